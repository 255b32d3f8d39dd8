using OfficialDocs.Text;
using OfficialDocs.Writing;
using Xunit;

namespace OfficialDocs.Tests.Writing;

public class DocumentTextWriterTest
{
    [Fact]
    public void Request_IsWrittenInTheOrderOfTheStandard() => Assert.Equal(
        """
        000012
        机密★10年
        特急

        云州市发展和改革委员会
        云州市财政局文件

        云发改〔2025〕41号　　　　签发人：陈建国　周敏

        云州市发展和改革委员会关于申请补助资金的请示

        （2025年4月10日第3次主任办公会议通过）

        市人民政府，市防汛抗旱指挥部各成员单位：
        　　现将有关事项请示如下：
        　　一、总体目标
        　　到2028年，建成3个集群。
        　　二、重点举措
        　　（一）加强领导。一是明确责任；二是强化考核。
        　　各县要落实到人。
        　　（二）设立资金1亿元。
        　　1.　5月10日前下达；
        　　2.按季调度

        　　附件：1.2025年项目表
        　　　　　2.资金测算说明

        云州市发展和改革委员会
        云州市财政局
        2025年4月15日
        　　（联系人：林浩，联系电话：0500-8234567）

        附件1

        2025年项目表

        　　青河县白石镇供水工程

        附件2

        资金测算说明

        　　一、依据
        　　按定额测算。

        云州市财政局
        2025年4月1日

        主送：省财政厅。
        抄送：市委办公室，市人大常委会办公室、市政协办公室。
        云州市发展和改革委员会办公室　　　　2025年4月16日印发
        共印50份

        """.ReplaceLineEndings("\n"),
        HandBuilt.Request().ToText());

    [Fact]
    public void Order_HasTitleThenNumber_AndTheRegulationAfterItsClosing() => Assert.Equal(
        """
        云州市人民政府令

        第12号

        　　《云州市二次供水管理办法》已经审议通过，现予公布，自2025年6月1日起施行。

        市长　张远
        2025年3月24日

        云州市二次供水管理办法

        第一章　总则

        　　第一条　为了加强管理，制定本办法。
        　　第二条　供水设施应当符合下列要求：
        　　本办法所称设施，是指水箱。
        　　（一）独立设置泵房；
        　　（二）具有许可批件。

        第二章　附则

        　　第三条　本办法自2025年6月1日起施行。

        """.ReplaceLineEndings("\n"),
        HandBuilt.Order().ToText());

    [Fact]
    public void Minutes_HaveTheirDateInTheHead_AndAttendanceAfterTheText() => Assert.Equal(
        """
        云州市人民政府常务会议纪要

        第3期（总第25期）
        2025年3月5日

        　　市长张远主持召开第42次常务会议。纪要如下：
        　　一、研究供水工作
        　　会议议定尽快实施。

        　　出席：张　远　顾永明
        　　　　　陈立新
        　　请假：吴志刚（外出）
        　　列席：刘建平（市政府办公室）

        分送：市委常委，各县（区）人民政府。
        云州市人民政府办公室　　　　2025年3月6日印发

        """.ReplaceLineEndings("\n"),
        HandBuilt.Minutes().ToText());

    [Fact]
    public void Letter_BeginsWithItsMark() => Assert.Equal(
        """
        青河县人民政府

        秘密
        加急

        青政函〔2025〕9号

        青河县人民政府关于商请支持的函

        云州市水务局：
        　　特此函达。

        青河县人民政府
        2025年2月26日

        抄送：县水务局。

        """.ReplaceLineEndings("\n"),
        HandBuilt.Letter().ToText());

    [Fact]
    public void Date_IsNotRepeated_WhereTheTitleNoteStatesIt() => Assert.Equal(
        """
        云州市历史建筑保护条例

        （2024年10月30日云州市人民代表大会常务委员会通过 二〇二四年十二月十日公布）

        　　第一条　制定本条例。
        　　第一条之一　另有规定的除外。

        """.ReplaceLineEndings("\n"),
        HandBuilt.Regulation().ToText());

    [Fact]
    public void Date_IsWritten_WhereTheTitleNoteStatesAnother()
    {
        var document = new OfficialDocument { TitleNote = "2025年1月2日通过", Date = new IssuedDate(new DateOnly(2025, 1, 3)) };

        Assert.Equal("（2025年1月2日通过）\n\n2025年1月3日\n", document.ToText());
    }

    [Theory]
    [InlineData("苏府呈[2022]第05号", "苏府呈〔2022〕5号\n")]
    [InlineData("云州市人民政府公告2025年第06号", "云州市人民政府公告2025年第6号\n")]
    public void Number_IsWrittenStrictly(string written, string expected)
        => Assert.Equal(expected, new OfficialDocument { Number = DocumentNumber.Parse(written) }.ToText());

