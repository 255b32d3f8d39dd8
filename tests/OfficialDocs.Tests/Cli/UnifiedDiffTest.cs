using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using OfficialDocs.Cli.Fixing;
using OfficialDocs.Text;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public partial class UnifiedDiffTest
{
    [Fact]
    public void NoEdits_NoLines() => Assert.Empty(UnifiedDiff.Of("a", "x\n", [], "x\n"));

    [Fact]
    public void FarApart_IsTwoHunks_NearIsOne()
    {
        string text = string.Concat(Enumerable.Range(1, 20).Select(static i => $"{i}\n"));

        Assert.Equal(2, Hunks(text, Change(text, "2\n3"), Change(text, "10\n11")));
        Assert.Equal(1, Hunks(text, Change(text, "2\n3"), Change(text, "9\n10")));
    }

    [Fact]
    public void LastLineWithoutBreak_IsSaid()
    {
        IReadOnlyList<DiffLine> diff = UnifiedDiff.Of("a", "x\ny", [new TextEdit(new TextSpan(3, 0), "z\n")], "x\nyz\n");

        Assert.Equal(["--- a/a", "+++ b/a", "@@ -1,2 +1,2 @@", " x", "-y", "\\ No newline at end of file", "+yz"], diff.Select(static line => line.ToString()));
    }

    [Fact]
    public void Parts_ThatDiffer_AreMarked()
    {
        IReadOnlyList<DiffLine> diff = UnifiedDiff.Of("a", "云[2025]号\n", [new TextEdit(new TextSpan(1, 1), "〔"), new TextEdit(new TextSpan(6, 1), "〕")], "云〔2025〕号\n");

        Assert.Equal([new TextSpan(1, 1), new TextSpan(6, 1)], diff[3].Changes);
        Assert.Equal([new TextSpan(1, 1), new TextSpan(6, 1)], diff[4].Changes);
    }

    [Fact]
    public void Diff_GivesTheNewTextFromTheOld()
        => Gen.Select(Gen.OneOfConst("a", "b", "\n", "\r\n", "云\n", "\n\n").Array[0, 40], Gen.Int[0, 1_000_000]).Sample(static (parts, seed) =>
        {
            string text = string.Concat(parts);
            (List<TextEdit> edits, string newText) = RandomEdits(text, seed);

            IReadOnlyList<DiffLine> diff = UnifiedDiff.Of("a", text, edits, newText);

            Assert.Equal(newText, Patch(text, diff));
        });

    private static TextEdit Change(string text, string around) => new(new TextSpan(text.IndexOf(around, StringComparison.Ordinal), 1), "x");

    private static int Hunks(string text, params TextEdit[] edits)
    {
        var newText = new StringBuilder(text);
        foreach (TextEdit edit in edits.Reverse())
        {
            newText.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        }

        return UnifiedDiff.Of("a", text, edits, newText.ToString()).Count(static line => line.Text.StartsWith("@@", StringComparison.Ordinal));
    }

    private static (List<TextEdit> Edits, string Text) RandomEdits(string text, int seed)
    {
        var random = new Random(seed);
        string[] insertions = ["", "", "x", "\n", "x\ny", "\n\n", "x\n"];
        var edits = new List<TextEdit>();
        var result = new StringBuilder();
        int position = 0;
        while (position <= text.Length && random.Next(4) > 0)
        {
            int start = Math.Min(text.Length, position + random.Next(8));
            int end = Math.Min(text.Length, start + random.Next(4));
            string insertion = insertions[random.Next(insertions.Length)];
            result.Append(text, position, start - position).Append(insertion);
            edits.Add(new TextEdit(TextSpan.FromBounds(start, end), insertion));
            result.Append(text, end, Math.Min(1, text.Length - end));
            position = end + 1;
        }

        if (position < text.Length)
        {
            result.Append(text, position, text.Length - position);
        }

        return (edits, result.ToString());
    }

    /// <summary>Does what <c>patch</c> does, and holds the diff to its own numbers.</summary>
    private static string Patch(string text, IReadOnlyList<DiffLine> diff)
    {
        List<string> old = [.. LinePattern().Matches(text).Select(static match => match.Value)];
        var result = new StringBuilder();
        int next = 0;
        int written = 0;
        int oldLeft = 0;
        int newLeft = 0;
        for (int i = 0; i < diff.Count; i++)
        {
            DiffLine line = diff[i];
            string content = line.Text + (i + 1 < diff.Count && diff[i + 1].Kind == DiffKind.Remark ? "" : "\n");
            switch (line.Kind)
            {
                case DiffKind.Header when line.Text.StartsWith("@@", StringComparison.Ordinal):
                    Assert.Equal((0, 0), (oldLeft, newLeft));
                    int[] numbers = [.. HunkPattern().Match(line.Text).Groups.Values.Skip(1).Select(static group => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 1)];
                    (oldLeft, newLeft) = (numbers[1], numbers[3]);
                    int first = numbers[0] - (oldLeft == 0 ? 0 : 1);
                    while (next < first)
                    {
                        result.Append(old[next++]);
                        written++;
                    }

                    Assert.Equal(numbers[2] - (newLeft == 0 ? 0 : 1), written);
                    break;
                case DiffKind.Same or DiffKind.Removed:
                    Assert.Equal(old[next++], content);
                    oldLeft--;
                    if (line.Kind == DiffKind.Same)
                    {
                        goto case DiffKind.Added;
                    }

                    break;
                case DiffKind.Added:
                    result.Append(content);
                    written++;
                    newLeft--;
                    break;
            }
        }

        Assert.Equal((0, 0), (oldLeft, newLeft));
        return result.Append(string.Concat(old.Skip(next))).ToString();
    }

    [GeneratedRegex("[^\n]*\n|[^\n]+\\z")]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$")]
    private static partial Regex HunkPattern();
}
