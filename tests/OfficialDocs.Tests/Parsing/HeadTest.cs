using Xunit;

namespace OfficialDocs.Tests.Parsing;

/// <summary>What stands before the text, in the ways that real copies have it.</summary>
public class HeadTest
{
    private const string Body = "各县（区）人民政府：\n为做好防汛工作，现就有关事项通知如下：\n一、加强值守\n";

    [Theory]
    [InlineData("云政发〔2025〕8号\n云州市人民政府关于做好防汛工作的通知\n", "云政发〔2025〕8号")]
    [InlineData("云州市人民政府关于做好防汛工作的通知\n云政发〔2025〕8号\n", "云政发〔2025〕8号")]
    [InlineData("云州市人民政府关于做好防汛工作的通知\n（云政发〔2025〕8号）\n", "云政发〔2025〕8号")]
    [InlineData("云州市人民政府关于做好防汛工作的通知（云政发〔2025〕8号）\n", "云政发〔2025〕8号")]
    [InlineData("云州市人民政府关于做好防汛工作的通知\n云政发[2025]第08号\n", "云政发[2025]第08号")]
    [InlineData("云州市人民政府关于做好防汛工作的通知\n云政发 〔 2025 〕 8 号\n", "云政发 〔 2025 〕 8 号")]
    [InlineData("云州市人民政府关于做好防汛工作的通知（云政发〔2025〕\n8号）\n", "云政发〔2025〕\n8号")]
    [InlineData("文号：云政发〔2025〕8号\n云州市人民政府关于做好防汛工作的通知\n", "云政发〔2025〕8号")]
    [InlineData("云政发〔2025〕8号云州市人民政府关于做好防汛工作的通知\n", "云政发〔2025〕8号")]
    [InlineData("云政发〔2025〕8号 YZCR-2025-01002\n云州市人民政府关于做好防汛工作的通知\n", "云政发〔2025〕8号")]
    [InlineData("云政发〔2025〕8号（YZCR-2025-01002）\n云州市人民政府关于做好防汛工作的通知\n", "云政发〔2025〕8号")]
    [InlineData("发文字号：云政发〔2025〕8号　发文日期：2025-03-05\n云州市人民政府关于做好防汛工作的通知\n", "云政发〔2025〕8号")]
    public void Number_IsFound_WhereverItStands(string head, string written)
    {
        OfficialDocument document = OfficialDocument.Parse(head + Body);

        Assert.Equal(new DocumentNumber("云政发", 2025, 8), document.Number?.Value);
        Assert.Equal(written, document.Source!.ToString(document.Number!.Span));
        Assert.Equal("云州市人民政府关于做好防汛工作的通知", document.Title?.Text);
    }

    [Theory]
    [InlineData("云州市人民政府令\n第12号\n", "云州市人民政府令", "第12号")]
    [InlineData("云州市人民政府令第12号\n", "云州市人民政府令", "第12号")]
    [InlineData("云州市人民政府令\n（第十二号）\n", "云州市人民政府令", "第十二号")]
    [InlineData("（云州市人民政府令第12号）\n", "云州市人民政府令", "第12号")]
    [InlineData("云州市人民政府令(九届第12号)\n", "云州市人民政府令", "九届第12号")]
    [InlineData("云州市人民政府令\n（九届第12号）\n", "云州市人民政府令", "九届第12号")]
    [InlineData("云州市人民政府令〔2025〕第12号（云州市节水办法）\n", "云州市人民政府令", "〔2025〕第12号")]
    [InlineData("云州市人民政府令【第12号】\n", "云州市人民政府令", "第12号")]
    [InlineData("云州市人民政府令第12号——云州市节水办法\n", "云州市人民政府令", "第12号")]
    [InlineData("云州市人民政府令（第12号）《云州市节水办法》\n", "云州市人民政府令", "第12号")]
    public void Order_HasItsLineAsTitle(string head, string title, string number)
    {
        OfficialDocument document = OfficialDocument.Parse(head + "《云州市节水办法》已经市人民政府常务会议通过，现予公布。\n市长　张远\n2025年3月5日\n云州市节水办法\n第一条　为了节约用水，制定本办法。\n");

        Assert.Equal((DocumentForm.Order, title, DocumentType.Order), (document.Form, document.Title?.Text, document.Title?.Type));
        Assert.Equal(12, document.Number?.Value.Sequence);
        Assert.Equal(number, document.Source!.ToString(document.Number!.Span));
        Assert.Equal("云州市人民政府", Assert.Single(document.Header.IssuerMark!.Value.Organs));
        Assert.Equal(("市长", "张远"), (document.SignatoryTitle?.Value, Assert.Single(document.Signatures).Value));
        Assert.Equal("云州市节水办法", Assert.Single(document.Attachments).Title?.Text);
        Assert.Equal("第一条", document.Attachments[0].Sections[0].LabelText);
    }

    [Fact]
    public void Title_IsJoined_OverItsLines()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府\n关于进一步做好\n防汛工作的通知\n" + Body);

