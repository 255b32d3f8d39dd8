using System.Globalization;
using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0605: the numbers of an attachment note follow one another from 1.</summary>
internal sealed class GW0605NoteNumbersConsecutive : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0605")
    {
        Name = new("附件顺序号从1起连续", "The numbers of the attachments follow one another from 1"),
        Clause = "GB/T 9704-2012 7.3.4",
        Modality = RuleModality.Required,
        Category = RuleCategory.Consistency,
        Severity = Severity.Error,
        Fix = FixSafety.Suggested,
        Reason = new("跳号、重号多由增删附件造成，正文中的“见附件×”会随之指错。", "Gaps and repeats come from attachments added or removed; 见附件N in the text then points to the wrong one."),
        Remarks = new("分号的附件（附件1-1、附件1-2）不检查。", "Attachments in parts (附件1-1, 附件1-2) are left alone."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照所附清单，逐项落实责任。

            附件：1.防汛任务清单
                  ⟦3⟧.防汛物资清单

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照所附清单，逐项落实责任。

            附件：1.防汛任务清单
                  2.防汛物资清单

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.AttachmentNote;

    public override void CheckDocument(RuleContext context)
    {
        IReadOnlyList<AttachmentNoteItem> items = context.Document.AttachmentNote;
        int closing = AttachmentNoteReading.ClosingStart(context);
        int previous = 0;
        foreach (AttachmentNoteItem item in items)
        {
            if (item.Number is not { } number || item.Span.Start >= closing || IsPart(item, context))
            {
                return;
            }

            if (number != previous + 1)
            {
                Report(item, previous, context);
            }

            previous = number;
        }
    }

    /// <summary>附件1-2：….</summary>
    private static bool IsPart(AttachmentNoteItem item, RuleContext context)
        => AttachmentScanner.TryScanNoteHead(context.Slice(item.Span), 0, out _, out AttachmentLabel head) && head.Text.AsSpan().IndexOfAny("-－—") >= 0;

    private static void Report(AttachmentNoteItem item, int previous, RuleContext context)
    {
        ReadOnlySpan<char> text = context.Slice(item.Span);
        int start = text.IndexOfAnyInRange('0', '9');
        bool isArabic = start >= 0 && (start == 0 || text[0] == '附' || Lexeme.IsOpeningParenthesis(text[0])) && start < 4;
        TextSpan place = isArabic
            ? TextSpan.FromBounds(item.Span.Start + start, item.Span.Start + Lexeme.SkipArabicDigits(text, start))
            : AttachmentNoteReading.NumberSpan(item, context);
        string expected = (previous + 1).ToString(CultureInfo.InvariantCulture);
        Fix? fix = isArabic
            ? Fix.Suggested(place, expected, new($"接上一个附件的顺序号应为{expected}；也可能是少列了附件", $"{expected} comes next; or else an attachment is missing from the list"))
            : null;
        if (previous == 0)
        {
            context.Report(place, $"附件顺序号从{item.Number}开始，应当从1开始", $"the attachments begin with {item.Number}, not 1", fix);
        }
        else
        {
            context.Report(place, $"附件{previous}之后是附件{item.Number}，顺序号不连续", $"attachment {item.Number} follows attachment {previous}", fix);
        }
    }
}
