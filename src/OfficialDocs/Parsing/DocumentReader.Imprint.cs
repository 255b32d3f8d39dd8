using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>The imprint: 主送, 抄送, 印发 and what else stands at the foot of the last page.</content>
internal sealed partial class DocumentReader
{
    private const int MaximumImprintLines = 40;
    private const int MaximumTurnedOverLines = 12;

    private static readonly Imprint s_noImprint = new();

    private readonly List<Element<string>> _extras = [];
    private Imprint _imprint = s_noImprint;

    /// <summary>Reads the imprint, and the furniture around it, from the end of the text; returns the line it begins on.</summary>
    private int ReadImprint(int bodyStart, int end)
    {
        MarkFoot(bodyStart, end);
        int last = end;
        int first = end;
        int unclaimed = 0;
        for (int i = PreviousContent(end, bodyStart); i >= bodyStart && unclaimed <= MaximumTurnedOverLines; i = PreviousContent(i, bodyStart))
        {
            if (ImprintLabel(Line(i)) > 0 || TryReadPrinting(i) is not null || TryReadExtra(i) is not null)
            {
                first = i;
                unclaimed = 0;
            }
            else if (!MayGoOn(Line(i)))
            {
                break;
            }
            else
            {
                unclaimed++;
            }
        }

        if (first == end)
        {
            return end;
        }

        var mainRecipients = new List<Element<string>>();
        var copyRecipients = new List<Element<string>>();
        Element<string>? organ = null;
        Element<IssuedDate>? date = null;
        for (int i = first; i < last; i++)
        {
            if (_lines[i].IsBlank || _roles[i] != LineRole.Unrecognized)
            {
                continue;
            }

            ReadOnlySpan<char> line = Line(i);
            int label = ImprintLabel(line);
            if (label > 0)
            {
                int to = EndOfList(i, last);
                bool isMain = Lexeme.Compact(line[..label]).StartsWith("主送");
                AddOrgans(i, to, label, isMain ? mainRecipients : copyRecipients);
                for (int k = i; k <= to; k++)
                {
                    _roles[k] = _roles[k] == LineRole.Unrecognized ? LineRole.CopyRecipients : _roles[k];
                }

                i = to;
            }
            else if (TryReadPrinting(i) is { } printing)
            {
                _roles[i] = LineRole.Printing;
                date ??= printing.Date;
                organ ??= printing.Organ ?? OrganAbove(i, first);
            }
            else if (TryReadExtra(i) is { } extra)
            {
                _extras.Add(extra);
                _roles[i] = LineRole.ImprintExtra;
            }
            else if (PageChrome.IsAround(line))
            {
                _roles[i] = LineRole.PageChrome;
            }
        }

        _imprint = new Imprint { MainRecipients = mainRecipients, CopyRecipients = copyRecipients, PrintingOrgan = organ, PrintingDate = date };
        return first;
    }

    /// <summary>Marks page numbers and download links at the foot: further up they may be part of the text.</summary>
    private void MarkFoot(int bodyStart, int end)
    {
        int seen = 0;
        for (int i = PreviousContent(end, bodyStart); i >= bodyStart && seen < MaximumImprintLines; i = PreviousContent(i, bodyStart), seen++)
        {
            if (LineForms.IsPageNumber(Line(i)))
            {
                _roles[i] = LineRole.PageNumber;
            }
            else if (PageChrome.IsAnywhere(Line(i)))
            {
                _roles[i] = LineRole.PageChrome;
            }
        }
    }

    /// <summary>Whether a line may be the rest of a list above it, or the organ above 印发: no text, no label, no date.</summary>
    private static bool MayGoOn(ReadOnlySpan<char> line)
        => line.Length <= 200 && line.IndexOf('。') is var stop && (stop < 0 || stop == line.Length - 1) && line[^1] is not ('：' or ':') && !LineForms.IsDate(line, out _)
            && !SectionLabel.TryScan(line, out _, out _) && !LineForms.IsBracketed(line) && !LineForms.IsAttachmentLabel(line, out _);

