using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1117: a note inside a sentence has no 。 at its end.</summary>
internal sealed class GW1117NoteWithFullStop : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1117")
    {
        Name = new("句内括注末尾不用句号", "A note inside a sentence does not end with 。"),
        Clause = "GB/T 15834-2011 附录B.2.2",
        Modality = RuleModality.Informative,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("句内括注是句子的一部分，句子没有完，括注末尾不用句号。", "The note is part of a sentence that goes on."),
        Remarks = new("括注内有几个句子的不在此列。", "Notes of several sentences are left alone."),
        Bad = new RuleExample("各单位（含街道⟦。⟧）要认真落实。"),
        Good = new RuleExample("各单位（含街道）要认真落实。"),
    };

    public override string Marks => "）)";

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (context.Before(token) != '。' || !(Lexeme.IsHan(context.After(token)) || context.After(token) is '，' or '、' or '。' or '；'))
        {
            return;
        }

        TextBlock block = context.Blocks[token.Block];
        ReadOnlySpan<char> before = context.Text.AsSpan(block.Span.Start, token.Start - 1 - block.Span.Start);
        int open = before.LastIndexOfAny("（(）)。");
        if (open > 0 && before[open] is '（' or '(' && Lexeme.IsHan(before[open - 1]))
        {
            var place = new TextSpan(token.Start - 1, 1);
            context.Report(place, "句内括注末尾不用句号", "a note inside a sentence does not end with 。", Fix.Safe(place, ""));
        }
    }
}
