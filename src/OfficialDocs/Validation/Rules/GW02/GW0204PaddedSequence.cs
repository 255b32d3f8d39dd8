using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0204: the sequence of the document's own number is not filled with zeros.</summary>
internal sealed class GW0204PaddedSequence : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0204")
    {
        Name = new("发文顺序号不编虚位", "The sequence of a document number is not filled with zeros"),
        Clause = "GB/T 9704-2012 7.2.5",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new("发文顺序号不编虚位，即1不编为01。", "The sequence is not padded: 1 is not written 01."),
        Bad = NumberExamples.Notice("云政发〔2025〕⟦0⟧8号"),
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
        int zeros = sequence.IndexOfAnyExcept('0', '０');
        if (zeros > 0)
        {
            var place = new TextSpan(number.Sequence.Start, zeros);
            context.Report(place, "发文顺序号不编虚位", "the sequence must not be filled with zeros", Fix.Safe(place, ""));
        }
    }
}
