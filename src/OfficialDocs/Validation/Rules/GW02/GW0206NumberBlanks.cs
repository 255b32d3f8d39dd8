using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0206: no blanks stand inside the document's own number.</summary>
internal sealed class GW0206NumberBlanks : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0206")
    {
        Name = new("发文字号之内不留空格", "No blanks stand inside a document number"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Form,
        Severity = Severity.Info,
        Fix = FixSafety.Safe,
        Reason = new("发文字号中的空格多由录入和转换带来，妨碍检索和比对。", "Blanks inside a number come from typing and converting, and hide it from a search."),
        Bad = NumberExamples.Notice("云政发⟦ ⟧〔2025〕⟦ ⟧8⟦ ⟧号"),
        Good = NumberExamples.Notice("云政发〔2025〕8号"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.MiswrittenNumber;

    public override void CheckDocument(RuleContext context)
    {
        if (!OwnNumber.TryFind(context, out _))
        {
            return;
        }

        TextSpan span = context.Document.Number!.Span;
        ReadOnlySpan<char> text = context.Text.AsSpan(0, span.End);
        for (int i = span.Start; i < span.End; i++)
        {
            int end = Lexeme.SkipBlanks(text, i);
            if (end > i)
            {
                var place = TextSpan.FromBounds(i, end);
                context.Report(place, "发文字号之内不留空格", "no blanks inside the number", Fix.Safe(place, ""));
                i = end;
            }
        }
    }
}
