using OfficialDocs.Grammar;
using OfficialDocs.Text;
using Sprache;
using Xunit;

namespace OfficialDocs.Tests.Grammar;

/// <summary>An application's own grammar, with ours in it.</summary>
public class CompositionTest
{
    /// <summary>A line of an office's register: <c>收文：云政发〔2025〕8号 2025年3月5日 [防汛办]</c>.</summary>
    private static readonly Parser<(DocumentNumber Number, DateOnly? Received, string Unit)> s_record =
        from label in Parse.String("收文").Token()
        from colon in LexemeGrammar.Colon
        from number in LexemeGrammar.DocumentNumber
        from date in LexemeGrammar.IssuedDate.AfterBlanks()
        from unit in Parse.CharExcept(']').AtLeastOnce().Text().Contained(Parse.Char('['), Parse.Char(']')).Token()
        select (number.Value, date.Value.Day, unit);

    private const string Line = "收文：云政发〔2025〕8号 2025年3月5日 [防汛办]";

    [Fact]
    public void OurParsers_ComposeWithStockOnes_OnSprachesOwnInput()
        => Assert.Equal((new DocumentNumber("云政发", 2025, 8), new DateOnly(2025, 3, 5), "防汛办"), s_record.End().Parse(Line));

    [Fact]
    public void OurParsers_ComposeWithStockOnes_OnSpanInput()
        => Assert.Equal((new DocumentNumber("云政发", 2025, 8), new DateOnly(2025, 3, 5), "防汛办"), s_record.ParseLine(Line));

    [Fact]
    public void StockInput_IsAdvancedAsFar_AcrossLines()
    {
        Parser<IEnumerable<Element<DocumentNumber>>> numbers = LexemeGrammar.DocumentNumber.DelimitedBy(Parse.LineTerminator).End();
        IEnumerable<Element<DocumentNumber>> read = numbers.Parse("云政发〔2025〕8号\n云政函〔2025〕9号");
        Assert.Equal([new TextSpan(0, 11), new TextSpan(12, 11)], read.Select(number => number.Span));

        IResult<IEnumerable<Element<DocumentNumber>>> result = numbers.TryParse("云政发〔2025〕8号\n云政函9号");
        Assert.Equal((1, 12), (result.Remainder.Line, result.Remainder.Column));
    }

    [Fact]
    public void ParseLine_ThatFails_SaysWhereAndWhat()
    {
        var error = Assert.Throws<ParseException>(() => s_record.ParseLine("收文：云政发2025 8号"));
        Assert.Equal("1:7: expected 〔年份〕 (year: 〔2025〕), found '2'.", error.Message);
        Assert.Equal((6, 1, 7), (error.Position.Pos, error.Position.Line, error.Position.Column));
    }

    [Fact]
    public void SpracheItself_SaysItInTheSameWords()
    {
        IResult<Element<DocumentNumber>> result = LexemeGrammar.DocumentNumber.TryParse("云州市");
        Assert.Equal(
            "Parsing failure: unexpected '云'; expected 发文字号 (document number: 机关代字〔年份〕序号号) (Line 1, Column 1); recently consumed: ",
            result.ToString());
    }

    [Fact]
    public void AsElement_KnowsTheLinesPlace_WhoseBreakMayBeGivenToo()
    {
        Parser<Element<string>> word = Parse.Letter.AtLeastOnce().Text().AsElement();
        SourceText text = SourceText.From("8号\r\n　收文　\r\n");

        LineResult<Element<string>> whole = word.TryParseLine(text, new TextSpan(4, 6));
        LineResult<Element<string>> bare = word.TryParseLine(text, new TextSpan(4, 4));

        Assert.Equal(("收文", new TextSpan(5, 2)), (whole.Value.Value, whole.Value.Span));
        Assert.Equal(whole.Value.Span, bare.Value.Span);
        Assert.Equal("1:1: expected letter, found '8'.", word.TryParseLine(text, new TextSpan(0, 4)).Message);
    }

    [Fact]
    public void LineResult_HasValueOrMessage()
    {
        LineResult<Element<Urgency>> good = LexemeGrammar.Urgency.TryParseLine("　特急　");
        Assert.Equal((true, "", new LinePosition(1, 5)), (good.IsSuccess, good.Message, good.Position));
        Assert.Equal(Urgency.ExtraUrgent, good.ValueOrDefault!.Value);

        LineResult<Element<Urgency>> bad = LexemeGrammar.Urgency.TryParseLine("特快");
        Assert.Null(bad.ValueOrDefault);
        Assert.Equal(new LinePosition(1, 1), bad.Position);
        Assert.Equal(bad.Message, bad.ToString());
        Assert.Throws<ParseException>(() => bad.Value);
    }

    [Fact]
    public void Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => LexemeGrammar.Urgency.TryParseLine(null!));
        Assert.Throws<ArgumentNullException>(() => ((Parser<int>)null!).TryParseLine("1"));
        Assert.Throws<ArgumentNullException>(() => ((Parser<int>)null!).AfterBlanks());
        Assert.Throws<ArgumentNullException>(() => LexemeGrammar.Word(null!));
    }
}
