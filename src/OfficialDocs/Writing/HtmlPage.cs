using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>The page of the HTML report: head, overview, and each document with its outline and its list.</summary>
internal sealed class HtmlPage(HtmlOutput html, HtmlWords words, IReadOnlyList<NamedReport> reports)
{
    private static readonly Severity[] s_severities = [Severity.Error, Severity.Warning, Severity.Info];

    public void Write(string style, string stylePolicy)
    {
        bool isMany = reports.Count != 1;
        string title = isMany ? words.KickerOfMany : words.Kicker + " · " + new HtmlReportModel(reports[0], 1).Title;
        html.Raw($"<!DOCTYPE html>\n<html lang=\"{words.Tag}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{stylePolicy}'; base-uri 'none'; form-action 'none'\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Raw("<meta name=\"referrer\" content=\"no-referrer\">\n<title>").Text(title).Raw("</title>\n<style>").Raw(style).Raw("</style>\n</head>\n<body>\n");
        foreach (Severity severity in s_severities)
        {
            string name = HtmlFindingView.ClassOf(severity);
            html.Raw($"<input class=\"filter\" type=\"checkbox\" id=\"show-{name}\" checked aria-label=\"").Text(words.Of(severity)).Raw("\">\n");
        }

        html.Raw("<div class=\"sheet\">\n");
        if (isMany)
        {
            WriteOverview();
        }

        for (int i = 0; i < reports.Count; i++)
        {
            WriteDocument(new HtmlReportModel(reports[i], i + 1), isMany);
        }

        string version = typeof(HtmlPage).Assembly.GetName().Version?.ToString(3) ?? "";
        html.Raw("<footer class=\"foot\">").Text(words.Footer(version)).Raw("</footer>\n</div>\n</body>\n</html>\n");
    }

