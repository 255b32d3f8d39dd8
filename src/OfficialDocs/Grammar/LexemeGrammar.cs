using OfficialDocs.Text;
using Sprache;

namespace OfficialDocs.Grammar;

/// <summary>The lexemes that the lines of a document are made of, for an application to compose with its own parsers.</summary>
/// <remarks>
/// Each is scanned in one place, which is also what the value types' <c>TryParse</c> calls. Each begins exactly where the input
/// stands (see <see cref="GrammarExtensions.AfterBlanks"/>), ends within the line, and has the span it has in the source. All take
/// any <see cref="IInput"/>; on a <see cref="SpanInput"/> they cost one object a lexeme instead of one a character.
/// </remarks>
public static class LexemeGrammar
{
    /// <summary>
    /// 发文字号, 令号, 期号 (GB/T 9704 §7.2.5), however written: <c>云政发〔2025〕8号</c>, <c>云政发[2025]第08号</c>, <c>第12号</c>. What begins as a number
    /// fails where it breaks off: after the code of <c>云政发2025</c>, after the year of <c>云政发〔2025〕号</c>.
    /// </summary>
    public static Parser<Element<DocumentNumber>> DocumentNumber { get; } =
        Primitive.Element<DocumentNumber>(OfficialDocs.DocumentNumber.TryScanOrExplain, "发文字号 (document number: 机关代字〔年份〕序号号)");

    /// <summary>成文日期, 印发日期 (§7.3.5.4), however written: <c>2025年3月5日</c>, <c>二〇二五年三月五日</c>, <c>2025-03-05</c>.</summary>
    public static Parser<Element<IssuedDate>> IssuedDate { get; } =
        Primitive.Element<IssuedDate>(OfficialDocs.IssuedDate.TryScan, "日期 (date: 2025年3月5日)");

    /// <summary>结构层次序数 (§7.3.3): <c>一、</c>, <c>（一）</c>, <c>1.</c>, <c>（1）</c>, <c>第一条</c>.</summary>
    public static Parser<Element<SectionLabel>> SectionLabel { get; } =
        Primitive.Element<SectionLabel>(OfficialDocs.SectionLabel.TryScan, "结构层次序数 (section label: 一、 （一） 1. （1） 第一条)");

    /// <summary>密级和保密期限 (§7.2.2): <c>机密★10年</c>, <c>秘　密</c>.</summary>
    public static Parser<Element<SecurityClassification>> SecurityClassification { get; } =
        Primitive.Element<SecurityClassification>(OfficialDocs.SecurityClassification.TryScan, "密级 (security classification: 机密★10年)");

    /// <summary>紧急程度 (§7.2.3): <c>特急</c>, <c>加　急</c>.</summary>
    public static Parser<Element<Urgency>> Urgency { get; } =
        Primitive.Element<Urgency>(UrgencyNames.TryScan, "紧急程度 (urgency: 特急, 加急)");

    /// <summary>
    /// 机关名称 in a list (§7.3.2): <c>各区人民政府，市政府各部门、各直属机构</c> is two names. Split at ，and ；of either width outside parentheses;
    /// ends before a colon or the end of the sentence.
    /// </summary>
    public static Parser<IReadOnlyList<Element<string>>> OrganList { get; } =
        Primitive.Value<IReadOnlyList<Element<string>>>(Grammar.OrganList.TryScan, "机关名称 (organ names: 甲，乙，丙)");

    /// <summary>
    /// 姓名 beside one another (§7.2.6), each without inner blanks: <c>张　远　　李文清</c>. A single character is a surname and joins what
    /// follows, so <c>张　远　李　明</c> is 张远 and 李明; otherwise blanks or 、 separate the names.
    /// </summary>
    public static Parser<IReadOnlyList<Element<string>>> PersonNames { get; } =
        Primitive.Value<IReadOnlyList<Element<string>>>(Grammar.PersonNames.TryScan, "姓名 (names of persons: 张　远　李　明)");

    /// <summary>
    /// 引用 of a document: <c>《关于转发〈云州市防汛办法〉的通知》（云政发〔2025〕8号）</c>; the number may be absent. Inner titles bear 〈〉 (GB/T 15834
    /// §4.15.3), or 《》 again.
    /// </summary>
    public static Parser<Citation> Citation { get; } =
        from citation in Primitive.Value<Citation>((ReadOnlySpan<char> text, int offset, out int length, out Citation value) =>
        {
            bool found = CitationScanner.TryScan(text, out length, out int titleLength, out DocumentNumber? number);
            value = found ? new Citation(text.Slice(1, titleLength).ToString(), number, 0, new TextSpan(offset, length)) : null!;
            return found;
        }, "引用 (citation: 《标题》)")
        from line in Line
        select citation with { Line = line };

    /// <summary>圆括号 with text inside, of either width: <c>（此件公开发布）</c>, and <c>(此件公开发布</c> where the closing one is lost. The value
    /// is the inner text, the span has the parentheses too.</summary>
    public static Parser<Element<string>> Parenthesized { get; } =
        Primitive.Element<string>(Parentheses.TryScan, "括号内文字 (text in parentheses: （…）)");

    /// <summary>冒号 of any width: ： : ∶ ﹕. The value is the character, so that its width can be checked.</summary>
    public static Parser<Element<char>> Colon { get; } = Primitive.Element<char>(TryScanColon, "冒号 (colon: ：)");

    /// <summary>A word of the standard, also when spaced out: <c>文件</c> is <c>文　件</c> too.</summary>
    /// <param name="words">The words; one that begins with another comes before it.</param>
    /// <returns>A parser of the word that stands there; its value has no blanks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    public static Parser<Element<string>> Word(params string[] words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Primitive.Element<string>(
            (ReadOnlySpan<char> text, out int length, out string word) => Words.TryScan(text, words, out length, out word),
            string.Join(" or ", words));
    }

    /// <summary>A word with its colon and the blanks after it: <c>签发人：</c>, <c>抄　送:</c>.</summary>
    /// <param name="words">The words; one that begins with another comes before it.</param>
    /// <returns>A parser of the word that stands there; its value has no blanks, its span no colon.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    public static Parser<Element<string>> Label(params string[] words) =>
        from word in Word(words)
        from colon in Colon.AfterBlanks()
        from start in Parse.Return(word).AfterBlanks()
        select word;

    /// <summary>Arabic digits of either width.</summary>
    internal static Parser<Element<string>> Digits(int minimum, int maximum, string expected) =>
        Primitive.Element<string>((ReadOnlySpan<char> text, out int length, out string digits) =>
        {
            length = Lexeme.SkipArabicDigits(text, 0);
            bool fits = length >= minimum && length <= maximum;
            digits = fits ? text[..length].ToString() : "";
            return fits;
        }, expected);

    private static Parser<int> Line => static input => Result.Success(input.Line, input);

    private static bool TryScanColon(ReadOnlySpan<char> text, out int length, out char colon)
    {
        bool found = !text.IsEmpty && Lexeme.IsColon(text[0]);
        length = found ? 1 : 0;
        colon = found ? text[0] : default;
        return found;
    }
}
