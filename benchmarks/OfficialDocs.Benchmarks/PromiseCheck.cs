using System.Globalization;
using OfficialDocs.Text;

namespace OfficialDocs.Benchmarks;

/// <summary>
/// Holds the library's promises against folders of real documents: every line owned, every span inside the text, and
/// <c>Parse(Write(document))</c> the same document.
/// </summary>
internal static class PromiseCheck
{
    /// <param name="args">Folders, and <c>--mutations N</c> for as many mutated copies of each document.</param>
    /// <param name="output">Where the broken promises are named.</param>
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        int option = args.ToList().IndexOf("--mutations");
        int mutations = option < 0 ? 0 : int.Parse(args[option + 1], CultureInfo.InvariantCulture);
        IEnumerable<string> folders = option < 0 ? args : args.Take(option);
        int documents = 0;
        int failed = 0;
        foreach (string path in folders.SelectMany(static folder => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            SourceText source = SourceText.Decode(File.ReadAllBytes(path));
            for (int seed = 0; seed <= mutations; seed++)
            {
                documents++;
                string? fault = Check(seed == 0 ? source : SourceText.From(TextMutator.Mutate(source.Content, seed)));
                if (fault is not null)
                {
                    failed++;
                    output.WriteLine($"{path} (mutation {seed}): {fault}");
                }
            }
        }

        output.WriteLine($"promises: {documents - failed} documents kept, {failed} broken");
        return documents > 0 && failed == 0 ? 0 : 1;
    }

    /// <summary>The first promise that a text breaks; <see langword="null"/> where it breaks none.</summary>
    private static string? Check(SourceText source)
    {
        OfficialDocument document = OfficialDocument.Parse(source);
        if (string.Concat(document.Lines.Select(line => source.ToString(line.Span))) != source.Content)
        {
            return "the lines do not give back the text";
        }

        var whole = new TextSpan(0, source.Length);
        if (document.Sections.Descendants().Any(section => !whole.Contains(section.Span)) || document.Citations.Any(citation => !whole.Contains(citation.Span)))
        {
            return "a span lies outside the text";
        }

        string written = document.ToText();
        OfficialDocument again = OfficialDocument.Parse(written);
        if (OfficialDocument.ContentDifference(document, again) is { } difference)
        {
            return $"reads back otherwise: {difference}";
        }

        return again.ToText() == written ? null : "is written otherwise the second time";
    }
}
