using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>The document as a reader sees it, with the findings marked in their places.</summary>
internal sealed class HtmlDocumentView
{
    private const int LongestCard = 4;

    private readonly HtmlOutput _html;
    private readonly HtmlWords _words;
    private readonly HtmlReportModel _model;
    private readonly HtmlFindingView _findings;
    private readonly HashSet<int> _anchored = [];
    private int _nextHeading;
    private int _cards;

    public HtmlDocumentView(HtmlOutput html, HtmlWords words, HtmlReportModel model)
    {
        _html = html;
        _words = words;
        _model = model;
        _findings = new HtmlFindingView(html, words, model);
        _model.Headings.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    /// <summary>Elements that stand together: what is open now.</summary>
    private enum Frame
    {
        None,
        Chrome,
        NumberRow,
        Closing,
        Imprint,
    }

    public void Write()
    {
        bool hasSignatories = _model.Report.Document.Header.Signatories.Count > 0;
        bool hasRule = _model.Report.Document.Header.IssuerMark is not null;
        Frame open = Frame.None;
        for (int i = 0; i < _model.Blocks.Count; i++)
        {
            DocumentLine block = _model.Blocks[i];
            Frame frame = FrameOf(block.Role);
            if (frame != open)
            {
                Close(open, ref hasRule);
                open = frame;
                Open(frame, hasSignatories);
            }

            WriteBlock(i, block);
        }

        Close(open, ref hasRule);
    }

    private static Frame FrameOf(LineRole role) => role switch
    {
        LineRole.PageChrome or LineRole.Duplicate or LineRole.Unrecognized => Frame.Chrome,
        LineRole.DocumentNumber or LineRole.Signatories => Frame.NumberRow,
        LineRole.Signature or LineRole.IssuedDate => Frame.Closing,
        LineRole.CopyRecipients or LineRole.Printing or LineRole.ImprintExtra => Frame.Imprint,
        _ => Frame.None,
    };

    private void Open(Frame frame, bool hasSignatories) => _html.Raw(frame switch
    {
        Frame.Chrome => "<div class=\"chrome\">\n",
        Frame.NumberRow => hasSignatories ? "<div class=\"num row\">\n" : "<div class=\"num\">\n",
        Frame.Closing => "<div class=\"closing\">\n",
        Frame.Imprint => "<div class=\"imprint\">\n",
        _ => "",
    });

    private void Close(Frame frame, ref bool hasRule)
    {
        _html.Raw(frame == Frame.None ? "" : "</div>\n");
        if (frame == Frame.NumberRow && hasRule)
        {
            // 版头的分隔线: the red rule under the number (GB/T 9704 7.2.7).
            _html.Raw("<hr class=\"rule\">\n");
            hasRule = false;
        }
    }

    private void WriteBlock(int index, DocumentLine block)
    {
        _html.Raw($"<p id=\"{_model.BlockId(index)}\" class=\"{ClassOf(index, block)}\">");
        int split = block.Role == LineRole.Printing ? SplitOfPrinting(block.Span) : 0;
        if (split > 0)
        {
            _html.Raw("<span>");
            WriteText(index, block.Span.Start, split, isLast: false);
            _html.Raw("</span><span>");
            WriteText(index, split, block.Span.End, isLast: true);
            _html.Raw("</span>");
        }
        else
        {
            WriteText(index, block.Span.Start, block.Span.End, isLast: true);
        }

        _html.Raw("</p>\n");
    }

    /// <summary>印发机关 stands left, 印发日期 right (GB/T 9704 7.4.3).</summary>
    private int SplitOfPrinting(TextSpan block)
        => _model.Report.Document.Imprint.PrintingDate is { } date && date.Span.Start > block.Start && date.Span.End <= block.End ? date.Span.Start : 0;

    private string ClassOf(int index, DocumentLine block) => block.Role switch
    {
        LineRole.CopyNumber => "mark",
        LineRole.SecurityClassification or LineRole.Urgency => "mark hei",
        LineRole.IssuerMark => "issuer",
        LineRole.DocumentNumber => "number",
        LineRole.Signatories => "signatories",
        LineRole.Title => "title",
        LineRole.TitleNote => "note",
        LineRole.TableOfContents => "toc",
        LineRole.MainRecipients => "to",
        LineRole.Section when IsCentered(block.Span) => "centered",
        LineRole.AttachmentNote => index > 0 && _model.Blocks[index - 1].Role == LineRole.AttachmentNote ? "body more" : "body before",
        LineRole.Signature or LineRole.IssuedDate => "sign",
        LineRole.AttachmentLabel => "label",
        LineRole.CopyRecipients or LineRole.ImprintExtra => "copy",
        LineRole.Printing => "printing",
        LineRole.PageNumber => "page",
        LineRole.PageChrome or LineRole.Duplicate or LineRole.Unrecognized => "aside",
        _ => "body",
    };

    /// <summary>编, 章 and 节 stand in the middle of their line.</summary>
    private bool IsCentered(TextSpan block)
    {
        int next = _nextHeading;
        while (next < _model.Headings.Count && _model.Headings[next].Start < block.Start)
        {
            next++;
        }

        return next < _model.Headings.Count && _model.Headings[next] is { Style: "h0" } heading && heading.End >= block.End;
    }

    private void WriteText(int block, int start, int end, bool isLast)
    {
        List<HtmlPortion> portions = _model.Portions[block] ?? [];
        while (_nextHeading < _model.Headings.Count && _model.Headings[_nextHeading].Start < start)
        {
            _nextHeading++;
        }

        int[] cuts = Cuts(portions, start, end);
        var active = new List<HtmlPortion>();
        int next = 0;
        HtmlHeading heading = default;
        for (int c = 0; c < cuts.Length; c++)
        {
            int at = cuts[c];
            while (_nextHeading < _model.Headings.Count && _model.Headings[_nextHeading].Start == at && at < end)
            {
                heading = _model.Headings[_nextHeading++];
                _html.Raw($"<span id=\"{_model.SectionId(heading.Section)}\"></span>");
            }

            active.RemoveAll(portion => portion.End <= at);
            var carets = new List<int>();
            for (; next < portions.Count && portions[next].Start <= at; next++)
            {
                HtmlPortion portion = portions[next];
                if (portion.Start == portion.End)
                {
                    // The end of a half is the beginning of the other one, which shows it.
                    if (portion.Start >= start && (portion.Start < end || isLast))
                    {
                        carets.Add(portion.Finding);
                    }
                }
                else if (portion.End > at)
                {
                    active.Add(portion);
                }
            }

            if (carets.Count > 0)
            {
                WriteMark(carets, default);
            }

            if (c + 1 < cuts.Length)
            {
                string style = at < heading.End ? heading.Style : "";
                _html.Raw(style.Length == 0 ? "" : $"<span class=\"{style}\">");
                if (active.Count == 0)
                {
                    _html.Text(_model.Slice(at, cuts[c + 1]));
                }
                else
                {
                    WriteMark([.. active.Select(static portion => portion.Finding)], TextSpan.FromBounds(at, cuts[c + 1]));
                }

                _html.Raw(style.Length == 0 ? "" : "</span>");
            }
        }
    }

    private int[] Cuts(List<HtmlPortion> portions, int start, int end)
    {
        var cuts = new SortedSet<int> { start, end };
        foreach (HtmlPortion portion in portions)
        {
            Cut(portion.Start);
            Cut(portion.End);
        }

        for (int i = _nextHeading; i < _model.Headings.Count && _model.Headings[i].Start < end; i++)
        {
            Cut(_model.Headings[i].Start);
            Cut(_model.Headings[i].End);
        }

        return [.. cuts];

        void Cut(int at)
        {
            if (at > start && at < end)
            {
                cuts.Add(at);
            }
        }
    }

    /// <summary>A marked stretch with its card; a caret for an empty one.</summary>
    private void WriteMark(List<int> findings, TextSpan span)
    {
        IReadOnlyList<Finding> all = _model.Report.Findings;

        // The gravest first, the order of the text among equals.
        int[] sorted = [.. findings.OrderByDescending(index => all[index].Severity)];
        foreach (int finding in findings)
        {
            if (_anchored.Add(finding))
            {
                _html.Raw($"<span class=\"at\" id=\"{HtmlFindingView.MarkId(_model, finding)}\"></span>");
            }
        }

        string severities = string.Join(' ', sorted.Select(index => HtmlFindingView.ClassOf(all[index].Severity)).Distinct());
        string numbers = string.Join(',', sorted.Select(index => _model.EntryOf[index].Number).Distinct());
        string card = $"c{_model.Index}-{++_cards}";
        _html.Raw($"<mark class=\"f {severities}{(span.IsEmpty ? " caret" : "")}\" tabindex=\"0\" data-n=\"{numbers}\" aria-describedby=\"{card}\">");
        _html.Text(_model.Slice(span.Start, span.End));
        _html.Raw($"<span class=\"card\" role=\"tooltip\" id=\"{card}\">");
        foreach (int finding in sorted.Take(LongestCard))
        {
            _findings.WriteCard(all[finding], _model.EntryOf[finding]);
        }

        if (sorted.Length > LongestCard)
        {
            _html.Raw("<span class=\"rest\">").Text(_words.OtherFindings(sorted.Length - LongestCard)).Raw("</span>");
        }

        _html.Raw("</span></mark>");
    }
}
