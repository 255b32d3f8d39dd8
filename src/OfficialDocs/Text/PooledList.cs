using System.Buffers;
using System.Runtime.CompilerServices;

namespace OfficialDocs.Text;

/// <summary>
/// A list that grows in borrowed arrays and ends as one of the right size. What a list of its own leaves behind while it grows is as much again as
/// it holds, and half of what is allocated for a short document would be that.
/// </summary>
/// <remarks>One that is never ended costs the pool its array, nothing else.</remarks>
internal ref struct PooledList<T>
    where T : struct
{
    private const int InitialLength = 32;

    private Span<T> _items;
    private T[]? _borrowed;

    /// <summary>Begins a list in memory that the caller lends, its stack for instance; an array is borrowed where that is too short.</summary>
    public PooledList(Span<T> initial)
    {
        _items = initial;
    }

    public int Count { get; private set; }

    public readonly T this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public readonly Span<T> Items => _items[..Count];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in T item)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = item;
    }

    public void Clear() => Count = 0;

    public void RemoveLast() => Count--;

    /// <summary>Removes all from an index on.</summary>
    public void Cut(int count) => Count = count;

    public void RemoveAt(int index)
    {
        Items[(index + 1)..].CopyTo(_items[index..]);
        Count--;
    }

    /// <summary>The items; the list is empty after that.</summary>
    public T[] ToArrayAndReturn()
    {
        T[] items = Items.ToArray();
        Return();
        return items;
    }

    /// <summary>Gives a borrowed array back; the list is empty after that.</summary>
    public void Return()
    {
        if (_borrowed is not null)
        {
            ArrayPool<T>.Shared.Return(_borrowed);
            _borrowed = null;
            _items = default;
        }

        Count = 0;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(InitialLength, Count * 2));
        Items.CopyTo(larger);
        if (_borrowed is not null)
        {
            ArrayPool<T>.Shared.Return(_borrowed);
        }

        _items = _borrowed = larger;
    }
}
