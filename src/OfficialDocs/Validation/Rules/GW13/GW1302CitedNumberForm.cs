using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1302: cited numbers are written as document numbers are.</summary>
internal sealed class GW1302CitedNumberForm : TokenRule
{
    /// <summary>A number of a series, with the mark before it, is no longer.</summary>
    private const int LongestNext = 20;
    private const string OpeningBrackets = "〔﹝❲〘[［【（(";
    private const string CertainKinds = "发函文办规电明任呈请纪通";

    /// <summary>What can be wrong, the gravest first; the fix puts all of it right.</summary>
    private static readonly (DocumentNumberNotation Notation, string Chinese, string English)[] s_faults =
    [
        (DocumentNumberNotation.OtherBrackets, "引用的发文字号，年份应当用六角括号“〔〕”括入", "the year of a cited number must stand in 〔〕"),
        (DocumentNumberNotation.TwoDigitYear, "引用的发文字号，年份应当写全四位", "the year of a cited number must have four digits"),
        (DocumentNumberNotation.ChineseYear | DocumentNumberNotation.YearMark, "引用的发文字号，年份应当只用四位阿拉伯数字", "the year of a cited number must be four Arabic digits and nothing else"),
        (DocumentNumberNotation.OrdinalPrefix, "引用的发文字号，序号前不加“第”", "the sequence of a cited number has no 第"),
        (DocumentNumberNotation.PaddedSequence, "引用的发文字号，序号不编虚位", "the sequence of a cited number is not filled with zeros"),
        (DocumentNumberNotation.ChineseSequence | DocumentNumberNotation.FullWidthDigits, "引用的发文字号应当用半角阿拉伯数字", "a cited number must have half-width Arabic digits"),
        (DocumentNumberNotation.MissingSuffix, "引用的发文字号，序号后应当有“号”", "the sequence of a cited number must be followed by 号"),
        (DocumentNumberNotation.Spaced, "引用的发文字号内不留空格", "a cited number has no spaces inside"),
    ];

    public override RuleDescriptor Descriptor { get; } = new("GW1302")
    {
        Name = new("引用的发文字号写法规范", "Cited numbers are written as document numbers are"),
        Clause = "GB/T 9704-2012 7.2.5",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("引用的发文字号与公文自己的发文字号写法相同，否则检索不到被引用的公文。", "A cited number is written as the document's own; otherwise a search misses the document."),
        Remarks = new(
            "案号、合同、证照、标准、专利的编号不在此列；机关代字不以发、函、办、规等结尾的降为警告，只有空格的为提示；引号和标题内不自动修改，两位年份只提建议。",
            "Leaves alone the numbers of court cases, contracts, certificates, standards and patents. A warning where the code does not end in 发, 函, 办, 规 or the like, an info for mere spaces. No automatic fix inside quotations and titles, nor for two-digit years."),
        Bad = new RuleExample("根据《云州市人民政府关于做好防汛工作的通知》（云政发⟦[2025]8号⟧），各单位要加强值守。"),
        Good = new RuleExample("根据《云州市人民政府关于做好防汛工作的通知》（云政发〔2025〕8号），各单位要加强值守。"),
    };

    public override TokenKinds Tokens => TokenKinds.DocumentNumber;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        bool isCited = context.Blocks[token.Block] is { IsRunningText: true } or { Role: LineRole.AttachmentNote or LineRole.TitleNote };
        if (!isCited || !CitedNumbers.HasDocumentCode(context, token)
            || !DocumentNumber.TryParse(context.Text.AsSpan(token.Start - 2, token.Length + 2), out DocumentNumber number)
            || number.Kind != DocumentNumberKind.Document || context.Text[token.Start - 1] == '令')
        {
            return;
        }

        Check(token, token.Span, number, context);
        int position = token.End;
        while (TryReadNext(token, position, context, out TextSpan next, out number))
        {
            Check(token, next, number, context);
            position = next.End;
        }
    }

    /// <summary>Checks a number of a series that takes its code from the first one.</summary>
    private static void Check(in Token first, TextSpan place, DocumentNumber number, RuleContext context)
    {
        DocumentNumberNotation notation = number.Notation;
        char after = place.End < context.Blocks[first.Block].Span.End ? context.Text[place.End] : '\0';
        if (!EndsNumber(after))
        {
            // 〔2025〕8、9号: the 号 stands behind the last one.
            notation &= ~DocumentNumberNotation.MissingSuffix;
        }

        foreach ((DocumentNumberNotation fault, string chinese, string english) in s_faults)
        {
            if ((notation & fault) != 0)
            {
                context.Report(place, chinese, english, GetFix(first, place, number, notation, context), GetSeverity(first, fault, context));
                return;
            }
        }
    }

    /// <summary>Reads the number behind another one that has no code of its own: the second of 云政发〔2025〕8号、〔2025〕9号.</summary>
    private static bool TryReadNext(in Token first, int position, RuleContext context, out TextSpan place, out DocumentNumber number)
    {
        place = default;
        number = default;
        ReadOnlySpan<char> rest = Quantities.Ahead(context, first, position, atMost: LongestNext);
        int end = rest.IndexOf('号') + 1;
        if (end < 3 || rest[0] != '、' || rest[1..end].Contains('第') || (end < rest.Length && Lexeme.IsHan(rest[end]) && rest[end] is not ('和' or '以' or '及' or '文' or '等' or '要' or '的')) || !OpeningBrackets.Contains(rest[1], StringComparison.Ordinal))
        {
            return false;
        }

        Span<char> withCode = stackalloc char[LongestNext + 2];
        context.Text.AsSpan(first.Start - 2, 2).CopyTo(withCode);
        rest[1..end].CopyTo(withCode[2..]);
        place = new TextSpan(position + 1, end - 1);
        return DocumentNumber.TryParse(withCode[..(end + 1)], out number) && number.Kind == DocumentNumberKind.Document;
    }

    private static Severity? GetSeverity(in Token token, DocumentNumberNotation fault, RuleContext context)
        => fault == DocumentNumberNotation.Spaced ? Severity.Info
            : HasCertainKind(token, context) ? null
            : Severity.Warning;

    private static bool HasCertainKind(in Token token, RuleContext context) => CertainKinds.Contains(context.Text[token.Start - 1], StringComparison.Ordinal);

    private static Fix GetFix(in Token token, TextSpan place, DocumentNumber number, DocumentNumberNotation notation, RuleContext context)
    {
        bool hasSuffix = (number.Notation & DocumentNumberNotation.MissingSuffix) == 0 || (notation & DocumentNumberNotation.MissingSuffix) != 0;
        string written = $"〔{number.Year}〕{number.Sequence}{(hasSuffix ? "号" : "")}";
        if ((notation & DocumentNumberNotation.TwoDigitYear) != 0)
        {
            return Fix.Suggested(place, written, new("世纪由两位年份推断", "the century is inferred from two digits"));
        }

        if ((notation & (DocumentNumberNotation.OrdinalPrefix | DocumentNumberNotation.PaddedSequence)) != 0 && !HasCertainKind(token, context))
        {
            return Fix.Suggested(place, written, new("不一定是发文字号：“第”和虚位可能是编号自己的", "it may be no document's number, and 第 and the zeros its own"));
        }

        return context.Brackets.IsInside(token.Start, CitedNumbers.QuotingMarks, context.Text)
            ? Fix.Suggested(place, written, new("引文以原文为准", "a quotation keeps the words of its source"))
            : Fix.Safe(place, written);
    }

    private static bool EndsNumber(char after) => after is '）' or ')' or '，' or '。' or '；' or '》' or '《';
}
