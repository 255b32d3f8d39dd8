namespace OfficialDocs.Grammar;

/// <summary>A line of recipients in the 版记 (GB/T 9704 §7.4.2).</summary>
/// <param name="Label">抄送, 抄报, 分送, 主送, or another such word, without blanks.</param>
/// <param name="Recipients">The organs.</param>
public sealed record RecipientLine(Element<string> Label, IReadOnlyList<Element<string>> Recipients)
{
    /// <summary>Whether the elements agree.</summary>
    /// <param name="other">The other line.</param>
    /// <returns><see langword="true"/> when they do, in value and place.</returns>
    public bool Equals(RecipientLine? other) => other is not null && Label.Equals(other.Label) && Recipients.SequenceEqual(other.Recipients);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Label, Recipients.Count);
}
