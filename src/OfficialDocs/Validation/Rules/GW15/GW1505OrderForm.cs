using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1505: an order has its number, no addressees, and is signed by a person.</summary>
internal sealed class GW1505OrderForm : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1505")
    {
        Name = new("命令（令）有令号，无主送机关，由签发人署名", "An order has its number, no addressees, and is signed by a person"),
        Clause = "GB/T 9704-2012 10.2、7.3.5.3",
        Modality = RuleModality.Required,
        Category = RuleCategory.Completeness,
        Severity = Severity.Warning,
        Reason = new(
            "命令（令）格式由发文机关标志、令号、正文、签发人职务和签名章、成文日期组成，没有主送机关，也不以机关署名。",
            "The form of an order is mark, number, text, post and signature of the person who signs, and date; it has no addressees and no organ signs it."),
        Remarks = new(
            "只查以“机关名称＋令”为标志的命令；嘉奖令、禁火令等有标题的命令做法不一，不查，因此也只作警告。是否缺令号、缺签名只在正式印发的文本中查。",
            "Looks only at orders whose mark is the organ's name with 令, and only warns: orders with a title of their own follow various customs. A missing number or signature is reported for issued documents only."),
        Bad = new RuleExample(Example("⟦云州市人民政府⟧"), ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample(Example("市长　张　远"), ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.OrderForm;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.Form != DocumentForm.Order || document.Title is not { Organ.Length: > 0, Subject: null, Span.IsEmpty: false } title || !IsMark(title))
        {
            return;
        }

        if (document.Number is null && context.Profile == ValidationProfile.Issued)
        {
            context.Report(new TextSpan(title.Span.End, 0), "命令（令）应当有令号", "an order must have its number");
        }

        IReadOnlyList<Element<string>> recipients = document.MainRecipients;
        if (recipients.Count > 0)
        {
            context.Report(TextSpan.FromBounds(recipients[0].Span.Start, recipients[^1].Span.End), "命令（令）没有主送机关", "an order has no addressees");
        }

        IReadOnlyList<Element<string>> signatures = document.Signatures;
        if (document.SignatoryTitle is null && signatures.Count == 0 && context.Profile == ValidationProfile.Issued && document.Date is { } date)
        {
            context.Report(new TextSpan(date.Span.Start, 0), "命令（令）应当由签发人署名，标注职务", "an order must be signed by a person, with the post");
        }

        if (document.SignatoryTitle is null && signatures.Count > 0 && AreOrgans(signatures))
        {
            context.Report(
                TextSpan.FromBounds(signatures[0].Span.Start, signatures[^1].Span.End),
                "命令（令）应当由签发人署名，标注职务",
                "an order must be signed by a person, with the post");
        }
    }

    private static bool IsMark(Title title) => title.Text.Length - title.Organ!.Length <= 2 && title.Text.EndsWith('令');

    private static bool AreOrgans(IReadOnlyList<Element<string>> signatures)
    {
        foreach (Element<string> signature in signatures)
        {
            if (!OrganName.IsName(signature.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static string Example(string signature) => $"""
        云州市人民政府令

        第3号

        《云州市防汛办法》已经市政府常务会议审议通过，现予公布，自2025年5月1日起施行。

        {signature}
        2025年3月5日
        """;
}
