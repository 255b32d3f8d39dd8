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
    [InlineData(1899, 8)]
    [InlineData(2101, 8)]
    [InlineData(2025, 0)]
    [InlineData(2025, -1)]
    [InlineData(2025, 1_000_000)]
    public void Constructor_OutOfRange_Throws(int year, int sequence)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentNumber("云政发", year, sequence));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentNumber("公告", year, sequence));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentNumber(DocumentNumberKind.Document, "云政发", year, sequence));
    }

    [Theory]
    [InlineData(-1, 1, 0)]
    [InlineData(1899, 1, 0)]
    [InlineData(2101, 1, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1_000_000, 0)]
    [InlineData(0, 1, -1)]
    [InlineData(0, 1, 1_000_000_000)]
    public void Constructor_OfAnyKind_OutOfRange_Throws(int year, int sequence, int total)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentNumber(DocumentNumberKind.Issue, "", year, sequence, total));

    [Theory]
    [InlineData(-1)]
    [InlineData(100)]
    public void Session_OutOfRange_Throws(int session)
        => Assert.Throws<ArgumentOutOfRangeException>(nameof(session), () => new DocumentNumber(DocumentNumberKind.Order, "", 0, 8, session: session));

    [Theory]
    [InlineData(DocumentNumberKind.Document, "云政发", 2025)]
    [InlineData(DocumentNumberKind.Announcement, "公告", 2025)]
    [InlineData(DocumentNumberKind.Issue, "", 0)]
    public void Session_OfANumberThatHasNone_Throws(DocumentNumberKind kind, string code, int year)
        => Assert.Throws<ArgumentException>("agencyCode", () => new DocumentNumber(kind, code, year, 8, session: 15));

    [Theory]
    [InlineData((DocumentNumberKind)(-1))]
    [InlineData((DocumentNumberKind)4)]
    public void Kind_ThatIsNone_Throws(DocumentNumberKind kind)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(kind), () => new DocumentNumber(kind, "云政发", 2025, 8));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(kind), () => new DocumentNumber("云政发", 2025, 8).WithKind(kind));
    }

    [Theory]
    [InlineData("云 政发")]
    [InlineData(" 云政发")]
    [InlineData("云政发\n")]
    [InlineData("　")]
    [InlineData("云政发2")]
    [InlineData("云政发〔")]
    [InlineData("YZF")]
    [InlineData("云州市的通知")]
    [InlineData("（利用）")]
    [InlineData("云（利用）四字以上")]
    [InlineData("云（利用）发（字）")]
    [InlineData("云发（2025）")]
    public void Code_ThatIsNone_Throws(string code)
    {
        ArgumentException error = Assert.Throws<ArgumentException>("agencyCode", () => new DocumentNumber(code, 2025, 8));

        Assert.StartsWith($"'{code}' is no code: that is at most 24 Chinese characters, none of them 的, at the end also a department in parentheses.", error.Message, StringComparison.Ordinal);
        Assert.All(
            Enum.GetValues<DocumentNumberKind>(),
            kind => Assert.Throws<ArgumentException>("agencyCode", () => new DocumentNumber(kind, code, 2025, 8)));
    }

    [Fact]
    public void Code_HasAtMost24Characters()
    {
        string code = new('云', 24);

        Assert.Equal(new DocumentNumber(code, 2025, 8), DocumentNumber.Parse(code + "〔2025〕8号"));
        Assert.Throws<ArgumentException>("agencyCode", () => new DocumentNumber(code + "云", 2025, 8));
    }

    /// <summary>What would be read as something else, or not at all.</summary>
    [Theory]
    [InlineData(DocumentNumberKind.Document, "公告", 2025, 0, "公告〔2025〕6号")]
    [InlineData(DocumentNumberKind.Document, "云州市财政局通告", 2025, 0, "云州市财政局通告〔2025〕6号")]
    [InlineData(DocumentNumberKind.Document, "第三期", 2025, 0, "第三期〔2025〕6号")]
    [InlineData(DocumentNumberKind.Document, "云政发", 2025, 9, "云政发〔2025〕6号")]
    [InlineData(DocumentNumberKind.Order, "云政发", 0, 0, "云政发第6号")]
    [InlineData(DocumentNumberKind.Order, "公告", 0, 0, "公告第6号")]
    [InlineData(DocumentNumberKind.Order, "", 0, 9, "第6号（总第9号）")]
    [InlineData(DocumentNumberKind.Announcement, "云政发", 0, 0, "云政发第6号")]
    [InlineData(DocumentNumberKind.Announcement, "云州市人民政府令", 0, 0, "云州市人民政府令第6号")]
    [InlineData(DocumentNumberKind.Announcement, "", 0, 9, "第6号（总第9号）")]
    public void Parts_ThatMakeNoNumberOfTheKind_Throw(DocumentNumberKind kind, string code, int year, int total, string written)
    {
        ArgumentException error = Assert.Throws<ArgumentException>("agencyCode", () => new DocumentNumber(kind, code, year, 6, total));

        Assert.StartsWith($"'{written}' does not read as a number of the kind {kind}.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_WithTheCodeOfAnAnnouncement_MakesOne()
    {
        DocumentNumber number = new("云州市财政局公告", 2025, 6);

        Assert.Equal(DocumentNumberKind.Announcement, number.Kind);
        Assert.Equal("云州市财政局公告〔2025〕6号", number.ToString());
        Assert.Equal(DocumentNumber.Parse("云州市财政局公告〔2025〕6号"), number);
    }

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
