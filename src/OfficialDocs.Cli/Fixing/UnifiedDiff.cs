using OfficialDocs.Text;
using OfficialDocs.Validation;

namespace OfficialDocs.Cli.Fixing;

/// <summary>What a line of a diff is.</summary>
internal enum DiffKind
{
    /// <summary>A name or the numbers of a hunk.</summary>
    Header,

    /// <summary>In both texts.</summary>
    Same,

    /// <summary>In the old text only.</summary>
    Removed,

    /// <summary>In the new text only.</summary>
    Added,

    /// <summary>The last line of a text has no line break.</summary>
    Remark,
}

/// <summary>A line of a diff.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The line without its mark at the beginning and without U+000A.</param>
/// <param name="Changes">The parts of the text that differ.</param>
internal sealed record DiffLine(DiffKind Kind, string Text, IReadOnlyList<TextSpan> Changes)
{
    /// <summary>The line as <c>patch</c> reads it, without its line break.</summary>
    public override string ToString() => Kind switch
    {
        DiffKind.Same => " " + Text,
        DiffKind.Removed => "-" + Text,
        DiffKind.Added => "+" + Text,
        _ => Text,
    };
}

/// <summary>
/// The difference that edits make, in the unified format. Nothing has to be searched: the edits tell what changed. Lines end at U+000A alone, as
/// for <c>patch</c>.
/// </summary>
internal sealed class UnifiedDiff
{
    private const int Context = 3;

    private readonly string _old;
    private readonly string _new;
    private readonly int[] _oldStarts;
    private readonly int[] _newStarts;
    private readonly List<TextSpan> _oldChanges = [];
    private readonly List<TextSpan> _newChanges = [];
    private readonly List<DiffLine> _lines = [];

    private UnifiedDiff(string text, IReadOnlyList<TextEdit> edits, string newText)
    {
        (_old, _new) = (text, newText);
        (_oldStarts, _newStarts) = (LineStarts(text), LineStarts(newText));
        int shift = 0;
        foreach (TextEdit edit in edits)
        {
            _oldChanges.Add(edit.Span);
            _newChanges.Add(new TextSpan(edit.Span.Start + shift, edit.NewText.Length));
            shift += edit.NewText.Length - edit.Span.Length;
        }
    }

    /// <summary>Lines of the old text that become lines of the new one. The numbers are indexes; the last ones do not belong.</summary>
    private readonly record struct Change(int OldFirst, int OldEnd, int NewFirst, int NewEnd);

    /// <summary>The difference.</summary>
    /// <param name="name">The name of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="edits">The edits, in order, none touching another.</param>
    /// <param name="newText">The text after the edits.</param>
    /// <returns>The lines; none where nothing changes.</returns>
    public static IReadOnlyList<DiffLine> Of(string name, string text, IReadOnlyList<TextEdit> edits, string newText)
    {
        var diff = new UnifiedDiff(text, edits, newText);
        diff.Write(name);
        return diff._lines;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int>();
        for (int start = 0; start < text.Length;)
        {
            starts.Add(start);
            int end = text.IndexOf('\n', start);
            start = end < 0 ? text.Length : end + 1;
        }

        return [.. starts];
    }

    private void Write(string name)
    {
        List<Change> changes = FindChanges();
        for (int first = 0; first < changes.Count;)
        {
            if (first == 0)
            {
                bool isRooted = Path.IsPathRooted(name);
                Add(DiffKind.Header, isRooted ? $"--- {name}" : $"--- a/{name}");
                Add(DiffKind.Header, isRooted ? $"+++ {name}" : $"+++ b/{name}");
            }

            int end = first + 1;
            while (end < changes.Count && changes[end].OldFirst - changes[end - 1].OldEnd <= 2 * Context)
            {
                end++;
            }

            WriteHunk(changes[first..end]);
            first = end;
        }
    }

    private void WriteHunk(List<Change> changes)
    {
        int before = Math.Min(Context, changes[0].OldFirst);
        int after = Math.Min(Context, _oldStarts.Length - changes[^1].OldEnd);
        int oldFirst = changes[0].OldFirst - before;
        int newFirst = changes[0].NewFirst - before;
        int oldCount = changes[^1].OldEnd + after - oldFirst;
        int newCount = changes[^1].NewEnd + after - newFirst;
        Add(DiffKind.Header, $"@@ -{Range(oldFirst, oldCount)} +{Range(newFirst, newCount)} @@");
        int old = oldFirst;
        foreach (Change change in changes)
        {
            AddSame(old, change.OldFirst);
            for (int i = change.OldFirst; i < change.OldEnd; i++)
            {
                AddLine(DiffKind.Removed, _old, _oldStarts, i, _oldChanges);
            }

            for (int i = change.NewFirst; i < change.NewEnd; i++)
            {
                AddLine(DiffKind.Added, _new, _newStarts, i, _newChanges);
            }

            old = change.OldEnd;
        }

        AddSame(old, old + after);
    }

