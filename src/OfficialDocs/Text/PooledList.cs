using System.Buffers;

namespace OfficialDocs.Text;

/// <summary>
/// A list that grows in borrowed arrays and ends as one of the right size. What a list of its own leaves behind while it grows is as much again as
/// it holds, and half of what is allocated for a short document would be that.
/// </summary>
/// <remarks>One that is never ended costs the pool its array, nothing else.</remarks>
internal struct PooledList<T>
    where T : struct
{
    private const int InitialLength = 32;

    private T[]? _items;

    public int Count { get; private set; }

    public T this[int index]
    {
        readonly get => _items![index];
        set => _items![index] = value;
    }

    public void Add(in T item)
    {
        if (_items is null || Count == _items.Length)
        {
            T[] larger = ArrayPool<T>.Shared.Rent(_items is null ? InitialLength : _items.Length * 2);
            Items.CopyTo(larger);
            int count = Count;
            Return();
            _items = larger;
            Count = count;
        }

        _items[Count++] = item;
    }

    public readonly Span<T> Items => _items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void RemoveLast() => Count--;

    /// <summary>The items; the list is empty after that.</summary>
    public T[] ToArrayAndReturn()
    {
        T[] items = Items.ToArray();
        Return();
        return items;
    }

    /// <summary>Gives the borrowed array back; the list is empty after that.</summary>
    public void Return()
    {
        if (_items is not null)
        {
            ArrayPool<T>.Shared.Return(_items);
            _items = null;
        }

        Count = 0;
    }
}
