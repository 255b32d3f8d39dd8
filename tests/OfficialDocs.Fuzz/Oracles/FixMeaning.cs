using System.Globalization;
using System.Text;
using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Fuzz.Oracles;

/// <summary>Whether safe fixes left the figures of a text what they mean, and number, date and names to be read as they were.</summary>
internal static class FixMeaning
{
    /// <summary>
    /// The share of texts of which another number, date or name may be read after the fixes without the run failing. Every figure is what it was; but where two
    /// dates could be the document's, a mark that is put right may decide for the other one. Only damage makes such texts.
    /// </summary>
    public const double ToleratedShare = 0.0005;

    private const string InvisibleCharacters = "GW1803";

    /// <summary>How the figures of a text may be counted where a year is written in parts or without its century, and where —、 may be a 一、 that lost its shape.</summary>
    private enum Counting
    {
        WithoutCenturies,
        WithCenturies,
        PartsJoined,
        WithDashes,
    }

    /// <summary>Compares a text before and after.</summary>
    /// <param name="text">The text before.</param>
    /// <param name="result">What became of it.</param>
    /// <returns>The find; <see langword="null"/> where the meaning is the same.</returns>
    public static Find? Fault(string text, FixResult result)
    {
        if (result.Edits.Count == 0)
        {
            return null;
        }

        OfficialDocument old = OfficialDocument.Parse(text);
        OfficialDocument made = result.Remaining.Document;
        string? figures = FiguresFault(text, result.Text);

        // Where characters that cannot be seen are taken away, an element may be read that none could read before.
        bool uncovered = result.Applied.Any(static finding => finding.Rule.Id == InvisibleCharacters);
        string? fault = figures
            ?? (uncovered ? null
            : old.Number is { } number && made.Number is { } newNumber && newNumber.Value != number.Value ? $"number: '{number}' became '{newNumber}'"
            : old.Date?.Value.Day is { } day && made.Date?.Value.Day is { } newDay && newDay != day ? $"date: '{day:O}' became '{newDay:O}'"
            : old.Signatures.Count == made.Signatures.Count && Names(old) != Names(made) ? $"names: '{Names(old)}' became '{Names(made)}'"
            : null);
        return fault is null ? null
            : new Find(
                figures is null ? OracleNames.FixReading : OracleNames.FixMeaning,
                $"{fault}, by {string.Join(' ', result.Applied.Select(static finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal))}");
    }

    /// <summary>Whether the figures are others in every way in which they can be counted.</summary>
    private static string? FiguresFault(string text, string made)
    {
        string? fault = null;
        foreach (Counting counting in Enum.GetValues<Counting>())
        {
            List<string> before = Numbers(text, counting);
            List<string> after = Numbers(made, counting);
            bool hasSameDigits = Digits(before) == Digits(after);
            if (hasSameDigits && (before.Count != after.Count || before.SequenceEqual(after)))
            {
                return null;
            }

            fault ??= $"figures: '{Difference(before, after)}' became '{Difference(after, before)}'";
        }

        return fault;
    }

    private static string Names(OfficialDocument document)
        => string.Join('，', document.Signatures.Select(static signature => string.Concat(signature.Value.Where(char.IsLetter))));

    private static string Difference(List<string> some, List<string> others)
    {
        List<string> left = [.. some];
        others.ForEach(other => left.Remove(other));
        return string.Join(' ', left);
    }

    /// <summary>The digits of all numbers but zeros, sorted: the same where a blank within a number is gone and its parts are one.</summary>
    private static string Digits(List<string> numbers)
    {
        char[] digits = [.. numbers.SelectMany(static number => number).Where(static digit => digit != '0')];
        Array.Sort(digits);
        return new string(digits);
    }

    /// <summary>
    /// What the numbers of a text are, in whatever script and width, sorted: fixes may move a line. Padding counts for nothing, nor does the century of a year: the
    /// model reads 2025年 in 25年.
    /// </summary>
    private static List<string> Numbers(string text, Counting counting)
    {
        // What has no width stands within a number unseen.
        text = string.Concat(text.Where(static c => char.GetUnicodeCategory(c) != UnicodeCategory.Format && (!char.IsControl(c) || c is (>= '\n' and <= '\r') or '\u0085')));
        text = counting == Counting.PartsJoined ? WithoutBlanksInChineseNumbers(text) : text;
        var numbers = new List<string>();
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && ChineseNumeral.IsArabicDigit(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                string number = string.Concat(text[start..i].Select(static c => (char)('0' + (c <= '9' ? c - '0' : c - '０'))));
                string[] parts = number.Length == 8 && number.StartsWith("20", StringComparison.Ordinal) ? [number[..4], number[4..6], number[6..]] : [number]; // 20250305
                numbers.AddRange(parts.Select(part => Year(part.TrimStart('0'))));
                continue;
            }

            while (i < text.Length && ChineseNumeral.IsNumeralCharacter(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                numbers.Add(Year(OfChinese(text.AsSpan(start..i))));
                continue;
            }

            if (counting == Counting.WithDashes && text[i] is ('—' or '－') && i + 1 < text.Length && text[i + 1] == '、')
            {
                numbers.Add("1");
            }

            // ㈠, ⒈, Ⅳ: characters that are a number and more.
            double value = char.GetNumericValue(text[i]);
            if (value > 0)
            {
                numbers.Add(value.ToString(CultureInfo.InvariantCulture));
            }

            i++;
        }

        numbers.Sort(StringComparer.Ordinal);
        return numbers;

        string Year(string number) => counting == Counting.WithCenturies ? number : WithoutCentury(number);
    }

    /// <summary>二〇二　五年: the parts of a year are one number.</summary>
    private static string WithoutBlanksInChineseNumbers(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int next = i;
            while (next < text.Length && Lexeme.IsBlank(text[next]))
            {
                next++;
            }

            bool isInside = next > i && next < text.Length && ChineseNumeral.IsNumeralCharacter(text[next]) && joined.Length > 0 && ChineseNumeral.IsNumeralCharacter(joined[^1]);
            i = isInside ? next : i;
            joined.Append(text[i]);
        }

        return joined.ToString();
    }

    private static string WithoutCentury(string number) => number.Length == 4 && number.StartsWith("20", StringComparison.Ordinal) ? number[2..].TrimStart('0') : number;

    private static string OfChinese(ReadOnlySpan<char> run)
        => ChineseNumeral.TryParse(run, out int value) || ChineseNumeral.TryParseDigits(run, out value)
            ? value.ToString(CultureInfo.InvariantCulture).TrimStart('0')
            : string.Concat(run.ToArray().Select(static c => Math.Max(0, "一二三四五六七八九十百千万廿卅".IndexOf(c, StringComparison.Ordinal) + 1))).TrimStart('0');
}
