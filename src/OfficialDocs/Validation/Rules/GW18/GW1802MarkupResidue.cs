using System.Buffers;
using OfficialDocs.Parsing;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1802: no residue of Markdown or HTML.</summary>
internal sealed class GW1802MarkupResidue : Rule
{
    private const string Bold = "**";
    private const string RowRule = "---";
    private const string Hyphen = "- ";
    private const int LongestLink = 200;
    private const string Bullets = "•●▪◆■";
    private const int LongestTag = 120;
    private const int MostHashes = 6;

    /// <summary>How many tags beside one are passed over on the way to the end of its line.</summary>
    private const int TagsBeside = 32;

    // Sought apart from the bullets: the two together could be sought for only by guess and check.
    private static readonly SearchValues<char> s_markup = SearchValues.Create("#*<&");
    private static readonly SearchValues<char> s_bullets = SearchValues.Create(Bullets);

    private static readonly string[] s_entities = ["&lt;", "&gt;", "&amp;", "&quot;", "&ldquo;", "&rdquo;", "&middot;", "&mdash;", "&hellip;"];
    private static readonly string[] s_meanings = ["<", ">", "&", "\"", "“", "”", "·", "—", "…"];

    public override RuleDescriptor Descriptor { get; } = new("GW1802")
    {
        Name = new("不留 Markdown、HTML 标记", "No residue of Markdown or HTML"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Residue,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("这些标记是复制网页或生成工具留下的，不属于公文文字。", "They are left by copying a web page or by a writing tool, and are no words of the document."),
        Remarks = new("“张**”一类隐去字的星号不在此列；段首的项目符号是否换成序数须由人决定。", "Asterisks that hide characters (张**) are left alone. Whether a bullet becomes a number is for a person to decide."),
        Bad = new RuleExample("⟦**⟧各单位要认真落实⟦**⟧。"),
        Good = new RuleExample("各单位要认真落实。"),
    };

    public override string Marks => "&<[";

    public override void CheckDocument(RuleContext context)
    {
        bool hasHyphen = context.Text.Contains('-');
        bool hasRows = hasHyphen && context.Text.Contains(RowRule, StringComparison.Ordinal);
        if (!hasRows && !context.Text.AsSpan().ContainsAny(s_markup) && !context.Text.AsSpan().ContainsAny(s_bullets) && !(hasHyphen && context.Text.Contains(Hyphen, StringComparison.Ordinal)))
        {
            return;
        }

        bool hasBold = context.Text.Contains(Bold, StringComparison.Ordinal);
        bool hasTags = context.Text.AsSpan().ContainsAny('<', '&');
        for (int i = 0; i < context.Blocks.Count; i++)
        {
            TextSpan place = WithMarkup(context, i);
            CheckLineStart(context, context.Blocks[i], place);
            if (hasTags)
            {
                CheckTagsAround(context, i);
            }

            if (hasRows && IsTableRule(context.Slice(context.Blocks[i])))
            {
                context.Report(context.Blocks[i].Span, "残留 Markdown 表格标记", "a Markdown table was left");
            }

            if (hasBold)
            {
                CheckBold(context, place);
            }
        }
    }

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        if (context.Text[token.Start] == '&')
        {
            CheckEntity(token.Start, block.Span.End, context);
        }
        else if (context.Text[token.Start] == '[')
        {
            CheckLink(token, block, context);
        }
        else
        {
            CheckTag(token.Start, block.Span.End, context);
        }
    }

    /// <summary>Tags and entities before a block and behind it on its line, which the parser does not count to it.</summary>
    private static void CheckTagsAround(RuleContext context, int index)
    {
        TextSpan block = context.Blocks[index].Span;
        int low = index > 0 ? context.Blocks[index - 1].Span.End : 0;
        int start = context.Text.AsSpan(low, block.Start - low).LastIndexOfAny('\n', '\r') + 1 + low;
        CheckTagsIn(TextSpan.FromBounds(start, block.Start), context);
        bool isLast = index + 1 == context.Blocks.Count;
        int high = isLast ? context.Text.Length : context.Blocks[index + 1].Span.Start;
        int length = context.Text.AsSpan(block.End, high - block.End).IndexOfAny('\n', '\r');
        CheckTagsIn(new TextSpan(block.End, length >= 0 ? length : isLast ? high - block.End : 0), context); // Else it is before the next block.
    }

