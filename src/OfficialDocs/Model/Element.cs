using OfficialDocs.Text;

namespace OfficialDocs;

/// <summary>An element (要素) of a document: what it says and where.</summary>
/// <remarks>
/// Two elements are equal when they say the same at the same place; whether they say the same wherever they stand is asked of their
/// <see cref="Value"/>.
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Element<T> : IEquatable<Element<T>>
    where T : notnull
{
    /// <summary>Creates an element that stands nowhere yet, as those of a document built by hand do.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public Element(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>Creates an element that stands in a source text.</summary>
    /// <param name="value">The value.</param>
    /// <param name="span">Its place, in UTF-16 code units.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public Element(T value, TextSpan span)
        : this(value)
    {
        Span = span;
    }

    /// <summary>What the element says.</summary>
    public T Value { get; }

    /// <summary>Where it stands in the source; empty for an element of a document built by hand.</summary>
    public TextSpan Span { get; }

    /// <summary>A value as an element of a document built by hand.</summary>
    /// <param name="value">The value.</param>
#pragma warning disable CA2225 // The constructor is the alternative.
    public static implicit operator Element<T>(T value) => new(value);
#pragma warning restore CA2225

    /// <summary>Whether value and place agree.</summary>
    /// <param name="other">The other element.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    public bool Equals(Element<T>? other)
        => other is not null && Span == other.Span && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Element<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Span);

    /// <summary>The value as text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString() ?? "";
}
