using Xunit;
using Notation = OfficialDocs.DateNotation;

namespace OfficialDocs.Tests.Model;

public partial class IssuedDateTest
{
    /// <summary>Every way to write 5 March 2025 in Arabic digits.</summary>
    [Theory]
    [InlineData("2025年3月5日", DateStyle.Arabic, Notation.Standard)]
    [InlineData("2025年03月5日", DateStyle.Arabic, Notation.Padded)]
    [InlineData("2025年3月05日", DateStyle.Arabic, Notation.Padded)]
    [InlineData("２０２５年３月５日", DateStyle.Arabic, Notation.FullWidthDigits)]
    [InlineData("2025年３月5日", DateStyle.Arabic, Notation.FullWidthDigits)]
    [InlineData("２０２５年０３月０５日", DateStyle.Arabic, Notation.FullWidthDigits | Notation.Padded)]
    [InlineData("25年3月5日", DateStyle.Arabic, Notation.TwoDigitYear)]
    [InlineData("2025 年 3 月 5 日", DateStyle.Arabic, Notation.Spaced)]
    [InlineData("2025年　3月　5日", DateStyle.Arabic, Notation.Spaced)]
    [InlineData("20 25年3月5日", DateStyle.Arabic, Notation.Spaced)]
    [InlineData("2 0 2 5 年 3 月 5 日", DateStyle.Arabic, Notation.Spaced)]
    [InlineData("2025年0 3月0 5日", DateStyle.Arabic, Notation.Spaced)]
    [InlineData("2025年3月5号", DateStyle.Arabic, Notation.OtherDayMark)]
    [InlineData("2025年3月5", DateStyle.Arabic, Notation.OtherDayMark)]
    [InlineData("　2025年3月5日 ", DateStyle.Arabic, Notation.Standard)]
    [InlineData("2025.3.5", DateStyle.Separated, Notation.Standard)]
    [InlineData("2025-3-5", DateStyle.Separated, Notation.Standard)]
    [InlineData("2025/3/5", DateStyle.Separated, Notation.Standard)]
    [InlineData("2025.03.05", DateStyle.Separated, Notation.Padded)]
    [InlineData("2025-03-05", DateStyle.Separated, Notation.Padded)]
    [InlineData("２０２５．３．５", DateStyle.Separated, Notation.FullWidthDigits)]
    [InlineData("2025.３.５", DateStyle.Separated, Notation.FullWidthDigits)]
    [InlineData("2025－3－5", DateStyle.Separated, Notation.Standard)]
    [InlineData("20250305", DateStyle.Compact, Notation.Standard)]
    [InlineData("２０２５０３０５", DateStyle.Compact, Notation.FullWidthDigits)]
    public void Date_InArabicDigits_IsRead(string text, DateStyle style, Notation notation)
    {
        IssuedDate date = IssuedDate.Parse(text);

        Assert.Equal(new DateOnly(2025, 3, 5), date.Day);
        Assert.Equal((2025, style, notation), (date.Year, date.Style, date.Notation));
        Assert.Equal("2025年3月5日", date.ToString());
        Assert.False(date.IsInferred);
    }

    [Theory]
    [InlineData("二〇二五年三月五日", 2025, 3, 5)]
    [InlineData("二〇一二年六月二十九日", 2012, 6, 29)]
    [InlineData("一九九九年十二月三十一日", 1999, 12, 31)]
    [InlineData("二〇〇一年十月十日", 2001, 10, 10)]
    [InlineData("二〇一〇年十一月二十日", 2010, 11, 20)]
    [InlineData("二〇二五年三月廿日", 2025, 3, 20)]
    [InlineData("二〇二五年三月廿九日", 2025, 3, 29)]
    [InlineData("二〇二五年五月卅日", 2025, 5, 30)]
    [InlineData("二〇二五年五月卅一日", 2025, 5, 31)]
    public void Date_InChineseNumerals_IsRead(string text, int year, int month, int day)
    {
        IssuedDate date = IssuedDate.Parse(text);

        Assert.Equal(new DateOnly(year, month, day), date.Day);
        Assert.Equal((DateStyle.Chinese, Notation.Standard), (date.Style, date.Notation));
        Assert.Equal($"{year}年{month}月{day}日", date.ToString());
    }