    [Theory]
    [InlineData("二〇二五年三月五日", "2025年3月5日\n")]
    [InlineData("2022129", "2022129\n")]
    [InlineData("2022年月日", "2022年月日\n")]
    public void Date_IsWrittenStrictly_AndNeverGuessed(string written, string expected)
        => Assert.Equal(expected, new OfficialDocument { Date = IssuedDate.Parse(written) }.ToText());

    [Theory]
    [InlineData("(一)", "加强领导", "　　（一）加强领导\n")]
    [InlineData("1、", "5年规划", "　　1.　5年规划\n")]
    [InlineData("1.", "2025年工作", "　　1.2025年工作\n")]
    [InlineData("（1）", "、落实", "　　（1）　、落实\n")]
    [InlineData("1.2", "总则", "　　1.2　总则\n")]
    [InlineData("③", "验收", "　　③验收\n")]
    [InlineData("a.", "验收", "　　a.验收\n")]
    [InlineData("第二节", "认定", "第二节　认定\n")]
    [InlineData("第1条", "定义", "　　第一条　定义\n")]
    public void Label_IsStrict_AndNeverRunsIntoTheText(string label, string heading, string expected)
        => Assert.Equal(expected, new OfficialDocument { Sections = [new Section(label, heading)] }.ToText());

    [Theory]
    [InlineData("加强领导", "　　一、加强领导。各县要落实。\n")]
    [InlineData("加强领导。", "　　一、加强领导。各县要落实。\n")]
    [InlineData("怎么办？", "　　一、怎么办？各县要落实。\n")]
    public void Heading_EndsInAMark_WhereTextFollowsOnItsLine(string heading, string expected)
        => Assert.Equal(expected, new OfficialDocument { Sections = [new Section("一、", heading) { IsRunIn = true, Paragraphs = ["各县要落实。"] }] }.ToText());

    [Fact]
    public void Chapter_StandsAlone_WhereItHasNoHeading()
    {
        var document = new OfficialDocument { Sections = [new Section("第一章") { Paragraphs = ["本章适用于全市。"] }] };

        Assert.Equal("第一章\n\n　　本章适用于全市。\n", document.ToText());
    }

    [Fact]
    public void Section_HasItsLabelAlone_WhereOnlySectionsFollow()
    {
        var document = new OfficialDocument { Sections = [new Section("三、") { Sections = [new Section("（一）", "排查")] }] };

        Assert.Equal("　　三、\n　　（一）排查\n", document.ToText());
    }

    [Fact]
    public void Paragraph_StaysAfterTheSections_WhereTheSourceHasItThere()
    {
        const string Text = "第四条　实行首问负责制：\n（一）受理；\n不得推诿。\n";
        SourceText source = SourceText.From(Text);
        var item = new Section(source, SectionLabel.Parse("（一）"), Span(Text, "（一）"), default, 2)
        {
            IsRunIn = true,
            Paragraphs = [new Paragraph(source, Span(Text, "受理；"), 2, [])],
        };
        var article = new Section(source, SectionLabel.Parse("第四条"), Span(Text, "第四条"), default, 1)
        {
            IsRunIn = true,
            Paragraphs = [new Paragraph(source, Span(Text, "实行首问负责制："), 1, []), new Paragraph(source, Span(Text, "不得推诿。"), 3, [])],
            Sections = [item],
        };

        Assert.Equal("　　第四条　实行首问负责制：\n　　（一）受理；\n　　不得推诿。\n", new OfficialDocument { Source = source, Sections = [article] }.ToText());
    }

    [Fact]
    public void Label_StaysAlone_WhereTheSourceHasItAlone()
    {
        const string Text = "（三）\n合理用药\n第四条\n本办法自公布之日起施行。\n";
        SourceText source = SourceText.From(Text);
        var item = new Section(source, SectionLabel.Parse("（三）"), Span(Text, "（三）"), default, 1)
        {
            Paragraphs = [new Paragraph(source, Span(Text, "合理用药"), 2, [])],
        };
        var article = new Section(source, SectionLabel.Parse("第四条"), Span(Text, "第四条"), default, 3)
        {
            Paragraphs = [new Paragraph(source, Span(Text, "本办法自公布之日起施行。"), 4, [])],
        };

        Assert.Equal(
            "　　（三）\n　　合理用药\n　　第四条　本办法自公布之日起施行。\n", new OfficialDocument { Source = source, Sections = [item, article] }.ToText());
    }

    [Fact]
    public void Order_IsOneLine_WhereItsNumberHoldsItsTitle()
    {
        var order = new OfficialDocument
        {
            Form = DocumentForm.Order,
            Title = new Title("云州市人民政府令", "云州市人民政府", null, DocumentType.Order),
            Number = DocumentNumber.Parse("云州市人民政府令第12号"),
        };

        Assert.Equal("云州市人民政府令第12号\n", order.ToText());
    }

