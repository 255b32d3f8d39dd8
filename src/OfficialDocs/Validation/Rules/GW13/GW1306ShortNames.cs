using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1306: a short name is defined once, before it is used.</summary>
internal sealed class GW1306ShortNames : Rule
{
    /// <summary>Titles that name nothing by themselves.</summary>
    private static readonly HashSet<string> s_bareTitles = ["条例", "办法", "规定", "细则", "意见", "通知", "方案", "规划", "决定", "纲要", "实施意见", "实施方案", "实施细则", "管理办法"];

    public override RuleDescriptor Descriptor { get; } = new("GW1306")
    {
        Name = new("简称先说明、后使用，只说明一次", "A short name is defined once, before it is used"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Reason = new("没有说明的《条例》不知指哪一部；同一简称说明两次，前后容易指不同的对象。", "Nobody knows which 《条例》 is meant unless it was said; defined twice, a name may mean two things."),
        Remarks = new(
            "只看《条例》《办法》一类单凭自身不能确定所指的简称；同一段中前面刚引过全称的不报，前文有同类全称可以推知所指的，降为提示；正文和各附件分别计算重复。",
            "Looks at titles such as 《条例》 that name nothing by themselves, not at those whose full title is cited right before in the same paragraph; an info where a full title before tells which is meant. Attachments define their own names."),
        Bad = new RuleExample("请严格执行⟦《条例》⟧，依法履行职责。"),
        Good = new RuleExample("请严格执行《云州市防汛抗旱条例》（以下简称《条例》），依法履行职责。对违反《条例》的行为，要依法处理。"),
    };

    public override void CheckDocument(RuleContext context)
    {
        bool defines = context.Text.Contains("简称", StringComparison.Ordinal);
        if (!defines && context.Document.Citations.Count == 0)
        {
            return;
        }

        List<ShortName> names = defines ? ShortNames.Of(context) : [];
        CheckRepeated(names, context);
        CheckBareTitles(names, context);
    }

    private static void CheckRepeated(List<ShortName> names, RuleContext context)
    {
        if (names.Count < 2)
        {
            return;
        }

        var seen = new HashSet<(string, int)>();
        foreach (ShortName name in names)
        {
            if (!seen.Add((name.Name, name.Part)))
            {
                context.Report(name.Span, $"简称“{name.Name}”前文已经说明", $"the short name {name.Name} has been defined before");
            }
        }
    }

    private static void CheckBareTitles(List<ShortName> names, RuleContext context)
    {
        HashSet<string>? reported = null;
        IReadOnlyList<Citation> citations = context.Document.Citations;
        for (int i = 0; i < citations.Count; i++)
        {
            Citation citation = citations[i];
            if (!s_bareTitles.Contains(citation.Title) || reported?.Contains(citation.Title) == true || IsPointedAt(citation, context) || IsDefined(citation, names) || IsNamedJustBefore(citations, i, context))
            {
                continue;
            }

            (reported ??= new(StringComparer.Ordinal)).Add(citation.Title);
            var place = new TextSpan(citation.Span.Start, citation.Title.Length + 2);
            Severity? severity = HasReferent(citation.Title, i, context.Document) ? Severity.Info : null;
            context.Report(place, $"简称《{citation.Title}》没有先行说明", $"the short name 《{citation.Title}》 is used without being defined before", severity: severity);
        }
    }

    /// <summary>本《通知》, 原《办法》: the word before tells which is meant.</summary>
    private static bool IsPointedAt(Citation citation, RuleContext context)
        => citation.Span.Start > 0 && context.Text[citation.Span.Start - 1] is '本' or '该' or '此' or '原' or '新' or '旧' or '述' or '文' or '将';

    private static bool IsDefined(Citation citation, List<ShortName> names)
    {
        foreach (ShortName name in names)
        {
            // The definition itself is a citation, too.
            if (name.Span.Start <= citation.Span.Start && name.Name == citation.Title)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>印发了《云州市质量强市建设纲要》。要落实《纲要》…: the full title is the last one cited, in the same paragraph, and ends in the short one.</summary>
    private static bool IsNamedJustBefore(IReadOnlyList<Citation> citations, int index, RuleContext context)
    {
        if (index == 0 || !Names(citations[index - 1].Title, citations[index].Title) || !citations[index - 1].Title.EndsWith(citations[index].Title, StringComparison.Ordinal))
        {
            return false;
        }

        int end = citations[index - 1].Span.End;
        return end <= citations[index].Span.Start && context.Text.AsSpan(end, citations[index].Span.Start - end).IndexOfAny('\r', '\n') < 0;
    }

    /// <summary>Whether a full title before, or the title of the document or of what it issues, has the short one in it.</summary>
    private static bool HasReferent(string title, int index, OfficialDocument document)
    {
        for (int i = 0; i < index; i++)
        {
            if (Names(document.Citations[i].Title, title))
            {
                return true;
            }
        }

        foreach (Attachment attachment in document.Attachments)
        {
            if (attachment.Title is { } attached && Names(attached.Text, title))
            {
                return true;
            }
        }

        return document.Title is { } own && Names(own.Text, title);
    }

    private static bool Names(string full, string title)
        => full.Length > title.Length && full.Contains(title, StringComparison.Ordinal);
}
