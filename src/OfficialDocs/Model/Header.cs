namespace OfficialDocs;

/// <summary>版头: what stands above the red rule on the first page (GB/T 9704 §7.2). Web copies drop it.</summary>
public sealed record Header
{
    /// <summary>No 版头.</summary>
    internal static Header Empty { get; } = new();

    /// <summary>份号 (§7.2.1), as written: 000012; <see langword="null"/> where there is none.</summary>
    public Element<string>? CopyNumber { get; init; }

    /// <summary>密级和保密期限 (§7.2.2); <see langword="null"/> where there is none.</summary>
    public Element<SecurityClassification>? Security { get; init; }

    /// <summary>紧急程度 (§7.2.3); <see langword="null"/> where there is none.</summary>
    public Element<Urgency>? Urgency { get; init; }

    /// <summary>发文机关标志 (§7.2.4); <see langword="null"/> where there is none.</summary>
    public Element<IssuerMark>? IssuerMark { get; init; }

    /// <summary>签发人 (§7.2.6): names without inner blanks; empty where there are none.</summary>
    public IReadOnlyList<Element<string>> Signatories { get; init; } = [];

    /// <summary>Whether all elements agree.</summary>
    /// <param name="other">The other 版头.</param>
    /// <returns><see langword="true"/> when they do, in value and place.</returns>
    public bool Equals(Header? other)
        => other is not null
            && Equals(CopyNumber, other.CopyNumber)
            && Equals(Security, other.Security)
            && Equals(Urgency, other.Urgency)
            && Equals(IssuerMark, other.IssuerMark)
            && Signatories.SequenceEqual(other.Signatories);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(CopyNumber, Security, Urgency, IssuerMark, Signatories.Count);
}
