using System.Globalization;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

/// <summary>The rules, held against the facts of the catalogue.</summary>
public class RuleSetTest
{
    private static readonly (string Id, string Modality, Severity Severity, string Decided)[] s_catalogue =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "OfficialDocs.Tests", "Validation", "catalogue.tsv"))
            .Where(static line => !line.StartsWith('#'))
            .Select(static line => line.Split('\t'))
            .Select(static cells => (cells[0], cells[1], Enum.Parse<Severity>(cells[2], ignoreCase: true), cells[3])),
    ];

    [Fact]
    public void Rules_AreThoseOfTheCatalogue()
        => Assert.Equal(s_catalogue.Select(static fact => fact.Id).Prepend("GW0000"), RuleCatalog.All.Select(static rule => rule.Id));

    [Fact]
    public void RulesThatTextDecides_Run()
        => Assert.Equal(
            s_catalogue.Where(static fact => fact.Decided is "text" or "table").Select(static fact => fact.Id),
            RuleCatalog.Rules.Select(static rule => rule.Descriptor.Id));

    [Fact]
    public void RulesThatTextNeverDecides_SayWhatTheyNeed()
        => Assert.Equal(
            s_catalogue.Where(static fact => fact.Decided is "layout" or "metadata").Select(static fact => (fact.Id, (NotCheckedReason?)Enum.Parse<NotCheckedReason>(fact.Decided, ignoreCase: true))),
            RuleCatalog.Undecidable.Select(static rule => (rule.Id, rule.Needs)));

    [Fact]
    public void Severity_IsNeverStrongerThanTheCatalogueHasIt()
        => Assert.All(s_catalogue, static fact => Assert.True(RuleCatalog.Find(fact.Id)!.Severity <= fact.Severity, fact.Id));

    [Fact]
    public void Modality_IsThatOfTheCatalogue()
        => Assert.All(s_catalogue, static fact => Assert.Contains(RuleCatalog.Find(fact.Id)!.Modality, Modalities(fact.Modality)));

    [Fact]
    public void ConditionalClause_IsNeverAnError()
        => Assert.All(
            RuleCatalog.All.Where(static rule => rule.Severity == Severity.Error),
            static rule => Assert.True(rule.Modality is RuleModality.Required or RuleModality.Logic, rule.Id));

    [Fact]
    public void Practice_NeverClaimsToBeTheStandard()
        => Assert.All(
            RuleCatalog.All.Where(static rule => rule.Modality == RuleModality.Practice && rule != RuleCatalog.BrokenRule),
            static rule => Assert.StartsWith("实务", rule.Clause, StringComparison.Ordinal));

    [Fact]
    public void Texts_AreThereInBothLanguages()
        => Assert.All(RuleCatalog.All, static rule =>
        {
            Assert.All([rule.Name, rule.Reason], text => Assert.True(HasHan(text.Chinese) && !string.IsNullOrWhiteSpace(text.English), rule.Id));
            Assert.False(rule.Name.Chinese.EndsWith('。') || rule.Name.English.EndsWith('.'), $"{rule.Id}: a name takes no full stop.");
            Assert.Equal(string.IsNullOrEmpty(rule.Remarks.Chinese), string.IsNullOrEmpty(rule.Remarks.English));
        });

    [Fact]
    public void Groups_HoldAllRules()
        => Assert.Equal(RuleCatalog.All.Select(static rule => rule.Group).Distinct(), RuleCatalog.Groups.Select(static group => group.Id));

    [Fact]
    public void Names_AreDifferent()
        => Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(static rule => rule.Name.Chinese).Distinct().Count());

    /// <summary>What a source's own words allow: of two, either.</summary>
    private static RuleModality[] Modalities(string words)
    {
        var allowed = new List<RuleModality>();
        foreach ((string word, RuleModality modality) in new[]
        {
            ("应", RuleModality.Required), ("一般", RuleModality.Qualified), ("通常", RuleModality.Qualified), ("原则上", RuleModality.Qualified),
            ("必要时", RuleModality.Qualified), ("推荐", RuleModality.Recommended), ("宜", RuleModality.Recommended), ("可以", RuleModality.Permitted),
            ("informative", RuleModality.Informative), ("逻辑", RuleModality.Logic), ("实务", RuleModality.Practice),
        })
        {
            if (words.Contains(word, StringComparison.Ordinal))
            {
                allowed.Add(modality);
            }
        }

        return [.. allowed];
    }

    private static bool HasHan(string text) => text.Any(static c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter);
}
