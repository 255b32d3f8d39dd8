using System.Text;
using CsCheck;
using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Text;

/// <summary>Bytes to text. 云州市 is D4C6 D6DD CAD0 in GB 2312; 㐀 is four bytes, 8139EE39, in GB 18030.</summary>
public class DecodeTest
{
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>Real office text: Han, digits, full-width marks, ideographic spaces and line breaks.</summary>
    private const string Document = "云州市人民政府文件\r\n云政发〔2025〕8号\r\n　　各县（市、区）人民政府：\r\n";

    public static TheoryData<string, string> EncodedDocuments => new()
    {
        { nameof(SourceEncoding.Utf8), Convert.ToBase64String(Encoding.UTF8.GetBytes(Document)) },
        { nameof(SourceEncoding.Utf16LittleEndian), Convert.ToBase64String(Encoding.Unicode.GetBytes(Document)) },
        { nameof(SourceEncoding.Utf16BigEndian), Convert.ToBase64String(Encoding.BigEndianUnicode.GetBytes(Document)) },
        { nameof(SourceEncoding.Gb18030), Convert.ToBase64String(s_gb18030.GetBytes(Document)) },
    };

    [Theory]
    [MemberData(nameof(EncodedDocuments))]
    public void Document_WithoutMark_IsDecoded(string encoding, string base64)
    {
        SourceText source = SourceText.Decode(Convert.FromBase64String(base64));

        Assert.Equal(Document, source.Content);
        Assert.Equal(encoding, source.Encoding.ToString());
        Assert.False(source.HasByteOrderMark);
        Assert.False(source.HasInvalidBytes);
        Assert.Null(BinaryFormat.Recognize(Convert.FromBase64String(base64)));
    }

    public static TheoryData<string, byte[]> MarkedTexts => new()
    {
        { nameof(SourceEncoding.Utf8), [0xEF, 0xBB, 0xBF, 0xE4, 0xBA, 0x91] },
        { nameof(SourceEncoding.Utf16LittleEndian), [0xFF, 0xFE, 0x91, 0x4E] },
        { nameof(SourceEncoding.Utf16BigEndian), [0xFE, 0xFF, 0x4E, 0x91] },
    };

    [Theory]
    [MemberData(nameof(MarkedTexts))]
    public void Text_WithMark_IsDecodedWithoutIt(string encoding, byte[] bytes)
    {
        SourceText source = SourceText.Decode(bytes);

        Assert.Equal("云", source.Content);
        Assert.Equal(encoding, source.Encoding.ToString());
        Assert.True(source.HasByteOrderMark);
        Assert.False(source.HasInvalidBytes);
    }

    [Theory]
    [MemberData(nameof(MarkedTexts))]
    public void Mark_Alone_IsAnEmptyText(string encoding, byte[] bytes)
    {
        SourceText source = SourceText.Decode(bytes.AsSpan(0, encoding == nameof(SourceEncoding.Utf8) ? 3 : 2));

        Assert.Equal("", source.Content);
        Assert.Equal(encoding, source.Encoding.ToString());
        Assert.True(source.HasByteOrderMark);
    }

    [Fact]
    public void NoBytes_AreAnEmptyUtf8Text()
    {
        SourceText source = SourceText.Decode([]);

        Assert.Equal("", source.Content);
        Assert.Equal(SourceEncoding.Utf8, source.Encoding);
        Assert.False(source.HasByteOrderMark);
        Assert.False(source.HasInvalidBytes);
    }

    public static TheoryData<byte[], string> Gb18030Texts => new()
    {
        { [0xD4, 0xC6, 0xD6, 0xDD, 0xCA, 0xD0], "云州市" }, // GB 2312
        { [0x83, 0xFC], "凕" }, // GBK
        { [0x81, 0x39, 0xEE, 0x39, 0xD4, 0xC6], "㐀云" }, // four bytes
        { [0x95, 0x32, 0x82, 0x36], "\U00020000" }, // four bytes, beyond the BMP
        { [0xA1, 0xB2, 0x32, 0x30, 0x32, 0x35, 0xA1, 0xB3], "〔2025〕" },
    };

