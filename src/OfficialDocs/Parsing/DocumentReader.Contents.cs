namespace OfficialDocs.Parsing;

/// <content>目录: the list of the parts above them.</content>
internal ref partial struct DocumentReader
{
    /// <summary>How many lines a 目录 may have.</summary>
    private const int MaximumEntries = 400;

    private const int LongestHeadingOfContents = 12;

    /// <summary>How many lines of a text may stand above its 目录.</summary>
    private const int LinesOfOpening = 6;

    /// <summary>目录: the entries up to where the first of them comes again.</summary>
    private readonly bool TryReadTableOfContents(int index, int end, out int after)
    {
        after = index;
        if (!IsHeadingOfContents(Line(index)))
        {
            return false;
        }

        _roles[index] = LineRole.TableOfContents;
        after = index + 1;
        int first = NextContent(index + 1, end);
        if (first == end)
        {
            return true;
        }

        string entry = EntryText(first);
        for (int i = first + 1; i < Math.Min(end, first + MaximumEntries); i++)
        {
            if (!IsBlank(i) && EntryText(i) == entry)
            {
                after = IsTitleUnderContents(i, first, end, out int title) ? title : i;
                _lines.Take(first, after - 1, LineRole.TableOfContents);
                return true;
            }
        }

        return true;
    }

    private static bool IsHeadingOfContents(ReadOnlySpan<char> line) => line[0] == '目' && line.Length <= LongestHeadingOfContents && Lexeme.Compact(line) is "目录" or "目次";

    /// <summary>目录 below the sentence with which a law is promulgated, or adopted: what it lists is no part of the text.</summary>
    private readonly void ReadContentsBelowOpening(int start, int end)
    {
        int line = NextContent(start, end);
        for (int k = 0; k < LinesOfOpening && line < end; k++)
        {
            if (IsHeadingOfContents(Line(line)))
            {
                // Without entries that come again it is a word of the text.
                int entry = NextContent(line + 1, end);
                bool isOfParts = entry < end && SectionLabel.TryScan(Line(entry), out _, out SectionLabel label) && label.Scheme <= NumberingScheme.Section;
                _roles[line] = isOfParts && TryReadTableOfContents(line, end, out int after) && after > line + 1 ? LineRole.TableOfContents : LineRole.Unrecognized;
                return;
            }

            line = NextContent(line + 1, end);
        }
    }

    /// <summary>Whether the line above the first part is no entry, but the title of the text that has the contents: it does not come again.</summary>
    private readonly bool IsTitleUnderContents(int firstPart, int firstEntry, int end, out int title)
    {
        title = PreviousContent(firstPart, firstEntry);
        if (title <= firstEntry || SectionLabel.TryScan(Line(title), out _, out _) || !TitleWords.EndsInKind(Lexeme.Compact(Line(title))))
        {
            return false;
        }

        string entry = EntryText(title);
        for (int i = firstPart; i < Math.Min(end, firstPart + MaximumEntries); i++)
        {
            if (!IsBlank(i) && EntryText(i) == entry)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An entry without blanks, leaders and page number.</summary>
    private readonly string EntryText(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        return line.Length > 80 ? "" : Lexeme.WithoutBlanks(line.TrimEnd("0123456789.…·-—（）() \u3000"));
    }
}
