using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0510: a series keeps to one kind of enumerator.</summary>
internal sealed class GW0510OneEnumeratorFamily : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0510")
    {
        Name = new("一组序次语用同一种形式，“首先”不接“第二”", "A series keeps to one kind of enumerator"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Fix = null,
        Reason = new("“首先”配“其次”“再次”“最后”，“第一”配“第二”“第三”；混用后项数和层次都不清楚。", "首先 goes on with 其次, 第一 with 第二; mixed, the count and the level are lost."),
        Remarks = new("只查同一自然段；“第一……第二……最后……”不报告。", "Looks within one paragraph; 最后 may end either kind."),
        Bad = new RuleExample("各单位要做好以下工作。首先，落实责任。⟦第二⟧，备足物资。最后，畅通渠道。"),
        Good = new RuleExample("各单位要做好以下工作。首先，落实责任。其次，备足物资。最后，畅通渠道。"),
    };

    public override void CheckDocument(RuleContext context)
    {
        // Only 首先 with 第二, or 第一 with 其次, can clash.
        if (!context.Text.Contains("首先", StringComparison.Ordinal) && !context.Text.Contains("其次", StringComparison.Ordinal))
        {
            return;
        }

        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.IsRunningText)
            {
                Check(context.Slice(block), block.Span.Start, context);
            }
        }
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
            bool isOrdinal = InlineSeries.TryReadOrdinal(text, position, out int number, out int length);

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
