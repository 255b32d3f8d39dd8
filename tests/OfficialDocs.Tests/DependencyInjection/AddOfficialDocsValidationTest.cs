using Microsoft.Extensions.DependencyInjection;
using OfficialDocs.Parsing;
using OfficialDocs.Tests.Validation;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.DependencyInjection;

public class AddOfficialDocsValidationTest
{
    [Fact]
    public void Validator_ComesWithTheParser()
    {
        using ServiceProvider services = new ServiceCollection().AddOfficialDocs(options => options with { MaximumLength = 3 }).BuildServiceProvider(validateScopes: true);

        IDocumentValidator validator = services.GetRequiredService<IDocumentValidator>();

        Assert.Same(validator, services.GetRequiredService<IDocumentValidator>());
        Assert.Equal(ValidationProfile.Issued, validator.Options.Profile);
        Assert.Throws<ArgumentException>("text", () => validator.Validate("青河县人", TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Options_GoOnFromCallToCall()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddOfficialDocsValidation(options => options with { Profile = ValidationProfile.WebCopy })
            .AddOfficialDocsValidation(options => options with { Settings = [new RuleSetting("GW02", null)] })
            .BuildServiceProvider();

        ValidationOptions found = services.GetRequiredService<IDocumentValidator>().Options;
        Assert.Equal(ValidationProfile.WebCopy, found.Profile);
        Assert.Equal([new RuleSetting("GW02", null)], found.Settings);
        Assert.NotNull(services.GetService<IOfficialDocumentParser>());
    }

    [Fact]
    public void KnowledgeAndRules_AmongTheServices_AreUsed()
    {
        var knowledge = new DocumentKnowledge();
        var rule = new TestRules.Replace("YZ0101", "认真", "切实");
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<IDocumentKnowledge>(knowledge).AddSingleton<Rule>(rule).AddOfficialDocs().BuildServiceProvider();

        ValidationOptions found = services.GetRequiredService<IDocumentValidator>().Options;

        Assert.Same(knowledge, found.Knowledge);
        Assert.Equal([rule], found.CustomRules);
    }

    [Fact]
    public void MissingArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>("services", () => OfficialDocsServiceCollectionExtensions.AddOfficialDocsValidation(null!, static options => options));
        Assert.Throws<ArgumentNullException>("configure", () => new ServiceCollection().AddOfficialDocsValidation(null!));
        Assert.Throws<ArgumentException>("configure", () => new ServiceCollection().AddOfficialDocsValidation(static _ => null!));
    }
}
