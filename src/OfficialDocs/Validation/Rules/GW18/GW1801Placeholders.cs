using System.Buffers;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1801: no placeholders are left.</summary>
internal sealed class GW1801Placeholders : TokenRule
{
    private const string Symbols = "×○□_＿";
    private const string Brackets = "【［[〔（(";

    // The most frequent ones: 王某某 is a person whose name is withheld.
    private static readonly SearchValues<char> s_surnames = SearchValues.Create(
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文");

    private static readonly string[] s_pending = ["待补", "待定", "待填", "待核", "此处", "请填", "请输入", "点击"];

    public override RuleDescriptor Descriptor { get; } = new("GW1801")
    {
        Name = new("不留占位符（××、XX、___、【待补】、某某）", "No placeholders are left"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Residue,
        Severity = Severity.Warning,
        Fix = null,
        Reason = new("占位符说明文稿没有定稿；印发后无法补救。", "A placeholder says that the draft was not finished; once issued it stays."),
        Remarks = new(
            "只看正文；附件中的表格、范本可以留空。“某某”在通报、决定中可以隐去姓名，只在其他文种中提示，姓氏后的（王某某）不提示；法规、规章可能给出用语范本，也只作提示。",
            "Looks at the document proper: forms and models in attachments may have blanks. 某某 hides names lawfully in 通报 and 决定, and is told in other types only, as a hint, and not behind a surname (王某某). Texts in articles may give models of wording, and get hints, too."),
        Bad = new RuleExample("请将材料送⟦××⟧县水务局。"),
        Good = new RuleExample("请将材料送青河县水务局。"),
    };

    public override TokenKinds Tokens => TokenKinds.Latin;

    public override string Marks => Symbols + Brackets;

    public override IReadOnlyList<string> Words { get; } = ["某某"];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        if (block.InAttachment)
        {
            return;
        }

        switch (token.Kind)
        {
            case TokenKinds.Latin:
                CheckLetters(token, context);
                break;
            case TokenKinds.Word:
                CheckSomebody(token, context);
                break;
            default:
                CheckMark(token, block, context);
                break;
        }
    }

    private static void CheckLetters(in Token token, RuleContext context)
    {
        ReadOnlySpan<char> letters = context.Slice(token);
        bool isPlaceholder = letters is "TODO" or "TBD"
            || (letters.Length >= 2 && !letters.ContainsAnyExcept('X', 'x', 'Ｘ') && (Lexeme.IsHan(context.Before(token)) || Lexeme.IsHan(context.After(token))));
        if (isPlaceholder)
        {
            Report(context, token.Span);
        }
    }

    private static void CheckSomebody(in Token token, RuleContext context)
    {
        bool isPerson = s_surnames.Contains(context.Before(token)) && context.After(token) is not ('县' or '市' or '区' or '乡' or '镇' or '村');
        if (context.Document.Title?.Type is not (DocumentType.Circular or DocumentType.Decision) && !isPerson)
        {
            Report(context, token.Span, Severity.Info);
        }
    }

    private static void CheckMark(in Token token, in TextBlock block, RuleContext context)
    {
        char mark = context.Text[token.Start];
        if (Brackets.Contains(mark, StringComparison.Ordinal))
        {
            CheckBracket(token, block, context);
            return;
        }

        if (context.Before(token) == mark)
        {
            return;
        }

        int end = Punctuation.EndOfRun(context, block, token.Start);
        int shortest = mark is '_' or '＿' ? 3 : 2;
        char after = end < block.Span.End ? context.Text[end] : '\0';
        char before = context.Before(token);
        // 二○○五年 writes its zeros so.
        bool isZero = mark == '○' && (ChineseNumeral.IsNumeralCharacter(before) || ChineseNumeral.IsNumeralCharacter(after));
        bool isDatePart = mark == '×' && end == token.End && after is '年' or '月' or '日' or '号' && !ChineseNumeral.IsArabicDigit(before);
        if ((end - token.Start >= shortest && !isZero && (Lexeme.IsHan(before) || Lexeme.IsHan(after))) || isDatePart)
        {
            Report(context, TextSpan.FromBounds(token.Start, end));
        }
    }

    private static void CheckBracket(in Token token, in TextBlock block, RuleContext context)
    {
        ReadOnlySpan<char> rest = context.Text.AsSpan(token.End, block.Span.End - token.End);
        foreach (string word in s_pending)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal) && context.Brackets.TryGetPairAt(token.Start, out BracketPair pair) && pair.Span.Length <= 12)
            {
                Report(context, pair.Span);
                return;
            }
        }
    }

    /// <summary>A text in articles may give models of wording with blanks in them.</summary>
    private static bool HasArticles(RuleContext context)
        => context.Document.Sections.Count > 0 && context.Document.Sections[0].Label.Scheme is NumberingScheme.Part or NumberingScheme.Chapter or NumberingScheme.Article;

    private static void Report(RuleContext context, TextSpan place, Severity? severity = null)
        => context.Report(place, $"“{context.Slice(place)}”是占位符", $"'{context.Slice(place)}' is a placeholder", severity: severity ?? (HasArticles(context) ? Severity.Info : null));
}