    private void WriteOverview()
    {
        html.Raw("<header class=\"top\" id=\"top\"><p class=\"kicker\"><span>").Text(words.KickerOfMany).Raw("</span><span>").Text(HtmlWords.Standard).Raw("</span></p>\n<h1>")
            .Text(words.Documents).Raw($" <span class=\"n\">{reports.Count}</span></h1>\n");
        WriteTally(severity => reports.Sum(named => named.Report.Count(severity)));
        html.Raw("</header>\n<table class=\"index\"><thead><tr><th>").Text(words.Documents).Raw("</th>");
        foreach (Severity severity in s_severities)
        {
            html.Raw("<th class=\"c\">").Text(words.Of(severity)).Raw("</th>");
        }

        html.Raw("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < reports.Count; i++)
        {
            NamedReport named = reports[i];
            string title = named.Report.Document.Title?.Text is { Length: > 0 } text ? text : named.Source;
            html.Raw($"<tr><td><a href=\"#d{i + 1}\">").Text(title).Raw("</a><span class=\"file\">").Text(named.Source).Raw("</span></td>");
            foreach (Severity severity in s_severities)
            {
                int count = named.Report.Count(severity);
                html.Raw(count == 0 ? "<td class=\"c zero\">0</td>" : $"<td class=\"c {HtmlFindingView.ClassOf(severity)}\">{count}</td>");
            }

            html.Raw("</tr>\n");
        }

        html.Raw("</tbody></table>\n");
    }

    private void WriteDocument(HtmlReportModel model, bool isMany)
    {
        string id = $"d{model.Index}";
        html.Raw($"<section class=\"doc\" id=\"{id}\">\n");
        WriteHead(model, isMany);
        html.Raw($"<nav class=\"jump\"><a href=\"#{id}-list\">").Text(words.Findings).Raw($"</a><a href=\"#{id}-text\">").Text(words.Text)
            .Raw($"</a><a href=\"#{id}-outline\">").Text(words.Outline).Raw("</a></nav>\n<div class=\"cols\">\n");

        html.Raw($"<aside class=\"list\" id=\"{id}-list\"><h2>").Text(words.Findings).Raw("</h2>\n");
        if (model.Entries.Count == 0)
        {
            html.Raw("<p class=\"none\">").Text(words.Verdict(0, 0)).Raw("</p>\n");
        }

        new HtmlFindingView(html, words, model).WriteList();
        html.Raw($"</aside>\n<main class=\"paper\" id=\"{id}-text\"><article lang=\"zh-CN\">\n");
        new HtmlDocumentView(html, words, model).Write();
        html.Raw($"</article></main>\n<nav class=\"outline\" id=\"{id}-outline\"><h2>").Text(words.Outline).Raw("</h2>\n<ul>\n");
        WriteOutlineItem(new HtmlOutlineItem($"{id}-text", 0, words.Opening, default), model);
        foreach (HtmlOutlineItem item in model.Outline)
        {
            WriteOutlineItem(item, model);
        }

        html.Raw("</ul></nav>\n</div>\n</section>\n");
    }

    private void WriteHead(HtmlReportModel model, bool isMany)
    {
        ValidationReport report = model.Report;
        html.Raw("<header class=\"top\"><p class=\"kicker\"><span>").Text(words.Kicker).Raw("</span><span>").Text(HtmlWords.Standard).Raw("</span>");
        html.Raw(isMany ? "<a href=\"#top\">" : "").Text(isMany ? words.BackToTop : "").Raw(isMany ? "</a>" : "");
        html.Raw(isMany ? "</p>\n<h2 class=\"h1\">" : "</p>\n<h1>").Text(model.Title).Raw(isMany ? "</h2>\n" : "</h1>\n");
        html.Raw("<p class=\"meta\"><span>").Text(model.Source).Raw("</span>");
        if (report.Document.Number is { } number)
        {
            html.Raw("<span>").Text(number.Value.ToString()).Raw("</span>");
        }

        html.Raw("<span>").Text(words.Of(report.Profile)).Raw("</span></p>\n");
        WriteTally(report.Count);
        html.Raw("<p class=\"verdict\">").Text(words.Verdict(report.Findings.Count, model.SafeFixes)).Raw("</p>\n");
        WriteNotChecked(report);
        html.Raw("</header>\n");
    }

    private void WriteTally(Func<Severity, int> count)
    {
        html.Raw("<p class=\"tally\">");
        foreach (Severity severity in s_severities)
        {
            int number = count(severity);
            string name = HtmlFindingView.ClassOf(severity);
            html.Raw($"<label for=\"show-{name}\" class=\"{name}{(number == 0 ? " zero" : "")}\" title=\"").Text(words.FilterNote)
                .Raw($"\"><b>{number}</b> ").Text(words.Of(severity)).Raw("</label>");
        }

        html.Raw("</p>\n");
    }

    private void WriteNotChecked(ValidationReport report)
    {
        if (report.NotChecked.Count == 0)
        {
            return;
        }

        html.Raw("<details class=\"unchecked\"><summary>").Text(words.NotCheckedCount(report.NotChecked.Count)).Raw("</summary>\n<p>").Text(words.NotCheckedNote).Raw("</p>\n");
        foreach (IGrouping<NotCheckedReason, NotChecked> group in report.NotChecked.GroupBy(static entry => entry.Reason).OrderBy(static group => group.Key))
        {
            html.Raw("<h4>").Text(words.Of(group.Key)).Raw($" <span class=\"n\">{group.Count()}</span></h4>\n<ul>");
            foreach (NotChecked entry in group)
            {
                html.Raw("<li><span class=\"id\">").Text(entry.Rule.Id).Raw("</span> ").Text(entry.Rule.Name.In(words.Language)).Raw("</li>");
            }

            html.Raw("</ul>\n");
        }

        html.Raw("</details>\n");
    }

    private void WriteOutlineItem(HtmlOutlineItem item, HtmlReportModel model)
    {
        int count = item.Span.IsEmpty ? 0 : model.CountIn(item.Span);
        html.Raw($"<li class=\"l{item.Depth}\"><a href=\"#{item.Target}\"><span>").Text(item.Text).Raw("</span>")
            .Raw(count == 0 ? "" : $"<span class=\"n\">{count}</span>").Raw("</a></li>\n");
    }
}
