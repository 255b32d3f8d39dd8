namespace OfficialDocs.Benchmarks.Peers;

/// <summary>One way to read the three elements: ours, or a peer's. The whole text is the element, or it is none.</summary>
internal sealed record ElementReader(string Name, ElementReader.Reading<NumberParts> TryNumber, ElementReader.Reading<DateOnly> TryDate, ElementReader.Reading<LabelParts> TryLabel)
{
    public delegate bool Reading<T>(string text, out T value);

    /// <summary>Ours first.</summary>
    public static IReadOnlyList<ElementReader> All { get; } =
    [
        new("OfficialDocs", OwnElements.TryNumber, OwnElements.TryDate, OwnElements.TryLabel),
        new("Regex", RegexElements.TryNumber, RegexElements.TryDate, RegexElements.TryLabel),
        new("Parlot", ParlotElements.TryNumber, ParlotElements.TryDate, ParlotElements.TryLabel),
        new("Pidgin", PidginElements.TryNumber, PidginElements.TryDate, PidginElements.TryLabel),
        new("Superpower", SuperpowerElements.TryNumber, SuperpowerElements.TryDate, SuperpowerElements.TryLabel),
        new("Sprache", SpracheElements.TryNumber, SpracheElements.TryDate, SpracheElements.TryLabel),
    ];
}

/// <summary>The library's values as the peers' plain parts, to be compared.</summary>
internal static class OwnElements
{
    public static bool TryNumber(string text, out NumberParts value)
    {
        bool found = DocumentNumber.TryParse(text.AsSpan(), out DocumentNumber number);
        value = found ? Parts(number) : default;
        return found;
    }

    public static bool TryDate(string text, out DateOnly value)
    {
        DateOnly? day = IssuedDate.TryParse(text.AsSpan(), out IssuedDate date) ? date.Day : null;
        value = day.GetValueOrDefault();
        return day is not null;
    }

    public static bool TryLabel(string text, out LabelParts value)
    {
        bool found = SectionLabel.TryParse(text.AsSpan(), out SectionLabel label);
        value = found ? new LabelParts(label.Scheme, label.Ordinal) : default;
        return found;
    }

    public static NumberParts Parts(DocumentNumber number) => new(number.AgencyCode, number.Year, number.Sequence);
}
