using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1119: 书名号 are for works, not for meetings, activities, certificates and awards.</summary>
internal sealed class GW1119TitleMarksForWorksOnly : TokenRule
{
    private static readonly string[] s_endings = ["许可证", "营业执照", "资格证", "资格证书", "合格证", "合格证书", "登记证", "登记证书", "奖状", "工作证", "培训班", "研讨会", "座谈会", "博览会", "工作会议", "宣传月", "宣传周", "活动月", "活动周", "安全生产月"];

    public override RuleDescriptor Descriptor { get; } = new("GW1119")
    {
        Name = new("会议、活动、课程、证照、奖项名称不用书名号", "书名号 are not for meetings, activities, certificates and awards"),
        Clause = "GB/T 15834-2011 附录A.13",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Info,
        Fix = FixSafety.Suggested,
        Reason = new("书名号标示书、文、报、刊等作品；证照、会议等不是作品，必要时用引号。", "书名号 mark works; certificates and meetings are none, and take quotes where they need any."),
        Remarks = new("只看以“许可证”“营业执照”“座谈会”等词结尾，或者后面紧跟“活动”“称号”的名称；是否作品须由人判断，故仅作提示。", "Looks at names that end in such words as 许可证 and 座谈会, or have 活动 or 称号 right behind them. Whether it is a work is for a person to say, so it is only a hint."),
        Bad = new RuleExample("申请人应当持有⟦《取水许可证》⟧。"),
        Good = new RuleExample("申请人应当持有“取水许可证”。"),
    };

    /// <summary>What stands behind the name of an activity or an honour.</summary>
    private static readonly string[] s_kinds = ["活动", "称号", "荣誉"];

    /// <summary>What is done with a work: 学习《条例》活动 is no activity of that name.</summary>
    private static readonly string[] s_workVerbs = ["学习", "宣传", "贯彻", "落实", "诵读", "阅读", "观看", "学", "读", "看", "讲", "唱"];

    private static readonly string[] s_works = ["法", "法典", "条例", "规定", "办法", "细则", "准则", "意见", "纲要", "通知", "决定", "决议", "公约", "方案", "规划", "计划", "标准", "规范", "》"];

    public override string Marks => "》";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        ReadOnlySpan<char> before = context.Text.AsSpan(block.Span.Start, token.Start - block.Span.Start);
        int open = before.LastIndexOfAny("《》");
        if (open < 0 || !(EndsIn(before, s_endings) || IsNamedByKind(before, open, context.Text.AsSpan(token.End, block.Span.End - token.End))) || before[open] != '《' || before[open..].IndexOfAny("“”\"〈") >= 0 || before[open..].Contains("关于", StringComparison.Ordinal))
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

    /// <summary>《安全生产月》活动, 《先进集体》称号.</summary>
    private static bool IsNamedByKind(ReadOnlySpan<char> before, int open, ReadOnlySpan<char> after)
    {
        foreach (string kind in s_kinds)
        {
            if (after.StartsWith(kind))
            {
                return !EndsIn(before, s_works) && !EndsIn(before[..open], s_workVerbs) && !before[..open].EndsWith("》");
            }
        }

        return false;
    }

    private static bool EndsIn(ReadOnlySpan<char> text, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
