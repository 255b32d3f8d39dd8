namespace OfficialDocs.Parsing;

/// <summary>
/// The last label of each scheme on the way from the beginning of a text: tells whether a label is the one to be expected, which
/// is what tells a label from running text where its form alone does not.
/// </summary>
internal sealed class LabelSequence
{
    private const int Schemes = (int)NumberingScheme.Letter + 1;

    // Made with the first label: many texts have none. The default label, which no text bears, stands for none.
    private SectionLabel[]? _last;
    private SectionLabel[]? _lastDecimal;

    public SectionLabel? Last(NumberingScheme scheme) => _last is { } last && last[(int)scheme].Ordinal > 0 ? last[(int)scheme] : null;

    /// <summary>Whether <paramref name="label"/> is the first of a series, or the next one of the series that is open.</summary>
    public bool Expects(SectionLabel label) => IsFirst(label) || Continues(label);

    /// <summary>Whether <paramref name="label"/> is the next one of the series that is open.</summary>
    public bool Continues(SectionLabel label)
    {
        SectionLabel? last = label.Scheme != NumberingScheme.MultiLevel ? Last(label.Scheme) : _lastDecimal?[label.Depth];
        return last is { Ordinal: > 0 } open && label.Follows(open);
    }

    public static bool IsFirst(SectionLabel label) => label.Ordinal == 1 && label.Suffix == 0;

    public void Accept(SectionLabel label)
    {
        _last ??= new SectionLabel[Schemes];
        _last[(int)label.Scheme] = label;
        if (label.Scheme == NumberingScheme.MultiLevel)
        {
            _lastDecimal ??= new SectionLabel[5];
            _lastDecimal[label.Depth] = label;
            Array.Clear(_lastDecimal, label.Depth + 1, 4 - label.Depth);
        }

        // Numbering restarts under each parent, but may run on (（一）–（二十三） across 一、–五、), and articles always do: what is below
        // stays open except the schemes that never run on.
        if (label.Scheme is NumberingScheme.Article)
        {
            _last[(int)NumberingScheme.ParenthesizedChinese] = default;
            _last[(int)NumberingScheme.Arabic] = default;
        }

        if (label.Scheme <= NumberingScheme.ParenthesizedChinese)
        {
            _last[(int)NumberingScheme.ParenthesizedArabic] = default;
            _last[(int)NumberingScheme.Circled] = default;
        }

        if (label.Scheme == NumberingScheme.Arabic)
        {
            _last[(int)NumberingScheme.ParenthesizedArabic] = default;
            _last[(int)NumberingScheme.Circled] = default;
        }
    }

    public void Clear()
    {
        Array.Clear(_last ?? []);
        Array.Clear(_lastDecimal ?? []);
    }
}
