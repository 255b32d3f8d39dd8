using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Generation;

namespace OfficialDocs.Cli;

/// <summary><c>officialdocs generate</c>: invented documents, the same for the same seed, for those who need some to try things with.</summary>
internal sealed class GenerateCommand : Command, IExamples
{
    private const string Ndjson = "ndjson";
    private const string Text = "text";
    private const int MaximumInDirectory = 1000;
    private static readonly string[] s_formats = [Ndjson, Text];
    private static readonly string[] s_sizes = ["mixed", "short", "medium", "long"];
    private static readonly string[] s_forms = ["mixed", "issued", "webCopy"];
    private static readonly DocumentType[] s_types = [.. Enum.GetValues<DocumentType>().Where(static type => type.IsStatutory())];

    private readonly CommandEnvironment _environment;
    private readonly Option<string> _count;
    private readonly Option<string> _seed;
    private readonly Option<string> _first;
    private readonly Option<string[]> _types;
    private readonly Option<string> _size;
    private readonly Option<string> _form;
    private readonly Option<string> _deviations;
    private readonly Option<string> _format;
    private readonly Option<string> _output;
    private readonly Messages _messages;

    public GenerateCommand(CommandEnvironment environment, Messages messages)
        : base("generate", messages.GenerateDescription)
    {
        _environment = environment;
        _messages = messages;
        TreatUnmatchedTokensAsErrors = false;
        _count = NumberOption("--count", messages.NumberPlaceholder, messages.CountDescription);
        _seed = NumberOption("--seed", messages.NumberPlaceholder, messages.SeedDescription);
        _first = NumberOption("--first", messages.NumberPlaceholder, messages.FirstDescription);
        _types = new Option<string[]>("--type") { HelpName = messages.TypePlaceholder, Description = messages.GenerateTypeDescription, Arity = ArgumentArity.OneOrMore };
        _types.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!TryReadType(token.Value, out _))
                {
                    result.AddError(messages.WrongValue("--type", token.Value, string.Join(" | ", s_types.Select(static type => $"{type.ToChineseName()} {NameOf(type)}"))));
                }
            }
        });
        Options.Add(_types);
        _size = Choice("--size", s_sizes, messages.SizeDescription);
        _form = Choice("--form", s_forms, messages.FormDescription);
        _deviations = new Option<string>("--deviations") { HelpName = "0–1", Description = messages.DeviationsDescription };
        _deviations.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !TryReadRate(result.Tokens[0].Value, out _))
            {
                result.AddError(messages.WrongValue("--deviations", result.Tokens[0].Value, "0–1"));
            }
        });
        Options.Add(_deviations);
        _format = Choice("--format", s_formats, messages.GenerateFormatDescription);
        _output = new Option<string>("--output") { HelpName = messages.DirectoryPlaceholder, Description = messages.GenerateOutputDescription };
        Options.Add(_output);
        Validators.Add(result =>
        {
            string? fault = result.GetResult(_output) is not null && result.GetResult(_format) is not null ? messages.NotTogether(_output.Name, _format.Name)
                : result.GetResult(_output) is { Tokens: [{ Value: "" }] } ? messages.WrongValue(_output.Name, "", messages.DirectoryPlaceholder)
                : result.GetResult(_first) is { Tokens: [{ Value: var first }] } && TryReadNumber(first, out long number)
                    && number > long.MaxValue - (result.GetResult(_count) is { Tokens: [{ Value: var count }] } && TryReadNumber(count, out long many) ? many : 1)
                    ? messages.WrongValue(_first.Name, first, $"0–{long.MaxValue} − --count")
                : null;
            if (fault is not null)
            {
                result.AddError(fault);
            }
        });

        // Away from the thread that listens for Ctrl-C.
        SetAction((result, cancellationToken) => Task.Run(() => Run(result, cancellationToken), CancellationToken.None));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string? Description)> Examples =>
    [
        ($"{OfficialDocsTool.Name} generate --type notice --format text", _messages.GenerateOneExample),
        ($"{OfficialDocsTool.Name} generate --count 1000 --seed 7 --deviations 0.2 | {OfficialDocsTool.Name} filter check", _messages.GenerateFilterExample),
        ($"{OfficialDocsTool.Name} generate --count 100000 --output samples", _messages.GenerateFilesExample),
    ];

    private static bool TryReadNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool TryReadRate(string text, out double rate)
        => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out rate) && rate is >= 0 and <= 1;

    /// <summary>通知, or notice.</summary>
    private static bool TryReadType(string text, out DocumentType type)
    {
        foreach (DocumentType candidate in s_types)
        {
            if (string.Equals(text, NameOf(candidate), StringComparison.OrdinalIgnoreCase))
            {
                type = candidate;
                return true;
            }
        }

        return DocumentTypeNames.TryParse(text, out type) && type.IsStatutory();
    }

    private static string NameOf(DocumentType type) => JsonNamingPolicy.CamelCase.ConvertName(type.ToString());

    private Option<string> Choice(string name, string[] values, string description)
    {
        Option<string> option = OfficialDocsTool.ChoiceOption(name, string.Join('|', values), description, values, _messages);
        Options.Add(option);
        return option;
    }

    private Option<string> NumberOption(string name, string valueName, string description)
    {
        var option = new Option<string>(name) { HelpName = valueName, Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !TryReadNumber(result.Tokens[0].Value, out _))
            {
                result.AddError(_messages.WrongValue(name, result.Tokens[0].Value, $"0–{long.MaxValue}"));
            }
        });
        Options.Add(option);
        return option;
    }

    private int Run(ParseResult result, CancellationToken cancellationToken)
    {
        long count = Number(result, _count, 1);
        var generator = new DocumentGenerator(new GeneratorOptions
        {
            Seed = Number(result, _seed, 1),
            Types = [.. (result.GetValue(_types) ?? []).Select(static text => TryReadType(text, out DocumentType type) ? type : default)],
            Size = (DocumentSize)Math.Max(0, Array.IndexOf(s_sizes, result.GetValue(_size))),
            Form = (CopyForm)Math.Max(0, Array.IndexOf(s_forms, result.GetValue(_form))),
            DeviationRate = result.GetValue(_deviations) is { } text && TryReadRate(text, out double rate) ? rate : 0,
        });
        IEnumerable<GeneratedDocument> documents = generator.Generate(Number(result, _first, 0), count);
        if (result.GetValue(_output) is { } directory)
        {
            WriteFiles(directory, documents, isDivided: count > MaximumInDirectory, cancellationToken);
        }
        else
        {
            WriteStream(documents, isText: result.GetValue(_format) == Text, cancellationToken);
        }

        return ExitCodes.Done;
    }

    private static long Number(ParseResult result, Option<string> option, long otherwise) => result.GetValue(option) is { } text && TryReadNumber(text, out long number) ? number : otherwise;

    /// <summary>A file a document, a thousand in a directory: no tool likes a directory of a million files.</summary>
    private static void WriteFiles(string directory, IEnumerable<GeneratedDocument> documents, bool isDivided, CancellationToken cancellationToken)
    {
        string? made = null;
        foreach (GeneratedDocument document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string folder = isDivided ? Path.Join(directory, (document.Index / MaximumInDirectory).ToString("D3", CultureInfo.InvariantCulture)) : directory;
            if (folder != made)
            {
                Directory.CreateDirectory(folder);
                made = folder;
            }

            File.WriteAllText(Path.Join(folder, document.Index.ToString("D6", CultureInfo.InvariantCulture) + ".txt"), document.Text);
        }
    }

    private void WriteStream(IEnumerable<GeneratedDocument> documents, bool isText, CancellationToken cancellationToken)
    {
        // Not disposed: that would write again what could not be written.
        var output = new BufferedStream(_environment.Output, 64 * 1024);
        var line = new ArrayBufferWriter<byte>(16 * 1024);
        using var writer = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        bool isFirst = true;
        foreach (GeneratedDocument document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            line.ResetWrittenCount();
            if (isText)
            {
                // A new page for each, as printers know it.
                line.Write(isFirst ? ""u8 : "\f\n"u8);
                Encoding.UTF8.GetBytes(document.Text, line);
            }
            else
            {
                writer.Reset();
                writer.WriteStartObject();
                writer.WriteString("id", document.Id);
                writer.WriteString("text", document.Text);
                writer.WriteEndObject();
                writer.Flush();
                line.Write("\n"u8);
            }

            output.Write(line.WrittenSpan);
            isFirst = false;
        }

        output.Flush();
    }
}
