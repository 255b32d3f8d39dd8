using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1201: Arabic digits are half-width.</summary>
internal sealed class GW1201HalfWidthDigits : TokenRule
{
    // Longer is no number; a limit keeps a text of nothing but digits linear.
    private const int LongestNumber = 24;

    private const int MaximumGroups = 4;

    private static readonly LocalizedText s_reason = new("“，”之后恰有三位数字，像是千分位", "Three digits follow the comma, as in thousands");

    public override RuleDescriptor Descriptor { get; } = new("GW1201")
    {
        Name = new("阿拉伯数字用半角", "Arabic digits are half-width"),
        Clause = "GB/T 15835-2011 5.1.7；GB/T 9704-2012 9",
        Modality = RuleModality.Required,
        Category = RuleCategory.Numbers,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("全角数字占位宽、不便检索，多由输入法或转换造成。", "Full-width digits are hard to search for; they come from input methods and conversions."),
        Remarks = new("发文字号、成文日期、印发日期和份号中的全角数字由 GW02、GW07、GW08、GW01 和 GW1302 检查。数字之间的全角小数点、千分撇、时刻的冒号和数字后的全角百分号一并改为半角；“３０１，３０２”可能是两个数，只作提示修改。", "Those of document numbers, of the document's own dates and of the copy number belong to GW02, GW07, GW08, GW01 and GW1302. The full-width point, comma and colon inside a number or time and the ％ behind it go with the digits; ３０１，３０２ may be two numbers, so its fix is a suggestion."),
        Bad = new RuleExample("各单位要在⟦２０２５⟧年年底前完成整改。"),
        Good = new RuleExample("各单位要在2025年年底前完成整改。"),
    };

    public override TokenKinds Tokens => TokenKinds.Number | TokenKinds.Date;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (!context.Slice(token).ContainsAnyInRange('０', '９') || context.Blocks[token.Block].Role is LineRole.CopyNumber or LineRole.DocumentNumber or LineRole.IssuedDate or LineRole.Printing)
        {
            return;
        }

        // 达到３，０００户: one number of two tokens.
        ReadOnlySpan<char> text = context.Text.AsSpan(0, context.Blocks[token.Block].Span.End);
        if (IsInThousandsBefore(text, context.Blocks[token.Block].Span.Start, token.Start))
        {
            return;
        }

        bool isDecimal = token.Kind == TokenKinds.Date || IsDecimal(context, token);
        int position = token.Start;
        while (position < token.End)
        {
            int start = position;
            position = SkipNumber(text, position, isDecimal);
            if (position == start)
            {
                position++;
                continue;
            }

            bool hasCommas = false;
            if (start == token.Start && TryMeasureThousands(text, start, out int groupsEnd))
            {
                hasCommas = true;
                position = SkipNumber(text, groupsEnd - 1, isDecimal: true);
            }

            bool hasSign = position < text.Length && (text[position] == '％' || (position == token.End && IsColonOfTime(context, token, text)));
            var place = TextSpan.FromBounds(start, hasSign ? position + 1 : position);
            string right = ToHalfWidth(context.Slice(place));
            context.Report(place, "阿拉伯数字应当用半角", "Arabic digits must be half-width", hasCommas ? Fix.Suggested(place, right, s_reason) : Fix.Safe(place, right));
        }
    }

    /// <summary>The position behind full-width digits and, in a decimal, a full-width point with those behind it.</summary>
    private static int SkipNumber(ReadOnlySpan<char> text, int position, bool isDecimal)
    {
        while (position < text.Length && (IsFullWidth(text[position])
            || (isDecimal && text[position] == '．' && IsFullWidth(text[position - 1]) && position + 1 < text.Length && IsFullWidth(text[position + 1]))))
        {
            position++;
        }

        return position;
    }

    /// <summary>１．２０２５年工作 at the beginning of a line, or behind 附件, has the point of a label, and so has 包括１．３个项目.</summary>
    private static bool IsDecimal(RuleContext context, in Token token)
    {
        char before = context.Before(token);
        return (Lexeme.IsHan(before) || Quantities.IsRangeMark(before)) && !"件表图注第".Contains(before, StringComparison.Ordinal)
            && (context.After(token) is not ('年' or '月' or '日' or '个' or '名' or '项' or '家' or '户' or '人' or '条') || Quantities.Ahead(context, token, token.End).StartsWith("个百分点"));
    }

    /// <summary>３，０００, １，２３４，５６７: groups of three digits behind one to three, where there is any; ３０１，３０２，３０３ may be three rooms.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first digit stands.</param>
    /// <param name="end">The position behind the last group.</param>
    private static bool TryMeasureThousands(ReadOnlySpan<char> text, int start, out int end)
    {
        end = SkipNumber(text, start, isDecimal: false);
        int groups = 0;
        if (end - start > 3 || text[start] == '０' || (start > 1 && text[start - 1] == '，' && IsFullWidth(text[start - 2])))
        {
            return false;
        }

        while (end + 1 < text.Length && text[end] == '，' && IsFullWidth(text[end + 1]))
        {
            int next = SkipNumber(text, end + 1, isDecimal: false);
            if (next - end != 4 || groups == MaximumGroups)
            {
                return false;
            }

            end = next;
            groups++;
        }

        return groups > 0;
    }

    /// <summary>Whether a number is a group of three digits of the number before it, and was told with that.</summary>
    private static bool IsInThousandsBefore(ReadOnlySpan<char> text, int blockStart, int position)
    {
        int start = position;
        while (start > blockStart && position - start < LongestNumber && (IsFullWidth(text[start - 1]) || (text[start - 1] == '，' && start > blockStart + 1 && IsFullWidth(text[start - 2]))))
        {
            start--;
        }

        return start < position && TryMeasureThousands(text, start, out int end) && end > position;
    }

    /// <summary>于１０：３０: GW1216 has those that follow 上午, or are a span.</summary>
    private static bool IsColonOfTime(RuleContext context, in Token token, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> hours = context.Slice(token);
        ReadOnlySpan<char> rest = text[token.End..];
        return hours.Length <= 2 && hours is not "１" && rest.Length > 2 && rest[0] == '：'
            && context.Before(token) is '于' or '日'
            && SkipNumber(rest, 1, isDecimal: false) == 3
            && ChineseNumeral.TryParseArabic(hours, out int hour) && hour <= 24 && rest[1] <= '５';
    }

    private static bool IsFullWidth(char c) => c is >= '０' and <= '９';

    private static string ToHalfWidth(ReadOnlySpan<char> number)
    {
        var result = new char[number.Length];
        for (int i = 0; i < result.Length; i++)
        {
            // ．，％ and ： stand as far from their half-width forms as the digits do.
            result[i] = (char)(number[i] - '０' + '0');
        }

        return new string(result);
    }
}
