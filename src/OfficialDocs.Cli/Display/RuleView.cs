using System.Text;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Text;
using OfficialDocs.Validation;
using Spectre.Console;

namespace OfficialDocs.Cli.Display;

/// <summary>Lays out rules for people: as a table, or one of them explained.</summary>
internal sealed class RuleView(Messages messages, int width)
{
    private const int Margin = 2;
    private const int Gap = 2;
    private const string NoFix = "-";

    private readonly List<OutlineLine> _lines = [];

    /// <summary>A table of groups with their rules.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="messages">The language.</param>
    /// <param name="width">The columns there are.</param>
    /// <returns>The lines.</returns>
    public static IReadOnlyList<OutlineLine> Table(
        IReadOnlyList<(RuleGroup Group, IReadOnlyList<RuleDescriptor> Rules)> groups, Messages messages, int width)
    {
        var view = new RuleView(messages, width);
        view.AddTable(groups);
        return view._lines;
    }

    /// <summary>A rule with its clause, its reason and its examples.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="messages">The language.</param>
    /// <param name="width">The columns there are.</param>
    /// <returns>The lines.</returns>
    public static IReadOnlyList<OutlineLine> Explain(RuleDescriptor rule, Messages messages, int width)
    {
        var view = new RuleView(messages, width);
        view.AddExplanation(rule);
        return view._lines;
    }

    /// <summary>What a rule applies to, as words: the profiles, where there are any it does not apply to.</summary>
    public static string Profiles(RuleDescriptor rule, Messages messages)
        => string.Join(messages.ListSeparator, Enum.GetValues<ValidationProfile>()
            .Where(profile => ((int)rule.Profiles >> (int)profile & 1) == 1)
            .Select(messages.ProfileName));

    /// <summary>What is done about a finding of a rule.</summary>
    public static string Remedy(RuleDescriptor rule, Messages messages)
        => rule.Needs is { } needs ? messages.NeverDecided(needs)
            : rule.Fix is { } fix ? messages.AfterFix(fix)
            : messages.NoFix;

    private void AddTable(IReadOnlyList<(RuleGroup Group, IReadOnlyList<RuleDescriptor> Rules)> groups)
    {
        int severityWidth = Widest(Enum.GetValues<Severity>().Select(messages.SeverityName).Append(messages.SeverityLabel));
        int modalityWidth = Widest(Enum.GetValues<RuleModality>().Select(messages.ModalityName).Append(messages.ModalityLabel));
        int fixWidth = Widest(Enum.GetValues<FixSafety>().Select(messages.SafetyName).Append(messages.FixColumn));
        OutlineLine header = Row(
            (messages.RuleColumn, ListingStyles.Quiet), (messages.SeverityLabel, ListingStyles.Quiet), (messages.ModalityLabel, ListingStyles.Quiet), (messages.FixColumn, ListingStyles.Quiet));
        int column = header.Width;
        _lines.Add(header.Add(messages.NameColumn, ListingStyles.Quiet));
        foreach ((RuleGroup group, IReadOnlyList<RuleDescriptor> rules) in groups)
        {
            _lines.Add(OutlineLine.Empty);
            _lines.Add(new OutlineLine().Add($"{group.Id} {group.Name.In(messages)}", ListingStyles.Strong));
            foreach (RuleDescriptor rule in rules)
            {
                OutlineLine row = Row(
                    (rule.Id, ListingStyles.Label),
                    (messages.SeverityName(rule.Severity), ListingStyles.Of(rule.Severity)),
                    (messages.ModalityName(rule.Modality), ListingStyles.Plain),
                    (rule.Fix is { } fix ? messages.SafetyName(fix) : NoFix, ListingStyles.Plain));
                AddHanging(row, rule.Name.In(messages), column);
            }
        }

        if (groups.Count > 1)
        {
            _lines.Add(OutlineLine.Empty);
            _lines.Add(new OutlineLine().Add(messages.RuleTotals(groups.Sum(static entry => entry.Rules.Count), groups.Count), ListingStyles.Quiet));
        }

        OutlineLine Row((string Text, Style Style) id, (string Text, Style Style) severity, (string Text, Style Style) modality, (string Text, Style Style) fix)
        {
            const int IdWidth = 6;
            OutlineLine line = new OutlineLine().Space(Margin);
            foreach (((string text, Style style), int columns) in (((string, Style), int)[])[(id, IdWidth), (severity, severityWidth), (modality, modalityWidth), (fix, fixWidth)])
            {
                line.Add(text, style).Space(columns - DisplayWidth.Of(text) + Gap);
            }

            return line;
        }
    }

