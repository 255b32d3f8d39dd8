using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>Decides whether what has the form of a label at the beginning of a line is one.</summary>
internal static class LabelReader
{
    /// <summary>What a label may begin with, whole labels apart.</summary>
    public const string Beginnings = "第（(—－" + ChineseNumeral.Characters + "abcdefghijklmnopqrstuvwxyz0123456789０１２３４５６７８９";

    /// <summary>What follows a number that is no label: 2个月, 3万元, 1.5米.</summary>
    private const string Measures = "万亿元倍个米公吨年月日平千百度";

    /// <summary>What is counted behind the number of a section that is expected: 4.1篇论文.</summary>
    private const string Classifiers = "篇户人家周天台辆份套";

    private static readonly CharacterSet s_beginnings = new(Beginnings, WholeLabels);

    /// <summary>The characters that can be a label by themselves: ① to ⒛, ㈠ to ㊉.</summary>
    public static ReadOnlySpan<(char First, char Last)> WholeLabels => new[] { ('①', '⒛'), ('㈠', '㊉') };

    /// <summary>Reads the label that a line begins with.</summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="sequence">The labels before it.</param>
    /// <param name="length">The length of the label, its mark included.</param>
    /// <param name="label">The label.</param>
    /// <returns>Whether the line begins with a label, by its form, by what follows and by what came before.</returns>
    public static bool TryRead(ReadOnlySpan<char> line, in LabelSequence sequence, out int length, out SectionLabel label)
    {
        if (line.IsEmpty || !MayBeginLabel(line[0]))
        {
            length = 0;
            label = default;
            return false;
        }

        bool hasForm = SectionLabel.TryScan(line, out length, out label);
        return TryRead(line, hasForm, sequence, ref length, ref label);
    }

    /// <summary>The same where <see cref="SectionLabel.TryScan"/> has been asked already.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, bool hasForm, in LabelSequence sequence, ref int length, ref SectionLabel label)
    {
        if (!hasForm)
        {
            return MayBeginLabel(line[0]) && TryReadBareNumber(line, in sequence, out length, out label);
        }

        ReadOnlySpan<char> rest = line[length..];
        char next = rest.IsEmpty ? '\0' : rest[0];
        switch (label.Scheme)
        {
            case NumberingScheme.Article:
                return rest.IsEmpty || Lexeme.IsBlank(next) || next is '【' or '：' or ':' or '，' || (next == '、' && !rest[1..].StartsWith("第"))
                    ? next is not ('，' or '、') || sequence.Continues(label)
                    : (sequence.Continues(label) ? IsNoArticleReference(rest) : IsNoReference(next)) && (next is '（' or '(' || sequence.Expects(label));

            case NumberingScheme.Part when sequence.Last(NumberingScheme.Part) is null && sequence.Last(NumberingScheme.Chinese) is { Ordinal: > 1 } && rest[Lexeme.SkipBlanks(rest, 0)..] is ['：' or ':', ..]:
                return false; // 第一部分 of a test, below 五、考试内容 and （一）笔试.

            case NumberingScheme.Part or NumberingScheme.Chapter or NumberingScheme.Section:
                return rest.IsEmpty || Lexeme.IsBlank(next) || next is '：' or ':' || ((IsNoReference(next) || IsHeadingWithin(rest)) && sequence.Expects(label) && line.Length <= 60);

            case NumberingScheme.MultiLevel:
                return TryReadMultiLevel(line, sequence, ref length, ref label);

            case NumberingScheme.Chinese:
                return !IsEnumeration(rest, label, sequence.Continues(label)) && ((label.Notation & LabelNotation.OrdinalPrefix) == 0 || sequence.Expects(label));

            case NumberingScheme.Arabic or NumberingScheme.ParenthesizedArabic when !line[0].Equals('（') && !line[0].Equals('('):
                return (!ChineseNumeral.IsArabicDigit(next) && !IsTornDecimal(rest, label, sequence)) || IsYear(rest) || ((label.Notation & LabelNotation.OtherMark) != 0 && sequence.Continues(label));

            case NumberingScheme.ParenthesizedChinese or NumberingScheme.ParenthesizedArabic:
                return next != '》' && !IsReference(rest) && !IsListOfReferences(rest, label.Scheme);

            case NumberingScheme.Letter:
                return sequence.Expects(label) && !char.IsAsciiLetterOrDigit(next);

            default:
                return true;
        }
    }

