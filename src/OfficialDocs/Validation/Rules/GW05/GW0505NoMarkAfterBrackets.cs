using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0505: no mark follows a number in brackets.</summary>
internal sealed class GW0505NoMarkAfterBrackets : Rule
{
    private const string ExtraMarks = "、.．，：,:";

    public override RuleDescriptor Descriptor { get; } = new("GW0505")
    {
        Name = new("带括号的序数后不加标点", "No mark follows a number in brackets"),
        Clause = "GB/T 15834-2011 附录B.3.4",
        Modality = RuleModality.Informative,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("括号已把序数和正文分开，“（一）”之后不再用点号。", "The brackets set the number apart already; （一） takes no mark."),
        Remarks = new("序数后的空格不在此列。", "Blanks behind the number are left alone."),
        Bad = new RuleExample("""
            （一）⟦、⟧加强值守
            各单位要落实责任。
            （二）⟦、⟧备足物资
            各单位要清点库存。
            """),
        Good = new RuleExample("""
            （一）加强值守
            各单位要落实责任。
            （二）备足物资
            各单位要清点库存。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Sections;

    public override void CheckDocument(RuleContext context)
    {
        foreach (NumberedText text in context.Numbering.Texts)
        {
            foreach (Section section in text.AllSections)
            {
                Check(section, context);
            }
        }
    }

    private static void Check(Section section, RuleContext context)
    {
        SectionLabel label = section.Label;
        if (label.Scheme is not (NumberingScheme.ParenthesizedChinese or NumberingScheme.ParenthesizedArabic) || (label.Notation & LabelNotation.MissingParenthesis) != 0)
        {
            return;
        }

        TextSpan mark = (label.Notation & LabelNotation.ExtraMark) != 0 ? NumberedTexts.LastCharacter(section) : new TextSpan(section.LabelSpan.End, 0);
        if (mark.IsEmpty && mark.End < context.Text.Length && context.Text[mark.End] is '，' or '：' or ',' or ':')
        {
            mark = new TextSpan(mark.Start, 1);
        }

        // A leader of dots goes as one: each by itself would take a round of fixes.
        while (!mark.IsEmpty && mark.End < context.Text.Length && ExtraMarks.Contains(context.Text[mark.End], StringComparison.Ordinal))
        {
            mark = new TextSpan(mark.Start, mark.Length + 1);
        }

        // （一）、（二）两项: the beginning of a sentence about numbers.
        bool isList = mark.End < context.Text.Length && Lexeme.IsOpeningParenthesis(context.Text[mark.End]);
        if (!mark.IsEmpty && !isList)
        {
            context.Report(mark, "带括号的序数后不加标点", "no mark follows a number in brackets", Fix.Safe(mark, ""));
        }
    }
}
