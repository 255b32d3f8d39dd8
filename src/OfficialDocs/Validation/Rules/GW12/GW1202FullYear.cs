using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1202: years are not abbreviated.</summary>
internal sealed class GW1202FullYear : TokenRule
{
    // 有期徒刑10年3月, 满15年6月: a length of time.
    private const string BeforeDurations = "刑满期达约近超过已逾共计足役制";

    public override RuleDescriptor Descriptor { get; } = new("GW1202")
    {
        Name = new("年份写全四位，不简写", "Years have four digits"),
        Clause = "GB/T 15835-2011 5.1.4",
        Modality = RuleModality.Required,
        Category = RuleCategory.Numbers,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("两位年份时间一长就会误解。", "A year of two digits is misread as time goes by."),
        Remarks = new("只看后面有月份或者“底”的两位年份；时长（10年）、年代（90年代）和成文日期不在此列。", "Looks only at years followed by a month or 底; durations, decades and the document's own date are left alone."),
        Bad = new RuleExample("各单位要在⟦25年⟧3月底前完成整改。"),
        Good = new RuleExample("各单位要在2025年3月底前完成整改。"),
    };

    public override TokenKinds Tokens => TokenKinds.Number | TokenKinds.Date;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        ReadOnlySpan<char> text = Quantities.Ahead(context, token, token.Start);
        if (context.Blocks[token.Block].Role is LineRole.IssuedDate or LineRole.Printing or LineRole.DocumentNumber
            || text.Length < 4 || !Quantities.IsDigit(text[0]) || !Quantities.IsDigit(text[1]) || text[2] != '年')
        {
            return;
        }

        char before = context.Before(token);
        int monthEnd = Lexeme.SkipArabicDigits(text, 3, atMost: 3);
        bool isMonth = monthEnd is 4 or 5 && monthEnd < text.Length && text[monthEnd] == '月' && ChineseNumeral.ArabicValue(text[3..monthEnd]) is >= 1 and <= 12;
        if (!(isMonth || (before != '第' && IsEndOfYear(text))) || Quantities.IsRangeMark(before) || before is '.' or '、' or '/' || BeforeDurations.Contains(before, StringComparison.Ordinal))
        {
            return;
        }

        string century = ChineseNumeral.ArabicValue(text[..2]) >= 49 ? "19" : "20";
        context.Report(
            new TextSpan(token.Start, 3),
            "年份应当写全四位",
            "a year must have four digits",
            Fix.Suggested(new TextSpan(token.Start, 0), century, new("世纪由两位年份推断", "the century is inferred from two digits")));
    }

    /// <summary>25年底前, 25年底完成; but not 20年底蕴.</summary>
    private static bool IsEndOfYear(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text[4..];
        return text[3] == '底' && (rest.IsEmpty || rest[0] is '前' or '，' or '。' or '；' or '、' or '）' || rest.StartsWith("以前") || rest.StartsWith("之前")
            || rest.StartsWith("完成") || rest.StartsWith("全部") || rest.StartsWith("建成"));
    }
}
