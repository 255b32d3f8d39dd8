using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0603: no mark follows the name of an attachment.</summary>
internal sealed class GW0603MarksAfterNames : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0603")
    {
        Name = new("附件名称后不加标点符号", "No punctuation follows the name of an attachment"),
        Clause = "GB/T 9704-2012 7.3.4",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("标准规定附件名称后不加标点符号；分号、句号多由正文的列举习惯带来。", "The standard says so. Semicolons and full stops come from the habit of listing in running text."),
        Remarks = new("名称中间有句号、分号的多不是附件名称，不检查。几个附件写在一行的，标点改为空格。", "An entry with a full stop or semicolon inside is hardly a name and left alone. Between two names on one line the mark becomes a blank."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件），逐项落实责任。

            附件：防汛任务清单⟦。⟧

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
            TextSpan marks = AttachmentNoteReading.FinalMarksOf(item, context);
            if (marks.IsEmpty || marks.Start <= item.Span.Start || item.Span.Start >= closing || context.Text.AsSpan(item.Span.Start, marks.Start - item.Span.Start).IndexOfAny("。；") >= 0)
            {
                continue;
            }

            // 1.任务清单；2.名单: the mark is all that parts the names.
            bool partsNames = marks.End < context.Text.Length && !Lexeme.IsBlank(context.Text[marks.End]) && context.Text[marks.End] is not ('\r' or '\n');
            context.Report(marks, "附件名称后不加标点符号", "no punctuation follows the name of an attachment", Fix.Safe(marks, partsNames ? "　" : ""));
        }
    }
}
