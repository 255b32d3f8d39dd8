namespace OfficialDocs.Validation.Rules;

/// <summary>What the rules on marks ask about the place of a mark.</summary>
internal static class Punctuation
{
    private const string ChineseMarks = "，。；：、？！“”‘’（）《》〈〉〔〕【】…—～";

    /// <summary>Whether a line of this role is text that the rules on marks read; labels, numbers and dates have rules of their own.</summary>
    public static bool IsText(LineRole role) => role is LineRole.Title or LineRole.TitleNote or LineRole.TableOfContents or LineRole.MainRecipients
        or LineRole.Paragraph or LineRole.Section or LineRole.AttachmentNote or LineRole.Attendance or LineRole.CopyRecipients;

    /// <summary>Whether a character belongs to Chinese text: a Chinese character or a full-width mark.</summary>
    public static bool IsChinese(char c) => Lexeme.IsHan(c) || ChineseMarks.Contains(c, StringComparison.Ordinal);

    /// <summary>
    /// Whether a mark beside this character stands in Chinese text. A point says nothing of its neighbour: in a run of marks, one fix would call for the next.
    /// </summary>
    public static bool MakesChinese(char c) => IsChinese(c) && !IsPoint(c);

    /// <summary>点号 of either width that end or divide a sentence: a title has none of them at its end.</summary>
    public static bool IsSentenceMark(char c) => c is '。' or '；' or '，' or '：' or '、' or '.' or ';' or ',' or ':';

    /// <summary>Whether one of them stands in a text of a line or two: for these a search that is made ready for nine characters takes longer.</summary>
    public static bool HasSentenceMark(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsSentenceMark(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>点号: a mark that ends a sentence or a part of one.</summary>
    public static bool IsPoint(char c) => c is '，' or '。' or '；' or '：' or '、' or '？' or '！';

    /// <summary>The full-width form of a half-width mark; any other character as it is.</summary>
    public static char FullWidth(char c) => c switch
    {
        ',' => '，',
        ';' => '；',
        ':' => '：',
        '?' => '？',
        '!' => '！',
        '.' or '．' => '。',
        _ => c,
    };

    /// <summary>The character before a token that is no blank, in the same block; U+0000 where there is none.</summary>
    public static char NearestBefore(RuleContext context, in Token token)
    {
        int start = context.Blocks[token.Block].Span.Start;
        int position = token.Start - 1;
        while (position >= start && Lexeme.IsBlank(context.Text[position]))
        {
            position--;
        }

        return position >= start ? context.Text[position] : '\0';
    }

    /// <summary>The character after a token that is no blank, in the same block; U+0000 where there is none.</summary>
    public static char NearestAfter(RuleContext context, in Token token)
    {
        int end = context.Blocks[token.Block].Span.End;
        int position = Lexeme.SkipBlanks(context.Text.AsSpan(0, end), token.End);
        return position < end ? context.Text[position] : '\0';
    }

    /// <summary>Whether a position belongs to the label of a section, or directly follows it: such marks are for the rules on numbering.</summary>
    public static bool IsInSectionLabel(RuleContext context, in TextBlock block, int position)
        => block.Role == LineRole.Section
            && SectionLabel.TryScan(context.Slice(block), out int length, out _)
            && position <= block.Span.Start + length;

    /// <summary>The end of a run of one character that begins at a position, not beyond the block.</summary>
    public static int EndOfRun(RuleContext context, in TextBlock block, int start)
    {
        ReadOnlySpan<char> rest = context.Text.AsSpan(start, block.Span.End - start);
        int length = rest.IndexOfAnyExcept(rest[0]);
        return start + (length < 0 ? rest.Length : length);
    }

    /// <summary>The ; of &amp;nbsp; is no mark of the text.</summary>
    public static bool EndsEntity(RuleContext context, int index)
        => index >= 2 && context.Tokens[index - 1].Kind is TokenKinds.Latin or TokenKinds.Number && context.Text[context.Tokens[index - 1].Start - 1] is '&' or '#';

    /// <summary>等 that begins a word instead of ending a list: 等级, 等待.</summary>
    public static bool IsWordWithDeng(char next) => "级待离额高价值同候于效式腰边量次线号差温压身外比分车人客床班".Contains(next, StringComparison.Ordinal) && next != '\0';
}
