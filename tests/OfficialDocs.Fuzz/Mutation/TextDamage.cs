using System.Text;
using OfficialDocs.Generation;

namespace OfficialDocs.Fuzz.Mutation;

/// <summary>Damages a text as scrapers, scanners, typists and attackers do, mostly along the grammar: lines, elements, labels, figures.</summary>
internal static class TextDamage
{
    private const int MaximumLength = 40_000;

    /// <summary>Makes a damaged text.</summary>
    /// <param name="dice">What chance decides.</param>
    /// <param name="seeds">What it is made of.</param>
    /// <returns>The text.</returns>
    public static string Make(Dice dice, SeedTexts seeds)
    {
        if (dice.Chance(8))
        {
            return Compose(dice, seeds);
        }

        string text = seeds.Draw(dice);
        if (dice.Chance(20))
        {
            text = Cross(text, seeds.Draw(dice), dice);
        }

        return Damage(text, dice, seeds, 1 + dice.Below(dice.Chance(20) ? 16 : 4));
    }

    /// <summary>Makes a text that is damaged in one or two places, as a copy of a real document may be.</summary>
    /// <param name="dice">What chance decides.</param>
    /// <param name="seeds">What it is made of.</param>
    /// <returns>The text.</returns>
    public static string MakeLightly(Dice dice, SeedTexts seeds) => Damage(seeds.Draw(dice), dice, seeds, dice.Between(1, 2));

    private static string Damage(string text, Dice dice, SeedTexts seeds, int operations)
    {
        for (int i = 0; i < operations; i++)
        {
            string damaged = dice.Below(3) switch
            {
                0 => DamageLines(text, dice, seeds),
                1 => DamageElements(text, dice, seeds),
                _ => DamageCharacters(text, dice),
            };
            text = damaged.Length <= MaximumLength ? damaged : text;
        }

        return text;
    }

    /// <summary>Fragments in any order.</summary>
    private static string Compose(Dice dice, SeedTexts seeds)
    {
        var text = new StringBuilder();
        for (int count = dice.Between(0, 60); count > 0; count--)
        {
            text.Append(dice.Chance(80) ? Fragment(dice) : seeds.Element(dice)).Append(dice.Chance(25) ? "\n" : "");
        }

        return text.ToString();
    }

    private static string Cross(string one, string other, Dice dice)
    {
        int cut = dice.Below(one.Length + 1);
        int from = dice.Below(other.Length + 1);
        if (dice.Chance(70))
        {
            // Whole lines: what stands under what is more of the grammar than where a line breaks off.
            cut = LineStart(one, cut);
            from = LineStart(other, from);
        }

        return string.Concat(one.AsSpan(0, cut), other.AsSpan(from));
    }

    private static string DamageLines(string text, Dice dice, SeedTexts seeds)
    {
        List<string> lines = [.. text.Split('\n')];
        int at = dice.Below(lines.Count);
        int to = dice.Below(lines.Count);
        switch (dice.Below(11))
        {
            case 0:
                lines.RemoveRange(at, Math.Min(dice.Between(1, 3), lines.Count - at));
                break;
            case 1:
                lines.Insert(to, lines[at]);
                break;
            case 2:
                string moved = lines[at];
                lines.RemoveAt(at);
                lines.Insert(Math.Min(to, lines.Count), moved);
                break;
            case 3:
                (lines[at], lines[to]) = (lines[to], lines[at]);
                break;
            case 4:
                lines.Insert(at, OtherLine(dice, seeds));
                break;
            case 5:
                lines[at] = OtherLine(dice, seeds);
                break;
            case 6 when at + 1 < lines.Count:
                lines[at] += (dice.Chance(50) ? "" : "\u3000") + lines[at + 1].TrimStart('\u3000', ' ');
                lines.RemoveAt(at + 1);
                break;
            case 7:
                lines[at] = lines[at].Insert(dice.Below(lines[at].Length + 1), "\n");
                break;
            case 8:
                lines[at] = dice.Pick(Fragments.Blanks) + lines[at].Trim() + (dice.Chance(30) ? dice.Pick(Fragments.Blanks) : "");
                break;
            case 9:
                lines.InsertRange(at, Enumerable.Repeat(dice.Chance(70) ? "" : lines[at], dice.Between(1, 5)));
                break;
            default:
                return string.Join(dice.Pick(Fragments.Blanks), lines);
        }

        return string.Join('\n', lines);
    }

