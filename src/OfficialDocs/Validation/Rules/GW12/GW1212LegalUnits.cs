using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1212: units are the legal ones.</summary>
internal sealed class GW1212LegalUnits : TokenRule
{
    /// <summary>Colloquial and abolished units with the legal ones; an empty one has to be converted.</summary>
    private static readonly Dictionary<string, string> s_units = new(StringComparer.Ordinal)
    {
        ["平米"] = "平方米",
        ["平方"] = "平方米",
        ["立方"] = "立方米",
        ["公分"] = "厘米",
        ["公升"] = "升",
        ["钟头"] = "小时",
        ["英寸"] = "",
        ["英尺"] = "",
        ["英里"] = "",
        ["市斤"] = "",
        ["市尺"] = "",
        ["市里"] = "",
        ["华里"] = "",
        ["盎司"] = "",
        ["加仑"] = "",
    };

    private static readonly string[] s_words = [.. s_units.Keys];

    public override RuleDescriptor Descriptor { get; } = new("GW1212")
    {
        Name = new("用法定计量单位", "Units are the legal ones"),
        Clause = "GB/T 9704-2012 9；GB 3100-1993",
        Modality = RuleModality.Required,
        Category = RuleCategory.Numbers,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("公文中的计量单位用法定计量单位；“平米”“公分”等是口语或已废除的单位。", "Documents use legal units; 平米, 公分 and the like are colloquial or abolished."),
        Remarks = new("只看紧接数字的单位；公里、公斤、亩和粮食统计中的斤广泛使用，不报；12英寸晶圆一类产品规格也不报。", "Looks at units right behind a number; 公里, 公斤, 亩 and the 斤 of grain statistics are in wide use and left alone, and so are the names of products (12英寸晶圆)."),
        Bad = new RuleExample("仓库面积不少于20⟦平米⟧。"),
        Good = new RuleExample("仓库面积不少于20平方米。"),
    };

    public override IReadOnlyList<string> Words => s_words;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        char before = context.Before(token);
        bool isCounted = Quantities.IsDigit(before) || before is '万' or '亿' or '余' or '多' or '个' || ChineseNumeral.IsNumeralCharacter(before);
        if (!isCounted || context.Slice(token) is "平方" or "立方" or "英寸" && !EndsUnit(context.After(token)))
        {
            return;
        }

        string word = context.Slice(token).ToString();
        string legal = s_units[word];
        if (legal.Length > 0)
        {
            context.Report(token.Span, $"“{word}”不是法定计量单位，应当用“{legal}”", $"{word} is no legal unit; use {legal}", Fix.Suggested(token.Span, legal, new("量值不变", "the quantity stays the same")));
        }
        else
        {
            context.Report(token.Span, $"“{word}”不是法定计量单位，应当换算", $"{word} is no legal unit and must be converted", severity: Severity.Info);
        }
    }

    /// <summary>平方 before 米, 公里, 千米, 厘米 … is the beginning of a legal unit; 二次方 words go on, too. 12英寸晶圆 is the name of a product.</summary>
    private static bool EndsUnit(char after) => !Lexeme.IsHan(after) || after is '的' or '以' or '左' or '及' or '和';
}
