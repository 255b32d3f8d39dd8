namespace OfficialDocs.Validation.Rules;

/// <summary>Whole documents for the examples of this group: correct in every way but for the 版头 that an example puts in.</summary>
internal static class HeaderExamples
{
    /// <summary>An issued notice.</summary>
    /// <param name="markings">What stands at the top left of its first page.</param>
    public static string Issued(string markings) => $"""
        {markings}

        云州市人民政府文件

        云政发〔2025〕8号

        云州市人民政府关于做好防汛工作的通知

        各县（区）人民政府，市政府各部门、各直属机构：

        现就做好防汛工作通知如下。

        云州市人民政府
        2025年3月5日

        抄送：市委办公室，市人大常委会办公室。
        云州市人民政府办公室　　2025年3月6日印发
        """;

    /// <summary>An issued request that goes up.</summary>
    /// <param name="numberLine">The line of its number.</param>
    public static string Request(string numberLine) => $"""
        000012
        特急

        青河县人民政府文件

        {numberLine}

        青河县人民政府关于增加防汛经费的请示

        云州市人民政府：

        为做好防汛工作，拟增加防汛经费。

        妥否，请批示。

        青河县人民政府
        2025年3月5日

        （联系人：李明，联系电话：01234567）

        青河县人民政府办公室　　2025年3月6日印发
        """;
}