        Assert.Equal("云州市人民政府关于进一步做好防汛工作的通知", document.Title?.Text);
        Assert.Equal(("云州市人民政府", "进一步做好防汛工作", DocumentType.Notice), (document.Title?.Organ, document.Title?.Subject, document.Title?.Type));
    }

    [Fact]
    public void Title_MayBeMissing()
    {
        OfficialDocument document = OfficialDocument.Parse(Body);

        Assert.Null(document.Title);
        Assert.Equal("各县（区）人民政府", Assert.Single(document.MainRecipients).Value);
    }

    [Theory]
    [InlineData("档号：YZ-2025-0017\n\n云州市人民政府文件\n\n云政发〔2025〕8号\n\n")]
    [InlineData("云州市人民政府文件\n\n档号：YZ-2025-0017\n\n云政发〔2025〕8号\n\n")]
    [InlineData("云州市人民政府文件\n\n云政发〔2025〕8号\n\n收文编号：2025-0017\n\n")]
    [InlineData("阅办号：0017\n\n云州市人民政府文件\n\n云政发〔2025〕8号\n\n")] // A key that nothing is known of.
    [InlineData("云州市人民政府文件\n\n云政发〔2025〕8号\n\n阅办号：0017\n\n")]
    public void LineOfARegister_HidesNoElement(string head)
    {
        OfficialDocument document = OfficialDocument.Parse(head + "云州市人民政府关于做好防汛工作的通知\n\n各县（区）人民政府：\n\n为做好防汛工作，现就有关事项通知如下。\n\n云州市人民政府\n2025年3月5日\n");

        Assert.Equal(["云州市人民政府"], document.Header.IssuerMark?.Value.Organs);
        Assert.Equal("云政发〔2025〕8号", document.Number?.ToString());
        Assert.Equal("云州市人民政府关于做好防汛工作的通知", document.Title?.Text);
        Assert.Equal("各县（区）人民政府", Assert.Single(document.MainRecipients).Value);
        Assert.Single(document.Lines, static line => line.Role == LineRole.PageChrome);
    }

    [Fact]
    public void LinesOfARegister_WithoutAddressees_HideNoElement()
    {
        OfficialDocument document = OfficialDocument.Parse("收文编号：2025-0017\n云政发〔2025〕8号\n云州市人民政府关于做好防汛工作的通知\n为做好防汛工作，现就有关事项通知如下。\n云州市人民政府\n2025年3月5日\n");

        Assert.Equal("云政发〔2025〕8号", document.Number?.ToString());
        Assert.Equal("云州市人民政府关于做好防汛工作的通知", document.Title?.Text);
    }

    [Fact]
    public void ColonOfATime_EndsNoAddressees()
    {
        OfficialDocument document = OfficialDocument.Parse("关于做好防汛工作的通知\n各县（上午9：30召开。\n");

        Assert.Empty(document.MainRecipients);
    }

    [Theory]
    [InlineData("各县（区）人民政府，市政府各部门、各直属机构：", "各县（区）人民政府", "市政府各部门、各直属机构")]
    [InlineData("各县(区)人民政府,市政府各部门:", "各县(区)人民政府", "市政府各部门")]
    [InlineData("各县（区）人民政府，市政府各部门，\n市属各企业：", "各县（区）人民政府", "市政府各部门", "市属各企业")]
    [InlineData("各县（区）人民政府，有关单位", "各县（区）人民政府", "有关单位")]
    [InlineData("李文清代表：", "李文清代表")]
    public void MainRecipients_AreSplitAtCommas(string line, params string[] expected)
    {
        OfficialDocument document = OfficialDocument.Parse("关于做好防汛工作的通知\n" + line + "\n为做好防汛工作，根据市政府部署，现将有关事项通知如下。\n");

        Assert.Equal(expected, document.MainRecipients.Select(static recipient => recipient.Value));
    }

    [Theory]
    [InlineData("经县人民政府研究决定：")]
    [InlineData("为加强管理，市政府决定：")]
    [InlineData("云州市第五届人民代表大会第三次会议于2025年1月12日补选：")]
    [InlineData("会议议定：")]
    [InlineData("云州市人民政府任命：")]
    public void SentenceThatGoesOn_IsNoAddressee(string line)
    {
        OfficialDocument document = OfficialDocument.Parse($"云州市人民政府关于废止部分规章的决定\n云政发〔2025〕8号\n{line}\n一、废止《云州市节水办法》。\n");

        Assert.Empty(document.MainRecipients);
        Assert.Equal(line, Assert.Single(document.Preamble).Text);
    }

    [Fact]
    public void SentenceAboveAnItem_IsText()
    {
        OfficialDocument document = OfficialDocument.Parse("云州学院采购成交公告\n\n受学院委托，现将结果公告如下：1、项目名称：水泵\n2、项目编号：3\n");

        Assert.Equal("云州学院采购成交公告", document.Title?.Text);
        Assert.Equal("受学院委托，现将结果公告如下：1、项目名称：水泵", Assert.Single(document.Preamble).Text);
    }

    [Theory]
    [InlineData("云政发〔2025〕8号　　签发人：陈平\n会签人：何丽\n")]
    [InlineData("云政发〔2025〕8号　　签发人：陈平\n何丽\n")]
    public void Signatories_OfSeveralOrgans_StandBelowOneAnother(string lines)
    {
        OfficialDocument document = OfficialDocument.Parse("云州市水务局　云州市财政局文件\n" + lines + "云州市水务局　云州市财政局\n关于申请资金的请示\n云州市人民政府：\n请批示。\n");

        Assert.Equal(["陈平", "何丽"], document.Header.Signatories.Select(static name => name.Value));
        Assert.Equal("申请资金", document.Title?.Subject);
        Assert.Equal(["云州市人民政府"], document.MainRecipients.Select(static organ => organ.Value));
    }

    [Theory]
    [InlineData("云水报〔2025〕8号　　签发：陈平\n", "陈平")]
    [InlineData("云水报〔2025〕8号　　签发人陈平\n", "陈平")]
    [InlineData("云水报〔2025〕8号　　签发人：陈平（代）\n", "陈平")]
    [InlineData("云水报〔2025〕8号　　签发人：陈　平　何丽（代）\n", "陈平", "何丽")]
    [InlineData("签发人：陈平　　云水报〔2025〕8号\n", "陈平")]
    [InlineData("签发人：陈 平 云水报〔2025〕8号\n", "陈平")]
    [InlineData("云水报〔2025〕8号　　会签人：何丽　签发人：陈平\n", "陈平")]
    [InlineData("云水报〔2025〕8号　　签发人：陈平　会签人：何丽\n", "陈平")]
    [InlineData("云水报〔2025〕8号\n签发人：\n陈平\n", "陈平")]
    [InlineData("云水报〔2025〕8号\n签发人：\n\n")]
    [InlineData("云水报〔2025〕8号　　签发人：\n")]
    [InlineData("云水报〔2025〕8号　　签发人：陈 大 平\n", "陈大平")]
    [InlineData("云水报〔2025〕8号　　签发人：陈　平　何　丽\n", "陈平", "何丽")]
    public void Signatories_DoNotHideTheNumberBesideThem(string lines, params string[] expected)
    {
        OfficialDocument document = OfficialDocument.Parse("云州市水务局文件\n" + lines + "云州市水务局关于申请资金的请示\n云州市人民政府：\n请批示。\n");

        Assert.Equal(new DocumentNumber("云水报", 2025, 8), document.Number?.Value);
        Assert.Equal("云水报〔2025〕8号", document.Source!.ToString(document.Number!.Span));
        Assert.Equal(expected, document.Header.Signatories.Select(static name => name.Value));
        Assert.Equal("云州市水务局", Assert.Single(document.Header.IssuerMark!.Value.Organs));
        Assert.Equal("云州市水务局关于申请资金的请示", document.Title?.Text);
    }

    [Theory]
    [InlineData("等级　特急·明电　　云政办明电〔2025〕8号\n")]
    [InlineData("等级：特急　明电\n云政办明电〔2025〕8号\n")]
    [InlineData("特急·明电\n云政办明电〔2025〕8号\n")]
    [InlineData("紧急程度　特急\n云政办明电〔2025〕8号\n")]
    public void Telegram_HasItsUrgency_BesideOrAboveTheNumber(string lines)
    {
        OfficialDocument document = OfficialDocument.Parse(lines + "云州市人民政府办公室关于做好防汛工作的通知\n" + Body);

        Assert.Equal((Urgency.ExtraUrgent, new DocumentNumber("云政办明电", 2025, 8)), (document.Header.Urgency?.Value, document.Number?.Value));
        Assert.Equal("云州市人民政府办公室关于做好防汛工作的通知", document.Title?.Text);
    }

    [Theory]
    [InlineData("等级　特等\n")]
    [InlineData("发文字号\n")]
    [InlineData("文号\n")]
    public void LabelOfAnElement_WithoutOne_IsNone(string line)
    {
        OfficialDocument document = OfficialDocument.Parse(line + "\n云州市人民政府办公室关于做好防汛工作的通知\n" + Body);

        Assert.Equal((null, null), (document.Header.Urgency, document.Number));
        Assert.Equal("云州市人民政府办公室关于做好防汛工作的通知", document.Title?.Text);
    }

    [Fact]
    public void NoteWithoutParentheses_IsNoPartOfTheTitle()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市节水条例\n\n2021年5月21日 云州市第五届人民代表大会常务委员会第三次会议通过\n\n2024年11月28日 云州市第六届人民代表大会常务委员会第七次会议修订\n\n第一条　为了节水，制定本条例。\n");

        Assert.Equal("云州市节水条例", document.Title?.Text);
        Assert.Equal("2021年5月21日 云州市第五届人民代表大会常务委员会第三次会议通过2024年11月28日 云州市第六届人民代表大会常务委员会第七次会议修订", document.TitleNote?.Value);
        Assert.True(document.ContentEquals(OfficialDocument.Parse(document.ToText())));
    }

    [Theory]
    [InlineData("实施时间：2025年3月5日8时至18时")]
    [InlineData("施行日期：2025年3月5日起")]
    [InlineData("办理流程为申请→受理→审核→发证；")]
    [InlineData("会议时间： 2025年3月5日 9:30")]
    public void LineBelowTheTitle_ThatLooksLikeThePages_IsText(string line)
    {
        OfficialDocument document = OfficialDocument.Parse($"云州市水务局关于停水检修的通告\n{line}\n特此通告。\n云州市水务局\n2025年3月1日\n");

        Assert.Equal([line, "特此通告。"], document.Preamble.Select(static paragraph => paragraph.Text));
    }

    [Fact]
    public void JointOrder_HasItsOrgansAsMark()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市水务局　云州市财政局　云州市公安局令\n第46号\n《节水办法》已经通过，现予公布。\n");

        Assert.Equal(["云州市水务局", "云州市财政局", "云州市公安局"], document.Header.IssuerMark?.Value.Organs);
        Assert.Equal(DocumentForm.Order, document.Form);
    }

    [Fact]
    public void DateUnderTheOrganOfACommunique_IsTheDocuments()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市2024年国民经济和社会发展统计公报[1]\n云州市统计局\n2025年3月5日\n2024年是关键的一年。\n一、综合\n全年增长。\n");
        OfficialDocument notice = OfficialDocument.Parse("云州市水务局关于节水的通告\n云州市水务局\n2025年3月5日\n请节约用水。\n一、综合\n循环用水。\n");

        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
        Assert.Equal("云州市统计局", Assert.Single(document.Signatures).Value);
        Assert.Null(notice.Date);
        Assert.Empty(notice.Signatures);
    }

    [Fact]
    public void OrgansOfACommunique_MayBeSeveral()
        => Assert.Equal(["云州市统计局", "国家统计局云州调查队"], OfficialDocument.Parse("云州市2024年国民经济和社会发展统计公报\n\n云州市统计局\n国家统计局云州调查队\n\n2025年3月5日\n\n2024年是关键的一年。\n").Signatures.Select(static element => element.Value));

    [Fact]
    public void TimeOfPublication_IsNoneOfTheOtherTimes()
        => Assert.Equal(new DateTime(2025, 3, 9, 17, 8, 0), OfficialDocument.Parse("归档时间：2025-11-21\n来源：云州市政府 日期：2025-03-09 17:08\n云州市人民政府关于做好防汛工作的通知\n" + Body).Publication?.Time);

    [Fact]
    public void MainRecipients_MayBeMissing()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府关于加强烟花爆竹管理的通告\n为保障公共安全，现将有关事项通告如下：\n一、禁放区域\n");

        Assert.Empty(document.MainRecipients);
        Assert.Equal("为保障公共安全，现将有关事项通告如下：", Assert.Single(document.Preamble).Text);
    }

    [Fact]
    public void Chrome_IsNoPartOfTheDocument()
    {
        const string Text = """
            当前位置：首页 > 政务公开 > 政策文件
            索 引 号：0001-2025-3　　主题分类：防汛
            发布时间：2025-03-06 09:30　来源：云州市人民政府办公室　【字体：大 中 小】
            打印
            云州市人民政府关于做好防汛工作的通知
            云政发〔2025〕8号
            各县（区）人民政府：
            请认真贯彻执行。
            云州市人民政府
            2025年3月5日
            扫一扫在手机打开当前页
            相关文档
            """;
        OfficialDocument document = OfficialDocument.Parse(Text);

        Assert.Equal(new Publication(new DateTime(2025, 3, 6, 9, 30, 0), "云州市人民政府办公室"), document.Publication);
        Assert.Equal([1, 2, 3, 4, 11, 12], document.Lines.Where(static line => line.Role == LineRole.PageChrome).Select(static line => line.Number));
        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
    }

    // The index of a page in the ways that sites write it: whatever stands in it, the head below is the document's.
    [Theory]
    [InlineData("- 发文机构：地区行署\n- 公文种类：其他\n")]
    [InlineData("• 文档来源：\n• 作者：\n")]
    [InlineData("您当前所在位置：\n首页>政务公开>文件\n")]
    [InlineData("发文机关：云州市人民政府\n成文日期：2025年3月5日\n")]
    [InlineData("发布机构：云州市水务局\n")]
    [InlineData("索 引 号：\n\n　　1234A/2025-0001\n\n发布机构：\n\n　　云州市人民政府\n\n发布日期：\n")]
    [InlineData("公开方式：主动公开\n责任部门：\n")]
    [InlineData("归档时间：2025-03-09\n浏览量：\n")]
    [InlineData("发表时间：\n2025-03-09 09:45\n")]
    [InlineData("分享:\n")]
    [InlineData("首页\n>\n政务信息\n>\n要闻\n")]
    [InlineData("| 发布机构： | 云州市水务局 | 关键词： | 防汛 |\n")]
    [InlineData("通知公告\n")]
    [InlineData("通知\n")]
    [InlineData("函\n")]
    [InlineData("云州市人民政府关于做好防汛工作的通知\n时间：2025-03-09\n下载地址：点击此处下载\n")]
    [InlineData("云州市人民政府关于做好防汛工作的通知\n推荐人：张远\n")]
    [InlineData("办理结果：B\n")]
    [InlineData("索引号\n1234A/2025-0001\n发布日期\n2025-03-09\n")]
    [InlineData("索引号\t1234A/2025-0001\n发布日期\t2025-03-09\n")]
    [InlineData("| 成文日期 | 2025-03-05 | 发布日期 | 2025-03-09 |\n")]
    [InlineData("发布部门：云州市水务局\n发布时间：2025-03-09\n")]
    [InlineData("发布者：张远\n正文：\n")]
    [InlineData("发文标题: 云州市人民政府关于做好防汛工作的通知\n法规类型: 应急\n发文内容:\n")]
    [InlineData("首页\n政务公开\n政策文件\n")]
    [InlineData("详细信息\n\n")]
    [InlineData("【发布单位】云州市人民政府 【发布文号】云政发〔2025〕8号 【发布日期】2025-03-09\n")]
    [InlineData("[ 索引号 ] 1150 [ 发文字号 ] 云政发〔2025〕8号\n[ 发布日期 ] 2025-03-09\n")]
    [InlineData("云州 > 政务 > 通知 > 正文\n")]
    [InlineData("系统管理员 2025-03-09 13:20:15\n")]
    [InlineData("规范性文件\n2025-03-09 09:45\n")]
    [InlineData("第 1 页 共 2 页\n")]
    public void IndexOfAPage_IsThePages(string index)
    {
        OfficialDocument document = OfficialDocument.Parse(index + "云州市人民政府关于做好防汛工作的通知\n云政发〔2025〕8号\n" + Body);

        Assert.Equal(("云州市人民政府关于做好防汛工作的通知", new DocumentNumber("云政发", 2025, 8)), (document.Title?.Text, document.Number?.Value));
        Assert.Equal("各县（区）人民政府", Assert.Single(document.MainRecipients).Value);
        Assert.Null(document.Header.IssuerMark);
        Assert.Equal(DocumentForm.General, document.Form);
        Assert.Equal("为做好防汛工作，现就有关事项通知如下：", Assert.Single(document.Preamble).Text);
    }

    [Theory]
    [InlineData("停水公告\n\n停水公告\n", "停水公告", null)]
    [InlineData("云州市节水规则\n\n云州市人大常委会\n\n云州市节水规则\n", "云州市节水规则", null)]
    [InlineData("云州市人民政府关于废止部分文件的决定\n\n云州市人民政府令\n第48号\n", "云州市人民政府令", "云州市人民政府")]
    [InlineData("中华人民共和国主席令\n（第29号）\n", "中华人民共和国主席令", "中华人民共和国主席")]
    [InlineData("云州市人民政府关于贯彻\n《国务院关于加强节水工作的决定》的意见\n", "云州市人民政府关于贯彻《国务院关于加强节水工作的决定》的意见", "云州市人民政府")]
    [InlineData("云州市水务局关于印发《云州市节水\n办法》的通知\n\n云州省水务厅\n\n云州市水务局关于印发《云州市节水\n办法》的通知\n", "云州市水务局关于印发《云州市节水办法》的通知", "云州市水务局")]
    [InlineData("云州市水务局文件\n\n云水发〔2025〕8号\n\n云州市水务局\n印发《关于节约用水的若干规定》的通知\n", "云州市水务局印发《关于节约用水的若干规定》的通知", "云州市水务局")]
    [InlineData("云州市水务局关于印发节水规定\n（试行）的通知\n", "云州市水务局关于印发节水规定（试行）的通知", "云州市水务局")]
    [InlineData("云 州 市 人 民 政 府 关 于 暂 停\n供水的通知\n", "云 州 市 人 民 政 府 关 于 暂 停供水的通知", "云州市人民政府")]
    [InlineData("青河县2025年第一期国有建设用地使用权\n挂牌出让公告\n", "青河县2025年第一期国有建设用地使用权挂牌出让公告", null)]
    [InlineData("2025年期末考试工作安排\n", "2025年期末考试工作安排", null)]
    [InlineData("任前公示\n", "任前公示", null)]
    [InlineData("重要通知\n", "重要通知", null)]
    [InlineData("云州市人民政府办公室关于做好2025年\n政务公开\n工作的通知\n", "云州市人民政府办公室关于做好2025年政务公开工作的通知", "云州市人民政府办公室")]
    [InlineData("发文内容：\n云州市水务局关于节水的通知\n文号：云水发〔2025〕8号\n", "云州市水务局关于节水的通知", "云州市水务局")]
    [InlineData("云州市人大常委会关于修改<云州市节水条例><云州市供水条例>的决定\n", "云州市人大常委会关于修改<云州市节水条例><云州市供水条例>的决定", "云州市人大常委会")]
    [InlineData("《云州市人民政府关于印发〈节水办法〉的通知》\n", "《云州市人民政府关于印发〈节水办法〉的通知》", "云州市人民政府")]
    [InlineData("【规范性文件】云州市水务局关于节水的通知\n", "【规范性文件】云州市水务局关于节水的通知", "云州市水务局")]
    [InlineData("行政处罚决定书\n云水罚〔2025〕8号\n", "行政处罚决定书", null)]
    [InlineData("云州市水务局关于表彰2024年度节水、防汛、\n水保等工作先进单位的决定\n云水发〔2025〕8号\n", "云州市水务局关于表彰2024年度节水、防汛、水保等工作先进单位的决定", "云州市水务局")]
    [InlineData("云州市水务局\n关于对张远、\n李文清给予表扬的决定\n", "云州市水务局关于对张远、李文清给予表扬的决定", "云州市水务局")]
    [InlineData("通　　告\n", "通　　告", null)]
    [InlineData("公示\n", "公示", null)]
    [InlineData("青河县人民检察院\n检察建议书\n青检建〔2025〕4号\n", "青河县人民检察院检察建议书", null)]
    [InlineData("对市政协五届三次会议第126号提案的答复\n（A类）\n", "对市政协五届三次会议第126号提案的答复", null)]
    [InlineData("云州市水务局关于节水的通知\n（2025年3月5日云州市水务局）\n", "云州市水务局关于节水的通知", "云州市水务局")]
    [InlineData("云州市“十四五”节水规划\n（2021—2025年）\n二〇二一年十月\n目　录\n第一章　基础\t1\n第二章　目标\t5\n第三章　任务\t9\n", "云州市“十四五”节水规划（2021—2025年）", null)]
    [InlineData("致全市居民的一封信\n", "致全市居民的一封信", null)]
    [InlineData("云州市水务局2025年工作总结\n", "云州市水务局2025年工作总结", null)]
    [InlineData("2025年云州大学招聘人员公告\n云州大学2025年招聘人员公告\n", "云州大学2025年招聘人员公告", null)]
    [InlineData("云州市水务局　云州市财政局关于水资源费征收管理若干问题的规定\n\n云州市水务局　云州市财政局\n关于水资源费征收管理若干问题的规定\n", "云州市水务局　云州市财政局关于水资源费征收管理若干问题的规定", "云州市水务局　云州市财政局")]
    [InlineData("云州要闻\n云州要闻\n2026年政府工作报告\n来源：云州日报\n", "2026年政府工作报告", null)]
    [InlineData("云州市户外广告管理办法(2018年修正)\n云州市人民政府\n\n云州市户外广告管理办法(修正)\n", "云州市户外广告管理办法(修正)", null)]
    [InlineData("云州市防控指挥部通告\n云州市防控指挥部通告(第1号)\n", "云州市防控指挥部通告", "云州市防控指挥部")]
    [InlineData("今天是：2025年3月5日 星期三\n关于做好防汛工作的通知\n", "关于做好防汛工作的通知", null)]
    [InlineData("您所在的位置:首页 > 通知公告\n关于做好防汛工作的通知\n", "关于做好防汛工作的通知", null)]
    [InlineData("注:本办法2025-3-1已经被废止\n云州市节水办法\n", "云州市节水办法", null)]
    [InlineData("公文标题：云州市水务局关于节水的通知\n\n云州市水务局\n关于节水的通知\n", "云州市水务局关于节水的通知", "云州市水务局")]
    [InlineData("云州市人力资源和社会\n保障局关于节水的通知\n", "云州市人力资源和社会保障局关于节水的通知", "云州市人力资源和社会保障局")]
    [InlineData("经济技术开发区管委会关于盘活闲置土地，促进节约用地的通知\n", "经济技术开发区管委会关于盘活闲置土地，促进节约用地的通知", "经济技术开发区管委会")]
    [InlineData("云政发〔2025〕8号\n青河县人民政府办公室\n云州市水务局关于节水的通知\n", "云州市水务局关于节水的通知", "云州市水务局")]
    [InlineData("云州市房屋征收补偿方案征求公众意见\n采纳情况和修改后的补偿方案意见\n", "云州市房屋征收补偿方案征求公众意见采纳情况和修改后的补偿方案意见", null)]
    [InlineData("云州市取水设施检查维护规定\n\n云州市取水设施\n检查维护规定\n", "云州市取水设施检查维护规定", null)]
    [InlineData("云水发〔2025〕8号\n\n云州市水务局　云州市财政局\n云州市人力资源和社会保障局关于下达\n节水经费的通知\n", "云州市水务局　云州市财政局云州市人力资源和社会保障局关于下达节水经费的通知", "云州市水务局　云州市财政局云州市人力资源和社会保障局")]
    [InlineData("对市政协五届三次会议第126号提案的答复\n办理结果：B\n", "对市政协五届三次会议第126号提案的答复", null)]
    public void Title_IsTheDocumentsOwn_AndWhole(string head, string title, string? organ)
    {
        OfficialDocument document = OfficialDocument.Parse(head + Body);

        Assert.Equal((title, organ), (document.Title?.Text, document.Title?.Organ));
    }

    [Fact]
    public void Order_MayHaveItsNumberInsideItsTitle()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市节水办法\n云州市人民政府\n云州市人民政府第308号令\n《云州市节水办法》已经通过，现予公布。\n市长　张远\n2025年3月5日\n");

        Assert.Equal(("云州市人民政府第308号令", "云州市人民政府", new DocumentNumber(DocumentNumberKind.Order, "", 0, 308)), (document.Title?.Text, document.Title?.Organ, document.Number?.Value));
        Assert.Equal(DocumentForm.Order, document.Form);
    }

    [Fact]
    public void Order_MayHaveItsYearInsideItsTitle()
        => Assert.Equal(("云州市发展改革委2025年第40号令", 2025, 40), OfficialDocument.Parse("云州市发展改革委2025年第40号令\n《云州市节水办法》已经通过，现予公布。\n主任　张远\n2025年3月5日\n") is { Title: { } title, Number: { } number } ? (title.Text, number.Value.Year, number.Value.Sequence) : default);

    [Fact]
    public void Number_OfANotice_IsThatOfAnAnnouncement()
        => Assert.Equal(DocumentNumberKind.Announcement, OfficialDocument.Parse("云州市防控指挥部通告\n第1号\n现通告如下：\n一、检测。\n").Number?.Value.Kind);

    [Fact]
    public void WhoGivesAReport_IsNoAddressee()
        => Assert.Empty(OfficialDocument.Parse("关于2024年预算执行情况的报告\n——2025年1月9日在市人大常委会第十一次会议上\n市财政局党组书记、局长 张远\n主任、各位副主任、秘书长、各位委员：\n我报告如下。\n").MainRecipients);

    [Theory]
    [InlineData("云州市节水公约", null)]
    [InlineData("云州市节水条例修正案（二）", null)]
    [InlineData("云州市节水条令（试行）", null)]
    public void NameAboveANote_IsATitle_WhateverItEndsIn(string title, DocumentType? type)
    {
        OfficialDocument document = OfficialDocument.Parse(title + "\n\n（2025年3月5日云州市人民代表大会通过）\n\n第一条　为了节水，制定本文。\n");

        Assert.Equal((title, type), (document.Title?.Text, document.Title?.Type));
        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
    }

    [Fact]
    public void LineAboveANote_BelowATitle_IsNone()
        => Assert.Equal("关于节水情况的报告", OfficialDocument.Parse("关于节水情况的报告\n来源：云州市政府\n副市长张远\n（2025年3月5日）\n一、情况\n良好。\n").Title?.Text);

    [Fact]
    public void MonthBelowATitle_IsANote()
        => Assert.Equal(("云州市节水条例", "1951年11月"), OfficialDocument.Parse("云州市节水条例\n（1951年11月）\n第一条　节约用水。\n") is var document ? (document.Title?.Text, document.TitleNote?.Value) : default);

    [Theory]
    [InlineData("关于2025年中秋节放假的通知\n关于开展消防演练的通知\n云州大学2025年招聘公告\n更多>>\n")]
    [InlineData("关于2025年中秋节放假的通知 2025-09-01\n关于开展消防演练的通知 2025-08-20\n首页 上一页 1 2 3 下一页 尾页\n")]
    [InlineData("    为进一步支持住房需求，根据《云州市人民政府关于\n调整住房政策的通知》等政策\n规定，现将有关事项通知如下：\n一、提高额度。\n")]
    public void LinksAndSentences_AreNoTitle(string text) => Assert.Null(OfficialDocument.Parse(text).Title);

    [Theory]
    [InlineData("云州市人民政府批转全市节水、供水经验交流会议纪要云政发〔2025〕71号各县人民政府，市政府各部门：市政府同意纪要，请贯彻执行。\n", "云州市人民政府批转全市节水、供水经验交流会议纪要")]
    [InlineData("云州市人民政府批转市水务局关于节水若干问题请　示　的　通　知云政发〔2025〕71号各县人民政府，市政府各部门：市政府同意请示，请贯彻执行。\n", "云州市人民政府批转市水务局关于节水若干问题请　示　的　通　知")]
    public void TitleThatPassesOn_AndItsNumber_OnTheLineOfTheAddressees(string text, string title)
    {
        OfficialDocument document = OfficialDocument.Parse(text);

        Assert.Equal((title, new DocumentNumber("云政发", 2025, 71), 2), (document.Title?.Text, document.Number?.Value, document.MainRecipients.Count));
    }

    [Theory]
    [InlineData("关于印发云州市节水措施的通知\n云州市人民政府办公室\n　　关于印发云州市节水措施的通知\n", "云州市人民政府办公室关于印发云州市节水措施的通知")]
    [InlineData("云州市水务局\n云州市水务局\n关于做好节水工作的通知\n", "云州市水务局关于做好节水工作的通知")]
    [InlineData("云州市水务局\n云州市财政局\n云州市水务局\n 云州市财政局\n关于做好节水工作的通知\n", "云州市水务局云州市财政局关于做好节水工作的通知")]
    public void Headline_MaySayTheTitleOrItsOrgansAlone(string head, string title)
        => Assert.Equal(title, OfficialDocument.Parse(head + "云政办发〔2025〕3号\n" + Body).Title?.Text);

    [Fact]
    public void Person_MayBeWrittenTo()
        => Assert.Equal("张远同志", Assert.Single(OfficialDocument.Parse("云州市人民政府办公室关于节水问题的复函\n张远同志：市政府领导对您的来信非常重视，现答复如下。\n").MainRecipients).Value);

    [Fact]
    public void RowsOfThePage_WithoutValues_AreNoAddressees()
    {
        OfficialDocument document = OfficialDocument.Parse("索 引 号：42820293-0/2025-41003主题分类：\n文 号：云水发〔2025〕10号发布日期：2025-03-06 00:01\n备案登记号：\n废止日期：时 效 性：\n云州市水务局\n\n关于节水\n\n的通知\n\n各县水务局：\n请认真落实。\n云州市水务局\n2025年3月5日\n");

        Assert.Equal(("云水发〔2025〕10号", "云州市水务局关于节水的通知", "各县水务局"), (document.Number?.Value.ToString(), document.Title?.Text, Assert.Single(document.MainRecipients).Value));
        Assert.Equal(LineRole.PageChrome, document.Lines[2].Role);
    }

    [Fact]
    public void KeysAndValues_EachOnItsLine_AreThePages()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市水务局关于节水的通知\n发布机构\n云州市水务局\n文号\n云水发〔2025〕10号\n各县水务局：\n请认真落实。\n");

        Assert.Equal(
            [LineRole.Title, LineRole.PageChrome, LineRole.PageChrome, LineRole.PageChrome, LineRole.DocumentNumber, LineRole.MainRecipients, LineRole.Paragraph],
            document.Lines.Select(static line => line.Role));
    }

    /// <summary>A text that begins without a title, its lines as long as those of a page.</summary>
    [Theory]
    [InlineData("为深入贯彻落实《云州市人民代表大会关于优化营商环境促进\n高质量发展的决定》等要求, 积极应对面临的新形势，\n结合实际，制定如下政策措施。\n一、降低成本\n减免收费。\n")]
    [InlineData("云州市节水措施\n\n为深入贯彻落实《云州市人民代表大会关于节约用水促进\n高质量发展的决定》等要求, 积极应对面临的新形势，\n结合实际，制定如下政策措施。\n一、降低成本\n减免收费。\n")]
    public void Opening_WithoutAMarkOnItsFirstLine_IsText(string text)
        => Assert.Equal(3, OfficialDocument.Parse(text).Preamble.Count);

    [Theory]
    [InlineData("总则")]
    [InlineData("序　言")]
    public void HeadingWithoutItsLabel_BelowANote_IsText(string heading)
    {
        OfficialDocument document = OfficialDocument.Parse($"云州市节水条例\n（2015年3月5日市人大常委会通过）\n{heading}\n第一条　为了节水，制定本条例。\n");

        Assert.Equal(("云州市节水条例", heading), (document.Title?.Text, Assert.Single(document.Preamble).Text));
    }

    [Theory]
    [InlineData("云州市法典\n\n2020年5月28日 云州市人民代表大会通过\n\n")]
    [InlineData("云州市法典\n（2020年5月28日云州市人民代表大会通过）\n")]
    public void Code_IsTheKindOfATitle(string head)
        => Assert.Equal("云州市法典", OfficialDocument.Parse(head + "第一编　总则\n第一条　为了保护权益，制定本法。\n").Title?.Text);

    [Theory]
    [InlineData("云州市2024年国民经济和社会发展统计公报[1]", "云州市2024年国民经济和社会发展统计公报")]
    [InlineData("云州市统计局关于2024年粮食产量的公告[12]", "云州市统计局关于2024年粮食产量的公告")]
    [InlineData("云州市统计局关于2024年粮食产量的公告[2024]", "云州市统计局关于2024年粮食产量的公告[2024]")]
    public void TheMarkOfANote_IsNoPartOfTheTitle(string line, string title)
    {
        OfficialDocument document = OfficialDocument.Parse(line + "\n2024年，全市经济平稳运行。\n云州市统计局\n2025年3月5日\n");

        Assert.Equal((title, title), (document.Title?.Text, document.Source?.ToString(document.Title!.Span)));
    }

    [Theory]
    [InlineData("中共云州市委、云州市人民政府印发\n《关于推进节水的意见》\n", "中共云州市委、云州市人民政府印发《关于推进节水的意见》")]
    [InlineData("中共云州市委办公室\n云州市人民政府办公室印发\n《云州市节水行动方案》\n", "中共云州市委办公室云州市人民政府办公室印发《云州市节水行动方案》")]
    public void TheOrgansMayStandAboveWhatTheyHaveIssued(string head, string title)
    {
        OfficialDocument document = OfficialDocument.Parse(head + "\n近日，市委办公室、市政府办公室印发了有关文件，并发出通知，要求认真贯彻落实。\n");

        Assert.Equal(title, document.Title?.Text);
        Assert.DoesNotContain(document.Lines, static line => line.Role == LineRole.Unrecognized);
    }

    [Fact]
    public void HeadlineOfATextOfTheParty_IsTheTitle()
    {
        OfficialDocument document = OfficialDocument.Parse("中共云州市委印发《云州市节水条例》\n\n近日，中共云州市委印发了《云州市节水条例》。全文如下。\n\n云州市节水条例\n\n（2025年3月5日中共云州市委发布）\n\n第一章　总则\n第一条　为了节水，制定本条例。\n");

        Assert.Equal("中共云州市委印发《云州市节水条例》", document.Title?.Text);
        Assert.Equal(("云州市节水条例", "第一章"), Assert.Single(document.Attachments) is var attachment ? (attachment.Title?.Text, attachment.Sections[0].LabelText) : default);
    }

    [Theory]
    [InlineData("关于做好防汛工作的通知 各县（区）人民政府，市政府各部门：\n")]
    [InlineData("关于做好防汛工作的通知各县（区）人民政府，市政府各部门：\n")]
    [InlineData("关于做好防汛工作的通知\n注释：本文件全文废止。\n各县（区）人民政府，市政府各部门：\n")]
    public void TitleAndAddressees_MayStandOnOneLine(string line)
    {
        OfficialDocument document = OfficialDocument.Parse("云政发〔2025〕8号\n" + line + "现就有关事项通知如下。\n");

        Assert.Equal("关于做好防汛工作的通知", document.Title?.Text);
        Assert.Equal(["各县（区）人民政府", "市政府各部门"], document.MainRecipients.Select(static element => element.Value));
    }

    [Fact]
    public void Addressees_BehindACitingTitle_MayBeginWithOneByItsName()
    {
        OfficialDocument document = OfficialDocument.Parse("关于印发《云州市节水办法》的通知云州市水务局各科室：\n现印发给你们。\n");

        Assert.Equal(("关于印发《云州市节水办法》的通知", "云州市水务局各科室"), (document.Title?.Text, Assert.Single(document.MainRecipients).Value));
    }

    [Theory]
    [InlineData("根据市政府关于印发《节水办法》的通知要求，现将有关事项公告如下，请各有关单位：\n做好节水。\n")]
    [InlineData("按照省政府关于印发《节水办法》的通知精神，请各有关单位：\n做好节水。\n")]
    public void SentenceThatCitesATitle_IsNoTitle(string text)
        => Assert.Equal("云州市水务局关于节水的公告", OfficialDocument.Parse("云州市水务局关于节水的公告\n\n" + text).Title?.Text);

    [Fact]
    public void LineThatEndsInTheFirstWordOfAddressees_IsRead() => Assert.NotNull(OfficialDocument.Parse("关于印发《》的通知各：\n"));

    [Fact]
    public void ListOfAddressees_OfANotice_MayBeThoseWhoAttend()
        => Assert.Equal("参会人员", Assert.Single(OfficialDocument.Parse("云州市水务局关于召开节水工作会议的通知\n\n参会人员：\n\n兹定于3月5日召开会议。\n").MainRecipients).Value);

    [Fact]
    public void Day_OnWhichATextIsInForce_IsNotItsDate()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市节水办法\n\n2025年5月1日　施行\n\n第一条　为了节水，制定本办法。\n");

        Assert.Equal(("2025年5月1日　施行", null), (document.TitleNote?.Value, document.Date));
    }

    [Fact]
    public void Note_OfATextThatIsInForce_IsTheTexts()
        => Assert.Single(OfficialDocument.Parse("云州市取水许可办理指南\n\n注：取水许可证有效期5年，到期前已申请延续的继续有效。\n\n一、条件\n取水。\n").Preamble);

    [Theory]
    [InlineData("页面宽度(px):\n\n")]
    [InlineData("分享至：\n")]
    [InlineData("名称 关于做好防汛工作的通知\n")]
    [InlineData("名称\u00A0关于做好防汛工作的通知\n")]
    public void LineOfThePages_AboveTheTitle_IsNoAddressee(string line)
    {
        OfficialDocument document = OfficialDocument.Parse(line + "关于做好防汛工作的通知\n\n" + Body);

        Assert.Equal("关于做好防汛工作的通知", document.Title?.Text);
        Assert.Equal(["各县（区）人民政府"], document.MainRecipients.Select(static organ => organ.Value));
    }

    [Fact]
    public void ListOfThoseWhoAttend_IsNoAddressee()
        => Assert.Empty(OfficialDocument.Parse("关于节水工作的会议纪要\n\n参加人员：\n县政府办：何　涛\n会议议定：\n一、节水。\n").MainRecipients);

    [Theory]
    [InlineData("# 云州市节水条例\n\n2015年3月5日 市人大常委会通过\n\n根据2025年3月5日市人大常委会《关于修改〈云州市供水条例〉等条例的决定》修正\n\n<!-- INFO END -->\n\n\n", "2015年3月5日 市人大常委会通过根据2025年3月5日市人大常委会《关于修改〈云州市供水条例〉等条例的决定》修正")]
    [InlineData("云州市节水条例\n2015年3月24日云州市第五届人民代表大会常务委员会第三次会议通过\n2025年3月5日《云州市人民代表大会常务委员会关于修改〈云州市节水条例〉的决定》修改\n", "2015年3月24日云州市第五届人民代表大会常务委员会第三次会议通过2025年3月5日《云州市人民代表大会常务委员会关于修改〈云州市节水条例〉的决定》修改")]
    [InlineData("# 云州市节水条例\n\n2015年3月5日 市人大常委会通过\n\n2025年3月5日 云州市第五届人民代表大会常务委员会第三次会议《关于修改〈云州市供水条例〉\n\n〈云州市节水条例〉的决定》第二次修正\n\n", "2015年3月5日 市人大常委会通过2025年3月5日 云州市第五届人民代表大会常务委员会第三次会议《关于修改〈云州市供水条例〉〈云州市节水条例〉的决定》第二次修正")]
    [InlineData("云州市节水条例\n2015年3月5日 云州市人民代表大会常务委员会\n第三次会议通过\n2015年3月29日 省人民代表大会常务委员会第一次会议批准\n", "2015年3月5日 云州市人民代表大会常务委员会第三次会议通过2015年3月29日 省人民代表大会常务委员会第一次会议批准")]
    [InlineData("云州市节水条例\n2015年3月5日 市人民政府第3次常务会议\n2015年3月29日 市人大常委会第一次会议通过\n2015年5月1日 施行\n", "2015年3月5日 市人民政府第3次常务会议2015年3月29日 市人大常委会第一次会议通过2015年5月1日 施行")]
    [InlineData("云州市节水条例\n2015年3月5日 云州市第五届人民代表大会第三次会议通过\n2015年3月5日 云州市第五届人民代表大会第三次会议主席团公告\n", "2015年3月5日 云州市第五届人民代表大会第三次会议通过2015年3月5日 云州市第五届人民代表大会第三次会议主席团公告")]
    [InlineData("云州市节水条例\n2015年3月5日 市人大常委会通过\n2025年3月5日 市人大常委会第三次会议《关于修改〈云州市节水条例〉的决定》修正，该修正自2025年4月1日施行\n", "2015年3月5日 市人大常委会通过2025年3月5日 市人大常委会第三次会议《关于修改〈云州市节水条例〉的决定》修正，该修正自2025年4月1日施行")]
    [InlineData("云州市节水条例\n2015年3月5日 市人民政府发布\n发布之日施行\n", "2015年3月5日 市人民政府发布发布之日施行")]
    [InlineData("云州市节水条例\n2015年3月5日 市人大常委会通过\n2015年5月1日 起生效）\n", "2015年3月5日 市人大常委会通过2015年5月1日 起生效")]
    [InlineData("云州市节水条例\n2015年3月5日 云州市人民政府令第8号修订发布。根据\n2025年3月5日 云州市人民政府令第12号《关于修改〈云州市节水条例〉的决定》修正）\n", "2015年3月5日 云州市人民政府令第8号修订发布。根据2025年3月5日 云州市人民政府令第12号《关于修改〈云州市节水条例〉的决定》修正")]
    [InlineData("云州市节水条例\n2015年3月5日 市人大常委会通过\n2025年3月5日 市人大常委会第三次会议《关于修改〈云州市节水条例〉第三条、\n第四条的决定》修正\n", "2015年3月5日 市人大常委会通过2025年3月5日 市人大常委会第三次会议《关于修改〈云州市节水条例〉第三条、第四条的决定》修正")]
    [InlineData("云州市节水条例\n2015年3月24日云州市人民政府令第8号公布\n根据2025年3月5日云州市人民政府令第12号修改\n", "2015年3月24日云州市人民政府令第8号公布根据2025年3月5日云州市人民政府令第12号修改")]
    [InlineData("云州市节水条例\n\n2015年3月5日 市人大常委会通过\n\n2015年5月1日 施行\n\n", "2015年3月5日 市人大常委会通过2015年5月1日 施行")]
    public void HistoryWithoutParentheses_IsANote(string head, string note)
    {
        OfficialDocument document = OfficialDocument.Parse(head + "第一条　为了节水，制定本条例。\n");

        Assert.Equal(("云州市节水条例", DocumentType.Regulations, note), (document.Title?.Text, document.Title?.Type, document.TitleNote?.Value));
        Assert.DoesNotContain(document.Lines, static line => line.Role == LineRole.Unrecognized);
    }

    [Fact]
    public void Title_AboveANote_MayStandBlankLinesAway()
        => Assert.Equal("云州市节水条例修正案（二）", OfficialDocument.Parse("云州市节水条例修正案（二）\n\n2025年3月5日 市人大常委会通过\n\n\n\n\n\n一、第二条修改为：“节水。”\n").Title?.Text);

    [Fact]
    public void Number_BelowALineOfThePages_IsRead()
        => Assert.Equal(new DocumentNumber("云水函", 2025, 8), OfficialDocument.Parse("关于做好防汛工作的通知\n供图：云州市水务局\n云水函〔2025〕8号\n\n" + Body).Number?.Value);

    [Theory]
    [InlineData("<PM2.5>指标要下降。")]
    [InlineData("邮箱：<water@yunzhou.gov.cn>")]
    public void WordsInAngleBrackets_AreTheTexts(string line) => Assert.Contains(line, OfficialDocument.Parse("关于做好防汛工作的通知\n各县人民政府：\n请认真执行。\n" + line + "\n").Preamble.Select(static paragraph => paragraph.Text));

    [Fact]
    public void TagsAndEntities_AroundLines_AreThePages()
    {
        OfficialDocument document = OfficialDocument.Parse("关于做好防汛工作的通知<br>\n各县人民政府：<br/>\n<p>一、严格纪律。</p>\n&nbsp;&nbsp;云州市水务局\n&nbsp;&nbsp;2025年3月5日<br />\n");

        Assert.Equal(("关于做好防汛工作的通知", "各县人民政府", "一、"), (document.Title?.Text, Assert.Single(document.MainRecipients).Value, Assert.Single(document.Sections).LabelText));
        Assert.Equal(("云州市水务局", new DateOnly(2025, 3, 5)), (Assert.Single(document.Signatures).Value, document.Date?.Value.Day));
    }

    [Fact]
    public void Number_BehindItsNameWithoutAColon_HasNoNameInItsCode()
        => Assert.Equal(new DocumentNumber("云政办", 2025, 9), OfficialDocument.Parse("文号 云政办〔2025〕9号\n关于做好防汛工作的通知\n" + Body).Number?.Value);

    [Theory]
    [InlineData("2025年1月12日在云州市第五届人民代表大会第三次会议上\n")]
    [InlineData("——2025年1月12日在云州市第五届人民代表大会第三次会议上\n")]
    [InlineData("—2025年1月12日在云州市第五届人民代表大会第三次会议上\n")]
    [InlineData("――2025年1月12日在云州市第五届人民代表大会第三次会议上\n")]
    public void NoteOfAReport_NeedsNoDashes(string note)
        => Assert.Equal("2025年1月12日在云州市第五届人民代表大会第三次会议上", OfficialDocument.Parse("政府工作报告\n" + note + "各位代表：\n现在报告工作。\n").TitleNote?.Value);

    // As text comes out of a page: the sentence below the title ends lines further down.
    [Theory]
    [InlineData("云州市水务局关于禁渔的通告\n为有效保护渔业资源，根据国务院《关于发布\n禁渔期的通告》和省水务厅\n有关规定，现通告如下：\n一、禁渔区域。\n")]
    [InlineData("云州市水务局关于禁渔的通告\n《云州市节水规定》已经市政府\n常务会议通过，作如下\n修改：\n一、禁渔区域。\n")]
    public void SentenceTurnedOver_BelowTheTitle_IsText(string text)
    {
        OfficialDocument document = OfficialDocument.Parse(text);

        Assert.Equal("云州市水务局关于禁渔的通告", document.Title?.Text);
        Assert.Equal(3, document.Preamble.Count);
        Assert.Empty(document.MainRecipients);
    }

    [Fact]
    public void TimeOfAMeeting_IsNotThePages()
    {
        OfficialDocument document = OfficialDocument.Parse("青河县人民政府常务会议纪要\n（2025年第9次）\n时间：2025年9月5日下午3:00\n地点：三楼会议室\n主持：张远\n一、会议听取了汇报。\n");

        Assert.Null(document.Publication);
        Assert.Equal("时间：2025年9月5日下午3:00", document.Preamble[0].Text);
    }

    [Fact]
    public void NoteWithDashes_MayBeTurnedOver()
    {
        OfficialDocument document = OfficialDocument.Parse("政府工作报告\n——2025年1月12日在云州市第五届人民代表大会\n第三次会议上\n各位代表：\n现在报告工作。\n");

        Assert.Equal("2025年1月12日在云州市第五届人民代表大会第三次会议上", document.TitleNote?.Value);
    }

    [Fact]
    public void Addressees_WithoutColon_MayBeginWithOneByItsName()
        => Assert.Equal(["大河开发区管委会", "各乡镇人民政府", "市直有关单位"], OfficialDocument.Parse("云州市人民政府关于做好防汛工作的通知\n大河开发区管委会，各乡镇人民政府，市直有关单位\n为做好防汛工作，现就有关事项通知如下。\n").MainRecipients.Select(static organ => organ.Value));

    [Theory]
    [InlineData("云州市水务局公告\n\n2025年第3号\n\n云州市水务局关于公布河道管理范围的公告\n", "公告")]
    [InlineData("云州市水务局\n公　告\n\n云水公告〔2025〕3号\n\n云州市水务局关于公布河道管理范围的公告\n", "公告")]
    [InlineData("云州市水务局通告\n\n云水告〔2025〕3号\n\n云州市水务局关于公布河道管理范围的公告\n", "通告")]
    public void Mark_OfAnAnnouncement_NamesTheOrgan_AndMakesNoLetter(string head, string suffix)
    {
        OfficialDocument document = OfficialDocument.Parse(head + Body);

        Assert.Equal(new IssuerMark(["云州市水务局"], suffix), document.Header.IssuerMark?.Value);
        Assert.Equal((DocumentForm.General, "云州市水务局关于公布河道管理范围的公告"), (document.Form, document.Title?.Text));
    }

    [Theory]
    [InlineData("云水发〔2025〕22号　云财发〔2025〕9号")]
    [InlineData("云水发〔2025〕22号、云财发〔2025〕9号，云农发〔2025〕3号")]
    public void JointNumbers_TheLeadOrgansCounts(string numbers)
        => Assert.Equal(new DocumentNumber("云水发", 2025, 22), OfficialDocument.Parse(numbers + "\n关于做好防汛工作的通知\n" + Body).Number?.Value);

    [Theory]
    [InlineData("[ 云水发〔2025〕22号 ]")]
    [InlineData("【云水发〔2025〕22号】")]
    [InlineData("【文号】云水发〔2025〕22号")]
    [InlineData("[文号] 云水发〔2025〕22号")]
    [InlineData("云水发〔2025〕22号 云州市水务局")]
    [InlineData("云水发〔2025〕22号 【全文有效】")]
    [InlineData("云水发〔2025〕22号  2025-03-05  全文有效")]
    [InlineData("云水发〔2025〕22号    （B类）")]
    [InlineData("云水发〔2025〕22号　　A类")]
    [InlineData("云水发〔2025〕22号 签发人 张远")]
    [InlineData("云水发〔2025〕22号　　签 发 人 ： 张 远")]
    [InlineData("云州市水务局文件 云水发〔2025〕22号")]
    [InlineData("公开属性：主动公开    云水发〔2025〕22号")]
    [InlineData("类别：A　云水发〔2025〕22号")]
    [InlineData("发文字号云水发〔2025〕22号")]
    [InlineData("文 号：云水发〔2025〕22号发布日期：2025-03-06 00:01")]
    [InlineData("文号\n云水发〔2025〕22号")]
    [InlineData("文　　号\t云水发〔2025〕22号\t有效性\t有效")]
    [InlineData("索 引 号\t000-01\n文 号 云水发〔2025〕22号")]
    [InlineData("文号云水发〔2025〕22号")]
    [InlineData("云州市人民政府公报2025年第6期\n云水发〔2025〕22号")]
    [InlineData("类别：A\n云水发〔2025〕22号\n签发人：张远")]
    public void Number_MayHaveCompany_OnItsLine(string line)
        => Assert.Equal(new DocumentNumber("云水发", 2025, 22), OfficialDocument.Parse("云州市水务局关于做好防汛工作的通知\n" + line + "\n" + Body).Number?.Value);

    [Theory]
    [InlineData("云水发〔2025〕22号（2025年3月5日）")]
    [InlineData("云水发〔2025〕22号，2025年3月5日")]
    [InlineData("2025年3月5日　云水发〔2025〕22号")]
    [InlineData("（云水发〔2025〕22号，二〇二五年三月五日）")]
    [InlineData("2025年3月5日，云州市水务局")]
    [InlineData("云州市水务局　2025年3月5日")]
    [InlineData("（2025年3月5日云州市水务局）")]
    [InlineData("2025年3月5日　云州市水务局发布")]
    public void Date_OfATextWithoutAClosing_StandsBelowItsTitle(string line)
        => Assert.Equal(new DateOnly(2025, 3, 5), OfficialDocument.Parse("云州市水务局关于做好防汛工作的通知\n" + line + "\n" + Body).Date?.Value.Day);

    [Fact]
    public void Date_OfANote_StandsWhereItIsWritten()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市节水办法\n（2025年1月5日市人民政府批准　2025年3月5日市水务局发布）\n第一条　为了节水，制定本办法。\n");

        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
        Assert.Equal("2025年3月5日", document.Source!.ToString(document.Date!.Span));
    }

    [Fact]
    public void HistoryWithoutParentheses_MayBeginWithWhoIssuedTheText()
        => Assert.Equal("2015年3月5日 市人民政府发布2025年3月5日 市水务局令第3号修订", OfficialDocument.Parse("云州市节水办法\n\n2015年3月5日 市人民政府发布\n\n2025年3月5日 市水务局令第3号修订\n\n第一条　为了节水，制定本办法。\n").TitleNote?.Value);

    [Theory]
    [InlineData("（云州市人民政府令第8号）\n")]
    [InlineData("云州市人民政府令第8号\n")]
    public void NumberOfTheOrder_BelowTheTextThatItIssued_MakesNoOrder(string line)
    {
        OfficialDocument document = OfficialDocument.Parse("云州市节水办法\n" + line + "第一条　为了节水，制定本办法。\n");

        Assert.Equal(("云州市节水办法", DocumentNumberKind.Order, 8), (document.Title?.Text, document.Number?.Value.Kind, document.Number?.Value.Sequence));
    }

    [Theory]
    [InlineData("云州市水务局令\n〔2025〕第8号\n", DocumentNumberKind.Order)]
    [InlineData("云州市水务局令2025年第8号\n", DocumentNumberKind.Order)]
    [InlineData("云州市水务局公告\n〔2025〕第8号\n", DocumentNumberKind.Announcement)]
    [InlineData("云州市人大常委会公告\n（第8号）\n", DocumentNumberKind.Announcement)]
    [InlineData("云州市人大常委会公告（第8号）\n", DocumentNumberKind.Announcement)]
    [InlineData("云州市人大常委会公告\n\n〔十四届〕第八号\n", DocumentNumberKind.Announcement)]
    [InlineData("云州市人大常委会公告\n（十四届第8号）\n", DocumentNumberKind.Announcement)]
    [InlineData("云州市水务局公告2025年第8号（关于节水的公告）\n", DocumentNumberKind.Announcement)]
    [InlineData("关于节水的公告\n2025年第8号公告\n", DocumentNumberKind.Announcement)]
    public void Kind_OfANumberWithoutACode_IsThatOfTheTitle(string head, DocumentNumberKind kind)
        => Assert.Equal((kind, 8), OfficialDocument.Parse(head + "现予公布。\n").Number is { } number ? (number.Value.Kind, number.Value.Sequence) : default);

    [Theory]
    [InlineData("云州市水务局公告2025年第99号（关于节水的公告）\n")]
    [InlineData("云州市水务局公告2025年第99号\n（关于节水的公告）\n")]
    public void TitleInParentheses_BehindTheNumberOfAnAnnouncement_IsTheTitle(string head)
    {
        OfficialDocument document = OfficialDocument.Parse(head + "现予公布。\n");

        Assert.Equal(("关于节水的公告", DocumentType.PublicAnnouncement), (document.Title?.Text, document.Title?.Type));
        Assert.Equal("关于节水的公告", document.Source!.ToString(document.Title!.Span));
    }

    [Theory]
    [InlineData("各乡镇人民政府，\n县政府各部门：\n", "各乡镇人民政府", "县政府各部门")]
    [InlineData("各县（市、区）人民政府，市人民政府各\n\n部门，各直属机构：\n", "各县（市、区）人民政府", "市人民政府各部门", "各直属机构")]
    public void Addressees_MayTakeSeveralLines(string lines, params string[] expected)
        => Assert.Equal(expected, OfficialDocument.Parse("云州市人民政府关于做好防汛工作的通知\n云政发〔2025〕8号\n" + lines + "请认真贯彻执行。\n").MainRecipients.Select(static organ => organ.Value));

    [Theory]
    [InlineData("成文日期\n2025-03-05\n发布日期\n2025-03-09\n")]
    [InlineData("成文日期\t2025-03-05\n发布日期\t2025-03-09\n")]
    [InlineData("| 成文日期 | 2025-03-05 | 发布日期 | 2025-03-09 |\n")]
    public void Publication_IsThatOfItsKey(string index)
        => Assert.Equal(new DateTime(2025, 3, 9), OfficialDocument.Parse(index + "云州市人民政府关于做好防汛工作的通知\n" + Body).Publication?.Time);

    [Fact]
    public void TitleInAnIndex_WhereNoOtherIs_IsTheDocuments()
        => Assert.Equal("云州市人民政府关于做好防汛工作的通知", OfficialDocument.Parse("文件标题\n云州市人民政府关于做好防汛工作的通知\n发布日期\n2025-03-09\n" + Body).Title?.Text);

    [Theory]
    [InlineData("云州市人民政府文件\n（　　）\n云州市人民政府关于节水的通知\n")]
    [InlineData("【 】\n云州市人民政府关于节水的通知\n")]
    [InlineData("云州市人民政府关于修改云州市节水办法》的决定\n")]
    [InlineData("云州市人民政府关于修改云州市节水办法》和《云州市供水办法的决定\n")]
    public void DamagedHead_IsRead(string head) => Assert.NotNull(OfficialDocument.Parse(head + "各科室：\n一、第二条修改为：节水。\n").Title);

    [Theory]
    [InlineData("云公报〔2025〕8号　　签发人：张远\n云州市公安局关于禁毒工作情况的报告\n", "云公报", 8)]
    [InlineData("云州市水利局公报2025年第3号\n云州市水利局关于河道管理的公告\n", "云州市水利局公报", 3)]
    public void Code_MayEndAsTheNameOfAGazette(string head, string code, int sequence)
        => Assert.Equal((code, sequence), OfficialDocument.Parse(head + Body).Number is { } number ? (number.Value.AgencyCode, number.Value.Sequence) : default);

    [Fact]
    public void Date_OfTheNote_CountsBeforeThatOfABylineBelowIt()
        => Assert.Equal(new DateOnly(2024, 12, 5), OfficialDocument.Parse("云州市节水条例\n（2024年12月5日云州市第五届人民代表大会常务委员会第三次会议通过）\n\n2025年3月8日　云州市人大常委会\n\n第一条　为了节水，制定本条例。\n").Date?.Value.Day);

    [Theory]
    [InlineData("云水发〔2025〕22号　　2025-04-01")]
    [InlineData("2025年3月8日，青河县人民政府\n组织干部群众植树。")]
    public void TimeBelowTheTitle_ThatIsNotOfTheDocument_IsNotItsDate(string line)
        => Assert.Null(OfficialDocument.Parse("云州市水务局关于做好防汛工作的通知\n" + line + "\n" + Body).Date);

    [Theory]
    [InlineData("云州市教育局、云州市财政局、云州市民政局\n\n各县（市、区）教育局：\n", "各县（市、区）教育局")]
    [InlineData("张远、李明、王强、赵文、孙武、周全\n\n市人民政府各部门：\n", "市人民政府各部门")]
    public void LineAboveTheAddressees_IsNoneOfThem(string lines, string addressee)
        => Assert.Equal(addressee, Assert.Single(OfficialDocument.Parse("关于做好防汛工作的通知\n云教发〔2025〕8号\n" + lines + "请认真贯彻执行。\n").MainRecipients).Value);

    [Fact]
    public void NumbersOfItems_AreNoYears()
        => Assert.Equal(["（12）", "（13）"], OfficialDocument.Parse("云州市水务局关于整治名单的通知\n（12）青河街办345号楼由张远整改。\n（13）人民路办12号楼由李明整改。\n").Sections.Select(static section => section.LabelText));

    [Fact]
    public void BracketBelowATitle_IsItsEnd()
        => Assert.Equal("云州市水务局关于征求规划意见的公告（第二次）", OfficialDocument.Parse("云州市水务局关于征求规划意见的公告\n（第二次）\n现公告如下。\n").Title?.Text);

    [Theory]
    [InlineData("云州市人大常委会公告〔十五届〕第21号\n", "云州市人大常委会公告", "〔十五届〕第21号")]
    [InlineData("云州市人大常委会公告　[十五届] 第二十一号\n", "云州市人大常委会公告", "[十五届] 第二十一号")]
    [InlineData("云州市水务局公告2025年第21号\n", "云州市水务局公告", "2025年第21号")]
    [InlineData("云州市水务局通告第21号\n", "云州市水务局通告", "第21号")]
    [InlineData("云州市水务局公告〔2025〕第21号（云州市节水办法）\n", "云州市水务局公告", "〔2025〕第21号")]
    [InlineData("云州市水务局公告〔2025〕第21号（修改《云州市节水办法》）\n", "云州市水务局公告", "〔2025〕第21号")]
    public void Announcement_WithoutATitleOfItsOwn_HasItsLineAsTitle(string head, string title, string number)
    {
        OfficialDocument document = OfficialDocument.Parse(head + "\n《云州市节水条例》已经通过，现予公布。\n\n云州市水务局\n2025年3月5日\n");

        Assert.Equal((title, title[..^2]), (document.Title?.Text, document.Title?.Organ));
        Assert.Equal((number, 21), (document.Source!.ToString(document.Number!.Span), document.Number.Value.Sequence));
        Assert.Equal(LineRole.Title, document.Lines[0].Role);
        Assert.Null(OfficialDocument.ContentDifference(document, OfficialDocument.Parse(document.ToText())));
    }

    [Fact]
    public void NumberInTheIndexOfAPage_IsNoTitle()
        => Assert.Null(OfficialDocument.Parse("发文标题: 云州市水务局关于节水的公告\n发文文号: 云州市水务局公告2025年第8号\n发文内容:\n现公告如下：\n一、节水\n").Title);

    [Fact]
    public void MilitaryRegulations_AreNoOrder()
    {
        OfficialDocument document = OfficialDocument.Parse("云州民兵队列条令（试行）\n\n（2025年4月15日发布）\n\n第一章　总　则\n第一条　为了规范队列动作，制定本条令。\n");

        Assert.Equal((DocumentForm.Regulation, "云州民兵队列条令（试行）", null), (document.Form, document.Title?.Text, document.Title?.Type));
        Assert.Null(document.Header.IssuerMark);
    }

    [Fact]
    public void LettersOfATitle_SetApart_AreNoLessItsType()
    {
        Title title = OfficialDocument.Parse("云州市水务局关于先进个人的评 选 办 法\n第一条　为了评选先进个人，制定本办法。\n").Title!;

        Assert.Equal(("云州市水务局", "先进个人", DocumentType.Measures), (title.Organ, title.Subject, title.Type));
    }

    [Theory]
    [InlineData("云州市节水办法\n（云州市人民政府令第8号）\n第一条　为了节水，制定本办法。\n")]
    [InlineData("云州市人民政府令第8号\n云州市节水办法\n第一条　为了节水，制定本办法。\n")]
    [InlineData("云州市发展和改革委员会、云州市财政局令\n现予公布。\n")]
    [InlineData("云州市发展和改革委员会\n云州市财政局\n令\n第8号\n现予公布。\n")]
    public void Order_ReadsBackTheSame(string text)
    {
        OfficialDocument document = OfficialDocument.Parse(text);

        Assert.Null(OfficialDocument.ContentDifference(document, OfficialDocument.Parse(document.ToText())));
    }

    [Fact]
    public void WordForSignatories_WithoutAColon_IsOneOfATitle()
        => Assert.Equal("签发人　制度云州市水务局公文管理办法", OfficialDocument.Parse("签发人　制度\n云州市水务局公文管理办法\n第一条　为了管理，制定本办法。\n").Title?.Text);

    [Fact]
    public void TitleThatNamesAPaper_HasNoMark()
        => Assert.Null(OfficialDocument.Parse("转发省政府文件　云政发〔2025〕8号的通知\n" + Body).Header.IssuerMark);

    [Theory]
    [InlineData("机密★\n云州市水务局文件\n", "云州市水务局")]
    [InlineData("扫描全能王 创建\n云州市水务局文件\n", "云州市水务局")]
    [InlineData("云州市水务局文件\n───★───\n", "云州市水务局")]
    [InlineData("A类\n云州市水务局\n云州市财政局文件\n", "云州市水务局", "云州市财政局")]
    [InlineData("云州市人民政府　云州警备区文件\n", "云州市人民政府", "云州警备区")]
    public void Mark_IsTold_FromTheLinesAroundIt(string lines, params string[] organs)
        => Assert.Equal(new IssuerMark(organs, "文件"), OfficialDocument.Parse(lines + "云水发〔2025〕8号\n云州市水务局关于做好防汛工作的通知\n" + Body).Header.IssuerMark?.Value);

    [Theory]
    [InlineData("云州市水务局\n云州市财政局\n令\n第8号\n")]
    [InlineData("云州市水务局\r\n云 州 市 财 政 局\r\n令\r\n\r\n第8号\r\n")]
    [InlineData("云州市水务局\r云州市财政局\r令\r第8号\r")]
    [InlineData("云州市水务局、云州市财政局令\n第8号\n")]
    public void Mark_OfAJointOrder_HasAllItsOrgans(string head)
        => Assert.Equal(["云州市水务局", "云州市财政局"], OfficialDocument.Parse(head + "现予公布。\n").Header.IssuerMark?.Value.Organs);

    [Fact]
    public void FirstSentenceOfAnOrder_MayBeTurnedOver()
        => Assert.Equal(["现发布《云州市节水办法》，自", "发布之日起施行。"], OfficialDocument.Parse("云州市人民政府令\n第8号\n现发布《云州市节水办法》，自\n发布之日起施行。\n").Preamble.Select(static paragraph => paragraph.Text));

    [Fact]
    public void Report_BeforeTheDocument_IsThePages()
    {
        OfficialDocument document = OfficialDocument.Parse("近日，云州市印发通知，部署防汛工作。\n以下为全文：\n云政发〔2025〕8号\n云州市人民政府关于做好防汛工作的通知\n" + Body);

        Assert.Equal(new DocumentNumber("云政发", 2025, 8), document.Number?.Value);
        Assert.Equal("云州市人民政府关于做好防汛工作的通知", document.Title?.Text);
        Assert.Equal([1, 2], document.Lines.Where(static line => line.Role == LineRole.PageChrome).Select(static line => line.Number));
    }

    [Fact]
    public void Note_OnTheTitlesOwnLine_IsNoPartOfIt()
    {
        OfficialDocument document = OfficialDocument.Parse("关于调整公积金政策的通知（2025年6月23日起施行）\n" + Body);

        Assert.Equal(("关于调整公积金政策的通知", "2025年6月23日起施行", null), (document.Title?.Text, document.TitleNote?.Value, document.Date));
    }

    [Fact]
    public void TableOfContents_IsNoSection()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市节水条例\n目　录\n第一章　总则\n第二章　附则\n第一章　总则\n第一条　为了节约用水，制定本条例。\n第二章　附则\n第二条　本条例自公布之日起施行。\n");

        Assert.Equal(2, document.Sections.Count);
        Assert.Equal([5, 7], document.Sections.Select(static section => section.Line));
        Assert.Equal(LineRole.TableOfContents, document.Lines[2].Role);
    }

    [Fact]
    public void TableOfContents_BelowTheFirstSentence_IsNoSection()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市节水条例\n现予公布，自公布之日起施行。\n目　录\n第一章　总则\n第二章　附则\n第一章　总则\n第一条　为了节约用水，制定本条例。\n第二章　附则\n第二条　本条例自公布之日起施行。\n");

        Assert.Equal([6, 8], document.Sections.Select(static section => section.Line));
        Assert.Equal(LineRole.TableOfContents, document.Lines[3].Role);
        Assert.Equal(LineRole.Paragraph, OfficialDocument.Parse("云州市节水条例\n现予公布。\n目录\n云州市水务局\n").Lines[2].Role);
        Assert.Equal(LineRole.Paragraph, OfficialDocument.Parse("云州市节水条例\n材料装订顺序：\n目录\n申报书\n证明材料\n申报书\n一式三份。\n").Lines[2].Role);
    }

    private const string Head = "云政发〔2025〕8号\n云州市人民政府关于做好防汛工作的通知\n" + Body;

    [Theory]
    [InlineData("首页\n政务公开\n搜索热词：\n社保\n医保\n信用信息公示\n我要信访\n智能问答\n应用\n更多\n电话\n邮箱\n微博\n")] // A menu that has what a title may end in.
    [InlineData("高级搜索\n主题词：\n更多\n")]
    [InlineData("您好　退出\n【音频解读】《云州市人民政府关于做好防汛工作的通知》政策解读 2025-03-06\n统一编号：YZ20250001\n实施日期：2025年3月5日\n文件状态：\n")]
    [InlineData("防汛工作有了新部署\n云州日报讯　3月5日，云州市人民政府印发通知，部署防汛工作。\n以下为通知全文：\n")]
    [InlineData("县水务局：汛期防汛工作早部署\n2025-03-06 07:30　来源：云州日报\n云州日报讯　3月5日，云州市印发通知。通知全文如下：\n")]
    [InlineData("批复范文\n2024-07-05　批复\n公文是机关用的文书。\n范文如下：\n")]
    public void Head_BelowWhatAPagePutsFirst_IsFound(string page)
    {
        OfficialDocument document = OfficialDocument.Parse(page + Head);

        Assert.Equal(
            ("云政发〔2025〕8号", "云州市人民政府关于做好防汛工作的通知", "各县（区）人民政府"),
            (document.Number?.Value.ToString(), document.Title?.Text, Assert.Single(document.MainRecipients).Value));
    }

    [Fact]
    public void Head_BelowAMenuOfAnyLength_IsFound()
        => Assert.Equal("云州市人民政府关于做好防汛工作的通知", OfficialDocument.Parse(string.Concat(Enumerable.Range(1, 150).Select(static entry => $"栏目{entry}\n")) + Head).Title?.Text);

    [Fact]
    public void Title_BelowAWayThroughTheSite_IsFound()
        => Assert.Equal("云州市困难群众补贴实施办法", OfficialDocument.Parse("智能搜索\n搜索热词：\n社保\n当前位置：首页 > 政务公开 > 社会救助\n云州市困难群众补贴实施办法\n2025-03-05\n【字号：大 中 小】\n为做好救助工作，制定本办法。\n").Title?.Text);

    [Fact]
    public void SentenceOfThePage_AboveDateAndNumber_IsThePages()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市人民政府关于做好防汛工作的通知\n本文件不是现行有效版本，仅供了解沿革；引用前务必核对。\n2025年3月5日　云政发〔2025〕8号\n" + Body);

        Assert.Equal((new DocumentNumber("云政发", 2025, 8), LineRole.PageChrome, 1), (document.Number?.Value, document.Lines[1].Role, document.MainRecipients.Count));
        Assert.Equal(new DateOnly(2025, 3, 5), document.Date?.Value.Day);
    }

    [Theory]
    [InlineData("索引号　　11330000/2025-8　　文号　　云政发〔2025〕8号\n组配分类　　市政府文件\n")]
    [InlineData("【现行有效】　公布：2025-03-05　制定机关：云州市人民政府　文号：云政发〔2025〕8号\n")]
    public void Number_InARowOfSeveralPairs_IsTheDocuments(string row)
        => Assert.Equal(new DocumentNumber("云政发", 2025, 8), OfficialDocument.Parse(row + "云州市人民政府关于做好防汛工作的通知\n" + Body).Number?.Value);

    [Theory]
    [InlineData("-次\n")]
    [InlineData("网站首页　机构概况　政策法规\n政策法规　更多栏目\n")]
    public void Title_OfAnOrder_BeginsWithItsOrgan(string page)
        => Assert.Equal("云州市人民政府令", OfficialDocument.Parse(page + "云州市人民政府令\n第8号\n现予公布。\n").Title?.Text);

    [Fact]
    public void Title_SaidAboveItsColumns_IsSaidOnce()
        => Assert.Equal("云州市2026年政府工作报告", OfficialDocument.Parse("云州市2026年政府工作报告\n首页\n政府信息公开\n政府工作报告\n云州市2026年政府工作报告\n时间：2026-02-02\n市长张远作政府工作报告\n各位代表：\n现在报告工作。\n").Title?.Text);

    [Theory]
    [InlineData("教务处：关于做好选课工作的通知\n各学院：\n请认真贯彻执行。\n", "教务处：关于做好选课工作的通知", "各学院")]
    [InlineData("关于做好选课工作的通知\n各位老师：\n请认真贯彻执行。\n", "关于做好选课工作的通知", "各位老师")]
    [InlineData("××市人民政府关于做好防汛工作的通知\n××县人民政府：\n请认真贯彻执行。\n", "××市人民政府关于做好防汛工作的通知", "××县人民政府")]
    [InlineData("政府工作报告\n各位代表：\n现在报告工作。\n", "政府工作报告")]
    [InlineData("在全市水务工作会议上的讲话\n各位领导：\n现在报告工作。\n", "在全市水务工作会议上的讲话")]
    public void Addressees_MayBePersons_AndPlaceholders(string text, string title, params string[] recipients)
    {
        OfficialDocument document = OfficialDocument.Parse(text);

        Assert.Equal(title, document.Title?.Text);
        Assert.Equal(recipients, document.MainRecipients.Select(static organ => organ.Value));
    }

    [Theory]
    [InlineData("关于《云州市节水条例》的公告\n《云州市节水条例》已通过，全文如下：\n云州市节水条例\n第一条　为了节水，制定本条例。\n", "关于《云州市节水条例》的公告")]
    [InlineData("云州市人民政府令\n《云州市节水办法》已经通过，现予公布，全文如下。\n云州市节水办法\n第一条　为了节水，制定本办法。\n", "云州市人民政府令")]
    [InlineData("关于违规发文问题的通报\n近日，青河县水务局擅自发布停水公告，公告全文如下：\n青河县水务局关于停水的公告\n明日停水。\n上述行为违反规定。\n", "关于违规发文问题的通报")]
    [InlineData("协会章程\n本会遵守法律。\n关于节水的规定\n各会员：\n应节水。\n", "协会章程")]
    public void Title_OfADocumentThatPrintsAnother_IsItsOwn(string text, string title)
        => Assert.Equal(title, OfficialDocument.Parse(text).Title?.Text);

    [Theory]
    [InlineData("---\nid: 8\ntitle: \"云州市养犬管理条例\"\npublish: \"2021-09-29\"\ntags:\n---\n# 云州市养犬管理条例\n第一条　为了加强管理，制定本条例。\n", "云州市养犬管理条例")]
    [InlineData("云州市节水实施办法\n首页\n政务公开\n当前位置：首页 > 政策文件\n云水规〔2025〕8号\n云州市水务局\n关于印发云州市节水实施办法的通知\n各县水务局：\n请遵照执行。\n", "云州市水务局关于印发云州市节水实施办法的通知")]
    [InlineData("云州市水务局关于加强节水的通知-云州市水务局\n云州市水务局关于加强节水的通知\n本页面由政务公开平台提供，内容仅供参考，请以正式文件为准，转载请注明出处。\n索引号　　1133/2025-8　　文号　　云水规〔2025〕8号\n云州市水务局关于加强节水的通知\n各县水务局：\n请遵照执行。\n", "云州市水务局关于加强节水的通知")]
    [InlineData("# 云州市人民检察院关于节水的批复\n\n云州市人民法院\n\n云州市人民检察院\n\n公　告\n\n现予公布。\n", "云州市人民法院云州市人民检察院公　告")]
    [InlineData("云州省财政厅　国家税务总局云州省税务局\n云州省人力资源和社会保障厅关于阶段性\n减免社会保险费的通知\n各县：\n请遵照执行。\n", "云州省财政厅　国家税务总局云州省税务局云州省人力资源和社会保障厅关于阶段性减免社会保险费的通知")]
    [InlineData("最高人民法院\n关于减刑后发现原判决\n确有错误予以改判，原裁定应如何适用\n法律条款问题的批复\n云州省高级人民法院：\n同意你院意见。\n", "最高人民法院关于减刑后发现原判决确有错误予以改判，原裁定应如何适用法律条款问题的批复")]
    public void Title_BelowWhatCollectionsWrite_IsWhole(string text, string title)
        => Assert.Equal(title, OfficialDocument.Parse(text).Title?.Text);

    [Theory]
    [InlineData("云州市水务局关于做好节水工作的通知 发布日期：2025-03-05浏览次数：8 各县（市、区）水务局、各有关单位： 为做好节水工作，请加强宣传。")]
    [InlineData("云州市水务局关于做好节水工作的通知（云水发〔2025〕8号） 各县（市、区）水务局、各有关单位：\n为做好节水工作，请加强宣传。")]
    public void Title_WithARowOrANumberBehindIt_Ends(string text)
    {
        OfficialDocument document = OfficialDocument.Parse(text);

        Assert.Equal("云州市水务局关于做好节水工作的通知", document.Title?.Text);
        Assert.Equal("各县（市、区）水务局、各有关单位", Assert.Single(document.MainRecipients).Value);
    }

    [Fact]
    public void Date_OfACommunique_MayStandInParentheses()
    {
        OfficialDocument document = OfficialDocument.Parse("云州市2022年国民经济和社会发展统计公报\n云州市统计局　国家统计局云州调查队\n（2023年4月12日）\n2022年，全市经济稳中向好。\n");

        Assert.Equal(new DateOnly(2023, 4, 12), document.Date?.Value.Day);
        Assert.Equal(["云州市统计局", "国家统计局云州调查队"], document.Signatures.Select(static organ => organ.Value));
    }

    [Theory]
    [InlineData("各科室：明天下午三点在三楼会议室开会\n", "各科室")]
    [InlineData("青河县水务局：你局关于新建水库的请示\n收悉。同意。\n", "青河县水务局")]
    public void Addressees_WithTextBehindThem_AreNoHeadline(string text, string addressee)
        => Assert.Equal(addressee, Assert.Single(OfficialDocument.Parse(text).MainRecipients).Value);

    [Theory]
    [InlineData("云州市水务局2025年招聘公告\n因工作需要，我局公开招聘工作人员，详见附件。\n云州市水务局2025年招聘公告\n云州市水务局\n2025年3月5日\n", "云州市水务局2025年招聘公告")]
    [InlineData("云州市节水工作方案\n编制单位如下：\n市水务局\n市财政局\n有关文件\n关于印发云州市节水工作方案的通知\n云水发〔2025〕8号\n", "云州市节水工作方案")]
    [InlineData("云州市水务局关于停水的批复\n青河县水务局：关于停水的请示\n收悉。批复如下：\n一、同意。\n", "云州市水务局关于停水的批复", "青河县水务局")]
    [InlineData("云州市供水公司工会工作报告\n各位职工代表：\n现在，我代表工会报告工作。\n", "云州市供水公司工会工作报告")]
    [InlineData("中共云州市委　云州市人民政府\n云州市水务局关于节水的通知\n各县区：\n请执行。\n", "云州市水务局关于节水的通知", "各县区")]
    [InlineData("继续有效文件目录\n关于加强节水工作的通知（云水发〔2020〕8号） 市水务局\n关于加强防汛工作的通知（云水发〔2020〕9号） 市水务局\n", "继续有效文件目录")]
    [InlineData("关于2025年元旦放假\n快来看看，今年放几天\n云州市人民政府办公厅通知\n各县区：\n放假。\n", "云州市人民政府办公厅通知", "各县区")]
    [InlineData("【图解】云州市水务局关于加强节水工作的通知\n各县区：\n请节水。\n", "【图解】云州市水务局关于加强节水工作的通知", "各县区")]
    [InlineData("---\n2025年云州市政府工作报告\n---\n各位代表：\n现在报告工作。\n", "2025年云州市政府工作报告")]
    public void Title_IsNotGivenUp_ForWhatLooksLikeAPage(string text, string title, params string[] recipients)
    {
        OfficialDocument document = OfficialDocument.Parse(text);

        Assert.Equal(title, document.Title?.Text);
        Assert.Equal(recipients, document.MainRecipients.Select(static organ => organ.Value));
    }
}
