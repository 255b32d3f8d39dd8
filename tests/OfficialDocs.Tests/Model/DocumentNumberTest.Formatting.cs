using System.Globalization;
using Xunit;

namespace OfficialDocs.Tests.Model;

public partial class DocumentNumberTest
{
    [Theory]
    [InlineData(DocumentNumberKind.Document, "云政发", 2025, 8, 0, "云政发〔2025〕8号")]
    [InlineData(DocumentNumberKind.Document, "", 2025, 3, 0, "〔2025〕3号")]
    [InlineData(DocumentNumberKind.Order, "", 0, 12, 0, "第12号")]
    [InlineData(DocumentNumberKind.Order, "云州市人民政府令", 0, 12, 0, "云州市人民政府令第12号")]
    [InlineData(DocumentNumberKind.Announcement, "", 2025, 6, 0, "2025年第6号")]
    [InlineData(DocumentNumberKind.Announcement, "公告", 2025, 6, 0, "公告2025年第6号")]
    [InlineData(DocumentNumberKind.Announcement, "公告", 0, 6, 0, "公告第6号")]
    [InlineData(DocumentNumberKind.Issue, "", 0, 3, 0, "第3期")]
    [InlineData(DocumentNumberKind.Issue, "", 0, 3, 25, "第3期（总第25期）")]
    [InlineData(DocumentNumberKind.Issue, "", 2025, 3, 25, "2025年第3期（总第25期）")]
    public void Number_MadeFromItsParts_IsWrittenByItsKind(
        DocumentNumberKind kind, string agencyCode, int year, int sequence, int total, string expected)
        => Assert.Equal(expected, new DocumentNumber(kind, agencyCode, year, sequence, total).ToString());

    [Theory]
    [InlineData(DocumentNumberKind.Announcement, "", 15, 21, "〔十五届〕第21号")]
    [InlineData(DocumentNumberKind.Announcement, "公告", 8, 3, "公告〔八届〕第3号")]
    [InlineData(DocumentNumberKind.Order, "", 9, 37, "〔九届〕第37号")]
    public void Number_OfASession_IsWrittenWithIt(DocumentNumberKind kind, string agencyCode, int session, int sequence, string expected)
        => Assert.Equal(expected, new DocumentNumber(kind, agencyCode, 0, sequence, session: session).ToString());

    [Fact]
    public void ToString_OfTheLongestNumber_IsWhole()
    {
        string code = new('云', 24);

        Assert.Equal(
            code + "2025年第999999期（总第999999999期）",
            new DocumentNumber(DocumentNumberKind.Issue, code, 2025, 999_999, 999_999_999).ToString());
    }

    [Fact]
    public void ToString_DoesNotDependOnTheCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal("云政发〔2025〕1234号", new DocumentNumber("云政发", 2025, 1234).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TryFormat_NeedsJustTheLengthOfTheText()
    {
        DocumentNumber number = new("云政发", 2025, 8);
        Span<char> buffer = stackalloc char[11];

        Assert.True(number.TryFormat(buffer, out int written));
        Assert.Equal("云政发〔2025〕8号", buffer[..written].ToString());
        Assert.False(number.TryFormat(buffer[..10], out written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void WithKind_ChangesTheKindAlone()
    {
        DocumentNumber number = DocumentNumber.Parse("第6号").WithKind(DocumentNumberKind.Announcement);

        Assert.Equal(new DocumentNumber(DocumentNumberKind.Announcement, "", 0, 6), number);
        Assert.Equal("第6号", number.ToString());
    }

    [Fact]
    public void WithKind_OfANumberWithoutYear_MakesNoDocumentNumber()
    {
        Assert.Throws<ArgumentException>("kind", () => DocumentNumber.Parse("第6号").WithKind(DocumentNumberKind.Document));
        Assert.Equal(default, default(DocumentNumber).WithKind(DocumentNumberKind.Document));
    }

    [Fact]
    public void WithKind_KeepsTheNotation()
        => Assert.Equal(DocumentNumberNotation.ChineseSequence, DocumentNumber.Parse("第六号").WithKind(DocumentNumberKind.Announcement).Notation);
}