    private static void CheckTagsIn(TextSpan place, RuleContext context)
    {
        for (int i = place.Start; i < place.End; i++)
        {
            if (context.Text[i] == '<')
            {
                CheckTag(i, place.End, context);
            }
            else if (context.Text[i] == '&')
            {
                CheckEntity(i, place.End, context);
            }
        }
    }

    /// <summary>A block with the marks around it on its line, which the parser does not count to it.</summary>
    private static TextSpan WithMarkup(RuleContext context, int index)
    {
        TextSpan span = context.Blocks[index].Span;
        int low = index > 0 ? context.Blocks[index - 1].Span.End : 0;
        int start = span.Start;
        while (start > low && IsMarkup(context.Text[start - 1]))
        {
            start--;
        }

        int high = index + 1 < context.Blocks.Count ? context.Blocks[index + 1].Span.Start : context.Text.Length;
        int end = span.End;
        while (end < high && context.Text[end] == '*')
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsMarkup(char c) => Lexeme.IsBlank(c) || c is '#' or '*' or '-' || Bullets.Contains(c, StringComparison.Ordinal);

    private static void CheckLineStart(RuleContext context, in TextBlock block, TextSpan line)
    {
        int start = Lexeme.SkipBlanks(context.Text.AsSpan(0, line.End), line.Start);
        if (start >= block.Span.Start)
        {
            return;
        }

        int end = start;
        while (end < block.Span.Start && context.Text[end] == context.Text[start])
        {
            end++;
        }

        int words = Lexeme.SkipBlanks(context.Text.AsSpan(0, block.Span.Start), end);
        bool isBullet = Bullets.Contains(context.Text[start], StringComparison.Ordinal) || (context.Text[start] == '*' && end == start + 1 && words > end)
            || (context.Text[start] == '-' && end == start + 1 && words > end && words == block.Span.Start && Lexeme.IsHan(context.Text[words]) && block.IsRunningText);
        if (context.Text[start] == '#' && end - start <= MostHashes)
        {
            // In the middle of a line the mark is all that tells the heading from the text before it.
            // # # #: all of them go at once; each by itself would take a round of fixes.
            while (words < block.Span.Start && context.Text[words] == '#')
            {
                words = Lexeme.SkipBlanks(context.Text.AsSpan(0, block.Span.Start), words + 1);
            }

            var place = TextSpan.FromBounds(start, words);
            bool beginsLine = line.Start == 0 || context.Text[line.Start - 1] is '\n' or '\r';
            Report(context, place, beginsLine ? Fix.Safe(place, "") : Fix.Suggested(place, "\n", new("标题另起一行", "the heading takes a line of its own")));
        }
        else if (isBullet && !block.InAttachment)
        {
            context.Report(
                TextSpan.FromBounds(start, end),
                "公文不用项目符号",
                "no bullets in official documents",
                Fix.Suggested(TextSpan.FromBounds(start, words), "", new("删去符号，或者改用序数", "the bullet goes, or becomes a number")),
                Severity.Info);
        }
    }

    /// <summary>The line under the head of a table: --- | :---:.</summary>
    private static bool IsTableRule(ReadOnlySpan<char> line)
        => line.Contains('|') && line.IndexOf(RowRule) >= 0 && !line.ContainsAnyExcept("-|: ");

    /// <summary>[文字](http://…).</summary>
    private static void CheckLink(in Token token, in TextBlock block, RuleContext context)
    {
        ReadOnlySpan<char> rest = context.Text.AsSpan(token.End, Math.Min(block.Span.End - token.End, LongestLink));
        int close = rest.IndexOf(']');
        ReadOnlySpan<char> target = close <= 0 ? default : rest[(close + 1)..];
        int end = target.IndexOf(')');
        if (end > 0 && (target.StartsWith("(http://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("(https://", StringComparison.OrdinalIgnoreCase)))
        {
            var place = new TextSpan(token.Start, 1 + close + 1 + end + 1);
            bool isAddress = rest[..close].SequenceEqual(target[1..end]);
            Report(context, place, Fix.Suggested(place, isAddress ? rest[..close].ToString() : $"{rest[..close]}（{target[1..end]}）", new("链接写成文字和网址", "the words with the address behind them")));
        }
    }

    /// <summary>Takes ** in pairs. 张**、李** opens behind a character, and is none.</summary>
    private static void CheckBold(RuleContext context, TextSpan line)
    {
        ReadOnlySpan<char> text = context.Slice(line);
        int position = 0;
        while (TryFindBold(text, position, out int open, out int afterOpen))
        {
            position = afterOpen;
            bool opens = (open == 0 || !char.IsLetterOrDigit(text[open - 1])) && afterOpen < text.Length && Punctuation.IsChinese(text[afterOpen]);
            if (afterOpen - open != Bold.Length || !opens || !TryFindBold(text, afterOpen, out int close, out int afterClose))
            {
                continue;
            }

            position = afterClose;
            if (afterClose - close == Bold.Length && !Lexeme.IsBlank(text[close - 1]))
            {
                ReportResidue(context, new TextSpan(line.Start + open, Bold.Length));
                ReportResidue(context, new TextSpan(line.Start + close, Bold.Length));
            }
        }
    }

    /// <summary>The next run of two or more asterisks.</summary>
    private static bool TryFindBold(ReadOnlySpan<char> text, int from, out int start, out int end)
    {
        int found = text[from..].IndexOf(Bold, StringComparison.Ordinal);
        start = from + found;
        if (found < 0)
        {
            end = start;
            return false;
        }

        int length = text[start..].IndexOfAnyExcept('*');
        end = length < 0 ? text.Length : start + length;
        return true;
    }

    private static void CheckEntity(int start, int end, RuleContext context)
    {
        ReadOnlySpan<char> rest = context.Text.AsSpan(start, end - start);
        if (PageMarkup.MeasureBlank(rest) is > 0 and int blank)
        {
            var place = new TextSpan(start, blank);
            Report(context, place, Fix.Safe(place, PartsNumbers(context.Text, place) ? " " : ""));
            return;
        }

        for (int i = 0; i < s_entities.Length; i++)
        {
            if (rest.StartsWith(s_entities[i], StringComparison.Ordinal))
            {
                // What an entity stands for may itself be markup: only blanks go without asking.
                var place = new TextSpan(start, s_entities[i].Length);
                Report(context, place, Fix.Suggested(place, s_meanings[i], new($"“{s_entities[i]}”是“{s_meanings[i]}”的网页写法", $"{s_entities[i]} is HTML for {s_meanings[i]}")));
                return;
            }
        }
    }

    /// <summary>Whether an entity is the first of those between two numbers, which would be one without a blank: 表1&amp;nbsp;&amp;nbsp;25日.</summary>
    private static bool PartsNumbers(string text, TextSpan entity)
    {
        if (entity.Start == 0 || !ChineseNumeral.IsArabicDigit(text[entity.Start - 1]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.AsSpan(entity.End);
        while (PageMarkup.MeasureBlank(rest) is > 0 and int further)
        {
            rest = rest[further..];
        }

        return !rest.IsEmpty && ChineseNumeral.IsArabicDigit(rest[0]);
    }

    private static void CheckTag(int start, int end, RuleContext context)
    {
        int length = PageMarkup.MeasureTag(context.Text.AsSpan(start, end - start), out string tag);
        if (length == 0)
        {
            return;
        }

        var place = new TextSpan(start, length);
        bool parts = Lexeme.IsBetweenDigits(context.Text, place.Start, place.Length) || (Array.IndexOf(PageMarkup.BreakingTags, tag) >= 0 && StandsInALine(context.Text, place));
        Report(context, place, parts
            ? Fix.Suggested(place, "", new("删去后，两边的文字会连在一起", "without it, the words on both sides run together"))
            : Fix.Safe(place, ""));
    }

    /// <summary>Whether there are words on both sides of a tag on its line, other tags aside.</summary>
    private static bool StandsInALine(string text, TextSpan tag)
    {
        int start = tag.Start;
        for (int i = 0; i < TagsBeside && start > 0 && text[start - 1] == '>' && text.LastIndexOf('<', start - 1, Math.Min(start, LongestTag)) is >= 0 and int open; i++)
        {
            start = open;
        }

        int end = tag.End;
        for (int i = 0; i < TagsBeside && end < text.Length && text[end] == '<' && text.IndexOf('>', end, Math.Min(text.Length - end, LongestTag)) is >= 0 and int close; i++)
        {
            end = close + 1;
        }

        return start > 0 && text[start - 1] is not ('\n' or '\r') && end < text.Length && text[end] is not ('\n' or '\r');
    }

    private static void ReportResidue(RuleContext context, TextSpan place) => Report(context, place, Fix.Safe(place, ""));

    private static void Report(RuleContext context, TextSpan place, Fix fix)
        => context.Report(place, $"残留标记“{context.Slice(place)}”", $"markup '{context.Slice(place)}' was left", fix);
}