    /// <summary>The organ that stands alone above the date: two lines for what is printed on one.</summary>
    private Element<string>? OrganAbove(int index, int first)
    {
        int above = PreviousContent(index, first);
        if (above < first || _roles[above] != LineRole.Unrecognized || !OrganName.IsName(Line(above)))
        {
            return null;
        }

        _roles[above] = LineRole.Printing;
        return new Element<string>(Lexeme.WithoutBlanks(Line(above)), SpanOf(above));
    }

    /// <summary>A list goes on to the line that ends it with 。, or to the next element; the end of a page may stand in it, or one blank line.</summary>
    private int EndOfList(int index, int last)
    {
        int to = index;
        while (!Line(to).EndsWith("。"))
        {
            int next = NextContent(to + 1, last);
            if (next >= last || _roles[next] != LineRole.Unrecognized || LineForms.IsPageNumber(Line(next)) || ImprintLabel(Line(next)) > 0 || TryReadPrinting(next) is not null || TryReadExtra(next) is not null)
            {
                break;
            }

            bool isTurnedOver = !HasBlankLine(to, next) && !(OrganName.IsName(Line(next)) && next + 1 < last && !_lines[next + 1].IsBlank && TryReadPrinting(next + 1) is { Organ: null });
            bool isParted = Line(next)[^1] is '。' or '，' or '；';
            bool isText = Line(next)[..^1].Contains('。') || SectionLabel.TryScan(Line(next), out _, out _);
            if (isText || !(isTurnedOver || isParted))
            {
                break;
            }

            to = next;
        }

        return to;
    }

    private bool HasBlankLine(int first, int last)
    {
        while (++first < last && !_lines[first].IsBlank)
        {
        }

        return first < last;
    }

    /// <summary>The length of 抄送：, 抄报：, 分送：, 主送：, the colon included; 0 for other lines.</summary>
    private static int ImprintLabel(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOfAny("：:∶");
        if (colon is < 2 or > 6)
        {
            return 0;
        }

        return Lexeme.Compact(line[..colon]) is "抄送" or "抄报" or "分送" or "主送" or "抄送机关" or "主送机关" or "发送" or "报送" or "抄发" ? colon + 1 : 0;
    }

    /// <summary>云州市人民政府办公室　　2025年3月6日印发, or the date alone.</summary>
    private PrintingLine? TryReadPrinting(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        if (line.Length > 120 || !line.EndsWith("印发"))
        {
            return null;
        }

        // As ImprintGrammar.Printing has it, without its cost: every line near the end is asked.
        int start = _lines[index].Start;
        Element<string>? organ = null;
        int dateStart = 0;
        if (OrganName.TryScanBeforeDate(line, out int organLength, out string name))
        {
            organ = new Element<string>(name, new TextSpan(start, organLength));
            dateStart = Lexeme.SkipBlanks(line, organLength);
        }

        if (!IssuedDate.TryScan(line[dateStart..], out int dateLength, out IssuedDate date))
        {
            return null;
        }

        int word = Lexeme.SkipBlanks(line, dateStart + dateLength);
        return word + Words.Measure(line[word..], "印发") == line.Length
            ? new PrintingLine(organ, new Element<IssuedDate>(date, new TextSpan(start + dateStart, dateLength)))
            : null;
    }

    /// <summary>共印50份, 公开属性：主动公开, 校对：….</summary>
    private Element<string>? TryReadExtra(int index)
        => Line(index) is { Length: <= 60 } line && line.IndexOfAny("：:份") >= 0 && ImprintExtra.TryScan(line, out int length, out string value) && length == line.Length
            ? new Element<string>(value, SpanOf(index))
            : null;

    private bool TryReadImprintExtra(int index)
    {
        if (TryReadExtra(index) is not { } extra)
        {
            return false;
        }

        _extras.Add(extra);
        _roles[index] = LineRole.ImprintExtra;
        return true;
    }
}