    /// <summary>Lines as the format counts them: from 1, and where there is none, from the line before.</summary>
    private static string Range(int first, int count)
        => FormattableString.Invariant(count == 1 ? (FormattableString)$"{first + 1}" : $"{(count == 0 ? first : first + 1)},{count}");

    private void AddSame(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            AddLine(DiffKind.Same, _old, _oldStarts, i, []);
        }
    }

    private void Add(DiffKind kind, string text) => _lines.Add(new DiffLine(kind, text, []));

    private void AddLine(DiffKind kind, string text, int[] starts, int index, List<TextSpan> changes)
    {
        int start = starts[index];
        int end = index + 1 < starts.Length ? starts[index + 1] : text.Length;
        bool hasBreak = text[end - 1] == '\n';
        end -= hasBreak ? 1 : 0;
        var parts = new List<TextSpan>();
        for (int i = FirstEndingAfter(changes, start); i < changes.Count && changes[i].Start < end; i++)
        {
            int from = Math.Max(changes[i].Start, start);
            int to = Math.Min(changes[i].End, end);
            if (from < to)
            {
                parts.Add(TextSpan.FromBounds(from - start, to - start));
            }
        }

        _lines.Add(new DiffLine(kind, text[start..end], parts));
        if (!hasBreak)
        {
            Add(DiffKind.Remark, "\\ No newline at end of file");
        }
    }

    private static int FirstEndingAfter(List<TextSpan> spans, int position)
    {
        int low = 0;
        int high = spans.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = spans[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private List<Change> FindChanges()
    {
        var changes = new List<Change>();
        for (int i = 0; i < _oldChanges.Count;)
        {
            // A place at the beginning of a line may join it to the one before: it counts as changed, too. Equal lines are left out below.
            int oldFirst = LineAt(_oldStarts, _oldChanges[i].Start);
            int start = _oldStarts.Length == 0 ? 0 : _oldStarts[oldFirst];
            int newFirst = LineFrom(_newStarts, start + _newChanges[i].Start - _oldChanges[i].Start);
            int last = LineAt(_oldStarts, _oldChanges[i].End);
            int j = i + 1;
            while (j < _oldChanges.Count && LineAt(_oldStarts, _oldChanges[j].Start) <= last)
            {
                last = LineAt(_oldStarts, _oldChanges[j].End);
                j++;
            }

            int oldEnd = Math.Min(last + 1, _oldStarts.Length);
            int end = oldEnd < _oldStarts.Length ? _oldStarts[oldEnd] : _old.Length;
            int newEnd = oldEnd == _oldStarts.Length ? _newStarts.Length : LineFrom(_newStarts, end + _newChanges[j - 1].End - _oldChanges[j - 1].End);
            Trim(new Change(oldFirst, oldEnd, newFirst, newEnd), changes);
            i = j;
        }

        return changes;
    }

    /// <summary>The index of the line that holds a position; that of the last line for the end of the text.</summary>
    private static int LineAt(int[] starts, int position)
    {
        int found = Array.BinarySearch(starts, position);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }

    /// <summary>The index of the line that begins at a position; one more than the last for the end of the text.</summary>
    private static int LineFrom(int[] starts, int position)
    {
        int found = Array.BinarySearch(starts, position);
        return found >= 0 ? found : starts.Length;
    }

    private void Trim(Change change, List<Change> changes)
    {
        (int oldFirst, int oldEnd, int newFirst, int newEnd) = change;
        while (oldFirst < oldEnd && newFirst < newEnd && Line(_old, _oldStarts, oldFirst).SequenceEqual(Line(_new, _newStarts, newFirst)))
        {
            oldFirst++;
            newFirst++;
        }

        while (oldFirst < oldEnd && newFirst < newEnd && Line(_old, _oldStarts, oldEnd - 1).SequenceEqual(Line(_new, _newStarts, newEnd - 1)))
        {
            oldEnd--;
            newEnd--;
        }

        if (oldFirst < oldEnd || newFirst < newEnd)
        {
            changes.Add(new Change(oldFirst, oldEnd, newFirst, newEnd));
        }
    }

    private static ReadOnlySpan<char> Line(string text, int[] starts, int index)
        => text.AsSpan(starts[index], (index + 1 < starts.Length ? starts[index + 1] : text.Length) - starts[index]);
}
