using System.Buffers;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1801: no placeholders are left.</summary>
internal sealed class GW1801Placeholders : TokenRule
{
    private const string Symbols = "×○□_＿*＊";
    private const string Brackets = "【［[〔（(";

    // The most frequent ones: 王某某 is a person whose name is withheld.
    private static readonly SearchValues<char> s_surnames = SearchValues.Create(
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文");

    private static readonly string[] s_pending = ["待补", "待定", "待填", "待核", "此处", "请填", "请输入", "点击"];

    // What stands for itself in brackets: 投资[金额]万元.
    private static readonly string[] s_slots = ["金额", "数字", "数量", "数值", "日期", "时间", "年份", "姓名", "名称", "单位", "单位名称", "地点", "地址", "电话", "文号"];

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
            "只看正文；附件中的表格、范本可以留空，算式中的乘号和引号内规定的格式不在此列。“某某”在通报、决定中可以隐去姓名，只在其他文种中提示，姓氏后的（王某某）不提示；法规、规章可能给出用语范本，也只作提示。",
            "Looks at the document proper: forms and models in attachments may have blanks, and the × of a formula or of a form that is given in quotes is none. 某某 hides names lawfully in 通报 and 决定, and is told in other types only, as a hint, and not behind a surname (王某某). Texts in articles may give models of wording, and get hints, too."),
        Bad = new RuleExample("请将材料送⟦××⟧县水务局。"),
        Good = new RuleExample("请将材料送青河县水务局。"),
    };

    public override TokenKinds Tokens => TokenKinds.Latin | TokenKinds.Blank;

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
            case TokenKinds.Blank:
                CheckOpenDate(token, block, context);
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
            || (!letters.ContainsAnyExcept('X', 'x', 'Ｘ')
                && (letters.Length >= 2 ? Lexeme.IsHan(context.Before(token)) || Lexeme.IsHan(context.After(token)) : Lexeme.IsHan(context.Before(token)) && context.Before(token) != '第' && context.After(token) is '年' or '月' or '日'));
        if (isPlaceholder)
        {
            Report(context, token.Span);
        }
    }

    private static void CheckSomebody(in Token token, RuleContext context)
    {
        ReadOnlySpan<char> behind = Quantities.Ahead(context, token, token.End, atMost: 2);
        bool isPlace = behind is ['县' or '市' or '区' or '乡' or '镇' or '村', ..] and not [_, '长' or '民']; // 王某某村民, 李某某镇长 are persons.
        bool isPerson = s_surnames.Contains(context.Before(token)) && !isPlace;
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
        int shortest = mark is '_' or '＿' or '*' or '＊' ? 3 : 2;
        char after = end < block.Span.End ? context.Text[end] : '\0';
        char before = context.Before(token);
        // 二○○五年 writes its zeros so.
        bool isZero = mark == '○' && (ChineseNumeral.IsNumeralCharacter(before) || ChineseNumeral.IsNumeralCharacter(after));
        bool isDatePart = mark == '×' && end == token.End && after is '年' or '月' or '日' or '号' && !ChineseNumeral.IsArabicDigit(before)
            && !context.Slice(block).ContainsAny('=', '＝') && !(after == '日' && Quantities.Ahead(context, token, token.End, atMost: 2) is [_, '利' or '万' or '千' or '均']); // 水费×日万分之五 is a product.
        bool isModel = mark == '×' && after is '年' or '月' or '日' or '号' && context.Brackets.IsInside(token.Start, "“‘", context.Text);
        bool isBold = mark is '*' or '＊' && Quantities.MeasureLength(context.Text.AsSpan(0, block.Span.End), end) == 0 && after is not ('万' or '亿' or '月');
        if (isModel || isBold)
        {
            return;
        }

        if ((end - token.Start >= shortest && !isZero && (Lexeme.IsHan(before) || Lexeme.IsHan(after))) || isDatePart)
        {
            Report(context, TextSpan.FromBounds(token.Start, end));
        }
    }

    /// <summary>请于  年  月  日前报送, 2025年  月  日前: a day left open in a sentence. Forms have them, too, but not before 前.</summary>
    private static void CheckOpenDate(in Token token, in TextBlock block, RuleContext context)
    {
        ReadOnlySpan<char> rest = context.Text.AsSpan(token.End, block.Span.End - token.End);
        char before = context.Before(token);
        bool hasYear = before == '年' && token.Start - 2 >= block.Span.Start && ChineseNumeral.IsArabicDigit(context.Text[token.Start - 2]);
        int end = 0;
        foreach (char unit in hasYear ? "月日" : "年月日")
        {
            int start = end == 0 ? 0 : Lexeme.SkipBlanks(rest, end);
            if (start >= rest.Length || rest[start] != unit || (end > 0 && start == end))
            {
                return;
            }

            end = start + 1;
        }

        if (block.IsRunningText && Lexeme.IsHan(before) && end < rest.Length && rest[end] is '前' or '起' or '止' or '至')
        {
            Report(context, TextSpan.FromBounds(token.Start, token.End + end));
        }
    }

    private static void CheckBracket(in Token token, in TextBlock block, RuleContext context)
    {
        ReadOnlySpan<char> rest = context.Text.AsSpan(token.End, block.Span.End - token.End);
        // 【时间】上午九时 at the beginning of a line says what follows.
        if (context.Text[token.Start] is '[' or '［' or '【' && Lexeme.IsHan(context.Before(token)))
        {
            foreach (string slot in s_slots)
            {
                if (rest.StartsWith(slot, StringComparison.Ordinal) && rest.Length > slot.Length && rest[slot.Length] is ']' or '］' or '】')
                {
                    Report(context, new TextSpan(token.Start, slot.Length + 2));
                    return;
                }
            }
        }

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