    /// <summary>Reads 1　总则, the first level of a technical text, by its form alone; without a blank it must be no number of something: 2个月.</summary>
    public static bool TryReadTopNumber(ReadOnlySpan<char> line, out int length, out SectionLabel label)
    {
        label = default;
        length = Lexeme.SkipArabicDigits(line, 0, atMost: 3);
        if (length is 0 or > 2 || length + 1 >= line.Length || line.Length > 40)
        {
            return false;
        }

        char next = line[Lexeme.SkipBlanks(line, length)];
        if (!Lexeme.IsHan(next) || (!Lexeme.IsBlank(line[length]) && (line.Length > 20 || Measures.Contains(next, StringComparison.Ordinal) || line.IndexOfAny("，。；：:;,") >= 0)))
        {
            return false;
        }

        label = SectionLabel.Top(ChineseNumeral.ArabicValue(line[..length]));
        return true;
    }

    /// <summary>Whether a label may begin with a character.</summary>
    public static bool MayBeginLabel(char c) => s_beginnings.Contains(c);

    /// <summary>
    /// Whether a label may begin at a place, blanks before it passed over: of what begins like one in running text (一是, 2025年, 第三方) the next
    /// characters tell nearly always that it is none.
    /// </summary>
    public static bool MayBeginLabel(ReadOnlySpan<char> text, int position)
    {
        position = Lexeme.SkipBlanks(text, position);
        if (position == text.Length || !s_beginnings.Contains(text[position]))
        {
            return false;
        }

        int next;
        switch (text[position])
        {
            case '第' or '（' or '(':
                next = Lexeme.SkipBlanks(text, position + 1);
                return next < text.Length && (ChineseNumeral.IsArabicDigit(text[next]) || ChineseNumeral.IsNumeralCharacter(text[next]));

            case '—' or '－':
                return position + 1 < text.Length && text[position + 1] == '、';

            case >= 'a' and <= 'z':
                return position + 1 < text.Length && text[position + 1] == '.';

            case var digit when ChineseNumeral.IsArabicDigit(digit):
                next = Lexeme.SkipArabicDigits(text, position, atMost: 4);
                return next - position < 4 && !(next < text.Length && Lexeme.IsHan(text[next]));

            case var numeral when ChineseNumeral.IsNumeralCharacter(numeral):
                next = Lexeme.SkipNumeralCharacters(text, position, atMost: 8);
                return !(next < text.Length && Lexeme.IsHan(text[next]));

            default:
                return true; // ①
        }
    }

    /// <summary>After 第七条: not 规定, 的, 第二款 … — those make it a reference in running text.</summary>
    private static bool IsNoReference(char next)
        => next is not ('规' or '的' or '第' or '至' or '、' or '和' or '所' or '中' or '之' or '款' or '项' or '，' or '及' or '以' or '或' or '与' or '到' or '。' or '）' or ')' or '》' or '课' or '”');

    /// <summary>中间业务的内部控制 behind 第六章: a heading; 中规定的事项 is a reference.</summary>
    private static bool IsHeadingWithin(ReadOnlySpan<char> rest)
        => rest.Length is > 3 and <= 20 && rest.StartsWith("中") && rest[1] is not ('的' or '规' or '所' or '有' or '，' or '对' or '关' or '应' or '列' or '未' or '确' or '明' or '涉' or '第') && rest.IndexOfAny("。；，：、") < 0;

    /// <summary>The same for the article that is expected here: 第四条中央和省属… begins one.</summary>
    private static bool IsNoArticleReference(ReadOnlySpan<char> rest)
        => !(rest.StartsWith("规定") || rest[0] is '的' or '第' or '至' or '、' or '款' or '项' or '，' or '。' or '）' or ')' or '》' or '”' or '和');

    /// <summary>（一）项, （一）至（三）项: a reference; not 项目, 和解协议, 至少.</summary>
    private static bool IsReference(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return false;
        }

