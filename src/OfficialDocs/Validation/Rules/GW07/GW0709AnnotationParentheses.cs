using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0709: an annotation stands in full-width parentheses.</summary>
internal sealed class GW0709AnnotationParentheses : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0709")
    {
        Name = new("附注用全角圆括号括入", "An annotation stands in full-width parentheses"),
        Clause = "GB/T 9704-2012 7.3.6",
        Modality = RuleModality.Required,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("附注居左空二字加圆括号编排在成文日期下一行；括号半角或缺一半，软件也读不出附注的范围。", "The annotation stands in parentheses on the line below the date. A half-width or missing one leaves open where it ends."),
        Remarks = new("括号之后的句号也在此列。没有括号的只看成文日期下一行以“此件”开头的短句，或者以“联系人：”开头的一行。", "A full stop behind the parentheses counts, too. Without parentheses, only the line right below the date counts, where it is a short one that begins with 此件, or begins with 联系人：."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年3月5日

            （此件公开发布⟦⟧
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年3月5日

            （此件公开发布）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override void CheckDocument(RuleContext context)
    {
        foreach (Element<string> annotation in context.Document.Annotations)
        {
            TextSpan note = annotation.Span;
            if (note.Length > 1 && Lexeme.IsOpeningParenthesis(context.Text[note.Start]))
            {
                CheckParentheses(note, context);
            }
            else if (context.Slice(note) is var text && (text.StartsWith("此件") || text.StartsWith("联系人")))
            {
                // Not 监督电话：…, which is for everybody.
                var parentheses = Fix.Safe(new TextEdit(new TextSpan(note.Start, 0), "（"), new TextEdit(new TextSpan(note.End, 0), "）"));
                context.Report(note, "附注应当加全角圆括号", "an annotation must stand in full-width parentheses", parentheses);
            }
        }
    }

    private static void CheckParentheses(TextSpan note, RuleContext context)
    {
        var open = new TextSpan(note.Start, 1);
        if (context.Text[note.Start] == '(')
        {
            context.Report(open, "附注应当用全角圆括号“（）”", "an annotation stands in full-width parentheses （）", Fix.Safe(open, "（"));
        }

        int end = note.End;
        while (end > note.Start + 1 && context.Text[end - 1] is '。' or '；' or '，' or '.' or ';' or ',')
        {
            end--;
        }

        if (end < note.End && Lexeme.IsClosingParenthesis(context.Text[end - 1]))
        {
            var marks = TextSpan.FromBounds(end, note.End);
            context.Report(marks, "附注的括号之后不加标点", "no mark follows the parentheses of an annotation", Fix.Safe(marks, ""));
            note = TextSpan.FromBounds(note.Start, end);
        }

        var close = new TextSpan(note.End - 1, 1);
        switch (context.Text[close.Start])
        {
            case '）':
                break;
            case ')':
                context.Report(close, "附注应当用全角圆括号“（）”", "an annotation stands in full-width parentheses （）", Fix.Safe(close, "）"));
                break;
            case var _ when context.Brackets.TryGetPairAt(note.Start, out _):
                break; // （此件公开发布）2025年3月5日: closed before.
            default:
                var missing = new TextSpan(note.End, 0);
                context.Report(missing, "附注缺少右括号“）”", "the closing parenthesis of the annotation is missing", FixForMissing(missing, context));
                break;
        }
    }

    /// <summary>The end of the note is certain where nothing follows it on the next line.</summary>
    private static Fix FixForMissing(TextSpan end, RuleContext context)
    {
        int line = context.Source.GetLinePosition(end.Start).Line;
        bool isCertain = line >= context.Document.Lines.Count || context.Document.Lines[line].Role is LineRole.Blank or LineRole.AttachmentLabel or LineRole.CopyRecipients or LineRole.Printing;
        return isCertain
            ? Fix.Safe(end, "）")
            : Fix.Suggested(end, "）", new("附注可能转到了下一行", "the annotation may go on on the next line"));
    }
}
