using System.Text;
using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Cli.Fixing;

/// <summary>Edits a text in the bytes it was read from: those outside the edits are copied, never encoded again.</summary>
internal static class EncodedText
{
    /// <summary>Makes edits.</summary>
    /// <param name="bytes">The bytes of the text.</param>
    /// <param name="text">The text that was read from them.</param>
    /// <param name="edits">The edits, in order, none touching another.</param>
    /// <param name="expected">The text after the edits.</param>
    /// <returns>The new bytes; <see langword="null"/> where no bytes read back as the expected text.</returns>
    public static byte[]? Apply(ReadOnlySpan<byte> bytes, SourceText text, IReadOnlyList<TextEdit> edits, string expected)
    {
        if (text.HasInvalidBytes || EncodingOf(text.Encoding) is not { } encoding)
        {
            return null;
        }

        var result = new MemoryStream(bytes.Length + (edits.Count * 4));
        var position = new Position(encoding, text.HasByteOrderMark ? encoding.Preamble.Length : 0);
        int copied = 0;
        try
        {
            foreach (TextEdit edit in edits)
            {
                if (!position.TryMoveTo(edit.Span.Start, bytes))
                {
                    return null;
                }

                result.Write(bytes[copied..position.Byte]);
                result.Write(encoding.GetBytes(edit.NewText));
                if (!position.TryMoveTo(edit.Span.End, bytes))
                {
                    return null;
                }

                copied = position.Byte;
            }
        }
        catch (EncoderFallbackException)
        {
            return null;
        }

        result.Write(bytes[copied..]);
        byte[] written = result.ToArray();

        // The last word: what anybody will read. A text can change so that its encoding is no longer told by its bytes.
        return SourceText.Decode(written) is { HasInvalidBytes: false } read && read.Content == expected ? written : null;
    }

    private static Encoding? EncodingOf(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf8 => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        SourceEncoding.Utf16LittleEndian => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        SourceEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        SourceEncoding.Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
        _ => null,
    };

    /// <summary>A place in the bytes and in the text at once, moving on.</summary>
    private sealed class Position(Encoding encoding, int start)
    {
        private readonly Decoder _decoder = encoding.GetDecoder();
        private readonly char[] _characters = new char[8];
        private int _character;

        public int Byte { get; private set; } = start;

        /// <summary>Moves on to a character; fails inside one that is made of two.</summary>
        public bool TryMoveTo(int character, ReadOnlySpan<byte> bytes)
        {
            while (_character < character && Byte < bytes.Length)
            {
                // A character is given when its last byte is.
                _character += _decoder.GetChars(bytes.Slice(Byte, 1), _characters, flush: false);
                Byte++;
            }

            return _character == character;
        }
    }
}
