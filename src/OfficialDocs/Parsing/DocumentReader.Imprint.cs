using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <content>The imprint: 主送, 抄送, 印发 and what else stands at the foot of the last page.</content>
internal sealed partial class DocumentReader
{
    private const int MaximumImprintLines = 24;

    private Imprint _imprint = new();

    /// <summary>Reads the imprint, and the furniture around it, from the end of the text; returns the line it begins on.</summary>
    private int ReadImprint(int bodyStart, int end)
    {
        int last = end;
        int first = end;
        int seen = 0;
        for (int i = PreviousContent(end, bodyStart); i >= bodyStart && seen < MaximumImprintLines; i = PreviousContent(i, bodyStart), seen++)
        {
            ReadOnlySpan<char> line = Line(i);
            if (ImprintLabel(line) > 0 || IsPrintingLine(i, out _, out _) || IsImprintExtra(line))
            {
                first = i;
            }
            else if (LineForms.IsPageNumber(line) || PageChrome.IsAnywhere(line))
            {
                _roles[i] = LineForms.IsPageNumber(line) ? LineRole.PageNumber : LineRole.PageChrome;
            }
        }

        if (first == end)
        {
            return end;
        }

        // Between the first element and the end there may be nothing but imprint: a sentence in between means it was none.
        for (int i = first; i < last; i++)
        {
            if (!_lines[i].IsBlank && _roles[i] == LineRole.Unrecognized && Line(i).Length > 160)
            {
                return end;
            }
        }

        var mainRecipients = new List<Element<string>>();
        var copyRecipients = new List<Element<string>>();
        var extras = new List<Element<string>>();
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
                bool isMain = Lexeme.WithoutBlanks(line[..label]).StartsWith("主送", StringComparison.Ordinal);
                AddNamesAtCommas(_lines[i].Start + label, _lines[to].End, isMain ? mainRecipients : copyRecipients);
                for (int k = i; k <= to; k++)
                {
                    _roles[k] = LineRole.CopyRecipients;
                }

                i = to;
            }
            else if (IsPrintingLine(i, out int dateStart, out IssuedDate printed))
            {
                ReadPrinting(i, first, dateStart, printed, ref organ, ref date);
            }
            else if (IsImprintExtra(line))
            {
                extras.Add(new Element<string>(line.ToString(), SpanOf(i)));
                _roles[i] = LineRole.ImprintExtra;
            }
            else if (PageChrome.IsAround(line))
            {
                _roles[i] = LineRole.PageChrome;
            }
        }

        _imprint = new Imprint { MainRecipients = mainRecipients, CopyRecipients = copyRecipients, PrintingOrgan = organ, PrintingDate = date, Extras = extras };
        return first;
    }

    /// <summary>云州市人民政府办公室　　2025年3月6日印发, or the date alone with the organ above it.</summary>
    private void ReadPrinting(int index, int first, int dateStart, IssuedDate printed, ref Element<string>? organ, ref Element<IssuedDate>? date)
    {
        int start = _lines[index].Start;
        int mark = Line(index).LastIndexOf('印');
        ReadOnlySpan<char> dateText = Lexeme.Trim(Line(index)[dateStart..mark]);
        date ??= new Element<IssuedDate>(printed, new TextSpan(start + dateStart, dateText.Length));
        _roles[index] = LineRole.Printing;
        ReadOnlySpan<char> name = Lexeme.Trim(Line(index)[..dateStart]);
        if (!name.IsEmpty)
        {
            organ ??= new Element<string>(Lexeme.WithoutBlanks(name), new TextSpan(start, name.Length));
            return;
        }

        int above = PreviousContent(index, first);
        if (above >= first && _roles[above] == LineRole.Unrecognized && OrganNames.IsName(Line(above)))
        {
            organ ??= new Element<string>(Lexeme.WithoutBlanks(Line(above)), SpanOf(above));
            _roles[above] = LineRole.Printing;
        }
    }

    /// <summary>A list goes on to the line that ends it with 。, or to the next element.</summary>
    private int EndOfList(int index, int last)
    {
        int to = index;
        while (to + 1 < last && !_lines[to + 1].IsBlank && _roles[to + 1] == LineRole.Unrecognized && !Line(to).EndsWith('。') && ImprintLabel(Line(to + 1)) == 0 && !IsPrintingLine(to + 1, out _, out _) && !IsImprintExtra(Line(to + 1))
            && !LineForms.IsPageNumber(Line(to + 1)) && !(OrganNames.IsName(Line(to + 1)) && to + 2 < last && !_lines[to + 2].IsBlank && IsPrintingLine(to + 2, out int start, out _) && start == 0))
        {
            to++;
        }

        return to;
    }

    /// <summary>The length of 抄送：, 抄报：, 分送：, 主送：, the colon included; 0 for other lines.</summary>
    private static int ImprintLabel(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOfAny("：:∶");
        if (colon is < 2 or > 6)
        {
            return 0;
        }

        return Lexeme.WithoutBlanks(line[..colon]) is "抄送" or "抄报" or "分送" or "主送" or "抄送机关" or "主送机关" or "发送" or "报送" or "抄发" ? colon + 1 : 0;
    }

    /// <summary>Whether a line ends in a date and 印发.</summary>
    private bool IsPrintingLine(int index, out int dateStart, out IssuedDate date)
    {
        ReadOnlySpan<char> line = Line(index);
        dateStart = 0;
        date = default;
        if (line.Length is < 8 or > 120 || !(line.EndsWith("印发") || line.EndsWith("印")) || line.IndexOfAny("。，；") >= 0)
        {
            return false;
        }

        int mark = line.LastIndexOf('印');
        ReadOnlySpan<char> before = line[..mark];
        for (int i = 0; i + 6 <= before.Length; i++)
        {
            bool mayBegin = ChineseNumeral.IsArabicDigit(before[i]) || ChineseNumeral.DigitValue(before[i]) > 0;
            if (mayBegin && (i == 0 || !ChineseNumeral.IsArabicDigit(before[i - 1])) && LineForms.IsDate(Lexeme.Trim(before[i..]), out date))
            {
                dateStart = i;
                return true;
            }
        }

        return false;
    }

    /// <summary>共印50份, 公开属性：主动公开, 校对：….</summary>
    private static bool IsImprintExtra(ReadOnlySpan<char> line)
    {
        if (line.Length > 60)
        {
            return false;
        }

        if ((line.StartsWith("共印") || line.StartsWith("（共印") || line.StartsWith("(共印")) && line.IndexOf('份') > 0)
        {
            return true;
        }

        int colon = line.IndexOfAny("：:");
        return colon is >= 2 and <= 8
            && Lexeme.WithoutBlanks(line[..colon]) is "公开属性" or "公开方式" or "信息公开" or "信息公开选项" or "信息公开属性" or "主题词" or "校对" or "打字" or "印数" or "责任校对" or "公开选项" or "公开类型" or "政府信息公开选项" or "打印" or "份数";
    }

    private bool TryReadImprintExtra(int index)
    {
        ReadOnlySpan<char> line = Line(index);
        if (!IsImprintExtra(line))
        {
            return false;
        }

        _imprint = _imprint with { Extras = [.. _imprint.Extras, new Element<string>(line.ToString(), SpanOf(index))] };
        _roles[index] = LineRole.ImprintExtra;
        return true;
    }
}