    /// <summary>The wrong code points of part D, each in the place of 〇.</summary>
    [Theory]
    [InlineData('零')]
    [InlineData('○')]
    [InlineData('◯')]
    [InlineData('O')]
    [InlineData('o')]
    [InlineData('Ｏ')]
    [InlineData('0')]
    [InlineData('０')]
    [InlineData('?')]
    [InlineData('？')]
    public void Zero_OfAnotherKind_IsReadAndNoted(char zero)
    {
        IssuedDate date = IssuedDate.Parse($"二{zero}一{zero}年三月五日");

        Assert.Equal(new DateOnly(2010, 3, 5), date.Day);
        Assert.Equal((DateStyle.Chinese, Notation.OtherZero), (date.Style, date.Notation));
    }

    [Theory]
    [InlineData("二 〇 二 五 年 三 月 五 日")]
    [InlineData("二〇二五年　三月　五日")]
    [InlineData("二〇二五年三月 五 日")]
    public void Blanks_InsideChineseNumerals_AreNoted(string text)
    {
        IssuedDate date = IssuedDate.Parse(text);

        Assert.Equal(new DateOnly(2025, 3, 5), date.Day);
        Assert.Equal(Notation.Spaced, date.Notation);
    }

    [Theory]
    [InlineData("二〇二五年3月5日", Notation.MixedNumerals)]
    [InlineData("二〇二五年三月5日", Notation.MixedNumerals)]
    [InlineData("二〇二五年3月五日", Notation.MixedNumerals)]
    [InlineData("二〇二五年03月05日", Notation.MixedNumerals | Notation.Padded)]
    [InlineData("二O二五年 3月 5日", Notation.MixedNumerals | Notation.OtherZero | Notation.Spaced)]
    public void ArabicDigits_BehindAChineseYear_AreReadAndNoted(string text, Notation notation)
    {
        IssuedDate date = IssuedDate.Parse(text);

        Assert.Equal(new DateOnly(2025, 3, 5), date.Day);
        Assert.Equal((DateStyle.Chinese, notation), (date.Style, date.Notation));
        Assert.Equal("2025年3月5日", date.ToString());
    }

    [Theory]
    [InlineData("二〇二五年0月5日")]
    [InlineData("二〇二五年3月X日")]
    [InlineData("二〇二五年123月5日")]
    [InlineData("?〇二五年3月5日")]
    public void ArabicDigits_ThatAreNoMonthAndDay_AreNoDate(string text) => Assert.False(IssuedDate.TryParse(text, out _));

    [Theory]
    [InlineData("49年10月1日", 1949)]
    [InlineData("99年10月1日", 1999)]
    [InlineData("00年10月1日", 2000)]
    [InlineData("48年10月1日", 2048)]
    public void Year_OfTwoDigits_LiesBetween1949And2048(string text, int year) => Assert.Equal(new DateOnly(year, 10, 1), IssuedDate.Parse(text).Day);

    [Theory]
    [InlineData("2025年2月30日", DateStyle.Arabic)]
    [InlineData("2025年2月29日", DateStyle.Arabic)] // no leap year
    [InlineData("2025年4月31日", DateStyle.Arabic)]
    [InlineData("2025年13月1日", DateStyle.Arabic)]
    [InlineData("2025年3月32日", DateStyle.Arabic)]
    [InlineData("2025年99月99日", DateStyle.Arabic)]
    public void Day_ThatTheCalendarLacks_IsKeptAndNoted(string text, DateStyle style)
    {
        IssuedDate date = IssuedDate.Parse(text);

        Assert.Null(date.Day);
        Assert.Empty(date.GetCandidates());
        Assert.Equal((2025, style, Notation.Impossible), (date.Year, date.Style, date.Notation));
        Assert.Equal(text, date.ToString());
    }

    [Fact]
    public void Day_ThatTheCalendarLacks_InChineseNumerals_IsNoted()
    {
        IssuedDate date = IssuedDate.Parse("二〇二五年二月三十日");

        Assert.Null(date.Day);
        Assert.Equal((DateStyle.Chinese, Notation.Impossible), (date.Style, date.Notation));
        Assert.Equal("2025年2月30日", date.ToString());
    }

    [Fact]
    public void LeapDay_InALeapYear_IsADay() => Assert.Equal(new DateOnly(2024, 2, 29), IssuedDate.Parse("2024年2月29日").Day);

