using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>What stands above the text: 版头, number, title, 题注 and addressees.</content>
internal readonly ref partial struct ElementMaker
{
    private static readonly char[] s_betweenOrgans = [.. LineTable.BreakCharacters, '、'];

    /// <summary>Number, title and addressees.</summary>
    public HeadElements MakeHead()
    {
        var elements = new HeadElements { Title = _facts.Made?.Title };
        for (int i = 0; i < _facts.BodyStart; i++)
        {
            switch (_roles[i])
            {
                case LineRole.Title when elements.Title is null:
                    elements.Title = TitleScanner.Read(_lines.Join(i, _lines.LastOf(i)), _lines.SpanOf(i, _lines.LastOf(i)));
                    break;
                case LineRole.TitleNote when elements.TitleNote is null:
                    elements.TitleNote = MakeTitleNote(i, _lines.LastOf(i));
                    break;
                case LineRole.MainRecipients when elements.MainRecipients.Count == 0:
                    elements.MainRecipients = ReadOrgans(i, _lines.LastOf(i), 0);
                    break;
            }
        }

        elements.TitleNote ??= _facts.Made?.TitleNote;
        elements.Number = MakeNumber(elements.Title?.Type);
        return elements;
    }

    /// <summary>版头.</summary>
    private Header MakeHeader(OfficialDocument document)
    {
        HeaderMarkings? markings = null;
        List<Element<string>>? signatories = null;
        bool signatoriesAreOpen = false;
        for (int i = 0; i < _facts.BodyStart; i++)
        {
            int before = signatories?.Count ?? 0;
            switch (_roles[i])
            {
                case LineRole.Blank:
                    continue;
                case LineRole.CopyNumber or LineRole.SecurityClassification or LineRole.Urgency:
                    markings = MarkingLines.Read(_source, _lines.SpanOf(i)) is { } found ? markings?.Or(found) ?? found : markings;
                    break;
                case LineRole.Signatories:
                    SignatoryLines.Read(_lines[i], _lines.At(i).Start, signatories ??= []);
                    break;
                case LineRole.DocumentNumber:
                    ReadSignatoriesBehindNumber(i, signatoriesAreOpen, ref signatories);
                    break;
            }

            signatoriesAreOpen = (signatories?.Count ?? 0) > before;
        }

        Element<IssuerMark>? mark = MakeMark(document);
        return markings is null && mark is null && signatories is null ? Header.Empty
            : new Header { CopyNumber = markings?.CopyNumber, Security = markings?.Security, Urgency = markings?.Urgency, IssuerMark = mark, Signatories = signatories ?? [] };
    }

    /// <summary>云政发〔2025〕8号　　　签发人：张　远.</summary>
    private void ReadSignatoriesBehindNumber(int index, bool areOpen, ref List<Element<string>>? signatories)
    {
        ReadOnlySpan<char> line = _lines[index];
        int start = ClosingLines.IsInParentheses(line) ? 1 : 0;
        if (!DocumentNumber.TryMeasure(line[start..(line.Length - start)], out int length, out _, out _))
        {
            // 签发人：张　远　　　云政发〔2025〕8号
            if (MarkingLines.FindNumber(line) is > 0 and int number && SignatoryLines.IsLabelled(line[..number]))
            {
                SignatoryLines.Read(line[..number], _lines.At(index).Start, signatories ??= []);
            }

            return;
        }

        start = Lexeme.SkipBlanks(line, start + length);
        ReadOnlySpan<char> rest = line[start..];
        if (!rest.IsEmpty && (SignatoryLines.IsLabelled(rest) || (areOpen && SignatoryLines.IsContinuation(rest))))
        {
            SignatoryLines.Read(rest, _lines.At(index).Start + start, signatories ??= []);
        }
    }

    private Element<string> MakeTitleNote(int first, int last)
    {
        ReadOnlySpan<char> line = _lines[first];
        ReadOnlySpan<char> note = _lines.Join(first, last);
        note = Lexeme.IsOpeningParenthesis(line[0]) ? note[1..^1] : Lexeme.Trim(note.TrimStart("—-―"));
        bool hasLostParenthesis = Lexeme.IsClosingParenthesis(note[^1]) && note.IndexOfAny('（', '(') < 0;
        return new Element<string>((hasLostParenthesis ? note[..^1] : note).ToString(), _lines.SpanOf(first, last));
    }

    /// <summary>发文机关标志; an order without one has the organ that its title names.</summary>
    private Element<IssuerMark>? MakeMark(OfficialDocument document)
    {
        if (_facts.MarkLine >= 0)
        {
            int last = _lines.LastOf(_facts.MarkLine);
            return new Element<IssuerMark>(MarkLines.Read(_lines, _facts.MarkLine, last), _lines.SpanOf(_facts.MarkLine, last));
        }

        return document.Title is { Type: DocumentType.Order, Organ: { Length: > 0 } organ } title ? new Element<IssuerMark>(new IssuerMark(OrgansOf(title, organ)), title.Span) : null;
    }

    /// <summary>国家发展和改革委员会　商务部令: the organs that blanks, lines or 、 set apart in the title of an order.</summary>
    private string[] OrgansOf(Title title, string organ)
    {
        ReadOnlySpan<char> written = title.Subject is null ? _source.Slice(title.Span)[..^1] : organ;
        var organs = new List<string>();
        foreach (string part in written.ToString().Split(s_betweenOrgans))
        {
            organs.AddRange(OrganName.Split(Lexeme.Trim(part), 0).Select(static name => name.Value));
        }

        return organs.Count > 1 && organs.TrueForAll(static name => OrganName.IsName(name)) ? [.. organs] : [organ];
    }
}
