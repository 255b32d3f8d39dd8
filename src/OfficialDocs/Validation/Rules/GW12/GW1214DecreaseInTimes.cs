using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1214: a decrease is not told in 倍.</summary>
internal sealed class GW1214DecreaseInTimes : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1214")
    {
        Name = new("减少不用“倍”", "A decrease is not told in 倍"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Wording,
        Severity = Severity.Warning,
        Reason = new("减少一倍就是减到零；减少的幅度用百分数或分数。", "To decrease by once its size is to fall to nothing; use percent or fractions."),
        Bad = new RuleExample("事故起数比上年⟦减少1倍⟧。"),
        Good = new RuleExample("事故起数比上年减少50%。"),
    };

    public override IReadOnlyList<string> Words { get; } = ["减少", "下降", "降低", "缩短", "缩小", "下跌"];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        ReadOnlySpan<char> text = Quantities.Ahead(context, token, token.End);
        int position = SkipParticles(text);
        int end = Quantities.SkipNumber(text, position);
        int times = end < text.Length && text[end] is '多' or '余' ? end + 1 : end;
        if (end > position && times < text.Length && text[times] == '倍' && !(times + 1 < text.Length && text[times + 1] is '率' or '数'))
        {
            context.Report(TextSpan.FromBounds(token.Start, token.End + times + 1), "减少的幅度不宜用“倍”表示", "a decrease cannot be told in 倍");
        }
    }

    private static int SkipParticles(ReadOnlySpan<char> text)
    {
        int position = 0;
        while (position < 4 && position < text.Length && text[position] is '了' or '近' or '约' or '超' or '过' or '逾' or '将')
        {
            position++;
        }

        return position;
    }
}
