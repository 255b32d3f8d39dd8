using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OfficialDocs.Writing;

/// <summary>Writes a place as <c>[start, length]</c>, on one line even where the rest is indented.</summary>
internal sealed class SpanOutputConverter : JsonConverter<SpanOutput>
{
    public override void Write(Utf8JsonWriter writer, SpanOutput value, JsonSerializerOptions options)
    {
        if (writer.Options.Indented)
        {
            Span<char> text = stackalloc char[32];
            text.TryWrite(CultureInfo.InvariantCulture, $"[{value.Start}, {value.Length}]", out int length);
            writer.WriteRawValue(text[..length], skipInputValidation: true);
            return;
        }

        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.Length);
        writer.WriteEndArray();
    }

    public override SpanOutput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("The output is written only.");
}