    private static string DamageElements(string text, Dice dice, SeedTexts seeds)
    {
        int at = dice.Below(text.Length + 1);
        switch (dice.Below(7))
        {
            case 0:
                return text.Insert(at, seeds.Element(dice));
            case 1:
                return text.Insert(at, Fragment(dice));
            case 2:
                return text.Insert(LineStart(text, at), dice.Pick(Fragments.Labels));
            case 3:
                return text.Insert(LineEnd(text, at), dice.Chance(50) ? dice.Pick(Fragments.Marks) : seeds.Element(dice));
            case 4:
                return ReplaceRun(text, at, dice, static c => char.IsAsciiDigit(c), static (run, dice) => dice.Below(5) switch
                {
                    0 => dice.Pick(Fragments.Figures),
                    1 => string.Concat(run.Select(static c => (char)(c + 0xFEE0))),
                    2 => string.Concat(run.Select(static c => "〇一二三四五六七八九"[c - '0'])),
                    3 => run[..^1],
                    _ => run + (char)('0' + dice.Below(10)),
                });
            case 5:
                return ReplaceRun(text, at, dice, static c => "〇零一二三四五六七八九十百千万".Contains(c, StringComparison.Ordinal), static (run, dice) => dice.Chance(50) ? "十" + run : dice.Pick(Fragments.Labels));
            default:
                return ReplaceRun(text, at, dice, static c => Fragments.Marks.Any(mark => mark.Length == 1 && mark[0] == c), static (_, dice) => dice.Pick(Fragments.Marks));
        }
    }

    private static string DamageCharacters(string text, Dice dice)
    {
        int at = dice.Below(text.Length + 1);
        int length = Math.Min(dice.Chance(80) ? dice.Below(12) : dice.Below(200), text.Length - at);
        switch (dice.Below(11))
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text.Insert(at, text.Substring(at, length));
            case 2:
                return text.Insert(at, dice.Pick(Fragments.Odd));
            case 3:
                return text.Insert(at, dice.Pick(Fragments.Blanks));
            case 4:
                return text.Insert(at, dice.Pick(Fragments.Marks));
            case 5 when at < text.Length:
                return Replace(text, at, 1, ((char)(text[at] ^ (1 << dice.Below(16)))).ToString());
            case 6:
                // Width: what a keyboard in the other mode would have written.
                return Replace(text, at, length, string.Concat(text.Substring(at, length).Select(static c => c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c is > '\uFF00' and < '\uFF5F' ? (char)(c - 0xFEE0) : c)));
            case 7:
                return Replace(text, at, length, text.Substring(at, length).Replace('\n', dice.Chance(50) ? ' ' : '\r'));
            case 8:
                return text.Insert(at, string.Concat(Enumerable.Repeat(dice.Chance(50) ? Fragment(dice) : text.Substring(at, Math.Min(length, 8)), dice.Between(2, 40))));
            case 9:
                return dice.Chance(50) ? text[..at] : text[at..];
            default:
                return string.Join(dice.Pick(Fragments.Blanks), text.Substring(at, length).Select(static c => c.ToString())).Insert(0, text[..at]) + text[(at + length)..];
        }
    }

    private static string Fragment(Dice dice) => dice.Pick(dice.Pick(Fragments.Kinds));

    private static string OtherLine(Dice dice, SeedTexts seeds)
    {
        if (dice.Chance(25))
        {
            return dice.Pick(Fragments.Elements);
        }

        string other = seeds.Draw(dice);
        int at = dice.Below(other.Length + 1);
        return other[LineStart(other, at)..LineEnd(other, at)];
    }

    /// <summary>Changes the next run of some characters after a place; the text is the same where there is none.</summary>
    private static string ReplaceRun(string text, int at, Dice dice, Func<char, bool> isOfRun, Func<string, Dice, string> change)
    {
        int start = at;
        while (start < text.Length && !isOfRun(text[start]))
        {
            start++;
        }

        int end = start;
        while (end < text.Length && isOfRun(text[end]))
        {
            end++;
        }

        return start == end ? text : Replace(text, start, end - start, change(text[start..end], dice));
    }

    private static string Replace(string text, int at, int length, string by) => string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + length));

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int LineEnd(string text, int at)
    {
        int end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }
}
