using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0305: a title has no mark at its end.</summary>
internal sealed class GW0305TitleEndMark : Rule
{

    public override RuleDescriptor Descriptor { get; } = new("GW0305")
    {
        Name = new("标题末尾不用标点", "A title has no mark at its end"),
        Clause = "GB/T 15834-2011 附录B.4",
        Modality = RuleModality.Qualified,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("标题自成一行，末尾不需要标点。", "A title has lines of its own and needs no mark to end it."),
        Remarks = new("问号、叹号、省略号表示语气，不在此列。删去标点会改变全文的识别，所以不自动改。", "Leaves alone the marks that carry a meaning: ？, ！ and ……. Without the mark the whole document reads differently: no automatic fix."),
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

    internal override DocumentFeatures Requires => DocumentFeatures.NoPlainTitle;

    public override void CheckDocument(RuleContext context)
    {
        TextSpan title = context.Document.Title?.Span ?? default;
        if (title.IsEmpty && !MarkedTitle.TryFind(context, out title))
        {
            return;
        }

        if (Punctuation.IsSentenceMark(context.Text[title.End - 1]))
        {
            var place = new TextSpan(title.End - 1, 1);
            context.Report(place, "标题末尾不用标点", "a title has no mark at its end", Fix.Suggested(place, "", new("末尾有标点的一行被当作句子，删去后才认得出是标题，请核对", "with its mark the line reads as a sentence: please check that it is the title")));
        }
    }
}
