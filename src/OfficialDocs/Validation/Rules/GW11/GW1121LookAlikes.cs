using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1121: no look-alikes of marks.</summary>
internal sealed class GW1121LookAlikes : TokenRule
{
    private const string Wrong = "∶︰﹕﹐﹑﹒﹔﹖﹗｡､･‧•・‐‑﹪﹙﹚﹝﹞〝〞";

    public override RuleDescriptor Descriptor { get; } = new("GW1121")
    {
        Name = new("不用形近的其他符号代替标点", "No look-alikes instead of marks"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("形近符号看起来相同，编码不同，检索、比对和自动处理都会失误。", "A look-alike has another code: searching, comparing and processing miss it."),
        Remarks = new("数字之间的比号“∶”合规；段首的“•”是项目符号，由 GW1802 检查。", "∶ between numbers is the lawful sign of a ratio; • at the beginning of a line belongs to GW1802."),
        Bad = new RuleExample("要抓好以下重点⟦∶⟧落实责任，备足物资。"),
        Good = new RuleExample("要抓好以下重点：落实责任，备足物资。"),
    };

    public override string Marks => Wrong;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        char mark = context.Text[token.Start];
        char before = context.Before(token);
        char after = context.After(token);
        TextBlock block = context.Blocks[token.Block];
        bool isChinese = mark is '･' or '‧' or '•' or '・' ? Lexeme.IsHan(before) && Lexeme.IsHan(after)
            : mark == '﹪' ? ChineseNumeral.IsArabicDigit(before)
            : mark is '‐' or '‑' ? char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after)
            : Punctuation.MakesChinese(before) || Punctuation.MakesChinese(after);
        if (!isChinese || !Punctuation.IsText(block.Role) || BelongsToAnotherRule(context, block, token, after))
        {
            return;
        }

        char right = RightFor(mark);
        context.Report(token.Span, $"“{mark}”是形近符号，应当用“{right}”", $"{mark} is a look-alike of {right}", Fix.Safe(token.Span, right.ToString()));
    }

    private static bool BelongsToAnotherRule(RuleContext context, in TextBlock block, in Token token, char after)
        => Punctuation.IsInSectionLabel(context, block, token.Start)
            || (block.Role == LineRole.MainRecipients && after == '\0')
            || block.Role is LineRole.AttachmentNote or LineRole.CopyRecipients or LineRole.Attendance;

    private static char RightFor(char mark) => mark switch
    {
        '∶' or '︰' or '﹕' => '：',
        '﹐' => '，',
        '﹑' or '､' => '、',
        '﹒' or '｡' => '。',
        '﹔' => '；',
        '﹖' => '？',
        '﹗' => '！',
        '﹙' => '（',
        '﹚' => '）',
        '﹝' => '〔',
        '﹞' => '〕',
        '〝' => '“',
        '〞' => '”',
        '‐' or '‑' => '-',
        '﹪' => '%',
        _ => '·',
    };
}
