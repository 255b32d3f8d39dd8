using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0305: a title has no mark at its end.</summary>
internal sealed class GW0305TitleEndMark : Rule
{
    private const string EndMarks = "。；，：！、.;,:!";

    public override RuleDescriptor Descriptor { get; } = new("GW0305")
    {
        Name = new("标题末尾不用标点", "A title has no mark at its end"),
        Clause = "GB/T 15834-2011 附录B.4",
        Modality = RuleModality.Informative,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new("标题自成一行，末尾不需要标点。", "A title has lines of its own and needs no mark to end it."),
        Remarks = new("问号、省略号表示语气，不在此列。", "Leaves alone the marks that carry a meaning: ？ and ……."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知⟦。⟧

            现就做好防汛工作有关事项通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            现就做好防汛工作有关事项通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    public override void CheckDocument(RuleContext context)
    {
        TextSpan title = context.Document.Title?.Span ?? default;
        if (title.IsEmpty && !MarkedTitle.TryFind(context, out title))
        {
            return;
        }

        if (EndMarks.Contains(context.Text[title.End - 1], StringComparison.Ordinal))
        {
            var place = new TextSpan(title.End - 1, 1);
            context.Report(place, "标题末尾不用标点", "a title has no mark at its end", Fix.Safe(place, ""));
        }
    }
}
