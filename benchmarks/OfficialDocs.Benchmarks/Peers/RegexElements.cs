using System.Text.RegularExpressions;

namespace OfficialDocs.Benchmarks.Peers;

/// <summary>The elements by source-generated regular expressions, without [\d] (which is every digit of Unicode) and without backtracking into a run.</summary>
internal static partial class RegexElements
{
    public static bool TryNumber(string text, out NumberParts value)
    {
        Match match = Number().Match(text);
        value = default;
        return match.Success && NumberParts.TryCreate(match.Groups[1].ValueSpan, match.Groups[2].ValueSpan, match.Groups[3].ValueSpan, out value);
    }

    public static bool TryDate(string text, out DateOnly value)
    {
        Match match = Date().Match(text);
        value = default;
        return match.Success && DayParts.TryCreate(match.Groups[1].ValueSpan, match.Groups[2].ValueSpan, match.Groups[3].ValueSpan, out value);
    }

    public static bool TryLabel(string text, out LabelParts value)
    {
        Match match = Label().Match(text);
        value = default;
        return match.Success && TryLabel(match, out value);
    }

    /// <summary>The label of a match whose groups are those of <see cref="Label"/>.</summary>
    public static bool TryLabel(Match match, out LabelParts value)
    {
        value = default;
        GroupCollection groups = match.Groups;
        if (groups["unit"].Success)
        {
            return LabelParts.TryFrom(LabelParts.SchemeOf(groups["unit"].ValueSpan[0]), groups["ordinal"].ValueSpan, out value);
        }

        if (groups["circled"].Success)
        {
            return LabelParts.TryFrom(NumberingScheme.Circled, groups["circled"].ValueSpan, out value);
        }

        ReadOnlySpan<char> number = groups["inside"].Success ? groups["inside"].ValueSpan : groups["bare"].ValueSpan;
        NumberingScheme scheme = (groups["inside"].Success, PeerCharacters.IsDigit(number[0])) switch
        {
            (true, true) => NumberingScheme.ParenthesizedArabic,
            (true, false) => NumberingScheme.ParenthesizedChinese,
            (false, true) => NumberingScheme.Arabic,
            (false, false) => NumberingScheme.Chinese,
        };
        return LabelParts.TryFrom(scheme, number, out value);
    }

    [GeneratedRegex(@"^([\u4E00-\u9FFF〇-[的第]]{1,24})[〔﹝[［【（(]([0-9]{4})[〕﹞\]］】）)]第?([0-9]{1,6})号\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // The same groups whatever the form: (?|…) is not in .NET, so the three forms share names.
    [GeneratedRegex(
        @"^(?:(?<1>[0-9]{4})年(?<2>[0-9]{1,2})月(?<3>[0-9]{1,2})日|(?<1>[〇零○一二三四五六七八九]{4})年(?<2>[一二三四五六七八九十]{1,3})月(?<3>[一二三四五六七八九十]{1,3})日|(?<1>[0-9]{4})(?<4>[-/.])(?<2>[0-9]{1,2})\k<4>(?<3>[0-9]{1,2}))\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(
        @"^(?:第(?<ordinal>[〇零○一二三四五六七八九十百千]{1,8})(?<unit>[编章节条])|[（(](?<inside>[〇零○一二三四五六七八九十百千]{1,8}|[1-9][0-9]{0,2})[）)]|(?<bare>[〇零○一二三四五六七八九十百千]{1,8}|[1-9][0-9]{0,2})[、.．]|(?<circled>[①-⑳]))\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();
}
