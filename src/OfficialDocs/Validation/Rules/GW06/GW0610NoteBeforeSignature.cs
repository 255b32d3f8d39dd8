namespace OfficialDocs.Validation.Rules;

/// <summary>GW0610: the attachment note stands between the text and the signature.</summary>
internal sealed class GW0610NoteBeforeSignature : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0610")
    {
        Name = new("附件说明在正文之后、署名之前", "The attachment note stands between the text and the signature"),
        Clause = "GB/T 9704-2012 7.3.4",
        Modality = RuleModality.Required,
        Category = RuleCategory.Order,
        Severity = Severity.Error,
        Reason = new("附件说明在正文下空一行编排，是正文内容的延续，受署名和印章的证明。", "The note is placed one blank line under the text, so that signature and seal vouch for it."),
        Remarks = new("网页把附件链接放在落款之后，不检查网页版；署名之前已有附件说明的，其后的附件列表也不算。", "Web pages put the links to attachments behind the closing: web copies are not checked, nor a list behind the closing where the note stands before it."),
        Profiles = ValidationProfiles.Issued | ValidationProfiles.Draft,
        Bad = new RuleExample("""
            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府，市政府各部门、各直属机构：

            请对照防汛任务清单（见附件），逐项落实责任。

            云州市人民政府
            2025年3月5日

            附件：⟦防汛任务清单⟧
            """, ExampleFrame.Document, ValidationProfile.Draft),
        Good = new RuleExample("""
            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府，市政府各部门、各直属机构：

            请对照防汛任务清单（见附件），逐项落实责任。

            附件：防汛任务清单

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.Draft),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.AttachmentNote;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.AttachmentNote.Count == 0 || document.Signatures.Count == 0 || document.Date is not { } date)
        {
            return;
        }

        AttachmentNoteItem first = document.AttachmentNote[0];
        if (first.Span.Start > document.Signatures[^1].Span.Start && first.Span.Start > date.Span.Start)
        {
            context.Report(first.Span, "附件说明应当在署名之前", "the attachment note must stand before the signature");
        }
    }
}
