using System.Text.RegularExpressions;
using OfficialDocs.Validation;
using OfficialDocs.Writing;
using Xunit;

namespace OfficialDocs.Tests.Writing;

/// <summary>What stands in a document stands in its report as text, never as markup.</summary>
public partial class HtmlReportWriterTest
{
    private const string Script = "<script>alert('1')</script>";

    [Theory]
    [InlineData(Script + "关于做好防汛工作的通知\n\n各县：\n\n请落实,好。\n\n云州市人民政府\n2025年3月5日\n")] // The title.
    [InlineData("云政发[2025]8号\n\n关于做好防汛工作的通知\n\n各县" + Script + "：\n\n请落实" + Script + ",好。\n\n一、" + Script + "\n")] // Running text, a heading, what a finding quotes.
    [InlineData("关于做好防汛工作的通知\n\n请落实&lt;script&gt;alert('1')&lt;/script&gt;。\n")] // Escaped already: it must not come back to life.
    [InlineData("关于做好防汛工作的通知\n\n见《\" onmouseover=\"alert('1')》,好。\n")]
    [InlineData("关于做好防汛工作的通知\n\n见</style></p>]]><!--,好。\n")]
    public void Text_IsNeverMarkup(string text)
    {
        ValidationReport report = new DocumentValidator().Validate(text, TestContext.Current.CancellationToken);
        Assert.NotEmpty(report.Findings);

        string html = HtmlReportWriter.Write(report, $"\"><img src=x onerror=alert('1')>{Script}.txt");

        Assert.Equal(Tags(Page("关于做好防汛工作的通知\n\n请落实,好。\n")), Tags(html));
        Assert.DoesNotContain(Attribute().Matches(html), static match => match.Groups[1].Value.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("<!--", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_LoadsNothing()
        => Assert.Empty(Reference().Matches(Page("关于做好防汛工作的通知\n\n见http://www.example.com/,好。\n")));

    private static string Page(string text) => HtmlReportWriter.Write(new DocumentValidator().Validate(text, TestContext.Current.CancellationToken), "a.txt");

    /// <summary>The tags by which a page could load or run something.</summary>
    private static IEnumerable<string> Tags(string html)
        => Tag().Matches(html).Select(static match => match.Groups[1].Value.ToLowerInvariant())
            .Where(static tag => tag is "script" or "img" or "iframe" or "object" or "embed" or "svg" or "style" or "link" or "meta" or "base" or "form")
            .Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("<([a-zA-Z]+)")]
    private static partial Regex Tag();

    [GeneratedRegex("<[a-zA-Z]+(?:\\s+[a-zA-Z-]+(?:=\"[^\"]*\")?)*\\s+([a-zA-Z-]+)=")]
    private static partial Regex Attribute();

    [GeneratedRegex("(?:src|href)=\"(?!#)|url\\(|@import")]
    private static partial Regex Reference();
}
