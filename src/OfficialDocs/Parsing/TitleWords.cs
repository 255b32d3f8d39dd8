namespace OfficialDocs.Parsing;

/// <summary>The words that titles end in: the 文种, and the kinds of texts that travel under a covering document.</summary>
internal static class TitleWords
{
    private static readonly WordSet s_kinds = WordSet.Endings(
    [
        "条令", "法典",
        "答复", "方案", "规划", "计划", "措施", "政策", "要点", "纲要", "预案", "指南", "指引", "规范", "标准", "目录", "清单", "名单", "说明", "解读", "章程", "总结", "安排", "建议", "讲话", "公示", "声明", "须知", "倡议书",
        "大纲", "制度", "守则", "规程", "规约", "协议", "准则", "一览表", "指标", "流程图", "流程", "样本", "式样", "样式", "模板", "表", "十条", "举措", "答记者问", "提案",
        "意见稿", "修订稿", "草案", "白皮书", "蓝皮书", "通则", "定额", "导则", "汇编", "回执", "议程", "日程", "简报", "问答", "合同", "名词解释",
    ]);

    /// <summary>Kinds of texts that are issued under a covering notice and stand for themselves.</summary>
    private static readonly WordSet s_issuedKinds = WordSet.Endings(
    [
        "条令", "法典",
        "方案", "规划", "计划", "措施", "政策", "要点", "纲要", "预案", "指南", "指引", "规范", "标准", "章程", "制度", "守则", "规程", "准则", "意见", "办法", "规定", "条例", "细则", "规则", "请示", "报告", "清单", "目录", "名单", "机制", "指标", "分工", "通则", "导则",
    ]);

    // Of no 文种, but the whole name of what is announced or written to somebody.
    private static readonly WordSet s_papers = WordSet.Endings("公示", "决定书", "建议书", "通知书", "告知书", "倡议书", "公开信", "一封信", "感谢信", "慰问信", "启事", "招生简章", "招聘简章", "工作总结", "年度总结", "的讲话", "修正案");

    private static readonly WordSet s_replies = WordSet.Endings("的答复", "的回复", "的复文", "答复意见");

    /// <summary>Whether a title is whole: it ends in a 文种 or in the name of a kind of text, brackets after it aside.</summary>
    public static bool EndsInKind(ReadOnlySpan<char> title)
    {
        ReadOnlySpan<char> core = WithoutSuffix(title);
        return DocumentTypeNames.TryGetFromEnd(core, out _) || s_kinds.Match(core) || s_papers.Match(core);
    }

    /// <summary>Whether a title ends in a 文种, brackets after it aside.</summary>
    public static bool EndsInType(ReadOnlySpan<char> title) => DocumentTypeNames.TryGetFromEnd(WithoutSuffix(title), out _);

    /// <summary>Whether a title is that of a text that could be issued under a covering notice.</summary>
    public static bool EndsInIssuedKind(ReadOnlySpan<char> title) => s_issuedKinds.Match(WithoutSuffix(title));

    /// <summary>…规划, …纲要, …计划, …报告: what explains its terms in an appendix.</summary>
    public static bool EndsInPlanOrReport(ReadOnlySpan<char> title) => WithoutSuffix(title) is var core && (core.EndsWith("规划") || core.EndsWith("纲要") || core.EndsWith("计划") || core.EndsWith("报告"));

    /// <summary>任前公示, 行政处罚决定书, 致全市居民的一封信: no 文种, but a whole title by itself.</summary>
    public static bool EndsInPaper(ReadOnlySpan<char> title) => WithoutSuffix(title) is var core && s_papers.Match(core) && !core.EndsWith("予以公示");

    /// <summary>对…的答复, 对…的回复: answers to bills and proposals, which are no 文种 but official all the same.</summary>
    public static bool EndsInReply(ReadOnlySpan<char> title) => s_replies.Match(WithoutSuffix(title));

    /// <summary>The title without （试行）, （2022）, (征求意见稿) at its end.</summary>
    public static ReadOnlySpan<char> WithoutSuffix(ReadOnlySpan<char> title)
    {
        title = Lexeme.Trim(title);
        while (title.Length > 2 && title[^1] is '）' or ')' or '〕' or ']')
        {
            int open = FindOpening(title);
            if (open <= 0 || title.Length - open > 30)
            {
                break;
            }

            title = Lexeme.Trim(title[..open]);
        }

        return title;
    }

    /// <summary>Where the bracket opens that ends a title, which may have others in it: （云政发〔2025〕8号）; -1 where it was lost.</summary>
    private static int FindOpening(ReadOnlySpan<char> title)
    {
        int depth = 0;
        for (int i = title.Length - 1; i >= 0; i--)
        {
            depth += title[i] is '）' or ')' or '〕' or ']' ? 1 : title[i] is '（' or '(' or '〔' or '[' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
