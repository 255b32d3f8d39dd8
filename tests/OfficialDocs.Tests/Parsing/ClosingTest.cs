using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Parsing;

/// <summary>What stands behind the text, in the ways that real copies have it.</summary>
public class ClosingTest
{
    private static OfficialDocument Parse(string closing) => OfficialDocument.Parse("关于做好防汛工作的通知\n各县（区）人民政府：\n请认真贯彻执行。\n" + closing);

    private static string[] Values(IEnumerable<Element<string>> elements) => [.. elements.Select(static element => element.Value)];

    [Theory]
    [InlineData("云州市水务局\n2025年3月5日\n", "云州市水务局")]
    [InlineData("云州市水务局　　2025年3月5日\n", "云州市水务局")]
    [InlineData("云州市水务局2025年3月5日\n", "云州市水务局")]
    [InlineData("云州市水务局\n云州市财政局\n2025年3月5日\n", "云州市水务局", "云州市财政局")]
    [InlineData("云州市水务局　云州市财政局\n\n2025年3月5日\n", "云州市水务局", "云州市财政局")]
    [InlineData("云州市水务局云州市财政局\n2025年3月5日\n", "云州市水务局", "云州市财政局")]
    [InlineData("云州市水务局、云州市财政局\n2025年3月5日\n", "云州市水务局", "云州市财政局")]
    [InlineData("云州市水务局（盖章）\n2025年3月5日\n", "云州市水务局")]
    [InlineData("云州市水务局\n2025年3月5日\n（公章）\n", "云州市水务局")]
    [InlineData("中国人民政治协商会议云州市委员会\n2025年3月5日\n", "中国人民政治协商会议云州市委员会")]
    [InlineData("中国少年先锋队云州市工作委员会\n2025年3月5日\n", "中国少年先锋队云州市工作委员会")]
    [InlineData("联系地址：云州市人民路1号\n2025年3月5日\n")]
    [InlineData("地址：云州市人民路1号\n邮编：321000\n2025年3月5日\n")]
    [InlineData("国家税务总局云州市税务局云州市财政局\n2025年3月5日\n", "国家税务总局云州市税务局", "云州市财政局")]
    [InlineData("云 州 市 水 务 局\n2025年3月5日\n", "云州市水务局")]
    [InlineData("云州市水务局（代章）\n2025年3月5日\n", "云州市水务局（代章）")]
    [InlineData("云州市水务局（盖章）　云州市财政局（盖章）\n2025年3月5日\n", "云州市水务局", "云州市财政局")]
    [InlineData("云州市水务局（盖章）2025年3月5日\n", "云州市水务局")]
    [InlineData("云州市水务局[印章]\n2025年3月5日\n", "云州市水务局")]
    [InlineData("云州市水务局（印）\n2025年3月5日\n", "云州市水务局")]
    [InlineData("云州市水务局\n二〇二五年三月五日[1]\n", "云州市水务局")]
    [InlineData("此　复\n2025年3月5日\n")]
    [InlineData("请予支持为盼\n2025年3月5日\n")]
    [InlineData("云州市水务局\n2025年3月5日\n云州市财政局\n2025年3月5日\n", "云州市水务局", "云州市财政局")]
    [InlineData("2025年3月5日\n云州市自来水公司\n", "云州市自来水公司")]
    [InlineData("云州市水务局\n（此件公开发布）\n2025年3月5日\n", "云州市水务局")]
    [InlineData("云州市水务局\n2025年3月5日（此件公开发布）\n", "云州市水务局")]
    [InlineData("云州市水务局\n2025年3月5日抄送：市财政局。\n", "云州市水务局")]
    [InlineData("云州市水务局\n2025年3月5日附件\n台账\n一、范围\n全市。\n", "云州市水务局")]
    [InlineData("水　　务　　局　　　　财　政　局\n2025年3月5日\n", "水务局", "财政局")]
    [InlineData("请节约用水。特此通知 云州市水务局 2025年3月5日\n", "云州市水务局")]
    [InlineData("云州市水务局\n3\n2025年3月5日\n", "云州市水务局")]
    [InlineData("云州市水务局\n3/9\n2025年3月5日\n", "云州市水务局")]
    [InlineData("2025年3月5日　云州市水务局\n", "云州市水务局")]
    [InlineData("请节约用水。特此通知。　　云州市水务局\n2025年3月5日\n", "云州市水务局")]
    [InlineData("云州市人民政府\n办公室\n2025年3月5日\n", "云州市人民政府办公室")]
    [InlineData("附件：台账\n（此页无正文）\n云州市水务局\n2025年3月5日\n", "云州市水务局")]
    [InlineData("2025年3月5日\n")]
    public void Signatures_AreTold_Apart(string closing, params string[] expected)
    {
        OfficialDocument document = Parse(closing);

        Assert.Equal(expected, Values(document.Signatures));
        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
    }

    [Theory]
    [InlineData("二〇二五年三月五日", DateStyle.Chinese)]
    [InlineData("二○二五年三月五日", DateStyle.Chinese)]
    [InlineData("二O二五年三月五日", DateStyle.Chinese)]
    [InlineData("二零二五年三月五日", DateStyle.Chinese)]
    [InlineData("2025年03月05日", DateStyle.Arabic)]
    [InlineData("2025 年 3 月 5 日", DateStyle.Arabic)]
    [InlineData("2025.3.5", DateStyle.Separated)]
    public void Date_IsRead_HoweverWritten(string date, DateStyle style)
    {
        OfficialDocument document = Parse("云州市水务局\n" + date + "\n");

        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
        Assert.Equal(style, document.Date?.Value.Style);
    }

    [Theory]
    [InlineData("云州市防汛抗旱指挥部\n2025年3月5日21时\n")]
    [InlineData("云州市防汛抗旱指挥部\n2025年3月5日9时30分\n")]
    [InlineData("云州市防汛抗旱指挥部　2025年3月5日18点\n")]
    public void Date_WithATimeOfDay_IsTheDay(string closing)
    {
        OfficialDocument document = Parse(closing);

        Assert.Equal("2025年3月5日", document.Source!.ToString(document.Date!.Span));
        Assert.Equal(new DateOnly(2025, 3, 5), document.Date.Value.Day);
        Assert.Equal(["云州市防汛抗旱指挥部"], Values(document.Signatures));
    }

    [Fact]
    public void Date_LeftOpen_HasNoDay()
    {
        OfficialDocument document = Parse("云州市水务局\n2025年月日\n");

        Assert.Equal((DateStyle.Incomplete, null), (document.Date!.Value.Style, document.Date.Value.Day));
        Assert.Equal(["云州市水务局"], Values(document.Signatures));
    }

    [Theory]
    [InlineData("附件：防汛物资清单\n云州市水务局\n2025年3月5日\n", "防汛物资清单")]
    [InlineData("附件：1.防汛物资清单\n　　　2.2025年联络员名单\n云州市水务局\n2025年3月5日\n", "1 防汛物资清单", "2 2025年联络员名单")]
    [InlineData("附件： 1.2025 年联络员名单\n      2.防汛物资清单\n云州市水务局\n2025年3月5日\n", "1 2025 年联络员名单", "2 防汛物资清单")]
    [InlineData("附件：1\\.防汛物资清单\n2\\.联络员名单\n云州市水务局\n2025年3月5日\n", "1 防汛物资清单", "2 联络员名单")]
    [InlineData("附件:\n1．防汛物资清单\n2．联络员名单\n云州市水务局\n2025年3月5日\n", "1 防汛物资清单", "2 联络员名单")]
    [InlineData("附件：1.防汛物资清单　2.联络员名单\n云州市水务局\n2025年3月5日\n", "1 防汛物资清单", "2 联络员名单")]
    [InlineData("附件1：防汛物资清单\n附件2：联络员名单\n云州市水务局\n2025年3月5日\n", "1 防汛物资清单", "2 联络员名单")]
    [InlineData("附：防汛物资清单\n云州市水务局\n2025年3月5日\n", "防汛物资清单")]
    [InlineData("云州市水务局\n2025年3月5日\n附件：防汛物资清单\n", "防汛物资清单")]
    [InlineData("云州市水务局\n2025年3月5日\n（此件公开发布）\n附件：1.防汛物资清单\n2.联络员名单\n", "1 防汛物资清单", "2 联络员名单")]
    [InlineData("附件1.防汛物资清单\n附件2.联络员名单\n云州市水务局\n2025年3月5日\n", "1 防汛物资清单", "2 联络员名单")]
    [InlineData("请认真落实。附件：防汛物资清单\n云州市水务局\n2025年3月5日\n", "防汛物资清单")]
    [InlineData("附件：1.防汛物资清单\n2.联络员名单\n（此页无正文）\n云州市水务局\n2025年3月5日\n", "1 防汛物资清单", "2 联络员名单")]
    [InlineData("附件1：防汛物资清单.xlsx\n附件2：联络员名单.docx\n云州市水务局\n2025年3月5日\n", "1 防汛物资清单", "2 联络员名单")]
    [InlineData("附件：防汛物资清单\n（联系人：张远，电话：0000-1234567）\n云州市水务局\n2025年3月5日\n", "防汛物资清单")]
    [InlineData("附件：防汛物资清单\n\n云州市水务局\n", "防汛物资清单")]
    [InlineData("附件：1.2025-2026年度清单\n2.2025—2026年度名单\n云州市水务局\n2025年3月5日\n", "1 2025-2026年度清单", "2 2025—2026年度名单")]
    [InlineData("附件：1.防汛物资清单\n2.联络员名单\n云州市水务局\n", "1 防汛物资清单", "2 联络员名单")]
    [InlineData("附件：1.防汛物资和抢险队伍\n　　　　清单\n　　　2.联络员名单\n云州市水务局\n2025年3月5日\n", "1 防汛物资和抢险队伍清单", "2 联络员名单")]
    public void AttachmentNote_IsRead(string closing, params string[] expected)
    {
        OfficialDocument document = Parse(closing);

        Assert.Equal(expected, document.AttachmentNote.Select(static item => item.Number is { } number ? $"{number} {item.Title}" : item.Title));
        Assert.Empty(document.Attachments);
        Assert.Empty(document.Sections);
        Assert.Equal(["云州市水务局"], Values(document.Signatures));
    }

