using System.Buffers;
using OfficialDocs.Text;

namespace OfficialDocs.Grammar;

/// <summary>标题: organ + 关于 + subject + 的 + 文种 (条例 §9(七)), told apart by the words between them.</summary>
internal static class TitleScanner
{
    // What may stand between 的 and the 文种: 的若干意见, 的实施意见, 的紧急通知.
    private const int MaximumModifierLength = 4;

    // 【行政规范性文件】 before a title.
    private const int MaximumColumnLength = 10;

    // 关于 opens the subject; the others are the subject's own verb. One that forwards needs no 关于.
    private static readonly string[] s_verbs = ["关于", "印发", "转发", "批转", "公布", "发布", "颁布", "授予", "表彰", "任命", "任免", "同意", "对"];

    private static readonly CharacterSet s_verbBeginnings = new(string.Concat(s_verbs.Select(static verb => verb[0])));

    private static readonly SearchValues<char> s_opening = SearchValues.Create("（(〔[［【");

    /// <summary>Reads a title, which is never refused: what cannot be told is <see langword="null"/>.</summary>
    /// <param name="text">The title, its lines joined.</param>
    /// <param name="span">Its place in the source.</param>
    public static Title Read(string text, TextSpan span)
    {
        ReadOnlySpan<char> core = WithoutTrailingBrackets(Unwrapped(text));
        if (!DocumentTypeNames.TryGetFromEnd(core, out DocumentType found) || !core.EndsWith(found.ToChineseName()))
        {
            // Letters set apart (通　报, 办　法) are no less the word.
            core = Lexeme.WithoutBlanks(core);
        }

        DocumentType? type = DocumentTypeNames.TryGetFromEnd(core, out found) ? found : null;
        int typeStart = core.Length - (type is null ? 0 : TypeNameLength(core, found));

        int verbAt = FindVerb(core[..typeStart], out int verbLength);
        if (verbAt < 0 && Lexeme.HasBlanks(core))
        {
            core = Lexeme.WithoutBlanks(core); // 云 州 市 人 民 政 府 关 于
            typeStart = core.Length - (type is null ? 0 : TypeNameLength(core, found));
            verbAt = FindVerb(core[..typeStart], out verbLength);
        }

        string? organ = null;
        string? subject = null;
        if (verbAt >= 0)
        {
            organ = verbAt > 0 ? Lexeme.Trim(core[..verbAt]).ToString() : null;
            int start = core[verbAt..].StartsWith("关于") ? verbAt + verbLength : verbAt;
            ReadOnlySpan<char> rest = Lexeme.Trim(WithoutModifier(core[start..typeStart]));
            subject = type is null || rest.IsEmpty ? null : rest.ToString();
        }
        else if (type?.IsStatutory() == true && ((OrganName.IsName(core[..typeStart]) && core[..typeStart].IndexOf('的') < 0) || (type == DocumentType.Order && core[..typeStart].EndsWith("主席"))))
        {
            // 云州市人民政府令, 云州市人民政府公告, 中华人民共和国主席令: no subject.
            organ = Lexeme.Trim(core[..typeStart]).ToString();
        }

        return new Title(text, organ, subject, type) { Span = span };
    }

    /// <summary>The 文种 that a title ends in; <see langword="null"/> where it ends in none.</summary>
    public static DocumentType? TypeOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> core = WithoutTrailingBrackets(Unwrapped(text));
        return DocumentTypeNames.TryGetFromEnd(core, out DocumentType type) || DocumentTypeNames.TryGetFromEnd(Lexeme.Compact(core), out type) ? type : null;
    }

    /// <summary>《关于…的通知》, 【规范性文件】关于…的通知: the title without what a page puts around it.</summary>
    private static ReadOnlySpan<char> Unwrapped(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[0] == '【' && text.IndexOf('】') is > 0 and <= MaximumColumnLength and int column)
        {
            text = text[(column + 1)..];
        }

        return text.Length > 2 && text[0] == '《' && text.IndexOf('》') == text.Length - 1 ? text[1..^1] : text;
    }

    /// <summary>The title without （试行）, (2022), 〔修订〕 … at its end.</summary>
    private static ReadOnlySpan<char> WithoutTrailingBrackets(ReadOnlySpan<char> text)
    {
        text = Lexeme.Trim(text);
        while (!text.IsEmpty && text[^1] is '）' or ')' or '〕' or ']' or '］' or '】')
        {
            int open = text.LastIndexOfAny(s_opening);
            if (open <= 0)
            {
                break;
            }

            text = Lexeme.Trim(text[..open]);
        }

        return text;
    }

    private static int TypeNameLength(ReadOnlySpan<char> core, DocumentType type) => type switch
    {
        DocumentType.Order => core.EndsWith("命令") ? 2 : 1,
        DocumentType.Letter => core.EndsWith("复函") ? 2 : 1,
        _ => type.ToChineseName().Length,
    };

    /// <summary>The first verb, outside 《》, that stands after an organ's name; a verb that forwards may begin the title.</summary>
    private static int FindVerb(ReadOnlySpan<char> core, out int length)
    {
        int depth = 0;
        for (int i = 0; i < core.Length; i++)
        {
            depth += core[i] == '《' ? 1 : core[i] == '》' ? -1 : 0;
            if (depth > 0 || !s_verbBeginnings.Contains(core[i]))
            {
                continue;
            }

            for (int verb = 0; verb < s_verbs.Length; verb++)
            {
                if (core[i..].StartsWith(s_verbs[verb], StringComparison.Ordinal) && (i == 0 ? verb < 4 : OrganName.IsName(core[..i])))
                {
                    length = s_verbs[verb].Length;
                    return i;
                }
            }
        }

        length = 0;
        return -1;
    }

    private static ReadOnlySpan<char> WithoutModifier(ReadOnlySpan<char> subject)
    {
        int particle = subject.LastIndexOf('的');
        bool isModifier = particle > 0 && subject.Length - particle - 1 <= MaximumModifierLength && !subject[particle..].Contains('》');
        return isModifier ? subject[..particle] : subject;
    }
}
