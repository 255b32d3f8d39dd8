using System.Runtime.CompilerServices;
using System.Text;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>The lines of a document, each with the role it is read in: what a reader writes to, and what the elements are made of.</summary>
internal readonly ref struct DocumentLines
{
    private readonly Span<LogicalLine> _lines;

    public DocumentLines(string text, Span<LogicalLine> lines, Span<LineRole> roles)
    {
        Text = text;
        _lines = lines;
        Roles = roles;
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The role of each line.</summary>
    public Span<LineRole> Roles { get; }

    public int Count => _lines.Length;

    /// <summary>The characters of a line.</summary>
    public ReadOnlySpan<char> this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ref readonly LogicalLine line = ref _lines[index];
            return Text.AsSpan(line.Start, line.End - line.Start);
        }
    }

    public ref LogicalLine At(int index) => ref _lines[index];

    public bool IsBlank(int index) => _lines[index].IsBlank;

    public LineMarks Marks(int index) => _lines[index].Marks;

    public bool Has(int index, LineMarks marks) => (_lines[index].Marks & marks) != 0;

    public TextSpan SpanOf(int index) => TextSpan.FromBounds(_lines[index].Start, _lines[index].End);

    /// <summary>The place from the beginning of one line to the end of another.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(_lines[first].Start, _lines[last].End);

    /// <summary>The number of the line in the source, from 1.</summary>
    public int NumberOf(int index) => _lines[index].Line + 1;

    public void Mark(int index, LineMarks mark) => _lines[index] = _lines[index] with { Marks = _lines[index].Marks | mark };

    /// <summary>The lines from one to another as one text.</summary>
    public string Join(int first, int last)
    {
        if (first == last)
        {
            return this[first].ToString();
        }

        var joined = new StringBuilder(SpanOf(first, last).Length);
        for (int i = first; i <= last; i++)
        {
            joined.Append(this[i]);
        }

        return joined.ToString();
    }

    /// <summary>The same without what is no content.</summary>
    public string JoinContent(int first, int last)
    {
        var joined = new StringBuilder(SpanOf(first, last).Length);
        for (int i = first; i <= last; i++)
        {
            joined.Append(IsPassedOver(i) ? default : this[i]);
        }

        return joined.ToString();
    }

    /// <summary>Gives a run of lines that is one element its role; blank lines in it stay blank.</summary>
    public void Take(int first, int last, LineRole role)
    {
        for (int i = first; i <= last; i++)
        {
            Roles[i] = _lines[i].IsBlank ? LineRole.Blank : role;
            if (i > first)
            {
                Mark(i, LineMarks.Continued);
            }
        }
    }

    /// <summary>The last line of the element that begins on a line.</summary>
    public int LastOf(int first)
    {
        while (first + 1 < _lines.Length && Has(first + 1, LineMarks.Continued))
        {
            first++;
        }

        return first;
    }

    /// <summary>The first line from <paramref name="index"/> on that is neither blank nor furniture; <paramref name="end"/> where there is none.</summary>
    public int NextContent(int index, int end)
    {
        while (index < end && IsPassedOver(index))
        {
            index++;
        }

        return index;
    }

    /// <summary>The last line before <paramref name="index"/> that is neither blank nor furniture; <paramref name="start"/> - 1 where there is none.</summary>
    public int PreviousContent(int index, int start)
    {
        index--;
        while (index >= start && IsPassedOver(index))
        {
            index--;
        }

        return index;
    }

    private bool IsPassedOver(int index) => _lines[index].IsBlank || Roles[index] is LineRole.PageChrome or LineRole.PageNumber;
}