    private void AddExplanation(RuleDescriptor rule)
    {
        AddHanging(new OutlineLine().Add(rule.Id, ListingStyles.Of(rule.Severity)).Space(1), rule.Name.In(messages), rule.Id.Length + 1, ListingStyles.Strong);
        _lines.Add(OutlineLine.Empty);
        (string Label, string Text)[] facts =
        [
            (messages.ClauseLabel, rule.Clause),
            (messages.ModalityLabel, messages.ModalityExplained(rule.Modality)),
            (messages.SeverityLabel, messages.SeverityName(rule.Severity)),
            (messages.CategoryLabel, messages.CategoryName(rule.Category)),
            (messages.ProfilesLabel, Profiles(rule, messages)),
        ];
        int labelWidth = Widest(facts.Select(static fact => fact.Label));
        foreach ((string label, string text) in facts)
        {
            OutlineLine line = new OutlineLine().Space(Margin).Add(label, ListingStyles.Label).Space(labelWidth - DisplayWidth.Of(label) + Gap);
            AddHanging(line, text, line.Width);
        }

        AddSection(messages.WhyHeading, rule.Reason.In(messages));
        AddSection(messages.RemarksHeading, rule.Remarks.In(messages));
        AddExample(messages.BadHeading, rule.Bad, ListingStyles.Of(rule.Severity));
        AddExample(messages.GoodHeading, rule.Good, ListingStyles.Good);
        AddSection(messages.FixHeading, Remedy(rule, messages));
    }

    private void AddSection(string heading, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        AddHeading(heading);
        AddHanging(new OutlineLine().Space(Margin), text, Margin);
    }

    private void AddHeading(string heading)
    {
        _lines.Add(OutlineLine.Empty);
        _lines.Add(new OutlineLine().Add(heading, ListingStyles.Strong));
    }

    private void AddExample(string heading, RuleExample? example, Style style)
    {
        if (example is null)
        {
            return;
        }

        AddHeading(heading);
        SourceText source = SourceText.From(example.Document);
        foreach (TextLine line in source.Lines)
        {
            // The places of a document belong to its end, too.
            bool isLast = line.SpanWithBreak.End >= example.Span.End;
            if (line.Span.Start >= example.Span.Start && line.Span.Start <= example.Span.End && (line.Span.Start < example.Span.End || line.Number == 1))
            {
                AddExampleLine(source, line, example.Places, isLast, style);
            }
        }
    }

    /// <summary>A line of an example on as many lines as it needs, each with the marks under it.</summary>
    private void AddExampleLine(SourceText source, TextLine line, IReadOnlyList<TextSpan> places, bool isLast, Style style)
    {
        var text = new OutlineLine().Space(Margin);
        var marks = new OutlineLine().Space(Margin);
        bool isMarked = false;
        for (int position = line.Span.Start; position < line.Span.End;)
        {
            Rune.DecodeFromUtf16(source.Content.AsSpan(position..line.Span.End), out Rune rune, out int length);
            bool isFault = places.Any(place => place.Start <= position && position < place.End);
            bool isGap = places.Any(place => place.IsEmpty && place.Start == position);
            string shown = VisibleText.Of(rune, isFault);
            int columns = DisplayWidth.Of(shown);
            if (text.Width + columns > width)
            {
                Flush();
            }

            text.Add(shown, isFault ? style : ListingStyles.Plain);
            if (isFault || isGap)
            {
                marks.Space(text.Width - columns - marks.Width).Add(new string('^', isFault ? columns : 1), style);
                isMarked = true;
            }

            position += length;
        }

        if (places.Any(place => place.IsEmpty && place.Start == line.Span.End && (isLast || place.Start < line.SpanWithBreak.End)))
        {
            marks.Space(text.Width - marks.Width).Add("^", style);
            isMarked = true;
        }

        Flush();

        void Flush()
        {
            _lines.Add(text.Width == Margin ? OutlineLine.Empty : text);
            if (isMarked)
            {
                _lines.Add(marks);
            }

            text = new OutlineLine().Space(Margin);
            marks = new OutlineLine().Space(Margin);
            isMarked = false;
        }
    }

    private void AddHanging(OutlineLine line, string text, int indent, Style? style = null)
    {
        foreach (string part in DisplayText.Wrap(text, Math.Max(20, width - indent)))
        {
            _lines.Add(line.Add(part, style ?? ListingStyles.Plain));
            line = new OutlineLine().Space(indent);
        }
    }

    private static int Widest(IEnumerable<string> texts) => texts.Max(static text => DisplayWidth.Of(text));
}
