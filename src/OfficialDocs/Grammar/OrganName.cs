using OfficialDocs.Text;

namespace OfficialDocs.Grammar;

/// <summary>机关名称: what can be the name of an organ, by its characters and its ending.</summary>
internal static class OrganName
{
    private const int MaximumLength = 60;

    private static readonly WordSet s_endings = WordSet.Endings(
    [
        "府", "委", "局", "厅", "部", "办", "院", "会", "处", "科", "室", "署", "组", "司", "央", "台", "馆", "站", "所", "队", "联", "庭", "社",
        "中心", "会议", "开发区", "保护区", "园区", "人大", "政协", "集团", "大学", "中学", "小学", "学校", "党校", "海关", "机关", "银行", "分行", "支行", "总行", "军区", "军分区", "警备区", "部门",
    ]);

    // Words that end as organs' names do.
    private static readonly WordSet s_notNames = WordSet.Endings("全部", "内部", "干部", "一部", "本部", "场所", "住所", "到处", "社会", "机会", "会议室", "措施", "学科");

    /// <summary>Whether a text ends as the names of organs do: …人民政府, …局, …委员会.</summary>
    public static bool EndsLikeName(ReadOnlySpan<char> text) => s_endings.Match(text) && (!s_notNames.Match(text) || text.EndsWith("安全部"));

    /// <summary>Whether a text can be an organ's name: 云州市人民政府, 青河县教育局（市体育局）.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        text = Lexeme.Trim(text);
        if (text.Length is < 2 or > MaximumLength || SectionLabel.TryScan(text, out _, out _))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!IsNameCharacter(c))
            {
                return false;
            }
        }

        // An organ may bear a second name in parentheses.
        if (Lexeme.IsClosingParenthesis(text[^1]))
        {
            int open = text.LastIndexOfAny('（', '(');
            text = open > 0 ? text[..open] : text;
        }

        return EndsLikeName(text);
    }

    /// <summary>
    /// The names on a line: several where each part between blanks is an organ's name by itself (云州市民政局　云州市财政局), else one,
    /// whose blanks are only spacing (云 州 市 人 民 政 府).
    /// </summary>
    public static List<Element<string>> Split(ReadOnlySpan<char> text, int offset)
    {
        var names = new List<Element<string>>(1);
        int position = Lexeme.SkipBlanks(text, 0);
        int start = position;
        while (position < text.Length)
        {
            int end = position;
            while (end < text.Length && !Lexeme.IsBlank(text[end]))
            {
                end++;
            }

            if (!IsName(text[position..end]))
            {
                end = Words.TrimmedLength(text);
                return [new Element<string>(Lexeme.WithoutBlanks(text[start..end]), TextSpan.FromBounds(offset + start, offset + end))];
            }

            names.Add(new Element<string>(text[position..end].ToString(), TextSpan.FromBounds(offset + position, offset + end)));
            position = Lexeme.SkipBlanks(text, end);
        }

        return names;
    }

    /// <summary>Reads the organ, or organs, before the date on a line, as one name without blanks: 青河县人民政府　　2025年3月5日.</summary>
    public static bool TryScanBeforeDate(ReadOnlySpan<char> text, out int length, out string organ)
    {
        length = MeasureBeforeDate(text);
        organ = Lexeme.WithoutBlanks(text[..length]);
        return length > 0;
    }

    /// <summary>Reads the organs before the date on a line, each for itself.</summary>
    public static bool TryScanAllBeforeDate(ReadOnlySpan<char> text, int offset, out int length, out IReadOnlyList<Element<string>> organs)
    {
        length = MeasureBeforeDate(text);
        organs = Split(text[..length], offset);
        return length > 0;
    }

    /// <summary>Reads an organ that has its line for itself, but for 印发 at the end.</summary>
    public static bool TryScanAlone(ReadOnlySpan<char> text, out int length, out string organ)
    {
        int before = Words.LengthBefore(text, "印发");
        length = before > 0 ? before : Words.TrimmedLength(text);
        organ = Lexeme.WithoutBlanks(text[..length]);
        return IsName(organ);
    }

    /// <summary>The length of the names before the date on a line; 0 where there is no date.</summary>
    public static int MeasureBeforeDate(ReadOnlySpan<char> text) => TryFindDateBehind(text, out int date, out _) ? Words.TrimmedLength(text[..date]) : 0;

    /// <summary>Finds the date that stands behind names on a line.</summary>
    public static bool TryFindDateBehind(ReadOnlySpan<char> text, out int start, out int length)
    {
        for (int i = 1; i < text.Length && i <= MaximumLength * 2 && IsNameCharacter(text[i - 1]); i++)
        {
            if (IssuedDate.MayBegin(text[i]) && IssuedDate.TryScan(text[i..], out length, out _))
            {
                start = i;
                return true;
            }
        }

        start = length = 0;
        return false;
    }

    /// <summary>What may stand in a name: no digits, no marks of a sentence.</summary>
    private static bool IsNameCharacter(char c)
        => Lexeme.IsHan(c) || Lexeme.IsBlank(c) || char.IsSurrogate(c) || c is '（' or '）' or '(' or ')' or '、' or '“' or '”' or '·' or Lexeme.Placeholder;
}
