using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0615: 见附件N refers to an attachment that exists.</summary>
internal sealed class GW0615DanglingReference : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0615")
    {
        Name = new("正文中的“见附件×”指向列出的附件", "见附件N in the text refers to a listed attachment"),
        Clause = "实务",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Reason = new("增删附件后正文没有跟着改，收文机关会按错误的编号去找。", "Attachments were added or removed and the text was not: the reader looks for the wrong one."),
        Remarks = new(
            "只看“见附件×”和“（附件×”，并且公文列有附件说明；引号里的、附件里的不看，《……》附件×是别的文件的附件，也不看。",
            "Only 见附件N and （附件N, and only where there is a note to compare with. Quotations and the attachments themselves are left alone, and so is 《…》附件N: an attachment of another document."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件1）和防汛物资清单（见⟦附件3⟧），逐项落实责任。

            附件：1.防汛任务清单
                  2.防汛物资清单

            云州市人民政府
            2025年3月5日
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
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override IReadOnlyList<string> Words => [AttachmentMentions.Word];

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        if (!block.IsRunningText || block.InAttachment || context.Before(token) is not ('见' or '（' or '('))
        {
            return;
        }

        AttachmentMentions.Mention mention = AttachmentMentions.Read(context.Text, token.Start, block.Span.End);
        if (mention.First == 0 || context.Document.AttachmentNote.Count == 0 || Exists(mention.First, context.Document) || context.Brackets.IsInside(token.Start, "“‘「", context.Text))
        {
            return;
        }

        int end = token.End;
        while (end < mention.Span.End && !(ChineseNumeral.IsArabicDigit(context.Text[end]) || ChineseNumeral.IsNumeralCharacter(context.Text[end])))
        {
            end++;
        }

        while (end < mention.Span.End && (ChineseNumeral.IsArabicDigit(context.Text[end]) || ChineseNumeral.IsNumeralCharacter(context.Text[end])))
        {
            end++;
        }

        context.Report(
            TextSpan.FromBounds(token.Start, end),
            $"没有附件{mention.First}，附件说明列有{context.Document.AttachmentNote.Count}个附件",
            $"there is no attachment {mention.First}; the note lists {context.Document.AttachmentNote.Count}");
    }

    private static bool Exists(int number, OfficialDocument document)
    {
        // Every mention is compared with all attachments, so there must be no more of them than a document can have.
        if (number <= document.AttachmentNote.Count || document.Attachments.Count >= AttachmentMentions.MaximumNumber)
        {
            return true;
        }

        foreach (AttachmentNoteItem item in document.AttachmentNote)
        {
            if (item.Number >= number)
            {
                return true;
            }
        }

        foreach (Attachment attachment in document.Attachments)
        {
            if (attachment.Number >= number)
            {
                return true;
            }
        }

        return false;
    }
}
