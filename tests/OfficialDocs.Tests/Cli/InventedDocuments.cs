namespace OfficialDocs.Tests.Cli;

/// <summary>Small documents of places that do not exist.</summary>
internal static class InventedDocuments
{
    public const string Notice = """
        青河县人民政府关于开展春季植树活动的通知
        青政发[2025]第08号
        各乡镇人民政府，县政府各部门：
        　　为做好春季植树工作，现将有关事项通知如下。
        　　一、总体要求
        　　坚持因地制宜、适地适树。
        　　二、重点任务
        　　（一）抓好苗木准备。一是核定数量。二是检验质量。
        　　（二）落实管护责任
        　　附件：任务分解表
        青河县人民政府
        2025年3月5日
        （此件公开发布）

        """;

    public const string Reply = """
        云州市人民政府关于同意设立白石湿地公园的批复
        云政复〔2025〕3号
        青河县人民政府：
        　　你县关于设立白石湿地公园的请示收悉。同意设立。
        云州市人民政府
        2025年4月8日

        """;
}
