using System.Buffers.Binary;
using System.Text;

namespace OfficialDocs.Text;

/// <summary>The encoding that bytes are in, and how sure that is.</summary>
internal readonly record struct DetectedEncoding(SourceEncoding Encoding, Encoding Decoder, int PreambleLength, bool HasInvalidBytes);

/// <summary>Tells UTF-8, UTF-16 and GB 18030 apart: by mark, by validity, never by statistics of words.</summary>
internal static class EncodingDetector
{
    // From the shared provider, which is asked directly: registering it would change the whole process.
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
    private static readonly Encoding s_strictGb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static DetectedEncoding Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Utf8(bytes, 3);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Utf16(bytes, bigEndian: false, 2);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Utf16(bytes, bigEndian: true, 2);
        }

        if (LooksLikeUtf16(bytes, out bool bigEndian))
        {
            return Utf16(bytes, bigEndian, 0);
        }

        if (Utf8IsValid(bytes))
        {
            return Utf8(bytes, 0);
        }

        return IsValid(s_strictGb18030, bytes)
            ? new DetectedEncoding(SourceEncoding.Gb18030, s_gb18030, 0, HasInvalidBytes: false)
            : NeitherValid(bytes);
    }

    /// <summary>Whether the bytes have neither a mark nor a zero, which would speak for another encoding than UTF-8 even where they are valid in it.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> bytes)
        => !bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) && !bytes[..Math.Min(bytes.Length, 4096)].Contains((byte)0);

    /// <summary>A damaged file: the encoding in which fewer characters are lost.</summary>
    private static DetectedEncoding NeitherValid(ReadOnlySpan<byte> bytes)
    {
        int lostAsUtf8 = Encoding.UTF8.GetString(bytes).Count(c => c == '\uFFFD');
        int lostAsGb18030 = s_gb18030.GetString(bytes).Count(c => c == '\uFFFD');
        return lostAsUtf8 <= lostAsGb18030
            ? new DetectedEncoding(SourceEncoding.Utf8, Encoding.UTF8, 0, HasInvalidBytes: true)
            : new DetectedEncoding(SourceEncoding.Gb18030, s_gb18030, 0, HasInvalidBytes: true);
    }

    private static DetectedEncoding Utf8(ReadOnlySpan<byte> bytes, int preamble)
        => new(SourceEncoding.Utf8, Encoding.UTF8, preamble, !Utf8IsValid(bytes));

    private static DetectedEncoding Utf16(ReadOnlySpan<byte> bytes, bool bigEndian, int preamble)
        => new(
            bigEndian ? SourceEncoding.Utf16BigEndian : SourceEncoding.Utf16LittleEndian,
            bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode,
            preamble,
            !IsValid(new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true), bytes[preamble..]));

    /// <summary>
    /// Chinese text in UTF-16 without a mark: a pair of bytes is a CJK character, CJK or full-width punctuation, ASCII or
    /// a line break, read one way round and not the other. ASCII in UTF-16 holds zero bytes, which no other text does.
    /// </summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, out bool bigEndian)
    {
        bigEndian = false;
        int pairs = Math.Min(bytes.Length, 4096) / 2;
        if (pairs < 2 || bytes.Length % 2 != 0 || !bytes[..(pairs * 2)].Contains((byte)0))
        {
            return false;
        }

        int little = 0;
        int big = 0;
        for (int i = 0; i < pairs; i++)
        {
            ReadOnlySpan<byte> pair = bytes.Slice(i * 2, 2);
            little += IsCommon(BinaryPrimitives.ReadUInt16LittleEndian(pair)) ? 1 : 0;
            big += IsCommon(BinaryPrimitives.ReadUInt16BigEndian(pair)) ? 1 : 0;
        }

        // Latin letters read the wrong way round are Chinese characters (0x0061, 愀): a zero byte at the start tells.
        bigEndian = big > little || (big == little && bytes[0] == 0);
        return Math.Max(little, big) >= pairs * 95 / 100;
    }

    private static bool IsCommon(int c)
        => c is (>= 0x20 and < 0x7F) or '\n' or '\r' or '\t'
            or (>= 0x4E00 and <= 0x9FFF) or (>= 0x3000 and <= 0x303F) or (>= 0xFF00 and <= 0xFFEF)
            or (>= 0x2000 and <= 0x206F);

    private static bool IsValid(Encoding strict, ReadOnlySpan<byte> bytes)
    {
        try
        {
            strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool Utf8IsValid(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);
}
