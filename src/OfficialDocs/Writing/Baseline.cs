using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>基线: the findings an archive has taken note of, so that only new ones are reported.</summary>
/// <remarks>
/// <para>
/// A finding is known by its document's name and its fingerprint (<see cref="FindingFingerprints"/>), whatever line it has moved to. Of several that are
/// equal, as many are known as there were.
/// </para>
/// <para>
/// Immutable: what changes it returns another one. The JSON is sorted and has one finding a line, so that two versions compare well; it has a version of
/// its own. Texts in it are for the reader's eye and count for nothing.
/// </para>
/// <code>
/// var baseline = Baseline.Empty.Adopt("a.txt", report);        // today
/// ValidationReport news = baseline.Filter("a.txt", tomorrow);  // what came since
/// baseline = baseline.Prune("a.txt", tomorrow);                // forget what is put right
/// </code>
/// </remarks>
public sealed class Baseline
{
    private const int Version = 1;
    private const int LongestText = 40;

    private static readonly ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> s_none =
        ImmutableSortedDictionary.Create<string, ImmutableArray<BaselineEntry>>(StringComparer.Ordinal);

    private readonly ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> _documents;

    private Baseline(ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> documents) => _documents = documents;

    /// <summary>The baseline that knows no finding.</summary>
    public static Baseline Empty { get; } = new(s_none);

    /// <summary>The names of the documents with known findings, in order.</summary>
    public IEnumerable<string> Documents => _documents.Keys;

    /// <summary>How many findings are known in all.</summary>
    public int Count => _documents.Values.Sum(static entries => entries.Sum(static entry => entry.Count));

    /// <summary>Takes note of all findings of a document; those noted before are forgotten.</summary>
    /// <param name="document">The document's name: its path, the same in every run.</param>
    /// <param name="report">The report.</param>
    /// <returns>The new baseline.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The report is folded: it no longer tells all places.</exception>
    public Baseline Adopt(string document, ValidationReport report)
    {
        string name = CheckName(document);
        return With(name, Entries(report));
    }

    /// <summary>The findings of a document that are not known.</summary>
    /// <param name="document">The document's name.</param>
    /// <param name="report">The report.</param>
    /// <returns>The report with the new findings alone. Where there are more equal ones than are known, the last of them are new.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The report is folded: it no longer tells all places.</exception>
    public ValidationReport Filter(string document, ValidationReport report)
    {
        string name = CheckName(document);
        CheckPlaces(report);
        if (!_documents.TryGetValue(name, out ImmutableArray<BaselineEntry> entries) || report.Findings.Count == 0)
        {
            return report;
        }

        Dictionary<string, int> known = Counts(entries);
        string[] keys = FindingFingerprints.Keys(report);
        var news = new List<Finding>();
        for (int i = 0; i < keys.Length; i++)
        {
            ref int left = ref CollectionsMarshal.GetValueRefOrNullRef(known, keys[i]);
            if (Unsafe.IsNullRef(ref left) || left == 0)
            {
                news.Add(report.Findings[i]);
            }
            else
            {
                left--;
            }
        }

        return new ValidationReport(report.Document, report.Profile, news, report.NotChecked);
    }

    /// <summary>Forgets what is known of a document and no longer occurs in it. New findings are not taken note of.</summary>
    /// <param name="document">The document's name.</param>
    /// <param name="report">The report as it is, not filtered.</param>
    /// <returns>The new baseline; this one where there is nothing to forget.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The report is folded: it no longer tells all places.</exception>
    public Baseline Prune(string document, ValidationReport report)
    {
        string name = CheckName(document);
        ImmutableArray<BaselineEntry> present = Entries(report);
        if (!_documents.TryGetValue(name, out ImmutableArray<BaselineEntry> entries))
        {
            return this;
        }

        Dictionary<string, int> counts = Counts(present);
        ImmutableArray<BaselineEntry> kept =
        [
            .. entries
                .Select(entry => entry with { Count = Math.Min(entry.Count, counts.GetValueOrDefault(entry.Fingerprint)) })
                .Where(static entry => entry.Count > 0),
        ];
        return kept.SequenceEqual(entries) ? this : With(name, kept);
    }

