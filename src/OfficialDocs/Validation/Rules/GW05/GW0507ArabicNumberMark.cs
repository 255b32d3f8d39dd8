using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0507: an Arabic numeral without brackets takes a low dot.</summary>
internal sealed class GW0507ArabicNumberMark : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0507")
    {
        Name = new("不带括号的阿拉伯数字序数后用下脚点“1.”", "An Arabic numeral without brackets takes a low dot, as 1. does"),
        Clause = "GB/T 9704-2012 7.3.3；GB/T 15834-2011 附录B.3.3",
        Modality = RuleModality.Informative,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("阿拉伯数字作序次语时，后面用下脚点“1.”；顿号只用于汉字数字。", "An Arabic numeral that numbers a part takes a dot: 1. The mark 、 goes with Chinese numerals."),
        Remarks = new(
            "全角点“1．”只作提示。序数后紧接数字（1、5月10日）的，改成点会读作小数，不自动修改；“1）”可能是“1.”，也可能是“（1）”，“二、”之后的“3、”可能是“三、”，也不自动修改。",
            "A full-width dot is only an information. Before a digit a dot would make a decimal, 1） may stand for 1. as for （1）, and 3、 behind 二、 for 三、: none of them is fixed."),
        Bad = new RuleExample("""
            1⟦、⟧落实值班责任。
            2⟦、⟧清点库存物资。
            """),
        Good = new RuleExample("""
            1.落实值班责任。
            2.清点库存物资。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.IrregularNumbering;

    public override void CheckDocument(RuleContext context)
    {
        foreach (NumberedText text in context.Numbering.Texts)
        {
            ReadOnlySpan<FirstPart> firsts = text.FirstParts;
            int next = 0;
            foreach (Section section in text.AllSections)
            {
                bool isFirst = next < firsts.Length && ReferenceEquals(firsts[next].Child, section);
                Check(section, isFirst && firsts[next].IsSiblingInOtherForm, context);
                next += isFirst ? 1 : 0;
            }
        }
    }

    /// <param name="section">The part.</param>
    /// <param name="mayBeSibling">Whether it may stand for the part after the one above it: 3、 behind 二、 (GW0517). Then it is for a person to say what it shall be.</param>
    /// <param name="context">The document.</param>
    private static void Check(Section section, bool mayBeSibling, RuleContext context)
    {
        LabelNotation notation = section.Label.Notation;
        if (section.Label.Scheme == NumberingScheme.ParenthesizedArabic && (notation & LabelNotation.MissingParenthesis) != 0)
        {
            context.Report(section.LabelSpan, "阿拉伯数字序数应当写作“1.”或者“（1）”", "an Arabic number is written 1. or （1）");
        }
        else if (section.Label.Scheme == NumberingScheme.Arabic && (notation & (LabelNotation.OtherMark | LabelNotation.Compound)) != 0)
        {
            ReportMark(section, mayBeSibling, context);
        }
    }

    private static void ReportMark(Section section, bool mayBeSibling, RuleContext context)
    {
        int end = section.LabelSpan.End;
        if ((section.Label.Notation & LabelNotation.Compound) != 0)
        {
            int markEnd = end < context.Text.Length && context.Text[end] is '、' or '.' or '．' ? end + 1 : end;
            var label = TextSpan.FromBounds(section.LabelSpan.Start, markEnd);
            context.Report(label, "序数用了连体字符，应当写作“1.”", "a number in one character; write 1.", mayBeSibling ? null : FixUnlessDecimal(label, section.Label.ToString(), context));
            return;
        }

        TextSpan mark = NumberedTexts.LastCharacter(section);
        bool isDot = context.Text[mark.Start] is '．' or '﹒';
        context.Report(
            mark,
            isDot ? "阿拉伯数字序数后宜用半角下脚点“.”" : "阿拉伯数字序数后应当用下脚点“.”",
            isDot ? "the dot after an Arabic number is half-width" : "an Arabic number takes a dot",
            mayBeSibling ? null : FixUnlessDecimal(mark, ".", context),
            isDot ? Severity.Info : null);
    }

    private static Fix? FixUnlessDecimal(TextSpan place, string newText, RuleContext context)
    {
        int next = Lexeme.SkipBlanks(context.Text, place.End);
        return next < context.Text.Length && ChineseNumeral.IsArabicDigit(context.Text[next]) ? null : Fix.Safe(place, newText);
    }
}
