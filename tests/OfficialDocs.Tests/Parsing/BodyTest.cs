using Xunit;

namespace OfficialDocs.Tests.Parsing;

/// <summary>The text: what is a label and what only looks like one.</summary>
public class BodyTest
{
    private static string Outline(OfficialDocument document) => string.Join(' ', Walk(document.Sections, ""));

    private static IEnumerable<string> Walk(SectionList sections, string indent)
        => sections.SelectMany(section => Walk(section.Sections, indent + ">").Prepend(indent + section.LabelText));

    private static OfficialDocument Parse(string body) => OfficialDocument.Parse("云州市人民政府关于做好防汛工作的通知\n各县（区）人民政府：\n现将有关事项通知如下。\n" + body);

    [Theory]
    [InlineData("一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n二、己", "一、 >（一） >>1. >>>（1） >>>>① 二、")]
    [InlineData("一 、甲\n(一)乙\n1、丙\n1）丁", "一、 >(一) >>1、 >>>1）")]
    [InlineData("一.甲\n㈠乙\n１．丙\n⑴丁", "一. >㈠ >>１． >>>⑴")]
    [InlineData("一、甲\n1.乙\n二、丙\n（一）丁", "一、 >1. 二、 >（一）")]
    [InlineData("一、甲\n（一）乙\n二、丙\n（二）丁", "一、 >（一） 二、 >（二）")]
    [InlineData("第一条　甲：\n（一）和解协议履行完毕的；\n（二）至少有三名专家的；\n（三）或有负债较大的。", "第一条 >（一） >（二） >（三）")]
    [InlineData("一、一年接着一年干\n（一）甲\n二、五年规划\n三、三季度工作", "一、 >（一） 二、 三、")]
    [InlineData("1总则\n1.1目的\n为了防汛。\n2风险评估\n2个月内完成。\n3处置\n3.1响应", "1 >1.1 2 3 >3.1")]
    [InlineData("1.总则\n1.1目的\n为了防汛。\n1.2依据\n根据条例。\n2.响应\n2.1分级\n分为两级。\n3.附则", "1. >1.1 >1.2 2. >2.1 3.")]
    [InlineData("一、总则\n1.1目的\n为了防汛。\n1.2依据\n根据条例。\n二、响应\n2.1分级\n分为两级。", "一、 >1.1 >1.2 二、 >2.1")]
    [InlineData("三、申请情况\n一、新收数量\t3\t0\n二、结转数量\t0\t0\n四、存在的问题", "三、 四、")]
    [InlineData("1.\t甲\n2.\t乙", "1. 2.")]
    [InlineData("一,各县\n二,各乡", "一, 二,")]
    [InlineData("第一章　总则\n第一条　甲\n第二章中间业务的管理\n第二条　乙\n第三章附则\n第三条　丙", "第一章 >第一条 第二章 >第二条 第三章 >第三条")]
    [InlineData("一、甲\n2.乙\n二、丙\n（一）丁\n2.戊", "一、 >2. 二、 >（一） >>2.")]
    [InlineData("一、会议时间\t3月5日上午9时\n二、会议地点\t水务局会议室", "一、 二、")]
    [InlineData("第一条　有下列情形的，\t应当报告。\n第二条　施行。", "第一条 第二条")]
    [InlineData("| 第十条 | 罚款 |\n| 第十一条 | 警告 |\n一、甲", "一、")]
    [InlineData("## 一、甲\n**（一）乙**\n### （二）丙", "一、 >（一） >（二）")]
    [InlineData("\u3000\u3000一、甲\n\u00A0\u00A0（一）乙\n\u2002\u20021.丙", "一、 >（一） >>1.")]
    public void Labels_MakeATree(string body, string expected) => Assert.Equal(expected, Outline(Parse(body)));

