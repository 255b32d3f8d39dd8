using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Text;

public class ChineseNumeralTest
{
    [Theory]
    [InlineData("零", 0)]
    [InlineData("一", 1)]
    [InlineData("九", 9)]
    [InlineData("十", 10)]
    [InlineData("十一", 11)]
    [InlineData("十九", 19)]
    [InlineData("二十", 20)]
    [InlineData("二十一", 21)]
    [InlineData("九十九", 99)]
    [InlineData("一百", 100)]
    [InlineData("一百零一", 101)]
    [InlineData("一百零五", 105)]
    [InlineData("一百一十", 110)]
    [InlineData("一百一十一", 111)]
    [InlineData("一百二十三", 123)]
    [InlineData("二百", 200)]
    [InlineData("九百九十九", 999)]
    [InlineData("一千", 1000)]
    [InlineData("一千零一", 1001)]
    [InlineData("一千零一十", 1010)]
    [InlineData("一千零五十", 1050)]
    [InlineData("一千一百", 1100)]
    [InlineData("一千一百零一", 1101)]
    [InlineData("九千九百九十九", 9999)]
    [InlineData("一万", 10_000)]
    [InlineData("一万零一", 10_001)]
    [InlineData("一万零一十", 10_010)]
    [InlineData("一万零二百", 10_200)]
    [InlineData("一万一千", 11_000)]
    [InlineData("一万一千零一", 11_001)]
    [InlineData("十万", 100_000)]
    [InlineData("十一万零三十", 110_030)]
    [InlineData("一百零五万", 1_050_000)]
    [InlineData("九千九百九十九万九千九百九十九", 99_999_999)]
    public void Numeral_AsTheStandardWritesIt_IsReadAndWritten(string text, int value)
    {
        Assert.True(ChineseNumeral.TryParse(text, out int read));
        Assert.Equal(value, read);
        Assert.Equal(text, ChineseNumeral.Format(value));
    }

    [Theory]
    [InlineData("〇", 0)]
    [InlineData("○", 0)]
    [InlineData("◯", 0)]
    [InlineData("一百〇五", 105)]
    [InlineData("一百○五", 105)]
    [InlineData("一百◯五", 105)]
    [InlineData("一千〇五十", 1050)]
    [InlineData("廿", 20)]
    [InlineData("廿一", 21)]
    [InlineData("廿九", 29)]
    [InlineData("卅", 30)]
    [InlineData("卅一", 31)]
    [InlineData("一百廿三", 123)]
    [InlineData("一百十", 110)]
    [InlineData("一百十一", 111)]
    public void Numeral_WrittenInAnotherWay_IsReadAllTheSame(string text, int value)
    {
        Assert.True(ChineseNumeral.TryParse(text, out int read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("一 ")]
    [InlineData("12")]
    [InlineData("两百")]
    [InlineData("壹")]
    [InlineData("一二")] // digit by digit
    [InlineData("二〇二五")]
    [InlineData("一十")] // 十
    [InlineData("一十一")] // 十一
    [InlineData("十十")]
    [InlineData("十一十")]
    [InlineData("二十十")]
    [InlineData("廿十")]
    [InlineData("廿廿")]
    [InlineData("二廿")]
    [InlineData("一百一")] // 一百一十 in speech, one may think of 一百零一
    [InlineData("一千五")]
    [InlineData("一万一")]
    [InlineData("一千一十")] // 一千零一十
    [InlineData("一千零十")]
    [InlineData("一万十")] // 一万零一十
    [InlineData("一万二十")] // 一万零二十
    [InlineData("一万二百")] // 一万零二百
    [InlineData("零五")]
    [InlineData("零零")]
    [InlineData("一百零")]
    [InlineData("一百零零五")]
    [InlineData("一百零一十")] // the places are neighbours
    [InlineData("二十零一")]
    [InlineData("一万零一千")]
    [InlineData("百")]
    [InlineData("百一")]
    [InlineData("十百")]
    [InlineData("一百二百")]
    [InlineData("一百一千")]
    [InlineData("万")]
    [InlineData("零万")]
    [InlineData("一万万")]
    [InlineData("一万零")]
    public void Text_ThatIsNoCountedNumeral_IsRejected(string text)
    {
        Assert.False(ChineseNumeral.TryParse(text, out int value));
        Assert.Equal(0, value);
    }

    [Fact]
    public void Numeral_OfEachNumberBelowAHundredThousand_IsReadAsWritten()
    {
        for (int number = 0; number < 100_000; number++)
        {
            string text = ChineseNumeral.Format(number);
            Assert.True(ChineseNumeral.TryParse(text, out int read) && read == number, text);
        }
    }

    [Fact]
    public void Numerals_OfAllNumbersBelowTenThousand_Differ()
        => Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(ChineseNumeral.Format).Distinct().Count());

    [Theory]
    [InlineData(-1)]
    [InlineData(100_000_000)]
    public void Format_OutOfRange_Throws(int value) => Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumeral.Format(value));

    [Theory]
    [InlineData("〇", 0)]
    [InlineData("五", 5)]
    [InlineData("二〇二五", 2025)]
    [InlineData("二零二五", 2025)]
    [InlineData("二○二五", 2025)]
    [InlineData("二◯二五", 2025)]
    [InlineData("一九四九", 1949)]
    [InlineData("〇〇七", 7)]
    [InlineData("九九九九九九九九九", 999_999_999)]
    public void Digits_OneByOne_AreRead(string text, int value)
    {
        Assert.True(ChineseNumeral.TryParseDigits(text, out int read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("二十")]
    [InlineData("2025")]
    [InlineData("二〇2五")]
    [InlineData("二O二五")] // a letter is for those to judge who know a year must stand here
    [InlineData("一一一一一一一一一一")]
    public void Text_ThatIsNotDigitsOneByOne_IsRejected(string text)
    {
        Assert.False(ChineseNumeral.TryParseDigits(text, out int value));
        Assert.Equal(0, value);
    }

    [Theory]
    [InlineData(0, "〇")]
    [InlineData(7, "七")]
    [InlineData(1949, "一九四九")]
    [InlineData(2025, "二〇二五")]
    [InlineData(int.MaxValue, "二一四七四八三六四七")]
    public void FormatDigits_WritesDigitByDigit(int value, string expected) => Assert.Equal(expected, ChineseNumeral.FormatDigits(value));

    [Fact]
    public void FormatDigits_OfANegativeNumber_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumeral.FormatDigits(-1));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("2025", 2025)]
    [InlineData("２０２５", 2025)]
    [InlineData("2０25", 2025)]
    [InlineData("05", 5)]
    [InlineData("999999999", 999_999_999)]
    public void ArabicDigits_OfEitherWidth_AreRead(string text, int value)
    {
        Assert.True(ChineseNumeral.TryParseArabic(text, out int read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData(" 1")]
    [InlineData("一")]
    [InlineData("٣")] // a digit to char.IsDigit
    [InlineData("①")]
    [InlineData("1234567890")]
    public void Text_ThatIsNotArabicDigits_IsRejected(string text)
    {
        Assert.False(ChineseNumeral.TryParseArabic(text, out int value));
        Assert.Equal(0, value);
    }

    [Fact]
    public void NumeralCharacters_AreDigitsZerosAndUnits()
    {
        Assert.All("一二三四五六七八九〇零○◯十百千万廿卅", c => Assert.True(ChineseNumeral.IsNumeralCharacter(c), c.ToString()));
        Assert.All("1１壹两亿第年 OoＯ", c => Assert.False(ChineseNumeral.IsNumeralCharacter(c), c.ToString()));
    }
}
