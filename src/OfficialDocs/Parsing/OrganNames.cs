namespace OfficialDocs.Parsing;

/// <summary>What the name of an organ (机关) looks like. No list of organs: only how their names end and begin.</summary>
internal static class OrganNames
{
    private static readonly string[] s_endings =
    [
        "政府", "办公厅", "办公室", "委员会", "常委会", "管委会", "委", "局", "厅", "部", "院", "中心", "署", "总社", "联合会", "协会", "学会",
        "研究会", "公司", "集团", "处", "所", "站", "支队", "总队", "大队", "小组", "指挥部", "法院", "检察院", "大学", "学院", "学校", "中学", "小学", "医院",
        "银行", "分行", "支行", "管理部", "党组", "工会", "总工会", "商会", "联席会议", "馆", "台", "办", "社", "司", "组", "会议", "国务院", "人大", "政协",
        "大会", "纪委", "监委", "武警部队", "军区", "街道办", "基金会", "事务所", "管理所", "党委", "党工委", "工委", "合作社", "保护区", "开发区", "园区",
    ];

    /// <summary>Endings of words that are no organs though they end like one.</summary>
    private static readonly string[] s_notOrgans = ["全部", "内部", "干部", "一部", "本部", "场所", "住所", "到处", "社会", "机会", "大会上", "会议室"];

    private static readonly string[] s_nationalOrgans =
    [
        "中国人民银行", "国家税务总局", "国家金融监督管理总局", "中国银行保险监督管理委员会", "中国银保监会", "中国证券监督管理委员会", "中共",
    ];

    /// <summary>Whether a text without punctuation reads as the name of one organ.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 48 || !IsPlain(text))
        {
            return false;
        }

        int end = text.Length;
        if (Lexeme.IsClosingParenthesis(text[end - 1]))
        {
            // 云州市财政局（代章）
            int open = text.LastIndexOfAny('（', '(');
            if (open < 2)
            {
                return false;
            }

            end = open;
        }

        return EndsLikeName(text[..end]);
    }

    /// <summary>Whether a text ends in the way names of organs do.</summary>
    public static bool EndsLikeName(ReadOnlySpan<char> text)
    {
        foreach (string ending in s_notOrgans)
        {
            if (text.EndsWith(ending))
            {
                return false;
            }
        }

        foreach (string ending in s_endings)
        {
            if (text.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Chinese characters, letters and digits, 、 and parentheses: what a name may hold.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!(Lexeme.IsHan(c) || char.IsAsciiLetterOrDigit(c) || c is '（' or '）' or '(' or ')' or '、' or '“' or '”' or '·' or '—' || Lexeme.IsBlank(c)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The ends of the names in a text where several stand without anything between them: 云州市水务局云州市财政局. A new name begins
    /// where one may end and the place that the first begins with, or a national organ, is named.
    /// </summary>
    public static void SplitGlued(ReadOnlySpan<char> text, List<int> ends)
    {
        ReadOnlySpan<char> place = PlaceOf(text);
        int start = 0;
        for (int i = 3; i < text.Length - 2; i++)
        {
            ReadOnlySpan<char> rest = text[i..];
            bool beginsName = (place.Length > 0 && rest.StartsWith(place)) || BeginsNationalOrgan(rest) || BeginsWithPlace(rest);
            if (beginsName && i - start >= 3 && EndsLikeName(text[start..i]) && !IsNationalOrgan(text[start..i]))
            {
                ends.Add(i);
                start = i;
            }
        }

        ends.Add(text.Length);
    }

    /// <summary>云州监管分局 below 国家金融监督管理总局: the second half of a name that was turned over.</summary>
    public static bool IsBranchWithoutOrgan(string above, ReadOnlySpan<char> name)
        => IsNationalOrgan(above) && name.Length <= 12 && (name.EndsWith("监管局") || name.EndsWith("监管分局") || name.EndsWith("分行") || name.EndsWith("中心支行")) && !name.StartsWith("国") && !name.StartsWith("中国");

    /// <summary>国家税务总局, 中国人民银行: what follows such a name is its branch.</summary>
    private static bool IsNationalOrgan(ReadOnlySpan<char> name)
        => (name.StartsWith("国家") || name.StartsWith("中国")) && (name.EndsWith("总局") || name.EndsWith("银行") || name.EndsWith("委员会"));

    /// <summary>成都市…, 云南省…: two or three characters and the name of a division.</summary>
    private static bool BeginsWithPlace(ReadOnlySpan<char> text)
    {
        if (text[0] == '驻')
        {
            return false;
        }

        int end = text[..Math.Min(text.Length, 5)].IndexOfAny("省市县");
        return end is 2 or 3 && text.Length > end + 3 && EndsLikeName(text);
    }

    private static bool BeginsNationalOrgan(ReadOnlySpan<char> text)
    {
        foreach (string organ in s_nationalOrgans)
        {
            if (text.StartsWith(organ))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>云州市 of 云州市水务局; empty where the name begins with no place.</summary>
    private static ReadOnlySpan<char> PlaceOf(ReadOnlySpan<char> text)
    {
        int end = text[..Math.Min(text.Length, 8)].IndexOfAny("省市县区州旗");
        return end >= 1 ? text[..(end + 1)] : default;
    }
}
