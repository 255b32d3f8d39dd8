using System.Text.Encodings.Web;
using System.Text.Json;

namespace OfficialDocs.Writing;

/// <summary>How the library writes JSON: Chinese text as it is, lines that end in U+000A.</summary>
internal static class JsonFormat
{
    public static JsonWriterOptions Compact { get; } = Make(indented: false);

    public static JsonWriterOptions Indented { get; } = Make(indented: true);

    private static JsonWriterOptions Make(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
    };
}