    [Theory]
    [InlineData("2.5亿元资金已经下达。")]
    [InlineData("1.5万元以上的项目适用本通知。")]
    [InlineData("2023.5.1前完成。")]
    [InlineData("2025.年内完成。")]
    [InlineData("一、二、三产业融合发展取得成效。")]
    [InlineData("第一条规定的情形适用本通知。")]
    [InlineData("第三条第二款所列项目由市水务局核定。")]
    [InlineData("（一）项所列材料应当加盖公章。")]
    [InlineData("（四）、（五）项所列人员应当登记。")]
    [InlineData("（一）和（二）所列人员应当登记。")]
    [InlineData("（二）》的规定，各单位应当登记。")]
    [InlineData("一、二级单位应当登记。")]
    [InlineData("（一）至第（三）项所列人员应当登记。")]
    [InlineData("2. 5升以上的车辆适用本通知。")]
    [InlineData("2023、2024、2025年均完成任务。")]
    [InlineData("组　长：张　远　　市人民政府市长")]
    [InlineData("成　员：李文清　　市水务局局长")]
    [InlineData("1\t倒塌房屋\t86间")]
    [InlineData("12")]
    [InlineData("一,二,三级河道应当清淤。")]
    [InlineData("二,三级河道应当清淤。")]
    [InlineData("第二章中列明的条件办理")]
    [InlineData("3.1415-9265亿立方米。")]
    public void RunningText_IsNoSection(string line)
    {
        OfficialDocument document = Parse(line + "\n");

        Assert.Empty(document.Sections);
        Assert.Equal(line, document.Preamble[^1].Text);
    }

    [Theory]
    [InlineData("一、甲\n1.将第二条修改为：\n“县级物资包括：\n（一）编织袋；\n（二）水泵。”\n2.删除第三条。", "一、 >1. >2.")]
    [InlineData("1.将第二条修改为：“县级物资包括：\n1.编织袋；\n2.水泵。”\n2.删除第三条。", "1. 2.")]
    [InlineData("1.将第二条修改为：\n“县级物资包括编织袋。\n2.删除第三条。\n3.增加一条：\n“本办法由市水务局解释。”", "1. 2. 3.")]
    [InlineData("一、甲\n“两个确保”是指：\n（一）确保安全；\n（二）确保供应。", "一、 >（一） >（二）")]
    public void Quotation_OfSeveralLines_HasNoParts(string body, string expected) => Assert.Equal(expected, Outline(Parse(body)));

    [Theory]
    [InlineData("现就有关事项通知如下：一、查处应当及时。发现后立即立案。\n二、处罚应当公正。\n", 2)]
    [InlineData("包括下列单位：一、科研机构。高校除外。\n请对照执行。\n", 0)]
    public void FirstLabel_BehindAColon_CountsWhereTheNextOneBeginsTheLineBelow(string body, int sections)
        => Assert.Equal(sections, Parse(body).Sections.Count);

    [Fact]
    public void HeadingThatEndsInATitle_IsNotDivided()
    {
        Section section = Assert.Single(Parse("八、修改《关于审理合同纠纷案件若干问题的规定（一）》\n各单位要抓好落实。\n").Sections);

        Assert.Equal("修改《关于审理合同纠纷案件若干问题的规定（一）》", section.Heading);
    }

    [Fact]
    public void RunInHeading_EndsAtItsSentence()
    {
        Section section = Assert.Single(Parse("（一）加强领导。一是落实责任；二是强化督查。\n").Sections);

        Assert.Equal(("加强领导", true), (section.Heading, section.IsRunIn));
        Assert.Equal("一是落实责任；二是强化督查。", Assert.Single(section.Paragraphs).Text);
        Assert.Equal(["一是", "二是"], section.Paragraphs[0].Points.Select(static point => point.Label));
    }

    [Theory]
    [InlineData("一、总体要求", "总体要求")]
    [InlineData("（一）指导思想。\n坚持预防为主。", "指导思想")]
    [InlineData("（一）单位破产。", null)]
    [InlineData("一、如何申领？", "如何申领？")]
    [InlineData("1. **消防安全。** 检查消防通道。", "消防安全")]
    [InlineData("1. **消防安全**", "消防安全")]
    [InlineData("（一）未依法开展评价的，责令限期改正；", null)]
    [InlineData("1.以下情况需要报告：", null)]
    [InlineData("1.遵守国家法律法规和有关政策规定，依照章程开展活动。", null)]
    public void Heading_IsNullForPlainText(string line, string? heading) => Assert.Equal(heading, Assert.Single(Parse(line + "\n").Sections).Heading);

