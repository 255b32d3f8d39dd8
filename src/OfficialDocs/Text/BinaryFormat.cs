namespace OfficialDocs.Text;

/// <summary>Recognises bytes that are no text at all, so that a program can say so instead of printing rubbish.</summary>
public static class BinaryFormat
{
    /// <summary>Names the format of bytes that are not a text.</summary>
    /// <param name="bytes">The content of a file, or at least its first 4096 bytes.</param>
    /// <returns>A short name such as <c>PDF</c>, <c>ZIP (docx, ofd)</c> or <c>binary</c>; <see langword="null"/> for text.</returns>
    public static string? Recognize(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
        {
            return "PDF";
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return "ZIP (docx, wps, ofd)";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return "OLE (doc, wps)";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return "image";
        }

        if (bytes.StartsWith("{\\rtf"u8))
        {
            return "RTF";
        }

        // No text has zero bytes, but UTF-16.
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, 4096)];
        return head.Contains((byte)0)
            && EncodingDetector.Detect(head.Length % 2 == 0 ? head : head[..^1]).Encoding is not (SourceEncoding.Utf16LittleEndian or SourceEncoding.Utf16BigEndian)
                ? "binary"
                : null;
    }
}
