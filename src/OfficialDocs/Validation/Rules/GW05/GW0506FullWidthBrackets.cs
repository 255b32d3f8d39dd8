using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0506: a number in brackets has a pair of full-width brackets.</summary>
internal sealed class GW0506FullWidthBrackets : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0506")
    {
        Name = new("带括号的序数用全角括号“（一）”“（1）”", "A number in brackets has full-width ones: （一） （1）"),
        Clause = "GB/T 9704-2012 7.3.3",
        Modality = RuleModality.Permitted,
        Category = RuleCategory.Form,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new(
            "标准给出的写法是“（一）”“（1）”；半角括号、半边括号和“㈠”“⑴”等连体字符都不规范，也妨碍检索。",
            "The standard writes （一） and （1）. Half-width brackets, single ones and the one-character forms ㈠ ⑴ differ, and hide the number from a search."),
        Remarks = new("只看段首的序数；只有右括号的阿拉伯数字“1）”由 GW0507 检查。", "Looks at numbers that begin a line; 1） belongs to GW0507."),
        Bad = new RuleExample("""
            ⟦(一)⟧加强值守
            各单位要落实责任。
            ⟦㈡⟧备足物资
            各单位要清点库存。
            """),
        Good = new RuleExample("""
            （一）加强值守
            各单位要落实责任。
            （二）备足物资
            各单位要清点库存。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.IrregularNumbering;

    public override void CheckDocument(RuleContext context)
    {
        foreach (SectionList siblings in context.Numbering.Levels)
        {
            for (int i = 0; i < siblings.Count; i++)
            {
                Check(siblings, i, context);
            }
        }
    }

    private static void Check(SectionList siblings, int index, RuleContext context)
    {
        SectionLabel label = siblings[index].Label;
        if (label.Scheme is not (NumberingScheme.ParenthesizedChinese or NumberingScheme.ParenthesizedArabic))
        {
            return;
        }

        TextSpan place = siblings[index].LabelSpan;
        place = (label.Notation & LabelNotation.ExtraMark) != 0 ? new TextSpan(place.Start, place.Length - 1) : place;
        if ((label.Notation & LabelNotation.Compound) != 0)
        {
            context.Report(place, "序数用了连体字符，应当写作“（一）”“（1）”", "a number in one character; write （一） or （1）", Fix.Safe(place, label.ToString()));
        }
        else if ((label.Notation & LabelNotation.MissingParenthesis) != 0)
        {
            if (label.Scheme == NumberingScheme.ParenthesizedChinese && NumberedTexts.IsInSeries(siblings, index))
            {
                context.Report(place, "序数只有半边括号", "only one of the number's brackets is there", WithBrackets(place, context));
            }
        }
        else if ((label.Notation & LabelNotation.HalfWidthParentheses) != 0)
        {
            context.Report(place, "序数的括号应当用全角", "a number's brackets are full-width", WithBrackets(place, context));
        }
    }

    /// <summary>The number as written between full-width brackets.</summary>
    private static Fix WithBrackets(TextSpan place, RuleContext context)
    {
        string number = context.Slice(place).TrimStart("（(").TrimEnd("）)").ToString();
        return Fix.Safe(place, $"（{number}）");
    }
}
