using OfficialDocs.Text;

namespace OfficialDocs.Validation;

/// <summary>Several rounds of edits, each of the text that the one before left, as one set of edits of the original text.</summary>
internal sealed class EditComposition(int originalLength)
{
    /// <summary>A part of the text: kept from the original (<see cref="NewText"/> is <see langword="null"/>), or put in the place of a part of it.</summary>
    private readonly record struct Piece(TextSpan Original, string? NewText)
    {
        public int Length => NewText?.Length ?? Original.Length;
    }

    private List<Piece> _pieces = [new Piece(new TextSpan(0, originalLength), null)];

    /// <summary>Adds a round.</summary>
    /// <param name="edits">Edits of the text as it is now, in order, none touching another.</param>
    public void Add(IReadOnlyList<TextEdit> edits)
    {
        var pieces = new List<Piece>(_pieces.Count + (edits.Count * 2));
        int index = 0;
        int offset = 0; // How much of the piece at the index is dealt with.
        int position = 0;
        foreach (TextEdit edit in edits)
        {
            Take(edit.Span.Start, pieces.Add);
            int start = index < _pieces.Count ? OriginalAt(_pieces[index], offset) : originalLength;
            int end = start;
            Take(edit.Span.End, piece => end = piece.Original.End);
            pieces.Add(new Piece(TextSpan.FromBounds(start, Math.Max(start, end)), edit.NewText));
        }

        Take(int.MaxValue, pieces.Add);
        _pieces = pieces;

        void Take(int upTo, Action<Piece> use)
        {
            while (index < _pieces.Count && position < upTo)
            {
                Piece piece = _pieces[index];
                int length = Math.Min(piece.Length - offset, upTo - position);
                bool isRest = offset + length == piece.Length;
                use(piece.NewText is null
                    ? new Piece(new TextSpan(piece.Original.Start + offset, length), null)
                    : new Piece(TextSpan.FromBounds(offset == 0 ? piece.Original.Start : piece.Original.End, piece.Original.End), piece.NewText.Substring(offset, length)));
                position += length;
                (index, offset) = isRest ? (index + 1, 0) : (index, offset + length);
            }
        }
    }

    /// <summary>The rounds as edits of the original text, in order, none touching another.</summary>
    public IReadOnlyList<TextEdit> ToEdits()
    {
        var edits = new List<TextEdit>();
        foreach (Piece piece in _pieces)
        {
            if (piece.NewText is null)
            {
                continue;
            }

            if (edits.Count > 0 && edits[^1].Span.End == piece.Original.Start)
            {
                TextEdit last = edits[^1];
                edits[^1] = new TextEdit(TextSpan.FromBounds(last.Span.Start, piece.Original.End), last.NewText + piece.NewText);
            }
            else
            {
                edits.Add(new TextEdit(piece.Original, piece.NewText));
            }
        }

        return edits;
    }

    private static int OriginalAt(Piece piece, int offset)
        => piece.NewText is null ? piece.Original.Start + offset : offset == 0 ? piece.Original.Start : piece.Original.End;
}
