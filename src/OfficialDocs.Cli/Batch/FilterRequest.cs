using System.Text.Json;
using OfficialDocs.Cli.Localization;

namespace OfficialDocs.Cli.Batch;

/// <summary>What a line asks for.</summary>
/// <param name="Id">Its id; <see langword="null"/> where it has none.</param>
/// <param name="Text">The text of the document.</param>
/// <param name="Fault">What is wrong with the line; <see langword="null"/> where there is a text.</param>
internal readonly record struct FilterRequest(string? Id, string Text, string? Fault)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="messages">The language.</param>
    /// <returns>The request. The id is given also where something else is wrong.</returns>
    public static FilterRequest Read(string line, Messages messages)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return new FilterRequest(null, "", messages.LineEmpty);
        }

        try
        {
            using var document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object ? Read(root, messages) : new FilterRequest(null, "", messages.LineNotJson);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half of a surrogate pair, as an escape.
            return new FilterRequest(null, "", messages.LineNotJson);
        }
    }

    private static FilterRequest Read(JsonElement root, Messages messages)
    {
        string? id = null;
        if (root.TryGetProperty("id", out JsonElement key) && key.ValueKind != JsonValueKind.Null)
        {
            if (key.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            {
                return new FilterRequest(null, "", messages.LineIdWrong);
            }

            id = key.ToString();
        }

        return !root.TryGetProperty("text", out JsonElement text) ? new FilterRequest(id, "", messages.LineWithout("text"))
            : text.ValueKind != JsonValueKind.String ? new FilterRequest(id, "", messages.LineTextWrong)
            : new FilterRequest(id, text.GetString()!, null);
    }
}
