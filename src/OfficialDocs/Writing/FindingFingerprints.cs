using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>Names findings so that they are known again when the document has changed elsewhere.</summary>
/// <remarks>
/// A fingerprint is made of the rule, the offending text and the words around it on its line, and of the finding's turn among those that are equal
/// in all this. No line number and no position is in it, and no mark or blank of the surroundings: correcting one mark does not make the next
/// finding a new one.
/// </remarks>
public static class FindingFingerprints
{
    /// <summary>The name of this way of making them. Another way would be another version.</summary>
    public const string Version = "officialDocs/v1";

    private const int WordsAround = 12;

    /// <summary>The fingerprints of a report's findings.</summary>
    /// <param name="report">The report. Where it is folded, each fingerprint is that of the first place.</param>
    /// <returns>A fingerprint for each finding, in their order: 16 hexadecimal digits, a colon, the turn among equals from 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<string> Of(ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        string[] keys = Keys(report);
        var turns = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        for (int i = 0; i < keys.Length; i++)
        {
            ref int turn = ref CollectionsMarshal.GetValueRefOrAddDefault(turns, keys[i], out _);
            turn++;
            keys[i] = string.Create(CultureInfo.InvariantCulture, $"{keys[i]}:{turn}");
        }

        return keys;
    }

    /// <summary>The fingerprints without the turn.</summary>
    internal static string[] Keys(ValidationReport report)
    {
        SourceText source = report.Document.Source!;
        var keys = new string[report.Findings.Count];
        var text = new StringBuilder();
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        for (int i = 0; i < keys.Length; i++)
        {
            Finding finding = report.Findings[i];
            text.Clear().Append(finding.Rule.Id).Append('\n').Append(finding.Text.ReplaceLineEndings("\n")).Append('\n');
            AppendSurroundings(text, source, finding.Span);
            SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()), hash);
            keys[i] = Convert.ToHexString(hash[..8]).ToLowerInvariant();
        }

        return keys;
    }

    private static void AppendSurroundings(StringBuilder text, SourceText source, TextSpan span)
    {
        if (source.Lines.Count == 0)
        {
            return;
        }

        ReadOnlySpan<char> content = source.Content;
        int first = source.Lines[source.Lines.NumberAt(span.Start) - 1].Span.Start;
        int last = source.Lines[source.Lines.NumberAt(span.End) - 1].Span.End;
        int words = 0;
        for (int i = span.Start - 1; i >= first && words < WordsAround; i--)
        {
            words += AppendWord(text, content[i]);
        }

        text.Append('\n');
        words = 0;
        for (int i = span.End; i < last && words < WordsAround; i++)
        {
            words += AppendWord(text, content[i]);
        }
    }

    /// <summary>Appends a letter or a digit, a full-width one as a half-width one.</summary>
    private static int AppendWord(StringBuilder text, char c)
    {
        if (!char.IsLetterOrDigit(c))
        {
            return 0;
        }

        text.Append(c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c);
        return 1;
    }
}
