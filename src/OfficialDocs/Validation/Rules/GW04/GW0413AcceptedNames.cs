using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0413: organs bear their full or accepted short names.</summary>
internal sealed class GW0413AcceptedNames : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0413")
    {
        Name = new("机关名称用全称、规范化简称或者统称", "Organs bear their full or accepted short names"),
        Clause = "条例 第九条（八）（十六）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Info,
        Fix = FixSafety.Suggested,
        Tables = KnowledgeTables.OrganNames,
        Reason = new("主送、抄送机关应当使用机关全称、规范化简称或者同类型机关统称，自造的简称容易送错。", "Addressees and copies bear full names, accepted short names or collective names: others lead astray."),
        Remarks = new("按机关名称表核对；表中没有的名称不作判断。", "Names are looked up in the table; a name it does not know is not judged."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            ⟦云水局⟧：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            云州市水务局：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        ExampleKnowledge = new DocumentKnowledge { OrganNames = new Dictionary<string, string> { ["云水局"] = "云州市水务局" } },
    };

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        Check(document.MainRecipients, context);
        Check(document.Imprint.MainRecipients, context);
        Check(document.Imprint.CopyRecipients, context);
    }

    private static void Check(IReadOnlyList<Element<string>> recipients, RuleContext context)
    {
        foreach (TextSpan span in RecipientNames.Of(context, recipients))
        {
            string name = Lexeme.WithoutBlanks(context.Slice(span));
            if (context.Knowledge.GetAcceptedName(name) is { } accepted && accepted != name)
            {
                context.Report(span, $"“{name}”的规范名称是“{accepted}”", $"the accepted name of {name} is {accepted}", Fix.Suggested(span, accepted, new("按机关名称表", "the table of organs")));
            }
        }
    }
}
