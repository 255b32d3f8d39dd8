using System.Globalization;
using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0602: several attachments are numbered 1. 2. in Arabic digits, a single one not at all.</summary>
internal sealed class GW0602NoteNumbers : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0602")
    {
        Name = new("多个附件用“1.”“2.”编号，只有一个附件不编号", "Several attachments are numbered 1. 2. in Arabic digits, a single one is not"),
        Clause = "GB/T 9704-2012 7.3.4；实务",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new(
            "标准要求有多个附件时使用阿拉伯数字标注附件顺序号，如“附件：1.××××”。",
            "The standard numbers several attachments in Arabic digits: 附件：1.××××."),
        Remarks = new(
            "顺序号用了阿拉伯数字、只是标点不同（1、（1）①）的，依据是标准的示例，报为警告；只有一个附件而编号的属实务，报为提示。",
            "Arabic digits with another mark (1、 （1） ①) only depart from the standard's example: a warning. That a single attachment has no number is practice: an info."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件1）和防汛物资清单（见附件2），逐项落实责任。

            附件：⟦一、⟧防汛任务清单
                  ⟦二、⟧防汛物资清单

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
        IReadOnlyList<AttachmentNoteItem> items = context.Document.AttachmentNote;
        int closing = AttachmentNoteReading.ClosingStart(context);
        if (items.Count == 0 || items[^1].Span.Start >= closing)
        {
            return;
        }

        if (items.Count == 1)
        {
            CheckSingle(items[0], context);
            return;
        }

        for (int i = 0; i < items.Count; i++)
        {
            if (AttachmentNoteReading.IsNumberedByHead(items[i], context))
            {
                CheckHead(items[i], i == 0, context);
            }
            else
            {
                CheckNumber(items[i], context);
            }
        }
    }

    private static void CheckSingle(AttachmentNoteItem item, RuleContext context)
    {
        if (item.Number is not { } number)
        {
            return;
        }

        TextSpan place = AttachmentNoteReading.IsNumberedByHead(item, context)
            ? AttachmentScanner.TryScanNoteHead(context.Slice(item.Span), item.Span.Start, out _, out AttachmentLabel head) ? head.Span : default
            : AttachmentNoteReading.NumberSpan(item, context);
        if (!place.IsEmpty && number == 1)
        {
            context.Report(place, "只有一个附件，一般不编顺序号", "a single attachment usually has no number", fix: null, Severity.Info);
        }
    }

    /// <summary>附件1：甲 / 附件2：乙 for 附件：1.甲 / 2.乙.</summary>
    private static void CheckHead(AttachmentNoteItem item, bool isFirst, RuleContext context)
    {
        if (!AttachmentScanner.TryScanNoteHead(context.Slice(item.Span), item.Span.Start, out int length, out AttachmentLabel head)
            || !head.Text.StartsWith("附件", StringComparison.Ordinal) || head.Text.Contains('-', StringComparison.Ordinal))
        {
            return;
        }

        int end = item.Span.Start + length;
        while (end < item.Span.End && Lexeme.IsBlank(context.Text[end]))
        {
            end++;
        }

        string number = item.Number!.Value.ToString(CultureInfo.InvariantCulture);
        context.Report(
            new TextSpan(item.Span.Start, length),
            "多个附件应当写作“附件：1.××××”，顺序号标在附件名称前",
            "several attachments are written 附件：1.××××, each number before its name",
            FixFor(TextSpan.FromBounds(item.Span.Start, end), (isFirst ? "附件：" : "") + number + ".", context));
    }

    private static void CheckNumber(AttachmentNoteItem item, RuleContext context)
    {
        TextSpan place = AttachmentNoteReading.NumberSpan(item, context);
        if (place.IsEmpty || !SectionLabel.TryScan(context.Slice(place), out _, out SectionLabel label))
        {
            return;
        }

        Fix fix = FixFor(place, label.Ordinal.ToString(CultureInfo.InvariantCulture) + ".", context);
        if (label.Scheme == NumberingScheme.Chinese)
        {
            context.Report(place, "附件顺序号应当用阿拉伯数字，如“1.”", "the number of an attachment must be in Arabic digits: 1.", fix);
        }
        else if (label.Scheme != NumberingScheme.Arabic || (label.Notation & LabelNotation.OtherMark) != 0 || (label.Notation & LabelNotation.MissingParenthesis) != 0)
        {
            context.Report(place, "附件顺序号应当写作“1.”", "the number of an attachment is written 1.", fix, Severity.Warning);
        }
    }

    /// <summary>1、2025年名单 must not become the number 1.2025.</summary>
    private static Fix FixFor(TextSpan place, string number, RuleContext context)
        => place.End < context.Text.Length && ChineseNumeral.IsArabicDigit(context.Text[place.End])
            ? Fix.Suggested(place, number + " ", new("附件名称以数字开头，顺序号后空一格以免相连", "the name begins with a digit: a blank keeps the two apart"))
            : Fix.Safe(place, number);
}
