using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>发文字号 (GB/T 9704 §7.2.5). One file for each concern.</summary>
public partial class DocumentNumberTest
{
    [Fact]
    public void Constructor_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new DocumentNumber(null!, 2025, 8));

    [Theory]
    [InlineData(0, 8)]
    [InlineData(-1, 8)]
    [InlineData(10_000, 8)]
    [InlineData(2025, 0)]
    [InlineData(2025, -1)]
    public void Constructor_OutOfRange_Throws(int year, int sequence)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentNumber("云政发", year, sequence));

    [Theory]
    [InlineData(-1, 1, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1, -1)]
    public void Constructor_OfAnyKind_OutOfRange_Throws(int year, int sequence, int total)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentNumber(DocumentNumberKind.Issue, "", year, sequence, total));

    [Fact]
    public void Constructor_GivesTheStandardNotation()
    {
        DocumentNumber number = new("云政发", 2025, 8);

        Assert.Equal((DocumentNumberKind.Document, "云政发", 2025, 8, 0), (number.Kind, number.AgencyCode, number.Year, number.Sequence, number.TotalSequence));
        Assert.Equal(DocumentNumberNotation.Standard, number.Notation);
    }

    [Fact]
    public void Default_IsNoNumber()
    {
        DocumentNumber number = default;

        Assert.Equal(("", 0, 0, 0), (number.AgencyCode, number.Year, number.Sequence, number.TotalSequence));
        Assert.Equal("", number.ToString());
        Assert.NotEqual(number, DocumentNumber.Parse("第1号"));
    }

    [Fact]
    public void Interfaces_GiveTheSameAsTheMembers()
    {
        DocumentNumber expected = new("云政发", 2025, 8);

        Assert.Equal(expected, Framework.Parse<DocumentNumber>("云政发〔2025〕8号"));
        Assert.Equal("文号：云政发〔2025〕8号。", $"文号：{expected}。");
        Assert.Equal("云政发〔2025〕8号", ((IFormattable)expected).ToString("G", null));
    }
}
