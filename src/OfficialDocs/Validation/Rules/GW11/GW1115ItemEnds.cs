using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1115: items of which one has a 。 inside do not end with ；.</summary>
internal sealed class GW1115ItemEnds : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1115")
    {
        Name = new("列举项内有句号时，各项末尾不用分号", "Items with a 。 inside do not end with ；"),
        Clause = "GB/T 15834-2011 附录A.5",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("分号的层次低于句号；项内用了句号，各项就是句子，末尾应当用句号。", "A ； ranks below a 。: items that hold sentences are sentences, and end like them."),
        Bad = new RuleExample("""
            重点做好以下工作：
            （一）落实责任。各单位主要负责同志负总责⟦；⟧
            （二）备足物资。各单位要清点库存。
            """),
        Good = new RuleExample("""
            重点做好以下工作：
            （一）落实责任。各单位主要负责同志负总责。
            （二）备足物资。各单位要清点库存。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Sections;

    public override void CheckDocument(RuleContext context)
    {
        foreach (SectionList siblings in context.Numbering.Levels)
        {
            CheckSiblings(context, siblings);
        }
    }

    private static void CheckSiblings(RuleContext context, SectionList siblings)
    {
        for (int i = 0; i < siblings.Count; i++)
        {
            if (TryGetEnd(context, siblings[i], out int end) && Punctuation.FullWidth(context.Text[end - 1]) == '；' && HasFullStopInside(context, siblings[i].Span.Start, end))
            {
                var place = new TextSpan(end - 1, 1);
                context.Report(
                    place,
                    "项内有句号，末尾不用分号",
                    "an item with a 。 inside must not end with ；",
                    Fix.Suggested(place, "。", new("项内已用句号，末尾也用句号", "the item has a 。 inside and ends with one")));
            }
        }
    }

    /// <summary>Only an item that is one paragraph: with sections or more paragraphs below it, its last line is not its end.</summary>
    private static bool TryGetEnd(RuleContext context, Section section, out int end)
    {
        end = section.Span.End;
        if (section.Sections.Count > 0 || section.Paragraphs.Count > 1)
        {
            return false;
        }

        while (end > section.Span.Start && (Lexeme.IsBlank(context.Text[end - 1]) || context.Text[end - 1] is '\n' or '\r'))
        {
            end--;
        }

        return end > section.Span.Start;
    }

    private static bool HasFullStopInside(RuleContext context, int start, int end)
    {
        int stop = context.Text.AsSpan(start, end - start).IndexOf('。');
        return stop >= 0 && !context.Brackets.IsInside(start + stop, "（(“‘《", context.Text);
    }
}
