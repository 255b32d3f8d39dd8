namespace OfficialDocs.Grammar;

/// <summary>The line of the 发文字号 (GB/T 9704 §7.2.5, §7.2.6).</summary>
/// <param name="Number">发文字号.</param>
/// <param name="Signatories">签发人, names without inner blanks; empty where the line names none.</param>
public sealed record NumberLine(Element<DocumentNumber> Number, IReadOnlyList<Element<string>> Signatories)
{
    /// <summary>Whether the elements agree.</summary>
    /// <param name="other">The other line.</param>
    /// <returns><see langword="true"/> when they do, in value and place.</returns>
    public bool Equals(NumberLine? other) => other is not null && Number.Equals(other.Number) && Signatories.SequenceEqual(other.Signatories);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Signatories.Count);
}
