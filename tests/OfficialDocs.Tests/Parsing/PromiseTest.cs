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

    [Fact]
    public void Places_HoldWhatTheElementsSay() => Mutated.Sample(HoldsWhatItSays, iter: 1000);

    [Fact]
    public void GeneratedDocument_ReadsBackTheSame()
        => GeneratedDocument.Any.Sample(
            static document => OfficialDocument.ContentDifference(document, OfficialDocument.Parse(document.ToText())) is null,
            iter: 2000,
            print: static document => document.ToText() + "\n" + OfficialDocument.ContentDifference(document, OfficialDocument.Parse(document.ToText())));

    /// <summary>
    /// Damage may leave a text in which two readings are equally right, and writing it decides for one. It happens to fewer than five
    /// in a thousand; seeds are fixed, so a change that makes it worse is seen.
    /// </summary>
    [Fact]
    public void MutatedSample_ReadsBackTheSame_SaveForFiveInAThousand()
    {
        int documents = 0;
        var broken = new List<string>();
        foreach (string sample in s_samples)
        {
            for (int seed = 1; seed <= 60; seed++)
            {
                documents++;
                OfficialDocument document = OfficialDocument.Parse(TextMutator.Mutate(sample, seed));
                if (OfficialDocument.ContentDifference(document, OfficialDocument.Parse(document.ToText())) is { } difference)
                {
                    broken.Add(difference);
                }
            }
        }

        Assert.True(broken.Count * 200 < documents, $"{broken.Count} of {documents}: {string.Join("; ", broken)}");
    }

    private static bool HoldsWhatItSays(string text)
    {
        OfficialDocument document = OfficialDocument.Parse(text);
        string At(TextSpan span) => document.Source!.ToString(span);
        bool SaysIt(Element<string> element) => Compact(At(element.Span)).Contains(Compact(element.Value), StringComparison.Ordinal);
        return (document.Number is null || DocumentNumber.Parse(At(document.Number.Span)).ToString().EndsWith(document.Number.ToString(), StringComparison.Ordinal) || document.Number.Value.WithKind(DocumentNumberKind.Document) == DocumentNumber.Parse(At(document.Number.Span)))
            && (document.Date is null || document.Date.Value.IsInferred || document.TitleNote?.Span.Contains(document.Date.Span) == true || IssuedDate.Parse(At(document.Date.Span)) == document.Date.Value)
            && (document.Title is null || IsPartOf(Compact(document.Title.Text), Compact(At(document.Title.Span))))
            && document.Annotations.All(SaysIt) && document.MainRecipients.All(SaysIt) && document.Signatures.All(SaysIt) && document.Header.Signatories.All(SaysIt)
            && document.Imprint.CopyRecipients.All(SaysIt)
            && document.Sections.Descendants().All(section => SectionLabel.Parse(At(section.LabelSpan) is var label && SectionLabel.TryParse(label, out _) ? label : label + "、") == section.Label || section.Label.Scheme == NumberingScheme.MultiLevel);
    }

    /// <summary>Whether a text is another one with something left out: what stands between the lines of a title is no part of it.</summary>
    private static bool IsPartOf(string part, string whole)
    {
        int matched = 0;
        foreach (char c in whole)
        {
            matched += matched < part.Length && part[matched] == c ? 1 : 0;
        }

        return matched == part.Length;
    }

    private static string Compact(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF')));

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
