using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>A text that a document issues, or publishes anew, below itself.</content>
internal ref partial struct DocumentReader
{
    /// <summary>How many lines may stand between the title of a further issued text and its first label.</summary>
    private const int MaximumIntroduction = 3;

    /// <summary>How many lines a document may have above the text that it issues.</summary>
    private const int MaximumCover = 60;

    /// <summary>So many rows without a label are a table, whatever stands below them.</summary>
    private const int MaximumRows = 400;

    /// <summary>A title of a text of its own, with numbering that begins anew right below it; where the title is named in the text, below a few lines of introduction.</summary>
    private bool BeginsIssuedText(int index, int limit, in LabelSequence sequence)
    {
        ReadOnlySpan<char> line = Line(index);
        if (line.Length is < 4 or > 60 || !LineForms.IsTitleLike(line, _lines.Marks(index)) || !LineForms.IsPlain(line.Trim("《》")) || _lines.Has(index, LineMarks.LabelForm))
        {
            return false;
        }

        int next = NextContent(index + 1, limit);
        if (!TitleWords.EndsInIssuedKind(Lexeme.Compact(line)))
        {
            return false;
        }

        while (next < limit && Lexeme.IsOpeningParenthesis(Line(next)[0]) && Lexeme.IsClosingParenthesis(Line(next)[^1]))
        {
            next = NextContent(next + 1, limit);
        }

        for (int k = 0; k < MaximumIntroduction && next < limit && !_lines.Has(next, LineMarks.LabelForm) && IsNamedInText(line); k++)
        {
            next = NextContent(next + 1, limit);
        }

        return next < limit && SectionLabel.TryScan(Line(next), out _, out SectionLabel label) && LabelSequence.IsFirst(label)
            && label.Scheme is NumberingScheme.Chapter or NumberingScheme.Article or NumberingScheme.Part or NumberingScheme.Chinese
            && (sequence.Last(label.Scheme) is not null || sequence.Last(NumberingScheme.Article) is not null || (label.Scheme <= NumberingScheme.Article && IsNamedInText(line)));
    }

    /// <summary>
    /// The issued text of a covering document without a closing: a title with numbering that begins right below it, or the title that the document
    /// names, by itself.
    /// </summary>
    private int FindIssuedText(int start, int end)
    {
        string title = TitleText();
        if (_titleType == DocumentType.Decision && title.Contains("修改", StringComparison.Ordinal) && title.IndexOf('《', StringComparison.Ordinal) is >= 0 and int open && title.LastIndexOf('》') is var close && close > open
            && FindRepublishedText(start, end, Normalize(title.AsSpan(open, close - open))) is { } republished)
        {
            return republished;
        }

        if (!(title.Contains("印发", StringComparison.Ordinal) || title.Contains("转发", StringComparison.Ordinal) || title.Contains("批转", StringComparison.Ordinal) || title.Contains("发布", StringComparison.Ordinal) || title.Contains("公布", StringComparison.Ordinal)
            || title.Contains("批准", StringComparison.Ordinal) || _titleType == DocumentType.Order))
        {
            return end;
        }

        for (int i = NextContent(NextContent(start, end) + 1, end); i < end && i < start + MaximumCover && !LabelReader.TryRead(Line(i), _noLabels, out _, out _); i = NextContent(i + 1, end))
        {
            int next = NextContent(i + 1, end);
            bool mayBeTitle = next < end && Line(i).Length is > 4 and <= 60 && Line(i)[0] != '《' && LineForms.IsTitleLike(Line(i), _lines.Marks(i));
            if (mayBeTitle && ((TitleWords.EndsInIssuedKind(Lexeme.Compact(Line(i))) && BeginsNumbering(next, end)) || (MayStandAboveIssued(i, start) && IsNamedInText(Line(i)))))
            {
                int label = PreviousContent(i, start);
                return label > start && Lexeme.IsColon(Line(label)[^1]) && LineForms.IsAttachmentLabel(Line(label), out _, out TextSpan rest) && rest.IsEmpty ? label : i;
            }
        }

        return end;
    }

    /// <summary>Whether what stands above a line ends a text, a note or a closing: above a cell of a table stands another one.</summary>
    private readonly bool MayStandAboveIssued(int index, int start)
        => PreviousContent(index, start) is var above && above >= start
            && (EndsParagraph(Line(above)) || LineForms.IsAttachmentLabel(Line(above)) || LineForms.BeginsAttachmentNote(Line(above)) || OrganName.IsName(Line(above)));

    /// <summary>The text that a decision has amended, and publishes anew below: its name by itself, and soon its first chapter or article.</summary>
    private readonly int? FindRepublishedText(int start, int end, string name)
    {
        for (int i = NextContent(start, end); i < end; i++)
        {
            if (IsBlank(i) || Line(i).Length > name.Length * 2 || Line(i)[^1] != name[^1] || Normalize(Line(i)) != name)
            {
                continue;
            }

            int next = NextContent(i + 1, end);
            for (int k = 0; k < MaximumHistory && next < end && !_lines.Has(next, LineMarks.LabelForm); k++)
            {
                next = NextContent(next + 1, end);
            }

            if (BeginsStatute(next, end))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>附：青河县节水办法 above 第一条: the label of a text, not a note, which stands where a closing is.</summary>
    private readonly bool IsLabelOfText(int index, int end)
    {
        ReadOnlySpan<char> line = Line(index);
        if (Lexeme.IsColon(line[^1]) && IsLabelAboveTitle(index, end))
        {
            return true;
        }

        int next = NextContent(index + 1, end);
        return next < end && LineForms.IsAttachmentLabel(line, out _, out TextSpan title) && !title.IsEmpty && TitleWords.EndsInIssuedKind(line[title.Start..title.End].Trim("《》"))
            && (BeginsStatute(next, end) || (SectionLabel.TryScan(Line(next), out _, out SectionLabel label) && label.Scheme == NumberingScheme.Chinese && LabelSequence.IsFirst(label)));
    }

    /// <summary>附件： / 用水定额表 / …: the label of a table below the last article of a regulation, or of a document below 此复, that has its title on a line of its own.</summary>
    private readonly bool IsLabelAboveTitle(int index, int end)
    {
        int title = NextContent(index + 1, end);
        return title < end && (IsBelowArticle(index) || IsBelowPhrase(index)) && LineForms.IsAttachmentLabel(Line(index), out _, out TextSpan name) && name.IsEmpty && IsAttachmentTitleLine(title) && !OrganName.IsName(Line(title))
            && TitleWords.EndsInKind(Lexeme.Compact(Line(title))) && IsAboveRows(title, end);
    }

    private readonly bool IsBelowPhrase(int index) => PreviousContent(index, 0) is >= 0 and int above && IsClosingPhrase(Lexeme.Compact(Line(above)));

    /// <summary>Whether the last label above a line is that of an article.</summary>
    private readonly bool IsBelowArticle(int index)
    {
        const int MaximumArticle = 30;
        int above = index - 1;
        while (above >= 0 && index - above <= MaximumArticle && !_lines.Has(above, LineMarks.LabelForm))
        {
            above--;
        }

        return above >= 0 && SectionLabel.TryScan(Line(above), out _, out SectionLabel label) && label.Scheme == NumberingScheme.Article;
    }

    /// <summary>Whether what stands below a title is its text: rows, or numbering that begins anew; nothing of a closing, nothing of the page's, nothing that goes on with the numbering above.</summary>
    private readonly bool IsAboveRows(int title, int end)
    {
        int next = NextContent(title + 1, end);
        while (next < end && LineForms.IsBracketed(Line(next)) && !ClosingLines.IsAnnotation(Line(next)))
        {
            next = NextContent(next + 1, end); // （按姓氏笔画排序）
        }

        if (next == end || LineForms.IsBracketed(Line(next)) || LineForms.BeginsAttachmentNote(Line(next)) || (OrganName.EndsLikeName(Line(next)) && !_lines.Has(next, LineMarks.Blank)) || ClosingLines.TryReadDate(Line(next), out _, out _) || PageChrome.IsAround(Line(next), _lines.Marks(next)))
        {
            return false;
        }

        int limit = Math.Min(end, next + MaximumRows);
        while (next < limit && !_lines.Has(next, LineMarks.LabelForm))
        {
            next++;
        }

        return next == limit || (SectionLabel.TryScan(Line(next), out _, out SectionLabel label) && LabelSequence.IsFirst(label));
    }

    /// <summary>Whether a line is 第一章 or 第一条 of a text; not 第一条修改为：…, which is about one.</summary>
    private readonly bool BeginsStatute(int index, int end)
        => index < end && _lines.Has(index, LineMarks.LabelForm) && LabelReader.TryRead(Line(index), _noLabels, out int length, out SectionLabel label)
            && LabelSequence.IsFirst(label) && label.Scheme <= NumberingScheme.Article && !Lexeme.Trim(Line(index)[length..]).StartsWith("修改");

    /// <summary>Whether a line bears the first label of a text: 第一章, 一、, 1　总则 above 1.1.</summary>
    private readonly bool BeginsNumbering(int index, int end)
        => (SectionLabel.TryScan(Line(index), out _, out SectionLabel label) && LabelSequence.IsFirst(label)) || TryReadTopNumber(index, end, _noLabels, out _);
}
