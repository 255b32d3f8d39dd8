using System.Text.Json;
using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Writing;

namespace OfficialDocs.Fuzz.Oracles;

/// <summary>Whether bytes are JSON.</summary>
internal static class Json
{
    /// <summary>Reads bytes through.</summary>
    /// <param name="bytes">UTF-8.</param>
    /// <param name="what">What they are, for the message.</param>
    /// <returns>The find where they are not one value of JSON.</returns>
    public static Find? Fault(ReadOnlySpan<byte> bytes, string what)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DocumentJsonWriter.MaximumDepth });
            int values = 0;
            while (reader.Read())
            {
                values += reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray) ? 1 : 0;
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    // Escapes and UTF-8 are looked at only when the text is asked for.
                    _ = reader.GetString();
                }
            }

            return values == 1 ? null : new Find(OracleNames.Output, $"{what}: {values} values");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new Find(OracleNames.Output, $"{what} is no JSON: '{exception.Message}'");
        }
    }
}
