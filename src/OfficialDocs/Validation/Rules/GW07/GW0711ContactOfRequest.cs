using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0711: a 请示 names whom to ask, in its annotation.</summary>
internal sealed class GW0711ContactOfRequest : Rule
{
    private static readonly string[] s_marks = ["联系人", "联系电话", "联系方式", "电话"];

    public override RuleDescriptor Descriptor { get; } = new("GW0711")
    {
        Name = new("请示在附注处注明联系人和电话", "A 请示 names whom to ask, in its annotation"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Completeness,
        Severity = Severity.Info,
        Reason = new("上级机关办理请示常要核实情况，附注里写明联系人和电话可以少走弯路。", "The superior often has to ask back; a name and a telephone number in the annotation save time."),
        Remarks = new("来自已废止的2000年办法，现行条例和标准没有要求，只作提示；只检查印发件。", "From the measures of 2000, now repealed; an info only, and only for issued documents."),
        Profiles = ValidationProfiles.Issued,
        Bad = new RuleExample("""
            000012
            特急

            云州市水务局文件

            云水发〔2025〕8号　　　　　　签发人：周宁

            云州市水务局关于解决防汛经费的请示

            云州市人民政府：

            今年汛期较早，防汛物资不足，需经费50万元。

            妥否，请批示。

            云州市水务局
            2025年3月5日⟦⟧
            """, ExampleFrame.Document, ValidationProfile.Issued),
        Good = new RuleExample("""
            000012
            特急

            云州市水务局文件

            云水发〔2025〕8号　　　　　　签发人：周宁

            云州市水务局关于解决防汛经费的请示

            云州市人民政府：

            今年汛期较早，防汛物资不足，需经费50万元。

            妥否，请批示。

            云州市水务局
            2025年3月5日

            （联系人：周宁，电话：0000-8800123）
            """, ExampleFrame.Document, ValidationProfile.Issued),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.UpwardTitle | DocumentFeatures.Date;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Title?.Type != DocumentType.RequestForInstructions || context.OwnDate is not { } date)
        {
            return;
        }

        foreach (string mark in s_marks)
        {
            if (context.Text.Contains(mark, StringComparison.Ordinal))
            {
                return;
            }
        }

        context.Report(new TextSpan(date.Span.End, 0), "请示一般在附注处注明联系人和电话", "a 请示 usually names a contact and a telephone number in its annotation");
    }
}
