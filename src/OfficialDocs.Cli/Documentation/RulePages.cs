using System.Globalization;
using System.Text;
using OfficialDocs.Cli.Display;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Cli.Documentation;

/// <summary>Writes the documentation of the rules: a page in Markdown for each, in Chinese and English, and an index.</summary>
internal static class RulePages
{
    /// <summary>The name of the index.</summary>
    public const string IndexName = "README.md";

    /// <summary>The command that makes the pages of this repository.</summary>
    public const string Command = "dotnet run --project src/OfficialDocs.Cli -- rules --markdown docs/rules";

    private static readonly Messages s_chinese = Messages.Chinese;
    private static readonly Messages s_english = Messages.English;

    /// <summary>All pages.</summary>
    /// <returns>The names of the files, each with its content; lines end in U+000A.</returns>
    public static IReadOnlyDictionary<string, string> Create()
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { [IndexName] = Index() };
        foreach (RuleDescriptor rule in RuleCatalog.All)
        {
            pages.Add(NameOf(rule), Page(rule));
        }

        return pages;
    }

    /// <summary>Whether a file of a directory of pages is one of them, be it of a rule that is no more.</summary>
    public static bool IsPage(string name)
        => name == IndexName
            || (name.Length == 9 && name.EndsWith(".md", StringComparison.Ordinal) && name[..2].All(char.IsAsciiLetterUpper) && name[2..6].All(char.IsAsciiDigit));

    private static string NameOf(RuleDescriptor rule) => rule.Id + ".md";

    private static string Index()
    {
        var page = new StringBuilder();
        page.Append("# 规则 · Rules\n\n");
        page.Append("每条规则一页：依据、理由、正误例。效力决定级别：只有“应”和“逻辑”可以是错误；“一般”“推荐”“可以”从不是错误，“实务”不冒充标准。");
        page.Append("`officialdocs rules GW0201` 在终端显示同样的内容。\n\n");
        page.Append("A page for each rule: its clause, why, a bad and a good example. Only what the source binds to without qualification, or what contradicts itself, can be ");
        page.Append("an error; a practice never claims to be the standard. `officialdocs rules GW0201` shows the same in a terminal.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"这些网页由规则生成 · Generated from the rules: `{Command}`\n");
        foreach ((RuleGroup group, IReadOnlyList<RuleDescriptor> rules) in RuleIndex.Groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.Id} {Escape(group.Name.Chinese)} · {Escape(group.Name.English)}\n\n");
            page.Append("| 规则 | 级别 | 效力 | 修改 | 内容 |\n| --- | --- | --- | --- | --- |\n");
            foreach (RuleDescriptor rule in rules)
            {
                string fix = rule.Fix is { } safety ? Both(messages => messages.SafetyName(safety)) : "—";
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| [{rule.Id}]({NameOf(rule)}) | {Both(messages => messages.SeverityName(rule.Severity))} | {Both(messages => messages.ModalityName(rule.Modality))} | {fix} | {Escape(rule.Name.Chinese)}<br>{Escape(rule.Name.English)} |\n");
            }
        }

        return page.ToString();
    }

    private static string Page(RuleDescriptor rule)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {rule.Id} {Escape(rule.Name.Chinese)}\n\n{Escape(rule.Name.English)}\n\n");
        page.Append("| | |\n| --- | --- |\n");
        Fact(static messages => messages.ClauseLabel, Escape(rule.Clause));
        Fact(static messages => messages.ModalityLabel, Both(messages => messages.ModalityExplained(rule.Modality)));
        Fact(static messages => messages.SeverityLabel, Both(messages => messages.SeverityName(rule.Severity)));
        Fact(static messages => messages.CategoryLabel, Both(messages => messages.CategoryName(rule.Category)));
        Fact(static messages => messages.ProfilesLabel, $"{RuleView.Profiles(rule, s_chinese)} · {RuleView.Profiles(rule, s_english)}");
        Section(static messages => messages.WhyHeading, rule.Reason);
        Section(static messages => messages.RemarksHeading, rule.Remarks);
        Example(static messages => messages.BadHeading, rule.Bad);
        Example(static messages => messages.GoodHeading, rule.Good);
        Section(static messages => messages.FixHeading, new LocalizedText(RuleView.Remedy(rule, s_chinese), RuleView.Remedy(rule, s_english)));
        page.Append(CultureInfo.InvariantCulture, $"\n[全部规则 · All rules]({IndexName})\n");
        return page.ToString();

        void Fact(Func<Messages, string> label, string text) => page.Append(CultureInfo.InvariantCulture, $"| {Both(label)} | {text} |\n");

        void Section(Func<Messages, string> heading, LocalizedText text)
        {
            if (!string.IsNullOrEmpty(text.Chinese))
            {
                page.Append(CultureInfo.InvariantCulture, $"\n## {Both(heading)}\n\n{Escape(text.Chinese)}\n\n{Escape(text.English)}\n");
            }
        }

        void Example(Func<Messages, string> heading, RuleExample? example)
        {
            if (example is not null)
            {
                page.Append(CultureInfo.InvariantCulture, $"\n## {Both(heading)}\n\n```text\n{Marked(example)}\n```\n");
            }
        }
    }

    /// <summary>The text of an example with its places between ⟦ and ⟧; what cannot be seen there is named.</summary>
    private static string Marked(RuleExample example)
    {
        var text = new StringBuilder();
        int position = example.Span.Start;
        foreach (TextSpan place in example.Places)
        {
            text.Append(example.Document, position, place.Start - position).Append('⟦');
            foreach (Rune rune in example.Document.AsSpan(place.Start, place.Length).EnumerateRunes())
            {
                text.Append(VisibleText.Of(rune, isAtIssue: rune.Value != '\n'));
            }

            text.Append('⟧');
            position = place.End;
        }

        return text.Append(example.Document, position, example.Span.End - position).ToString().TrimEnd('\n');
    }

    private static string Both(Func<Messages, string> text) => $"{text(s_chinese)} · {text(s_english)}";

    /// <summary>Text that Markdown leaves alone.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append("\\`*_<|~".Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
