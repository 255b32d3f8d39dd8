namespace OfficialDocs;

/// <summary>版记: what stands between the first and the last rule of the last page (GB/T 9704 §7.4). Web copies drop it.</summary>
public sealed record Imprint
{
    /// <summary>No 版记.</summary>
    internal static Imprint Empty { get; } = new();

    /// <summary>主送机关 that were moved down here (§7.4.2).</summary>
    public IReadOnlyList<Element<string>> MainRecipients { get; init; } = [];

    /// <summary>抄送机关 (§7.4.2); 分送 of minutes (§10.3).</summary>
    public IReadOnlyList<Element<string>> CopyRecipients { get; init; } = [];

    /// <summary>印发机关 (§7.4.3); <see langword="null"/> where there is none.</summary>
    public Element<string>? PrintingOrgan { get; init; }

    /// <summary>印发日期 (§7.4.3); <see langword="null"/> where there is none.</summary>
    public Element<IssuedDate>? PrintingDate { get; init; }

    /// <summary>Other elements (§7.4.3): 共印50份, 公开属性：主动公开 …, each as written.</summary>
    public IReadOnlyList<Element<string>> Extras { get; init; } = [];

    /// <summary>Whether all elements agree.</summary>
    /// <param name="other">The other 版记.</param>
    /// <returns><see langword="true"/> when they do, in value and place.</returns>
    public bool Equals(Imprint? other)
        => other is not null
            && MainRecipients.SequenceEqual(other.MainRecipients)
            && CopyRecipients.SequenceEqual(other.CopyRecipients)
            && Equals(PrintingOrgan, other.PrintingOrgan)
            && Equals(PrintingDate, other.PrintingDate)
            && Extras.SequenceEqual(other.Extras);

    /// <inheritdoc/>
    public override int GetHashCode()
        => HashCode.Combine(MainRecipients.Count, CopyRecipients.Count, PrintingOrgan, PrintingDate, Extras.Count);
}
