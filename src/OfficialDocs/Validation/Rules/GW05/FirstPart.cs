namespace OfficialDocs.Validation.Rules;

/// <summary>The first part below another, or the first of a text.</summary>
/// <param name="Parent">The part above; <see langword="null"/> for the first part of a text.</param>
/// <param name="Child">The part.</param>
/// <param name="Before">The last part of the same scheme before it in the text, wherever it stands.</param>
internal readonly record struct FirstPart(Section? Parent, Section Child, Section? Before)
{
    /// <summary>Whether it neither begins at one nor goes on where its scheme was left: （一）–（二十三） may run on across 一、–五、.</summary>
    public bool BeginsElsewhere => Child.Label.Ordinal > 1 && !(Before is { } before && Child.Label.Follows(before.Label));

    /// <summary>Whether it is the next one after its parent, in another form, and begins no series of its own: 2、 after 一、.</summary>
    public bool IsSiblingInOtherForm => BeginsElsewhere && Parent is not null && NumberedTexts.IsNextInOtherForm(Parent, Child) && !NumberedTexts.IsContinued(Parent.Sections);
}
