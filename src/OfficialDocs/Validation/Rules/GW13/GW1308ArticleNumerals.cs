using System.Text;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1308: articles are cited in Chinese numerals.</summary>
internal sealed class GW1308ArticleNumerals : TokenRule
{
    private const string Levels = "条款项目";

    // What a law's name ends in, or its short name: 本办法第15条.
    private const string LawEnds = "》法例定则程";

    public override RuleDescriptor Descriptor { get; } = new("GW1308")
    {
        Name = new("引用条文用汉字数字，“项”不加括号", "Articles are cited in Chinese numerals, 项 without parentheses"),
        Clause = "实务；立法技术规范（试行）（一） 9",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Form,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("法律、法规的条、款、项以汉字数字编号，引用时写法与原文一致：第十五条第一款第三项。", "Laws number their articles in Chinese numerals; a citation is written as they are."),
        Remarks = new("只看紧跟法规名称或书名号的条文号；合同、协议的条款不在此列。只有“项”带括号的很普遍，降为提示；引号内不自动修改。", "Looks at article numbers right behind the name of a law; contracts are left alone. Parentheses around the number of a 项 alone are common: an info. No automatic fix inside quotations."),
        Bad = new RuleExample("违反《云州市防汛抗旱条例》⟦第15条第1款第（3）项⟧规定的，依法处理。"),
        Good = new RuleExample("违反《云州市防汛抗旱条例》第十五条第一款第三项规定的，依法处理。"),
    };

    public override IReadOnlyList<string> Words => ["第"];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        char before = context.Before(token);
        if (!LawEnds.Contains(before, StringComparison.Ordinal) || !context.Blocks[token.Block].IsRunningText || (before == '》' && !EndsInLaw(context.Text.AsSpan(0, token.Start - 1))))
        {
            return;
        }

        ReadOnlySpan<char> text = Quantities.Ahead(context, token, token.Start);
        var written = new StringBuilder();
        int length = Read(text, written, out bool hasArabic, out bool hasParentheses, out bool isList);
        if (length == 0 || !(hasArabic || hasParentheses) || (length < text.Length && text[length] is '线' or '路' or '生' or '河'))
        {
            return;
        }

        var place = new TextSpan(token.Start, length);
        string right = written.ToString();
        Fix fix = isList ? Fix.Suggested(place, right, new("并列的各项分别写明", "each 项 of the list is named"))
            : context.Brackets.IsInside(token.Start, "“‘", context.Text) ? Fix.Suggested(place, right, new("引文以原文为准", "a quotation keeps the words of its source"))
            : GoesOn(text[length..]) ? Fix.Suggested(place, right, new("后面并列的条、款、项要一并改", "those that are listed behind it change with it"))
            : Fix.Safe(place, right);
        if (hasArabic)
        {
            context.Report(place, "引用条文宜用汉字数字，“项”不加括号", "articles are cited in Chinese numerals, 项 without parentheses", fix);
        }
        else
        {
            context.Report(place, "引用“项”不加括号", "the number of a 项 is cited without parentheses", fix, Severity.Info);
        }
    }

    /// <summary>Whether a title is that of a law, whose articles are numbered in Chinese; contracts and notices have numbers of their own.</summary>
    private static bool EndsInLaw(ReadOnlySpan<char> title)
        => title.EndsWith("法") || title.EndsWith("法典") || title.EndsWith("条例") || title.EndsWith("办法") || title.EndsWith("规定") || title.EndsWith("细则") || title.EndsWith("规则");

    /// <summary>、第（三）项, 至第（九）项: others are cited in the same breath.</summary>
    private static bool GoesOn(ReadOnlySpan<char> rest)
        => rest.Length > 1 && rest[0] is '、' or '至' or '到' or '和' or '或' or '及' or '与' && (rest[1] == '第' || Lexeme.IsOpeningParenthesis(rest[1]));

    /// <summary>The length of 第15条第1款第（3）项, which begins with 条; 0 where it is something else.</summary>
    private static int Read(ReadOnlySpan<char> text, StringBuilder written, out bool hasArabic, out bool hasParentheses, out bool isList)
    {
        isList = false;
        hasArabic = false;
        hasParentheses = false;
        int position = 0;
        int level = 0;
        while (position < text.Length && text[position] == '第')
        {
            int start = position + 1;
            bool isEnclosed = start < text.Length && Lexeme.IsOpeningParenthesis(text[start]);
            start = isEnclosed ? start + 1 : start;
            int end = Lexeme.SkipArabicDigits(text, start, atMost: 4);
            bool isArabic = end > start;
            end = isArabic ? end : Lexeme.SkipNumeralCharacters(text, start, atMost: 8);
            ReadOnlySpan<char> digits = text[start..end];
            int number = 0;
            bool isNumber = isArabic ? ChineseNumeral.TryParseArabic(digits, out number) && number > 0 : ChineseNumeral.TryParse(digits, out number);
            int unit = isEnclosed ? end + 1 : end;
            if (isEnclosed && level > 0 && level < Levels.Length && TryReadItems(text, position, written, out int behind))
            {
                hasParentheses = true;
                isList = true;
                return behind;
            }

            if (!isNumber || unit >= text.Length || (isEnclosed && !Lexeme.IsClosingParenthesis(text[end])))
            {
                return position;
            }

            int found = Levels.IndexOf(text[unit], StringComparison.Ordinal);
            if (found < level || (level == 0 && found > 0) || (isEnclosed && text[unit] != '项'))
            {
                return position;
            }

            hasArabic |= isArabic;
            hasParentheses |= isEnclosed;
            written.Append('第').Append(isArabic ? ChineseNumeral.Format(number) : digits.ToString()).Append(text[unit]);
            level = found + 1;
            position = unit + 1;
        }

        return position;
    }

    /// <summary>Reads 第（二）、（三）项, which has a single 项 behind several numbers.</summary>
    private static bool TryReadItems(ReadOnlySpan<char> text, int position, StringBuilder written, out int end)
    {
        int before = written.Length;
        int count = 0;
        end = position + 1;
        while (end < text.Length && Lexeme.IsOpeningParenthesis(text[end]))
        {
            int digits = Lexeme.SkipArabicDigits(text, end + 1, atMost: 2);
            bool isArabic = digits > end + 1;
            digits = isArabic ? digits : Lexeme.SkipNumeralCharacters(text, end + 1, atMost: 4);
            ReadOnlySpan<char> numeral = text[(end + 1)..digits];
            int number = 0;
            bool isNumber = isArabic ? ChineseNumeral.TryParseArabic(numeral, out number) && number > 0 : ChineseNumeral.TryParse(numeral, out number);
            if (!isNumber || digits + 1 >= text.Length || !Lexeme.IsClosingParenthesis(text[digits]))
            {
                break;
            }

            written.Append('第').Append(isArabic ? ChineseNumeral.Format(number) : numeral.ToString()).Append('项');
            count++;
            end = digits + 1;
            if (text[end] == '项')
            {
                end++;
                if (count > 1)
                {
                    return true;
                }

                break;
            }

            if (text[end] is not ('、' or '至' or '和' or '或' or '及'))
            {
                break;
            }

            written.Append(text[end]);
            end++;
        }

        written.Length = before;
        return false;
    }
}
