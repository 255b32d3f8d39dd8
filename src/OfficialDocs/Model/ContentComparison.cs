using System.Text;

namespace OfficialDocs;

/// <summary>Finds the first place where two documents differ by content. Walks the sections on a stack of its own.</summary>
internal static class ContentComparison
{
    public static string? FirstDifference(OfficialDocument left, OfficialDocument right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return ReferenceEquals(left, right)
            ? null
            : Headers(left.Header, right.Header)
                ?? Values(new("number"), Value(left.Number), Value(right.Number))
                ?? Texts(new("title"), left.Title?.Text, right.Title?.Text)
                ?? Texts(new("titleNote"), left.TitleNote?.Value, right.TitleNote?.Value)
                ?? Lists("mainRecipients", null, left.MainRecipients, right.MainRecipients)
                ?? Bodies(null, left.Preamble, right.Preamble, left.Sections, right.Sections)
                ?? Notes(null, left.AttachmentNote, right.AttachmentNote)
                ?? Lists("signatures", null, left.Signatures, right.Signatures)
                ?? Texts(new("signatoryTitle"), left.SignatoryTitle?.Value, right.SignatoryTitle?.Value)
                ?? Values(new("date"), Value(left.Date), Value(right.Date))
                ?? Lists("annotations", null, left.Annotations, right.Annotations)
                ?? Attachments(left.Attachments, right.Attachments)
                ?? Attendances(left.Attendance, right.Attendance)
                ?? Imprints(left.Imprint, right.Imprint);
    }

    private static string? Headers(Header left, Header right)
    {
        Place header = new("header");
        return Texts(header.Of("copyNumber"), left.CopyNumber?.Value, right.CopyNumber?.Value)
            ?? Values(header.Of("security"), Value(left.Security), Value(right.Security))
            ?? Values(header.Of("urgency"), Value(left.Urgency), Value(right.Urgency))
            ?? Values(header.Of("issuerMark"), left.IssuerMark?.Value, right.IssuerMark?.Value)
            ?? Lists("signatories", header, left.Signatories, right.Signatories);
    }

    private static string? Attachments(IReadOnlyList<Attachment> left, IReadOnlyList<Attachment> right)
    {
        string? difference = Counts(new("attachments"), left.Count, right.Count);
        for (int i = 0; i < left.Count && difference is null; i++)
        {
            (Attachment a, Attachment b) = (left[i], right[i]);
            Place place = new("attachments", Index: i);
            difference = Values(place.Of("number"), a.Number, b.Number)
                ?? Values(place.Of("isLabelled"), IsLabelled(a), IsLabelled(b))
                ?? Values(place.Of("documentNumber"), Value(a.DocumentNumber), Value(b.DocumentNumber))
                ?? Texts(place.Of("title"), a.Title?.Text, b.Title?.Text)
                ?? Texts(place.Of("titleNote"), a.TitleNote?.Value, b.TitleNote?.Value)
                ?? Lists("mainRecipients", place, a.MainRecipients, b.MainRecipients)
                ?? Bodies(place, a.Preamble, b.Preamble, a.Sections, b.Sections)
                ?? Notes(place, a.AttachmentNote, b.AttachmentNote)
                ?? Lists("signatures", place, a.Signatures, b.Signatures)
                ?? Values(place.Of("date"), Value(a.Date), Value(b.Date));
        }

        return difference;
    }

    /// <summary>附件, with or without a number, rather than the text that a covering notice issues.</summary>
    private static bool IsLabelled(Attachment attachment) => attachment.Label is not null || attachment.Number is not null;

    private static string? Attendances(Attendance? left, Attendance? right)
    {
        // Names are parted by blanks, and by the ends of lines where a list is turned over.
        const string Blank = "\u3000";
        Place place = new("attendance");
        return Texts(place.Of("present"), left?.Present?.Value, right?.Present?.Value, Blank)
            ?? Texts(place.Of("onLeave"), left?.OnLeave?.Value, right?.OnLeave?.Value, Blank)
            ?? Texts(place.Of("inAttendance"), left?.InAttendance?.Value, right?.InAttendance?.Value, Blank);
    }

    private static string? Imprints(Imprint left, Imprint right)
    {
        Place place = new("imprint");
        return Lists("mainRecipients", place, left.MainRecipients, right.MainRecipients)
            ?? Lists("copyRecipients", place, left.CopyRecipients, right.CopyRecipients)
            ?? Texts(place.Of("printingOrgan"), left.PrintingOrgan?.Value, right.PrintingOrgan?.Value)
            ?? Values(place.Of("printingDate"), Value(left.PrintingDate), Value(right.PrintingDate))
            ?? Lists("extras", place, left.Extras, right.Extras);
    }

