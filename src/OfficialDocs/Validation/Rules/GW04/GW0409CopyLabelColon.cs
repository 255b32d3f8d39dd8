using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0409: 抄送 is followed by a full-width colon.</summary>
internal sealed class GW0409CopyLabelColon : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0409")
    {
        Name = new("“抄送”后标全角冒号", "抄送 is followed by a full-width colon"),
        Clause = "GB/T 9704-2012 7.4.2",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("“抄送”二字后加全角冒号和抄送机关名称。", "The standard puts a full-width colon after 抄送."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日

            抄送⟦:⟧市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日

            抄送：市委办公室，市人大常委会办公室。
            云州市人民政府办公室　　2025年3月6日印发
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.ImprintLists;

    public override void CheckDocument(RuleContext context)
    {
        foreach (CopyLine line in context.CopyLines)
        {
            if (context.Text[line.Colon] != '：')
            {
                var place = new TextSpan(line.Colon, 1);
                context.Report(place, "“抄送”后应当标全角冒号“：”", "抄送 is followed by a full-width colon", Fix.Safe(place, "："));
            }
        }
    }
}
