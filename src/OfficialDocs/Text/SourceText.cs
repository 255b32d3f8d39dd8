using System.Buffers;
using System.Text.Unicode;

namespace OfficialDocs.Text;

/// <summary>A text with its lines: what every place in a document refers to.</summary>
/// <remarks>Immutable and safe for use by several threads. Positions are UTF-16 code units of the decoded text.</remarks>
public sealed class SourceText
{
    // So that one large text does not leave its buffer behind; for such the other way costs nothing that matters.
    private const int MaximumBorrowed = 1024 * 1024;

    private LineTable? _lines;

    private SourceText(string content, SourceEncoding encoding, bool hasByteOrderMark, bool hasInvalidBytes)
    {
        Content = content;
        Encoding = encoding;
        HasByteOrderMark = hasByteOrderMark;
        HasInvalidBytes = hasInvalidBytes;
    }

    /// <summary>The whole text, without a byte order mark.</summary>
    public string Content { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>The lines; found when first asked for.</summary>
    public LineTable Lines => _lines ?? Interlocked.CompareExchange(ref _lines, new LineTable(Content), null) ?? _lines;

    /// <summary>The encoding that was found, or <see cref="SourceEncoding.None"/> for text that came as characters.</summary>
    public SourceEncoding Encoding { get; }

    /// <summary>Whether the bytes began with a byte order mark.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Whether some bytes were not valid in <see cref="Encoding"/>; they are U+FFFD in the text.</summary>
    public bool HasInvalidBytes { get; }

    /// <summary>Takes a text that is already decoded.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The source text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static SourceText From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SourceText(text, SourceEncoding.None, hasByteOrderMark: false, hasInvalidBytes: false);
    }

    /// <summary>Copies a text that is already decoded.</summary>
    /// <param name="text">The characters.</param>
    /// <returns>The source text.</returns>
    public static SourceText From(ReadOnlySpan<char> text) => From(text.ToString());

    /// <summary>Decodes bytes: by their byte order mark, else as UTF-16, UTF-8 or GB 18030, whichever they are valid in.</summary>
    /// <param name="bytes">The bytes of a text file.</param>
    /// <returns>The source text; never fails (see <see cref="HasInvalidBytes"/> and <see cref="BinaryFormat"/>).</returns>
    public static SourceText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= MaximumBorrowed && EncodingDetector.IsPlain(bytes) && DecodeUtf8(bytes) is { } usual)
        {
            return new SourceText(usual, SourceEncoding.Utf8, hasByteOrderMark: false, hasInvalidBytes: false);
        }

        DetectedEncoding detected = EncodingDetector.Detect(bytes);
        string content = detected.Decoder.GetString(bytes[detected.PreambleLength..]);
        return new SourceText(content, detected.Encoding, detected.PreambleLength > 0, detected.HasInvalidBytes);
    }

    /// <summary>Nearly every file: checked and decoded in one pass, instead of one to check, one to count and one to decode.</summary>
    /// <returns>The text; <see langword="null"/> where the bytes are not valid UTF-8.</returns>
    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        char[] characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        OperationStatus status = Utf8.ToUtf16(bytes, characters, out _, out int count, replaceInvalidSequences: false);
        string? text = status == OperationStatus.Done ? new string(characters, 0, count) : null;
        ArrayPool<char>.Shared.Return(characters);
        return text;
    }

    /// <summary>Reads a stream to its end and decodes it as <see cref="Decode"/> does. The stream stays open.</summary>
    /// <param name="stream">A readable stream.</param>
    /// <returns>The source text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static SourceText Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Decode(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Reads a stream to its end and decodes it as <see cref="Decode"/> does. The stream stays open.</summary>
    /// <param name="stream">A readable stream.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The source text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static async Task<SourceText> LoadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Decode(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>The characters of a place.</summary>
    /// <param name="span">A span inside the text.</param>
    /// <returns>The characters, not copied.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span lies outside the text.</exception>
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    /// <summary>The characters of a place, as a string.</summary>
    /// <param name="span">A span inside the text.</param>
    /// <returns>A new string.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span lies outside the text.</exception>
    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>The line and column of a position.</summary>
    /// <param name="position">A position in the text, up to and including its length.</param>
    /// <returns>Line and column, both from 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the text.</exception>
    public LinePosition GetLinePosition(int position)
    {
        int line = Lines.NumberAt(position);
        int start = Lines.Count == 0 ? 0 : Lines[line - 1].Span.Start;
        return new LinePosition(line, position - start + 1);
    }

    /// <summary>The whole text.</summary>
    /// <returns><see cref="Content"/>.</returns>
    public override string ToString() => Content;
}
