using System.Globalization;
using System.Text;
using System.Text.Json;
using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Parsing;

/// <summary>
/// Invented documents in full form, each with its answer worked out by hand before there was a parser (Samples/FullForm/gold-*.jsonl).
/// Every field must agree.
/// </summary>
public class FullFormTest
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Samples", "FullForm");

    public static TheoryData<string> Files => new(Answers().Select(static answer => answer.GetProperty("file").GetString()!));

    [Fact]
    public void Samples_AreAtLeastForty_AndCoverAllFifteenTypes()
    {
        JsonElement[] answers = [.. Answers()];
        Assert.True(answers.Length >= 40);
        string[] types = [.. answers.Select(static answer => answer.GetProperty("type").GetString()!).Distinct()];
        Assert.Subset(
            types.ToHashSet(),
            new HashSet<string> { "决议", "决定", "令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要" });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Document_IsReadAsItsAnswerSays(string file)
    {
        JsonElement answer = Answers().Single(candidate => candidate.GetProperty("file").GetString() == file);
        OfficialDocument document = OfficialDocument.Parse(SourceText.Decode(File.ReadAllBytes(Path.Combine(Folder, file))));

        Assert.Multiple(
            () => Same(answer, "copyNumber", document.Header.CopyNumber?.Value),
            () => Same(answer, "security", document.Header.Security?.Value.LevelName),
            () => Same(answer, "urgency", document.Header.Urgency?.Value.ToChineseName()),
            () => Same(answer, "signatories", document.Header.Signatories),
            () => Same(answer, "number", document.Number is { } number ? document.Source!.ToString(number.Span) : null),
            () => Same(answer, "title", document.Title?.Text),
            () => Same(answer, "type", document.Title?.Type?.ToChineseName()),
            () => Same(answer, "titleNote", document.TitleNote?.Value),
            () => Same(answer, "recipients", document.MainRecipients),
            () => Same(answer, "signatures", document.Signatures),
            () => Same(answer, "date", document.Date?.Value.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            () => Same(answer, "annotations", document.Annotations),
            () => Same(answer, "attachmentNotes", document.AttachmentNote.Select(static item => item.Title)),
            () => Same(answer, "attachments", document.Attachments.Select(static attachment => attachment.Title?.Text ?? "")),
            () => Same(answer, "copyRecipients", document.Imprint.CopyRecipients),
            () => Same(answer, "printingOrgan", document.Imprint.PrintingOrgan?.Value),
            () => Same(answer, "printingDate", document.Imprint.PrintingDate?.Value.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            () => Same(answer, "outline", Outline(document.Sections, 1)),
            () => Same(answer, "points", Points(document)));
    }

    private static IEnumerable<JsonElement> Answers()
        => Directory.EnumerateFiles(Folder, "gold-*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(static line => line.Length > 0)
            .Select(static line => JsonDocument.Parse(line).RootElement);

    private static IEnumerable<string> Outline(SectionList sections, int depth)
        => sections.SelectMany(section => Outline(section.Sections, depth + 1).Prepend($"{section.Line} {depth} {section.LabelText}"));

    private static IEnumerable<string> Points(OfficialDocument document)
        => document.Preamble.Concat(document.Sections.Descendants().SelectMany(static section => section.Paragraphs))
            .SelectMany(static paragraph => paragraph.Points.Select(point => $"{paragraph.Line} {point.Label}"));

    private static void Same(JsonElement answer, string field, string? actual)
        => Assert.Equal($"{field}: {Normalize(answer.GetProperty(field).GetString())}", $"{field}: {Normalize(actual)}");

    private static void Same(JsonElement answer, string field, IEnumerable<Element<string>> actual) => Same(answer, field, actual.Select(static element => element.Value));

    private static void Same(JsonElement answer, string field, IEnumerable<string> actual)
        => Assert.Equal(
            $"{field}: {string.Join(" | ", answer.GetProperty(field).EnumerateArray().Select(ItemText).Order(StringComparer.Ordinal))}",
            $"{field}: {string.Join(" | ", actual.Select(Normalize).Order(StringComparer.Ordinal))}");

    /// <summary>A string, or the numbers and labels of an outline's row.</summary>
    private static string ItemText(JsonElement item)
        => item.ValueKind == JsonValueKind.Array ? Normalize(string.Join(' ', item.EnumerateArray())) : Normalize(item.GetString());

    /// <summary>As the score compares: compatibility forms, no blanks.</summary>
    private static string Normalize(string? text)
        => string.Concat((text ?? "").Normalize(NormalizationForm.FormKC).Where(static c => !char.IsWhiteSpace(c) && c != '\u200B'));
}
