using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0511: 一是, 二是, 三是 follow one another.</summary>
internal sealed class GW0511ConsecutivePoints : Rule
{
    /// <summary>A larger jump is another series, or no series at all.</summary>
    private const int LargestGap = 3;

    public override RuleDescriptor Descriptor { get; } = new("GW0511")
    {
        Name = new("“一是”“二是”“三是”、“第一”“第二”“第三”连续完整", "一是, 二是, 三是 follow one another, and so do 第一, 第二, 第三"),
        Clause = "实务",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Fix = null,
        Reason = new("“一是”之后跳到“三是”或者重复“二是”，多由增删文字造成。", "A gap or a repeat in the series comes from words added or removed."),
        Remarks = new("只查同一自然段，且只看句首和逗号后的“三是”、句首的“第三，”“其三，”；“二抓”“二强化”等变化写法视为没有跳号。", "Looks within one paragraph, at 三是 that begins a clause, and at 第三， and 其三， that begin a sentence; a member with another verb, such as 二抓, is no gap."),
        Bad = new RuleExample("各单位要抓好落实。一是落实责任；⟦三是⟧备足物资。"),
        Good = new RuleExample("各单位要抓好落实。一是落实责任；二是备足物资。"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Series;

    public override void CheckDocument(RuleContext context)
    {
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.IsRunningText)
            {
                ReadOnlySpan<char> text = context.Slice(block);
                Check(text, '是', block.Span.Start, context);
                Check(text, '要', block.Span.Start, context);
                CheckOrdinals(text, '第', block.Span.Start, context);
                CheckOrdinals(text, '其', block.Span.Start, context);
            }
        }
    }

    private static void Check(ReadOnlySpan<char> text, char verb, int offset, RuleContext context)
    {
        int last = 0;
        int lastEnd = 0;
        for (int position = text.IndexOf(verb); position >= 0 && position < text.Length;)
        {
            if (InlineSeries.TryReadNumeralBefore(text, position, out int start, out int number) && IsMember(text, start, position))
            {
                bool isNext = number == 1 || (last > 0 && number == last + 1);
                bool isBreak = !isNext && last > 0 && number >= last && number - last <= LargestGap && (InlineSeries.BeginsClause(text, start) || text[start - 1] is '，' or ',');
                if (isBreak && !MentionsNumber(text[lastEnd..start], last + 1))
                {
                    Report(new TextSpan(offset + start, position + 1 - start), $"{ChineseNumeral.Format(last)}{verb}", context);
                }

                if (isNext || isBreak)
                {
                    last = number;
                    lastEnd = position + 1;
                }
            }

            int next = text[(position + 1)..].IndexOf(verb);
            position = next < 0 ? -1 : position + 1 + next;
        }
    }

    /// <summary>第一，…第三，… and 其一，…其三，….</summary>
    private static void CheckOrdinals(ReadOnlySpan<char> text, char lead, int offset, RuleContext context)
    {
        int firsts = 0; // Of several, one may lie in a member of the other.
        int last = 0;
        int lastEnd = 0;
        for (int position = text.IndexOf(lead); position >= 0;)
        {
            if (InlineSeries.BeginsClause(text, position) && InlineSeries.TryReadOrdinal(text, position, out int number, out int length) && text[position + length] != '、')
            {
                bool isNext = number == 1 || (last > 0 && number == last + 1);
                bool isBreak = !isNext && last > 0 && number >= last && number - last <= LargestGap;
                firsts += number == 1 ? 1 : 0;
                if (isBreak && firsts == 1 && !MentionsOrdinal(text[lastEnd..position], last + 1))
                {
                    Report(new TextSpan(offset + position, length), $"{lead}{ChineseNumeral.Format(last)}", context);
                }

                if (isNext || isBreak)
                {
                    last = number;
                    lastEnd = position + length;
                }
            }

            int next = text[(position + 1)..].IndexOf(lead);
            position = next < 0 ? -1 : position + 1 + next;
        }
    }

    /// <summary>Whether the missing number stands there in any form: 第二、, 二是, 其二.</summary>
    private static bool MentionsOrdinal(ReadOnlySpan<char> text, int number)
        => MentionsNumber(text, number) || text.IndexOf($"第{ChineseNumeral.Format(number)}") >= 0 || text.IndexOf($"其{ChineseNumeral.Format(number)}") >= 0
            || (number == 2 && text.IndexOf("其次") >= 0);

    /// <summary>Whether a numeral before 是 or 要 is a member: 三要素 is not, nor the 二 of 第二是.</summary>
    private static bool IsMember(ReadOnlySpan<char> text, int start, int verb)
        => (start == 0 || (!Lexeme.IsHan(text[start - 1]) && text[start - 1] is not ('“' or '‘')))
            && (verb + 1 == text.Length || text[verb + 1] is not ('素' or '点' or '件' or '求' or '义' or '闻' or '道' or '务' or '害' or '”'));

    /// <summary>Whether the missing number stands behind a mark, with another verb: 二抓, 二强化.</summary>
    private static bool MentionsNumber(ReadOnlySpan<char> text, int number)
    {
        string numeral = ChineseNumeral.Format(number);
        for (int position = text.IndexOf(numeral); position >= 0;)
        {
            int end = position + numeral.Length;
            if (position == 0 || !Lexeme.IsHan(text[position - 1]) || (end < text.Length && text[end] is '是' or '要'))
            {
                return true;
            }

            int next = text[end..].IndexOf(numeral);
            position = next < 0 ? -1 : end + next;
        }

        return false;
    }

    private static void Report(TextSpan place, string before, RuleContext context)
    {
        string found = context.Source.ToString(place);
        context.Report(place, $"“{before}”之后是“{found}”，序次不连续", $"“{found}” does not follow “{before}”");
    }
}
