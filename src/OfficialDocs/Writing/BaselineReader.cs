using System.Collections.Immutable;
using System.Text.Json;

namespace OfficialDocs.Writing;

/// <summary>Reads the JSON of a <see cref="Baseline"/> and says what is wrong with it.</summary>
internal static class BaselineReader
{
    private const int FingerprintLength = 16;

    public static ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> Read(ReadOnlyMemory<byte> json, int version)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return Read(document.RootElement, version);
        }
        catch (JsonException exception)
        {
            throw new FormatException(
                $"The baseline is not valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.", exception);
        }
        catch (InvalidOperationException exception)
        {
            // An escape such as \ud800 alone is JSON, but no text.
            throw new FormatException("The baseline is not valid: a text in it has half of a surrogate pair.", exception);
        }
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> Read(JsonElement root, int version)
    {
        Expect(root, JsonValueKind.Object, "an object", "$");
        JsonElement? documents = null;
        bool hasVersion = false;
        foreach (JsonProperty property in root.EnumerateObject())
        {
            switch (property.Name)
            {
                case "version":
                    hasVersion = true;
                    if (property.Value.ValueKind != JsonValueKind.Number || !property.Value.TryGetInt32(out int found) || found != version)
                    {
                        throw Fault("$.version", $"expected {version}, the only version there is; found {property.Value.GetRawText()}");
                    }

                    break;
                case "documents":
                    documents = property.Value;
                    break;
                default:
                    throw Fault("$", $"unknown key '{property.Name}'");
            }
        }

        if (!hasVersion || documents is not { } list)
        {
            throw Fault("$", $"the key '{(hasVersion ? "documents" : "version")}' is missing");
        }

        Expect(list, JsonValueKind.Object, "an object", "$.documents");
        var read = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<BaselineEntry>>(StringComparer.Ordinal);
        long total = 0;
        foreach (JsonProperty property in list.EnumerateObject())
        {
            string path = $"$.documents['{property.Name}']";
            if (read.ContainsKey(property.Name))
            {
                throw Fault(path, "the document is named twice");
            }

            ImmutableArray<BaselineEntry> entries = ReadEntries(property.Value, path);
            foreach (BaselineEntry entry in entries)
            {
                total += entry.Count;
            }

            if (total > int.MaxValue)
            {
                throw Fault(path, $"expected at most {int.MaxValue} findings in all");
            }

            if (!entries.IsEmpty)
            {
                read.Add(property.Name, entries);
            }
        }

        return read.ToImmutable();
    }

    private static ImmutableArray<BaselineEntry> ReadEntries(JsonElement list, string path)
    {
        Expect(list, JsonValueKind.Array, "an array", path);
        var entries = new SortedSet<BaselineEntry>();
        int index = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            string place = $"{path}[{index++}]";
            if (!entries.Add(ReadEntry(item, place)))
            {
                throw Fault(place, "the fingerprint is named twice");
            }
        }

        return [.. entries];
    }

    private static BaselineEntry ReadEntry(JsonElement item, string path)
    {
        Expect(item, JsonValueKind.Object, "an object", path);
        string? rule = null;
        string? fingerprint = null;
        string text = "";
        int count = 0;
        foreach (JsonProperty property in item.EnumerateObject())
        {
            string place = $"{path}.{property.Name}";
            switch (property.Name)
            {
                case "rule":
                    rule = ReadString(property.Value, place);
                    break;
                case "fingerprint":
                    fingerprint = ReadString(property.Value, place);
                    if (fingerprint.Length != FingerprintLength || !fingerprint.All(char.IsAsciiHexDigitLower))
                    {
                        throw Fault(place, $"expected {FingerprintLength} hexadecimal digits; found '{fingerprint}'");
                    }

                    break;
                case "count":
                    if (property.Value.ValueKind != JsonValueKind.Number || !property.Value.TryGetInt32(out count) || count < 1)
                    {
                        throw Fault(place, $"expected a number from 1; found {property.Value.GetRawText()}");
                    }

                    break;
                case "text":
                    text = ReadString(property.Value, place);
                    break;
                default:
                    throw Fault(path, $"unknown key '{property.Name}'");
            }
        }

        string? missing = rule is null ? "rule" : fingerprint is null ? "fingerprint" : count == 0 ? "count" : null;
        return missing is null ? new BaselineEntry(rule!, fingerprint!, count, text) : throw Fault(path, $"the key '{missing}' is missing");
    }

    private static string ReadString(JsonElement value, string path)
    {
        Expect(value, JsonValueKind.String, "a string", path);
        return value.GetString()!;
    }

    private static void Expect(JsonElement value, JsonValueKind kind, string what, string path)
    {
        if (value.ValueKind != kind)
        {
            string found = value.ValueKind switch
            {
                JsonValueKind.Object => "an object",
                JsonValueKind.Array => "an array",
                JsonValueKind.String => "a string",
                JsonValueKind.Number => "a number",
                _ => value.GetRawText(),
            };
            throw Fault(path, $"expected {what}, found {found}");
        }
    }

    private static FormatException Fault(string path, string what) => new($"The baseline is not valid at {path}: {what}.");
}
