namespace OfficialDocs.Validation.Rules;

/// <summary>GW0608: an attachment bears the name that the note gives it.</summary>
internal sealed class GW0608AttachmentTitles : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0608")
    {
        Name = new("附件标题与附件说明中的名称一致", "An attachment bears the name that the note gives it"),
        Clause = "GB/T 9704-2012 7.3.7",
        Modality = RuleModality.Required,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("附件标题应与附件说明的表述一致，两处不同就不知道以哪个为准。", "Title and note must agree, or nobody knows which of the two is right."),
        Remarks = new(
            "不计空格、换行、书名号和标点宽度。一个名称包含另一个的（附件标题可能分行、带“试行”“样表”等，或者省去机关名称），报为提示；两者毫无共同之处的多是网页漏登标题，不报；表格的标题常另起，所以一般只是警告。",
            "Blanks, line breaks, 书名号 and the width of marks do not count. Where one name contains the other it is an info, for a title may be turned over or bear a suffix; where they have nothing in common the copy has most likely lost the title, and nothing is said."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件），逐项落实责任。

            附件：防汛任务清单

            云州市人民政府
            2025年3月5日

            附件

            ⟦防汛任务分解清单⟧

            一、加强值守
            各单位要落实值班责任。
            二、备足物资
            各单位要清点库存。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件），逐项落实责任。

            附件：防汛任务清单

            云州市人民政府
            2025年3月5日

            附件

            防汛任务清单

            一、加强值守
            各单位要落实值班责任。
            二、备足物资
            各单位要清点库存。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.AttachmentNote | DocumentFeatures.Attachments;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (!LabelledAttachments.AreSurelyOwn(document))
        {
            return;
        }

        foreach (Attachment attachment in document.Attachments)
        {
            if (attachment.Title is { } title && !title.Span.IsEmpty && Listed(attachment, document) is { } item)
            {
                Compare(title, item, context);
            }
        }
    }

    private static AttachmentNoteItem? Listed(Attachment attachment, OfficialDocument document)
    {
        IReadOnlyList<AttachmentNoteItem> items = document.AttachmentNote;
        if (attachment.Number is not { } number)
        {
            return items.Count == 1 ? items[0] : null;
        }

        return number <= items.Count && (items[number - 1].Number ?? number) == number ? items[number - 1] : null;
    }

    private static void Compare(Title title, AttachmentNoteItem item, RuleContext context)
    {
        if (item.Title == title.Text)
        {
            return;
        }

        string name = AttachmentNames.Normalize(item.Title);
        string actual = AttachmentNames.Normalize(title.Text);
        if (name == actual || name.Length == 0 || !AreAkin(name, actual))
        {
            return;
        }

        bool contains = name.Contains(actual, StringComparison.Ordinal) || actual.Contains(name, StringComparison.Ordinal);
        context.Report(
            title.Span,
            $"附件标题与附件说明中的名称“{item.Title}”不一致",
            $"the title differs from the name in the note, “{item.Title}”",
            Fix.Suggested(title.Span, item.Title, new("按附件说明改附件标题；也可以反过来改附件说明", "takes the name from the note; it may be the note that is wrong")),
            contains ? Severity.Info : null);
    }

    /// <summary>Whether two names begin or end alike for a third of the shorter one: two forms of one name, not two names.</summary>
    private static bool AreAkin(string name, string actual)
    {
        int shorter = Math.Min(name.Length, actual.Length);
        int start = 0;
        while (start < shorter && name[start] == actual[start])
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && name[^(end + 1)] == actual[^(end + 1)])
        {
            end++;
        }

        return (start + end) * 2 >= Math.Max(name.Length, actual.Length);
    }
}
