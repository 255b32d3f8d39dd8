using CsCheck;
using OfficialDocs.Parsing;
using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Parsing;

/// <summary>The look at 64 characters finds what looking at each character finds, wherever the ends of its blocks lie.</summary>
public class LineScannerTest
{
    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.OneOfConst("关于做好防汛工作", "各县（区）人民政府", "一是摸清底数", "2025年3月5日", "附件", "，", "、", ",", "（", "《", "第三方"),
        Gen.OneOfConst("。", "！", "；", ";", "：", ":", "？", "“", "”", "〔", "#", "|", "　", " ", "\u00A0", "日", "附", "a", "①"),
        Gen.OneOfConst("\n", "\r\n", "\r", "\u2028", "\n\n", "　　"),
        Gen.OneOfConst("（一）", "一、", "1.", "第一条", "二是", "。二、", "；（二）", "： 3.", "。2025", "）第三方"))
        .Array[0, 60].Select(static pieces => string.Concat(pieces));

    [Theory]
    [InlineData("为做好防汛工作，现通知如下", 0)]
    [InlineData("现通知如下。", (int)LineMarks.Stop)]
    [InlineData("好！对；错;问？", (int)(LineMarks.Exclamation | LineMarks.Semicolon | LineMarks.HalfWidthSemicolon | LineMarks.Question))]
    [InlineData("主送：各县", (int)LineMarks.Colon)]
    [InlineData("主送:各县", (int)(LineMarks.Colon | LineMarks.Markup))]
    [InlineData("修改为：“公司应当", (int)(LineMarks.Colon | LineMarks.OpeningQuotation))]
    [InlineData("深化“放管服”改革", 0)]
    [InlineData("云政发〔2025〕8号", (int)LineMarks.OpeningBracket)]
    [InlineData("　　2025年3月5日", (int)LineMarks.ClosingWord)]
    [InlineData("市　长", (int)LineMarks.Blank)]
    [InlineData("全面完成。二、加强值守", (int)(LineMarks.Stop | LineMarks.LabelPlace))]
    [InlineData("全面完成。二是加强值守", (int)LineMarks.Stop)]
    [InlineData("全面完成。2025年底前", (int)LineMarks.Stop)]
    [InlineData("第一章　总则　　第一条　为了", (int)(LineMarks.Blank | LineMarks.LabelPlace))]
    public void Marks_AreThoseOfTheLine(string line, int marks) => Assert.Equal((LineMarks)marks, LineScanner.MarksOf(line));

    [Fact]
    public void Lines_AreThoseOfTheLineTable()
        => s_text.Sample(static text =>
        {
            var scanner = new LineScanner(text);
            foreach (TextLine line in SourceText.From(text).Lines)
            {
                Assert.True(scanner.MoveNext(out int start, out int end, out LineMarks marks));
                Assert.Equal((Lexeme.SkipBlanks(text.AsSpan(0, line.Span.End), line.Span.Start), line.Span.End), (start, end));
                Assert.Equal(LineScanner.MarksOf(text.AsSpan(start, end - start)), marks);
            }

            Assert.False(scanner.MoveNext(out _, out _, out _));
        });

    [Fact]
    public void LabelPlace_IsWhereLabelPlacesFindsOne()
        => s_text.Sample(static text =>
        {
            foreach (TextLine line in SourceText.From(text).Lines)
            {
                ReadOnlySpan<char> content = Lexeme.Trim(text.AsSpan(line.Span.Start, line.Span.Length));
                Assert.Equal(LabelPlaces.IndexOf(content) >= 0, (LineScanner.MarksOf(content) & LineMarks.LabelPlace) != 0);
            }
        });

    [Fact]
    public void Finder_FindsEachOfItsCharacters()
    {
        const string Wanted = "是要。第";
        var finder = new CharacterFinder(Wanted);

        s_text.Sample(text =>
        {
            for (int start = 0; start < text.Length; start += BlockFinder.BlockLength)
            {
                ulong expected = 0;
                for (int i = start; i < Math.Min(text.Length, start + BlockFinder.BlockLength); i++)
                {
                    expected |= Wanted.Contains(text[i]) ? 1ul << (i - start) : 0;
                }

                Assert.Equal(expected, finder.Find(text, start));
            }
        });
    }
}
