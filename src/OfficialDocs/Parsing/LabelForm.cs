namespace OfficialDocs.Parsing;

/// <summary>What has the form of a label at the beginning of a line; whether it is one, its neighbours decide.</summary>
/// <param name="Line">The index of the logical line.</param>
/// <param name="Length">The length of the label, its mark included.</param>
/// <param name="Label">The label.</param>
internal readonly record struct LabelForm(int Line, int Length, SectionLabel Label);
