using System.Globalization;
using System.Text;

namespace OfficialDocs.Benchmarks.Peers;

/// <summary>What is taken from a whole document: header, outline with headings, inline points, citations.</summary>
internal sealed class Extraction
{
    public NumberParts? Number { get; set; }

    public string? Title { get; set; }

    public DateOnly? Date { get; set; }

    public List<string> Addressees { get; } = [];

    public List<(LabelParts Label, string? Heading)> Sections { get; } = [];

    public List<(string Label, int Number, int Start)> Points { get; } = [];

    public List<(string Title, NumberParts? Number)> Citations { get; } = [];

    /// <summary>What our parser finds in a text, as the peers return it.</summary>
    public static Extraction Of(OfficialDocument document)
    {
        var result = new Extraction { Number = document.Number is { } number ? OwnElements.Parts(number.Value) : null, Title = document.Title?.Text, Date = document.Date?.Value.Day };
        result.Addressees.AddRange(document.MainRecipients.Select(static organ => organ.Value));
        result.Add(document.Preamble, document.Sections);
        foreach (Attachment attachment in document.Attachments)
        {
            result.Add(attachment.Preamble, attachment.Sections);
        }

        result.Points.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        result.Citations.AddRange(document.Citations.Select(static citation => (citation.Title, citation.Number is { } cited ? OwnElements.Parts(cited) : (NumberParts?)null)));
        return result;
    }

    /// <summary>Asks a document for all that an extraction holds, its strings too, so that nothing is measured as done that was only put off.</summary>
    /// <returns>A sum over all of it.</returns>
    public static int Touch(OfficialDocument document)
    {
        int sum = (document.Number?.Value.AgencyCode.Length ?? 0) + (document.Title?.Text.Length ?? 0) + (document.Date?.Value.Day?.Day ?? 0);
        foreach (Element<string> organ in document.MainRecipients)
        {
            sum += organ.Value.Length;
        }

        sum += Touch(document.Preamble) + Touch(document.Sections);
        foreach (Attachment attachment in document.Attachments)
        {
            sum += Touch(attachment.Preamble) + Touch(attachment.Sections);
        }

        foreach (Citation citation in document.Citations)
        {
            sum += citation.Title.Length + (citation.Number?.AgencyCode.Length ?? 0);
        }

        return sum;
    }

    /// <summary>All of it as lines, to compare and to show.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"number {Number}\ntitle {Title}\ndate {Date:O}\naddressees {string.Join('|', Addressees)}\n");
        text.AppendJoin('\n', Sections.Select(static section => $"section {section.Label.Scheme} {section.Label.Ordinal} {section.Heading}")).Append('\n');
        text.AppendJoin('\n', Points.Select(static point => $"point {point.Label} {point.Number} {point.Start}")).Append('\n');
        text.AppendJoin('\n', Citations.Select(static citation => $"citation {citation.Title} {citation.Number}"));
        return text.ToString();
    }

    private static int Touch(SectionList sections)
    {
        int sum = 0;
        for (int i = 0; i < sections.Count; i++)
        {
            Section section = sections[i];
            sum += section.Label.Ordinal + (section.Heading?.Length ?? 0) + Touch(section.Paragraphs) + Touch(section.Sections);
        }

        return sum;
    }

    private static int Touch(IReadOnlyList<Paragraph> paragraphs)
    {
        int sum = 0;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            IReadOnlyList<Point> points = paragraphs[i].Points;
            for (int j = 0; j < points.Count; j++)
            {
                sum += points[j].Label.Length + points[j].Span.Start;
            }
        }

        return sum;
    }

    private void Add(IReadOnlyList<Paragraph> paragraphs, SectionList sections)
    {
        foreach (Paragraph paragraph in paragraphs)
        {
            Points.AddRange(paragraph.Points.Select(static point => (point.Label, point.Number, point.Span.Start)));
        }

        foreach (Section section in sections)
        {
            Sections.Add((new LabelParts(section.Label.Scheme, section.Label.Ordinal), section.Heading));
            Add(section.Paragraphs, section.Sections);
        }
    }
}
