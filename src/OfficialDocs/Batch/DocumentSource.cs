using System.Buffers;
using Microsoft.Win32.SafeHandles;
using OfficialDocs.Text;

namespace OfficialDocs.Batch;

/// <summary>A document of a batch: its name, and its text when a worker asks for it. Until then it holds no text that it was not given.</summary>
public sealed class DocumentSource
{
    // Of a file, in characters. To ask each would cost as much as to read it.
    private const int UsualLength = 1024;

    private readonly Func<CancellationToken, ValueTask<SourceText>> _read;

    private DocumentSource(string id, int? knownLength, Func<CancellationToken, ValueTask<SourceText>> read)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
        KnownLength = knownLength;
        _read = read;
    }

    /// <summary>What the document is called in the outcome: a path, a key. Need not be unique.</summary>
    public string Id { get; }

    /// <summary>
    /// About how many characters the text has, where it is at hand or on a disk; <see langword="null"/> where it has to be fetched. A worker takes
    /// several small texts at a time, but never lets one wait for another to be fetched.
    /// </summary>
    internal int? KnownLength { get; }

    /// <summary>A text at hand.</summary>
    /// <param name="id">What it is called.</param>
    /// <param name="text">The text.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static DocumentSource FromText(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DocumentSource(id, text.Length, _ => new ValueTask<SourceText>(SourceText.From(text)));
    }

    /// <summary>Bytes at hand, decoded by the worker as <see cref="SourceText.Decode"/> does.</summary>
    /// <param name="id">What it is called.</param>
    /// <param name="bytes">The bytes of a text file; not to be changed before the outcome is there.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static DocumentSource FromBytes(string id, ReadOnlyMemory<byte> bytes)
        => new(id, bytes.Length, _ => new ValueTask<SourceText>(SourceText.Decode(bytes.Span)));

    /// <summary>A file, opened, read and closed by the worker, decoded as <see cref="SourceText.Decode"/> does. Its path is its id.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public static DocumentSource FromFile(string path) => FromFile(path, path);

    /// <summary>A file, opened, read and closed by the worker, decoded as <see cref="SourceText.Decode"/> does.</summary>
    /// <param name="id">What it is called.</param>
    /// <param name="path">The file.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static DocumentSource FromFile(string id, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new DocumentSource(id, UsualLength, _ => new ValueTask<SourceText>(ReadFile(path)));
    }

    /// <summary>A stream that the worker opens, reads to its end and closes, decoded as <see cref="SourceText.Decode"/> does.</summary>
    /// <param name="id">What it is called.</param>
    /// <param name="open">Opens the stream; called at most once.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static DocumentSource FromStream(string id, Func<CancellationToken, ValueTask<Stream>> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new DocumentSource(id, null, async cancellationToken =>
        {
            Stream stream = await open(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                return await SourceText.LoadAsync(stream, cancellationToken).ConfigureAwait(false);
            }
        });
    }

    /// <summary>A text that the worker fetches, from a database for instance. What the delegate throws is the document's failure.</summary>
    /// <param name="id">What it is called.</param>
    /// <param name="read">Fetches the text; called at most once, by any thread.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static DocumentSource FromDelegate(string id, Func<CancellationToken, ValueTask<SourceText>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new DocumentSource(id, null, read);
    }

    /// <summary>A text that the worker gets without having to wait for it, from a file of the user's own format for instance.</summary>
    /// <param name="id">What it is called.</param>
    /// <param name="expectedLength">About how many characters it has: a worker takes several small texts at a time.</param>
    /// <param name="read">Gets the text; called at most once, by any thread.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expectedLength"/> is negative.</exception>
    public static DocumentSource FromDelegate(string id, int expectedLength, Func<SourceText> read)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expectedLength);
        ArgumentNullException.ThrowIfNull(read);
        return new DocumentSource(id, expectedLength, _ => new ValueTask<SourceText>(read()));
    }

    /// <summary>The text.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The text.</returns>
    /// <exception cref="IOException">It could not be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public ValueTask<SourceText> ReadAsync(CancellationToken cancellationToken = default) => _read(cancellationToken);

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    /// <summary>One buffer, one read: for small files a stream would cost as much as the document.</summary>
    private static SourceText ReadFile(string path)
    {
        using SafeFileHandle file = File.OpenHandle(path);
        long length = RandomAccess.GetLength(file);
        if (length == 0)
        {
            // A pipe or a device has no length, but may have content.
            using FileStream stream = File.OpenRead(path);
            return SourceText.Load(stream);
        }

        if (length > Array.MaxLength)
        {
            throw new IOException($"The file has {length} bytes; a text has at most {Array.MaxLength}.");
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            int count = 0;
            int read;
            while (count < length && (read = RandomAccess.Read(file, buffer.AsSpan(count, (int)length - count), count)) > 0)
            {
                count += read;
            }

            return SourceText.Decode(buffer.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
