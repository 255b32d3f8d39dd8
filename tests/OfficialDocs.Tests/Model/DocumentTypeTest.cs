using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>文种 (条例 §8).</summary>
public class DocumentTypeTest
{
    [Theory]
    [InlineData(DocumentType.Resolution, "决议")]
    [InlineData(DocumentType.Decision, "决定")]
    [InlineData(DocumentType.Order, "令")]
    [InlineData(DocumentType.Communique, "公报")]
    [InlineData(DocumentType.PublicAnnouncement, "公告")]
    [InlineData(DocumentType.PublicNotice, "通告")]
    [InlineData(DocumentType.Opinions, "意见")]
    [InlineData(DocumentType.Notice, "通知")]
    [InlineData(DocumentType.Circular, "通报")]
    [InlineData(DocumentType.Report, "报告")]
    [InlineData(DocumentType.RequestForInstructions, "请示")]
    [InlineData(DocumentType.Reply, "批复")]
    [InlineData(DocumentType.Bill, "议案")]
    [InlineData(DocumentType.Letter, "函")]
    [InlineData(DocumentType.Minutes, "纪要")]
    public void Type_OfTheFifteen_HasItsNameAndIsStatutory(DocumentType type, string name)
    {
        Assert.Equal(name, type.ToChineseName());
        Assert.True(type.IsStatutory());
        Assert.False(type.IsRegulation());
        Assert.True(DocumentTypeNames.TryGetFromEnd("云州市人民政府关于防汛工作的" + name, out DocumentType found));
        Assert.Equal(type, found);
    }

    [Theory]
    [InlineData(DocumentType.Regulations, "条例")]
    [InlineData(DocumentType.Provisions, "规定")]
    [InlineData(DocumentType.Measures, "办法")]
    [InlineData(DocumentType.DetailedRules, "细则")]
    [InlineData(DocumentType.Rules, "规则")]
    [InlineData(DocumentType.Interpretation, "解释")]
    [InlineData(DocumentType.Law, "法")]
    public void Type_OfARegulation_HasItsNameAndIsNotStatutory(DocumentType type, string name)
    {
        Assert.Equal(name, type.ToChineseName());
        Assert.False(type.IsStatutory());
        Assert.True(type.IsRegulation());
        Assert.True(DocumentTypeNames.TryGetFromEnd("云州市河道管理" + name, out DocumentType found));
        Assert.Equal(type, found);
    }

    [Fact]
    public void TheStatutoryTypes_AreFifteen() => Assert.Equal(15, Enum.GetValues<DocumentType>().Count(type => type.IsStatutory()));

    [Theory]
    [InlineData("云州市人民政府命令", DocumentType.Order)]
    [InlineData("云州市人民政府关于同意设立青河高新区的批复", DocumentType.Reply)]
    [InlineData("关于商请支援防汛物资的复函", DocumentType.Letter)]
    [InlineData("云州市人民政府第3次常务会议纪要", DocumentType.Minutes)]
    [InlineData("政府工作报告", DocumentType.Report)]
    [InlineData("通知", DocumentType.Notice)]
    [InlineData("云州市先进个人评 选 办 法", DocumentType.Measures)]
    [InlineData("云州市人民政府 命 令", DocumentType.Order)]
    [InlineData("云州市人民政府 令", DocumentType.Order)]
    [InlineData("中华人民共和国公司法", DocumentType.Law)]
    [InlineData("中华人民共和国涉外民事关系法律适用法", DocumentType.Law)]
    public void Title_EndingInAType_HasThatType(string title, DocumentType type)
    {
        Assert.True(DocumentTypeNames.TryGetFromEnd(title, out DocumentType found));
        Assert.Equal(type, found);
    }

    /// <summary>条例 §8: 方案, 总结, 要点, 规划 … are no types; and words that only end alike.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("云州市防汛应急预案")]
    [InlineData("云州市水利发展规划")]
    [InlineData("二〇二五年工作要点")]
    [InlineData("青河县工作总结")]
    [InlineData("关于推广先进做法")]
    [InlineData("云州市综合行政执法")]
    [InlineData("关于改进工作方法")]
    [InlineData("关于来函")]
    [InlineData("云州军分区司令")]
    [InlineData("云州民兵队列条令")]
    [InlineData("关于来 函")]
    [InlineData("关于印发通知的说明")]
    public void Title_EndingInNoType_HasNone(string title)
    {
        Assert.False(DocumentTypeNames.TryGetFromEnd(title, out DocumentType found));
        Assert.Equal(default, found);
    }

    [Theory]
    [InlineData((DocumentType)0)]
    [InlineData((DocumentType)16)]
    public void ToChineseName_OfNoType_Throws(DocumentType type) => Assert.Throws<ArgumentOutOfRangeException>(() => type.ToChineseName());

    [Theory]
    [InlineData((DocumentType)0)]
    [InlineData((DocumentType)16)]
    [InlineData((DocumentType)99)]
    public void NoType_IsNeitherStatutoryNorARegulation(DocumentType type)
    {
        Assert.False(type.IsStatutory());
        Assert.False(type.IsRegulation());
    }
}
