using System.Globalization;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0205: the sequence of the document's own number is Arabic digits followed by 号.</summary>
internal sealed class GW0205SequenceForm : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0205")
    {
        Name = new("发文顺序号用阿拉伯数字，后加“号”", "The sequence of a document number is Arabic digits followed by 号"),
        Clause = "GB/T 9704-2012 7.2.5",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("发文顺序号用阿拉伯数字标注，在阿拉伯数字后加“号”字。", "The sequence is written in Arabic digits with 号 behind them."),
        Remarks = new("令号可以用汉字（第三十三号），不在此列。", "The numbers of orders may be Chinese (第三十三号) and are left alone."),
        Bad = NumberExamples.Notice("云政发〔2025〕⟦八⟧号"),
        Good = NumberExamples.Notice("云政发〔2025〕8号"),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.MiswrittenNumber;

    public override void CheckDocument(RuleContext context)
    {
        if (!OwnNumber.TryFind(context, out OwnNumber number))
        {
            return;
        }

        ReadOnlySpan<char> sequence = context.Slice(number.Sequence);
        if (sequence.ContainsAnyExceptInRange('0', '9'))
        {
            string digits = number.Value.Sequence.ToString(CultureInfo.InvariantCulture);
            context.Report(number.Sequence, "发文顺序号应当用半角阿拉伯数字", "the sequence must be in ASCII digits", Fix.Safe(number.Sequence, digits));
        }

        if (context.Slice(number.Suffix) is not "号")
        {
            context.Report(number.Suffix, "发文顺序号后应当加“号”字", "the sequence must be followed by 号", Fix.Safe(number.Suffix, "号"));
        }
    }
}
