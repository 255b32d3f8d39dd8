using System.Buffers;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>Numbers with their measures, as running text has them: 50多人, 3.5%, 两万元.</summary>
internal static class Quantities
{
    // Longer is no quantity; a limit keeps a text of nothing but digits linear.
    private const int MaximumNumberLength = 24;

    private static readonly SearchValues<char> s_multipliers = SearchValues.Create("万亿");

    /// <summary>Measures in the order of their first characters' use; the longest that fits is taken.</summary>
    private static readonly string[] s_measures =
    [
        "个工作日", "个百分点", "平方公里", "平方千米", "立方米", "平方米", "个小时", "个月", "人次", "分钟", "小时", "公里", "公斤", "公顷", "千米", "千瓦时",
        "千瓦", "千克", "毫米", "厘米", "场次", "课时", "学时", "个", "名", "人", "家", "项", "次", "天", "日", "年", "元", "米", "吨", "亩", "倍", "种", "件",
        "套", "台", "场", "期", "户", "所", "处", "条", "篇", "周", "岁", "头", "只", "辆", "部", "座", "株", "棵", "份", "册", "批", "支", "位", "层", "级",
    ];

    /// <summary>The position after the number that begins here, with its 万, 亿 and %; the same position where none begins.</summary>
    public static int SkipNumber(ReadOnlySpan<char> text, int position)
    {
        int start = position;
        int end = Math.Min(text.Length, position + MaximumNumberLength);
        while (position < end && (IsDigit(text[position]) || (text[position] is '.' or ',' && position > start && position + 1 < end && IsDigit(text[position + 1]))))
        {
            position++;
        }

        position = position > start ? position : SkipChineseNumber(text, position, end);
        if (position == start)
        {
            return start;
        }

        while (position < end && s_multipliers.Contains(text[position]))
        {
            position++;
        }

        return position < end && text[position] is '%' or '％' or '‰' ? position + 1 : position;
    }

    /// <summary>The length of the measure that begins here, or 0.</summary>
    public static int MeasureLength(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> rest = text[Math.Min(position, text.Length)..];
        foreach (string measure in s_measures)
        {
            if (rest.StartsWith(measure, StringComparison.Ordinal))
            {
                return measure.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether a character is an Arabic digit of ordinary width.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    /// <summary>Whether a mark can stand between the ends of a range.</summary>
    public static bool IsRangeMark(char c) => c is '～' or '~' or '—' or '–' or '-' or '－';

    /// <summary>What stands in a block from a position on, at most so many characters.</summary>
    public static ReadOnlySpan<char> Ahead(RuleContext context, in Token token, int position, int atMost = 48)
        => context.Text.AsSpan(position, Math.Min(atMost, context.Blocks[token.Block].Span.End - position));

    private static int SkipChineseNumber(ReadOnlySpan<char> text, int position, int end)
    {
        while (position < end && (text[position] == '两' || ChineseNumeral.IsNumeralCharacter(text[position])))
        {
            position++;
        }

        return position;
    }
}
