using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// Reads one document: lines are made, the head is read down to the text, the closing is found, what follows it is divided into
/// attachments and imprint, and what lies between is built into a tree. One reader for one text; never throws on content.
/// </summary>
internal sealed partial class DocumentReader
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly LogicalLine[] _lines;
    private readonly LineRole[] _roles;
    private readonly LabelSequence _sequence = new(); // Of the lines, then of one text after the other.
    private readonly CancellationToken _cancellation;

    private DocumentReader(SourceText source, CancellationToken cancellation)
    {
        _source = source;
        _text = source.Content;
        _lines = LineSplitter.Split(source, _sequence, cancellation);
        _roles = new LineRole[_lines.Length];
        _cancellation = cancellation;
        for (int i = 0; i < _lines.Length; i++)
        {
            _roles[i] = _lines[i].IsBlank ? LineRole.Blank : LineRole.Unrecognized;
        }
    }

    public static OfficialDocument Read(SourceText source, CancellationToken cancellation) => new DocumentReader(source, cancellation).Read();

    private OfficialDocument Read()
    {
        int bodyStart = ReadHead();
        int end = DropDuplicate(bodyStart);
        end = ReadImprint(bodyStart, end);
        MarkFurniture(bodyStart, end);
        Closing closing = FindClosing(bodyStart, end);
        TextBody body = ReadBody(bodyStart, closing.BodyEnd);
        ReadAfterClosing(closing.End, end, closing);

        IssuedDate? noteDate = closing.Date is null ? DateInTitleNote() : null;
        DocumentForm form = DetermineForm(body);
        Element<IssuedDate>? headDate = form == DocumentForm.Minutes || _number is { Value.IsOfSeries: true } ? _headDate : null;
        Element<IssuedDate>? date = closing.Date ?? headDate ?? (noteDate is { } day ? new Element<IssuedDate>(day, _titleNoteDateSpan) : null);
        if (date is null && closing.Signatures.Count > 0 && _imprint.PrintingOrgan is null)
        {
            date = _imprint.PrintingDate; // 2025年3月5日印发 under the signature: the only date there is.
        }

        date = InferDate(date);
        return new OfficialDocument
        {
            Source = _source,
            Form = form,
            Header = new Header
            {
                CopyNumber = _copyNumber,
                Security = _security,
                Urgency = _urgency,
                IssuerMark = _issuerMark,
                Signatories = _signatories,
            },
            Number = _number is not null && form == DocumentForm.Minutes && _number.Value.Kind == DocumentNumberKind.Document && _number.Value.AgencyCode.Length == 0
                ? new Element<DocumentNumber>(_number.Value.WithKind(DocumentNumberKind.Issue), _number.Span)
                : _number,
            Title = _title,
            TitleNote = _titleNote,
            MainRecipients = _mainRecipients,
            Body = body,
            AttachmentNote = closing.AttachmentNote,
            Signatures = closing.Signatures,
            SignatoryTitle = closing.SignatoryTitle,
            Date = date,
            Annotations = _annotations,
            Attachments = _attachments,
            Attendance = _attendance,
            Imprint = _extras.Count == 0 ? _imprint : _imprint with { Extras = _extras },
            Publication = _publicationTime is null && _publicationSource is null ? null : new Publication(_publicationTime, _publicationSource),
            Details = new ReadLines(_source, _lines, _roles),
        };
    }

    /// <summary>Page numbers and what else the page puts between the lines of a text.</summary>
    private void MarkFurniture(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_roles[i] == LineRole.Unrecognized && (LineForms.IsPageNumber(Line(i)) || PageChrome.IsFurniture(Line(i))))
            {
                _roles[i] = LineForms.IsPageNumber(Line(i)) ? LineRole.PageNumber : LineRole.PageChrome;
            }
        }
    }

    /// <summary>A damaged date is decided by what the page says of its publication.</summary>
    private Element<IssuedDate>? InferDate(Element<IssuedDate>? date)
    {
        if (date is null || date.Value.Style != DateStyle.Damaged)
        {
            return date;
        }

        DateOnly? publication = _publicationTime is { } time ? DateOnly.FromDateTime(time) : null;
        return new Element<IssuedDate>(date.Value.Infer(publication), date.Span);
    }

    private DocumentForm DetermineForm(TextBody body)
    {
        DocumentType? type = _title?.Type;
        if (type == DocumentType.Order)
        {
            return DocumentForm.Order;
        }

        if (type == DocumentType.Minutes)
        {
            return DocumentForm.Minutes;
        }

        if (body.HasArticles && (type is null || type.Value.IsRegulation()) && _mainRecipients.Count == 0)
        {
            return DocumentForm.Regulation;
        }

        return _issuerMark is { Value.HasDocumentSuffix: false } && _number is not null ? DocumentForm.Letter : DocumentForm.General;
    }

    private ReadOnlySpan<char> Line(int index) => _text.AsSpan(_lines[index].Start, _lines[index].End - _lines[index].Start);

    private TextSpan SpanOf(int index) => TextSpan.FromBounds(_lines[index].Start, _lines[index].End);

    private int LineNumber(int index) => _lines[index].Line + 1;

    /// <summary>The first line from <paramref name="index"/> on that is neither blank nor furniture; <paramref name="end"/> where there is none.</summary>
    private int NextContent(int index, int end)
    {
        while (index < end && (_lines[index].IsBlank || _roles[index] is LineRole.PageChrome or LineRole.PageNumber))
        {
            index++;
        }

        return index;
    }

    /// <summary>The last line before <paramref name="index"/> that is neither blank nor furniture; <paramref name="start"/> - 1 where there is none.</summary>
    private int PreviousContent(int index, int start)
    {
        index--;
        while (index >= start && (_lines[index].IsBlank || _roles[index] is LineRole.PageChrome or LineRole.PageNumber))
        {
            index--;
        }

        return index;
    }
}
