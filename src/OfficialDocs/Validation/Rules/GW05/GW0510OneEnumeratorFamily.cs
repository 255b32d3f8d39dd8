using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0510: a series keeps to one kind of enumerator.</summary>
internal sealed class GW0510OneEnumeratorFamily : Rule
{
    private const int LargestNumber = 9;

    public override RuleDescriptor Descriptor { get; } = new("GW0510")
    {
        Name = new("一组序次语用同一种形式，“首先”不接“第二”", "A series keeps to one kind of enumerator"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Fix = null,
        Reason = new("“首先”配“其次”“再次”“最后”，“第一”配“第二”“第三”；混用后项数和层次都不清楚。", "首先 goes on with 其次, 第一 with 第二; mixed, the count and the level are lost."),
        Remarks = new("只查同一自然段；“第一……第二……最后……”不报告，“第一，……二是……”只在后面又接“第三，”时报告。", "Looks within one paragraph; 最后 may end either kind, and 二是 among 第一 and the others is reported only where 第三 comes behind it."),
        Bad = new RuleExample("各单位要做好以下工作。首先，落实责任。⟦第二⟧，备足物资。最后，畅通渠道。"),
        Good = new RuleExample("各单位要做好以下工作。首先，落实责任。其次，备足物资。最后，畅通渠道。"),
    };

    public override void CheckDocument(RuleContext context)
    {
        // Only 首先 with 第二, 第一 with 其次, or 第一 with 二是 can clash.
        bool mayMixWords = context.Text.Contains("首先", StringComparison.Ordinal) || context.Text.Contains("其次", StringComparison.Ordinal);
        bool mayMixVerbs = context.Text.Contains("第一，", StringComparison.Ordinal);
        if (!mayMixWords && !mayMixVerbs)
        {
            return;
        }

        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (!block.IsRunningText)
            {
                continue;
            }

            if (mayMixWords)
            {
                Check(context.Slice(block), block.Span.Start, context);
            }

            if (mayMixVerbs)
            {
                CheckVerbs(context.Slice(block), block.Span.Start, context);
            }
        }
    }

    /// <summary>第一，…；二是…；第三，…: the member in the middle is the other series' only one.</summary>
    private static void CheckVerbs(ReadOnlySpan<char> text, int offset, RuleContext context)
    {
        if (text.IndexOf("第一，") < 0)
        {
            return;
        }

        for (int number = 2; number <= LargestNumber; number++)
        {
            int before = FindClause(text, $"第{ChineseNumeral.Format(number - 1)}，", 0);
            string numeral = ChineseNumeral.Format(number);
            int found = before < 0 ? -1 : FindClause(text, numeral + "是", before);
            if (found >= 0 && FindClause(text, $"第{ChineseNumeral.Format(number + 1)}，", found) >= 0
                && text.IndexOf("第" + numeral) < 0 && FindClause(text, ChineseNumeral.Format(number - 1) + "是", 0) < 0 && FindClause(text, ChineseNumeral.Format(number + 1) + "是", 0) < 0)
            {
                Report(new TextSpan(offset + found, numeral.Length + 1), "第" + ChineseNumeral.Format(number - 1), context);
            }
        }
    }

    /// <summary>The place of a word that begins a clause, from a position on; -1 where there is none.</summary>
    private static int FindClause(ReadOnlySpan<char> text, string word, int from)
    {
        for (int position = from; position < text.Length;)
        {
            int found = text[position..].IndexOf(word);
            if (found < 0)
            {
                return -1;
            }

            position += found;
            if (InlineSeries.BeginsClause(text, position))
            {
                return position;
            }

            position++;
        }

        return -1;
    }

    private static void Check(ReadOnlySpan<char> text, int offset, RuleContext context)
    {
        bool hasFirst = false;
        bool hasOrdinalOne = false;
        for (int position = 0; position < text.Length; position++)
        {
            int jump = text[position..].IndexOfAny('首', '其', '第');
            if (jump < 0)
            {
                return;
            }

            position += jump;
            ReadOnlySpan<char> rest = text[position..];
            bool isOrdinal = InlineSeries.TryReadOrdinal(text, position, out int number, out int length) && rest[0] == '第';

            // A series within a member has its own first one: 首先，第一，…；第二，….
            hasOrdinalOne |= isOrdinal && number == 1;
            if (!InlineSeries.BeginsClause(text, position))
            {
                continue;
            }

            if (rest.StartsWith("首先"))
            {
                hasFirst = true;
            }
            else if (isOrdinal)
            {
                if (hasFirst && !hasOrdinalOne)
                {
                    Report(new TextSpan(offset + position, length), "首先", context);
                }
            }
            else if (hasOrdinalOne && !hasFirst && rest.StartsWith("其次，"))
            {
                Report(new TextSpan(offset + position, 2), "第一", context);
            }
        }
    }

    private static void Report(TextSpan place, string first, RuleContext context)
    {
        string found = context.Source.ToString(place);
        context.Report(place, $"序次语混用：前面用“{first}”，这里用“{found}”", $"“{found}” does not go with “{first}”, which began the series");
    }
}
