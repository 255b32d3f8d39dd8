namespace OfficialDocs.Validation.Rules;

/// <summary>The numbers of other documents in the text. A token holds the part from the bracket on; the code before it has no left edge of its own.</summary>
internal static class CitedNumbers
{
    public const string QuotingMarks = "“‘《〈";

    private const int MaximumCodeLength = 10;

    /// <summary>Words that a code follows: what stands before them is the sentence, what stands behind is the code.</summary>
    private static readonly string[] s_leads =
    [
        "根据", "按照", "依据", "依照", "遵照", "参照", "执行", "落实", "贯彻", "转发", "印发", "以及", "或者", "废止", "收到", "按", "据", "的", "见",
    ];

    /// <summary>The ends of codes that are not of 公文: certificates, contracts, court cases, patents.</summary>
    private static readonly string[] s_foreignEnds =
    [
        "证", "证字", "国用", "集用", "同", "同字", "协议", "民初", "民终", "民申", "民再", "刑初", "刑终", "刑再", "行初", "行终", "行申", "赔初", "民初字",
        "民终字", "刑初字", "刑终字", "行初字", "行终字", "执字", "执恢", "执", "执异", "仲案", "仲字", "仲裁", "裁字", "准字", "许可", "许字", "专利", "案",
        "案字", "评字", "报字", "审字", "检字", "测字", "鉴字", "验字", "会验", "权字", "编号", "标准", "地块", "图", "项目", "招", "采", "挂", "拍", "年", "版", "表", "条", "款", "章",
    ];

    /// <summary>What a number has before it that is none of a 公文: 合同号：云建合[2024]15号, 审计报告（云会审字（2024）第0123号）.</summary>
    private static readonly string[] s_foreignLeads = ["编号", "证号", "合同号", "备案号", "号为", "审计报告", "评估报告", "检验报告", "检测报告", "验资报告", "鉴定意见"];

    /// <summary>Whether the characters before a number are the end of a code of 公文.</summary>
    public static bool HasDocumentCode(RuleContext context, in Token token)
    {
        ReadOnlySpan<char> before = Before(context, token, 4);
        foreach (string end in s_foreignEnds)
        {
            if (before.EndsWith(end, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return before.Length >= 2 && Lexeme.IsHan(before[^1]) && Lexeme.IsHan(before[^2]) && !HasForeignLead(Before(context, token, MaximumCodeLength + 6));
    }

    private static bool HasForeignLead(ReadOnlySpan<char> before)
    {
        // Only what stands between the last mark of a sentence and the code, and the bracket around it.
        before = before[(before.LastIndexOfAny("，。；") + 1)..];
        foreach (string lead in s_foreignLeads)
        {
            if (before.IndexOf(lead) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The beginning of the code, where the words or marks around it leave no doubt; -1 elsewhere.</summary>
    public static int FindCodeStart(RuleContext context, in Token token)
    {
        ReadOnlySpan<char> before = Before(context, token, MaximumCodeLength + 2);
        for (int length = 2; length <= Math.Min(MaximumCodeLength, before.Length); length++)
        {
            int start = before.Length - length;
            if (!Lexeme.IsHan(before[start]))
            {
                return -1;
            }

            ReadOnlySpan<char> lead = before[..start];
            bool isEdge = lead.IsEmpty ? token.Start - length == context.Blocks[token.Block].Span.Start : !Lexeme.IsHan(lead[^1]) || EndsInLead(lead);
            if (isEdge)
            {
                return token.Start - length;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> Before(RuleContext context, in Token token, int atMost)
    {
        int start = Math.Max(context.Blocks[token.Block].Span.Start, token.Start - atMost);
        return context.Text.AsSpan(start, token.Start - start);
    }

    private static bool EndsInLead(ReadOnlySpan<char> text)
    {
        foreach (string lead in s_leads)
        {
            if (text.EndsWith(lead, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
