using System.Buffers;

namespace OfficialDocs.Cli.Batch;

/// <summary>What a worker writes for a document, until it is passed on.</summary>
/// <remarks>
/// In borrowed memory that grows as the document does: there are as many of these as documents between the workers and the output, and what each
/// of them held in advance would be cleared, and then moved by every collection, for nothing.
/// </remarks>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int InitialLength = 4096;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialLength);
    private int _length;

    /// <summary>What was written; gone after <see cref="Dispose"/>.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _length);

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)(_bytes.Length - _length), nameof(count));
        _length += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        _length = 0;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length >= Math.Max(count, 1))
        {
            return;
        }

        // Twice as much; but where that is more than an array can have, only what is needed.
        int needed = checked(_length + Math.Max(count, 1));
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, (int)Math.Min(2L * _bytes.Length, Array.MaxLength)));
        WrittenSpan.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