    [Theory]
    [MemberData(nameof(Gb18030Texts))]
    public void Text_InGb18030_IsDecoded(byte[] bytes, string expected)
    {
        SourceText source = SourceText.Decode(bytes);

        Assert.Equal(expected, source.Content);
        Assert.Equal(SourceEncoding.Gb18030, source.Encoding);
        Assert.False(source.HasInvalidBytes);
    }

    public static TheoryData<string, byte[], string> DamagedTexts => new()
    {
        // 云州 with the last byte cut off
        { nameof(SourceEncoding.Utf8), [0xE4, 0xBA, 0x91, 0xE5, 0xB7], "云\uFFFD" },
        { nameof(SourceEncoding.Utf8), [0xEF, 0xBB, 0xBF, 0xE4, 0xBA, 0x91, 0xFF], "云\uFFFD" },
        { nameof(SourceEncoding.Utf16LittleEndian), [0xFF, 0xFE, 0x91, 0x4E, 0xDE], "云\uFFFD" },
        { nameof(SourceEncoding.Utf16LittleEndian), [0xFF, 0xFE, 0x91, 0x4E, 0x00, 0xD8], "云\uFFFD" }, // half a surrogate pair
        { nameof(SourceEncoding.Utf16BigEndian), [0xFE, 0xFF, 0x4E, 0x91, 0xDC, 0x00], "云\uFFFD" },
        { nameof(SourceEncoding.Gb18030), [0xD4, 0xC6, 0xD6, 0xDD, 0xFF, 0xCA, 0xD0], "云州\uFFFD市" },
    };

    [Theory]
    [MemberData(nameof(DamagedTexts))]
    public void Text_WithInvalidBytes_HasReplacementsInTheirPlace(string encoding, byte[] bytes, string expected)
    {
        SourceText source = SourceText.Decode(bytes);

        Assert.Equal(expected, source.Content);
        Assert.Equal(encoding, source.Encoding.ToString());
        Assert.True(source.HasInvalidBytes);
    }

    [Fact]
    public void QuestionMarks_InADamagedGbText_DoNotMakeItUtf8()
    {
        byte[] bytes = [.. s_gb18030.GetBytes("是否可行??????????????请批示"), 0xFF];

        SourceText source = SourceText.Decode(bytes);

        Assert.Equal(SourceEncoding.Gb18030, source.Encoding);
        Assert.Equal("是否可行??????????????请批示\uFFFD", source.Content);
    }

    [Fact]
    public void Ascii_IsUtf8()
    {
        SourceText source = SourceText.Decode("GB/T 9704\n"u8);

        Assert.Equal("GB/T 9704\n", source.Content);
        Assert.Equal(SourceEncoding.Utf8, source.Encoding);
    }

    [Theory]
    [InlineData("hello world")]
    [InlineData("GB/T 9704-2012\n")]
    public void Ascii_InUtf16OfEitherOrder_IsRead(string text)
    {
        Assert.Equal(text, SourceText.Decode(Encoding.Unicode.GetBytes(text)).Content);
        Assert.Equal(text, SourceText.Decode(Encoding.BigEndianUnicode.GetBytes(text)).Content);
    }

    [Fact]
    public void AnyBytes_AreDecoded_WithoutAnException() => Gen.Byte.Array[0, 64].Sample(bytes =>
    {
        SourceText source = SourceText.Decode(bytes);
        return source.Content.Length <= bytes.Length && source.Encoding != SourceEncoding.None;
    });

    [Fact]
    public void AnyHanText_InGb18030OrUtf8_IsReadBack()
        => Gen.Char['一', '龥'].Array[1, 40].Select(characters => new string(characters)).Sample(text =>
        {
            // A few GB characters can happen to be valid UTF-8; with 云 (D4C6) they cannot: C6 continues no UTF-8 character.
            Assert.Equal("云" + text, SourceText.Decode(s_gb18030.GetBytes("云" + text)).Content);
            Assert.Equal(text, SourceText.Decode(Encoding.UTF8.GetBytes(text)).Content);
        });
}
