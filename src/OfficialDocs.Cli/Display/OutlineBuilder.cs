using System.Globalization;
using OfficialDocs.Cli.Localization;
using Spectre.Console;

namespace OfficialDocs.Cli.Display;

/// <summary>
/// Lays out a document for people: what it is, then its sections by line number, then its attachments and imprint, then what was counted.
/// </summary>
internal sealed partial class OutlineBuilder
{
    private const int Margin = 2;
    private const int Gap = 2;

    // The longest opening of a text that can be of interest on one line.
    private const int OpeningLength = 400;

    private readonly OfficialDocument _document;
    private readonly Messages _messages;
    private readonly int _width;
    private readonly int _fieldWidth;
    private readonly int _lineNumberWidth;
    private readonly List<OutlineLine> _lines = [];

    private OutlineBuilder(OfficialDocument document, Messages messages, int width)
    {
        _document = document;
        _messages = messages;
        _width = width;
        _fieldWidth = Enum.GetValues<OutlineField>().Max(field => DisplayWidth.Of(messages.Field(field)));

        // Headings stand under the values of the fields, unless the text has very many lines.
        _lineNumberWidth = Math.Max(Margin + _fieldWidth, Number(document.Lines.Count).Length);
    }

    /// <summary>Lays out a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">Where it came from.</param>
    /// <param name="messages">The language.</param>
    /// <param name="width">The columns there are.</param>
    /// <returns>The lines, none wider than that.</returns>
    public static IReadOnlyList<OutlineLine> Build(OfficialDocument document, string name, Messages messages, int width)
    {
        // A line of its own: a name has to be found again, whatever is said of it.
        OutlineLine source = new OutlineLine().Add(DisplayText.TruncateMiddle(DisplayText.Clean(name), width), OutlineStyles.Source);
        if (!document.IsRecognized)
        {
            IEnumerable<string> words = DisplayText.Wrap(messages.NotADocument, width - Margin);
            return [source, .. words.Select(static line => new OutlineLine().Space(Margin).Add(line, OutlineStyles.Guess))];
        }

        var builder = new OutlineBuilder(document, messages, width);
        builder._lines.Add(source);
        builder.AddHeader();
        builder.AddBody();
        builder.AddAttachments();
        builder.AddImprint();
        builder.AddFooter();
        return builder._lines;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Clean(string? text)
        => text is null ? "" : DisplayText.Clean(text.AsSpan(0, Math.Min(text.Length, OpeningLength)));

    /// <summary>Starts a block: an empty line, wherever something stands above.</summary>
    private void Part() => _lines.Add(OutlineLine.Empty);

    private void AddField(OutlineField field, string? value, Style? style = null, int maximumLines = 3)
        => AddField(field, [(Clean(value), style ?? OutlineStyles.Plain)], maximumLines);

    /// <summary>A label with its value; nothing where the value is empty.</summary>
    private void AddField(OutlineField field, IReadOnlyList<(string Text, Style Style)> pieces, int maximumLines = 3)
    {
        if (pieces.Any(static piece => piece.Text.Length > 0))
        {
            AddField(_messages.Field(field), OutlineLine.Flow(pieces, _width - Margin - _fieldWidth - Gap, maximumLines));
        }
    }

    private void AddField(string label, IReadOnlyList<OutlineLine> values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            string first = i == 0 ? label : "";
            _lines.Add(new OutlineLine()
                .Space(Margin)
                .Add(first, OutlineStyles.Field)
                .Space(_fieldWidth - DisplayWidth.Of(first) + Gap)
                .Add(values[i]));
        }
    }

    private string Joined(IReadOnlyList<Element<string>> elements)
        => string.Join(_messages.ListSeparator, elements.Select(static element => Clean(element.Value)));

    /// <summary>The words of the source that an element was read from; empty where there are none.</summary>
    private string AsWritten<T>(Element<T> element)
        where T : notnull
        => _document.Source is { } source && !element.Span.IsEmpty ? Clean(source.ToString(element.Span)) : "";
}
