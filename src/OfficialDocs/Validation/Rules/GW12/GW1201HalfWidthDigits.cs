using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1201: Arabic digits are half-width.</summary>
internal sealed class GW1201HalfWidthDigits : TokenRule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1201")
    {
        Name = new("阿拉伯数字用半角", "Arabic digits are half-width"),
        Clause = "GB/T 15835-2011 5.1.7；GB/T 9704-2012 9",
        Modality = RuleModality.Required,
        Category = RuleCategory.Numbers,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("全角数字占位宽、不便检索，多由输入法或转换造成。", "Full-width digits are hard to search for; they come from input methods and conversions."),
        Remarks = new("发文字号、成文日期、印发日期和份号中的全角数字由 GW02、GW07、GW08、GW01 和 GW1302 检查。", "Those of document numbers, of the document's own dates and of the copy number belong to GW02, GW07, GW08, GW01 and GW1302."),
        Bad = new RuleExample("各单位要在⟦２０２５⟧年年底前完成整改。"),
        Good = new RuleExample("各单位要在2025年年底前完成整改。"),
    };

    public override TokenKinds Tokens => TokenKinds.Number | TokenKinds.Date;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (context.Blocks[token.Block].Role is LineRole.CopyNumber or LineRole.DocumentNumber or LineRole.IssuedDate or LineRole.Printing)
        {
            return;
        }

        int position = token.Start;
        while (position < token.End)
        {
            int start = position;
            while (position < token.End && context.Text[position] is >= '０' and <= '９')
            {
                position++;
            }

            if (position > start)
            {
                var place = TextSpan.FromBounds(start, position);
                context.Report(place, "阿拉伯数字应当用半角", "Arabic digits must be half-width", Fix.Safe(place, ToHalfWidth(context.Slice(place))));
            }

            position = Math.Max(position, start + 1);
        }
    }

    private static string ToHalfWidth(ReadOnlySpan<char> digits)
    {
        var result = new char[digits.Length];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = (char)(digits[i] - '０' + '0');
        }

        return new string(result);
    }
}