    [Theory]
    [InlineData("2022年月日", 2022, "2022年月日", Notation.Standard)]
    [InlineData("2022年　月　日", 2022, "2022年月日", Notation.Spaced)]
    [InlineData("2024年X月XX日", 2024, "2024年月日", Notation.Standard)]
    [InlineData("2024年×月×日", 2024, "2024年月日", Notation.Standard)]
    [InlineData("2024年*月**日", 2024, "2024年月日", Notation.Standard)]
    [InlineData("2024年某月某日", 2024, "2024年月日", Notation.Standard)]
    [InlineData("2024年__月__日", 2024, "2024年月日", Notation.Standard)]
    [InlineData("2025年3月日", 2025, "2025年3月日", Notation.Standard)]
    [InlineData("2025年3月　日", 2025, "2025年3月日", Notation.Spaced)]
    [InlineData("2025年X月5日", 2025, "2025年月日", Notation.Standard)] // a day without its month says nothing
    [InlineData("2025年0月5日", 2025, "2025年月日", Notation.Impossible)]
    [InlineData("2025年3月0日", 2025, "2025年3月日", Notation.Impossible)]
    [InlineData("二〇二五年　月　日", 2025, "2025年月日", Notation.Spaced)]
    [InlineData("二〇二五年三月日", 2025, "2025年3月日", Notation.Standard)]
    public void Date_WithOpenParts_IsIncomplete(string text, int year, string written, Notation notation)
    {
        IssuedDate date = IssuedDate.Parse(text);

        Assert.Null(date.Day);
        Assert.Empty(date.GetCandidates());
        Assert.Equal((year, DateStyle.Incomplete, notation), (date.Year, date.Style, date.Notation));
        Assert.Equal(written, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("2025")]
    [InlineData("2025年")]
    [InlineData("2025年3月起")]
    [InlineData("3月5日")]
    [InlineData("2025年春节")]
    [InlineData("2025年3月5日印发")]
    [InlineData("2025年003月5日")]
    [InlineData("2025年3月005日")]
    [InlineData("125年3月5日")]
    [InlineData("20255年3月5日")]
    [InlineData("1839年3月5日")]
    [InlineData("2201年3月5日")]
    [InlineData("25.3.5")]
    [InlineData("2025.3")]
    [InlineData("2025.13.1")]
    [InlineData("2025-2-30")]
    [InlineData("2025-3/5")]
    [InlineData("2025.3.005")]
    [InlineData("2025.3.5.1")]
    [InlineData("20251301")]
    [InlineData("20250230")]
    [InlineData("18990305")]
    [InlineData("2025030")] // 03 and 0, or 0 and 30
    [InlineData("2023229")] // 29 February 2023
    [InlineData("202500")]
    [InlineData("20250")]
    [InlineData("202503051")]
    [InlineData("二〇二五")]
    [InlineData("二〇二五年三")]
    [InlineData("二五年三月五日")]
    [InlineData("二〇二五〇年三月五日")]
    [InlineData("二千零二十五年三月五日")]
    [InlineData("二〇二五年十十月五日")]
    [InlineData("二〇二五年一十一月五日")]
    [InlineData("二〇二五年三月三五日")]
    [InlineData("二〇二五年三月一百日")]
    public void Text_ThatIsNoDate_IsRejected(string text)
    {
        Assert.False(IssuedDate.TryParse(text, out IssuedDate date));
        Assert.Equal(default, date);
        Assert.Equal((DateStyle.Incomplete, Notation.Standard), (date.Style, date.Notation));
    }

    [Theory]
    [InlineData("2025年3月5日印发", 9)]
    [InlineData("2025年3月5日至6日", 9)]
    [InlineData("2025年3月5  ", 8)] // 日 is lost at the end of the line
    [InlineData("2025年3月5时", 0)]
    [InlineData("2025.3.5发布", 8)]
    [InlineData("2022129 ", 7)]
    [InlineData("二〇二五年三月五日印发", 9)]
    [InlineData("于2025年3月5日", 0)]
    public void Scan_TakesTheDateThatTheTextBeginsWith(string text, int expected)
    {
        Assert.Equal(expected > 0, IssuedDate.TryScan(text, out int length, out _));
        Assert.Equal(expected, length);
    }
}
