using System.Text;
using System.Text.Json;

namespace OfficialDocs.Validation;

/// <summary>Reads <see cref="ValidationOptions"/> from JSON: what an office keeps in <c>officialdocs.json</c>.</summary>
/// <remarks>
/// Comments and trailing commas are allowed. A name that means nothing is reported, not passed over: a misspelt rule would otherwise silently stay on.
/// <code>
/// {
///   "profile": "webCopy",
///   "rules": { "GW0206": "warning", "GW12": "off", "punctuation": "info" },
///   "types": { "函": { "GW0402": "off" } },
///   "knowledge": { "agencyCodes": { "云州市水务局": ["云水发", "云水函"] } }
/// }
/// </code>
/// </remarks>
public static class ValidationConfiguration
{
    /// <summary>The name of the file by convention.</summary>
    public const string FileName = "officialdocs.json";

    private const string Off = "off";
    private const string SchemaResource = "OfficialDocs.officialdocs.schema.json";

    private static readonly JsonDocumentOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The JSON Schema (draft 2020-12) of the configuration. The package carries the same text as <c>schemas/officialdocs.schema.json</c>.</summary>
    public static string Schema { get; } = LoadSchema();

    /// <summary>Reads options.</summary>
    /// <param name="json">The configuration.</param>
    /// <param name="defaults">What holds where the configuration says nothing; <see langword="null"/> for the library's defaults.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no JSON, or says something that has no meaning; the message tells what, where and what was expected.</exception>
    public static ValidationOptions Parse(string json, ValidationOptions? defaults = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ValidationOptions options = defaults ?? new ValidationOptions();
        using JsonDocument document = ParseJson(json);
        foreach (JsonProperty property in Properties(document.RootElement, "$"))
        {
            options = property.Name switch
            {
                "$schema" => options,
                "profile" => options with { Profile = ReadProfile(property.Value) },
                "rules" => options with { Settings = [.. options.Settings, .. ReadRules(property.Value, "$.rules", type: null, options)] },
                "types" => options with { Settings = [.. options.Settings, .. ReadTypes(property.Value, options)] },
                "knowledge" => options with { Knowledge = ReadKnowledge(property.Value) },
                _ => throw Unknown($"$.{property.Name}", "$schema, profile, rules, types or knowledge"),
            };
        }

        return options;
    }

    private static JsonDocument ParseJson(string json)
    {
        try
        {
            return JsonDocument.Parse(json, s_options);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}: expected JSON, found something else.", exception);
        }
        catch (ArgumentException exception)
        {
            // The text itself is broken, not its JSON.
            throw new FormatException("Expected JSON, found half of a surrogate pair.", exception);
        }
    }

    private static ValidationProfile ReadProfile(JsonElement value)
        => value.ValueKind == JsonValueKind.String && Enum.TryParse(TextOf(value, "$.profile"), ignoreCase: true, out ValidationProfile profile)
            && string.Equals(profile.ToString(), value.GetString(), StringComparison.OrdinalIgnoreCase)
            ? profile
            : throw Unexpected("$.profile", "issued, webCopy or draft", value);

    private static IEnumerable<RuleSetting> ReadTypes(JsonElement value, ValidationOptions options)
    {
        foreach (JsonProperty type in Properties(value, "$.types"))
        {
            string path = $"$.types.{type.Name}";
            if (!DocumentTypeNames.TryParse(type.Name, out DocumentType documentType))
            {
                throw Unknown(path, "a 文种 such as 通知 or 函");
            }

            foreach (RuleSetting setting in ReadRules(type.Value, path, documentType, options))
            {
                yield return setting;
            }
        }
    }

    private static IEnumerable<RuleSetting> ReadRules(JsonElement value, string path, DocumentType? type, ValidationOptions options)
    {
        foreach (JsonProperty rule in Properties(value, path))
        {
            string place = $"{path}.{rule.Name}";
            if (!RuleSelection.Exists(rule.Name, RuleCatalog.All.Concat(options.CustomRules.Select(static custom => custom.Descriptor)).Select(static known => known.Id)))
            {
                throw Unknown(place, "a rule (GW0201), a group (GW02) or a category (punctuation)");
            }

            yield return new RuleSetting(rule.Name, ReadSeverity(rule.Value, place), type);
        }
    }

    private static Severity? ReadSeverity(JsonElement value, string path)
    {
        string? name = value.ValueKind == JsonValueKind.String ? TextOf(value, path) : null;
        return name switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "info" => Severity.Info,
            Off => null,
            _ => throw Unexpected(path, "error, warning, info or off", value),
        };
    }

    private static DocumentKnowledge ReadKnowledge(JsonElement value)
    {
        var codes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var tables = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (JsonProperty table in Properties(value, "$.knowledge"))
        {
            string path = $"$.knowledge.{table.Name}";
            switch (table.Name)
            {
                case "agencyCodes":
                    foreach (JsonProperty entry in Properties(table.Value, path))
                    {
                        codes[entry.Name] = ReadList(entry.Value, $"{path}.{entry.Name}");
                    }

                    break;
                case "organNames" or "superiors" or "repealed" or "laws":
                    tables[table.Name] = Properties(table.Value, path)
                        .ToDictionary(static entry => entry.Name, entry => ReadText(entry.Value, $"{path}.{entry.Name}"), StringComparer.Ordinal);
                    break;
                default:
                    throw Unknown(path, "agencyCodes, organNames, superiors, repealed or laws");
            }
        }

        return new DocumentKnowledge
        {
            AgencyCodes = codes,
            OrganNames = Table("organNames"),
            Superiors = Table("superiors"),
            Repealed = Table("repealed"),
            Laws = Table("laws"),
        };

        Dictionary<string, string> Table(string name) => tables.GetValueOrDefault(name) ?? [];
    }

    private static string[] ReadList(JsonElement value, string path)
        => value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select((item, i) => ReadText(item, $"{path}[{i}]"))]
            : throw Unexpected(path, "a list of texts", value);

    private static string ReadText(JsonElement value, string path)
        => value.ValueKind == JsonValueKind.String ? TextOf(value, path) : throw Unexpected(path, "a text", value);

    private static string TextOf(JsonElement value, string path)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw HalfPair(path, exception);
        }
    }

    private static string NameOf(JsonProperty property, string path)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException exception)
        {
            throw HalfPair(path, exception);
        }
    }

    private static List<JsonProperty> Properties(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw Unexpected(path, "an object", value);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var properties = new List<JsonProperty>();
        foreach (JsonProperty property in value.EnumerateObject())
        {
            string name = NameOf(property, path);
            if (!names.Add(name))
            {
                throw new FormatException($"{path}.{name}: is said twice.");
            }

            properties.Add(property);
        }

        return properties;
    }

    /// <summary>An escape such as \ud800 alone is JSON, but no text.</summary>
    private static FormatException HalfPair(string path, InvalidOperationException exception)
        => new($"{path}: expected text, found half of a surrogate pair.", exception);

    private static FormatException Unknown(string path, string expected) => new($"{path}: is not known; expected {expected}.");

    private static FormatException Unexpected(string path, string expected, JsonElement found)
    {
        string text = found.GetRawText();
        return new FormatException($"{path}: expected {expected}, found {(text.Length > 40 ? text[..40] + "…" : text)}.");
    }

    private static string LoadSchema()
    {
        using Stream resource = typeof(ValidationConfiguration).Assembly.GetManifestResourceStream(SchemaResource)
            ?? throw new InvalidOperationException($"The resource {SchemaResource} is not in the assembly.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
