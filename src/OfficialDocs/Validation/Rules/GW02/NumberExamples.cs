namespace OfficialDocs.Validation.Rules;

/// <summary>Whole documents for the examples of this group.</summary>
internal static class NumberExamples
{
    /// <summary>A notice, correct in every way but for the number that an example puts in.</summary>
    public static RuleExample Notice(string number) => new(
        $"""
        {number}

        云州市人民政府关于做好防汛工作的通知

        各县（区）人民政府：

        现就做好防汛工作通知如下。

        云州市人民政府
        2025年3月5日
        """,
        ExampleFrame.Document,
        ValidationProfile.WebCopy);
}
