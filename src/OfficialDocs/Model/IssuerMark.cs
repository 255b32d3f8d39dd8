namespace OfficialDocs;

/// <summary>发文机关标志 (GB/T 9704 §7.2.4; 条例 §9(四)): the organs named at the head of the first page.</summary>
/// <param name="Organs">The organs, the lead organ first.</param>
/// <param name="HasDocumentSuffix">Whether 文件 follows the names.</param>
public sealed record IssuerMark(IReadOnlyList<string> Organs, bool HasDocumentSuffix)
{
    /// <summary>The mark as it is printed, organs on lines of their own.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join('\n', Organs) + (HasDocumentSuffix ? "文件" : "");

    /// <summary>Whether organs and suffix agree.</summary>
    /// <param name="other">The other mark.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    public bool Equals(IssuerMark? other)
        => other is not null && HasDocumentSuffix == other.HasDocumentSuffix && Organs.SequenceEqual(other.Organs);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(HasDocumentSuffix);
        foreach (string organ in Organs)
        {
            hash.Add(organ);
        }

        return hash.ToHashCode();
    }
}