        char next = rest.Length > 1 ? rest[1] : '\0';
        return rest[0] switch
        {
            '、' => true,
            '至' or '和' or '或' => next == '第' || Lexeme.IsOpeningParenthesis(next),
            '项' or '款' => next is not ('目' or '项'),
            _ => false,
        };
    }

    /// <summary>（四）、 before （五）项所列人员: the 、 joins two references, it is not the label's own.</summary>
    private static bool IsListOfReferences(ReadOnlySpan<char> rest, NumberingScheme scheme)
    {
        // Without a limit, a line of nothing but labels would take the square of its length.
        for (int i = 0; i < 4 && !rest.IsEmpty && MayBeginLabel(rest[0]) && SectionLabel.TryScan(rest, out int length, out SectionLabel next) && next.Scheme == scheme; i++)
        {
            rest = rest[length..];
            if (IsReference(rest))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>一、二、三产业; 一、二级. Not 一、三年来的工作, which does not go on with the next number.</summary>
    private static bool IsEnumeration(ReadOnlySpan<char> rest, SectionLabel label, bool isExpected)
        => rest.Length >= 2 && ChineseNumeral.IsNumeralCharacter(rest[0])
            && (rest[1] == '、' || (!isExpected && ChineseNumeral.TryParse(rest[..1], out int next) && next == label.Ordinal + 1 && rest[1] is '类' or '级' or '季' or '线' or '期' or '批' or '次' or '孩' or '等' or '手' or '号' or '楼' or '度' or '产' or '年' or '月' or '组'));

    /// <summary>2. 5升以上: a decimal number with a blank in it, where the series has no place for a 2.</summary>
    private static bool IsTornDecimal(ReadOnlySpan<char> rest, SectionLabel label, in LabelSequence sequence)
    {
        int digits = Lexeme.SkipBlanks(rest, 0);
        return digits > 0 && digits < rest.Length && ChineseNumeral.IsArabicDigit(rest[digits]) && !sequence.Expects(label);
    }

    /// <summary>2024年12月31日 after 2., 5月10日 after 1.; not 2月份 after 1、, which are two months.</summary>
    private static bool IsYear(ReadOnlySpan<char> rest)
    {
        int digits = Lexeme.SkipArabicDigits(rest, 0);
        return digits < rest.Length && ((digits == 4 && (rest[digits] is '年' or '-' or '—' || (Lexeme.SkipBlanks(rest, digits) is var mark && mark < rest.Length && rest[mark] == '年'))) || (digits <= 2 && rest[digits] == '月' && (digits + 1 == rest.Length || rest[digits + 1] != '份')));
    }

    /// <summary>1.1, 2.3.1 — and 1.5万元, 1.5月10日前, which are something else.</summary>
    private static bool TryReadMultiLevel(ReadOnlySpan<char> line, in LabelSequence sequence, ref int length, ref SectionLabel label)
    {
        ReadOnlySpan<char> rest = line[length..];
        bool separated = rest.IsEmpty || Lexeme.IsBlank(rest[0]);
        int digits = Lexeme.SkipArabicDigits(line, 0);
        bool hasNumber = SectionLabel.TryParse(line[..(digits + 1)], out SectionLabel arabic);
        bool isCount = hasNumber && !separated && Classifiers.Contains(rest[0], StringComparison.Ordinal) && !(rest.Length > 1 && "员才事力口庭属具长籍数然气津期".Contains(rest[1], StringComparison.Ordinal)) && sequence.Continues(arabic) && sequence.Last(NumberingScheme.MultiLevel) is null;
        bool expected = sequence.Continues(label) || (label.Ordinal == 1 && (label.Depth == 2 || sequence.Last(NumberingScheme.MultiLevel) is not null));
        if (expected && !isCount && (separated || (Lexeme.IsHan(rest[0]) && !Measures.Contains(rest[0], StringComparison.Ordinal))))
        {
            return true;
        }

        // The number of a section, then a date or a count: 1.5月10日前, 2.2024年起, 4.1篇论文.
        if (!hasNumber || !(isCount || IsYear(line[(digits + 1)..])) || !sequence.Expects(arabic))
        {
            return false;
        }

        length = digits + 1;
        label = arabic;
        return true;
    }

    /// <summary>The first level of technical texts, 1　总则, is a number and a blank; it counts where the series 1.1 follows from it.</summary>
    private static bool TryReadBareNumber(ReadOnlySpan<char> line, in LabelSequence sequence, out int length, out SectionLabel label)
    {
        label = default;
        if (line.Length <= 3 && ChineseNumeral.TryParse(line, out int ordinal) && ordinal is > 1 and <= 99)
        {
            // 三, alone on its line: the mark is lost.
            length = line.Length;
            label = new SectionLabel(NumberingScheme.Chinese, ordinal);
            return sequence.Continues(label);
        }

        length = Lexeme.SkipArabicDigits(line, 0);
        if (length is 0 or > 2 || length + 1 >= line.Length || !Lexeme.IsBlank(line[length]) || line.Length > 40)
        {
            return false;
        }

        int number = ChineseNumeral.ArabicValue(line[..length]);
        int rest = Lexeme.SkipBlanks(line, length);
        return number > 0 && Lexeme.IsHan(line[rest]) && sequence.Last(NumberingScheme.MultiLevel) is { } last && (label = SectionLabel.Top(number)).Level < last.Level + 4
            && number == SectionLabel.TopNumber(last) + 1;
    }
}
