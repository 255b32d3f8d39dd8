using System.Globalization;
using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Fuzz.Oracles;

/// <summary>Whether safe fixes left the figures of a text, and the document's number and date, what they mean.</summary>
internal static class FixMeaning
{
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

        List<string> before = Numbers(text);
        List<string> after = Numbers(result.Text);
        OfficialDocument old = OfficialDocument.Parse(text);
        OfficialDocument made = result.Remaining.Document;
        string? fault = Digits(before) != Digits(after) || (before.Count == after.Count && !before.SequenceEqual(after)) ? $"figures: '{Difference(before, after)}' became '{Difference(after, before)}'"
            : old.Number is { } number && made.Number is { } newNumber && newNumber.Value != number.Value ? $"number: '{number}' became '{newNumber}'"
            : old.Date?.Value.Day is { } day && made.Date?.Value.Day is { } newDay && newDay != day ? $"date: '{day:O}' became '{newDay:O}'"
            : old.Signatures.Count == made.Signatures.Count && Names(old) != Names(made) ? $"names: '{Names(old)}' became '{Names(made)}'"
            : null;
        return fault is null ? null
            : new Find(OracleNames.FixMeaning, $"{fault}, by {string.Join(' ', result.Applied.Select(static finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal))}");
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
    /// What the numbers of a text are, in whatever script and width, sorted: fixes may move a line. Padding counts for nothing, and a full year (2025年) is
    /// the one that the model reads in its two digits (25年).
    /// </summary>
    private static List<string> Numbers(string text)
    {
        // What has no width stands within a number unseen.
        text = string.Concat(text.Where(static c => char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control)));
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
                string number = string.Concat(text[start..i].Select(static c => (char)('0' + (c <= '9' ? c - '0' : c - '０')))).TrimStart('0');
                bool isFullYear = number.Length == 4 && number.StartsWith("20", StringComparison.Ordinal) && i < text.Length && text[i] == '年';
                numbers.Add(isFullYear ? number[2..].TrimStart('0') : number);
                continue;
            }

            while (i < text.Length && ChineseNumeral.IsNumeralCharacter(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                numbers.Add(OfChinese(text.AsSpan(start..i)));
                continue;
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
    }

    private static string OfChinese(ReadOnlySpan<char> run)
        => ChineseNumeral.TryParse(run, out int value) || ChineseNumeral.TryParseDigits(run, out value)
            ? value.ToString(CultureInfo.InvariantCulture).TrimStart('0')
            : string.Concat(run.ToArray().Select(static c => Math.Max(0, "一二三四五六七八九十百千万廿卅".IndexOf(c, StringComparison.Ordinal) + 1))).TrimStart('0');
}
