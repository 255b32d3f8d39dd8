using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>The date of a regulation without a closing: the day on which its 题注 says it was promulgated, else adopted.</summary>
internal static class NoteDate
{
    /// <summary>Finds the date.</summary>
    /// <param name="source">The text.</param>
    /// <param name="titleNote">The 题注.</param>
    public static Element<IssuedDate>? Find(SourceText source, Element<string> titleNote)
    {
        ReadOnlySpan<char> note = titleNote.Value;
        if (!(TitleNotes.SaysWhenAdopted(note) || note[^1] == '日'))
        {
            return null; // ——在某次会议上 says when a report was given.
        }

        IssuedDate? first = null;
        IssuedDate? pending = null;
        TextSpan span = titleNote.Span;
        for (int i = 0; i < note.Length; i++)
        {
            ReadOnlySpan<char> rest = note[i..];
            bool boundary = i == 0 || !(ChineseNumeral.IsArabicDigit(note[i - 1]) || ChineseNumeral.IsNumeralCharacter(note[i - 1]));
            if (boundary && IssuedDate.TryScan(rest, out int length, out IssuedDate date) && date.Day is not null)
            {
                i += length - 1;
                if (rest[length..].StartsWith("起"))
                {
                    continue; // 自2025年6月23日起施行: when it takes effect, not when it was issued.
                }

                if (first is null)
                {
                    int at = source.Slice(titleNote.Span).IndexOf(rest[..length]);
                    span = at < 0 ? titleNote.Span : new TextSpan(titleNote.Span.Start + at, length);
                }

                first ??= date;
                pending = date;
            }
            else if (pending is not null && (rest.StartsWith("公布") || rest.StartsWith("发布")))
            {
                return new Element<IssuedDate>(pending.Value, span);
            }
            else if (rest.StartsWith("施行") || rest.StartsWith("修正") || rest.StartsWith("修订"))
            {
                pending = null;
            }
        }

        return first is { } adopted ? new Element<IssuedDate>(adopted, span) : null;
    }
}
