using System.Text.RegularExpressions;

namespace OfficialDocs.Tests.Readme;

/// <summary>A code block of a page.</summary>
/// <param name="Example">The name in the mark above it; <see langword="null"/> where there is none.</param>
/// <param name="Language">What stands behind its fence.</param>
/// <param name="Text">Its lines, each with its line break.</param>
internal sealed record CodeBlock(string? Example, string Language, string Text);

/// <summary>What can be compared of a page of documentation. Code is no text: nothing inside it is a heading or a link.</summary>
internal sealed partial class MarkdownPage
{
    /// <param name="text">The page.</param>
    public MarkdownPage(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        bool isTable = false;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                int end = Array.FindIndex(lines, i + 1, static next => next.StartsWith("```", StringComparison.Ordinal));
                end = end < 0 ? lines.Length : end;
                Match mark = i > 0 ? ExampleMark().Match(lines[i - 1]) : Match.Empty;
                CodeBlocks.Add(new CodeBlock(mark.Success ? mark.Groups[1].Value : null, line[3..], string.Concat(lines[(i + 1)..end].Select(static code => code + "\n"))));
                i = end;
                continue;
            }

            line = InlineCode().Replace(line, "");
            if (Heading().Match(line) is { Success: true } heading)
            {
                Headings.Add(heading.Groups[1].Length);
            }

            Marks.AddRange(AnyMark().Matches(line).Select(static mark => mark.Value));
            foreach (Match link in Link().Matches(line))
            {
                (link.Groups[1].Length > 0 ? Images : Links).Add((Headings.Count, link.Groups[2].Value));
            }

            bool isRow = line.StartsWith('|');
            if (isRow && !isTable)
            {
                Tables.Add([]);
            }

            if (isRow)
            {
                Tables[^1].Add(line.TrimEnd().Count(static c => c == '|') - 1);
            }

            isTable = isRow;
        }
    }

    /// <summary>The levels of its headings.</summary>
    public List<int> Headings { get; } = [];

    public List<CodeBlock> CodeBlocks { get; } = [];

    /// <summary>Its comments.</summary>
    public List<string> Marks { get; } = [];

    /// <summary>Where its images lie, with the number of headings above them.</summary>
    public List<(int Section, string Target)> Images { get; } = [];

    /// <summary>Where its links lead, with the number of headings above them.</summary>
    public List<(int Section, string Target)> Links { get; } = [];

    /// <summary>The number of columns of each row of its tables.</summary>
    public List<List<int>> Tables { get; } = [];

    [GeneratedRegex("^<!-- example: (.+?) -->$")]
    private static partial Regex ExampleMark();

    [GeneratedRegex("<!-- .+? -->")]
    private static partial Regex AnyMark();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("^(#+) ")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(!?)\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
