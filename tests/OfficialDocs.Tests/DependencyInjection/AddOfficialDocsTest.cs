using Microsoft.Extensions.DependencyInjection;
using OfficialDocs.Parsing;
using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.DependencyInjection;

public class AddOfficialDocsTest
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public void Parser_IsASingleton()
    {
        using ServiceProvider services = new ServiceCollection().AddOfficialDocs().BuildServiceProvider(validateScopes: true);
        using IServiceScope scope = services.CreateScope();

        IOfficialDocumentParser parser = services.GetRequiredService<IOfficialDocumentParser>();

        Assert.IsType<OfficialDocumentParser>(parser);
        Assert.Same(parser, scope.ServiceProvider.GetRequiredService<IOfficialDocumentParser>());
        Assert.Equal("云州市", parser.Parse("云州市", Now).Source!.Content);
    }

    [Fact]
    public void Options_HaveTheirDefaults()
    {
        using ServiceProvider services = new ServiceCollection().AddOfficialDocs().BuildServiceProvider();

        Assert.Equal(67_108_864, services.GetRequiredService<OfficialDocsOptions>().MaximumLength);
    }

    [Fact]
    public void Options_ReachTheParser()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddOfficialDocs(options => options with { MaximumLength = 3 })
            .BuildServiceProvider();
        IOfficialDocumentParser parser = services.GetRequiredService<IOfficialDocumentParser>();

        Assert.Equal(3, parser.Parse("青河县", Now).Source!.Length);
        var tooLong = Assert.Throws<ArgumentException>("text", () => parser.Parse("青河县人", Now));
        Assert.StartsWith("The text has 4 characters; this parser takes at most 3.", tooLong.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("source", () => parser.Parse(SourceText.From("青河县人"), Now));
    }

    [Fact]
    public void SecondCall_GoesOnFromTheFirst()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddOfficialDocs(options => options with { MaximumLength = 100 })
            .AddOfficialDocs()
            .AddOfficialDocs(options => options with { MaximumLength = options.MaximumLength + 1 })
            .BuildServiceProvider();

        Assert.Equal(101, services.GetRequiredService<OfficialDocsOptions>().MaximumLength);
        Assert.Single(services.GetServices<IOfficialDocumentParser>());
    }

    [Fact]
    public void ParserOfTheApplication_Stays()
    {
        var own = new OfficialDocumentParser(new OfficialDocsOptions { MaximumLength = 7 });
        using ServiceProvider services = new ServiceCollection().AddSingleton<IOfficialDocumentParser>(own).AddOfficialDocs().BuildServiceProvider();

        Assert.Same(own, services.GetRequiredService<IOfficialDocumentParser>());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void WrongOption_FailsWhereItIsSet(int length)
        => Assert.Throws<ArgumentOutOfRangeException>(
            "MaximumLength", () => new ServiceCollection().AddOfficialDocs(options => options with { MaximumLength = length }));

    [Fact]
    public void MissingArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>("services", () => OfficialDocsServiceCollectionExtensions.AddOfficialDocs(null!));
        Assert.Throws<ArgumentException>("configure", () => new ServiceCollection().AddOfficialDocs(static _ => null!));
        Assert.Throws<ArgumentNullException>("text", () => new OfficialDocumentParser().Parse((string)null!, Now));
        Assert.Throws<ArgumentNullException>("source", () => new OfficialDocumentParser().Parse((SourceText)null!, Now));
    }

    [Fact]
    public void Parser_StopsWhenToldTo()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => new OfficialDocumentParser().Parse("云州市", stopped.Token));
        Assert.Throws<OperationCanceledException>(() => new OfficialDocumentParser().Parse(SourceText.From("云州市"), stopped.Token));
    }
}
