namespace OfficialDocs.Writing;

/// <summary>Findings that are equal in rule, text and surroundings.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Fingerprint">The fingerprint without the turn.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Text">The beginning of the text, for the reader's eye.</param>
internal sealed record BaselineEntry(string Rule, string Fingerprint, int Count, string Text) : IComparable<BaselineEntry>
{
    public int CompareTo(BaselineEntry? other)
    {
        int byRule = string.CompareOrdinal(Rule, other?.Rule);
        return byRule != 0 ? byRule : string.CompareOrdinal(Fingerprint, other?.Fingerprint);
    }
}
