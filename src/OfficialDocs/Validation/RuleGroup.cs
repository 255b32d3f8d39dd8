namespace OfficialDocs.Validation;

/// <summary>A group of rules: those of one element, or of one kind of text.</summary>
/// <param name="Id">The part that the ids of its rules begin with: GW02.</param>
/// <param name="Name">What the rules are about.</param>
public sealed record RuleGroup(string Id, LocalizedText Name);
