namespace OfficialDocs.Benchmarks.Suites;

/// <summary>The documents that each suite measures, by name.</summary>
internal static class MeasuredDocuments
{
    public static string[] Names { get; } = ["seed", "short notice", "long regulation", "covering notice"];

    public static string Text(string name) => Inputs.Documents.First(document => document.Name == name).Text;
}
