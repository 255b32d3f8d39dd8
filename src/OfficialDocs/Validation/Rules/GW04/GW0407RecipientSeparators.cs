using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0407: addressees are parted by 、 and ，.</summary>
internal sealed class GW0407RecipientSeparators : Rule
{
    private static readonly LocalizedText s_reason = new("同类机关之间用顿号，类与类之间用逗号，请核对", "、 within a class, ，between classes: please check");

    public override RuleDescriptor Descriptor { get; } = new("GW0407")
    {
        Name = new("主送机关同类之间用顿号，类与类之间用逗号", "Addressees are parted by 、 within a class and by ， between classes"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Info,
        Fix = FixSafety.Suggested,
        Reason = new("顿号连接同一类机关，逗号隔开不同类的机关，层次分明。", "The enumeration comma joins organs of a class; the comma parts the classes."),
        Remarks = new("只看分号和空格；逗号与顿号用得当否要看机关的类别，不查。抄送机关不在此列。", "Looks at semicolons and blanks alone: whether , or 、 fits depends on the classes. Not for copies."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府⟦；⟧市政府各部门、各直属机构：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府，市政府各部门、各直属机构：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.MainRecipients;

    public override void CheckDocument(RuleContext context)
    {
        IReadOnlyList<Element<string>> recipients = context.Document.MainRecipients;
        for (int i = 0; i < recipients.Count; i++)
        {
            TextSpan span = recipients[i].Span;
            if (i + 1 < recipients.Count)
            {
                CheckSemicolon(TextSpan.FromBounds(span.End, Math.Max(span.End, recipients[i + 1].Span.Start)), context);
            }

            CheckBlanks(span, context);
        }
    }

    private static void CheckSemicolon(TextSpan gap, RuleContext context)
    {
        int at = context.Slice(gap).IndexOfAny('；', ';');
        if (at >= 0)
        {
            var place = new TextSpan(gap.Start + at, 1);
            context.Report(place, "主送机关之间用逗号或顿号，不用分号", "addressees are parted by ，or 、, not by a semicolon", Fix.Suggested(place, "，", s_reason));
        }
    }

    /// <summary>市财政局　市水务局: organs on both sides of a blank.</summary>
    private static void CheckBlanks(TextSpan recipient, RuleContext context)
    {
        ReadOnlySpan<char> text = context.Slice(recipient);
        for (int i = 1; i < text.Length - 1; i++)
        {
            if (!Lexeme.IsBlank(text[i]))
            {
                continue;
            }

            int end = Lexeme.SkipBlanks(text, i);
            if (end < text.Length && OrganName.IsName(text[..i]) && OrganName.IsName(text[end..]))
            {
                var place = TextSpan.FromBounds(recipient.Start + i, recipient.Start + end);
                context.Report(place, "主送机关之间用逗号或顿号，不用空格", "addressees are parted by ，or 、, not by blanks", Fix.Suggested(place, "、", s_reason));
                return;
            }

            i = end - 1;
        }
    }
}
