namespace OfficialDocs.Validation.Rules;

/// <summary>GW0617: the text that a notice issues is not listed as its attachment.</summary>
internal sealed class GW0617IssuedTextAsAttachment : Rule
{
    private static readonly string[] s_acts = ["印发", "转发", "批转", "发布", "公布"];

    public override RuleDescriptor Descriptor { get; } = new("GW0617")
    {
        Name = new("印发、转发的文件本身不列为附件", "The text that a notice issues is not listed as its attachment"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Completeness,
        Severity = Severity.Info,
        Reason = new("被印发、转发的文件是公文的主体内容，标题和正文已经写明，通行的做法是不再写附件说明。", "The issued text is what the document is about; title and text name it already, and most organs write no note for it."),
        Remarks = new("各地做法不一，只作提示。", "Practice differs; an info only."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于印发《云州市节约用水办法》的通知

            各县（区）人民政府：

            现将《云州市节约用水办法》印发给你们，请认真贯彻执行。

            附件：⟦云州市节约用水办法⟧

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于印发《云州市节约用水办法》的通知

            各县（区）人民政府：

            现将《云州市节约用水办法》印发给你们，请认真贯彻执行。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.AttachmentNote;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.AttachmentNote.Count == 0 || context.Document.Title is not { } title || IssuedName(title.Text) is not { Length: > 0 } issued)
        {
            return;
        }

        foreach (AttachmentNoteItem item in context.Document.AttachmentNote)
        {
            if (AttachmentNames.Normalize(item.Title) == issued)
            {
                context.Report(item.Span, "印发、转发的文件本身一般不列为附件", "the issued text itself is usually not listed as an attachment");
            }
        }
    }

    /// <summary>云州市节约用水办法 of 云州市人民政府关于印发《云州市节约用水办法》的通知.</summary>
    private static string? IssuedName(string title)
    {
        foreach (string act in s_acts)
        {
            int start = title.IndexOf(act, StringComparison.Ordinal);
            int end = title.LastIndexOf("的通知", StringComparison.Ordinal);
            if (start >= 0 && end > start + act.Length)
            {
                return AttachmentNames.Normalize(title.AsSpan(start + act.Length, end - start - act.Length));
            }
        }

        return null;
    }
}
