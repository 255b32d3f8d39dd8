using System.Text;
using OfficialDocs.Generation;
using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Fuzz.Mutation;

/// <summary>Texts that damage begins with: generated documents, the samples, the rules' examples, and a corpus of one's own.</summary>
/// <remarks>Made once and the same for every run, so that an input depends on seed and index only (and on the corpus, where one is given).</remarks>
internal sealed class SeedTexts
{
    private const int ShortDocuments = 1500;
    private const int LongDocuments = 150;
    private const int Page = 1200;

    private readonly string[] _generated;
    private readonly string[] _others;
    private readonly string[] _elements;

    /// <summary>Collects the texts.</summary>
    /// <param name="folders">Folders of text files.</param>
    public SeedTexts(IReadOnlyList<string> folders)
    {
        _generated =
        [
            .. Generate(DocumentSize.Short, ShortDocuments, 0),
            .. Generate(DocumentSize.Short, ShortDocuments, 0.5),
            .. Generate(DocumentSize.Mixed, LongDocuments, 0.3),
        ];
        _others =
        [
            .. folders.Prepend(Path.Combine(AppContext.BaseDirectory, "Samples"))
                .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                .Select(static path => SourceText.Decode(File.ReadAllBytes(path)).Content),
            .. RuleCatalog.Rules.SelectMany(static rule => new[] { rule.Descriptor.Bad?.Document, rule.Descriptor.Good?.Document }).OfType<string>(),
        ];
        _elements = [.. _generated.Take(ShortDocuments / 2).SelectMany(Elements).Where(static element => element.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A text, nearly always of about a page: of a longer one its beginning, its end and a piece between them.</summary>
    /// <param name="dice">What chance decides.</param>
    /// <returns>The text.</returns>
    public string Draw(Dice dice)
    {
        string text = dice.Pick(dice.Chance(70) ? _generated : _others);
        return text.Length <= 2 * Page || dice.Chance(1) ? text : Excerpt(text, dice);
    }

    /// <summary>An element of a generated document as it is written: a number, a date, a title, addressees, a label, a citation …</summary>
    /// <param name="dice">What chance decides.</param>
    /// <returns>The element.</returns>
    public string Element(Dice dice) => dice.Pick(_elements);

    /// <summary>The first texts, for a fuzzer that keeps a corpus of its own.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The texts.</returns>
    public IEnumerable<string> First(int count) => _generated.Take(count).Concat(_others.Where(static text => text.Length <= Page).Take(count));

    private static string Excerpt(string text, Dice dice)
    {
        int head = dice.Between(0, Page / 2);
        int tail = dice.Between(0, Page / 2);
        int middle = dice.Between(head, text.Length - tail);
        int length = Math.Min(dice.Between(0, Page), text.Length - tail - middle);
        return new StringBuilder(head + length + tail).Append(text, 0, head).Append(text, middle, length).Append(text, text.Length - tail, tail).ToString();
    }

    private static IEnumerable<string> Generate(DocumentSize size, int count, double deviations)
        => new DocumentGenerator(new GeneratorOptions { Seed = 1, Size = size, DeviationRate = deviations }).Generate(0, count).Select(static document => document.Text);

    private static IEnumerable<string> Elements(string text)
    {
        OfficialDocument document = OfficialDocument.Parse(text);
        SourceText source = document.Source!;
        IEnumerable<TextSpan?> places =
        [
            document.Number?.Span, document.Title?.Span, document.TitleNote?.Span, document.Date?.Span, document.Header.IssuerMark?.Span, document.Imprint.PrintingOrgan?.Span,
            .. document.MainRecipients.Concat(document.Signatures).Concat(document.Annotations).Concat(document.Header.Signatories).Concat(document.Imprint.CopyRecipients).Select(static element => (TextSpan?)element.Span),
            .. document.AttachmentNote.Select(static item => (TextSpan?)item.Span),
            .. document.Citations.Select(static citation => (TextSpan?)citation.Span),
            .. document.Sections.Descendants().Select(static section => (TextSpan?)section.LabelSpan),
            .. document.Sections.Descendants().Select(static section => (TextSpan?)section.HeadingSpan),
            .. document.Lines.Where(static line => line.Role is not (LineRole.Blank or LineRole.Paragraph)).Select(static line => (TextSpan?)line.Span),
        ];
        return places.Where(static place => place is { Length: < 120 }).Select(place => source.ToString(place!.Value).Trim('\n'));
    }
}
