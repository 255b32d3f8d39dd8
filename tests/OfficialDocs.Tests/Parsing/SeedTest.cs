using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Parsing;

/// <summary>The user's own sample, a web copy with characters lost. Line numbers and values were read off the file.</summary>
public class SeedTest
{
    private static OfficialDocument Seed { get; } = OfficialDocument.Parse(SourceText.Decode(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "Readme", "suzhou-2021-report.txt"))));

    [Fact]
    public void NumberAndTitle_AreRead()
    {
        Assert.Equal(new DocumentNumber("苏府呈", 2022, 5), Seed.Number?.Value);
        Assert.Equal("苏州市人民政府", Seed.Title?.Organ);
        Assert.Equal("2021年法治政府建设工作", Seed.Title?.Subject);
        Assert.Equal(DocumentType.Report, Seed.Title?.Type);
    }

    [Fact]
    public void Publication_IsReadFromThePage()
        => Assert.Equal(new Publication(new DateTime(2022, 1, 30, 11, 59, 0), "苏州市人民政府办公室"), Seed.Publication);

    [Fact]
    public void Sections_AreThree_WithNineFourAndSixChildren()
    {
        Assert.Equal(["一、", "二、", "三、"], Seed.Sections.Select(static section => section.LabelText));
        Assert.Equal([9, 4, 6], Seed.Sections.Select(static section => section.Sections.Count));
        Assert.Equal("主要举措和成效", Seed.Sections["一"]?.Heading);
        Assert.Equal("综合行政执法改革有待深化", Seed.Sections["二/（三）"]?.Heading);
        Assert.Equal(37, Seed.Sections["二/（三）"]?.Line);
    }

    [Fact]
    public void Points_AreInEachChildOfTheFirstSection()
    {
        Assert.All(
            Seed.Sections["一"]!.Sections,
            static child => Assert.Equal(["一是", "二是", "三是"], child.Paragraphs.SelectMany(static paragraph => paragraph.Points).Take(3).Select(static point => point.Label)));
        Assert.Equal(4, Seed.Sections["一/(五)"]!.Paragraphs.Sum(static paragraph => paragraph.Points.Count));
    }

    [Fact]
    public void Point_BehindALostFullStop_IsFound()
    {
        Point third = Assert.Single(Seed.Sections["一/（四）"]!.Paragraphs).Points[2];

        Assert.Equal(("三是", 3), (third.Label, third.Number));
        Assert.StartsWith("三是健全责任追究制度。", Seed.Source!.ToString(third.Span), StringComparison.Ordinal);
        Assert.Equal("障", Seed.Source.Content[(third.Span.Start - 1)..third.Span.Start]);
    }

    [Fact]
    public void Closing_IsRead_AndTheDamagedDateInferred()
    {
        Assert.Equal("苏州市人民政府", Assert.Single(Seed.Signatures).Value);
        Assert.Equal("此件公开发布", Assert.Single(Seed.Annotations).Value);

        IssuedDate date = Seed.Date!.Value;
        Assert.Equal(new DateOnly(2022, 1, 29), date.Day);
        Assert.Equal(DateStyle.Damaged, date.Style);
        Assert.True(date.IsInferred);
        Assert.Equal(DateEvidence.PublicationTime, date.Evidence);
        Assert.Equal("2022129", Seed.Source!.ToString(Seed.Date.Span));
    }

    [Fact]
    public void Citations_HaveTheirLines()
    {
        Assert.Equal(("法治政府建设实施纲要(20212025年)", 9), (Seed.Citations[0].Title, Seed.Citations[0].Line));
        Assert.Contains(Seed.Citations, static citation => citation is { Title: "行政处罚法", Line: 21 });
        Assert.Equal("关于深入学习贯彻习近平法治思想加快建设更高水平法治苏州的实施意见", Seed.Citations[^2].Title);
    }

    [Theory]
    [InlineData(1, LineRole.PageChrome)]
    [InlineData(3, LineRole.Title)]
    [InlineData(5, LineRole.DocumentNumber)]
    [InlineData(7, LineRole.PageChrome)]
    [InlineData(9, LineRole.Paragraph)]
    [InlineData(11, LineRole.Section)]
    [InlineData(55, LineRole.Signature)]
    [InlineData(57, LineRole.IssuedDate)]
    [InlineData(59, LineRole.Annotation)]
    [InlineData(61, LineRole.PageChrome)]
    public void Lines_HaveTheirOwners(int line, LineRole role) => Assert.Equal(role, Seed.Lines[line - 1].Role);
}
