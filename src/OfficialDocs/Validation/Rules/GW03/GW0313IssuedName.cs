using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0313: the name of a regulation that a title issues takes 书名号.</summary>
internal sealed class GW0313IssuedName : Rule
{
    private static readonly string[] s_verbs = ["印发", "发布", "公布", "颁布"];
    private static readonly string[] s_regulations = ["办法", "规定", "细则", "条例"];

    public override RuleDescriptor Descriptor { get; } = new("GW0313")
    {
        Name = new("标题中法规、规章的名称加书名号", "The name of a regulation in a title takes 《》"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Form,
        Severity = Severity.Info,
        Fix = FixSafety.Suggested,
        Reason = new("书名号标明印发的是哪一份文件，名称从哪里起、到哪里止。", "The marks show which text is issued, where its name begins and where it ends."),
        Remarks = new("出自已废止的2000年办法，现在两种写法都常见，所以只作提示；只看办法、规定、细则、条例，方案、规划、措施等不在此列。", "The source is repealed and both ways are common: information only, and for names of regulations alone."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于印发⟦云州市节水办法⟧的通知

            各县（区）人民政府：

            现予印发，请认真执行。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于印发《云州市节水办法》的通知

            各县（区）人民政府：

            现予印发，请认真执行。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Title?.Type?.IsStatutory() != true || context.TitleText is not { } title || title.Text.Contains('《', StringComparison.Ordinal))
        {
            return;
        }

        int end = title.TypeStart - 1;
        if (end <= 0 || title.Text[end] != '的' || !TryFindName(title, out int start) || end - start < 5 || !IsRegulation(title.Text.AsSpan(start, end - start)))
        {
            return;
        }

        TextSpan place = title.SpanOf(start, end);
        Fix? fix = context.Slice(place).SequenceEqual(title.Text.AsSpan(start, end - start))
            ? Fix.Suggested(place, $"《{title.Text[start..end]}》", new("名称加书名号", "the name in 《》"))
            : null;
        context.Report(place, "印发的法规、规章名称一般加书名号", "the name of an issued regulation takes 《》", fix);
    }

    private static bool TryFindName(TitleText title, out int start)
    {
        foreach (string verb in s_verbs)
        {
            int found = title.IndexOf(verb);
            if (found >= 0 && found < title.TypeStart)
            {
                start = found + verb.Length;
                return start < title.TypeStart && title.Text[start] is not ('〈' or '“');
            }
        }

        start = 0;
        return false;
    }

    private static bool IsRegulation(ReadOnlySpan<char> name)
    {
        if (Lexeme.IsClosingParenthesis(name[^1]))
        {
            int open = name.LastIndexOfAny('（', '(');
            name = open > 0 ? name[..open] : name;
        }

        foreach (string regulation in s_regulations)
        {
            if (name.EndsWith(regulation))
            {
                // 有关规定, 若干办法等, 两个规定: no name.
                ReadOnlySpan<char> before = name[..^regulation.Length];
                return name.IndexOf("有关规定") < 0 && name.IndexOf("等") < 0 && !(before.Length > 0 && before[^1] is '个' or '项' or '件' or '部');
            }
        }

        return false;
    }
}
