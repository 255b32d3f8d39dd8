namespace OfficialDocs.Grammar;

/// <summary>署名 and 成文日期 on one line (GB/T 9704 §7.3.5).</summary>
/// <param name="Organs">发文机关署名: one organ or several, without spacing.</param>
/// <param name="Date">成文日期.</param>
public sealed record SignatureLine(IReadOnlyList<Element<string>> Organs, Element<IssuedDate> Date)
{
    /// <summary>Whether the elements agree.</summary>
    /// <param name="other">The other line.</param>
    /// <returns><see langword="true"/> when they do, in value and place.</returns>
    public bool Equals(SignatureLine? other) => other is not null && Date.Equals(other.Date) && Organs.SequenceEqual(other.Organs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Organs.Count);
}
