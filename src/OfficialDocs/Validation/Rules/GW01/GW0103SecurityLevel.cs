using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0103: 密级 is 绝密, 机密 or 秘密.</summary>
internal sealed class GW0103SecurityLevel : Rule
{
    private const int MaximumLevelLength = 4;

    // Marks of their own under other rules than those for state secrets.
    private static readonly string[] s_otherRegimes = ["工作秘密", "商密", "核心商密", "普通商密"];

    public override RuleDescriptor Descriptor { get; } = new("GW0103")
    {
        Name = new("密级只有“绝密”“机密”“秘密”", "The security level is 绝密, 机密 or 秘密"),
        Clause = "条例 第九条（二）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Reason = new("涉密公文根据涉密程度分别标注“绝密”“机密”“秘密”，没有其他密级。", "Classified documents are marked 绝密, 机密 or 秘密; there are no other levels."),
        Remarks = new("只看版头中带“★”和期限的行；工作秘密、商业秘密另有规定，不在此列。", "Looks at header lines with ★ and a period; work secrets and trade secrets have rules of their own."),
        Bad = new RuleExample(HeaderExamples.Issued("000012\n⟦内部⟧★5年\n特急"), ExampleFrame.Document),
        Good = new RuleExample(HeaderExamples.Issued("000012\n秘密★5年\n特急"), ExampleFrame.Document),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.UnrecognizedLines;

    public override void CheckDocument(RuleContext context)
    {
        foreach (TextSpan line in HeaderArea.UnrecognizedLines(context.Document))
        {
            ReadOnlySpan<char> text = context.Slice(line);
            int star = text.Length <= 24 ? text.IndexOf('★') : -1;
            if (star > 0 && IsPeriod(text[(star + 1)..]) && IsUnknownLevel(text[..star]))
            {
                int length = Lexeme.Trim(text[..star]).Length;
                context.Report(new TextSpan(line.Start, length), "密级应当是“绝密”“机密”或者“秘密”", "the security level must be 绝密, 机密 or 秘密");
            }
        }
    }

    private static bool IsUnknownLevel(ReadOnlySpan<char> text)
    {
        string level = Lexeme.WithoutBlanks(text);
        foreach (char c in level)
        {
            if (!Lexeme.IsHan(c))
            {
                return false;
            }
        }

        return level.Length is > 0 and <= MaximumLevelLength && Array.IndexOf(s_otherRegimes, level) < 0;
    }

    private static bool IsPeriod(ReadOnlySpan<char> text)
    {
        text = Lexeme.Trim(text);
        int end = Lexeme.SkipArabicDigits(text, 0);
        return text is "长期" || (end > 0 && Lexeme.Trim(text[end..]) is "年" or "个月" or "月");
    }
}
