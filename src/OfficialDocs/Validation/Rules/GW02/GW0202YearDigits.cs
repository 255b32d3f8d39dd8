using System.Globalization;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0202: the year of the document's own number is four Arabic digits.</summary>
internal sealed class GW0202YearDigits : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0202")
    {
        Name = new("发文字号的年份用四位阿拉伯数字", "The year of a document number is four Arabic digits"),
        Clause = "GB/T 9704-2012 7.2.5",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("发文字号的年份用阿拉伯数字标全称，括号内不加“年”。", "The year is written in full in Arabic digits, with no 年 in the brackets."),
        Remarks = new("两位年份的世纪由人确认；2000年以前的文号不查。", "A person confirms the century of a two-digit year; numbers from before 2000 are left alone."),
        Bad = NumberExamples.Notice("云政发〔⟦二〇二五⟧〕8号"),
        Good = NumberExamples.Notice("云政发〔2025〕8号"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.MiswrittenNumber;

    public override void CheckDocument(RuleContext context)
    {
        if (!OwnNumber.TryFind(context, out OwnNumber number))
        {
            return;
        }

        ReadOnlySpan<char> written = context.Slice(number.Year);
        string year = number.Value.Year.ToString(CultureInfo.InvariantCulture);
        if (written.Length == 2)
        {
            context.Report(
                number.Year,
                "年份应当标全称，用四位阿拉伯数字",
                "the year must be in full, four Arabic digits",
                Fix.Suggested(number.Year, year, new("按最近的世纪补全", "completed with the nearest century")));
        }
        else if (!written.SequenceEqual(year))
        {
            context.Report(number.Year, "年份应当用阿拉伯数字", "the year must be in Arabic digits", Fix.Safe(number.Year, year));
        }

        if (!number.YearMark.IsEmpty)
        {
            context.Report(number.YearMark, "括号内只标年份，不加“年”", "no 年 behind the year", Fix.Safe(number.YearMark, ""));
        }
    }
}
