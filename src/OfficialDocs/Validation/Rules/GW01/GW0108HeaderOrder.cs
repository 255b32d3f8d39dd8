using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0108: 份号, 密级和保密期限 and 紧急程度 stand one below another in this order.</summary>
internal sealed class GW0108HeaderOrder : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0108")
    {
        Name = new("份号、密级和保密期限、紧急程度自上而下分行排列", "Copy number, security level and urgency stand one below another in this order"),
        Clause = "GB/T 9704-2012 7.2.3",
        Modality = RuleModality.Required,
        Category = RuleCategory.Order,
        Severity = Severity.Error,
        Fix = FixSafety.Safe,
        Reason = new(
            "同时标注份号、密级和保密期限、紧急程度时，按份号、密级和保密期限、紧急程度的顺序自上而下分行排列。",
            "Where several of them are there, they stand on lines of their own, first the copy number, then the level, then the urgency."),
        Bad = new RuleExample(HeaderExamples.Issued("000012\n特急\n⟦机密★5年⟧"), ExampleFrame.Document),
        Good = new RuleExample(HeaderExamples.Issued("000012\n机密★5年\n特急"), ExampleFrame.Document),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.SeveralMarkings;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Header is { CopyNumber: null, Security: null } or { CopyNumber: null, Urgency: null } or { Security: null, Urgency: null })
        {
            return; // One alone is in order.
        }

        List<TextSpan> places = PlacesInOrder(context.Document.Header);
        for (int i = 1; i < places.Count; i++)
        {
            TextSpan first = places[i - 1];
            TextSpan second = places[i];
            if (second.Start < first.Start)
            {
                context.Report(
                    first,
                    "应当按份号、密级和保密期限、紧急程度的顺序排列",
                    "the order must be copy number, security level, urgency",
                    Reordering(places, context));
            }
            else if (context.Source.GetLinePosition(first.Start).Line == context.Source.GetLinePosition(second.Start).Line)
            {
                context.Report(second, "份号、密级和保密期限、紧急程度应当分行排列", "each must stand on a line of its own", Splitting(first, second, context));
            }
        }
    }

    private static List<TextSpan> PlacesInOrder(Header header)
    {
        var places = new List<TextSpan>(3);
        Add(header.CopyNumber?.Span);
        Add(header.Security?.Span);
        Add(header.Urgency?.Span);
        return places;

        void Add(TextSpan? place)
        {
            if (place is { } span)
            {
                places.Add(span);
            }
        }
    }

    /// <summary>Puts each element where it belongs; <see langword="null"/> where one does not have its line for itself.</summary>
    private static Fix? Reordering(List<TextSpan> places, RuleContext context)
        => places.TrueForAll(place => HeaderArea.FindBlock(context, place)?.Span == place) ? Rearrangement.Of(places, context) : null;

    private static Fix? Splitting(TextSpan first, TextSpan second, RuleContext context)
    {
        var between = TextSpan.FromBounds(first.End, second.Start);
        return !between.IsEmpty && Lexeme.Trim(context.Slice(between)).IsEmpty ? Fix.Safe(between, "\n") : null;
    }
}