    private static string? Bodies(
        Place? place, IReadOnlyList<Paragraph> leftPreamble, IReadOnlyList<Paragraph> rightPreamble, SectionList left, SectionList right)
    {
        string? difference = Paragraphs("preamble", place, leftPreamble, rightPreamble);
        var open = new Stack<(Place? Place, SectionList Left, SectionList Right, int Index)>();
        open.Push((place, left, right, 0));
        while (difference is null && open.TryPop(out (Place? Place, SectionList Left, SectionList Right, int Index) level))
        {
            if (level.Index == 0)
            {
                difference = Counts(new("sections", level.Place), level.Left.Count, level.Right.Count);
            }

            if (difference is not null || level.Index == level.Left.Count)
            {
                continue;
            }

            (Section a, Section b) = (level.Left[level.Index], level.Right[level.Index]);
            Place section = new("sections", level.Place, level.Index);
            difference = Values(section.Of("label"), a.Label, b.Label)
                ?? Texts(section.Of("heading"), a.Heading, b.Heading)
                ?? Paragraphs("paragraphs", section, a.Paragraphs, b.Paragraphs);
            open.Push(level with { Index = level.Index + 1 });
            open.Push((section, a.Sections, b.Sections, 0));
        }

        return difference;
    }

    private static string? Paragraphs(string name, Place? parent, IReadOnlyList<Paragraph> left, IReadOnlyList<Paragraph> right)
    {
        string? difference = Counts(new(name, parent), left.Count, right.Count);
        for (int i = 0; i < left.Count && difference is null; i++)
        {
            difference = Texts(new(name, parent, i), left[i].Text, right[i].Text);
        }

        return difference;
    }

    private static string? Notes(Place? parent, IReadOnlyList<AttachmentNoteItem> left, IReadOnlyList<AttachmentNoteItem> right)
    {
        string? difference = Counts(new("attachmentNote", parent), left.Count, right.Count);
        for (int i = 0; i < left.Count && difference is null; i++)
        {
            Place item = new("attachmentNote", parent, i);
            difference = Values(item.Of("number"), left[i].Number, right[i].Number) ?? Texts(item.Of("title"), left[i].Title, right[i].Title);
        }

        return difference;
    }

    private static string? Lists(string name, Place? parent, IReadOnlyList<Element<string>> left, IReadOnlyList<Element<string>> right)
    {
        string? difference = Counts(new(name, parent), left.Count, right.Count);
        for (int i = 0; i < left.Count && difference is null; i++)
        {
            difference = Texts(new(name, parent, i), left[i].Value, right[i].Value);
        }

        return difference;
    }

    private static T? Value<T>(Element<T>? element)
        where T : struct
        => element?.Value;

    private static string? Counts(Place place, int left, int right) => left == right ? null : $"{place}.count: {left} ≠ {right}";

    private static string? Values<T>(Place place, T left, T right)
        => EqualityComparer<T>.Default.Equals(left, right) ? null : $"{place}: {Show(left)} ≠ {Show(right)}";

    private static string? Texts(Place place, string? left, string? right, string lineBreak = "")
        => string.Equals(left, right, StringComparison.Ordinal)
            || string.Equals(OnOneLine(left, lineBreak), OnOneLine(right, lineBreak), StringComparison.Ordinal)
                ? null
                : $"{place}: {Show(left)} ≠ {Show(right)}";

    private static string Show<T>(T value) => value is null ? "nothing" : $"'{value}'";

    /// <summary>The text without the blanks at the ends of its lines, and the lines joined.</summary>
    private static string? OnOneLine(string? text, string lineBreak)
    {
        if (text is null || !text.AsSpan().ContainsAny('\n', '\r'))
        {
            return text is null ? null : Lexeme.Trim(text).ToString();
        }

        var joined = new StringBuilder(text.Length);
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> words = Lexeme.Trim(line);
            joined.Append(joined.Length > 0 && !words.IsEmpty ? lineBreak : "").Append(words);
        }

        return joined.ToString();
    }

    /// <summary>A place in the model. Its path is put together only where there is a difference to report.</summary>
    private sealed record Place(string Name, Place? Parent = null, int? Index = null)
    {
        public Place Of(string name) => new(name, this);

        public override string ToString()
        {
            var names = new Stack<string>();
            for (Place? place = this; place is not null; place = place.Parent)
            {
                names.Push(place.Index is { } index ? $"{place.Name}[{index}]" : place.Name);
            }

            return string.Join('.', names);
        }
    }
}
