using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1105: a dash is ——.</summary>
internal sealed class GW1105Dash : TokenRule
{
    private const string Dashes = "-－—―─–";
    private const int MaximumLength = 4;

    public override RuleDescriptor Descriptor { get; } = new("GW1105")
    {
        Name = new("破折号用“——”", "A dash is ——"),
        Clause = "GB/T 15834-2011 4.10",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("破折号占两个字的位置，形式是“——”。", "A Chinese dash is two characters wide: ——."),
        Remarks = new("一个横线可能是连接号，不在此列；五个以上的可能是填写线。", "A single line may be a connector, five or more a blank to fill in: both are left alone."),
        Bad = new RuleExample("抓好工作重点⟦--⟧防汛。"),
        Good = new RuleExample("抓好工作重点——防汛。"),
    };

    public override string Marks => Dashes;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        char before = context.Before(token);
        if (!Punctuation.IsChinese(before) || Dashes.Contains(before, StringComparison.Ordinal))
        {
            return;
        }

        int blockEnd = context.Blocks[token.Block].Span.End;
        ReadOnlySpan<char> rest = context.Text.AsSpan(token.Start, Math.Min(blockEnd - token.Start, MaximumLength + 1));
        int length = rest.IndexOfAnyExcept(Dashes);
        if (length is < 2 or > MaximumLength || !Punctuation.IsChinese(rest[length]) || rest[..length].SequenceEqual("——"))
        {
            return;
        }

        var place = new TextSpan(token.Start, length);
        context.Report(place, "破折号应当用“——”", "a dash must be ——", Fix.Safe(place, "——"));
    }
}
