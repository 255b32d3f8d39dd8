using System.Globalization;
using Xunit;

namespace OfficialDocs.Tests.Model;

public partial class IssuedDateTest
{
    /// <summary>Digits that lost their 年, 月 and 日, and the days of the calendar that they can mean.</summary>
    [Theory]
    [InlineData("2022129", "2022-01-29", "2022-12-09")]
    [InlineData("２０２２１２９", "2022-01-29", "2022-12-09")]
    [InlineData("2022111", "2022-01-11", "2022-11-01")]
    [InlineData("2022131", "2022-01-31")] // no month 13
    [InlineData("2022310", "2022-03-10")] // no day 0
    [InlineData("2024229", "2024-02-29")]
    [InlineData("202235", "2022-03-05")]
    [InlineData("202212", "2022-01-02")]
    public void Digits_WithoutTheirMarks_AreDamaged_AndHaveCandidates(string text, params string[] candidates)
    {
        IssuedDate date = IssuedDate.Parse(text);

        Assert.Equal(DateStyle.Damaged, date.Style);
        Assert.Null(date.Day);
        Assert.Equal((int.Parse(candidates[0].AsSpan(0, 4), null), 0), (date.Year, date.Month)); // the year is certain
        Assert.False(date.IsInferred);
        Assert.Equal(candidates, date.GetCandidates().Select(day => day.ToString("O", null)));
    }

    [Theory]
    [InlineData("2022-02-07", "2022-01-29")]
    [InlineData("2022-01-29", "2022-01-29")] // published on the day itself
    [InlineData("2022-12-08", "2022-01-29")]
    [InlineData("2022-12-09", "2022-12-09")]
    [InlineData("2023-01-05", "2022-12-09")] // the last one before the publication
    public void Infer_TakesTheLastCandidateThatIsNotAfterThePublication(string publication, string expected)
    {
        IssuedDate date = IssuedDate.Parse("2022129").Infer(DateOnly.Parse(publication, CultureInfo.InvariantCulture));

        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), date.Day);
        Assert.Equal((2022, date.Day!.Value.Month), (date.Year, date.Month));
        Assert.True(date.IsInferred);
        Assert.Equal((DateEvidence.PublicationTime, DateStyle.Damaged), (date.Evidence, date.Style));
        Assert.Equal(2, date.GetCandidates().Count);
    }

    [Fact]
    public void Infer_OfTheOnlyCandidate_NeedsNoPublication()
    {
        IssuedDate date = IssuedDate.Parse("202235").Infer(publication: null);

        Assert.Equal(new DateOnly(2022, 3, 5), date.Day);
        Assert.Equal(DateEvidence.OnlyCandidate, date.Evidence);
        Assert.Equal("2022年3月5日", date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2022-01-28")] // before both
    public void Infer_WithoutEvidence_LeavesTheDateUndecided(string? publication)
    {
        IssuedDate date = IssuedDate.Parse("2022129").Infer(publication is null ? null : DateOnly.Parse(publication, CultureInfo.InvariantCulture));

        Assert.Null(date.Day);
        Assert.False(date.IsInferred);
        Assert.Equal("2022129", date.ToString());
        Assert.Equal(IssuedDate.Parse("2022129"), date);
    }

    [Theory]
    [InlineData("2025年3月5日")]
    [InlineData("2025年月日")]
    [InlineData("2025年2月30日")]
    public void Infer_OfADateThatIsNotDamaged_ChangesNothing(string text)
    {
        IssuedDate date = IssuedDate.Parse(text).Infer(new DateOnly(2025, 12, 31));

        Assert.Equal(text, date.ToString());
        Assert.Equal(DateEvidence.None, date.Evidence);
    }

    [Fact]
    public void Infer_Twice_KeepsTheFirstDecision()
    {
        IssuedDate date = IssuedDate.Parse("2022129").Infer(new DateOnly(2022, 2, 7));

        Assert.Equal(new DateOnly(2022, 1, 29), date.Infer(new DateOnly(2023, 1, 1)).Day);
    }
}
