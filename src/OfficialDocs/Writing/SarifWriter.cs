using System.Text;
using System.Text.Json;
using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>Writes reports as a SARIF 2.1.0 log of one run, which code hosts, editors and dashboards read.</summary>
/// <remarks>
/// <para>
/// The log is written as the reports come: however many documents there are, only one report is in memory. The writer declares every rule,
/// adds the results of each report, and closes the log when it is disposed of or <see cref="Complete"/> is called. The stream stays open.
/// </para>
/// <code>
/// using var sarif = new SarifWriter(stream);
/// foreach (string file in files)
/// {
///     sarif.Add(validator.Validate(SourceText.Decode(File.ReadAllBytes(file))), file);
/// }
/// </code>
/// <para>Columns are UTF-16 code units from 1, the end column the one after the last. The log is UTF-8 without a byte order mark.</para>
/// </remarks>
public sealed class SarifWriter : IDisposable
{
    private const int FlushSize = 1 << 16;

    private readonly Utf8JsonWriter _json;
    private readonly ReportLanguage _language;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private bool _isComplete;

    /// <summary>Begins a log.</summary>
    /// <param name="destination">A writable stream.</param>
    /// <param name="options">How to write; <see langword="null"/> means <see cref="SarifOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    public SarifWriter(Stream destination, SarifOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        options ??= SarifOptions.Default;
        _language = options.Language;
        _json = new Utf8JsonWriter(destination, options.Indented ? JsonFormat.Indented : JsonFormat.Compact);
        Begin([.. RuleCatalog.All, .. options.CustomRules]);
    }

    /// <summary>Adds the results of a document.</summary>
    /// <param name="report">The report. A folded finding becomes one result with its <c>occurrenceCount</c>.</param>
    /// <param name="source">The document's file, relative to the root of the repository or absolute.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The log is complete.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public void Add(ValidationReport report, string source)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(source);
        if (_isComplete)
        {
            throw new InvalidOperationException("The log is complete.");
        }

        IReadOnlyList<string> fingerprints = FindingFingerprints.Of(report);
        string uri = DocumentPath.ToUri(source);
        for (int i = 0; i < fingerprints.Count; i++)
        {
            WriteResult(report.Findings[i], report.Document.Source!, uri, fingerprints[i]);
            if (_json.BytesPending > FlushSize)
            {
                _json.Flush();
            }
        }
    }

    /// <summary>Closes the log. Does nothing where it is closed already.</summary>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public void Complete()
    {
        if (_isComplete)
        {
            return;
        }

        _isComplete = true;
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <summary>Closes the log.</summary>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public void Dispose()
    {
        Complete();
        _json.Dispose();
    }

    private void Begin(IReadOnlyList<RuleDescriptor> rules)
    {
        string language = _language == ReportLanguage.English ? "en" : "zh-CN";
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "OfficialDocs");
        _json.WriteString("semanticVersion", typeof(SarifWriter).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");
        _json.WriteString("language", language);
        _json.WriteStartArray("rules");
        foreach (RuleDescriptor rule in rules)
        {
            if (_indexes.TryAdd(rule.Id, _indexes.Count))
            {
                WriteRule(rule);
            }
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteString("language", language);
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("newlineSequences");
        foreach (string lineBreak in (ReadOnlySpan<string>)["\r\n", "\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"])
        {
            _json.WriteStringValue(lineBreak);
        }

        _json.WriteEndArray();
        _json.WriteStartArray("results");
    }

    private void WriteRule(RuleDescriptor rule)
    {
        string reason = rule.Reason.In(_language);
        string remarks = rule.Remarks.In(_language);
        _json.WriteStartObject();
        _json.WriteString("id", rule.Id);
        _json.WriteString("name", rule.Name.In(_language));
        WriteMessage("shortDescription", rule.Name.In(_language));
        WriteMessage("fullDescription", reason);
        _json.WriteStartObject("help");
        _json.WriteString("text", Help(rule, reason, remarks));
        _json.WriteString("markdown", MarkdownHelp(rule, reason, remarks));
        _json.WriteEndObject();
        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", Level(rule.Severity));
        _json.WriteEndObject();
        _json.WriteStartObject("properties");
        _json.WriteString("modality", ReportTerms.Of(rule.Modality));
        _json.WriteString("category", ReportTerms.Of(rule.Category));
        _json.WriteString("clause", rule.Clause);
        _json.WriteStartArray("tags");
        _json.WriteStringValue(ReportTerms.Of(rule.Category));
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private string Help(RuleDescriptor rule, string reason, string remarks)
    {
        bool isEnglish = _language == ReportLanguage.English;
        var text = new StringBuilder().Append(reason).Append('\n').Append(isEnglish ? "Source: " : "依据：").Append(rule.Clause);
        if (remarks.Length > 0)
        {
            text.Append('\n').Append(remarks);
        }

        if (rule is { Bad: { } bad, Good: { } good })
        {
            text.Append(isEnglish ? "\n\nWrong:\n" : "\n\n错误：\n").Append(bad.Text).Append(isEnglish ? "\n\nRight:\n" : "\n\n正确：\n").Append(good.Text);
        }

        return text.ToString();
    }

    private string MarkdownHelp(RuleDescriptor rule, string reason, string remarks)
    {
        bool isEnglish = _language == ReportLanguage.English;
        var text = new StringBuilder()
            .Append("**").Append(rule.Name.In(_language)).Append("**\n\n")
            .Append(reason).Append("\n\n")
            .Append(isEnglish ? "*Source:* " : "依据：").Append(rule.Clause);
        if (remarks.Length > 0)
        {
            text.Append("\n\n").Append(remarks);
        }

        if (rule is { Bad: { } bad, Good: { } good })
        {
            text.Append(isEnglish ? "\n\nWrong:\n\n```text\n" : "\n\n错误：\n\n```text\n").Append(bad.Text)
                .Append(isEnglish ? "\n```\n\nRight:\n\n```text\n" : "\n```\n\n正确：\n\n```text\n").Append(good.Text).Append("\n```");
        }

        return text.Append('\n').ToString();
    }

    private void WriteResult(Finding finding, SourceText source, string uri, string fingerprint)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Rule.Id);
        if (_indexes.TryGetValue(finding.Rule.Id, out int index))
        {
            _json.WriteNumber("ruleIndex", index);
        }

        _json.WriteString("level", Level(finding.Severity));
        WriteMessage("message", finding.Message.In(_language));
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        WriteArtifact(uri);
        WriteRegion("region", finding.Span, source, withSnippet: true);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        if (finding.Count > 1)
        {
            _json.WriteNumber("occurrenceCount", finding.Count);
        }

        _json.WriteStartObject("partialFingerprints");
        _json.WriteString(FindingFingerprints.Version, fingerprint);

        // The one key that GitHub looks at. A line of a document is a whole paragraph: its hash would change with every word of it.
        _json.WriteString("primaryLocationLineHash", fingerprint);
        _json.WriteEndObject();
        if (finding.Fix is { } fix)
        {
            WriteFix(fix, source, uri);
        }

        _json.WriteEndObject();
    }

    private void WriteFix(Fix fix, SourceText source, string uri)
    {
        _json.WriteStartArray("fixes");
        _json.WriteStartObject();
        WriteMessage("description", Describe(fix));
        _json.WriteStartArray("artifactChanges");
        _json.WriteStartObject();
        WriteArtifact(uri);
        _json.WriteStartArray("replacements");
        foreach (TextEdit edit in fix.Edits)
        {
            _json.WriteStartObject();
            WriteRegion("deletedRegion", edit.Span, source, withSnippet: false);
            if (edit.NewText.Length > 0)
            {
                WriteMessage("insertedContent", edit.NewText);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteStartObject("properties");
        _json.WriteString("safety", ReportTerms.Of(fix.Safety));
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private string Describe(Fix fix)
    {
        bool isEnglish = _language == ReportLanguage.English;
        if (fix.Safety == FixSafety.Safe)
        {
            return isEnglish ? "Safe fix" : "可自动修改";
        }

        string reason = fix.Reason.In(_language);
        return (isEnglish ? "Suggested, a person has to decide" : "建议，须由人判断") + (reason.Length == 0 ? "" : (isEnglish ? ": " : "：") + reason);
    }

    private void WriteArtifact(string uri)
    {
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", uri);
        _json.WriteEndObject();
    }

    private void WriteRegion(string name, TextSpan span, SourceText source, bool withSnippet)
    {
        LinePosition start = source.GetLinePosition(span.Start);
        LinePosition end = source.GetLinePosition(span.End);
        _json.WriteStartObject(name);
        _json.WriteNumber("startLine", start.Line);
        _json.WriteNumber("startColumn", start.Column);
        _json.WriteNumber("endLine", end.Line);
        _json.WriteNumber("endColumn", end.Column);
        _json.WriteNumber("charOffset", span.Start);
        _json.WriteNumber("charLength", span.Length);
        if (withSnippet && !span.IsEmpty)
        {
            WriteMessage("snippet", source.ToString(span));
        }

        _json.WriteEndObject();
    }

    private void WriteMessage(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
