using OfficialDocs.Text;
using Spectre.Console;

namespace OfficialDocs.Cli.Display;

/// <content>What the document is: its elements before and after the text, and the copy it was read from.</content>
internal sealed partial class OutlineBuilder
{
    private void AddHeader()
    {
        Part();
        AddField(OutlineField.Form, _messages.Form(_document.Form));
        AddField(OutlineField.CopyNumber, _document.Header.CopyNumber?.Value);
        AddField(OutlineField.Security, _document.Header.Security?.Value.ToString(), OutlineStyles.Fault);
        AddField(OutlineField.Urgency, _document.Header.Urgency?.Value.ToChineseName(), OutlineStyles.Fault);
        AddField(OutlineField.IssuerMark, _document.Header.IssuerMark?.Value.ToString());
        AddField(OutlineField.Signatories, Joined(_document.Header.Signatories));
        AddNumber();
        AddTitle();
        AddField(OutlineField.TitleNote, _document.TitleNote?.Value);
        AddField(OutlineField.MainRecipients, Joined(_document.MainRecipients));
        AddField(OutlineField.Present, _document.Attendance?.Present?.Value);
        AddField(OutlineField.OnLeave, _document.Attendance?.OnLeave?.Value);
        AddField(OutlineField.InAttendance, _document.Attendance?.InAttendance?.Value);
        AddAttachmentNote();
        AddSignatures();
        AddField(OutlineField.Date, Pieces(_document.Date));
        AddField(OutlineField.Annotations, [.. _document.Annotations.Select(static note => (Clean(note.Value), OutlineStyles.Plain))]);
        AddPublication();
        AddEncoding();
    }

    private void AddNumber()
    {
        if (_document.Number is not { } number)
        {
            return;
        }

        string standard = number.Value.ToString();
        string written = AsWritten(number);
        bool isOtherwise = written.Length > 0 && number.Value.Notation != DocumentNumberNotation.Standard;
        AddField(
            OutlineField.Number,
            [(standard, OutlineStyles.Strong), (isOtherwise ? _messages.AsWritten(written) : "", OutlineStyles.Quiet)]);
    }

    private void AddTitle()
    {
        if (_document.Title is not { } title)
        {
            return;
        }

        AddField(OutlineField.Title, title.Text, OutlineStyles.Strong, maximumLines: 6);
        (string Label, string? Value)[] parts =
        [
            (_messages.TitleOrgan, title.Organ),
            (_messages.TitleSubject, title.Subject),
            (_messages.TitleType, title.Type is { } type ? _messages.Type(type) : null),
        ];
        string[] pieces = [.. parts.Where(static part => part.Value is not null).Select(static part => $"{part.Label} {Clean(part.Value)}")];
        if (pieces.Length > 0)
        {
            AddField("", OutlineLine.Flow(pieces.Select(static piece => (piece, OutlineStyles.Quiet)), _width - Margin - _fieldWidth - Gap, 4));
        }
    }

    private void AddAttachmentNote()
    {
        string label = _messages.Field(OutlineField.AttachmentNote);
        foreach (AttachmentNoteItem item in _document.AttachmentNote)
        {
            string number = item.Number is { } n ? $"{Number(n)}. " : "";
            AddField(label, OutlineLine.Flow([(number + Clean(item.Title), OutlineStyles.Plain)], _width - Margin - _fieldWidth - Gap, 2));
            label = "";
        }
    }

    private void AddSignatures()
    {
        string title = _document.SignatoryTitle is { } post ? Clean(post.Value) : "";
        AddField(OutlineField.Signatures, [(title, OutlineStyles.Plain), (Joined(_document.Signatures), OutlineStyles.Plain)]);
    }

    /// <summary>A date, with what is uncertain about it.</summary>
    private List<(string Text, Style Style)> Pieces(Element<IssuedDate>? date)
    {
        if (date is null)
        {
            return [];
        }

        string written = AsWritten(date);
        if (date.Value.Day is not { } day)
        {
            string candidates = string.Join(_messages.ListSeparator, date.Value.GetCandidates().Select(_messages.Date));
            return [(written.Length > 0 ? written : date.Value.ToString(), OutlineStyles.Plain), (_messages.Undecided(candidates), OutlineStyles.Guess)];
        }

        bool isOtherwise = written.Length > 0 && (date.Value.Style != DateStyle.Arabic || date.Value.Notation != DateNotation.Standard);
        return
        [
            (_messages.Date(day), OutlineStyles.Plain),
            date.Value.IsInferred ? (_messages.Inferred(written, date.Value.Evidence), OutlineStyles.Guess)
                : isOtherwise ? (_messages.AsWritten(written), OutlineStyles.Quiet)
                : ("", OutlineStyles.Plain),
        ];
    }

    private void AddPublication()
    {
        if (_document.Publication is { } publication)
        {
            string time = publication.Time is { } t
                ? t.ToString(t.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)
                : "";
            AddField(OutlineField.Publication, [(time, OutlineStyles.Plain), (Clean(publication.Source), OutlineStyles.Plain)]);
        }
    }

    private void AddEncoding()
    {
        if (_document.Source is { Encoding: not SourceEncoding.None } source)
        {
            AddField(
                OutlineField.Encoding,
                [
                    (_messages.Encoding(source.Encoding), OutlineStyles.Plain),
                    (source.HasByteOrderMark ? _messages.ByteOrderMark : "", OutlineStyles.Plain),
                    (source.HasInvalidBytes ? _messages.HasInvalidBytes : "", OutlineStyles.Fault),
                ]);
        }
    }
}