    [Fact]
    public void Note_MayHaveTheDateGluedToIt()
    {
        OfficialDocument document = Parse("附件：云州市节水办法二〇二五年三月五日\n云州市节水办法\n第一条　为了节水，制定本办法。\n");

        Assert.Equal(("云州市节水办法", new DateOnly(2025, 3, 5)), (Assert.Single(document.AttachmentNote).Title, document.Date?.Value.Day));
        Assert.Equal("云州市节水办法", Assert.Single(document.Attachments).Title?.Text);
    }

    [Theory]
    [InlineData("市长：张远二〇二五年三月五日\n")]
    [InlineData("市长：张远 2025年3月5日\n")]
    public void WhoSigns_MayHaveTheDateOnTheLine(string closing)
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府令\n第8号\n《云州市节水办法》已经通过，现予公布。\n" + closing + "云州市节水办法\n第一条　为了节水，制定本办法。\n");

        Assert.Equal(("张远", new DateOnly(2025, 3, 5)), (Assert.Single(document.Signatures).Value, document.Date?.Value.Day));
    }

    [Fact]
    public void WhoSigns_MayBeOfTheMinistryThatEndsLikeAll()
    {
        OfficialDocument document = OfficialDocument.Parse("公安部　国家安全部令\n第8号\n《节水办法》已经通过，现予公布。\n公安部　部长：张远\n国家安全部　部长：李文清\n2025年3月5日\n");

        Assert.Equal(["张远", "李文清"], Values(document.Signatures));
    }

    [Fact]
    public void Label_AboveTheTitleOfATable_BelowTheLastArticle_IsAnAttachments()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市节水条例\n第一条　为了节水，制定本条例。\n第二条　本条例自公布之日起施行。\n附件：\n\n用水定额表\n\n居民　120升\n企业　200吨\n");

        Assert.Equal("用水定额表", Assert.Single(document.Attachments).Title?.Text);
        Assert.Empty(document.AttachmentNote);
    }

    [Fact]
    public void Attachment_ThatHasNoLabel_BeginsWithTheNameInTheNote()
    {
        OfficialDocument document = Parse("附件：救灾物资清单\n\n救灾物资清单\n帐篷　20顶\n棉被　40床\n");

        Assert.Equal(("救灾物资清单", "救灾物资清单"), (Assert.Single(document.AttachmentNote).Title, Assert.Single(document.Attachments).Title?.Text));
        Assert.Empty(document.Signatures);
    }

    [Theory]
    [InlineData("附件：\n云州市节水工作方案\n\n（此件公开发布）\n")]
    [InlineData("附件：云州市节水工作方案\n\n云州市节水工作方案\n\n（此件公开发布）\n")]
    public void Name_WithNoTextBelowIt_IsNoAttachment(string note)
    {
        OfficialDocument document = OfficialDocument.Parse("云州市水务局关于印发节水方案的通知\n\n各县水务局：\n现将有关事项通知如下。\n\n" + note);

        Assert.Empty(document.Attachments);
        Assert.Equal(["此件公开发布"], Values(document.Annotations));
    }

    [Fact]
    public void DateOfASentence_EndsNoText()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市水务局公告\n现公告如下。\n考试时间 2025年4月1日。\n择优录用。\n云州市水务局\n2025年3月5日\n");

        Assert.Equal(("云州市水务局", new DateOnly(2025, 3, 5)), (Assert.Single(document.Signatures).Value, document.Date?.Value.Day));
    }

    [Fact]
    public void Title_OnceMoreAtTheEnd_IsThePages()
        => Assert.Empty(OfficialDocument.Parse("云州市水务局关于做好防汛工作的通知\n各科室：\n请认真落实。\n云州市水务局\n2025年3月5日\n云州市水务局关于做好防汛工作的通知\n").Attachments);

    [Fact]
    public void TextThatANoticePassesOn_IsAnAttachment_AlsoWithoutAClosing()
        => Assert.Equal("关于节约用水的若干意见", Assert.Single(OfficialDocument.Parse("云州市人民政府批转市水务局关于节约用水的若干意见的通知\n各县人民政府：\n市人民政府同意市水务局《关于节约用水的若干意见》，现转发给你们，请贯彻执行。\n关于节约用水的若干意见\n一、节水\n（一）宣传\n").Attachments).Title?.Text);

    [Fact]
    public void PrintingLines_BelowAnAttachment_MayBeTwo()
    {
        OfficialDocument document = Parse("附件：名单\n云州市水务局\n2025年3月5日\n附件\n名单\n张远\n李文清\n云州市水务局办公室\n2025年3月6日印发\n");

        Assert.Equal(("云州市水务局办公室", new DateOnly(2025, 3, 6)), (document.Imprint.PrintingOrgan?.Value, document.Imprint.PrintingDate?.Value.Day));
    }

    [Fact]
    public void DownloadLink_IsNoNote()
    {
        OfficialDocument document = Parse("附件：防汛物资清单\n附件.docx\n云州市水务局\n2025年3月5日\n");

        Assert.Equal("防汛物资清单", Assert.Single(document.AttachmentNote).Title);
        Assert.Equal(LineRole.PageChrome, document.Lines[4].Role);
    }

    [Theory]
    [InlineData("云州市水务局\n2025年3月5日\n（此件公开发布）\n", "此件公开发布")]
    [InlineData("云州市水务局\n2025年3月5日\n(此件公开发布\n", "此件公开发布")]
    [InlineData("云州市水务局\n2025年3月5日\n（此件公开\n发布）\n", "此件公开发布")]
    [InlineData("云州市水务局\n2025年3月5日\n此件公开发布\n", "此件公开发布")]
    [InlineData("云州市水务局\n2025年3月5日\n监督电话：0000-1234567\n", "监督电话：0000-1234567")]
    [InlineData("云州市水务局\n（此件公开发布）\n2025年3月5日\n", "此件公开发布")]
    [InlineData("云州市水务局\n2025年3月5日\n此件公开发布）\n版权所有：云州市水务局\n联系电话：0000-1234567\n", "此件公开发布")]
    [InlineData("云州市水务局\n2025年3月5日\n（此件公开发布）　　云州市节水办法\n第一条　节约用水。\n", "此件公开发布")]
    [InlineData("云州市水务局\n2025年3月5日（此件公开发布）\n", "此件公开发布")]
    [InlineData("附件：台账\n（联系人：张远，电话：0000-1234567）\n云州市水务局\n2025年3月5日\n", "联系人：张远，电话：0000-1234567")]
    [InlineData("云州市水务局\n2025年3月5日\n联系人：张远　联系电话：0000-1234567\n", "联系人：张远　联系电话：0000-1234567")]
    [InlineData("云州市水务局\n2025年3月5日\n\n此件公开发布\n\n附件\n\n防汛物资清单\n编织袋五千条。\n", "此件公开发布")]
    [InlineData("云州市水务局\n2025年3月5日\n（联系人：李文清，电话：0000-1234567）\n（此件公开发布）\n", "联系人：李文清，电话：0000-1234567", "此件公开发布")]
    [InlineData("云州市水务局\n2025年3月5日\n\n附件\n\n防汛物资清单\n编织袋五千条。\n（此件公开发布）\n", "此件公开发布")]
    public void Annotations_StandBeforeAttachmentsOrBehindThem(string closing, params string[] expected)
        => Assert.Equal(expected, Values(Parse(closing).Annotations));

    [Theory]
    [InlineData("市长　张远\n2025年3月5日\n", "市长")]
    [InlineData("市　长：张　远\n二〇二五年三月五日\n", "市长")]
    [InlineData("中华人民共和国主席　张远\n2025年3月5日\n", "中华人民共和国主席")]
    [InlineData("住房城乡建设部部长 张远\n2025年3月5日\n", "住房城乡建设部部长")]
    [InlineData("自治区代主席 张远\n2025年3月5日\n", "自治区代主席")]
    [InlineData("主任委员 张远\n2025年3月5日\n", "主任委员")]
    [InlineData("市长张远\n2025年3月5日\n", "市长")]
    public void Person_SignsWithPost_AndItsOrgan(string closing, string post)
    {
        OfficialDocument document = Parse(closing);

        Assert.Equal((post, "张远"), (document.SignatoryTitle?.Value, Assert.Single(document.Signatures).Value));
        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
    }

    [Theory]
    [InlineData("青河县新型冠状病毒肺炎疫情防控\n工作领导小组办公室\n2025年3月5日\n", "青河县新型冠状病毒肺炎疫情防控工作领导小组办公室")]
    [InlineData("青河县水务局\n2025年3月5日\n", "青河县水务局")]
    [InlineData("各县要抓好落实\n工作领导小组办公室\n2025年3月5日\n", "工作领导小组办公室")]
    [InlineData("云州市经济和信息化\n委员会\n2025年3月5日\n", "云州市经济和信息化委员会")]
    public void Signature_MayBeTurnedOver(string closing, string expected) => Assert.Equal([expected], Values(Parse(closing).Signatures));

    [Theory]
    [InlineData("标签：防汛  通知\n最新文章\n")]
    [InlineData("热门推荐\nCopyright © 2009-2025 云州市人民政府\n")]
    [InlineData("【关闭】\n")]
    [InlineData("主办：云州市人民政府　云ICP备12345678号\n")]
    [InlineData("上一条：关于供水的通知\n下一条：关于节水的通知\n")]
    [InlineData("上一篇\n关于供水的通知\n下一篇\n关于节水的通知\n")]
    [InlineData("相关稿件\n有关负责人就《云州市节水办法》答记者问\n")]
    [InlineData("附件下载：\n1.物资清单.doc\n2.联络员名单.xls\n")]
    [InlineData("分享到：\n$('#share-1').share();\n网站导航：\n中国政府网\n")]
    [InlineData("联系我们 | 网站地图 | 隐私声明\n")]
    public void FootOfAPage_IsNoAttachment(string foot)
    {
        OfficialDocument document = Parse("云州市水务局\n2025年3月5日\n" + foot);

        Assert.Empty(document.Attachments);
        Assert.All(document.Lines.Skip(5), static line => Assert.Equal(LineRole.PageChrome, line.Role));
    }

    [Theory]
    [InlineData("注：本通知由市水务局解释\n")]
    [InlineData("本文书一式三份，一份送达，一份归档。\n")]
    [InlineData("拟稿：张远　核稿：李文清\n")]
    public void RemarkBehindTheClosing_IsNoAttachment(string remark)
    {
        OfficialDocument document = Parse("云州市水务局\n2025年3月5日\n" + remark);

        Assert.Empty(document.Attachments);
        Assert.Equal(LineRole.Unrecognized, document.Lines[5].Role);
    }

    [Fact]
    public void IssuedText_BelowButtonsOfThePage_IsAnAttachment()
    {
        OfficialDocument document = Parse("云州市水务局\n2025年3月5日\n分享到：\n节水考核办法\n第一条　为了考核，制定本办法。\n");

        Assert.Equal("节水考核办法", Assert.Single(document.Attachments).Title?.Text);
    }

    [Theory]
    [InlineData("相关信息系统名单\n甲系统\n乙系统\n丙系统\n", "相关信息系统名单")]
    [InlineData("官方网站建设规范\n一、总体要求\n建设网站。\n", "官方网站建设规范")]
    [InlineData("附件下载：\n节水评分标准\n项目　分值\n管网　20\n计量　30\n", "节水评分标准")]
    public void TitleThatBeginsLikeThePages_IsAnAttachments(string attachment, string title)
        => Assert.Equal(title, Assert.Single(Parse("云州市水务局\n2025年3月5日\n" + attachment).Attachments).Title?.Text);

    [Fact]
    public void DateOfAnEntry_IsNotTheDocuments()
        => Assert.Null(Parse("值班人员：张远\n2025年3月5日\n值班人员：李文清\n2025年3月6日\n").Date);

    [Fact]
    public void Imprint_MayStandBeforeAttachments()
    {
        OfficialDocument document = Parse("云州市水务局\n2025年3月5日\n（此件公开发布）\n抄送：市财政局。\n云州市水务局办公室　2025年3月6日印发\n附件\n防汛预案\n第一条　为了防汛，制定本预案。\n");

        Assert.Equal(["市财政局"], Values(document.Imprint.CopyRecipients));
        Assert.Equal("云州市水务局办公室", document.Imprint.PrintingOrgan?.Value);
        Assert.Equal("防汛预案", Assert.Single(document.Attachments).Title?.Text);
    }

    [Fact]
    public void Copies_EndAboveTheTitleOfTheIssuedText()
    {
        OfficialDocument document = Parse("云州市水务局\n2025年3月5日\n抄送：市财政局\n云州市防汛预案\n第一条　为了防汛，制定本预案。\n");

        Assert.Equal(["市财政局"], Values(document.Imprint.CopyRecipients));
        Assert.Equal("云州市防汛预案", Assert.Single(document.Attachments).Title?.Text);
    }

    [Fact]
    public void Closing_InAMonth_IsSigned()
    {
        OfficialDocument document = Parse("云州市水务局\n2025年3月\n");

        Assert.Equal(["云州市水务局"], Values(document.Signatures));
        Assert.Equal((2025, 3, null), (document.Date!.Value.Year, document.Date.Value.Month, document.Date.Value.Day));
    }

    [Fact]
    public void Month_InATable_ClosesNothing()
        => Assert.Empty(Parse("实施情况如下。\n云州市水务局\n2025年3月\n青河县水务局\n2025年4月\n请继续推进。\n").Signatures);

    [Theory]
    [InlineData("序号\t指标\t数量\n1\t主动公开\t56\n")]
    [InlineData("地址：云州市人民路1号\n邮编：321000\n")]
    public void RowsBetweenNoteAndSignature_AreNoPartOfAName(string rows)
    {
        OfficialDocument document = Parse("附件：统计表\n" + rows + "云州市水务局\n2025年3月5日\n");

        Assert.Equal("统计表", Assert.Single(document.AttachmentNote).Title);
        Assert.Equal(["云州市水务局"], Values(document.Signatures));
    }

    [Theory]
    [InlineData("附件：先进个人名单（点击下载）\n")]
    [InlineData("附件：先进个人名单.docx（下载次数：35）\n")]
    public void NameOfAnAttachment_HasNothingOfItsLink(string note)
        => Assert.Equal("先进个人名单", Assert.Single(Parse(note + "云州市水务局\n2025年3月5日\n").AttachmentNote).Title);

    [Theory]
    [InlineData("网站首页 | 关于我们 | 联系方式\n地址：云州市人民路1号\n传真：0555-1234567\n")]
    [InlineData("本文标签：停水\n相关推荐\n猜你喜欢\n大家正在看\n")]
    [InlineData("网友评论\n请文明上网理性发言\n0条评论\n")]
    [InlineData("解读：关于《停水办法》的政策解读\n政策图解：一图读懂\n")]
    public void TailOfAPage_IsNoAttachment(string tail)
        => Assert.Empty(Parse("云州市水务局\n2025年3月5日\n" + tail).Attachments);

    [Fact]
    public void FootOfAPage_IsNoPartOfTheLastAttachment()
        => Assert.Equal(["1\t阳光花园\t8:00"], Assert.Single(Parse("云州市水务局\n2025年3月5日\n附件\n停水区域表\n1\t阳光花园\t8:00\n主办单位：云州市水务局\n网站标识码：3300000001\n").Attachments).Preamble.Select(static paragraph => paragraph.Text));

    [Theory]
    [InlineData("附\n", "附", null)]
    [InlineData("附1\n", "附1", 1)]
    public void Label_MayBeShort(string line, string label, int? number)
    {
        Attachment attachment = Assert.Single(Parse("云州市水务局\n2025年3月5日\n" + line + "先进个人名单\n张远　李文清\n").Attachments);

        Assert.Equal((label, number, "先进个人名单"), (attachment.Label, attachment.Number, attachment.Title?.Text));
    }

    [Fact]
    public void Label_MayEndInAPoint_BeforeItsTitle()
    {
        OfficialDocument document = Parse("云州市水务局\n2025年3月5日\n附件1.自评报告\n一、概况\n附件 2. 问题清单\n序号　问题\n");

        Assert.Equal([(1, "自评报告"), (2, "问题清单")], document.Attachments.Select(static attachment => (attachment.Number!.Value, attachment.Title!.Text)));
    }

    [Theory]
    [InlineData("附件：青河流域示范工作申报书\n", "附件\n青河流域示范\n工作申报书\n", "青河流域示范工作申报书")]
    [InlineData("", "云州市水务局\n专项整治工作\n实施方案\n", "云州市水务局专项整治工作实施方案")]
    public void TitleOfAnAttachment_MayTakeSeveralLines(string note, string lines, string title)
        => Assert.Equal(title, Assert.Single(Parse(note + "云州市水务局\n2025年3月5日\n" + lines + "一、概况\n各县要落实责任。\n").Attachments).Title?.Text);

    [Theory]
    [InlineData("2025年3月5日（印章）")]
    [InlineData("2025年3月0 5日")]
    [InlineData("20 25年3月5日")]
    public void Date_OfTheClosing_MayBeDamaged(string date)
        => Assert.Equal(new DateOnly(2025, 3, 5), Parse("云州市水务局\n" + date + "\n（此件公开发布）\n").Date?.Value.Day);

    [Theory]
    [InlineData("附：云州市取水管理办法\n第一章　总则\n第一条　为了管理，制定本办法。\n\n云州市水务局\n2025年3月5日\n")] // The closing below is the document's.
    [InlineData("附：云州市节水办法\n第一条规定：“节约用水。”\n二、抓好落实\n")]
    public void NoteAboveAClosingOrAReference_IsNoLabel(string closing)
        => Assert.Empty(Parse(closing).Attachments);

    [Fact]
    public void AmendingDecision_ThatNamesItsText_PublishesNothing()
        => Assert.Empty(OfficialDocument.Parse("云州市人民政府关于修改《云州市节水办法》的决定\n现决定修改：\n云州市节水办法\n第一条修改为：“节约用水。”\n").Attachments);

    [Fact]
    public void NoticeThatIssuesAnAmendedText_IsACoveringNotice()
        => Assert.Equal("云州市城市总体规划修改工作方案", Assert.Single(OfficialDocument.Parse("云州市人民政府关于印发《云州市城市总体规划修改方案》的通知\n各科室：\n现印发给你们。\n\n云州市城市总体规划修改工作方案\n\n一、总体要求\n落实责任。\n").Attachments).Title?.Text);

    [Fact]
    public void NamesInANote_MayHaveAColon()
        => Assert.NotEmpty(Parse("附件：\n表1：工业节水情况表\n表2：农业节水情况表\n云州市水务局\n2025年3月5日\n").AttachmentNote);

    [Fact]
    public void Bracket_OfANameThatSpeaksOfLinks_IsPartOfIt()
        => Assert.Equal("操作手册（含下载二维码）", Assert.Single(Parse("附件：操作手册（含下载二维码）\n云州市水务局\n2025年3月5日\n").AttachmentNote).Title);

    [Fact]
    public void LastLineOfAnAttachment_ThatBeginsLikeAMenu_IsText()
        => Assert.Equal(2, Assert.Single(Parse("云州市水务局\n2025年3月5日\n附件\n网站改版方案\n网站首页设置新闻栏目。\n关于我们设置机构简介。\n").Attachments).Preamble.Count);

    [Fact]
    public void Copies_MayNameAPlan_AboveASection()
        => Assert.Equal(3, Parse("云州市水务局\n2025年3月5日\n抄送：市政府办公室，市人大常委会\n法制工作委员会，市水资源管理规划\n一、办公室\n").Imprint.CopyRecipients.Count);

    [Fact]
    public void NoteThatBeginsAText_IsItsLabel()
    {
        OfficialDocument document = Parse("附：云州市节水办法\n第一章　总则\n第一条　为了节水，制定本办法。\n");

        Assert.Equal(("附", "云州市节水办法", "第一章"), Assert.Single(document.Attachments) is var attachment ? (attachment.Label, attachment.Title?.Text, attachment.Sections[0].LabelText) : default);
        Assert.Empty(document.Sections);
    }

    [Fact]
    public void TextThatADecisionPublishesAnew_IsAnAttachment()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府关于修改《云州市节水办法》的决定\n一、将第二条修改为：“第二条　节约用水。”\n二、删除第三条。\n《云州市节水办法》根据本决定作相应修改，重新公布。\n\n云州市节水办法\n（2015年3月5日市人民政府发布　根据2025年3月5日《云州市人民政府关于修改〈云州市节水办法〉的决定》修订）\n第一条　为了节水，制定本办法。\n第二条　节约用水。\n");

        Assert.Equal(["一、", "二、"], document.Sections.Select(static section => section.LabelText));
        Assert.Equal(["第一条", "第二条"], Assert.Single(document.Attachments).Sections.Select(static section => section.LabelText));
    }

    [Fact]
    public void TextThatADecisionPublishesAnew_BelowItsOrder_IsAnAttachmentOfItsOwn()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府令\n第8号\n《云州市人民政府关于修改〈云州市节水办法〉的决定》已经通过，现予公布。\n市长　张远\n2025年3月5日\n云州市人民政府关于修改《云州市节水办法》的决定\n一、删除第三条。\n本决定自公布之日起施行。\n云州市节水办法\n（2015年3月5日市人民政府发布　根据2025年3月5日《决定》修订）\n第一章　总则\n第一条　为了节水，制定本办法。\n");

        Assert.Equal(["云州市人民政府关于修改《云州市节水办法》的决定", "云州市节水办法"], document.Attachments.Select(static attachment => attachment.Title?.Text));
    }

    [Theory]
    [InlineData("附件：云州市节水规范\n云州市节水规范\n", "云州市节水规范", 1)]
    [InlineData("附件：\n云州市节水规范\n", "云州市节水规范", 0)]
    [InlineData("云州市水务局\n云州市节水规范\n", "云州市节水规范", 0)]
    public void IssuedText_WithoutAClosingBeforeIt_IsKnownByItsName(string lines, string title, int notes)
    {
        OfficialDocument document = OfficialDocument.Parse("云州市水务局关于印发《云州市节水规范》的通知\n各县水务局：\n现将《云州市节水规范》印发给你们。\n" + lines + "为了节水，制定本规范。\n一、总则\n节约用水。\n");

        Assert.Equal((title, "一、"), Assert.Single(document.Attachments) is var attachment ? (attachment.Title?.Text, attachment.Sections[0].LabelText) : default);
        Assert.Equal(notes, document.AttachmentNote.Count);
        Assert.Empty(document.Sections);
    }

    /// <summary>A whole covering letter, its note, closing and attachment, on one line.</summary>
    [Fact]
    public void NoteClosingAndAttachment_OnOneLine_AreToldApart()
    {
        OfficialDocument document = OfficialDocument.Parse(
            "云州市水务局：你局关于建立联席会议制度的请示收悉。经研究，现函复如下：同意建立由水务局牵头的节约用水工作部门联席会议制度。联席会议不刻制印章，不正式行文，请按照有关文件精神认真组织开展工作。附件：节约用水工作部门联席会议制度云州市政府二○二五年一月二十三日附件：节约用水工作部门联席会议制度为切实加强对节约用水工作的组织领导，制定本制度。一、主要职能在市政府领导下，研究拟订政策。二、成员单位联席会议由水务局、财政局组成。\n");

        Assert.Equal(("云州市政府", new DateOnly(2025, 1, 23)), (Assert.Single(document.Signatures).Value, document.Date?.Value.Day));
        Assert.Equal("节约用水工作部门联席会议制度", Assert.Single(document.AttachmentNote).Title);
        Assert.Equal(("节约用水工作部门联席会议制度", 2), (Assert.Single(document.Attachments).Title?.Text, document.Attachments[0].Sections.Count));
        Assert.Empty(document.Sections);
    }

    [Theory]
    [InlineData("云州市应对疫情\n联防联控机制综合组", "云州市应对疫情联防联控机制综合组")]
    [InlineData("市教育局应对疫情工作\n领导小组办公室（代章）", "市教育局应对疫情工作领导小组办公室（代章）")]
    [InlineData("云州经济技术开发区\n应对疫情应急指挥部", "云州经济技术开发区应对疫情应急指挥部")]
    [InlineData("附件：1.健康申报证明\n　　　2.申报系统操作指南\n云州市应对新型冠状病毒\n肺炎疫情应急指挥部", "云州市应对新型冠状病毒肺炎疫情应急指挥部")]
    public void Organ_WhoseNameGoesOnBelow_SignsOnce(string lines, string organ)
    {
        OfficialDocument document = OfficialDocument.Parse("关于做好防疫工作的通知\n各县人民政府：\n请认真落实。\n" + lines + "\n2025年3月5日\n");

        Assert.Equal(organ, Assert.Single(document.Signatures).Value);
        Assert.DoesNotContain(document.AttachmentNote, static item => item.Title.Contains("云州市", StringComparison.Ordinal));
    }

    [Fact]
    public void OrganGluedToANote_AboveTheDate_Signs()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府关于节水的通知\n各县人民政府：\n请认真落实。\n附件：节约用水工作部门联席会议制度云州市人民政府\n\n2025年3月5日（此件公开发布）\n");

        Assert.Equal(("节约用水工作部门联席会议制度", "云州市人民政府"), (Assert.Single(document.AttachmentNote).Title, Assert.Single(document.Signatures).Value));
    }

    [Fact]
    public void Closing_BehindAListOfNames_NeedsNoFullStop()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府关于调整节水领导小组成员的通知\n各县人民政府：\n因工作需要，市政府决定对节水领导小组组成人员作如下调整。" + string.Concat(Enumerable.Repeat("张远（水务局局长）李文清（财政局副局长）", 12)) + "云州市人民政府二○二五年三月五日\n");

        Assert.Equal(("云州市人民政府", new DateOnly(2025, 3, 5)), (Assert.Single(document.Signatures).Value, document.Date?.Value.Day));
    }

    [Fact]
    public void SignerOfAnOrder_MayStandBehindItsText()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府令第8号\n\n现公布《云州市节水办法》，自2025年4月1日起施行。市长　　张远 　　 　2025年3月5日 　\n\n云州市节水办法\n第一条　为了节水，制定本办法。\n");

        Assert.Equal(("张远", new DateOnly(2025, 3, 5)), (Assert.Single(document.Signatures).Value, document.Date?.Value.Day));
    }

    /// <summary>A whole order on one line, its number and what it puts out written wide.</summary>
    [Fact]
    public void OrderOnOneLine_IsTakenApart()
    {
        string articles = string.Concat(Enumerable.Range(2, 80).Select(static i => $"第{ChineseNumeral.Format(i)}条单位和个人应当节约用水，提高用水效率，接受社会监督，并按照规定报告用水情况。"));
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府令第　606　号《云州市人民政府关于修改〈云州市节水条例〉的决定》已经2025年2月2日市政府第80次常务会议通过，现予公布，自2025年5月1日起施行。市　长　　张远二○二五年二月十五日云州市人民政府关于修改《云 州 市 节 水 条 例》的决定第一章　总　　则第一条为了加强节水，制定本条例。" + articles + "\n");

        Assert.Equal(("云州市人民政府令", 606), (document.Title?.Text, document.Number?.Value.Sequence));
        Assert.Equal(("张远", new DateOnly(2025, 2, 15)), (Assert.Single(document.Signatures).Value, document.Date?.Value.Day));
        Assert.Equal(81, Assert.Single(Assert.Single(document.Attachments).Sections).Sections.Count);
    }

    [Fact]
    public void NumberOfAnOrder_MayStandBeforeItsText_AndATitleBeforeItsFirstChapter()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府令\n\n\u00a0第　559　号\u00a0　　《云州市节水条例》已经市政府第76次常务会议通过，现予公布。\n\n市长　张远\n二○二五年八月十七日\n\n云州市节水条例第一章　总　　则 　　第一条　为了加强节水，制定本条例。 第二章　评　　价 　　第二条　单位应当评价用水。\n");

        Assert.Equal(559, document.Number?.Value.Sequence);
        Assert.Equal(("云州市节水条例", 2), (Assert.Single(document.Attachments).Title?.Text, document.Attachments[0].Sections.Count));
    }

    [Fact]
    public void LabelAndTitleOnALine_AboveTheFirstSection_BeginAnAttachment()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市购房补贴办法\n为支持购房，制定本办法。\n一、补贴\n每户一万元。\n二、优惠\n契税减半。\n附件1：《购房补贴实施细则》\n\n一、申请流程\n到窗口申请。\n");

        Attachment attachment = Assert.Single(document.Attachments);
        Assert.Equal(("《购房补贴实施细则》", "申请流程"), (attachment.Title?.Text, Assert.Single(attachment.Sections).Heading));
        Assert.Equal(2, document.Sections.Count);
    }

    [Fact]
    public void Copies_GoOnBelowABlankLine()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府关于节水的通知\n各县人民政府：\n请认真落实。\n云州市人民政府\n2025年3月5日\n\n抄送：市委各部门，市人武部。\n\n市人大常委会办公室，市政协办公室，市法院。\n\n云州市人民政府办公室2025年3月6日印发\n");

        Assert.Equal(["市委各部门", "市人武部", "市人大常委会办公室", "市政协办公室", "市法院"], document.Imprint.CopyRecipients.Select(static organ => organ.Value));
    }

    [Fact]
    public void Date_BehindHoursAndTelephones_EndsTheDocument()
        => Assert.Equal(new DateOnly(2025, 3, 5), OfficialDocument.Parse("云州市购房补贴政策\n为支持购房，制定本政策。\n一、范围\n新房。\n咨询电话：\n8:30至17:30　65881234\n2025年3月5日\n").Date?.Value.Day);

    /// <summary>A whole page on one line: only the name tells where the title of what is issued ends.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("（此件公开发布）")]
    [InlineData("(此件公开发布) ")]
    public void IssuedText_BehindAClosingOnItsLine_IsKnownByItsName(string annotation)
    {
        OfficialDocument document = OfficialDocument.Parse(
            "云州市人民政府关于印发《云州市节水规划》的通知各县人民政府：现将《云州市节水规划》印发给你们，请认真贯彻执行。云州市人民政府2025年3月5日" + annotation
            + "云州市节水规划为了节水，根据有关规定，制定本规划。一、总体要求。落实责任，加强管理，做好有关工作，按时完成任务。二、任务分工。各负其责，各司其职。请认真落实，加强督查检查，及时报告情况，确保取得实效，节水工作每年考核一次，考核结果向社会公布。\n");

        Attachment attachment = Assert.Single(document.Attachments);
        Assert.Equal(("云州市节水规划", "为了节水，根据有关规定，制定本规划。"), (attachment.Title?.Text, Assert.Single(attachment.Preamble).Text));
        Assert.Equal(["总体要求", "任务分工"], attachment.Sections.Select(static section => section.Heading));
        Assert.Equal(("云州市人民政府", new DateOnly(2025, 3, 5)), (Assert.Single(document.Signatures).Value, document.Date?.Value.Day));
    }

    [Fact]
    public void TextThatAResolutionApproves_IsAnAttachment()
        => Assert.Equal("云州市节水条例", Assert.Single(OfficialDocument.Parse("云州市人民代表大会关于批准云州市节水条例的决议\n（2025年3月5日通过）\n会议决定：批准《云州市节水条例》。\n云州市节水条例\n第一章　总则\n第一条　节约用水。\n").Attachments).Title?.Text);

    [Theory]
    [InlineData("附件：名词解释\n", "名词解释")]
    [InlineData("《政府工作报告》名词解释\n", "《政府工作报告》名词解释")]
    public void TermsThatAReportExplains_AreItsAppendix(string label, string title)
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府工作报告\n一、回顾\n成绩突出。\n二、任务\n抓好落实。\n" + label + "1.一件事一次办：指一次申请。\n2.两不愁：指不愁吃、不愁穿。\n");

        Assert.Equal((title, 2), Assert.Single(document.Attachments) is var attachment ? (attachment.Title?.Text, attachment.Sections.Count) : default);
        Assert.Equal(2, document.Sections.Count);
        Assert.Empty(document.AttachmentNote);
    }

    [Theory]
    [InlineData("关于《云州市节水办法》的解读\n一、背景\n为了节水。\n")]
    [InlineData("政策解读\n一、背景\n为了节水。\n")]
    [InlineData("云州市水务局负责人就《云州市节水办法》答记者问\n问：为什么？\n答：为了节水。\n一、背景\n缺水。\n")]
    public void WhatExplainsADocument_IsThePages(string text)
    {
        OfficialDocument document = Parse("云州市水务局\n2025年3月5日\n" + text);

        Assert.Empty(document.Attachments);
        Assert.Empty(document.Sections);
    }

    [Theory]
    [InlineData("ZJYZ00-2025-0001\n")]
    [InlineData("— 1 —\n云州市人民政府行政规范性文件\n")]
    public void LineAboveAnIssuedText_IsNoPartOfItsTitle(string line)
        => Assert.Equal("云州市节水办法", Assert.Single(Parse("云州市水务局\n2025年3月5日\n（此件公开发布）\n" + line + "云州市节水办法\n第一条　节约用水。\n").Attachments).Title?.Text);

    [Theory]
    [InlineData("云州市人民政府批转市水务局关于加强节水工作的报告的通知\n（1983年6月18日）\n各县人民政府：\n市政府同意市水务局《关于加强节水工作的报告》，现转发给你们。\n\n关于加强节水工作的报告\n市人民政府：\n现将问题报告如下：\n一、提高认识。\n市水务局\n1983年5月25日\n", "关于加强节水工作的报告", 1983)]
    [InlineData("云州市水务局关于节水管理问题的复函\n青河县水务局：\n你局请示收悉。现函复如下：\n一、由县水务局审核。\n附：青河县水务局关于节水管理问题的请示（青水字〔1996〕8号）\n（1996年5月20日）\n市水务局：\n现请示如下：\n一、由何处审核？\n1996年5月20日\n", "青河县水务局关于节水管理问题的请示（青水字〔1996〕8号）", null)]
    public void DocumentBelowAnother_KeepsItsClosing(string text, string title, int? year)
    {
        OfficialDocument document = OfficialDocument.Parse(text);

        Assert.Equal(title, Assert.Single(document.Attachments).Title?.Text);
        Assert.Equal(year, document.Date?.Value.Year);
        Assert.Empty(document.Signatures);
    }

    [Theory]
    [InlineData("附件1\n各单位：\n")]
    [InlineData("附：\n市水务局：\n")]
    public void LabelAboveAddressees_MayHaveNoTitle(string text) => Assert.NotNull(OfficialDocument.Parse("云州市水务局关于节水工作的复函\n\n市财政局：\n同意。\n" + text).Title);

    [Fact]
    public void CopyOfADocument_BeginsBehindItsClosing()
    {
        string text = "云州市水务局\n关于节水的通知\n各县水务局：\n请节约用水。\n云州市水务局\n2025年3月5日\n";
        OfficialDocument document = OfficialDocument.Parse(text + text);

        Assert.Equal(("云州市水务局", new DateOnly(2025, 3, 5)), (Assert.Single(document.Signatures).Value, document.Date?.Value.Day));
        Assert.Equal("请节约用水。", Assert.Single(document.Preamble).Text);
    }

    [Fact]
    public void Label_MayHaveItsNumberBehindAColon()
        => Assert.Equal((1, "节水台账"), Assert.Single(Parse("云州市水务局\n2025年3月5日\n\n附件:1\n节水台账\n一、范围\n全市。\n").Attachments) is var attachment ? (attachment.Number, attachment.Title?.Text) : default);

    [Fact]
    public void DateAboveATitleOfTwoLines_IsTheDocuments()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市中级人民法院公告\n\n《云州市中级人民法院关于调解的规定》已经通过，现予公布。\n\n2025年3月5日\n\n云州市中级人民法院\n关于调解的规定\n第一条　为了调解，制定本规定。\n");

        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
        Assert.Equal("云州市中级人民法院关于调解的规定", Assert.Single(document.Attachments).Title?.Text);
        Assert.Empty(document.Signatures);
    }

    [Theory]
    [InlineData("会议于下列日期召开。\n2025年3月20日（星期四）\n地点：市政府三楼。\n")]
    [InlineData("要切实保障用水安全。云州市水务局2025年3月1日\n召开会议，研究部署。\n")]
    [InlineData("一、考试题型\n名词解释\n简答题\n二、时间\n上午九时。\n")]
    [InlineData("附件：名词解释\n")]
    [InlineData("停水时间如下：\n2025年2月15日　云州市第一中学\n2025年2月16日　云州市人民医院\n请提前储水。\n")]
    [InlineData("青河县水务局\n12\n白石县水务局\n8\n")]
    [InlineData("附件1、附件2请于3月底前报送市水务局办公室。\n")]
    [InlineData("请于下列日期前报名。\n2025年2月25日\n联系人：张远，电话：0000-1234567\n逾期不予受理。\n")]
    [InlineData("（二）节水宣传。　　云州市第一中学\n")]
    [InlineData("各校安排如下。\n2025年2月5日\n云州市第一小学\n附件：回执\n请按时参加。\n")]
    public void DateOrHeading_InTheText_ClosesNothing(string text)
    {
        OfficialDocument document = Parse(text + "云州市水务局\n2025年3月5日\n");

        Assert.Equal(("云州市水务局", new DateOnly(2025, 3, 5)), (Assert.Single(document.Signatures).Value, document.Date?.Value.Day));
        Assert.Empty(document.Attachments);
        Assert.Empty(document.Annotations);
    }

    [Theory]
    [InlineData("附件：1.防汛物资清单。\n2.表一：防汛情况统计表。\n")]
    [InlineData("附件：1.防汛宣传活动\n主题：共抓防汛\n2.防汛活动方案\n")]
    public void Colons_InANote_EndNothing(string note) => Assert.Equal(2, Parse(note + "云州市水务局\n2025年3月5日\n").AttachmentNote.Count);

    [Theory]
    [InlineData("文件解读\n")]
    [InlineData("政策解读\n一图读懂\n")]
    public void IssuedText_BelowALinkToAnExplanation_IsAnAttachment(string links)
        => Assert.Equal("云州市节水办法", Assert.Single(Parse("云州市水务局\n2025年3月5日\n" + links + "云州市节水办法\n第一章　总则\n第一条　节约用水。\n（此件公开发布）\n").Attachments).Title?.Text);

    [Fact]
    public void CellOfATable_IsNoIssuedText()
        => Assert.Empty(OfficialDocument.Parse("云州市水务局关于批准发布《节水型单位评价规范》等标准的公告\n现批准发布《节水型单位评价规范》等2项标准。\n序号\n标准名称\n节水型单位评价规范\n1\n本公告自发布之日起施行。\n").Attachments);

    [Fact]
    public void UnitsInAList_SignNothing() => Assert.Empty(Parse("附件：节水型单位名单\n云州市第一人民医院\n云州市第一中学\n云州市财政局\n").Signatures);

    [Fact]
    public void Organ_BelowAList_SignsWithoutADate()
        => Assert.Equal("云州市水务局", Assert.Single(Parse("联 系 人：张远\n联系电话：0000-1234567\n云州市水务局\n").Signatures).Value);

    [Fact]
    public void PersonsBelowTheNameOfAList_AreNoNote()
        => Assert.Empty(Parse("附：领导小组成员名单\n\n召 集 人：张　远　副市长\n成    员：李文清　市水务局局长\n").AttachmentNote);

    [Fact]
    public void LastAttachment_MayHaveNoMoreThanItsTitle()
    {
        OfficialDocument document = Parse("附件：1.检查表\n2.台账\n云州市水务局\n2025年3月5日\n附件1：检查表\n序号　问题\n附件2：台账\n");

        Assert.Equal(["检查表", "台账"], document.Attachments.Select(static attachment => attachment.Title?.Text));
    }

    [Fact]
    public void IssuedText_HasANoteOfItsOwn()
    {
        OfficialDocument document = Parse("云州市水务局\n2025年3月5日\n节水考核办法\n第一条　为了考核，制定本办法。\n第二条　本办法自印发之日起施行。\n附件：1.评分表\n2.结果汇总表\n附件1\n评分表\n项目　分值\n");

        Assert.Equal(["评分表", "结果汇总表"], document.Attachments[0].AttachmentNote.Select(static item => item.Title));
        Assert.Empty(document.Attachments[0].Sections[1].Sections);
        Assert.Equal("评分表", document.Attachments[1].Title?.Text);
    }

    [Fact]
    public void IssuedText_BehindAClosingWithoutDate_MayBeNumberedInDecimals()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府关于印发云州市防汛应急预案的通知\n各县（区）人民政府：\n现将预案印发给你们。\n云州市人民政府\n（此件公开发布）\n云州市防汛应急预案\n1 总则\n1.1 编制目的\n为了防汛，制定本预案。\n2 组织\n2.1 指挥部\n成立指挥部。\n");

        Assert.Equal(["云州市人民政府"], Values(document.Signatures));
        Assert.Equal(["此件公开发布"], Values(document.Annotations));
        Assert.Equal(2, Assert.Single(document.Attachments).Sections.Count);
        Assert.Empty(document.Sections);
    }

    [Fact]
    public void ItemsOfANote_MayBeNamesOfFiles()
        => Assert.Equal([(1, "物资清单"), (2, "填写说明")], Parse("附件：1.物资清单.pdf\n2.填写说明.pdf\n云州市水务局\n2025年3月5日\n").AttachmentNote.Select(static item => (item.Number!.Value, item.Title)));

    [Theory]
    [InlineData("附件\n\n云州市水务局\n关于执行《云州市节水条例》\n若干问题的意见\n\n为了执行条例，提出以下意见。\n", "云州市水务局关于执行《云州市节水条例》若干问题的意见", 1)]
    [InlineData("附件1.\n\n物资清单\n\n编织袋五千条。\n\n附件2.\n\n联络员名单\n\n张远。\n", "物资清单", 2)]
    [InlineData("附件\n\n节水方案\n（2025—2030年）\n\n为了节水，制定本方案。\n", "节水方案（2025—2030年）", 1)]
    [InlineData("附件\n\n评测标准\n及实施规范\n\n按照标准评测。\n", "评测标准及实施规范", 1)]
    [InlineData("附件\n\n绩效目标表\n\n（此页无正文）\n", "绩效目标表", 1)]
    [InlineData("云州市防汛指挥部组成人员\n总指挥：张远\n副总指挥：李文清\n", "云州市防汛指挥部组成人员", 1)]
    [InlineData("无障碍环境建设方案\n一、目标\n建设无障碍环境。\n", "无障碍环境建设方案", 1)]
    [InlineData("目录\n1总则\n2附则\n云州市防汛应急预案\n1总则\n1.1编制目的\n为了防汛，制定本预案。\n2附则\n2.1解释\n本预案由水务局解释。\n", "云州市防汛应急预案", 1)]
    public void TitleOfAnAttachment_IsWhole(string attachments, string title, int count)
    {
        OfficialDocument document = Parse("云州市水务局\n2025年3月5日\n\n" + attachments);

        Assert.Equal((title, count), (document.Attachments[0].Title?.Text, document.Attachments.Count));
    }

    [Fact]
    public void ForwardedDocument_HasItsNumberNoteAndAddressees()
    {
        OfficialDocument document = Parse("云州市水务局\n2025年3月5日\n\n国务院关于同意设立节水日的批复\n国函〔2025〕50号\n云州市人民政府：\n你市请示收悉。\n国务院\n2025年3月4日\n");
        OfficialDocument above = Parse("云州市水务局\n2025年3月5日\n\n国函〔2025〕50号\n\n国务院关于同意设立节水日的批复\n（2025年3月4日国务院\n\n第1次会议通过）\n云州市人民政府：\n你市请示收悉。\n");

        Attachment forwarded = Assert.Single(document.Attachments);
        Assert.Equal((new DocumentNumber("国函", 2025, 50), "国务院关于同意设立节水日的批复", "云州市人民政府", "国务院"), (forwarded.DocumentNumber?.Value, forwarded.Title?.Text, Assert.Single(forwarded.MainRecipients).Value, Assert.Single(forwarded.Signatures).Value));
        Assert.Equal((new DocumentNumber("国函", 2025, 50), "2025年3月4日国务院第1次会议通过"), (above.Attachments[0].DocumentNumber?.Value, above.Attachments[0].TitleNote?.Value));
        Assert.True(document.ContentEquals(OfficialDocument.Parse(document.ToText())));
        Assert.True(above.ContentEquals(OfficialDocument.Parse(above.ToText())));
        Assert.Null(document.Number);
    }

    [Fact]
    public void FurtherIssuedText_MayBeginWithAnIntroduction_WhereItIsNamedAbove()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府关于印发两个规定的通知\n各县（区）人民政府：\n现将《节水规定》和《供水规定》印发给你们。\n云州市人民政府\n2025年3月5日\n节水规定\n为了节水，制定以下规定：\n一、节约用水。\n二、循环用水。\n供水规定\n为了供水，制定以下规定：\n一、保障供水。\n二、安全供水。\n");

        Assert.Equal(["节水规定", "供水规定"], document.Attachments.Select(static attachment => attachment.Title?.Text));
        Assert.All(document.Attachments, static attachment => Assert.Equal(2, attachment.Sections.Count));
    }

    [Fact]
    public void DetachedAttachment_IsOne()
    {
        Attachment attachment = Assert.Single(OfficialDocument.Parse("附件3\n\n防汛物资清单\n\n一、编织袋\n五千条。\n二、水泵\n十台。\n").Attachments);

        Assert.Equal((3, "防汛物资清单", 2), (attachment.Number, attachment.Title?.Text, attachment.Sections.Count));
    }

    [Fact]
    public void Attachments_AreReadAsTexts()
    {
        OfficialDocument document = Parse("附件：1.防汛预案\n　　　2.物资清单\n云州市水务局\n2025年3月5日\n\n附件1\n\n防汛预案\n\n一、组织\n（一）指挥部\n二、保障\n\n附件2：物资清单\n编织袋五千条。\n");

        Assert.Equal([(1, "附件1", "防汛预案", 9), (2, "附件2", "物资清单", 17)], document.Attachments.Select(static attachment => (attachment.Number!.Value, attachment.Label!, attachment.Title!.Text, attachment.Line)));
        Assert.Equal("指挥部", document.Attachments[0].Sections["一/（一）"]?.Heading);
        Assert.Equal("编织袋五千条。", Assert.Single(document.Attachments[1].Preamble).Text);
        Assert.Empty(document.Sections);
    }

    [Fact]
    public void IssuedText_IsAnAttachmentWithoutLabel()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府办公室关于印发云州市节水办法的通知\n各县（区）人民政府：\n《云州市节水办法（试行）》已经市政府同意，现印发给你们。\n云州市人民政府办公室\n2025年3月5日\n（此件公开发布）\n云州市节水办法\n（试行）\n第一章　总则\n第一条　为了节约用水，制定本办法。\n");

        Attachment issued = Assert.Single(document.Attachments);
        Assert.Equal((null, null, "云州市节水办法（试行）", 7), (issued.Number, issued.Label, issued.Title?.Text, issued.Line));
        Assert.Equal("第一条", issued.Sections["第一章"]?.Sections[0].LabelText);
        Assert.Empty(document.Sections);
    }

    [Theory]
    [InlineData("抄送：市委办公室，市人大常委会办公室。\n云州市人民政府办公室　　2025年3月6日印发\n")]
    [InlineData("抄送：市委办公室，\n　　　市人大常委会办公室。\n云州市人民政府办公室\n2025年3月6日印发\n")]
    [InlineData("抄送：市委办公室。\n　　　市人大常委会办公室。\n云州市人民政府办公室　2025年3月6日印发\n")]
    [InlineData("发：市委办公室，市人大常委会办公室。\n云州市人民政府办公室　2025年3月6日印发\n")]
    [InlineData("印送：市委办公室，市人大常委会办公室。\n云州市人民政府办公室　2025年3月6日印发\n")]
    [InlineData("抄送:市委办公室,市人大常委会办公室。\n云州市人民政府办公室\t2025年3月6日印发\n")]
    [InlineData("抄送：市委办公室，市人大常委会办公室。\n云州市人民政府办公室　2025年3月6日印\n")]
    [InlineData("抄送：市委办公室，市人大常委会办公室。\n云州市人民政府办公室　2025年3月6日印制　共印50份\n")]
    public void Imprint_IsRead_InOneLineOrTwo(string imprint)
    {
        OfficialDocument document = Parse("云州市人民政府\n2025年3月5日\n\n" + imprint);

        Assert.Equal(["市委办公室", "市人大常委会办公室"], Values(document.Imprint.CopyRecipients));
        Assert.Equal("云州市人民政府办公室", document.Imprint.PrintingOrgan?.Value);
        Assert.Equal(new DateOnly(2025, 3, 6), document.Imprint.PrintingDate?.Value.Day);
    }

    [Theory]
    [InlineData("云州市人民政府办公室　2025年3月6日印发　共印50份\n", "共印50份")]
    [InlineData("云州市人民政府办公室　2025年3月6日印发（共印50份）\n", "共印50份")]
    [InlineData("云州市人民政府办公室　2025年3月6日印发　校对：陈平\n", "校对：陈平")]
    [InlineData("| 云州市人民政府办公室 | 2025年3月6日印发 | 共印50份 |\n", "共印50份")]
    [InlineData("抄送：市财政局。（共印50份）\n云州市人民政府办公室　2025年3月6日印发\n", "共印50份")]
    [InlineData("抄送：市财政局。云州市人民政府办公室　2025年3月6日印发　共印50份\n", "共印50份")]
    [InlineData("公开方式：主动公开\n云州市人民政府办公室　2025年3月6日印发\n附件\n防汛预案\n第一条　为了防汛，制定本预案。\n", "公开方式：主动公开")]
    public void Imprint_MayHaveFurtherElements(string imprint, string element)
    {
        Imprint read = Parse("云州市人民政府\n2025年3月5日\n\n" + imprint).Imprint;

        Assert.Equal(element, Assert.Single(read.Extras).Value);
        Assert.Equal(("云州市人民政府办公室", new DateOnly(2025, 3, 6)), (read.PrintingOrgan?.Value, read.PrintingDate?.Value.Day));
        Assert.Equal(imprint.StartsWith("抄送", StringComparison.Ordinal) ? ["市财政局"] : [], Values(read.CopyRecipients));
    }

    [Theory]
    [InlineData("云州市人民政府办公室\n2025年3月6日印发\n")]
    [InlineData("（此件公开发布）\n\n云州市人民政府办公室\n2025年3月6日印发\n")]
    [InlineData("| 云州市人民政府办公室 | 2025年3月6日印发 |\n")]
    [InlineData("云州市人民政府办公室 主动公开 2025年3月6日印发\n")]
    [InlineData("云州市人民政府办公室 二OO三年三月六日印发\n", 2003)]
    public void PrintingLine_IsRead_WithoutRecipientsAbove(string imprint, int year = 2025)
    {
        OfficialDocument document = Parse("云州市人民政府\n2025年3月5日\n\n" + imprint);

        Assert.Equal(("云州市人民政府办公室", new DateOnly(year, 3, 6)), (document.Imprint.PrintingOrgan?.Value, document.Imprint.PrintingDate?.Value.Day));
        Assert.Equal(["云州市人民政府"], Values(document.Signatures));
        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
        Assert.Empty(document.Attachments);
    }

    [Fact]
    public void OrganAboveTheDateOfPrinting_SignsWhereNoOtherDateIs()
    {
        OfficialDocument document = Parse("云州市人民政府\n2025年3月6日印发\n");

        Assert.Equal(["云州市人民政府"], Values(document.Signatures));
        Assert.Equal((null, new DateOnly(2025, 3, 6)), (document.Imprint.PrintingOrgan, document.Date?.Value.Day));
    }

    [Theory]
    [InlineData("抄送：市委办公室，\n市财政局。云州市人民政府办公室　2025年3月6日印发\n")]
    [InlineData("抄送：市委办公室，市财政局。 云州市人民政府办公室　2025年3月6日印发\n")]
    [InlineData("抄送：市委办公室，市财政局。\n云州市人民政府办公室\n2025年3月6日印发\n")]
    public void PrintingLine_MayStandBehindTheListOrInTwo_BeforeAttachments(string imprint)
    {
        OfficialDocument document = Parse("云州市人民政府\n2025年3月5日\n\n" + imprint + "\n附件1\n防汛预案\n第一条　为了防汛，制定本预案。\n");

        Assert.Equal(["市委办公室", "市财政局"], Values(document.Imprint.CopyRecipients));
        Assert.Equal(("云州市人民政府办公室", new DateOnly(2025, 3, 6)), (document.Imprint.PrintingOrgan?.Value, document.Imprint.PrintingDate?.Value.Day));
        Assert.Equal("云州市人民政府办公室", document.Source!.ToString(document.Imprint.PrintingOrgan!.Span));
        Assert.Equal("防汛预案", Assert.Single(document.Attachments).Title?.Text);
    }

    [Fact]
    public void Imprint_MayListManyOrgans_OnOneLine()
    {
        string[] organs = [.. Enumerable.Range(1, 40).Select(static number => $"云州市第{number}中学")];
        OfficialDocument document = Parse($"云州市人民政府\n2025年3月5日\n抄送：{string.Join('，', organs)}。\n云州市人民政府办公室　2025年3月6日印发\n");

        Assert.Equal(organs, Values(document.Imprint.CopyRecipients));
        Assert.Equal(new DateOnly(2025, 3, 6), document.Imprint.PrintingDate?.Value.Day);
        Assert.Empty(document.Attachments);
    }

    [Theory]
    [InlineData("承办单位：市水务局")]
    [InlineData("主送：各单位")]
    [InlineData("份数：3")]
    public void LineLikeAnImprints_InTheText_IsText(string line)
    {
        OfficialDocument document = Parse($"一、活动安排\n{line}\n二、有关要求\n请按时参加。\n云州市水务局\n2025年3月5日\n");

        Assert.Equal(["一、", "二、"], document.Sections.Select(static section => section.LabelText));
        Assert.Equal(line, Assert.Single(document.Sections[0].Paragraphs).Text);
        Assert.Equal(["云州市水务局"], Values(document.Signatures));
        Assert.Empty(document.Imprint.CopyRecipients);
    }

    [Fact]
    public void DocumentTwice_IsReadOnce()
    {
        const string Once = "关于做好防汛工作的通知\n各县（区）人民政府：\n一、加强值守\n云州市水务局\n2025年3月5日\n";
        OfficialDocument document = OfficialDocument.Parse(Once + "\n" + Once);

        Assert.Single(document.Sections);
        Assert.Empty(document.Attachments);
        Assert.All(document.Lines.Skip(6), static line => Assert.Equal(LineRole.Duplicate, line.Role));
    }

    [Fact]
    public void WholeDocument_OnOneLine()
    {
        OfficialDocument document = OfficialDocument.Parse(
            "云州市人民政府关于加快发展电子商务的意见云政发〔2025〕9号各县（区）人民政府，市政府各部门：近年来，我市电子商务持续快速发展，在优化结构、扩大消费等方面发挥了积极作用。为促进高质量发展，现提出如下意见。"
            + "一、总体要求（一）指导思想。坚持新发展理念，推动融合发展。（二）发展目标。到2027年，交易额突破1.8万亿元。二、主要任务（一）培育主体。支持企业上云。（二）完善设施。建设物流园区，支持县乡村三级物流体系建设。"
            + "三、保障措施（一）加强领导。各县（区）要明确责任单位和责任人，定期研究解决问题。云州市人民政府   2025年3月5日   （此件公开发布）");

        Assert.Equal(new DocumentNumber("云政发", 2025, 9), document.Number?.Value);
        Assert.Equal("云州市人民政府关于加快发展电子商务的意见", document.Title?.Text);
        Assert.Equal(["各县（区）人民政府", "市政府各部门"], Values(document.MainRecipients));
        Assert.Equal([2, 2, 1], document.Sections.Select(static section => section.Sections.Count));
        Assert.Equal(["云州市人民政府"], Values(document.Signatures));
        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
        Assert.Equal(["此件公开发布"], Values(document.Annotations));
    }

    [Fact]
    public void ShortDocument_OnOneLine()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市水务局关于停水检修的通知云水函〔2025〕9号各有关单位：因管网检修，定于3月8日停水一天。请提前做好储水准备。云州市水务局 2025年3月5日 （此件公开发布）");

        Assert.Equal(["各有关单位"], Values(document.MainRecipients));
        Assert.Equal(["云州市水务局"], Values(document.Signatures));
        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
        Assert.Equal(["此件公开发布"], Values(document.Annotations));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n\t\n")]
    [InlineData("今天天气很好，我们去公园散步。")]
    [InlineData("SELECT * FROM documents WHERE id = 1;")]
    public void NoDocument_IsAModelThatSaysSo(string text)
    {
        OfficialDocument document = OfficialDocument.Parse(text);

        Assert.False(document.IsRecognized);
        Assert.Equal(text, string.Concat(document.Lines.Select(line => document.Source!.ToString(line.Span))));
    }

    [Theory]
    [InlineData("附件：1.防汛物资清单 2.值班表\u2002\u2002云州市水务局\u2002\u20022025年3月5日\u2002（联系人：张远；联系电话：12345678）", "云州市水务局", "防汛物资清单", "值班表")]
    [InlineData("附件：防汛物资清单\u2002\u2002中共青河县委员会\u2002\u2002青河县人民政府\u2002\u20022025年3月5日", "中共青河县委员会|青河县人民政府", "防汛物资清单")]
    [InlineData("附件：1．防汛工作制度2．联席会议成员名单云州市人民政府办公厅2025年3月5日（此件公开发布）", "云州市人民政府办公厅", "防汛工作制度", "联席会议成员名单")]
    [InlineData(" 2025年3月5日 （此件公开发布）", "")]
    [InlineData("\u2002\u2002特此通知\u2002\u2002\u20022025年3月5日", "")]
    [InlineData("\u2002\u20022025年3月5日附件：1.防汛物资清单\u2002\u20022.值班表", "", "防汛物资清单", "值班表")]
    public void Closing_InsideALine_IsTaken_Apart(string closing, string signatures, params string[] notes)
    {
        OfficialDocument document = OfficialDocument.Parse("各县（区）人民政府：" + string.Concat(Enumerable.Repeat("请认真做好防汛工作，加强值守，确保安全。", 12)) + closing);

        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
        Assert.Equal(signatures, string.Join('|', Values(document.Signatures)));
        Assert.Equal(notes, document.AttachmentNote.Select(static item => item.Title));
    }

    [Theory]
    [InlineData("附件：1．防汛工作制度2．成员名单云州市人民政府办公厅2025年3月5日（此件公开发布）附件1防汛工作制度为做好防汛工作，制定本制度。附件2成员名单组长：张远", "防汛工作制度", "成员名单")]
    [InlineData("附件：防汛工作方案　云州市人民政府办公厅　2025年3月5日　附件：防 汛 工 作 方 案　为做好防汛工作，制定本方案。", "防汛工作方案")]
    public void Attachments_InsideALine_AreKnownByTheNote(string closing, params string[] titles)
    {
        OfficialDocument document = OfficialDocument.Parse("各县（区）人民政府：" + string.Concat(Enumerable.Repeat("请认真做好防汛工作，加强值守，确保安全。", 12)) + closing);

        Assert.Equal(titles, document.Attachments.Select(static attachment => attachment.Title?.Text.Replace(" ", "", StringComparison.Ordinal)));
        Assert.Equal(titles, document.AttachmentNote.Select(static item => item.Title));
    }

    [Theory]
    [InlineData("扫一扫在手机打开当前页\n相关新闻\n2025-03-06\n内容纠错\n关怀版\n我要查\n广东政务服务网\n")]
    [InlineData("【返回顶部】【关闭窗口】\n青河县\n大河县\n小河县\n")]
    public void FootOfAPage_BelowThePrintingLine_IsThePages(string foot)
    {
        OfficialDocument document = Parse("云州市水务局\n2025年3月5日\n公开方式：主动公开\n云州市水务局办公室　2025年3月6日印发\n" + foot);

        Assert.Equal("云州市水务局办公室", document.Imprint.PrintingOrgan?.Value);
        Assert.All(document.Lines.Skip(7), static line => Assert.Equal(LineRole.PageChrome, line.Role));
    }

    [Fact]
    public void Organ_BelowTheClosingPhrase_SignsWithoutADate()
    {
        OfficialDocument document = Parse("特此通知。\n云州市水务局\n附件：\n参会回执\n");

        Assert.Equal(["云州市水务局"], Values(document.Signatures));
        Assert.Equal(("参会回执", 0), (Assert.Single(document.AttachmentNote).Title, document.Attachments.Count));
    }

    [Theory]
    [InlineData("关于更新专家库管理系统数据的通知\n为更新专家库，现通知如下：\n一、范围\n")]
    [InlineData("云州市科技局关于更新\n专家库的通知\n各县科技局：\n一、范围\n云州市科技局\n2025年3月1日\n")]
    public void DocumentPassedOn_RightBelowTheSentence_IsAnAttachment(string passedOn)
    {
        OfficialDocument document = OfficialDocument.Parse("关于开展推荐工作的通知\n各学院：\n现将市科技局“关于更新专家库管理系统数据的通知”转发给你们，请认真组织。\n" + passedOn);

        Assert.Empty(document.Sections);
        Assert.Empty(document.Signatures);
        Assert.Null(document.Date);
        Assert.EndsWith("的通知", Assert.Single(document.Attachments).Title?.Text);
    }

    [Fact]
    public void Inquiry_BelowALabelOfItsOwn_IsNotTheReply()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民法院关于房屋产权归属问题的批复\n〔81〕云法民字第2号\n青河县人民法院：\n同意你院的意见。\n此复。\n附：\n青河县人民法院\n关于房屋产权归属问题的\n请示报告\n1980年11月11日\n云州市人民法院：\n现请示如下：\n一、房屋登记在其名下。\n");

        Assert.Equal((null, 0, 1), (document.Date, document.Sections.Count, document.Attachments.Count));
        Assert.EndsWith("关于房屋产权归属问题的请示报告", document.Attachments[0].Title?.Text);
    }

    [Fact]
    public void ListAboveADate_IsNoSignature()
    {
        OfficialDocument document = Parse("注销企业资质名单\n2025年3月5日\n");

        Assert.Equal((new DateOnly(2025, 3, 5), 0), (document.Date?.Value.Day, document.Signatures.Count));
    }

    [Fact]
    public void NumberedFiles_AboveTheSignature_AreANote()
        => Assert.Equal(["报名表", "职位表"], Parse("1.报名表.docx\n2.职位表.xlsx\n云州市水务局\n2025年3月5日\n").AttachmentNote.Select(static item => item.Title));

    [Theory]
    [InlineData("请认真执行。特此通知。附件：2025年3月9日（星期三）会议议程\n")]
    [InlineData("请认真执行。附件：培训日程 2025年3月10日（周一）报到 3月11日上课\n")]
    [InlineData("请认真执行。附件：节水办法 2025年3月1日（修订稿）\n")]
    public void DateInANote_IsNotThatOfTheClosing(string text)
    {
        OfficialDocument document = Parse(text + "云州市水务局\n2025年3月5日\n");

        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
        Assert.Equal(["云州市水务局"], Values(document.Signatures));
        Assert.Single(document.AttachmentNote);
    }

    [Theory]
    [InlineData("特此公告。云州海关2025年3月5日公告下载链接：云州海关关于调整的公告.doc浏览次数：打印本页关闭", "云州海关")]
    [InlineData("特此公告。云州海关2025年3月5日云州海关备案管理办法第一章 总则第一条为加强管理，制定本办法。", "云州海关")]
    [InlineData("附件：云州海关监管办法.doc云州海关2025年3月5日", "云州海关")]
    [InlineData("云州市防汛领导小组办公室云州市水务局（代章）2025年3月5日", "云州市防汛领导小组办公室", "云州市水务局（代章）")]
    public void Closing_GluedToWhatFollows_IsTaken_Apart(string closing, params string[] organs)
    {
        OfficialDocument document = OfficialDocument.Parse("云州市有关单位：" + string.Concat(Enumerable.Repeat("请认真做好防汛工作，加强值守，确保安全。", 12)) + closing);

        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
        Assert.Equal(organs, Values(document.Signatures));
    }

    [Fact]
    public void Closing_OfAShortLine_IsFoundBehindItsPhrase()
        => Assert.Equal(["云州海关"], Values(OfficialDocument.Parse("自本公告发布之日起，解除风险警示。特此公告。云州海关2025年3月5日").Signatures));

    [Fact]
    public void Imprint_AtTheEndOfALine_IsFound()
    {
        OfficialDocument document = OfficialDocument.Parse("各县水务局：" + string.Concat(Enumerable.Repeat("请认真做好防汛工作，加强值守，确保安全。", 15)) + " 抄送：市委办公室，市人大办公室。 云州市水务局办公室2025年3月6日印发");

        Assert.Equal(["市委办公室", "市人大办公室"], Values(document.Imprint.CopyRecipients));
        Assert.Equal("云州市水务局办公室", document.Imprint.PrintingOrgan?.Value);
    }

    [Fact]
    public void CopyOfTheDocumentInALine_IsADuplicate()
    {
        const string Text = "云水发〔2025〕8号\n云州市水务局关于做好防汛工作的通知\n各县水务局：\n请认真贯彻执行。\n云州市水务局\n2025年3月5日\n云州市水务局办公室　2025年3月6日印发\n";
        OfficialDocument document = OfficialDocument.Parse(Text + "云州市水务局关于做好防汛工作的通知云水发〔2025〕8号各县水务局：请认真贯彻执行。一、加强值守。\n");

        Assert.Equal(("云州市水务局办公室", 0, 0), (document.Imprint.PrintingOrgan?.Value, document.Attachments.Count, document.Sections.Count));
        Assert.All(document.Lines.Skip(7), static line => Assert.Equal(LineRole.Duplicate, line.Role));
    }

    [Fact]
    public void RestOfAPage_BelowItsRegistration_IsNoAttachment()
        => Assert.Empty(Parse("云州市水务局\n2025年3月5日\n云ICP备15016469号 云公网安备 4401060\n手机版\n云州通\n政府网\n云州发布微博\n云州发布微信\n").Attachments);

    [Fact]
    public void DateOfThePage_AboveItsSource_ClosesNothing()
        => Assert.Null(OfficialDocument.Parse("异地就医备案这样办\n参保人可以备案。\n2023-12-14\n来源：云州日报\n(1)网上办理。\n").Date);

    [Theory]
    [InlineData("培训时间：\n2025年3月9日\n附件：1.回执\n2.日程\n云州市水务局\n2025年3月5日\n", "回执", "日程")]
    [InlineData("现将通知转发给你们。请抓好落实。\n关于报送总结的通知\n请于年底前报送。\n云州市水务局\n2025年3月5日\n")]
    [InlineData("附件：节水名单\n云州市水务局\n2025年3月5日\n云ICP备12345678号\n节水名单\n张远 李文\n", "节水名单")]
    public void Closing_IsTheLastOne_OfTheDocumentItself(string closing, params string[] notes)
    {
        OfficialDocument document = Parse(closing);

        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
        Assert.Equal(["云州市水务局"], Values(document.Signatures));
        Assert.Equal(notes, document.AttachmentNote.Select(static item => item.Title));
    }
}
