using System.Text;
using CsCheck;
using OfficialDocs.Benchmarks;
using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Parsing;

/// <summary>The promises of the design, over generated text and mutated samples: never refuses, loses nothing, reads back the same.</summary>
public class PromiseTest
{
    private static readonly string[] s_samples = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>Fragments of documents in any order, and any characters between them.</summary>
    private static Gen<string> Fragments { get; } =
        Gen.OneOf(Gen.OneOfConst(TextMutator.Fragments), Gen.String[0, 8], Gen.OneOfConst("为做好防汛工作，现通知如下。", "云州市水务局", "\n")).Array[0, 60].Select(string.Concat);

    private static Gen<string> Mutated { get; } =
        Gen.Select(Gen.Int[0, s_samples.Length - 1], Gen.Int[1, int.MaxValue]).Select(static (index, seed) => TextMutator.Mutate(s_samples[index], seed));

    [Fact]
    public void AnyText_IsRead_AndNothingIsLost() => Fragments.Sample(LosesNothing, iter: 3000);

    [Fact]
    public void MutatedSample_IsRead_AndNothingIsLost() => Mutated.Sample(LosesNothing, iter: 1000);

    [Fact]
    public void MutatedSample_IsWrittenAsTheSchemaHasIt()
        => Mutated.Sample(static text => SchemaFaults(text) == 0, iter: 60);

    private static int SchemaFaults(string text)
        => Writing.SchemaCheck.Errors(OfficialDocs.Writing.DocumentJsonSchema.Text, OfficialDocument.Parse(text).ToJson("a.txt", new() { IncludeLines = true })).Count;

    private static bool LosesNothing(string text)
    {
        OfficialDocument document = OfficialDocument.Parse(text);
        var whole = new TextSpan(0, text.Length);
        var owned = new StringBuilder();
        foreach (DocumentLine line in document.Lines)
        {
            owned.Append(document.Source!.Slice(line.Span));
        }

        return owned.ToString() == text
            && document.Lines.Select(static line => line.Number).SequenceEqual(Enumerable.Range(1, document.Lines.Count))
            && Spans(document).All(whole.Contains);
    }

    private static IEnumerable<TextSpan> Spans(OfficialDocument document)
    {
        IEnumerable<Section> sections = document.Sections.Descendants().Concat(document.Attachments.SelectMany(static attachment => attachment.Sections.Descendants()));
        IEnumerable<Paragraph> paragraphs = document.Preamble.Concat(sections.SelectMany(static section => section.Paragraphs)).Concat(document.Attachments.SelectMany(static attachment => attachment.Preamble));
        return sections.SelectMany(static section => new[] { section.Span, section.LabelSpan })
            .Concat(paragraphs.SelectMany(static paragraph => paragraph.Points.Select(static point => point.Span).Append(paragraph.Span)))
            .Concat(document.Citations.Select(static citation => citation.Span))
            .Concat(document.MainRecipients.Concat(document.Signatures).Concat(document.Annotations).Select(static element => element.Span))
            .Concat(document.AttachmentNote.Select(static item => item.Span))
            .Concat(document.Attachments.Select(static attachment => attachment.Span))
            .Append(document.Title?.Span ?? default)
            .Append(document.Number?.Span ?? default)
            .Append(document.Date?.Span ?? default);
    }
}
