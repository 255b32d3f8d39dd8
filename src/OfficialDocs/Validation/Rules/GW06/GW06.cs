namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW06, in the order of their ids.</summary>
internal static class GW06
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW0601NoteColon(),
        new GW0602NoteNumbers(),
        new GW0603MarksAfterNames(),
        new GW0604NamesInTitleMarks(),
        new GW0605NoteNumbersConsecutive(),
        new GW0606NoteAndAttachments(),
        new GW0607NoteMatchesAttachments(),
        new GW0608AttachmentTitles(),
        new GW0609AttachmentLabel(),
        new GW0610NoteBeforeSignature(),
        new GW0611AttachmentsBeforeImprint(),
        new GW0614DetachedAttachment(),
        new GW0615DanglingReference(),
        new GW0616UnmentionedAttachment(),
        new GW0617IssuedTextAsAttachment(),
    ];
}
