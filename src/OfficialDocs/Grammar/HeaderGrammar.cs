using Sprache;

namespace OfficialDocs.Grammar;

/// <summary>版头 (GB/T 9704 §7.2): the lines above the red rule on the first page.</summary>
public static class HeaderGrammar
{
    /// <summary>特急, 特急·明电.</summary>
    private static readonly Parser<Element<Urgency>> s_urgency =
        from urgency in LexemeGrammar.Urgency
        from sending in LexemeGrammar.Word("·明电", "•明电", "・明电", "明电").AfterBlanks().Optional()
        select urgency;

    /// <summary>
    /// 份号 (§7.2.1), the number of a printed copy: six digits alone, <c>000012</c>, or up to eight after their sign, <c>№12</c>, <c>份号：000012</c>.
    /// The value is the digits as written.
    /// </summary>
    public static Parser<Element<string>> CopyNumber { get; } =
        (from sign in LexemeGrammar.Label("份号", "份数序号").Or(LexemeGrammar.Word("份号", "№", "No.", "NO.", "No", "NO"))
         from digits in LexemeGrammar.Digits(1, 8, "份号 (copy number: 000012)").AfterBlanks()
         select digits)
        .Or(LexemeGrammar.Digits(6, 6, "份号 (copy number: 000012)"))
        .Named("份号 (copy number: 000012)");

    /// <summary>
    /// 份号, 密级和保密期限, 紧急程度 (§7.2.1 to §7.2.3), one below another in print and often on one line in a copy, with or without their
    /// names: <c>000012　机密★10年　特急</c>, <c>密级：机密</c>, on a telegram <c>等级　特急·明电</c>.
    /// </summary>
    public static Parser<HeaderMarkings> Markings { get; } =
        CopyNumber.Select(number => new HeaderMarkings(number, null, null))
        .Or(Titled(LexemeGrammar.SecurityClassification, "密级", "秘密等级").Select(security => new HeaderMarkings(null, security, null)))
        .Or(Titled(s_urgency, "紧急程度", "缓急", "等级").Select(urgency => new HeaderMarkings(null, null, urgency)))
        .AfterBlanks()
        .AtLeastOnce()
        .Select(markings => markings.Aggregate((all, next) => all.Or(next)));

    /// <summary>
    /// 发文机关标志 (§7.2.4): <c>云州市人民政府文件</c>, 云州市水务局公告, or the organ's name alone as on letters (§10.1). Joint issuers stand apart by blanks,
    /// the lead organ first.
    /// </summary>
    public static Parser<Element<IssuerMark>> IssuerMark { get; } =
        Primitive.Element<IssuerMark>(TryScanIssuerMark, "发文机关标志 (issuer mark: 云州市人民政府文件)");

    /// <summary>
    /// 签发人 (§7.2.6), who signed a document that goes up: <c>签发人：张　远　李　明</c>; 会签人 of joint documents read the same. Names are read as by
    /// <see cref="LexemeGrammar.PersonNames"/>.
    /// </summary>
    public static Parser<IReadOnlyList<Element<string>>> Signatories { get; } =
        (from label in LexemeGrammar.Label("签发人", "会签人")
         from names in LexemeGrammar.PersonNames
         select names)
        .Named("签发人 (signatories: 签发人：张　远)");

    /// <summary>The line of the 发文字号 (§7.2.5), on documents that go up with the 签发人: <c>云政发〔2025〕8号　　　签发人：张　远</c>.</summary>
    public static Parser<NumberLine> NumberLine { get; } =
        from number in LexemeGrammar.DocumentNumber
        from names in Signatories.AfterBlanks().Optional()
        select new NumberLine(number, names.GetOrElse([]));

    private static Parser<Element<T>> Titled<T>(Parser<Element<T>> element, params string[] names)
        where T : notnull =>
        from name in LexemeGrammar.Label(names).Or(LexemeGrammar.Word(names)).Optional()
        from value in element.AfterBlanks()
        select value;

    private static bool TryScanIssuerMark(ReadOnlySpan<char> text, out int length, out IssuerMark mark)
    {
        length = Words.TrimmedLength(text);
        string suffix = MarkSuffix.Cut(text[..length], out int organsLength);
        List<Element<string>> organs = OrganName.Split(text[..organsLength], 0);
        bool isMark = organs.Count > 0 && organs.TrueForAll(static organ => OrganName.IsName(organ.Value));
        mark = isMark ? new IssuerMark(organs.ConvertAll(static organ => organ.Value), suffix) : null!;
        return isMark;
    }
}
