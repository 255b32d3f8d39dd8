using CsCheck;
using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Text;

public class LineTableTest
{
    private static readonly Gen<string> s_linesOfEveryKind =
        Gen.OneOfConst('通', '知', ' ', '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029').Array[0, 40].Select(characters => new string(characters));

    public static TheoryData<string> Breaks => ["\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"];

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Break_OfEachKind_EndsALine(string lineBreak)
    {
        LineTable lines = SourceText.From($"通知{lineBreak}正文").Lines;

        Assert.Equal(2, lines.Count);
        Assert.Equal(new TextLine(1, new TextSpan(0, 2), new TextSpan(0, 2 + lineBreak.Length)), lines[0]);
        Assert.Equal(new TextLine(2, new TextSpan(2 + lineBreak.Length, 2), new TextSpan(2 + lineBreak.Length, 2)), lines[1]);
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Break_AtTheEnd_OpensNoFurtherLine(string lineBreak)
    {
        LineTable lines = SourceText.From("通知" + lineBreak).Lines;

        TextLine line = Assert.Single(lines);
        Assert.Equal(new TextSpan(0, 2), line.Span);
        Assert.Equal(new TextSpan(0, 2 + lineBreak.Length), line.SpanWithBreak);
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Break_Alone_IsOneEmptyLine(string lineBreak)
    {
        TextLine line = Assert.Single(SourceText.From(lineBreak).Lines);

        Assert.True(line.Span.IsEmpty);
        Assert.Equal(lineBreak.Length, line.SpanWithBreak.Length);
    }

    [Fact]
    public void Text_Empty_HasNoLines()
    {
        SourceText source = SourceText.From("");

        Assert.Empty(source.Lines);
        Assert.Equal(1, source.Lines.NumberAt(0));
        Assert.Equal(new LinePosition(1, 1), source.GetLinePosition(0));
    }

    [Fact]
    public void Breaks_Mixed_AreCountedOneByOne()
    {
        // LF CR is two breaks, CR LF is one.
        SourceText source = SourceText.From("a\n\rb\r\n\r\nc\r\rd");

        Assert.Equal(["a", "", "b", "", "c", "", "d"], source.Lines.Select(line => source.ToString(line.Span)));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], source.Lines.Select(line => line.Number));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 1)] // between CR and LF
    [InlineData(3, 2)] // an empty line
    [InlineData(4, 3)]
    [InlineData(5, 3)] // the end of the text
    public void NumberAt_IsTheLineThatHoldsThePosition(int position, int expected)
        => Assert.Equal(expected, SourceText.From("a\r\n\nb").Lines.NumberAt(position));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void NumberAt_OutsideTheText_Throws(int position)
        => Assert.Throws<ArgumentOutOfRangeException>(() => SourceText.From("a\n").Lines.NumberAt(position));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Indexer_OutsideTheList_Throws(int index)
        => Assert.Throws<ArgumentOutOfRangeException>(() => SourceText.From("a\nb").Lines[index]);

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)] // the break belongs to its line
    [InlineData(3, 2, 1)]
    [InlineData(4, 2, 2)]
    [InlineData(5, 2, 3)] // the end of the text
    public void GetLinePosition_CountsLinesAndColumnsFromOne(int position, int line, int column)
        => Assert.Equal(new LinePosition(line, column), SourceText.From("通知\n正文").GetLinePosition(position));

    [Fact]
    public void GetLinePosition_AfterTheLastBreak_IsOnTheLastLine()
        => Assert.Equal(new LinePosition(1, 3), SourceText.From("a\n").GetLinePosition(2));

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void GetLinePosition_OutsideTheText_Throws(int position)
        => Assert.Throws<ArgumentOutOfRangeException>(() => SourceText.From("通知\n正文").GetLinePosition(position));

    [Fact]
    public void LinePosition_AsText_IsLineAndColumn() => Assert.Equal("12:3", new LinePosition(12, 3).ToString());

    [Fact]
    public void Lines_OfAnyText_CoverItInOrderAndHoldNoBreak() => s_linesOfEveryKind.Sample(text =>
    {
        SourceText source = SourceText.From(text);
        int position = 0;
        foreach (TextLine line in source.Lines)
        {
            Assert.Equal(position, line.SpanWithBreak.Start);
            Assert.Equal(position, line.Span.Start);
            Assert.True(line.SpanWithBreak.Length > 0);
            Assert.True(line.SpanWithBreak.Contains(line.Span));
            Assert.All(source.ToString(line.Span), c => Assert.Contains(c, "通知 "));
            Assert.Equal(line.Number, source.Lines.NumberAt(position));
            Assert.Equal(line.Number, source.Lines.NumberAt(line.SpanWithBreak.End - 1));
            position = line.SpanWithBreak.End;
        }

        Assert.Equal(text.Length, position);
    });
}
