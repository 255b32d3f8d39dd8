using System.Globalization;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0105: 密级和保密期限 is written 机密★10年.</summary>
internal sealed class GW0105SecurityForm : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0105")
    {
        Name = new("密级和保密期限写作“机密★10年”", "Level and period are written 机密★10年"),
        Clause = "GB/T 9704-2012 7.2.2；实务",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new(
            "保密期限中的数字用阿拉伯数字标注；国家秘密标志用实心五角星“★”连接密级和期限，单位是“年”或者“个月”。",
            "The period has Arabic digits; the mark of a state secret joins level and period with a solid star, in 年 or 个月."),
        Remarks = new(
            "汉字数字是错误；星号、全角数字、单位和空格出自实务，只作警告。只标密级时字间空一字不在此列。",
            "Chinese numerals are an error; star, full-width digits, unit and blanks rest on practice and are warnings. A bare spaced level is left alone."),
        Bad = new RuleExample(HeaderExamples.Issued("000012\n机密⟦☆⟧⟦十⟧年\n特急"), ExampleFrame.Document),
        Good = new RuleExample(HeaderExamples.Issued("000012\n机密★10年\n特急"), ExampleFrame.Document),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Security;

    public override void CheckDocument(RuleContext context)
    {
        if (!SecurityNotation.TryFind(context, out SecurityNotation notation))
        {
            return;
        }

        if (context.Text[notation.Star] != '★')
        {
            var place = new TextSpan(notation.Star, 1);
            context.Report(place, "密级和保密期限之间用“★”", "★ stands between level and period", Fix.Safe(place, "★"), Severity.Warning);
        }

        CheckNumber(notation.Number, context);
        if (context.Slice(notation.Unit) is "月")
        {
            context.Report(
                notation.Unit,
                "保密期限不满一年的写作“个月”",
                "a period of months is written 个月",
                Fix.Suggested(notation.Unit, "个月", new("“月”也可能指月份", "月 may also name a month of the year")),
                Severity.Warning);
        }

        CheckBlanks(context.Document.Header.Security!.Span, context);
    }

    private static void CheckNumber(TextSpan place, RuleContext context)
    {
        ReadOnlySpan<char> number = context.Slice(place);
        if (!number.ContainsAnyExceptInRange('0', '9') || !SecurityNotation.TryReadNumber(number, out int value))
        {
            return;
        }

        Severity severity = ChineseNumeral.IsArabicDigit(number[0]) ? Severity.Warning : Severity.Error;
        context.Report(
            place,
            "保密期限的数字应当用阿拉伯数字",
            "the period must be in Arabic digits",
            Fix.Safe(place, value.ToString(CultureInfo.InvariantCulture)),
            severity);
    }

    private static void CheckBlanks(TextSpan span, RuleContext context)
    {
        ReadOnlySpan<char> text = context.Text.AsSpan(0, span.End);
        for (int i = span.Start; i < span.End; i++)
        {
            int end = Lexeme.SkipBlanks(text, i);
            if (end > i)
            {
                var place = TextSpan.FromBounds(i, end);
                context.Report(place, "密级和保密期限之内不留空格", "no blanks inside level and period", Fix.Safe(place, ""), Severity.Warning);
                i = end;
            }
        }
    }
}
