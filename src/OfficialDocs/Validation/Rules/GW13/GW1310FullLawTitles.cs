using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1310: laws are cited by their full titles in 《》.</summary>
internal sealed class GW1310FullLawTitles : Rule
{
    private const int MaximumNameLength = 24;

    public override RuleDescriptor Descriptor { get; } = new("GW1310")
    {
        Name = new("引用法律写全称，加书名号", "Laws are cited by their full titles in 《》"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Form,
        Severity = Severity.Info,
        Fix = FixSafety.Suggested,
        Reason = new("首次引用法律写全称并加书名号，才不会与同名法规相混。", "A law's full title in 《》 cannot be mistaken for another text."),
        Remarks = new("需要法律名称表；只看“根据”“按照”等之后的法律名称，全文已有全称的不报，同一名称只报一次。", "Needs the table of laws; looks behind 根据, 按照 and the like, once for each name, and not where the full title stands anywhere in the text."),
        Tables = KnowledgeTables.Laws,
        ExampleKnowledge = new DocumentKnowledge
        {
            Laws = new Dictionary<string, string>(StringComparer.Ordinal) { ["安全生产法"] = "中华人民共和国安全生产法" },
        },
        Bad = new RuleExample("各单位要根据⟦安全生产法⟧落实责任。"),
        Good = new RuleExample("各单位要根据《中华人民共和国安全生产法》落实责任。"),
    };

    private static readonly string[] s_leads = ["根据", "按照", "依据", "依照", "遵照", "违反", "执行", "贯彻", "落实"];

    public override void CheckDocument(RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.IsRunningText)
            {
                CheckBlock(block, seen, context);
            }
        }
    }

    private static void CheckBlock(in TextBlock block, HashSet<string> seen, RuleContext context)
    {
        foreach (string lead in s_leads)
        {
            int position = block.Span.Start;
            while (true)
            {
                int found = context.Text.AsSpan(position, block.Span.End - position).IndexOf(lead, StringComparison.Ordinal);
                if (found < 0)
                {
                    break;
                }

                position += found + lead.Length;
                CheckName(position, block.Span.End, seen, context);
            }
        }
    }

    private static void CheckName(int start, int end, HashSet<string> seen, RuleContext context)
    {
        bool isTitle = start < end && context.Text[start] == '《';
        int nameStart = isTitle ? start + 1 : start;
        ReadOnlySpan<char> rest = context.Text.AsSpan(nameStart, Math.Min(MaximumNameLength, end - nameStart));
        for (int i = 1; i < rest.Length && Lexeme.IsHan(rest[i - 1]); i++)
        {
            if (rest[i] != '法')
            {
                continue;
            }

            string name = rest[..(i + 1)].ToString();
            bool isWhole = !isTitle || (i + 1 < rest.Length && rest[i + 1] == '》');
            if (isWhole && context.Knowledge.GetLawTitle(name) is { } full && (!isTitle || full != name))
            {
                // Few names are known, so that the text is searched few times.
                if (seen.Add(name) && !context.Text.Contains($"《{full}》", StringComparison.Ordinal))
                {
                    var place = TextSpan.FromBounds(start, nameStart + name.Length + (isTitle ? 1 : 0));
                    context.Report(place, "引用法律宜写全称，加书名号", "a law is cited by its full title in 《》", Fix.Suggested(place, $"《{full}》", new("按法律名称表", "from the table of laws")));
                }

                return;
            }
        }
    }
}
