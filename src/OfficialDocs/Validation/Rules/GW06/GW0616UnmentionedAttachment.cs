namespace OfficialDocs.Validation.Rules;

/// <summary>GW0616: a listed attachment is mentioned in the text.</summary>
internal sealed class GW0616UnmentionedAttachment : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0616")
    {
        Name = new("列出的附件在正文中有交代", "A listed attachment is mentioned in the text"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Consistency,
        Severity = Severity.Info,
        Reason = new("正文用“（见附件×）”交代附件的用处；其他附件都提到了、只有一个没有提到，往往是漏写。", "The text says what an attachment is for. Where the others are mentioned and one is not, it was most likely forgotten."),
        Remarks = new("正文按编号提到了别的附件，而既没有按编号、也没有按名称提到这一个时才报。", "Only where the text mentions other attachments by number, and this one neither by number nor by name."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件1），逐项落实责任。

            附件：1.防汛任务清单
                  ⟦2.防汛物资清单⟧

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

    internal override DocumentFeatures Requires => DocumentFeatures.AttachmentNote;

    public override void CheckDocument(RuleContext context)
    {
        // Every item is sought in the whole text, so there must be no more of them than a document can have.
        IReadOnlyList<AttachmentNoteItem> items = context.Document.AttachmentNote;
        if (items.Count is < 2 or >= AttachmentMentions.MaximumNumber || !TryCollectMentions(context, out ulong mentioned))
        {
            return;
        }

        foreach (AttachmentNoteItem item in items)
        {
            if (item.Number is > 0 and < AttachmentMentions.MaximumNumber and int number && (mentioned & (1UL << number)) == 0 && !IsNamed(item, context))
            {
                context.Report(item.Span, $"正文没有提到附件{number}", $"the text does not mention attachment {number}");
            }
        }
    }

    /// <summary>The numbers that the text names; nothing where it names none, or speaks of 附件 as a whole.</summary>
    private static bool TryCollectMentions(RuleContext context, out ulong numbers)
    {
        numbers = 0;
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (!block.IsRunningText || block.InAttachment)
            {
                continue;
            }

            for (int at = Next(block.Span.Start, block, context); at >= 0;)
            {
                AttachmentMentions.Mention mention = AttachmentMentions.Read(context.Text, at, block.Span.End);
                if (mention.First == 0)
                {
                    return false;
                }

                numbers |= mention.Numbers;
                at = Next(mention.Span.End, block, context);
            }
        }

        return numbers != 0;
    }

    private static int Next(int from, in TextBlock block, RuleContext context)
        => context.Text.IndexOf(AttachmentMentions.Word, from, block.Span.End - from, StringComparison.Ordinal);

    /// <summary>Whether the text has the name, or the beginning of a long one.</summary>
    private static bool IsNamed(AttachmentNoteItem item, RuleContext context)
    {
        ReadOnlySpan<char> name = item.Title.AsSpan().Trim("《》");
        name = name[..Math.Min(name.Length, 8)];
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.IsRunningText && !block.InAttachment && context.Slice(block).IndexOf(name) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
