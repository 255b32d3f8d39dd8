using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0604: the names in an attachment note carry no 书名号 around them.</summary>
internal sealed class GW0604NamesInTitleMarks : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0604")
    {
        Name = new("附件说明中的附件名称不加书名号", "The names in an attachment note carry no 书名号 around them"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Info,
        Fix = FixSafety.Safe,
        Reason = new("附件说明列的是名称本身，不是对文件的引用，通行的写法不加书名号；名称里面的书名号照用。", "The note lists names and cites nothing, so practice leaves the marks out; those inside a name stay."),
        Remarks = new("只看整个名称用一对书名号括起的。里面还有单书名号的不作自动修改。", "Only where one pair encloses the whole name. Nothing is changed where 〈〉 stand inside."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件），逐项落实责任。

            附件：⟦《防汛任务清单》⟧

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件），逐项落实责任。

            附件：防汛任务清单

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.AttachmentNote;

    public override void CheckDocument(RuleContext context)
    {
        int closing = AttachmentNoteReading.ClosingStart(context);
        foreach (AttachmentNoteItem item in context.Document.AttachmentNote)
        {
            string text = context.Text;
            int end = AttachmentNoteReading.FinalMarksOf(item, context).Start;
            if (item.Span.Start >= closing || end - item.Span.Start < 3 || text[end - 1] != '》')
            {
                continue;
            }

            int open = text.IndexOf('《', item.Span.Start, end - item.Span.Start);
            if (open < 0 || !EndsHead(item, open, context) || text.AsSpan(open + 1, end - open - 2).IndexOfAny('《', '》') >= 0)
            {
                continue;
            }

            bool hasInner = text.AsSpan(open, end - open).Contains('〈');
            context.Report(
                TextSpan.FromBounds(open, end),
                "附件名称一般不加书名号",
                "the name of an attachment usually carries no 书名号",
                hasInner ? null : Fix.Safe(new TextEdit(new TextSpan(open, 1), ""), new TextEdit(new TextSpan(end - 1, 1), "")));
        }
    }

    /// <summary>Whether the name begins at a position: only the number, or 附件1：, stands before it.</summary>
    private static bool EndsHead(AttachmentNoteItem item, int position, RuleContext context)
    {
        int start = AttachmentNoteReading.IsNumberedByHead(item, context)
            ? context.Text.AsSpan(item.Span.Start, position - item.Span.Start).IndexOfAny("：:∶﹕") + item.Span.Start + 1
            : AttachmentNoteReading.NumberSpan(item, context).End;
        return Lexeme.SkipBlanks(context.Text, start) == position;
    }
}
