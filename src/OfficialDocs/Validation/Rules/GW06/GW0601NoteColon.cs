using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0601: 附件说明 begins with 附件 and a full-width colon.</summary>
internal sealed class GW0601NoteColon : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0601")
    {
        Name = new("附件说明以“附件”二字和全角冒号开头", "An attachment note begins with 附件 and a full-width colon"),
        Clause = "GB/T 9704-2012 7.3.4",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new(
            "附件说明应编排“附件”二字，后标全角冒号和附件名称；半角冒号与中文不相称，也常使软件读不出附件。",
            "The standard asks for 附件, a full-width colon and the names. A half-width colon looks wrong among Chinese characters and keeps programs from finding the note."),
        Remarks = new(
            "误作分号的也在此列。简写“附：”报为警告。写作“附件1：”的由 GW0602 检查；落款以后的附件列表多为网页链接，不检查。",
            "A semicolon in its place counts, too. The short 附： is a warning. 附件1： belongs to GW0602; lists behind the closing are mostly links of the web page and left alone."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请对照防汛任务清单（见附件），逐项落实责任。

            附件⟦:⟧ 防汛任务清单

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

    internal override DocumentFeatures Requires => DocumentFeatures.AttachmentNoteLines;

    public override string Marks => ";";

    /// <summary>附件;1.任务清单: with another mark than a colon it is read as no note at all.</summary>
    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        if (block.IsRunningText && !block.InAttachment && token.Start == block.Span.Start + 2 && context.Slice(block) is ['附', '件', _, .. var rest]
            && AttachmentScanner.TryScanItemNumber(Lexeme.Trim(rest), out _, out _))
        {
            context.Report(token.Span, "“附件”后应当用全角冒号“：”", "a full-width colon must follow 附件", Fix.Safe(token.Span, "："));
        }
    }

    public override void CheckDocument(RuleContext context)
    {
        int closing = AttachmentNoteReading.ClosingStart(context);
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (!AttachmentNoteReading.IsOwnNote(block, closing)
                || !AttachmentNoteReading.TryReadHead(block, context, out AttachmentLabel head, out int colon)
                || head.Number is not null)
            {
                continue;
            }

            if (context.Text[colon] != '：')
            {
                // The blank behind a half-width colon stands in for its missing width.
                int end = colon + 1;
                while (end < block.Span.End && Lexeme.IsBlank(context.Text[end]))
                {
                    end++;
                }

                context.Report(
                    new TextSpan(colon, 1),
                    "“附件”后应当用全角冒号“：”",
                    "a full-width colon must follow 附件",
                    Fix.Safe(TextSpan.FromBounds(colon, end), "："));
            }

            if (head.Text == "附")
            {
                context.Report(
                    head.Span,
                    "附件说明应当写“附件”二字，不写“附”",
                    "an attachment note says 附件, not 附",
                    Fix.Suggested(head.Span, "附件", new("按 GB/T 9704—2012 7.3.4 编排“附件”二字", "GB/T 9704—2012 7.3.4 has 附件")),
                    Severity.Warning);
            }
        }
    }
}
