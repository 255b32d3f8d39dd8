using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0606: attachment note and attachments imply each other.</summary>
internal sealed class GW0606NoteAndAttachments : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0606")
    {
        Name = new("有附件说明就有附件，有附件就有附件说明", "Attachment note and attachments imply each other"),
        Clause = "GB/T 9704-2012 7.3.4；GB/T 9704-2012 7.3.7",
        Modality = RuleModality.Required,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Reason = new("附件说明列出公文有哪些附件，附件随公文装订；缺一头，收文机关就不知道公文是否完整。", "The note lists what is bound with the text. Where one of the two is missing, nobody can tell whether the document is whole."),
        Remarks = new(
            "附件可以另册印发、单独成文件，所以只是警告；网页常不登附件，草稿的附件常单独存放，都不检查。印发的办法、方案等正文不算附件。",
            "A warning only, for attachments may be bound apart or kept in files of their own. Web copies and drafts are not checked. An issued text is no attachment."),
        Profiles = ValidationProfiles.Issued,
        Bad = new RuleExample("""
            000012
            特急

            云州市人民政府文件

            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府，市政府各部门、各直属机构：

            请对照防汛任务清单（见附件），逐项落实责任。

            附件：⟦防汛任务清单⟧

            云州市人民政府
            2025年3月5日

            （此件公开发布）

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.Issued),
        Good = new RuleExample("""
            000012
            特急

            云州市人民政府文件

            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府，市政府各部门、各直属机构：

            请对照防汛任务清单（见附件），逐项落实责任。

            附件：防汛任务清单

            云州市人民政府
            2025年3月5日

            （此件公开发布）

            附件

            防汛任务清单

            一、加强值守
            各单位要落实值班责任。
            二、备足物资
            各单位要清点库存。

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.Issued),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.NoteOrAttachments;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.AttachmentNote.Count > 0 && document.Attachments.Count == 0)
        {
            context.Report(
                TextSpan.FromBounds(document.AttachmentNote[0].Span.Start, document.AttachmentNote[0].Span.End),
                "附件说明列有附件，正文之后没有附件",
                "the note names attachments, but none follows the text");
        }
        else if (document.AttachmentNote.Count == 0 && LabelledAttachments.AreSurelyOwn(document))
        {
            context.Report(
                new TextSpan(document.Attachments[0].Span.Start, document.Attachments[0].Label!.Length),
                "有附件，正文之后没有附件说明",
                "there are attachments, but no note under the text names them");
        }
    }
}
