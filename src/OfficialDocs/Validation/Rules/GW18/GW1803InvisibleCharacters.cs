using System.Globalization;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1803: no control, zero-width or private-use characters.</summary>
internal sealed class GW1803InvisibleCharacters : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1803")
    {
        Name = new("不含控制字符、零宽字符和私用区字符", "No control, zero-width or private-use characters"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Residue,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("看不见的字符会使检索、比对失误；私用区字符和替换字符在别的机器上显示为空白或方框。", "Invisible characters defeat searches and comparisons; private-use ones and replacement characters show as boxes elsewhere."),
        Remarks = new("零宽字符自动删除；控制字符、私用区字符和“\uFFFD”可能代表丢失的字，须由人补正。", "Zero-width characters are deleted; the others may stand for a lost character, which a person has to restore."),
        Bad = new RuleExample("请各单位认真落实本通⟦\u200B⟧知。"),
        Good = new RuleExample("请各单位认真落实本通知。"),
    };

    public override TokenKinds Tokens => TokenKinds.Invisible;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        char c = context.Text[token.Start];
        bool isZeroWidth = CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
        string code = $"U+{(int)c:X4}";
        context.Report(
            token.Span,
            isZeroWidth ? $"零宽字符 {code}" : $"不可显示的字符 {code}，可能是丢失的字",
            isZeroWidth ? $"zero-width character {code}" : $"character {code} cannot be shown and may stand for a lost one",
            isZeroWidth ? Fix.Safe(token.Span, "") : null);
    }
}
