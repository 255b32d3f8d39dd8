using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>Makes the elements of a document out of its lines, each line by the role it was read in.</summary>
internal readonly ref partial struct ElementMaker
{
    private readonly SourceText _source;
    private readonly UnpackedLines _unpacked;
    private readonly Span<LineRole> _roles;
    private readonly DocumentLines _lines;
    private readonly ReadFacts _facts;

    public ElementMaker(SourceText source, UnpackedLines lines, scoped in ReadFacts facts)
    {
        _source = source;
        _unpacked = lines;
        _lines = lines.Of(source.Content);
        _roles = _lines.Roles;
        _facts = facts;
    }

    /// <summary>The text, its date and its attachments.</summary>
    /// <param name="document">The document, whose other elements may have to decide.</param>
    public TextElements MakeText(OfficialDocument document)
        => new() { Body = MakeBody(_facts.BodyStart, _facts.Closing), Attachments = MakeAttachments(), Date = MakeDate(document) };

    private TextBody MakeBody(int start, Closing closing) => new(_source, _unpacked, start, closing.BodyEnd);

    private Element<DocumentNumber>? MakeNumber(DocumentType? title)
    {
        if (_facts.Number.IsEmpty)
        {
            return null;
        }

        DocumentNumber number;
        if (_facts.Made?.Number is { } made && made.Span == _facts.Number)
        {
            number = made.Value;
        }
        else
        {
            _ = DocumentNumber.TryScan(_source.Slice(_facts.Number), out _, out number);
        }

        return new Element<DocumentNumber>(number.AgencyCode.Length == 0 && number.Kind != DocumentNumberKind.Issue ? number.WithKind(KindOf(number.Kind, title)) : number, _facts.Number);
    }

    /// <summary>The kind of a number without a code: 第12号 is that of an order under …令, and of an announcement under …公告 or …通告.</summary>
    private DocumentNumberKind KindOf(DocumentNumberKind kind, DocumentType? title) => title switch
    {
        DocumentType.Order => DocumentNumberKind.Order,
        DocumentType.PublicAnnouncement or DocumentType.PublicNotice => DocumentNumberKind.Announcement,
        _ => kind == DocumentNumberKind.Document && _facts.Form == DocumentForm.Minutes ? DocumentNumberKind.Issue : kind,
    };

    /// <summary>成文日期: that of the closing, else of the head of minutes, else of the 题注, else beside the number or the organ below the title, else the day of printing under a signature.</summary>
    private Element<IssuedDate>? MakeDate(OfficialDocument document)
    {
        Element<IssuedDate>? inHead = !_facts.HeadDate.IsEmpty && LineForms.IsDate(_source.Slice(_facts.HeadDate), out IssuedDate found) ? new Element<IssuedDate>(found, _facts.HeadDate) : null;
        bool isHeads = _facts.Form == DocumentForm.Minutes || document.Number is { Value.IsOfSeries: true } || document.Title?.Type == DocumentType.Communique;
        Element<IssuedDate>? date = MakeClosingDate(_facts.Closing) ?? (isHeads ? inHead : null);
        date ??= document.TitleNote is { } note ? NoteDate.Find(_source, note) : null;
        date ??= inHead is { Value.Style: DateStyle.Arabic or DateStyle.Chinese } ? inHead : null;
        if (date is null && document.Signatures.Count > 0 && document.Imprint.PrintingOrgan is null)
        {
            date = document.Imprint.PrintingDate; // 2025年3月5日印发 under the signature: the only date there is.
        }

        if (date is null || date.Value.Style != DateStyle.Damaged)
        {
            return date;
        }

        // A damaged date is decided by what the page says of its publication.
        DateOnly? published = MakePublication()?.Time is { } time ? DateOnly.FromDateTime(time) : null;
        return new Element<IssuedDate>(date.Value.Infer(published), date.Span);
    }

    /// <summary>What the page says of its publication, each fact by the first line that has it.</summary>
    private Publication? MakePublication()
    {
        DateTime? time = null;
        string? from = null;
        for (int i = 0; i < _lines.Count; i++)
        {
            if (!_lines.Has(i, LineMarks.Publication))
            {
                continue;
            }

            ReadOnlySpan<char> line = _lines[i];
            if (PageChrome.IsAround(line))
            {
                time ??= PublicationLines.ReadTime(line);
                from ??= PublicationLines.ReadSource(line);
            }
            else if (LineForms.IsDate(line, out IssuedDate date) && date.Day is { } day)
            {
                time ??= day.ToDateTime(TimeOnly.MinValue);
            }
        }

        return time is null && from is null ? null : new Publication(time, from);
    }

    /// <summary>Adds the names on the lines from <paramref name="first"/> to <paramref name="last"/>; one that a line's end cuts goes on on the next.</summary>
    private List<Element<string>> ReadOrgans(int first, int last, int offset, List<Element<string>>? organs = null)
    {
        organs ??= [];
        bool isCut = false;
        for (int i = first; i <= last; i++)
        {
            if (_lines.IsBlank(i) || _roles[i] is LineRole.PageChrome or LineRole.PageNumber)
            {
                continue;
            }

            ReadOnlySpan<char> line = _lines[i];
            int skipped = Lexeme.SkipBlanks(line, i == first ? offset : 0);
            int before = organs.Count;
            line = line[..ImprintLines.FindBehindList(line)];
            OrganList.ReadImprint(line[skipped..], _lines.At(i).Start + skipped, organs);
            if (organs.Count == before)
            {
                continue;
            }

            if (isCut && before > 0)
            {
                (Element<string> open, Element<string> rest) = (organs[before - 1], organs[before]);
                organs[before - 1] = new Element<string>(open.Value + rest.Value, TextSpan.FromBounds(open.Span.Start, rest.Span.End));
                organs.RemoveAt(before);
            }

            isCut = Lexeme.Trim(line)[^1] is not ('，' or ',' or '；' or ';' or '。');
        }

        return organs;
    }
}
