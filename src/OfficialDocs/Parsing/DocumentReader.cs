using System.Buffers;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// Reads one document: lines are made, the head is read down to the text, the closing is found, what follows it is divided into attachments and imprint,
/// and every line gets its role. Nothing is made of the lines here; <see cref="ElementMaker"/> does that, when somebody asks. One reader for one
/// text; never throws on content.
/// </summary>
internal ref partial struct DocumentReader
{
    // Of a document of one or two pages.
    private const int UsualLines = 64;
    private const int UsualLabels = 24;
    private const int UsualCandidates = 12;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly DocumentLines _lines;
    private readonly Span<LineRole> _roles;
    private readonly LineMarks _marks; // Of any line.
    private readonly ReadOnlySpan<LabelForm> _labels; // What lines begin with.
    private readonly LabelSequence _noLabels = default; // A label of the head has none before it.
    private readonly CancellationToken _cancellation;

    // The head.
    // Lines that may be title or mark, in groups: a group ends where another element stands between.
    private PooledList<int> _candidates;
    private PooledList<int> _groups; // Where each begins among the candidates.
    private int _numberGroup = None; // How many groups stand before the number.
    private char[]? _joined;
    private bool _signatoriesAreOpen;
    private int _markLine = None;
    private bool _hasMark;
    private bool _markHasSuffix;
    private TextSpan _number;
    private bool _numberIsOfSeries;
    private TextSpan _indexedNumber;
    private bool _hasTitle;
    private int _titleLine = None;
    private TextSpan _title; // From its first line to its last.
    private DocumentType? _titleType;
    private bool _hasTitleNote;
    private MadeElements? _made;
    private TextSpan _headDate;
    private int _recipientsLine = None;
    private int _chromeLine = None; // The last one that is the page's.

    // The imprint.
    private int _printingLine = None;
    private int _printingOrganLength;

    // What follows the closing.
    private PooledList<AttachmentFacts> _attachments;
    private HashSet<string>? _namedTitles;
    private int _innerDocument = None; // Where one begins that the text passes on or answers.

    private DocumentReader(SourceText source, Span<LogicalLine> lines, Span<LineRole> roles, ReadOnlySpan<LabelForm> labels, LineBuffers buffers, LineMarks marks, CancellationToken cancellation)
    {
        _source = source;
        _text = source.Content;
        _lines = new DocumentLines(_text, lines, roles);
        _roles = roles;
        _labels = labels;
        _candidates = new PooledList<int>(buffers.Candidates);
        _groups = new PooledList<int>(buffers.Groups);
        _marks = marks;
        _cancellation = cancellation;
        for (int i = 0; i < lines.Length; i++)
        {
            roles[i] = lines[i].IsBlank ? LineRole.Blank : LineRole.Unrecognized;
        }
    }

    public static OfficialDocument Read(SourceText source, CancellationToken cancellation)
    {
        var buffers = new LineBuffers
        {
            Lines = stackalloc LogicalLine[UsualLines],
            Labels = stackalloc LabelForm[UsualLabels],
            Cuts = stackalloc int[UsualCandidates],
            Candidates = stackalloc int[UsualCandidates],
            Groups = stackalloc int[UsualCandidates],
        };
        PooledList<LogicalLine> lines = LineSplitter.Split(source.Content, buffers, cancellation, out PooledList<LabelForm> labels, out LineMarks marks);
        LineRole[]? borrowed = lines.Count > UsualLines ? ArrayPool<LineRole>.Shared.Rent(lines.Count) : null;
        Span<LineRole> roles = borrowed is null ? stackalloc LineRole[UsualLines] : borrowed;
        var reader = new DocumentReader(source, lines.Items, roles[..lines.Count], labels.Items, buffers, marks, cancellation);
        OfficialDocument document = reader.Read();
        if (borrowed is not null)
        {
            ArrayPool<LineRole>.Shared.Return(borrowed);
        }

        labels.Return();
        lines.Return();
        return document;
    }

    private OfficialDocument Read()
    {
        int bodyStart = ReadHead();
        int end = DropDuplicate(bodyStart);
        end = ReadImprint(bodyStart, end);
        MarkFurniture(bodyStart, end);
        ReadContentsBelowOpening(bodyStart, end);
        Closing closing = IsDetachedAttachment(bodyStart, end) ? new Closing(bodyStart, bodyStart) : FindClosing(bodyStart, end);
        _namedTitles = null; // Notes name titles, too, and are read by now.
        bool hasArticles = ReadBody(bodyStart, closing.BodyEnd);
        ReadAfterClosing(closing, end);
        DocumentForm form = DetermineForm(hasArticles);
        return new OfficialDocument
        {
            Source = _source,
            Form = form,
            Details = new ReadDocument(_source, PackedLines.Pack(_lines), new ReadFacts
            {
                LineCount = _lines.Count,
                Form = form,
                Number = _number,
                HeadDate = _headDate,
                MarkLine = _markLine,
                BodyStart = bodyStart,
                Closing = closing,
                End = end,
                Made = _made,
                Attachments = _attachments.ToArrayAndReturn(),
            }),
        };
    }

    /// <summary>Page numbers and what else the page puts between the lines of a text.</summary>
    private readonly void MarkFurniture(int start, int end)
    {
        if ((_marks & (LineMarks.PageNumber | LineMarks.Furniture)) == 0)
        {
            return;
        }

        for (int i = start; i < end; i++)
        {
            if (_lines.Has(i, LineMarks.PageNumber | LineMarks.Furniture) && _roles[i] == LineRole.Unrecognized)
            {
                _roles[i] = _lines.Has(i, LineMarks.PageNumber) ? LineRole.PageNumber : LineRole.PageChrome;
            }
        }
    }

    private DocumentForm DetermineForm(bool hasArticles)
    {
        if (_titleType == DocumentType.Order)
        {
            return DocumentForm.Order;
        }

        if (_titleType == DocumentType.Minutes)
        {
            return DocumentForm.Minutes;
        }

        if (hasArticles && (_titleType is null || _titleType.Value.IsRegulation()) && _recipientsLine < 0)
        {
            return DocumentForm.Regulation;
        }

        return _hasMark && !_markHasSuffix && HasNumber ? DocumentForm.Letter : DocumentForm.General;
    }

    private readonly ReadOnlySpan<char> Line(int index) => _lines[index];

    private readonly bool IsBlank(int index) => _lines.IsBlank(index);

    private readonly int NextContent(int index, int end) => _lines.NextContent(index, end);

    private readonly int PreviousContent(int index, int start) => _lines.PreviousContent(index, start);
}
