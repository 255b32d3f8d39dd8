using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0111: 签发人 is followed by a full-width colon.</summary>
internal sealed class GW0111SignatoryColon : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0111")
    {
        Name = new("“签发人”后标全角冒号", "签发人 is followed by a full-width colon"),
        Clause = "GB/T 9704-2012 7.2.6",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("“签发人”三字后标全角冒号，冒号后标注签发人姓名。", "签发人 has a full-width colon behind it, and the name follows."),
        Bad = new RuleExample(Example("签发人⟦　⟧张　远"), ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample(Example("签发人：张　远"), ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Signatories;

    public override void CheckDocument(RuleContext context)
    {
        IReadOnlyList<Element<string>> signatories = context.Document.Header.Signatories;
        for (int i = 0; i < signatories.Count; i++)
        {
            CheckColonBefore(signatories[i].Span.Start, context);
        }
    }

    private static void CheckColonBefore(int name, RuleContext context)
    {
        int colon = name - 1;
        while (colon > 0 && Lexeme.IsBlank(context.Text[colon]))
        {
            colon--;
        }

        if (colon > 0 && context.Text[colon] != '：' && Lexeme.IsColon(context.Text[colon]))
        {
            Report(new TextSpan(colon, 1), TextSpan.FromBounds(colon, name), context);
        }
        else if (colon > 0 && colon < name - 1 && context.Text[colon] == '人')
        {
            var blanks = TextSpan.FromBounds(colon + 1, name);
            Report(blanks, blanks, context);
        }
    }

    private static void Report(TextSpan place, TextSpan replaced, RuleContext context)
        => context.Report(place, "“签发人”后应当用全角冒号“：”", "签发人 must be followed by the full-width colon ：", Fix.Safe(replaced, "："));

    private static string Example(string signatory) => $"""
        青河县人民政府文件

        青政发〔2025〕8号
        {signatory}

        青河县人民政府关于增加防汛经费的请示

        云州市人民政府：

        为做好防汛工作，拟增加防汛经费。

        妥否，请批示。

        青河县人民政府
        2025年3月5日

        （联系人：李明，联系电话：01234567）
        """;
}
