using System.Runtime.CompilerServices;

namespace OfficialDocs.Parsing;

/// <summary>
/// The last label of each scheme on the way from the beginning of a text: tells whether a label is the one to be expected, which
/// is what tells a label from running text where its form alone does not. A value of 128 bytes: hand it on by reference.
/// </summary>
internal struct LabelSequence
{
    private const int Schemes = (int)NumberingScheme.Letter + 1;
    private const int Depths = 5; // 1.2.3.4 has four, counted from 1.

    // The default label, which no text bears, stands for none.
    private LastOfScheme _last;
    private LastOfDepth _lastDecimal;

    public readonly SectionLabel? Last(NumberingScheme scheme) => _last[(int)scheme].Ordinal > 0 ? _last[(int)scheme] : null;

    /// <summary>Whether <paramref name="label"/> is the first of a series, or the next one of the series that is open.</summary>
    public readonly bool Expects(SectionLabel label) => IsFirst(label) || Continues(label);

    /// <summary>Whether <paramref name="label"/> is the next one of the series that is open.</summary>
    public readonly bool Continues(SectionLabel label)
    {
        SectionLabel last = label.Scheme != NumberingScheme.MultiLevel ? _last[(int)label.Scheme] : _lastDecimal[label.Depth];
        return last.Ordinal > 0 && label.Follows(last);
    }

    public static bool IsFirst(SectionLabel label) => label.Ordinal == 1 && label.Suffix == 0;

    public void Accept(SectionLabel label)
    {
        _last[(int)label.Scheme] = label;
        if (label.Scheme == NumberingScheme.MultiLevel)
        {
            _lastDecimal[label.Depth] = label;
            ((Span<SectionLabel>)_lastDecimal)[(label.Depth + 1)..].Clear();
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

    [InlineArray(Schemes)]
    private struct LastOfScheme
    {
        private SectionLabel _first;
    }

    [InlineArray(Depths)]
    private struct LastOfDepth
    {
        private SectionLabel _first;
    }
}
