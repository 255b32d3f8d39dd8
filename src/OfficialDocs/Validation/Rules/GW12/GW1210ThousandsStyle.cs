using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1210: one style of thousands in a document.</summary>
internal sealed class GW1210ThousandsStyle : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1210")
    {
        Name = new("多位数的分节写法全文一致", "Thousands are grouped in one way throughout"),
        Clause = "GB/T 15835-2011 5.1.1",
        Modality = RuleModality.Permitted,
        Category = RuleCategory.Consistency,
        Severity = Severity.Info,
        Fix = FixSafety.Suggested,
        Reason = new("多位数可以用千分空、千分撇或不分节；一份公文宜用一种。", "Long numbers may be grouped or not, but better in one way."),
        Remarks = new("只比较正文中带单位的五位以上的数；编码、电话、账号不在此列。", "Compares only numbers of five digits and more before a measure; codes and telephone numbers are left alone."),
        Bad = new RuleExample("拨付资金⟦12,000⟧元，其中防汛15000元、抗旱16000元。"),
        Good = new RuleExample("拨付资金12000元，其中防汛15000元、抗旱16000元。"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.HalfWidthCommas;

    public override void CheckDocument(RuleContext context)
    {
        var grouped = new List<TextSpan>();
        var plain = new List<TextSpan>();
        foreach (ref readonly Token token in context.Tokens.AsSpan())
        {
            if (token.Kind == TokenKinds.Number && token.Length >= 5 && context.Blocks[token.Block] is { IsRunningText: true, InAttachment: false } && IsQuantity(context, token))
            {
                ReadOnlySpan<char> text = context.Slice(token);
                int point = text.IndexOf('.');
                (text.Contains(',') ? grouped : (point < 0 ? text.Length : point) >= 5 ? plain : null)?.Add(token.Span);
            }
        }

        if (grouped.Count == 0 || plain.Count == 0)
        {
            return;
        }

        bool isPlainUsual = plain.Count >= grouped.Count;
        foreach (TextSpan place in isPlainUsual ? grouped : plain)
        {
            string text = context.Slice(place).ToString();
            string other = isPlainUsual ? text.Replace(",", "", StringComparison.Ordinal) : Group(text);
            context.Report(place, "多位数有的分节、有的不分节", "some long numbers are grouped and others are not", Fix.Suggested(place, other, new("按全文较多的写法", "the way most numbers are written")));
        }
    }

    private static bool IsQuantity(RuleContext context, in Token token)
    {
        ReadOnlySpan<char> rest = Quantities.Ahead(context, token, token.End, atMost: 8);
        return rest.Length > 0 && (rest[0] is '万' or '亿' or '余' or '多' || Quantities.MeasureLength(rest, 0) > 0);
    }

    private static string Group(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        int length = point < 0 ? text.Length : point;
        string result = text;
        for (int i = length - 3; i > 0; i -= 3)
        {
            result = result.Insert(i, ",");
        }

        return result;
    }
}
