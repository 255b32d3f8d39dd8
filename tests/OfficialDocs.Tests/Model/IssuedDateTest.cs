using Xunit;
using Notation = OfficialDocs.DateNotation;

namespace OfficialDocs.Tests.Model;

/// <summary>成文日期 (GB/T 9704 §7.3.5.4). One file for each concern.</summary>
public partial class IssuedDateTest
{
    [Fact]
    public void Constructor_GivesADateAsTheStandardWritesIt()
    {
        var date = new IssuedDate(new DateOnly(2025, 3, 5));

        Assert.Equal(new DateOnly(2025, 3, 5), date.Day);
        Assert.Equal((2025, DateStyle.Arabic, Notation.Standard, DateEvidence.None), (date.Year, date.Style, date.Notation, date.Evidence));
        Assert.False(date.IsInferred);
        Assert.Equal([new DateOnly(2025, 3, 5)], date.GetCandidates());
        Assert.Equal("2025年3月5日", date.ToString());
    }

    [Fact]
    public void DateOnly_IsADate()
    {
        IssuedDate date = new DateOnly(2025, 3, 5);

        Assert.Equal(IssuedDate.Parse("2025年3月5日"), date);
        Assert.Equal(IssuedDate.FromDateOnly(new DateOnly(2025, 3, 5)), date);
    }

    [Fact]
    public void Default_IsADateOfWhichNothingIsKnown()
    {
        IssuedDate date = default;

        Assert.Null(date.Day);
        Assert.Equal((0, 0), (date.Year, date.Month));
        Assert.Equal(DateStyle.Incomplete, date.Style);
        Assert.Empty(date.GetCandidates());
        Assert.Equal("年月日", date.ToString());
        Assert.Equal(date, date.Infer(new DateOnly(2025, 3, 5)));
    }

    [Theory]
    [InlineData("2025年3月5日", 2025, 3)]
    [InlineData("二〇二五年十二月日", 2025, 12)]
    [InlineData("2025年3月日", 2025, 3)]
    [InlineData("2025年3月", 2025, 3)]
    [InlineData("二〇二五年三月", 2025, 3)]
    [InlineData("2025年月日", 2025, 0)]
    [InlineData("2025年13月5日", 2025, 13)]
    [InlineData("2025-03-05", 2025, 3)]
    public void YearAndMonth_AreAsRead(string text, int year, int month)
    {
        IssuedDate date = IssuedDate.Parse(text);

        Assert.Equal((year, month), (date.Year, date.Month));
    }

    [Fact]
    public void Equality_IsOfTheDay_NotOfTheNotation()
    {
        string[] texts = ["2025年3月5日", "2025年03月05日", "二〇二五年三月五日", "2025.3.5", "20250305", "25年3月5日", "202535"];

        IssuedDate[] dates = [.. texts.Select(text => IssuedDate.Parse(text).Infer(publication: null))];

        Assert.Single(dates.Distinct());
        Assert.All(dates, date => Assert.True(date == dates[0] && !(date != dates[0]) && date.CompareTo(dates[0]) == 0));
    }

    [Fact]
    public void Dates_OfAnotherDay_Differ()
    {
        IssuedDate date = IssuedDate.Parse("2025年3月5日");

        Assert.All(
            ["2025年3月6日", "2025年4月5日", "2024年3月5日", "2025年月日", "2025年3月日", "2022129"],
            text => Assert.True(date != IssuedDate.Parse(text) && !date.Equals((object)IssuedDate.Parse(text))));
        Assert.False(date.Equals((object)"2025年3月5日"));
    }

    [Fact]
    public void Order_IsByDay_UnknownPartsFirst()
    {
        IssuedDate[] dates =
        [
            IssuedDate.Parse("2025年12月1日"), IssuedDate.Parse("2025年3月5日"), IssuedDate.Parse("2025年3月日"), IssuedDate.Parse("2025年月日"),
            IssuedDate.Parse("2024年12月31日"), default,
        ];

        Array.Sort(dates);

        Assert.Equal(["年月日", "2024年12月31日", "2025年月日", "2025年3月日", "2025年3月5日", "2025年12月1日"], dates.Select(date => date.ToString()));
    }

    [Fact]
    public void Operators_AgreeWithTheOrder()
    {
        IssuedDate earlier = new DateOnly(2025, 3, 5);
        IssuedDate later = new DateOnly(2025, 12, 1);

        Assert.True(earlier < later);
        Assert.True(later > earlier);
        Assert.True(earlier <= new IssuedDate(new DateOnly(2025, 3, 5)));
        Assert.True(earlier >= new IssuedDate(new DateOnly(2025, 3, 5)));
        Assert.False(later <= earlier);
        Assert.False(earlier >= later);
    }

    [Fact]
    public void TryFormat_NeedsJustTheLengthOfTheText()
    {
        IssuedDate date = new DateOnly(2025, 3, 5);
        Span<char> buffer = stackalloc char[9];

        Assert.True(date.TryFormat(buffer, out int written));
        Assert.Equal("2025年3月5日", buffer[..written].ToString());
        Assert.False(date.TryFormat(buffer[..8], out written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Interfaces_GiveTheSameAsTheMembers()
    {
        IssuedDate expected = new DateOnly(2025, 3, 5);

        Assert.Equal(expected, Framework.Parse<IssuedDate>("2025年3月5日"));
        Assert.Equal("自2025年3月5日起施行", $"自{expected}起施行");
        Assert.Equal("2025年3月5日", ((IFormattable)expected).ToString("d", null));
    }

    [Fact]
    public void Parse_OfNoDate_ExplainsWhatWasExpected()
    {
        var error = Assert.Throws<FormatException>(() => IssuedDate.Parse("2025年春节"));

        Assert.Equal("Expected a date (2025年3月5日), but found '2025年春节'.", error.Message);
        Assert.Throws<ArgumentNullException>(() => IssuedDate.Parse(null!));
    }
}
