using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace OfficialDocs.Cli;

/// <summary>The bytes of an input, in borrowed memory.</summary>
/// <remarks>A hot path: one buffer that the next file uses again and one read, where the length is known. A stream costs as much as a small document.</remarks>
internal readonly struct FileContent : IDisposable
{
    private const int PieceLength = 64 * 1024;

    private readonly byte[] _buffer;
    private readonly int _length;

    private FileContent(byte[] buffer, int length)
    {
        _buffer = buffer;
        _length = length;
    }

    /// <summary>The bytes; gone after <see cref="Dispose"/>.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maximumLength">How many bytes it may have.</param>
    /// <param name="cancellationToken">Ends the reading of a device.</param>
    /// <returns>The content; <see langword="null"/> where there is more of it.</returns>
    public static FileContent? Read(string path, int maximumLength, CancellationToken cancellationToken)
    {
        // Whoever writes it may go on.
        using SafeFileHandle file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        long length = RandomAccess.GetLength(file);
        if (length == 0)
        {
            // A pipe or a device has no length, but may have content.
            using var stream = new FileStream(file, FileAccess.Read, bufferSize: 0);
            return Read(stream, maximumLength, cancellationToken);
        }

        if (length > maximumLength)
        {
            return null;
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

            return new FileContent(buffer, count);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    /// <summary>Reads a stream to its end, or until it is too much: some files (devices) have none.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="maximumLength">How many bytes it may have.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The content; <see langword="null"/> where there is more of it.</returns>
    public static FileContent? Read(Stream stream, int maximumLength, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        byte[] piece = new byte[PieceLength];
        int count;
        while ((count = stream.Read(piece)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            content.Write(piece.AsSpan(0, count));
            if (content.Length > maximumLength)
            {
                return null;
            }
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)content.Length);
        content.GetBuffer().AsSpan(0, (int)content.Length).CopyTo(buffer);
        return new FileContent(buffer, (int)content.Length);
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);
}
