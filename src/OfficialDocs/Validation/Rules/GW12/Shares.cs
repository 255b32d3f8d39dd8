using System.Globalization;

namespace OfficialDocs.Validation.Rules;

/// <summary>A total and the shares that 其中 names: 960万元，其中县级600万元、乡镇360万元.</summary>
internal static class Shares
{
    private const int Reach = 160;
    private const int LongestTotal = 24;

    /// <summary>Measures of what cannot be counted twice; persons and items can (其中党员30人，女性40人).</summary>
    private static readonly string[] s_measures = ["万元", "亿元", "元", "公里", "万亩", "亩", "万吨", "吨", "万平方米", "平方米", "万立方米", "亿立方米", "立方米"];

    /// <summary>Words that make a figure something else than a share.</summary>
    private static readonly string[] s_otherFigures = ["其中", "含", "占", "比", "增", "减", "降", "同期", "累计", "共", "合计", "总", "每", "均", "结余", "超", "原", "以上", "以下", "已", "上年", "去年", "约", "余", "多", "近"];

    /// <summary>Words that make the figure before 其中 a limit: 最高额度65万元，其中双职工65万元，单职工50万元.</summary>
    private static readonly string[] s_limits = ["最高", "最低", "额度", "标准", "上限", "下限", "不超过", "不低于", "每"];

    /// <summary>Reads the total before 其中 and the shares behind it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="start">Where 其中 begins in it.</param>
    /// <param name="total">The total.</param>
    /// <param name="sum">What the shares add up to.</param>
    /// <param name="length">The length of the text from 其中 to the last share.</param>
    /// <returns>Whether there are a total and two shares or more, all with one measure.</returns>
    public static bool TryRead(ReadOnlySpan<char> block, int start, out decimal total, out decimal sum, out int length)
    {
        sum = 0;
        length = 0;
        int shares = 0;
        if (!TryReadTotal(block[..start], out total, out string measure))
        {
            return false;
        }

        ReadOnlySpan<char> rest = block.Slice(start, Math.Min(Reach, block.Length - start));
        for (int position = 2; position < rest.Length;)
        {
            int end = rest[position..].IndexOfAny("，,、。；;（(）)");
            if (end < 0 || !TryReadShare(rest.Slice(position, end), measure, out decimal share) || share >= total)
            {
                break;
            }

            sum += share;
            shares++;
            position += end;
            length = position;
            if (rest[position] is not ('，' or ',' or '、'))
            {
                break;
            }

            position++;
        }

        return shares >= 2;
    }

    private static bool TryReadTotal(ReadOnlySpan<char> before, out decimal total, out string measure)
    {
        total = 0;
        measure = "";
        before = before[Math.Max(0, before.Length - LongestTotal)..];
        if (before.IsEmpty || before[^1] is not ('，' or ',' or '（' or '(' or '。'))
        {
            return false;
        }

        before = before[..^1];
        foreach (string limit in s_limits)
        {
            if (before.IndexOf(limit) >= 0)
            {
                return false;
            }
        }

        foreach (string candidate in s_measures)
        {
            if (before.EndsWith(candidate) && TryReadNumber(before[..^candidate.Length], out total))
            {
                measure = candidate;
                return true;
            }
        }

        return false;
    }

    /// <summary>县级自筹360万元: words, the figure, and nothing behind its measure.</summary>
    private static bool TryReadShare(ReadOnlySpan<char> text, string measure, out decimal share)
    {
        share = 0;
        if (!text.EndsWith(measure) || !TryReadNumber(text[..^measure.Length], out share))
        {
            return false;
        }

        ReadOnlySpan<char> words = text[..^measure.Length].TrimEnd("0123456789.");
        foreach (string other in s_otherFigures)
        {
            if (words.IndexOf(other) >= 0)
            {
                return false;
            }
        }

        return words.Length > 1 && words.IndexOfAnyInRange('0', '9') < 0;
    }

    /// <summary>The number that a text ends with.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> text, out decimal value)
    {
        ReadOnlySpan<char> number = text[text.TrimEnd("0123456789.").Length..];
        value = 0;
        return number.Length is > 0 and <= 12 && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
