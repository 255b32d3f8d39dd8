using OfficialDocs.Grammar;
using OfficialDocs.Text;
using Sprache;
using Xunit;

namespace OfficialDocs.Tests.Readme;

/// <summary>The examples of docs/grammar.md.</summary>
public sealed class GrammarPageTest : ExampleTest
{
    [Fact]
    public void Parsers_ComposeAndExplain()
    {
        // <grammar>
        Parser<(Element<DocumentNumber> Number, Element<IssuedDate> Received)> receipt =
            from label in LexemeGrammar.Label("收文")
            from number in LexemeGrammar.DocumentNumber
            from received in LexemeGrammar.IssuedDate.AfterBlanks()
            select (number, received);

        var (cited, day) = receipt.ParseLine("收文：云政发〔2025〕8号 2025年3月6日");
        Console.WriteLine($"{cited.Value.AgencyCode} {cited.Value.Sequence} {day}"); // 云政发 8 2025年3月6日
        Console.WriteLine(receipt.TryParseLine("收文：云政发2025 8号").Message); // 1:7: expected 〔年份〕 (year: 〔2025〕), found '2'.
        Console.WriteLine(receipt.TryParseLine("收文：云政发〔2025〕8号").Message); // 1:15: expected 日期 (date: 2025年3月5日), found the end.
        Console.WriteLine(receipt.TryParseLine("收文：云政发〔2025〕8号 2025年3月6日收").Message); // 1:25: expected end of line, found '收'.
        // </grammar>

        AssertPrinted("grammar");
    }

    [Fact]
    public void HeaderField_IsReadFromTheLines()
    {
        // <header field>
        Parser<Element<string>> archiveNumber =
            from label in LexemeGrammar.Label("档号")
            from number in Parse.Char(c => char.IsAsciiLetterOrDigit(c) || c == '-', "档号 (archive number: YZ-2025-0017)").AtLeastOnce().Text().AsElement()
            select number;

        SourceText source = SourceText.From("档号：YZ-2025-0017\n云政发〔2025〕8号\n\n云州市人民政府关于做好防汛工作的通知\n\n各县（区）人民政府：\n");
        foreach (TextLine line in source.Lines)
        {
            if (archiveNumber.TryParseLine(source, line.Span) is { IsSuccess: true, Value: var number })
            {
                Console.WriteLine($"{number} {number.Span} {source.GetLinePosition(number.Span.Start)}"); // YZ-2025-0017 [3..15) 1:4
            }
        }
        // </header field>

        AssertPrinted("header field");
        OfficialDocument document = OfficialDocument.Parse(source);
        Assert.Equal(LineRole.PageChrome, document.Lines[0].Role);
        Assert.NotNull(document.Number);
        Assert.NotNull(document.Title);
    }
}
