using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1119: 书名号 are for works, not for meetings, activities, certificates and awards.</summary>
internal sealed class GW1119TitleMarksForWorksOnly : Rule
{
    private static readonly string[] s_endings = ["许可证", "营业执照", "资格证", "资格证书", "合格证", "合格证书", "登记证", "登记证书", "奖状", "工作证", "培训班", "研讨会", "座谈会", "博览会"];

    public override RuleDescriptor Descriptor { get; } = new("GW1119")
    {
        Name = new("会议、活动、课程、证照、奖项名称不用书名号", "书名号 are not for meetings, activities, certificates and awards"),
        Clause = "GB/T 15834-2011 附录A.13",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Info,
        Fix = FixSafety.Suggested,
        Reason = new("书名号标示书、文、报、刊等作品；证照、会议等不是作品，必要时用引号。", "书名号 mark works; certificates and meetings are none, and take quotes where they need any."),
        Remarks = new("只看以“许可证”“营业执照”“座谈会”等词结尾的名称；是否作品须由人判断，故仅作提示。", "Looks at names that end in such words as 许可证 and 座谈会. Whether it is a work is for a person to say, so it is only a hint."),
        Bad = new RuleExample("申请人应当持有⟦《取水许可证》⟧。"),
        Good = new RuleExample("申请人应当持有“取水许可证”。"),
    };

    public override string Marks => "》";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        ReadOnlySpan<char> before = context.Text.AsSpan(block.Span.Start, token.Start - block.Span.Start);
        if (!EndsSo(before))
        {
            return;
        }

        int open = before.LastIndexOfAny("《》");
        if (open < 0 || before[open] != '《' || before[open..].IndexOfAny("“”\"〈") >= 0 || before[open..].Contains("关于", StringComparison.Ordinal))
        {
            return;
        }

        var place = TextSpan.FromBounds(block.Span.Start + open, token.End);
        context.Report(
            place,
            "证照、会议等的名称不用书名号",
            "names of certificates, meetings and the like take no 书名号",
            Fix.Suggested(
                [new TextEdit(new TextSpan(place.Start, 1), "“"), new TextEdit(token.Span, "”")],
                new("不是作品的名称用引号", "the name of what is no work takes quotes")));
    }

    private static bool EndsSo(ReadOnlySpan<char> text)
    {
        foreach (string ending in s_endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
