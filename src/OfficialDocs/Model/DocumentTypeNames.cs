namespace OfficialDocs;

/// <summary>The Chinese names of the document types (文种).</summary>
public static class DocumentTypeNames
{
    private static readonly (string Name, DocumentType Type)[] s_names =
    [
        ("决议", DocumentType.Resolution),
        ("决定", DocumentType.Decision),
        ("命令", DocumentType.Order),
        ("令", DocumentType.Order),
        ("公报", DocumentType.Communique),
        ("公告", DocumentType.PublicAnnouncement),
        ("通告", DocumentType.PublicNotice),
        ("意见", DocumentType.Opinions),
        ("通知", DocumentType.Notice),
        ("通报", DocumentType.Circular),
        ("报告", DocumentType.Report),
        ("请示", DocumentType.RequestForInstructions),
        ("批复", DocumentType.Reply),
        ("议案", DocumentType.Bill),
        ("函", DocumentType.Letter),
        ("纪要", DocumentType.Minutes),
        ("条例", DocumentType.Regulations),
        ("规定", DocumentType.Provisions),
        ("办法", DocumentType.Measures),
        ("细则", DocumentType.DetailedRules),
        ("规则", DocumentType.Rules),
        ("解释", DocumentType.Interpretation),
        ("法", DocumentType.Law),
    ];

    private static readonly WordSet s_endings = WordSet.Endings([.. s_names.Select(static pair => pair.Name)]);

    /// <summary>The Chinese name of a type, such as 通知; 令 for an order.</summary>
    /// <param name="type">A type.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the types.</exception>
    public static string ToChineseName(this DocumentType type)
    {
        if (type == DocumentType.Order)
        {
            return "令";
        }

        foreach ((string name, DocumentType candidate) in s_names)
        {
            if (candidate == type)
            {
                return name;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(type), type, "Not a document type.");
    }

    /// <summary>Whether a type is one of the fifteen of 条例 §8, not the name of a regulation.</summary>
    /// <param name="type">A type.</param>
    /// <returns><see langword="true"/> for the fifteen.</returns>
    public static bool IsStatutory(this DocumentType type) => type is >= DocumentType.Resolution and <= DocumentType.Minutes;

    /// <summary>Whether a text in numbered articles bears this type: 条例, 规定, 办法, 细则, 规则, 解释 or 法.</summary>
    /// <param name="type">A type.</param>
    /// <returns><see langword="true"/> for these.</returns>
    public static bool IsRegulation(this DocumentType type) => type is >= DocumentType.Regulations and <= DocumentType.Law;

    /// <summary>Reads the name of a type: 通知, 函, 令 …</summary>
    /// <param name="name">The name, and nothing else.</param>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, out DocumentType type)
    {
        foreach ((string candidate, DocumentType value) in s_names)
        {
            if (name.SequenceEqual(candidate))
            {
                type = value;
                return true;
            }
        }

        type = default;
        return false;
    }

    /// <summary>The type that a title ends in.</summary>
    /// <param name="title">A title without trailing brackets: 关于做好防汛工作的通知.</param>
    /// <param name="type">The type.</param>
    /// <returns>Whether the title ends in the name of a type.</returns>
    public static bool TryGetFromEnd(ReadOnlySpan<char> title, out DocumentType type)
    {
        type = default;
        if (!s_endings.Match(title))
        {
            return false;
        }

        foreach ((string name, DocumentType candidate) in s_names)
        {
            if (title[^1] == name[^1] && title.EndsWith(name, StringComparison.Ordinal) && !EndsInLookAlike(title, name))
            {
                if (name.Length == 1 && title.Length > 1 && Lexeme.IsBlank(title[^2]))
                {
                    return TryGetFromEnd(Lexeme.WithoutBlanks(title), out type); // 评 选 办 法: the word is 办法, not 法.
                }

                type = candidate;
                return true;
            }
        }

        return false;
    }

    /// <summary>Words that end like the name of a type and mean something else.</summary>
    private static bool EndsInLookAlike(ReadOnlySpan<char> title, string name) => name switch
    {
        "法" => (title.Length <= 3 || EndsInAny(title, ["做法", "方法", "用法", "想法", "执法", "司法", "立法", "看法", "说法", "违法", "守法", "普法", "合法", "依法", "尊法", "学法"])) && !EndsInAny(title, ["公司法", "适用法"]),
        "令" => EndsInAny(title, ["指令", "口令", "时令", "夏令", "司令", "条令"]),
        "议案" => EndsInAny(title, ["协议案", "决议案", "争议案", "异议案"]),
        "函" => EndsInAny(title, ["来函", "信函", "公函"]),
        _ => false,
    };

    private static bool EndsInAny(ReadOnlySpan<char> text, ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
