using System.Globalization;
using OfficialDocs.Generation;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Generation;

/// <summary>Generated documents are what their facts say: the parser reads the facts, the rules find nothing but the deviations.</summary>
public class DocumentGeneratorTest
{
    private static readonly DocumentValidator s_issued = new(new ValidationOptions { Profile = ValidationProfile.Issued });
    private static readonly DocumentValidator s_webCopy = new(new ValidationOptions { Profile = ValidationProfile.WebCopy });

    public static TheoryData<DocumentType> Types => [.. Enum.GetValues<DocumentType>().Where(static type => type.IsStatutory())];

    [Theory]
    [MemberData(nameof(Types))]
    public void CorrectDocument_ReadsAsItsFacts(DocumentType type)
    {
        foreach (GeneratedDocument facts in Documents(type, 0))
        {
            OfficialDocument document = OfficialDocument.Parse(facts.Text);
            string because = $"{facts.Id}\n{facts.Text}";

            Assert.True(document.Title?.Type == facts.Type, because);
            Assert.True(WithoutBlanks(document.Title?.Text) == WithoutBlanks(facts.Title), because);
            Assert.True(document.Number?.Value.ToString() == facts.Number?.ToString(), because);
            Assert.True(document.Date?.Value.Day == facts.Date, because);
            if (facts.Form == CopyForm.Issued && facts.Type is not (DocumentType.Minutes or DocumentType.Resolution or DocumentType.PublicAnnouncement))
            {
                // Minutes and resolutions have their title only; the mark of an announcement is 机关名称 + 公告.
                Assert.True(facts.Issuers.SequenceEqual(document.Header.IssuerMark?.Value.Organs ?? []), because);
            }

            AssertSame(facts.MainRecipients, document.MainRecipients, because);
            AssertSame(facts.Signatories, document.Header.Signatories, because);
            AssertSame(facts.Signatures, document.Signatures, because);
            AssertSame(facts.CopyRecipients, document.Imprint.CopyRecipients, because);
            Assert.True(facts.SectionCount == document.Sections.Count, because);
            Assert.True(facts.LabelCount == Count(document.Sections), because);
            Assert.True(facts.AttachmentNote.SequenceEqual(document.AttachmentNote.Select(static item => item.Title)), because);
            Assert.True(facts.AttachmentTitles.SequenceEqual(document.Attachments.Select(static attachment => attachment.Title?.Text)), because);
            Assert.True(facts.CitedNumbers.ToHashSet().SetEquals(document.Citations.Where(static citation => citation.Number is not null).Select(static citation => citation.Number!.Value)), because);
            Assert.DoesNotContain(document.Lines, static line => line.Role == LineRole.Unrecognized);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void CorrectDocument_HasNoErrorAndNoWarning(DocumentType type)
        => Assert.All(Documents(type, 0), static document => Assert.DoesNotContain(Validate(document).Findings, static finding => finding.Severity >= Severity.Warning));

    [Theory]
    [MemberData(nameof(Types))]
    public void Deviation_IsFoundByItsRule(DocumentType type)
    {
        foreach (GeneratedDocument document in Documents(type, 1))
        {
            HashSet<string> found = [.. Validate(document).Findings.Select(static finding => finding.Rule.Id)];
            Assert.InRange(document.Deviations.Count, 1, 3);
            Assert.All(document.Deviations, deviation => Assert.True(found.Contains(deviation.RuleId), $"{document.Id} {deviation}\n{document.Text}"));
        }
    }

    [Fact]
    public void Deviations_AreOfManyRules()
    {
        HashSet<string> rules = [.. new DocumentGenerator(new GeneratorOptions { DeviationRate = 1 }).Generate(0, 4000).SelectMany(static document => document.Deviations).Select(static deviation => deviation.RuleId)];

        Assert.Subset(rules, new HashSet<string> { "GW0201", "GW0204", "GW0402", "GW0502", "GW0606", "GW0704", "GW1101", "GW1302", "GW1401" });
        Assert.True(rules.Count >= 45, string.Join(' ', rules.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(0.0, 0, 0)]
    [InlineData(0.25, 200, 300)]
    [InlineData(1.0, 1000, 1000)]
    public void DeviationRate_IsTheShareOfDocuments(double rate, int least, int most)
        => Assert.InRange(new DocumentGenerator(new GeneratorOptions { DeviationRate = rate }).Generate(0, 1000).Count(static document => document.Deviations.Count > 0), least, most);

    [Fact]
    public void Document_DependsOnSeedAndIndexOnly()
    {
        var generator = new DocumentGenerator(new GeneratorOptions { Seed = 42 });
        string[] all = [.. generator.Generate(0, 200).Select(static document => document.Text)];

        // In other orders, from another generator, with another culture.
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(Enumerable.Reverse(all), Enumerable.Range(0, 200).Reverse().Select(index => generator.Generate(index).Text));
            Assert.Equal(all[50..150], new DocumentGenerator(new GeneratorOptions { Seed = 42 }).Generate(50, 100).Select(static document => document.Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.NotEqual(all, new DocumentGenerator(new GeneratorOptions { Seed = 43 }).Generate(0, 200).Select(static document => document.Text));
    }

    [Fact]
    public void Dice_AreSplitMix64()
    {
        // The published sequence of the seed 0.
        var dice = new Dice(0);

        Assert.Equal([0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F], new[] { dice.Next(), dice.Next(), dice.Next() });
    }

    [Fact]
    public void Documents_AreOfAllTypes_FormsAndSizes()
    {
        GeneratedDocument[] documents = [.. new DocumentGenerator().Generate(0, 3000)];

        // 200 of each are to be expected.
        Assert.Equal(15, documents.Select(static document => document.Type).Distinct().Count());
        Assert.All(documents.GroupBy(static document => document.Type), static group => Assert.InRange(group.Count(), 140, 260));
        Assert.All(documents.GroupBy(static document => document.Form), static group => Assert.InRange(group.Count(), 1350, 1650));
        Assert.All(documents.GroupBy(static document => document.Size), static group => Assert.InRange(group.Count(), 850, 1150));
        Assert.Contains(documents, static document => document.Issuers.Count > 1);
        Assert.Contains(documents, static document => document.Text.Contains("\n第一章　总则\n", StringComparison.Ordinal) && document.Type == DocumentType.Order);
        Assert.Contains(documents, static document => document.AttachmentNote.Count > 2);
        Assert.Contains(documents, static document => document.Text.Contains("（1）", StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_Differ()
    {
        GeneratedDocument[] documents = [.. new DocumentGenerator(new GeneratorOptions { Seed = 3 }).Generate(0, 1000)];
        string[] lines = [.. documents.SelectMany(static document => document.Text.Split('\n')).Where(static line => line.Length > 30)];

        Assert.InRange(documents.Select(static document => (document.Title, document.Number)).Distinct().Count(), 950, 1000);
        Assert.Equal(1000, documents.Select(static document => document.Text).Distinct().Count());
        Assert.InRange(lines.Distinct().Count(), lines.Length * 3 / 4, lines.Length);
    }

    [Theory]
    [InlineData(DocumentSize.Short, 150, 2000)]
    [InlineData(DocumentSize.Medium, 600, 6000)]
    [InlineData(DocumentSize.Long, 3000, 30000)]
    public void Size_IsThatOfTheOptions(DocumentSize size, int least, int most)
    {
        var generator = new DocumentGenerator(new GeneratorOptions { Size = size, Types = [DocumentType.Opinions] });

        Assert.All(generator.Generate(0, 100), document => Assert.InRange(document.Text.Length, least, most));
    }

    [Fact]
    public void Types_AreThoseOfTheOptions()
    {
        var generator = new DocumentGenerator(new GeneratorOptions { Types = [DocumentType.Report, DocumentType.Letter], Form = CopyForm.WebCopy });

        Assert.All(generator.Generate(0, 50), static document => Assert.True(document.Type is DocumentType.Report or DocumentType.Letter && document.Form == CopyForm.WebCopy));
    }

    [Fact]
    public void Options_ThatAreNone_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentGenerator(new GeneratorOptions { DeviationRate = 1.5 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentGenerator(new GeneratorOptions { DeviationRate = double.NaN }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentGenerator(new GeneratorOptions { Types = [DocumentType.Measures] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentGenerator(new GeneratorOptions { Size = (DocumentSize)9 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentGenerator().Generate(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentGenerator().Generate(1, long.MaxValue));
        Assert.Equal(long.MaxValue, new DocumentGenerator().Generate(long.MaxValue).Index);
    }

    /// <summary>Documents of a type from ten seeds.</summary>
    private static IEnumerable<GeneratedDocument> Documents(DocumentType type, double rate)
        => Enumerable.Range(0, 10).SelectMany(seed => new DocumentGenerator(new GeneratorOptions { Seed = seed, Types = [type], DeviationRate = rate }).Generate(0, 20));

    private static ValidationReport Validate(GeneratedDocument document)
        => (document.Form == CopyForm.Issued ? s_issued : s_webCopy).Validate(document.Text, TestContext.Current.CancellationToken);

    private static void AssertSame(IReadOnlyList<string> facts, IReadOnlyList<Element<string>> read, string because)
        => Assert.True(facts.SequenceEqual(read.Select(static element => element.Value)), because);

    private static int Count(SectionList sections) => sections.Sum(static section => 1 + Count(section.Sections));

    private static string? WithoutBlanks(string? text) => text?.Replace("　", "", StringComparison.Ordinal);
}
