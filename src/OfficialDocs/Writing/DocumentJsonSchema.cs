using System.Text;

namespace OfficialDocs.Writing;

/// <summary>The JSON Schema (draft 2020-12) of what <see cref="DocumentJsonWriter"/> writes.</summary>
/// <remarks>The package carries the same text as the file <c>schemas/parse-output.schema.json</c>.</remarks>
public static class DocumentJsonSchema
{
    private const string ResourceName = "OfficialDocs.parse-output.schema.json";

    /// <summary>The schema, as JSON.</summary>
    public static string Text { get; } = Load();

    private static string Load()
    {
        using Stream resource = typeof(DocumentJsonSchema).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is not in the assembly.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
