using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1408: a document does not take effect before its date.</summary>
internal sealed class GW1408EffectiveDate : TokenRule
{
    private static readonly string[] s_effects = ["起施行", "起实施", "起执行", "起生效", "起正式施行", "起正式实施", "起正式执行"];

    public override RuleDescriptor Descriptor { get; } = new("GW1408")
    {
        Name = new("施行日期不早于成文日期", "A document does not take effect before its date"),
        Clause = "实务",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Info,
        Reason = new("公文一般不溯及既往；施行日期早于成文日期，常是改稿时忘了改。", "Documents seldom look back; a date before the document's own is often left from a draft."),
        Remarks = new("待遇、标准、政策确有追溯执行的，所以只作提示；只看“本……自某日起施行（实施、执行、生效）”；所印发、公布的办法等在内，其他附件和修改、重新公布的不在此列。", "Allowances and the like may be back-dated: information only. Looks at the sentence of effect of the document and of the regulation it issues, but not where that was amended."),
        Bad = new RuleExample("本通知自⟦2025年1月1日⟧起施行。"),
        Good = new RuleExample("本通知自2025年4月1日起施行。"),
    };

    private const int MaximumSubjectLength = 16;

    public override TokenKinds Tokens => TokenKinds.Date;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (context.Document.Date?.Value is not { IsInferred: false, Day: { } issued } || !(RunningText.IsOwn(token, context) || IsOfIssuedText(token, context)) || context.Before(token) != '自'
            || !IssuedDate.TryParse(context.Slice(token), out IssuedDate effective) || effective.Day is not { } day || day >= issued)
        {
            return;
        }

        TextSpan block = context.Blocks[token.Block].Span;
        if (TakesEffect(context.Text.AsSpan(token.End, block.End - token.End)) && IsOwnSubject(context.Text.AsSpan(block.Start, token.Start - 1 - block.Start)))
        {
            context.Report(token.Span, "施行日期早于成文日期", "the document takes effect before its own date");
        }
    }

    /// <summary>Whether a token stands in the regulation that an order publishes or the title says is issued, for the first time and as a whole.</summary>
    private static bool IsOfIssuedText(in Token token, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        if (!block.IsRunningText || !block.InAttachment || context.Document.Title is not { } title
            || Regulations.AttachmentAt(block.Span.Start, context.Document)?.Title is not { } issued || !Regulations.IsTitle(issued.Text))
        {
            return false;
        }

        bool isNamed = title.Type == DocumentType.Order || title.Text.Contains(issued.Text, StringComparison.Ordinal);
        return isNamed && title.Text.AsSpan().IndexOfAny("修改重") < 0 && !context.Brackets.IsInside(token.Start, "“‘《〈", context.Text);
    }

    private static bool TakesEffect(ReadOnlySpan<char> rest)
    {
        foreach (string effect in s_effects)
        {
            if (rest.StartsWith(effect))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence up to here is about the document itself: 本通知, 第六条　本办法.</summary>
    private static bool IsOwnSubject(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - MaximumSubjectLength)..];
        int start = before.LastIndexOfAny("。；，！") + 1;
        return before[start..].StartsWith("本") || before[start..].IndexOf("、本") >= 0 || before[start..].IndexOf("　本") >= 0 || before[start..].IndexOf(" 本") >= 0;
    }
}
