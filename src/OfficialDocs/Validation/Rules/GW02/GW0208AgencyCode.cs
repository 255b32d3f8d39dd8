using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0208: 机关代字 is one of the issuing organ's.</summary>
internal sealed class GW0208AgencyCode : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0208")
    {
        Name = new("机关代字是发文机关的代字", "The code of the number belongs to the issuing organ"),
        Clause = "条例 第九条（五）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Tables = KnowledgeTables.AgencyCodes,
        Reason = new("发文字号由发文机关代字、年份、发文顺序号组成；联合行文时使用主办机关的发文字号。", "A number begins with the code of the issuing organ, in a joint document with that of the lead organ."),
        Remarks = new(
            "代字表由使用者提供；以表中代字开头的（云水发、云水函）都认可，发文机关不在表中的不查。",
            "The table is the application's; what begins with a code of the table is accepted, and organs that the table lacks are not checked."),
        ExampleKnowledge = new DocumentKnowledge
        {
            AgencyCodes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["云州市人民政府"] = ["云政发", "云政函"] },
        },
        Bad = NumberExamples.Notice("⟦云教发⟧〔2025〕8号"),
        Good = NumberExamples.Notice("云政发〔2025〕8号"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Number;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (!OwnNumber.TryFind(context, out OwnNumber number) || number.Value.AgencyCode.Length == 0)
        {
            return;
        }

        bool isKnown = false;
        foreach (string organ in Issuers(document))
        {
            IReadOnlyList<string>? codes = context.Knowledge.GetAgencyCodes(organ);
            isKnown |= codes is not null;
            if (codes is not null && BeginsWithAny(number.Value.AgencyCode, codes))
            {
                return;
            }
        }

        if (isKnown)
        {
            TextSpan span = document.Number!.Span;
            int length = Lexeme.Trim(context.Slice(TextSpan.FromBounds(span.Start, number.Open))).Length;
            context.Report(new TextSpan(span.Start, length), $"“{number.Value.AgencyCode}”不是发文机关的代字", $"“{number.Value.AgencyCode}” is no code of the issuing organ");
        }
    }

    private static IEnumerable<string> Issuers(OfficialDocument document)
    {
        foreach (string organ in document.Header.IssuerMark?.Value.Organs ?? [])
        {
            yield return organ;
        }

        if (document.Title?.Organ is { } titled)
        {
            yield return titled;
        }

        foreach (Element<string> signature in document.Signatures)
        {
            yield return signature.Value;
        }
    }

    private static bool BeginsWithAny(string code, IReadOnlyList<string> known)
    {
        foreach (string begin in known)
        {
            if (code.StartsWith(begin, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
