using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0101: 份号 is six Arabic digits without a sign before them.</summary>
internal sealed class GW0101CopyNumberDigits : Rule
{
    private const int Length = 6;

    public override RuleDescriptor Descriptor { get; } = new("GW0101")
    {
        Name = new("份号用6位阿拉伯数字", "A copy number is six Arabic digits"),
        Clause = "GB/T 9704-2012 7.2.1",
        Modality = RuleModality.Qualified,
        Category = RuleCategory.Form,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new(
            "份号一般用6位3号阿拉伯数字，不足6位的以0补齐，前面不加“№”“份号：”等字样。",
            "A copy number is normally six Arabic digits, filled with zeros, with no sign or label before them."),
        Remarks = new("去掉前导零后仍超过6位的，只报告，不修改。", "A number of more than six digits without its leading zeros is reported and not changed."),
        Bad = new RuleExample("""
            ⟦№12⟧

            云州市人民政府文件

            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            000012

            云州市人民政府文件

            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            现就做好防汛工作通知如下。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.CopyNumber;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Header.CopyNumber is not { } copyNumber || HeaderArea.FindBlock(context, copyNumber.Span) is not { } block)
        {
            return;
        }

        TextSpan place = copyNumber.Span.Start == block.Span.Start || BeginsWithAnotherElement(context.Document.Header, block)
            ? copyNumber.Span
            : TextSpan.FromBounds(block.Span.Start, copyNumber.Span.End);
        ReadOnlySpan<char> written = context.Slice(place);
        if (written.Length == Length && !written.ContainsAnyExceptInRange('0', '9'))
        {
            return;
        }

        context.Report(place, "份号一般用6位阿拉伯数字，前面不加字样", "a copy number is normally six Arabic digits and nothing else", FixFor(place, copyNumber.Value));
    }

    private static bool BeginsWithAnotherElement(Header header, in TextBlock block)
        => header.Security?.Span.Start == block.Span.Start || header.Urgency?.Span.Start == block.Span.Start;

    private static Fix? FixFor(TextSpan place, string digits)
        => ChineseNumeral.TryParseArabic(digits, out int number) && number is > 0 and <= 999_999
            ? Fix.Safe(place, number.ToString("D6", System.Globalization.CultureInfo.InvariantCulture))
            : null;
}
