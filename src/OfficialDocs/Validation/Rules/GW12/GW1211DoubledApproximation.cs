using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1211: words of approximation and limit are not doubled.</summary>
internal sealed class GW1211DoubledApproximation : TokenRule
{
    private static readonly string[] s_roundness = ["左右", "上下", "多", "余"];
    private static readonly string[] s_excess = ["以上", "多", "余"];
    private static readonly string[] s_floor = ["以上"];
    private static readonly string[] s_ceiling = ["以内", "以下"];

    /// <summary>The words before a number, with those behind it that say the same again.</summary>
    private static readonly Dictionary<string, string[]> s_doubles = new(StringComparer.Ordinal)
    {
        ["约"] = s_roundness,
        ["大约"] = s_roundness,
        ["大概"] = s_roundness,
        ["近"] = s_roundness,
        ["将近"] = s_roundness,
        ["超过"] = s_excess,
        ["至少"] = s_floor,
        ["最少"] = s_floor,
        ["不少于"] = s_floor,
        ["不低于"] = s_floor,
        ["最多"] = s_ceiling,
        ["至多"] = s_ceiling,
        ["不超过"] = s_ceiling,
    };

    private static readonly string[] s_words = [.. s_doubles.Keys];

    public override RuleDescriptor Descriptor { get; } = new("GW1211")
    {
        Name = new("概数词、限度词不重复", "Words of approximation and limit are not doubled"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Wording,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("“约……左右”“超过……以上”“最多……以内”意思重复，有的还自相矛盾。", "About fifty or so, more than fifty and above: the words repeat each other."),
        Remarks = new("只看紧接数字的词；“近10余年”是“近来的十余年”，不在此列。", "Looks only at words right beside the number; 近10余年 (in the last ten years) is left alone."),
        Bad = new RuleExample("参加人员⟦约50人左右⟧。"),
        Good = new RuleExample("参加人员约50人。"),
    };

    public override IReadOnlyList<string> Words => s_words;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        ReadOnlySpan<char> first = context.Slice(token);
        if (IsPartOfLongerWord(context.Before(token), first))
        {
            return;
        }

        ReadOnlySpan<char> text = Quantities.Ahead(context, token, token.End);
        int start = !text.IsEmpty && text[0] is '为' or '有' or '占' or '达' ? 1 : 0;
        int end = Quantities.SkipNumber(text, start);
        if (end == start)
        {
            return;
        }

        if (end < text.Length - 1 && (Quantities.IsRangeMark(text[end]) || text[end] == '至'))
        {
            end = Quantities.SkipNumber(text, end + 1);
        }

        string[] candidates = s_doubles[first.ToString()];
        int second = FindSecond(text, end, candidates, out int length);
        if (second < 0 || (first is "近" && IsPeriod(text, second, length)))
        {
            return;
        }

        string again = text.Slice(second, length).ToString();
        context.Report(
            TextSpan.FromBounds(token.Start, token.End + second + length),
            $"“{first}”与“{again}”重复",
            $"{first} and {again} say the same",
            Fix.Suggested(new TextSpan(token.End + second, length), "", new("也可以删去前面的词", "the first word may go instead")));
    }

    /// <summary>签约50家, 附近20余家, 不超过 seen from its 超过.</summary>
    private static bool IsPartOfLongerWord(char before, ReadOnlySpan<char> word)
        => word switch
        {
            "约" => "大签条合节履违预契公邀爽制集守践解特续立赴相失隐简缔租要".Contains(before, StringComparison.Ordinal),
            "近" => "将附最邻临就亲靠远新毗迫逼".Contains(before, StringComparison.Ordinal),
            "超过" or "少于" => before == '不',
            _ => false,
        };

    /// <summary>多 and 余 stand right behind the number, the others behind the measure.</summary>
    private static int FindSecond(ReadOnlySpan<char> text, int position, string[] candidates, out int length)
    {
        // 五成左右: 成 is a measure of shares only, and a word's beginning elsewhere.
        int end = position + (position < text.Length && text[position] == '成' ? 1 : Quantities.MeasureLength(text, position));
        foreach (string candidate in candidates)
        {
            length = candidate.Length;
            int start = length == 1 ? position : end;
            if (text[start..].StartsWith(candidate, StringComparison.Ordinal))
            {
                return start;
            }
        }

        length = 0;
        return -1;
    }

    private static bool IsPeriod(ReadOnlySpan<char> text, int second, int length)
    {
        ReadOnlySpan<char> rest = text[(second + length)..];
        return rest.StartsWith("年") || rest.StartsWith("个月") || rest.StartsWith("天") || rest.StartsWith("日") || rest.StartsWith("周");
    }
}
