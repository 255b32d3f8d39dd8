namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of group GW04, in the order of their ids.</summary>
internal static class GW04
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new GW0401RecipientsColon(),
        new GW0402RecipientsPresent(),
        new GW0403PublishedHasNoRecipients(),
        new GW0404OneSuperior(),
        new GW0405NotToLeader(),
        new GW0406NoCopyToSubordinates(),
        new GW0407RecipientSeparators(),
        new GW0408NoRepeatedRecipient(),
        new GW0409CopyLabelColon(),
        new GW0410CopyFullStop(),
        new GW0411CopyLabel(),
        new GW0412RecipientsInImprint(),
        new GW0413AcceptedNames(),
        new GW0414SkippedLevel(),
        new GW0415DepartmentToGovernment(),
        new GW0416InnerUnitIssues(),
    ];
}
