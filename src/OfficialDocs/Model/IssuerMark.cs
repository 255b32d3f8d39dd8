namespace OfficialDocs;

/// <summary>发文机关标志 (GB/T 9704 §7.2.4; 条例 §9(四)): the organs named at the head of the first page.</summary>
/// <param name="Organs">The organs, the lead organ first.</param>
/// <param name="Suffix">The word behind the names (后缀标志): 文件, on announcements 公告 or 通告; empty where the names stand alone, as on letters (§10.1).</param>
public sealed record IssuerMark(IReadOnlyList<string> Organs, string Suffix = "")
{
    /// <summary>Whether 文件 follows the names.</summary>
    public bool HasDocumentSuffix => Suffix == "文件";

    /// <summary>The mark as it is printed, organs on lines of their own.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join('\n', Organs) + Suffix;

    /// <summary>Whether organs and suffix agree.</summary>
    /// <param name="other">The other mark.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    public bool Equals(IssuerMark? other) => other is not null && Suffix == other.Suffix && Organs.SequenceEqual(other.Organs);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Suffix);
        foreach (string organ in Organs)
        {
            hash.Add(organ);
        }

        return hash.ToHashCode();
    }
}
