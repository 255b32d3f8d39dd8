using Xunit;

namespace OfficialDocs.Tests.Model;

public class SectionListTest
{
    /// <summary>一 { （一） { 1. 2. } （二） } 二 { 1. { ① } } — as a document numbers its levels.</summary>
    private static readonly SectionList s_sections =
    [
        new("一、", "总体要求")
        {
            Sections =
            [
                new("（一）", "指导思想") { Sections = [new("1."), new("2.")] },
                new("（二）", "主要目标"),
            ],
        },
        new("二、", "保障措施") { Sections = [new("1.", "加强领导") { Sections = [new("①")] }] },
    ];

    private static readonly SectionList s_regulation =
    [
        new("第一章", "总则") { Sections = [new("第一条"), new("第二条") { Sections = [new("（一）"), new("（二）")] }] },
        new("第二章", "管理") { Sections = [new("第三条"), new("第三条之一")] },
    ];

    [Theory]
    [InlineData("一、", "一、总体要求")]
    [InlineData("一", "一、总体要求")]
    [InlineData("一/（二）", "（二）主要目标")]
    [InlineData("一/(二)", "（二）主要目标")]
    [InlineData("一/二）", "（二）主要目标")]
    [InlineData("一/㈡", "（二）主要目标")]
    [InlineData(" 一 / （二） ", "（二）主要目标")]
    [InlineData("一、/（一）/2", "2.")]
    [InlineData("一、/（一）/2.", "2.")]
    [InlineData("一、/（一）/2、", "2.")]
    [InlineData("二/1", "1.加强领导")]
    [InlineData("二/1/①", "①")]
    public void Path_StrictOrSloppy_FindsTheSection(string path, string expected) => Assert.Equal(expected, s_sections[path]?.ToString());

    [Theory]
    [InlineData("第一章", "第一章总则")]
    [InlineData("第一章/第二条/（一）", "（一）")]
    [InlineData("第2章/第3条", "第三条")]
    [InlineData("第二章/第三条之一", "第三条之一")]
    public void Path_InARegulation_FindsTheSection(string path, string expected) => Assert.Equal(expected, s_regulation[path]?.ToString());

    [Theory]
    [InlineData("三")]
    [InlineData("（一）")] // not at this level
    [InlineData("一/（三）")]
    [InlineData("一/（一）/3")]
    [InlineData("一/（一）/1/①")]
    [InlineData("二/（一）")]
    [InlineData("第一章")]
    [InlineData("总体要求")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("一/")]
    [InlineData("/一")]
    public void Path_ThatLeadsNowhere_GivesNull(string path) => Assert.Null(s_sections[path]);

    [Fact]
    public void Path_Null_Throws() => Assert.Throws<ArgumentNullException>(() => s_sections[null!]);

    [Fact]
    public void Path_OfALabelThatStandsTwice_FindsTheFirst()
    {
        SectionList sections = [new("一、", "总体要求"), new("一、", "保障措施")];

        Assert.Equal("总体要求", sections["一"]?.Heading);
    }

    [Fact]
    public void Descendants_AreInTheOrderOfTheText()
        => Assert.Equal(["一、", "（一）", "1.", "2.", "（二）", "二、", "1.", "①"], s_sections.Descendants().Select(section => section.LabelText));

    [Fact]
    public void Descendants_NestedVeryDeep_DoNotOverflowTheStack()
    {
        SectionList sections = [];
        for (int i = 0; i < 100_000; i++)
        {
            sections = [new Section("一、") { Sections = sections }];
        }

        Assert.Equal(100_000, sections.Descendants().Count());
    }

    [Fact]
    public void List_IsReadAsAnyList()
    {
        Assert.Equal(2, s_sections.Count);
        Assert.Equal("保障措施", s_sections[1].Heading);
        Assert.Equal(["总体要求", "保障措施"], s_sections.Select(section => section.Heading));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_sections[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => s_sections[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => SectionList.Empty[0]);
    }

    [Fact]
    public void Empty_HasNoSections()
    {
        SectionList sections = [];

        Assert.Same(SectionList.Empty, sections);
        Assert.Empty(sections);
        Assert.Empty(sections.Descendants());
        Assert.Null(sections["一"]);
    }
}
