using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using OfficialDocs.Benchmarks;
using OfficialDocs.Generation;
using OfficialDocs.Parsing;
using OfficialDocs.Text;
using OfficialDocs.Writing;
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
    public void Cancellation_EndsTheReadingOfALargeText()
    {
        string text = string.Concat(Enumerable.Repeat("一、加强值守。各地要高度重视，落实责任（一）摸清底数；（二）建立台账。\n", 400_000));
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
        var parser = new OfficialDocumentParser();

        Action readAgainAndAgain = () =>
        {
            while (true)
            {
                _ = parser.Parse(text, cancellation.Token);
            }
        };

        Assert.ThrowsAny<OperationCanceledException>(readAgainAndAgain);
    }

    [Fact]
    public void MutatedSample_IsRead_AndNothingIsLost() => Mutated.Sample(LosesNothing, iter: 1000);

    [Fact]
    public void MutatedSample_IsWrittenAsTheSchemaHasIt()
        => Mutated.Sample(static text => SchemaFaults(text) == 0, iter: 60);

    [Fact]
    public void Places_HoldWhatTheElementsSay()
        => Assert.All(
            s_samples,
            static sample =>
            {
                for (int seed = 0; seed <= 40; seed++)
                {
                    Assert.Empty(MisplacedElements(seed == 0 ? sample : TextMutator.Mutate(sample, seed)));
                }
            });

    /// <summary>A line ends as its writer's system has it; no field depends on it but the breaks in a text.</summary>
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void EndsOfLines_MakeNoDifference(string end)
    {
        IEnumerable<string> generated = Enumerable.Range(1, 3).SelectMany(static seed => new DocumentGenerator(new GeneratorOptions { Seed = seed, DeviationRate = 0.3 }).Generate(0, 200)).Select(static document => document.Text);
        foreach (string sample in s_samples.Concat(generated))
        {
            string text = sample.ReplaceLineEndings("\n");
            string expected = Fields(text);

            Assert.Equal(expected, Fields(text.Replace("\n", end, StringComparison.Ordinal)));
        }
    }

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

    /// <summary>All that is read, the role of each line included, but the places; breaks inside a text are one character.</summary>
    private static string Fields(string text)
    {
        JsonNode root = JsonNode.Parse(OfficialDocument.Parse(text).ToJson(options: new DocumentJsonOptions { IncludeLines = true }))!;
        RemoveSpans(root);
        return root.ToJsonString().Replace("\\r\\n", "\\n", StringComparison.Ordinal).Replace("\\r", "\\n", StringComparison.Ordinal);
    }

    private static void RemoveSpans(JsonNode? node)
    {
        if (node is JsonObject map)
        {
            map.Remove("span");
            foreach ((_, JsonNode? child) in map)
            {
                RemoveSpans(child);
            }
        }
        else if (node is JsonArray list)
        {
            foreach (JsonNode? child in list)
            {
                RemoveSpans(child);
            }
        }
    }

    /// <summary>The elements whose place in the text does not hold what they say.</summary>
    private static IEnumerable<string> MisplacedElements(string text)
    {
        OfficialDocument document = OfficialDocument.Parse(text);
        if (document.Number is { } number && !SaysNumber(At(number.Span), number.Value))
        {
            yield return $"number {number} at '{At(number.Span)}'";
        }

        // A day that a 题注 states may be cut by the end of a line; then the place is the note's.
        if (document.Date is { Value.IsInferred: false } date && document.TitleNote?.Span.Contains(date.Span) != true && !(IssuedDate.TryParse(At(date.Span), out IssuedDate read) && read == date.Value))
        {
            yield return $"date {date} at '{At(date.Span)}'";
        }

        IEnumerable<Element<string>> words = document.Annotations.Concat(document.MainRecipients).Concat(document.Signatures).Concat(document.Header.Signatories).Concat(document.Imprint.CopyRecipients);
        foreach (Element<string> element in words)
        {
            if (!IsPartOf(Compact(element.Value), Compact(At(element.Span))))
            {
                yield return $"'{element}' at '{At(element.Span)}'";
            }
        }

        if (document.Title is { } title && !IsPartOf(Compact(title.Text), Compact(At(title.Span))))
        {
            yield return $"title '{title}' at '{At(title.Span)}'";
        }

        foreach (Section section in document.Sections.Descendants())
        {
            string label = At(section.LabelSpan);
            if (Compact(label) != section.LabelText || !(SectionLabel.TryParse(label, out SectionLabel same) || SectionLabel.TryParse(label + "、", out same)) || same != section.Label)
            {
                yield return $"label {section.Label} at '{label}'";
            }
        }

        string At(TextSpan span) => document.Source!.ToString(span);
    }

    /// <summary>A bare 第6号 and 〔2025〕3号 take their kind from the document they stand in.</summary>
    private static bool SaysNumber(string written, DocumentNumber number)
        => DocumentNumber.TryParse(written, out DocumentNumber read) && read.WithKind(number.Kind) == number;

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
