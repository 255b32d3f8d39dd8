using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1401: a report asks for nothing.</summary>
internal sealed class GW1401ReportAsksNothing : TokenRule
{
    private const int LongestRequest = 20;

    public override RuleDescriptor Descriptor { get; } = new("GW1401")
    {
        Name = new("报告不夹带请示事项", "A report asks for nothing"),
        Clause = "条例 第十五条（四）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Wording,
        Severity = Severity.Error,
        Reason = new("报告是向上级汇报，上级不必答复；把请示事项写在报告里，事情就会被搁下。", "A superior need not answer a report: what is asked in one is left lying."),
        Remarks = new("只看句首的祈请语（请批示、请予批准、妥否，请批复、请县政府协调解决等）；“请求批准”“报请”等叙述不在此列。", "Looks at requests that begin a clause; narration such as 请求批准 and 报请 is left alone."),
        Bad = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于防汛工作情况的报告

            市人民政府：

            现将防汛工作有关情况报告如下。

            妥否，⟦请批示⟧。

            云州市水务局
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于防汛工作情况的报告

            市人民政府：

            现将防汛工作有关情况报告如下。

            特此报告。

            云州市水务局
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    /// <summary>What a request ends in that names whom it asks: 恳请县政府予以支持.</summary>
    private static readonly string[] s_ends = ["予以支持", "给予支持", "大力支持", "予以解决", "协调解决", "帮助解决", "研究解决", "予以批准", "予以批复", "予以批示", "批复", "批示", "批准", "审批"];
    private static readonly string[] s_thanks = ["为盼", "为谢", "为荷"];

    /// <summary>They begin a request that names whom it asks.</summary>
    private static readonly string[] s_beginnings = ["恳请", "请省政府", "请市政府", "请州政府", "请县政府", "请区政府", "请上级"];

    public override IReadOnlyList<string> Words { get; } =
        [.. s_beginnings, "请批示", "请批复", "请批准", "请审批", "请予批示", "请予批复", "请予批准", "请予审批", "请予以批准", "请予以批复", "请予解决", "请予以解决", "请予支持", "请予以支持", "请给予支持"];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (context.Document.Title?.Type != DocumentType.Report || !RunningText.IsOwn(token, context))
        {
            return;
        }

        bool beginsClause = context.Before(token) is '\0' or '，' or '。' or '；' or '：' or ',' or '否' or '恳' or '特' or '敬';
        int end = FindEnd(token, context);
        if (beginsClause && end >= 0)
        {
            context.Report(TextSpan.FromBounds(token.Start, end), "报告不应当夹带请示事项", "a report must not ask for instruction or approval");
        }
    }

    /// <summary>Where the request ends, which must be the end of its clause; -1 where it is none.</summary>
    private static int FindEnd(in Token token, RuleContext context)
    {
        ReadOnlySpan<char> rest = context.Text.AsSpan(token.End, context.Blocks[token.Block].Span.End - token.End);
        int length = rest.IndexOfAny("。！，；：、.");
        ReadOnlySpan<char> clause = length < 0 ? rest : rest[..length];
        foreach (string thanks in s_thanks)
        {
            if (clause.EndsWith(thanks))
            {
                clause = clause[..^thanks.Length];
                break;
            }
        }

        ReadOnlySpan<char> word = context.Slice(token);
        bool namesWhom = word[0] == '恳' || word is "请上级" || word.EndsWith("政府");
        if (namesWhom && word[0] != '恳' && context.Before(token) == '恳')
        {
            return -1; // 恳请县政府予以支持 has been seen.
        }

        if (!namesWhom)
        {
            return clause.IsEmpty && (length < 0 || rest[length] is not ('：' or '、')) ? token.End : -1;
        }

        // 恳请予以支持 names nobody and has the others' form.
        bool endsSentence = length < 0 || rest[length] is '。' or '！' or '.';
        bool namesNobody = word[0] == '恳' && !clause.IsEmpty && clause[0] is '予' or '批' or '审' or '给';
        bool isCourtesy = clause.IndexOf("一如既往") >= 0 || clause.IndexOf("继续") >= 0;
        if (!endsSentence || clause.Length > LongestRequest || namesNobody || isCourtesy)
        {
            return -1;
        }

        foreach (string end in s_ends)
        {
            if (clause.EndsWith(end))
            {
                return token.End + clause.Length;
            }
        }

        return -1;
    }
}
