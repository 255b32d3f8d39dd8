using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Readme;

/// <summary>The examples of docs/writing-a-rule.md.</summary>
public sealed class RulePageTest : ExampleTest
{
    private const string Configuration = """
        // <configuration>
        {
          "profile": "issued",
          "rules": { "GW0206": "warning", "GW12": "off", "punctuation": "info", "YZ0102": "warning" },
          "types": { "函": { "GW0402": "off" } },
          "knowledge": { "agencyCodes": { "云州市水务局": ["云水发", "云水函"] } }
        }
        // </configuration>
        """;

    // <verify>
    [Fact]
    public void FullNameOfTheBureau_KeepsItsOwnExamples() => Assert.Empty(RuleVerifier.Verify(new FullNameOfTheBureau()));
    // </verify>

    [Fact]
    public void ShortHeading_KeepsItsOwnExamples() => Assert.Empty(RuleVerifier.Verify(new ShortHeading()));

    [Fact]
    public void RulesOfOnesOwn_RunAndAreConfigured()
    {
        string json = Configuration;
        string text = "云州市人民政府关于做好防汛工作的通知\n\n各县（区）人民政府：\n\n请报市水利局备案。\n";

#pragma warning disable xUnit1051 // The reader needs no token.
        // <custom rules>
        var options = new ValidationOptions { CustomRules = [new FullNameOfTheBureau(), new ShortHeading()] };
        var validator = new DocumentValidator(ValidationConfiguration.Parse(json, options)); // json: what officialdocs.json says
        FixResult result = validator.FixAll(text);
        // </custom rules>
#pragma warning restore xUnit1051

        Assert.Contains("请报市水务局备案。", result.Text, StringComparison.Ordinal);
        Assert.Equal(2, validator.Options.CustomRules.Count);
        Assert.Contains(new RuleSetting("YZ0102", Severity.Warning), validator.Options.Settings);
    }
}
