using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>Takes a title apart: organ, subject, 文种.</summary>
internal static class TitleParts
{
    private static readonly string[] s_verbs = ["关于", "印发", "转发", "批转", "发布", "公布", "颁布", "对"];

    public static Title Read(string text, TextSpan span)
    {
        string compact = Lexeme.WithoutBlanks(text);
        ReadOnlySpan<char> core = TitleWords.WithoutSuffix(compact);
        DocumentType? type = DocumentTypeNames.TryGetFromEnd(core, out DocumentType found) ? found : null;
        int verb = FirstVerb(core);
        ReadOnlySpan<char> organ = verb > 0 ? core[..verb] : default;
        if (type == DocumentType.Order && verb < 0)
        {
            organ = core[..^(core.EndsWith("命令") ? 2 : 1)];
        }

        string? subject = null;
        int about = core.IndexOf("关于");
        if (about >= 0 && type is not null)
        {
            ReadOnlySpan<char> rest = core[(about + 2)..];
            int of = rest.LastIndexOf('的');
            subject = of > 0 && rest.Length - of <= 8 ? rest[..of].ToString() : rest[..^type.Value.ToChineseName().Length].ToString();
        }
        else if (verb >= 0 && type is not null)
        {
            ReadOnlySpan<char> rest = core[verb..];
            int of = rest.LastIndexOf('的');
            subject = of > 0 ? rest[..of].ToString() : null;
        }

        return new Title(text, organ.IsEmpty ? null : organ.ToString(), subject, type) { Span = span };
    }

    private static int FirstVerb(ReadOnlySpan<char> title)
    {
        int first = -1;
        foreach (string verb in s_verbs)
        {
            int at = title.IndexOf(verb);
            bool fits = at == 0 || (at > 0 && (verb == "关于" || OrganNames.EndsLikeName(title[..at])));
            if (fits && (first < 0 || at < first))
            {
                first = at;
            }
        }

        return first;
    }
}
