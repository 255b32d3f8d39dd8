using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OfficialDocs.Tests.Writing;

/// <summary>
/// Checks JSON against a JSON Schema, knowing just the keywords that ours uses. One that it does not know fails the check: a schema that
/// is not understood checks nothing.
/// </summary>
internal sealed class SchemaCheck
{
    private static readonly HashSet<string> s_annotations = ["$schema", "$id", "$defs", "title", "description"];

    private readonly JsonElement _root;
    private readonly List<string> _errors = [];

    private SchemaCheck(JsonElement root)
    {
        _root = root;
    }

    /// <summary>What is wrong with an instance, each as <c>path: message</c>; empty for a valid one.</summary>
    public static IReadOnlyList<string> Errors(string schema, string instance)
    {
        var deep = new JsonDocumentOptions { MaxDepth = 256 };
        using var schemaDocument = JsonDocument.Parse(schema, deep);
        using var instanceDocument = JsonDocument.Parse(instance, deep);
        var check = new SchemaCheck(schemaDocument.RootElement);
        check.Check(schemaDocument.RootElement, instanceDocument.RootElement, "");
        return check._errors;
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            string? error = keyword.Name switch
            {
                "type" => CheckType(keyword.Value, value),
                "enum" => keyword.Value.EnumerateArray().Any(allowed => JsonComparison.AreEqual(allowed, value)) ? null : "not in enum",
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!) ? null : "does not match pattern",
                "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32() ? null : "too short",
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble() ? null : "too small",
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble() ? null : "too great",
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32() ? null : "too few items",
                "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32() ? null : "too many items",
                "required" => CheckRequired(keyword.Value, value),
                "additionalProperties" => CheckOthers(keyword.Value, schema, value, path),
                "anyOf" => keyword.Value.EnumerateArray().Any(choice => IsValid(choice, value)) ? null : Explain(keyword.Value, value, path),
                "$ref" => CheckElsewhere(keyword.Value, value, path),
                "properties" => CheckProperties(keyword.Value, value, path),
                "items" => CheckItems(keyword.Value, value, path),
                _ when s_annotations.Contains(keyword.Name) => null,
                _ => throw new NotSupportedException($"The schema uses the keyword '{keyword.Name}', which this check does not know."),
            };
            if (error is not null)
            {
                _errors.Add($"{(path.Length == 0 ? "/" : path)}: {error}");
            }
        }
    }

    private static string? CheckType(JsonElement type, JsonElement value)
    {
        IEnumerable<string> names = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(static name => name.GetString()!) : [type.GetString()!];
        return names.Any(name => IsOfType(name, value)) ? null : $"not of type {type}";
    }

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => throw new NotSupportedException($"The schema uses the type '{type}', which this check does not know."),
    };

    private static string? CheckRequired(JsonElement names, JsonElement value)
    {
        string[] missing = value.ValueKind != JsonValueKind.Object
            ? []
            : [.. names.EnumerateArray().Select(static name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _))];
        return missing.Length == 0 ? null : $"lacks {string.Join(", ", missing)}";
    }

    private string? CheckOthers(JsonElement keyword, JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        JsonProperty[] others = [.. value.EnumerateObject().Where(property => !schema.TryGetProperty("properties", out JsonElement known) || !known.TryGetProperty(property.Name, out _))];
        if (keyword.ValueKind == JsonValueKind.False)
        {
            return others.Length == 0 ? null : $"has {string.Join(", ", others.Select(static property => property.Name))}";
        }

        foreach (JsonProperty other in others)
        {
            Check(keyword, other.Value, $"{path}/{other.Name}");
        }

        return null;
    }

    private string? CheckElsewhere(JsonElement reference, JsonElement value, string path)
    {
        JsonElement target = _root;
        foreach (string step in reference.GetString()!.Split('/').Skip(1))
        {
            target = target.GetProperty(step);
        }

        Check(target, value, path);
        return null;
    }

    private string? CheckProperties(JsonElement properties, JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                if (value.TryGetProperty(property.Name, out JsonElement member))
                {
                    Check(property.Value, member, $"{path}/{property.Name}");
                }
            }
        }

        return null;
    }

    private string? CheckItems(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            int index = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                Check(schema, item, string.Create(CultureInfo.InvariantCulture, $"{path}/{index++}"));
            }
        }

        return null;
    }

    private bool IsValid(JsonElement schema, JsonElement value)
    {
        var trial = new SchemaCheck(_root);
        trial.Check(schema, value, "");
        return trial._errors.Count == 0;
    }

    /// <summary>The errors of the first choice say more than that no choice fits.</summary>
    private string? Explain(JsonElement choices, JsonElement value, string path)
    {
        Check(choices[0], value, path);
        return null;
    }
}
