using System.Text;
using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Text;

public class BinaryFormatTest
{
    public static TheoryData<byte[], string> Signatures => new()
    {
        { [.. "%PDF-1.7\n"u8], "PDF" },
        { [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "ZIP (docx, wps, ofd)" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "OLE (doc, wps)" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image" },
        { [0xFF, 0xD8, 0xFF, 0xE0], "image" },
        { [.. "{\\rtf1\\ansi"u8], "RTF" },
        { [0x01, 0x02, 0x00, 0x03, 0x00, 0x00], "binary" },
        { [.. "通知"u8, 0x00], "binary" },
        { [0xD4, 0xC6, 0x00, 0xD6, 0xDD], "binary" },
    };

    [Theory]
    [MemberData(nameof(Signatures))]
    public void Bytes_OfAKnownFormat_AreNamed(byte[] bytes, string expected) => Assert.Equal(expected, BinaryFormat.Recognize(bytes));

    public static TheoryData<byte[]> Texts => new()
    {
        Array.Empty<byte>(),
        "云州市人民政府\n"u8.ToArray(),
        new byte[] { 0xD4, 0xC6, 0xD6, 0xDD, 0xCA, 0xD0 },
        new byte[] { 0xFF, 0xFE, 0x91, 0x4E, 0x0A, 0x00 },
        new byte[] { 0xFE, 0xFF, 0x4E, 0x91, 0x00, 0x0A },
        Encoding.Unicode.GetBytes("云政发〔2025〕8号\n"),
        "PK 是包裹的缩写"u8.ToArray(),
        "%PDF"u8.ToArray(),
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Bytes_OfAText_AreNoFormat(byte[] bytes) => Assert.Null(BinaryFormat.Recognize(bytes));

    [Fact]
    public void ZeroByte_BeyondTheHead_IsNotLookedFor()
    {
        byte[] bytes = Encoding.ASCII.GetBytes(new string('a', 4096) + "\0");

        Assert.Null(BinaryFormat.Recognize(bytes));
    }
}
