using System.Text;
using OfficialDocs.Cli.Display;
using Spectre.Console;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class DisplayTextTest
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc 123.", 8)]
    [InlineData("云州市", 6)]
    [InlineData("（一）、。《》", 14)]
    [InlineData("〔2025〕8号", 11)]
    [InlineData("ＡＢ１２", 8)]
    [InlineData("ﾊﾝ", 2)]
    [InlineData("𠮷", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("“”‘’…—·①Ⅰ※→", 22)]
    [InlineData("\uFFFD", 2)]
    public void Width_CountsWideAndAmbiguousCharactersTwice(string text, int expected) => Assert.Equal(expected, DisplayWidth.Of(text));

    [Fact]
    public void Width_IsNeverLessThanSpectres()
    {
        // Else Spectre would wrap a line that we took to fit.
        for (int value = 0x20; value <= 0x2FFFF; value++)
        {
            if (Rune.IsValid(value) && !IsInvisible(new Rune(value)))
            {
                var rune = new Rune(value);
                Assert.True(DisplayWidth.Of(rune) >= rune.ToString().GetCellWidth(), $"U+{value:X4}");
            }
        }
    }

    [Theory]
    [InlineData("云州市人民政府", 14, "云州市人民政府")]
    [InlineData("云州市人民政府", 13, "云州市人民…")]
    [InlineData("云州市人民政府", 4, "云…")]
    [InlineData("云州市人民政府", 3, "…")]
    [InlineData("云州市人民政府", 1, "")]
    [InlineData("abcdef", 5, "abc…")]
    [InlineData("𠮷𠮷𠮷", 5, "𠮷…")]
    [InlineData("", 0, "")]
    public void Truncate_CutsByColumns(string text, int width, string expected)
    {
        string cut = DisplayText.Truncate(text, width);

        Assert.Equal(expected, cut);
        Assert.InRange(DisplayWidth.Of(cut), 0, width);
    }

    [Theory]
    [InlineData("/home/云州/a.txt", 16, "/home/云州/a.txt")]
    [InlineData("/home/云州/a.txt", 15, "/hom…州/a.txt")]
    [InlineData("/home/云州/a.txt", 10, "/h…/a.txt")]
    [InlineData("云州/家/家/a.txt", 11, "云…/a.txt")]
    [InlineData("云州/家/家/a.txt", 14, "云州…家/a.txt")]
    [InlineData("云州/a.txt", 2, "…")]
    [InlineData("云州/a.txt", 1, "")]
    public void TruncateMiddle_KeepsTheStartAndMoreOfTheEnd(string text, int width, string expected)
    {
        string cut = DisplayText.TruncateMiddle(text, width);

        Assert.Equal(expected, cut);
        Assert.InRange(DisplayWidth.Of(cut), 0, width);
    }

    [Theory]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("云州市人民政府", 6, "云州市|人民政|府")]
    [InlineData("云州市，青河县", 6, "云州|市，青|河县")]
    [InlineData("印发《办法》的", 6, "印发|《办|法》的")]
    [InlineData("incomprehensible", 6, "incomp|rehens|ible")]
    [InlineData("", 6, "")]
    public void Wrap_BreaksWhereALineMayEnd(string text, int width, string expected)
        => Assert.Equal(expected.Split('|'), DisplayText.Wrap(text, width));

    [Theory]
    [InlineData("　　青河县 \t\n人民政府\r\n", "青河县 人民政府")]
    [InlineData("红\u001b[31m色\u0007\u202E", "红[31m色")]
    public void Clean_LeavesOneLineWithoutCommands(string text, string expected) => Assert.Equal(expected, DisplayText.Clean(text));

    [Fact]
    public void Clean_ReplacesHalfACharacter() => Assert.Equal("\uFFFDx", DisplayText.Clean(['\uD800', 'x']));

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.OtherNotAssigned
        or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.Control;
}
