using System.Collections.Frozen;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1309: foreign abbreviations are explained where they are first used.</summary>
internal sealed class GW1309ForeignAbbreviations : Rule
{
    private static readonly FrozenSet<string> s_abbreviations = FrozenSet.ToFrozenSet(
    [
        "PPP", "BOT", "TOT", "ROT", "BOO", "BOOT", "EPC", "EOD", "TOD", "SOD", "XOD", "ESG", "REITs", "CBD", "MOU", "FDI", "DRG", "DIP", "KPI", "SOP", "PDCA",
        "CRO", "CMO", "CDMO", "MCN", "CIM", "BIM", "CCUS", "VOCs", "SPV", "NGO", "PMI", "AEO", "O2O", "B2B", "B2C", "C2C", "C2M", "CSR", "OEM", "ODM", "ERP", "MES",
        "RPA", "EAP", "HACCP", "GMP", "GSP", "QFLP", "QDLP", "SPD", "MDT", "LID", "MICE",
    ], StringComparer.Ordinal);

    public override RuleDescriptor Descriptor { get; } = new("GW1309")
    {
        Name = new("外文缩写首次出现时注明中文", "Foreign abbreviations are explained at first use"),
        Clause = "实务；条例 第十一条",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Wording,
        Severity = Severity.Info,
        Reason = new("公文使用规范汉字；外文缩写不加说明，读者不一定明白。", "Documents are in Chinese; not every reader knows an abbreviation that nobody explains."),
        Remarks = new("只看一张小表中的行业缩写，GDP、AI 等通用的不报；全文任何一处有括注即不报；附件和标题中的不看。", "Knows a small table of terms of trade; GDP, AI and the like are left alone, as is what is explained anywhere in the text. Attachments and titles are not looked at."),
        Bad = new RuleExample("各单位要规范实施⟦PPP⟧项目。"),
        Good = new RuleExample("各单位要规范实施政府和社会资本合作（PPP）项目。"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.LatinWords;

    public override void CheckDocument(RuleContext context)
    {
        Dictionary<string, TextSpan>? firsts = null;
        HashSet<string>? explained = null;
        foreach (ref readonly Token token in context.Tokens.AsSpan())
        {
            if (token.Kind != TokenKinds.Latin)
            {
                continue;
            }

            string word = context.Slice(token).ToString();
            if (!s_abbreviations.Contains(word))
            {
                continue;
            }

            char before = context.Before(token);
            char after = context.After(token);
            if (before is '（' or '(' or '，' or '“' || after is '（' or '(' || context.Brackets.IsInside(token.Start, "（(《", context.Text))
            {
                (explained ??= new(StringComparer.Ordinal)).Add(word);
            }
            else if (context.Blocks[token.Block] is { IsRunningText: true, InAttachment: false } && (Lexeme.IsHan(before) || Lexeme.IsHan(after)) && before is not ('-' or '/') && after is not ('-' or '/'))
            {
                (firsts ??= new(StringComparer.Ordinal)).TryAdd(word, token.Span);
            }
        }

        if (firsts is null)
        {
            return;
        }

        foreach ((string word, TextSpan place) in firsts)
        {
            if (explained?.Contains(word) != true)
            {
                context.Report(place, $"外文缩写“{word}”首次出现时宜注明中文", $"the abbreviation {word} should be explained at first use");
            }
        }
    }
}
