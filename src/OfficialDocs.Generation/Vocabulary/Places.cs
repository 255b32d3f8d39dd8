namespace OfficialDocs.Generation.Vocabulary;

/// <summary>A city that does not exist, with what belongs to it.</summary>
/// <param name="Name">云州市.</param>
/// <param name="Code">The first character of its 机关代字: 云.</param>
/// <param name="Counties">Its counties and districts, each with its own first character.</param>
internal sealed record City(string Name, string Code, (string Name, string Code)[] Counties);

/// <summary>Invented places and persons.</summary>
internal static class Places
{
    public const string Province = "临江省";

    public static City[] Cities { get; } =
    [
        new("云州市", "云", [("青河县", "青"), ("临江区", "临"), ("东陵县", "东"), ("望泽区", "望")]),
        new("岚江市", "岚", [("霁山县", "霁"), ("枫渡区", "枫"), ("栖河县", "栖")]),
        new("泽源市", "泽", [("汀洲县", "汀"), ("桐麓区", "桐"), ("禾丰县", "禾"), ("澄湾县", "澄")]),
        new("汐阳市", "汐", [("洛溪县", "洛"), ("鹭湖区", "鹭"), ("稻香县", "稻")]),
        new("锦屿市", "锦", [("杉坪县", "杉"), ("渚南区", "渚"), ("雁溪县", "雁")]),
    ];

    /// <summary>Towns, the same in every county.</summary>
    public static string[] Towns { get; } = ["城关镇", "河东乡", "柳溪镇", "石门镇", "白鹤乡", "双桥镇", "竹园乡", "东风镇", "清泉镇", "麦田乡"];

    public static string[] Surnames { get; } = ["张", "李", "王", "周", "赵", "孙", "陈", "林", "许", "沈", "韩", "曹", "邓", "彭", "吕", "苏"];

    public static string[] GivenNames { get; } = ["远", "明川", "海", "宁", "文", "立", "思源", "建平", "晓岚", "伟东", "若谷", "志成", "敏", "青", "云帆", "正清"];
}
