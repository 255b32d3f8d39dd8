using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1208: lunar dates and fixed words keep their Chinese numerals.</summary>
internal sealed class GW1208TraditionalNumerals : TokenRule
{
    /// <summary>Words that ask for a Chinese numeral behind them, and the greatest number that makes sense there.</summary>
    private static readonly Dictionary<string, int> s_before = new(StringComparer.Ordinal)
    {
        ["星期"] = 6,
        ["礼拜"] = 6,
        ["正月初"] = 10,
        ["腊月初"] = 10,
        ["正月"] = 30,
        ["腊月"] = 30,
    };

    private static readonly string[] s_plans = ["规划", "期间", "时期", "末", "以来", "”"];

    /// <summary>Fixed words that begin with a numeral: the rest behind a one-digit number.</summary>
    private static readonly (char Digit, string Remainder)[] s_fixed =
    [
        ('5', "四运动"), ('5', "四青年"), ('5', "四精神"), ('5', "一劳动节"), ('5', "一国际劳动节"), ('9', "一八事变"), ('7', "七事变"), ('1', "二八事变"),
        ('1', "二九运动"), ('3', "八妇女节"), ('3', "八国际妇女节"), ('6', "一儿童节"), ('6', "一国际儿童节"), ('8', "一建军节"), ('8', "一南昌起义"),
    ];

    public override RuleDescriptor Descriptor { get; } = new("GW1208")
    {
        Name = new("农历日期、星期和固定词语用汉字数字", "Lunar dates, weekdays and fixed words keep Chinese numerals"),
        Clause = "GB/T 15835-2011 4.2.1；GB/T 15835-2011 4.2.3",
        Modality = RuleModality.Required,
        Category = RuleCategory.Numbers,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("农历月日、星期几和“五四运动”一类已经稳定的词语，数字是词的一部分，用汉字。", "In lunar dates, weekdays and words such as 五四运动 the numeral is part of the word."),
        Remarks = new("只看一张小表中的词。", "Knows the words of a small table."),
        Bad = new RuleExample("活动时间为⟦正月初5⟧上午。"),
        Good = new RuleExample("活动时间为正月初五上午。"),
    };

    public override TokenKinds Tokens => TokenKinds.Number;

    public override IReadOnlyList<string> Words => ["星期", "礼拜", "正月初", "腊月初", "正月", "腊月"];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (token.Kind == TokenKinds.Number)
        {
            if (context.Before(token) == '历' && context.Text.AsSpan(0, token.Start).EndsWith("农历"))
            {
                CheckLunarMonth(token, context);
            }
            else
            {
                CheckFixedWord(token, context);
            }

            return;
        }

        ReadOnlySpan<char> text = Quantities.Ahead(context, token, token.End, atMost: 6);
        int digits = Lexeme.SkipArabicDigits(text, 0);
        if (digits is 0 or > 2)
        {
            return;
        }

        int number = ChineseNumeral.ArabicValue(text[..digits]);
        string word = context.Slice(token).ToString();
        if (number >= 1 && number <= s_before[word] && !(digits < text.Length && text[digits] is '个' or '.' or '号'))
        {
            Report(context, TextSpan.FromBounds(token.Start, token.End + digits), word + ChineseNumeral.Format(number));
        }
    }

    /// <summary>农历8月15, of which the token is 8.</summary>
    private static void CheckLunarMonth(in Token token, RuleContext context)
    {
        ReadOnlySpan<char> text = Quantities.Ahead(context, token, token.Start, atMost: 8);
        int digits = token.Length;
        int month = digits <= 2 ? ChineseNumeral.ArabicValue(text[..digits]) : 0;
        if (month is 0 or > 12 || digits == text.Length || text[digits] != '月')
        {
            return;
        }

        int end = Lexeme.SkipArabicDigits(text, digits + 1);
        int day = end > digits + 1 && end - digits <= 3 ? ChineseNumeral.ArabicValue(text[(digits + 1)..end]) : 0;
        bool isDay = day is >= 1 and <= 30 && !(end < text.Length && (Lexeme.IsHan(text[end]) && text[end] is not ('日' or '至' or '前' or '后' or '起' or '上' or '下' or '晚') || text[end] is '.' or '．')); // 农历8月5个县

        string words = $"{(month == 1 ? "正" : ChineseNumeral.Format(month))}月{(isDay ? (day <= 10 ? "初" : "") + ChineseNumeral.Format(day) : "")}";
        Report(context, new TextSpan(token.Start, isDay ? end : digits + 1), words);
    }

    /// <summary>12五规划.</summary>
    private static void CheckPlan(in Token token, RuleContext context)
    {
        ReadOnlySpan<char> rest = Quantities.Ahead(context, token, token.End, atMost: 4);
        int number = ChineseNumeral.ArabicValue(context.Slice(token));
        if (number is < 11 or > 15 || rest.Length < 2 || rest[0] != '五')
        {
            return;
        }

        foreach (string behind in s_plans)
        {
            if (rest[1..].StartsWith(behind))
            {
                Report(context, new TextSpan(token.Start, 3), ChineseNumeral.Format(number) + "五");
                return;
            }
        }
    }

    private static void CheckFixedWord(in Token token, RuleContext context)
    {
        if (token.Length == 2 && char.IsAsciiDigit(context.Text[token.Start]))
        {
            CheckPlan(token, context);
            return;
        }

        if (token.Length > 1 || Quantities.IsRangeMark(context.Before(token)))
        {
            return;
        }

        ReadOnlySpan<char> rest = Quantities.Ahead(context, token, token.End, atMost: 8);
        foreach ((char digit, string word) in s_fixed)
        {
            if (context.Text[token.Start] == digit && rest.StartsWith(word, StringComparison.Ordinal))
            {
                Report(context, new TextSpan(token.Start, 1 + word.Length), ChineseNumeral.Format(digit - '0') + word);
                return;
            }
        }
    }

    private static void Report(RuleContext context, TextSpan place, string words)
        => context.Report(place, $"“{words}”应当用汉字数字", $"{words} must have Chinese numerals", Fix.Suggested(place, words, new("按固定写法", "the fixed form of the word")));
}
