using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>What the page says of a finding, on its card and in the list.</summary>
internal sealed class HtmlFindingView(HtmlOutput html, HtmlWords words, HtmlReportModel model)
{
    private const int MostPlaces = 12;

    public static string ClassOf(Severity severity) => severity switch
    {
        Severity.Error => "e",
        Severity.Warning => "w",
        _ => "i",
    };

    public static string MarkId(HtmlReportModel model, int finding) => $"m{model.Index}-{finding}";

    public static string EntryId(HtmlReportModel model, HtmlEntry entry) => $"g{model.Index}-{entry.Number}";

    /// <summary>A finding on the card of its place.</summary>
    public void WriteCard(Finding finding, HtmlEntry entry)
    {
        html.Raw($"<span class=\"one {ClassOf(finding.Severity)}\"><span class=\"msg\"><b class=\"sev\">").Text(words.One(finding.Severity)).Raw("</b> ")
            .Text(finding.Message.In(words.Language)).Raw("</span>");
        WriteFix(finding);
        html.Raw("<span class=\"ref\"><span class=\"id\">").Text(finding.Rule.Id).Raw("</span> ").Text(finding.Rule.Name.In(words.Language)).Raw("</span>");
        WriteClause(finding.Rule);
        html.Raw($"<a href=\"#{EntryId(model, entry)}\">").Text(words.EntryLink(entry.Number)).Raw("</a></span>");
    }

    /// <summary>The list of all findings, by group.</summary>
    public void WriteList()
    {
        int[][] places = PlacesOfEntries();
        foreach (IGrouping<string, HtmlEntry> group in model.Entries.GroupBy(static entry => entry.First.Rule.Group))
        {
            string name = RuleCatalog.Groups.FirstOrDefault(known => known.Id == group.Key)?.Name.In(words.Language) ?? group.Key;
            int count = group.Sum(static entry => entry.Findings.Count);
            string severities = string.Join(' ', group.Select(static entry => ClassOf(entry.First.Severity)).Distinct());
            html.Raw($"<section class=\"group {severities}\"><h3><span>").Text(name).Raw($"</span><span class=\"n\">{count}</span></h3>\n<ol>\n");
            foreach (HtmlEntry entry in group)
            {
                WriteEntry(entry, places[entry.Number - 1]);
            }

            html.Raw("</ol></section>\n");
        }
    }

    private int[][] PlacesOfEntries()
    {
        var places = new List<int>[model.Entries.Count];
        for (int i = 0; i < model.EntryOf.Length; i++)
        {
            (places[model.EntryOf[i].Number - 1] ??= []).Add(i);
        }

        return [.. places.Select(static list => list.ToArray())];
    }

    private void WriteEntry(HtmlEntry entry, int[] places)
    {
        Finding first = entry.First;
        html.Raw($"<li class=\"entry {ClassOf(first.Severity)}\" id=\"{EntryId(model, entry)}\" value=\"{entry.Number}\"><p class=\"msg\"><b class=\"sev\">")
            .Text(words.One(first.Severity)).Raw("</b> ").Text(first.Message.In(words.Language));
        if (places.Length > 1)
        {
            html.Raw(" <span class=\"times\">").Text(words.Times(places.Length)).Raw("</span>");
        }

        html.Raw("</p>");
        WriteFix(first);
        html.Raw("<p class=\"ref\"><span class=\"id\">").Text(first.Rule.Id).Raw("</span> ").Text(first.Rule.Name.In(words.Language)).Raw("</p>");
        WriteClause(first.Rule);
        html.Raw("<p class=\"places\">");
        foreach (int place in places.AsSpan(0, Math.Min(places.Length, MostPlaces)))
        {
            WritePlace(place);
        }

        if (places.Length > MostPlaces)
        {
            html.Raw("</p><details class=\"places\"><summary>").Text(words.More(places.Length - MostPlaces)).Raw("</summary>");
            foreach (int place in places.AsSpan(MostPlaces))
            {
                WritePlace(place);
            }

            html.Raw("</details>");
        }
        else
        {
            html.Raw("</p>");
        }

        html.Raw("</li>\n");
    }

    private void WritePlace(int finding) => html
        .Raw(model.Blocks.Count == 0 ? "<a>" : $"<a href=\"#{MarkId(model, finding)}\">")
        .Text(words.Place(model.Report.Findings[finding].Position.Line)).Raw("</a> ");

    private void WriteClause(RuleDescriptor rule) => html
        .Raw("<span class=\"clause\">").Text(words.Clause).Raw(words.IsEnglish ? ": " : "：").Text(rule.Clause)
        .Raw(" <span class=\"mod\">").Text(words.Of(rule.Modality)).Raw("</span></span>");

    /// <summary>What stands there and what would, with a few characters around it.</summary>
    private void WriteFix(Finding finding)
    {
        if (finding.Fix is not { } fix || fix.Edits.Count == 0)
        {
            return;
        }

        bool isSafe = fix.Safety == FixSafety.Safe;
        html.Raw($"<span class=\"fix{(isSafe ? " safe" : "")}\"><span class=\"kind\">").Text(isSafe ? words.SafeFix : words.SuggestedFix).Raw("</span> ");
        TextSpan excerpt = model.Excerpt(fix);
        if (!excerpt.IsEmpty || fix.Edits[0].Span.IsEmpty)
        {
            WriteSide(excerpt, fix, isAfter: false);
            html.Raw(" <span class=\"arrow\">→</span> ");
            WriteSide(excerpt, fix, isAfter: true);
        }
        else
        {
            // Far apart: each place by itself.
            html.Raw("<span class=\"side\">").Text(words.Times(fix.Edits.Count)).Raw("</span>");
        }

        if (fix.Reason.In(words.Language) is { Length: > 0 } reason)
        {
            html.Raw("<span class=\"why\">").Text(reason).Raw("</span>");
        }

        html.Raw("</span>");
    }

    private void WriteSide(TextSpan excerpt, Fix fix, bool isAfter)
    {
        html.Raw("<span class=\"side\">");
        int at = excerpt.Start;
        foreach (TextEdit edit in fix.Edits)
        {
            html.Text(model.Slice(at, Math.Max(at, edit.Span.Start)));
            ReadOnlySpan<char> changed = isAfter ? edit.NewText : model.Slice(edit.Span.Start, edit.Span.End);
            if (!changed.IsEmpty)
            {
                html.Raw(isAfter ? "<ins>" : "<del>").VisibleText(changed).Raw(isAfter ? "</ins>" : "</del>");
            }

            at = edit.Span.End;
        }

        html.Text(model.Slice(at, Math.Max(at, excerpt.End))).Raw("</span>");
    }
}
