using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0607: the attachments are as many as the note lists.</summary>
internal sealed class GW0607NoteMatchesAttachments : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0607")
    {
        Name = new("附件的个数、序号与附件说明一致", "The attachments are as many as the note lists"),
        Clause = "GB/T 9704-2012 7.3.7",
        Modality = RuleModality.Required,
        Category = RuleCategory.Consistency,
        Severity = Severity.Error,
        Reason = new("附件顺序号应与附件说明的表述一致；多出或缺少附件，说明附件说明没有随正文改过来。", "The numbers must agree with the note. One too many or too few means that the note was not kept up to date."),
        Remarks = new(
            "说明列了而没有正文的附件，只在印发件中报，且为警告（附件可以另册印发）。附件顺序号不是从1起连续的，可能是附件自带的附件，不检查。",
            "A listed attachment without its text is reported for issued documents only, as a warning: it may be bound apart. Nothing is said where the labels do not run on from 1: an attachment may have attachments of its own."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照所附清单，逐项落实责任。

            附件：防汛任务清单

            云州市人民政府
            2025年3月5日

            附件1

            防汛任务清单

            一、加强值守
            各单位要落实值班责任。
            二、备足物资
            各单位要清点库存。

            ⟦附件2⟧

            防汛物资清单

            一、编织袋
            各单位要清点库存。
            二、救生衣
            各单位要检查质量。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件1）和防汛物资清单（见附件2），逐项落实责任。

            附件：1.防汛任务清单
                  2.防汛物资清单

            云州市人民政府
            2025年3月5日

            附件1

            防汛任务清单

            一、加强值守
            各单位要落实值班责任。
            二、备足物资
            各单位要清点库存。

            附件2

            防汛物资清单

            一、编织袋
            各单位要清点库存。
            二、救生衣
            各单位要检查质量。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.AttachmentNote | DocumentFeatures.Attachments;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        int listed = LastListed(document);
        if (listed == 0 || !LabelledAttachments.AreSurelyOwn(document))
        {
            return;
        }

        foreach (Attachment attachment in document.Attachments)
        {
            if (attachment.Number > listed)
            {
                context.Report(
                    LabelSpan(attachment, context),
                    $"附件{attachment.Number}没有列入附件说明",
                    $"attachment {attachment.Number} is not listed in the note");
            }
        }

        int present = document.Attachments.Count;
        for (int i = present; i < listed && context.Profile == ValidationProfile.Issued; i++)
        {
            context.Report(
                document.AttachmentNote[i].Span,
                $"附件说明列有附件{i + 1}，正文之后没有这个附件",
                $"the note lists attachment {i + 1}, but it does not follow the text",
                fix: null,
                Severity.Warning);
        }
    }

    /// <summary>The last number of the note; 0 where it lists none or its numbers do not run on from 1.</summary>
    private static int LastListed(OfficialDocument document)
    {
        IReadOnlyList<AttachmentNoteItem> items = document.AttachmentNote;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Number != i + 1 && !(items.Count == 1 && items[i].Number is null))
            {
                return 0;
            }
        }

        return items.Count;
    }

    private static TextSpan LabelSpan(Attachment attachment, RuleContext context)
    {
        int start = attachment.Span.Start;
        int end = start;
        for (int letters = attachment.Label!.Length; letters > 0 && end < context.Text.Length; end++)
        {
            letters -= Lexeme.IsBlank(context.Text[end]) ? 0 : 1;
        }

        return TextSpan.FromBounds(start, end);
    }
}
