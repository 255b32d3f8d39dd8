using OfficialDocs.Text;

namespace OfficialDocs.Grammar;

/// <summary>The date of a regulation without a closing: the day on which its 题注 says it was promulgated, else adopted.</summary>
internal static class NoteDate
{
    /// <summary>Finds the date.</summary>
    /// <param name="source">The text.</param>
    /// <param name="titleNote">The 题注.</param>
    public static Element<IssuedDate>? Find(SourceText source, Element<string> titleNote)
    {
        if (!TryRead(titleNote.Value, out IssuedDate date, out TextSpan place))
        {
            return null;
        }

        int at = source.Slice(titleNote.Span).IndexOf(titleNote.Value.AsSpan(place.Start, place.Length));
        return new Element<IssuedDate>(date, at < 0 ? titleNote.Span : new TextSpan(titleNote.Span.Start + at, place.Length));
    }

    /// <summary>Reads the date.</summary>
    /// <param name="note">The 题注.</param>
    /// <param name="date">The date.</param>
    /// <param name="place">Where in the note it stands.</param>
    /// <returns>Whether it has one; ——在某次会议上 says when a report was given.</returns>
    public static bool TryRead(ReadOnlySpan<char> note, out IssuedDate date, out TextSpan place)
    {
        date = default;
        place = default;
        if (note.IsEmpty || !(TitleNotes.SaysWhenAdopted(note) || note[^1] == '日' || TitleNotes.IsOrganBehindDate(note)))
        {
            return false;
        }

        IssuedDate? pending = null;
        TextSpan pendingPlace = default;
        for (int i = 0; i < note.Length; i++)
        {
            ReadOnlySpan<char> rest = note[i..];
            bool boundary = i == 0 || !(ChineseNumeral.IsArabicDigit(note[i - 1]) || ChineseNumeral.IsNumeralCharacter(note[i - 1]));
            if (boundary && IssuedDate.TryScan(rest, out int length, out IssuedDate found) && found.Day is not null)
            {
                bool isWhenInForce = rest[length..].StartsWith("起") || Lexeme.Trim(rest[length..]).StartsWith("施行"); // 自2025年6月23日起施行, 2025年6月23日　施行
                if (!isWhenInForce)
                {
                    (pending, pendingPlace) = (found, new TextSpan(i, length));
                    (date, place) = place.IsEmpty ? (found, pendingPlace) : (date, place);
                }

                i += length - 1;
            }
            else if (pending is not null && (rest.StartsWith("公布") || rest.StartsWith("发布")))
            {
                (date, place) = (pending.Value, pendingPlace);
                return true;
            }
            else if (rest.StartsWith("施行") || rest.StartsWith("修正") || rest.StartsWith("修订"))
            {
                pending = null;
            }
        }

        return !place.IsEmpty;
    }
}
