using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0201: the year of the document's own number stands in 〔〕.</summary>
internal sealed class GW0201YearBrackets : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0201")
    {
        Name = new("发文字号的年份用六角括号〔〕括入", "The year of a document number stands in 〔〕"),
        Clause = "GB/T 9704-2012 7.2.5；GB/T 15834-2011 4.9.3",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new(
            "发文字号的年份应标全称，用六角括号“〔〕”括入；方括号、圆括号和形近的符号都不规范，也妨碍检索。",
            "The standard encloses the year in tortoise-shell brackets. Square or round ones and look-alikes are wrong, and hide the number from a search."),
        Remarks = new(
            "只看公文自己的发文字号；引用的文号由 GW1302 检查，公告的编号由 GW0211 检查。",
            "Looks at the document's own number; cited ones belong to GW1302, those of announcements to GW0211."),
        Bad = NumberExamples.Notice("云政发⟦[2025]⟧8号"),
        Good = NumberExamples.Notice("云政发〔2025〕8号"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.MiswrittenNumber;

    public override void CheckDocument(RuleContext context)
    {
        if (!OwnNumber.TryFind(context, out OwnNumber number) || (context.Text[number.Open] == '〔' && context.Text[number.Close] == '〕'))
        {
            return;
        }

        context.Report(
            TextSpan.FromBounds(number.Open, number.Close + 1),
            "年份应当用六角括号“〔〕”括入",
            "the year must stand in 〔〕",
            Fix.Safe(new TextEdit(new TextSpan(number.Open, 1), "〔"), new TextEdit(new TextSpan(number.Close, 1), "〕")));
    }
}