    [Fact]
    public void Minutes_HaveMarkNumberDateAndTitle_WhereTheTitleIsNotTheMark()
    {
        var minutes = new OfficialDocument
        {
            Form = DocumentForm.Minutes,
            Header = new Header { IssuerMark = new IssuerMark(["青河县人民政府专题会议纪要"]) },
            Number = DocumentNumber.Parse("〔2025〕3号"),
            Title = new Title("研究供水工程的纪要"),
            Date = new IssuedDate(new DateOnly(2025, 4, 18)),
        };

        Assert.Equal("青河县人民政府专题会议纪要\n\n〔2025〕3号\n2025年4月18日\n\n研究供水工程的纪要\n", minutes.ToText());
    }

    [Fact]
    public void Mark_OfAnAnnouncement_SaysSo()
    {
        var announcement = new OfficialDocument
        {
            Header = new Header { IssuerMark = new IssuerMark(["云州市市场监督管理局"], "公告") },
            Number = DocumentNumber.Parse("2025年第6号"),
        };

        Assert.Equal("云州市市场监督管理局公告\n\n2025年第6号\n", announcement.ToText());
    }

    [Fact]
    public void AttachmentNote_OfOneAttachment_HasNoNumber()
        => Assert.Equal("　　附件：5月份报表\n", new OfficialDocument { AttachmentNote = [new(null, "5月份报表")] }.ToText());

    [Fact]
    public void AttachmentNote_KeepsNumberAndNameApart()
        => Assert.Equal("　　附件：1.　5月份报表\n", new OfficialDocument { AttachmentNote = [new(1, "5月份报表")] }.ToText());

    [Fact]
    public void AttachmentNote_WithANumberThatNoLabelHas_IsWritten()
        => Assert.Equal("　　附件：1000.报表\n", new OfficialDocument { AttachmentNote = [new(1000, "报表")] }.ToText());

    [Theory]
    [InlineData("附件一", 1, "附件1\n\n名单\n")]
    [InlineData("附件", null, "附件\n\n名单\n")]
    [InlineData("附", null, "附件\n\n名单\n")]
    [InlineData("附表", null, "附表\n\n名单\n")]
    [InlineData(null, 2, "附件2\n\n名单\n")]
    [InlineData(null, null, "名单\n")]
    public void AttachmentLabel_HasItsNumberAndNoColon(string? label, int? number, string expected)
        => Assert.Equal(expected, new OfficialDocument { Attachments = [new Attachment { Label = label, Number = number, Title = new Title("名单") }] }.ToText());

    [Fact]
    public void LineBreaks_InsideAnElement_BreakNoLine()
    {
        var document = new OfficialDocument { Title = new Title("关于供水\r\n　　工作的通知 "), Preamble = ["　　第一行\u2028第二行", " "] };

        Assert.Equal("关于供水工作的通知\n\n　　第一行第二行\n", document.ToText());
    }

    [Fact]
    public void EmptyDocument_IsNothing() => Assert.Equal("", new OfficialDocument().ToText());

    [Fact]
    public void PageAround_IsNotWritten()
        => Assert.Equal("", new OfficialDocument { Publication = new Publication(new DateTime(2025, 1, 2, 3, 4, 5), "云州市人民政府网") }.ToText());

    [Fact]
    public void LineBreak_IsAlwaysLineFeed_AndTheWriterStaysOpen()
    {
        using var writer = new StringWriter { NewLine = "\r\n" };
        DocumentTextWriter.Write(HandBuilt.Letter(), writer);
        writer.Write("。");

        Assert.Equal(HandBuilt.Letter().ToText() + "。", writer.ToString());
        Assert.DoesNotContain('\r', writer.ToString());
    }

    [Fact]
    public void BlankLines_AreSingle()
        => Assert.All(HandBuilt.All(), static document => Assert.DoesNotContain("\n\n\n", document.ToText(), StringComparison.Ordinal));

    [Fact]
    public void Nesting_DoesNotExhaustTheStack()
    {
        string text = HandBuilt.Nested(100_000).ToText();

        Assert.StartsWith("　　一、第1层\n　　第1段\n　　一、第2层\n", text, StringComparison.Ordinal);
        Assert.EndsWith("　　一、第100000层\n　　第100000段\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_RefusesNull()
    {
        Assert.Throws<ArgumentNullException>("document", () => DocumentTextWriter.Write(null!));
        Assert.Throws<ArgumentNullException>("destination", () => DocumentTextWriter.Write(new OfficialDocument(), null!));
    }

    private static TextSpan Span(string text, string part) => new(text.IndexOf(part, StringComparison.Ordinal), part.Length);
}