    [Fact]
    public void Heading_IsNullForTheLastOfNumberedSentences_AlsoAboveTheLastLine()
    {
        OfficialDocument document = Parse("一、同意建立联席会议制度。\n二、由市水务局牵头。\n此复。\n");

        Assert.All(document.Sections, static section => Assert.Null(section.Heading));
        Assert.Equal(["由市水务局牵头。", "此复。"], document.Sections[1].Paragraphs.Select(static paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("第一章　总则　　第一条　为了节约用水，制定本办法。", "第一章 >第一条")]
    [InlineData("（一）建设公示。平台应当公开。1.除涉密外，均应公开。2.涉密的，依法办理。", "（一） >1. >2.")]
    [InlineData("（一）道路；（二）桥梁；（三）涵洞。", "（一） （二） （三）")]
    public void SeveralLabels_OnOneLine_AreSections(string line, string expected) => Assert.Equal(expected, Outline(Parse(line + "\n")));

    [Fact]
    public void RowOfATable_MayGoOnWithoutAFigure()
        => Assert.Equal(["一、", "二、"], Parse("一、受理情况\n一、新收\t3\n二、上年结转\t0\n三、办理结果\n（一）予以公开\t2\n二、存在问题\n受理不够及时。\n").Sections.Select(static section => section.LabelText));

    [Fact]
    public void RowsOfTheYearlyForm_AreNoSections()
        => Assert.Equal(["三、", "四、"], Parse("三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n3\n二、上年结转政府信息公开申请数量\n0\n三、本年度办理结果\n（一）予以公开\n2\n四、结转下年度继续办理\n1\n四、行政复议、行政诉讼情况\n没有复议。\n").Sections.Select(static section => section.LabelText));

    [Fact]
    public void SentenceOfAYearlyReport_IsNoRowOfItsForm()
        => Assert.Equal("一、", Parse("一、总体情况\n（一）本年新收政府信息公开申请数量3件，同比持平。\n（二）结转1件。\n二、存在问题\n没有。\n").Sections[0].LabelText);

    [Fact]
    public void Items_InsideASentence_AreNoSections()
        => Assert.Empty(Parse("申请时应当提交：（一）申请表；（二）身份证明。\n").Sections);

    [Theory]
    [InlineData("主要抓好三件事：一是落实责任；二是强化督查；三是及时报告。", "一是 二是 三是")]
    [InlineData("各地一要加强领导，二要明确责任。", "")]
    [InlineData("要求如下，一要加强领导，二要明确责任。", "一要 二要")]
    [InlineData("第一，抓紧排查。第二，抓紧整改。", "第一 第二")]
    [InlineData("首先，抓紧排查。其次，抓紧整改。最后，抓紧报告。", "首先 其次 最后")]
    [InlineData("坚持质量第一，效益优先。", "")]
    [InlineData("提供保障。一是加强投入提高标准二是加强管理。", "一是 二是")]
    [InlineData("严格落实新冠肺炎疫情防控的统一要求。", "")]
    public void Points_AreFoundInSeries(string paragraph, string expected)
        => Assert.Equal(expected, string.Join(' ', Parse(paragraph + "\n").Preamble[^1].Points.Select(static point => point.Label)));

    [Theory]
    [InlineData("要求如下。一是建立台账。二是将资金\n纳入财政预算。三是加强考核。四是及时报告。\n", "一是 二是|三是 四是")]
    [InlineData("要求如下。一是建立台账。二是将资金，\n按照有关规定\n纳入财政预算。三是加强考核。\n", "一是 二是||三是")]
    [InlineData("要求如下。一是建立台账。二是纳入预算。\n工作要点\n加强考核。三是及时报告。\n", "一是 二是||")] // The series has ended with its sentence.
    [InlineData("要求如下。一是建立台账。二是纳入预算\n（一）加强考核，三是及时报告。\n", "一是 二是")]
    public void Points_GoOnInTheNextLineOfABrokenText(string text, string expected)
    {
        OfficialDocument document = Parse(text);

        Assert.Equal(expected, string.Join('|', document.Preamble.Skip(1).Select(static paragraph => string.Join(' ', paragraph.Points.Select(static point => point.Label)))));
        Assert.All(document.Sections, static section => Assert.All(section.Paragraphs, static paragraph => Assert.Empty(paragraph.Points)));
    }

    [Fact]
    public void Labels_EscapedForMarkdown_AreLabels()
    {
        Section section = Assert.Single(Parse("一、严格纪律\n1\\. 落实责任。\n2\\. 加强检查。\n").Sections);

        Assert.Equal([new SectionLabel(NumberingScheme.Arabic, 1), new SectionLabel(NumberingScheme.Arabic, 2)], section.Sections.Select(static item => item.Label));
        Assert.Equal(["落实责任。", "加强检查。"], section.Sections.Select(static item => item.Paragraphs[0].Text));
    }

    [Fact]
    public void Item_MayBeginWithAYear_SetApart()
    {
        Section section = Assert.Single(Parse("一、主要任务\n1.2024 年底前完成清淤。\n2.2025 年底前完成加固。\n").Sections);

        Assert.Equal(["2024 年底前完成清淤。", "2025 年底前完成加固。"], section.Sections.Select(static item => item.Paragraphs[0].Text));
    }

    [Fact]
    public void Points_GoOnFromParagraphToParagraph()
    {
        OfficialDocument document = Parse("一是经济稳中向好。全年增长百分之五。\n二是民生持续改善。\n三是生态明显好转。\n");

        Assert.Equal(["一是", "二是", "三是"], document.Preamble.Skip(1).SelectMany(static paragraph => paragraph.Points).Select(static point => point.Label));
    }

    [Fact]
    public void Citations_HaveTitleNumberAndPlace()
    {
        OfficialDocument document = Parse("根据《云州市人民政府关于印发〈云州市防汛办法〉的通知》（云政发〔2024〕3号）和《防汛条例》，制定本通知。\n");

        Assert.Equal(["云州市人民政府关于印发〈云州市防汛办法〉的通知", "防汛条例"], document.Citations.Select(static citation => citation.Title));
        Assert.Equal(new DocumentNumber("云政发", 2024, 3), document.Citations[0].Number);
        Assert.Null(document.Citations[1].Number);
        Assert.Equal(4, document.Citations[0].Line);
        Assert.Equal("《防汛条例》", document.Source!.ToString(document.Citations[1].Span));
    }

    [Fact]
    public void Sections_AreFoundByPath()
    {
        OfficialDocument document = Parse("一、总体要求\n（一）指导思想。坚持预防为主。\n（二）工作目标。确保安全。\n1.城区不内涝；\n2.乡村不决口。\n");

        Assert.Equal("工作目标", document.Sections["一/（二）"]?.Heading);
        Assert.Equal("乡村不决口。", document.Sections["一/(二)/2"]?.Paragraphs[0].Text);
        Assert.Null(document.Sections["二"]);
        Assert.Equal(5, document.Sections.Descendants().Count());
    }

    [Fact]
    public void ChineseNumbers_MayStandAboveArticles()
        => Assert.Equal("一、 >第一条 >>（一） 二、 >第二条", Outline(Parse("一、一般规定\n第一条　本规定适用于全市。\n（一）城区；\n二、附则\n第二条　本规定自公布之日起施行。\n")));

    [Fact]
    public void NumberRightBeforeACount_IsTheLabel()
    {
        OfficialDocument document = OfficialDocument.Parse("关于申报职称的通知\n三、材料\n1.申报表。\n2.学历证书。\n3.论文目录。\n4.1篇本人公开发表的论文。\n四、时间\n3月底前。\n");

        Assert.Equal(["三、", "1.", "2.", "3.", "4.", "四、"], document.Sections.Descendants().Select(static section => section.LabelText));
        Assert.Equal(["1.", "1.1", "2.", "2.1"], OfficialDocument.Parse("技术要求\n1.总则\n1.1项目概况\n2.人员\n2.1人员配置\n").Sections.Descendants().Select(static section => section.LabelText));
    }

    [Fact]
    public void PartsOfATest_AreNoSections()
        => Assert.Equal(["一、", "二、", "（一）", "三、"], OfficialDocument.Parse("考试公告\n一、时间\n二、内容\n（一）笔试\n第一部分：行政能力。\n第二部分：申论。\n三、其他\n").Sections.Descendants().Select(static section => section.LabelText));

    [Theory]
    [InlineData("一、加大购房支持力度 1.提高贷款额度。每户提高到八十万元，执行至年底。2.降低首付比例。首套房百分之二十。二、附则 本通知自发布之日起施行。")]
    [InlineData("一、加大购房支持力度。具体如下：　　1.提高贷款额度。每户提高到八十万元，执行至年底。2.降低首付比例。首套房百分之二十。二、附则 本通知自发布之日起施行。")]
    public void Sections_BelowAHeadingThatABlankEnds_AreFound(string text)
        => Assert.Equal(["一、", "1.", "2.", "二、"], OfficialDocument.Parse("关于促进住房消费的通知\n各县人民政府：\n" + text).Sections.Descendants().Select(static section => section.LabelText));
}
