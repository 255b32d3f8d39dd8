using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>What is asked of single characters, of all of them.</summary>
public class LexemeTest
{
    private static IEnumerable<char> Characters => Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(static c => (char)c);

    [Fact]
    public void Blank_IsWhatTheListHas()
        => Assert.Equal(Lexeme.Blanks.Order(), Characters.Where(Lexeme.IsBlank));

    [Fact]
    public void Han_IsWhatTheRangesHave()
        => Assert.All(Characters, static c => Assert.Equal(c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' or (>= '\uF900' and <= '\uFAFF'), Lexeme.IsHan(c)));

    [Theory]
    [InlineData("2025年3月5日")]
    [InlineData("二〇二五年三月五日")]
    [InlineData("2025-03-05")]
    [InlineData("ＯＯ年三月五日")]
    public void Date_BeginsWithWhatMayBeginOne(string date)
        => Assert.All(Characters, c => Assert.True(!IssuedDate.TryScan(c + date, out _, out _) || IssuedDate.MayBegin(c)));

    [Theory]
    [InlineData("2025", false)]
    [InlineData("2０25", true)]
    [InlineData("20-3", false)]
    [InlineData("", false)]
    public void FullWidthDigits_AreFound(string digits, bool has) => Assert.Equal(has, ChineseNumeral.HasFullWidth(digits));
}