    /// <summary>Forgets all that is known of a document: it is gone, or has another name.</summary>
    /// <param name="document">The document's name.</param>
    /// <returns>The new baseline; this one where nothing is known of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public Baseline Remove(string document)
    {
        string name = CheckName(document);
        return _documents.ContainsKey(name) ? new Baseline(_documents.Remove(name)) : this;
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="json">What <see cref="ToJson"/> or <see cref="Write"/> wrote.</param>
    /// <returns>The baseline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">This is no baseline; the message says what is wrong and where.</exception>
    public static Baseline Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new Baseline(BaselineReader.Read(Encoding.UTF8.GetBytes(json), Version));
    }

    /// <summary>Reads a baseline from a stream, which stays open.</summary>
    /// <param name="source">A readable stream of UTF-8, with or without a byte order mark.</param>
    /// <returns>The baseline.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">This is no baseline; the message says what is wrong and where.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static Baseline Load(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var buffer = new MemoryStream();
        source.CopyTo(buffer);
        ReadOnlyMemory<byte> bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        return new Baseline(BaselineReader.Read(bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes, Version));
    }

    /// <summary>Writes the baseline to a stream, in UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="destination">A writable stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public void Write(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var writer = new StreamWriter(destination, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        WriteTo(writer);
    }

    /// <summary>The baseline as JSON.</summary>
    /// <returns>The JSON; its lines end in U+000A, the last one too. The same findings give the same text.</returns>
    public string ToJson()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteTo(writer);
        return writer.ToString();
    }

    // By hand rather than with a writer: one finding a line is the form that compares well.
    private void WriteTo(TextWriter writer)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{{\n  \"version\": {Version},\n  \"documents\": {{"));
        string separator = "\n";
        foreach ((string document, ImmutableArray<BaselineEntry> entries) in _documents)
        {
            writer.Write($"{separator}    {Quote(document)}: [");
            separator = ",\n";
            string entrySeparator = "\n";
            foreach (BaselineEntry entry in entries)
            {
                writer.Write(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{entrySeparator}      {{\"rule\": {Quote(entry.Rule)}, \"fingerprint\": {Quote(entry.Fingerprint)}, \"count\": {entry.Count}, \"text\": {Quote(entry.Text)}}}"));
                entrySeparator = ",\n";
            }

            writer.Write("\n    ]");
        }

        writer.Write(_documents.Count == 0 ? "}\n}\n" : "\n  }\n}\n");
    }

    private static string Quote(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private Baseline With(string document, ImmutableArray<BaselineEntry> entries)
        => new(entries.IsEmpty ? _documents.Remove(document) : _documents.SetItem(document, entries));

    private static ImmutableArray<BaselineEntry> Entries(ValidationReport report)
    {
        CheckPlaces(report);
        string[] keys = FindingFingerprints.Keys(report);
        var entries = new Dictionary<string, BaselineEntry>(StringComparer.Ordinal);
        for (int i = 0; i < keys.Length; i++)
        {
            Finding finding = report.Findings[i];
            ref BaselineEntry? entry = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, keys[i], out _);
            entry = entry is null ? new BaselineEntry(finding.Rule.Id, keys[i], 1, Shorten(finding.Text)) : entry with { Count = entry.Count + 1 };
        }

        return [.. entries.Values.Order()];
    }

    private static Dictionary<string, int> Counts(ImmutableArray<BaselineEntry> entries)
    {
        var counts = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
        foreach (BaselineEntry entry in entries)
        {
            counts[entry.Fingerprint] = entry.Count;
        }

        return counts;
    }

    private static string Shorten(string text)
    {
        int length = text.Length <= LongestText ? text.Length : char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return length == text.Length ? text : text[..length] + "…";
    }

    private static string CheckName(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentPath.Normalize(document);
    }

    private static void CheckPlaces(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Findings.Any(static finding => finding.Count > 1))
        {
            throw new ArgumentException("A folded report no longer tells all places; take the report as it was before Fold().", nameof(report));
        }
    }
}
