using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

/// <summary>What is correct and looks like a fault: each case is a kind of text that a rule once took for one.</summary>
public class FalseAlarmTest
{
    /// <summary>Short headings between the articles, numbered as items are.</summary>
    private const string MortgageRules = """
        云州市担保登记办法

        （一）一般规定

        第一条　下列财产应当登记：
        （一）不动产；
        （二）动产。

        （二）不动产抵押

        第二条　不动产包括：
        （一）土地；
        （二）房屋；
        （三）林木。

        （二）动产抵押

        第三条　动产应当登记。

        第四条　本办法自2025年6月1日起施行。
        """;

    [Theory]
    [InlineData("GW0501", "一、修改管理办法\n1.将第二条修改为：\n“县级物资包括编织袋。”\n2.将第三条修改为：\n“有下列情形之一的，应当报告：\n（一）堤防出险；\n（二）水库超汛限。”\n3.删除第四条。\n二、修改考核办法\n1.删除第五条。")]
    [InlineData("GW0502", "1.将第二条修改为：\n“县级物资包括：\n1.编织袋；\n2.水泵；\n3.冲锋舟。”\n2.删除第三条。")]
    [InlineData("GW0502", "（一）编织袋；\n（二）水泵；\n（三）冲锋舟；\n（二）、（三）项所列物资由县级储备。")]
    [InlineData("GW0503", "第一节　编织类\n1.编织袋　2.土工布　3.帐篷\n第二节　机械类\n4.水泵　5.发电机")]
    [InlineData("GW0502", "（一）编织袋；\n（二）水泵。\n（1）冲锋舟；\n（2）帐篷。\n（1）另有规定的，从其规定。\n各单位要抓好落实。\n（1）上报数据。\n（2）上报总结。")] // A list begins anew.
    [InlineData("GW0515", "一、修改《关于防汛物资管理若干问题的规定（一）》\n各单位要抓好落实。\n二、抓好落实\n各单位要落实责任。")]
    public void CorrectNumbers_AreNotReported(string rule, string body)
        => Assert.DoesNotContain(rule, Rules("云州市人民政府关于做好防汛工作的通知\n各县（区）人民政府：\n现将有关事项通知如下。\n" + body + "\n云州市人民政府\n2025年3月5日\n"));

    [Theory]
    [InlineData("GW1302", "监理合同（合同号：云建合[2024]15号）已经签订。")]
    [InlineData("GW1302", "根据审计报告（云会审字（2024）第0123号），资金已经到位。")]
    [InlineData("GW1302", "宗地编号为云地[2024]5号。")]
    [InlineData("GW1108", "行人不得在车行道上招呼停车、等车、发放广告。")]
    [InlineData("GW1108", "坚决克服慢、等、靠、要思想。")]
    [InlineData("GW1104", "一、总则……………………..…1")]
    [InlineData("GW1120", "现聘任你为　　　　　，聘期三年。")]
    [InlineData("GW1801", "免去张某某的职务。")]
    [InlineData("GW1112", "要把握&ldquo;十四五&rdquo;，抓好落实。")]
    [InlineData("GW1216", "地形图比例尺1：50—1：100，坡度为1：20—1：25。")]
    [InlineData("GW1216", "按1：10～1：15的比例稀释，配合比为1：03。")]
    [InlineData("GW1106", "坡度为1:20-1:25。")]
    [InlineData("GW1106", "联系电话0000-1234567，传真12345-67890。")]
    [InlineData("GW1106", "3号-5号楼和12人-3组。")]
    [InlineData("GW1103", "附件下载见申报表(样表).docx、节水办法(试行)附表(2025年版).pdf。")]
    [InlineData("GW1801", "滞纳金=欠缴水费×日万分之五×逾期天数。")]
    [InlineData("GW1101", "组织阅读儒勒.凡尔纳的作品。")]
    [InlineData("GW1106", "景气指数为50点—55点。")]
    [InlineData("GW1213", "文件版本为12v，请妥善保存。")]
    [InlineData("GW1302", "依据云政发〔2025〕8号，（2024）第3号公告执行。")]
    [InlineData("GW0508", "成绩如下。第一：青河县；第二：云水县。")]
    [InlineData("GW0516", "要做好三项工作：一是加强巡查；二是备足物资；同时，加强值守。")]
    [InlineData("GW1208", "农历八月5个县开展活动。")]
    [InlineData("GW1801", "【时间】2025年3月5日上午9时。")]
    [InlineData("GW1801", "王某某村民、李某某镇长参加会议，按第X年的补贴额和欠缴金额×日利率计算。")]
    [InlineData("GW1110", "两县分获三、五名。")]
    [InlineData("GW0309", "对我局的决定不服的，可自收到本决定之日起六十日内申请复议。")]
    [InlineData("GW1801", "许可证编号为“云水许〔××××〕×号”，其中前四位为年份。")]
    [InlineData("GW1801", "要**重点**抓好落实，***切实***负责。")]
    [InlineData("GW1801", "填表日期：    年  月  日")]
    [InlineData("GW1212", "建设12英寸晶圆生产线和8英寸碳化硅项目。")]
    [InlineData("GW1306", "市政府印发了《云州市质量强市建设纲要》。各单位要落实《纲要》要求。")]
    [InlineData("GW1309", "推进CCUS碳捕集利用与封存示范。")]
    [InlineData("GW1113", "各单位要抓好落实。请认真贯彻《云州市人民政府关于印发\n节水办法的通知》精神，抓好落实。")]
    [InlineData("GW1120", "要求长度达到 .8米，抓好落实。")]
    [InlineData("GW0507", "1、2月份，全市工业增加值增长5%。")]
    [InlineData("GW1101", "同志艾力.买买提到会，登录yunzhou.gov.cn查询，查阅清单.docx，增长1.5倍，第十条.二款。")]
    [InlineData("GW1102", "堤高5'30，钢筋长6'，详见Water's Life。")]
    [InlineData("GW1102", "落实'以水定城'原则，堤高5'30。")] // One by itself is no quote.
    [InlineData("GW1211", "附近50余家单位签约20家左右。")]
    [InlineData("GW1211", "最低不少于5人。")] // Laws say so.
    [InlineData("GW1110", "依照第十五、六条和第三、五次会议要求，一、三、五天后各报一次，召开五届三、四次全会，抓好第一、两个问题。")]
    [InlineData("GW0511", "第一，加强巡查。第二、抓好落实。第三，备足物资。")] // The second has another mark.
    [InlineData("GW0511", "其一，加强巡查；其次，抓好落实；其三，备足物资。")]
    [InlineData("GW0511", "第一产业增长5%。第一、第三产业增长较快。第三产业，增长3%。")]
    [InlineData("GW0510", "第一，加强巡查。一是查堤防；二是查水库。第二，备足物资。第三，及时报告。")] // The series lies within a member.
    [InlineData("GW0508", "奖项设置。第一：10人。")]
    [InlineData("GW0516", "抓好第三项工作：一是加强巡查；二是备足物资。")]
    [InlineData("GW0516", "完成五项任务中的这两个方面：一是加强巡查；二是备足物资；三是及时报告。")]
    [InlineData("GW1207", "服务二十5G基站，覆盖数百5户，第二十1.目标，党的二十大。")]
    [InlineData("GW1208", "农历2025年8月15日，农历八月十五，12五金件，周5次。")]
    [InlineData("GW1213", "开展5v5比赛，增长20w。")]
    [InlineData("GW1202", "具有20年底蕴，用时10年底层设计。")]
    [InlineData("GW0309", "填写本报告，本函数不变，收到本函件后回复，自本报告期起计算。")]
    [InlineData("GW1802", "气温为-5℃，[一]（http）、[2025]。")]
    [InlineData("GW1404", "妥否，请批示。\n请认真贯彻执行。")] // Not the last line.
    [InlineData("GW0511", "第一，加强巡查：第一，查堤防；第二，查水库。第二，备足物资。")] // A series in a member of another.
    [InlineData("GW0516", "抓好四个方面工作：一是加强巡查；二是备足物资；三是及时报告，最后还要抓好落实。")]
    [InlineData("GW1101", "注.各单位指县级以上单位。")]
    [InlineData("GW1110", "每周三、五次日报送，星期三、四人员轮换。")]
    [InlineData("GW1213", "开展1v多答辩。")]
    [InlineData("GW1202", "合同期第10年底前评估。")]
    public void CorrectLines_AreNotReported(string rule, string line)
        => Assert.DoesNotContain(rule, Rules("云州市人民政府关于做好防汛工作的通知\n各县（区）人民政府：\n现将有关事项通知如下。\n" + line + "\n云州市人民政府\n2025年3月5日\n"));

    [Theory]
    [InlineData("GW0000", "．义：")] // A full stop before everything.
    [InlineData("GW0304", "云州市人民政府关于全面审核规范性文件\n和储备物资的指导意见\n云政发〔2025〕8号\n各县（区）人民政府：\n请认真贯彻执行。\n")]
    [InlineData("GW0313", "云州市人民政府关于印发防汛物资储备和调用两个办法的通知\n各县（区）人民政府：\n请认真贯彻执行。\n")]
    [InlineData("GW0609", "云州市防汛条例\n第一条　为做好防汛工作，制定本条例。\n第二条　本条例自2025年6月1日起施行。\n\n附件一\n\n防汛物资目录\n\n编织袋。\n")]
    [InlineData("GW1215", "云州市防汛条例\n第一条　以前年度的结余和证明年龄的材料由市水务局核定。\n第二条　本条例自2025年6月1日起施行。\n")]
    [InlineData("GW1601", "云州市防汛条例条文对照规定\n第一条　处罚条文的名称按照下表执行。\n第二条　本规定自2025年6月1日起施行。\n| 条文 | 名称 |\n| 第21条 | 擅自调用物资 |\n| 第三十条 | 毁损堤防 |\n")]
    [InlineData("GW1804", "云州市防汛条例\n第一条　擅自调用物资的，责令改正。\n单位有前款行为的，对直接负责的主管人员依法给予处分。\n第二条　毁损物资的，责令改正。\n单位有前款行为的，对直接负责的主管人员依法给予处分。\n第三条　本条例自2025年6月1日起施行。\n")]
    [InlineData("GW0603", "关于做好防汛工作的通知\n各县（区）人民政府：\n请认真贯彻执行。\n附件：1.防汛物资清单.pdf\n2.联络员名单.xlsx\n云州市人民政府\n2025年3月5日\n")] // Its fix cut the extension off.
    [InlineData("GW0602", "关于做好防汛工作的通知\n各县（区）人民政府：\n请认真贯彻执行。\n附件：1.防汛物资清单.pdf\n2.联络员名单.xlsx\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW0203", "云州市人民政府令〔2025〕第15号\n《云州市节水办法》已经市人民政府常务会议通过，现予公布。\n市长　张远\n2025年3月5日\n")]
    [InlineData("GW0207", "文号 云政发〔2025〕8号\n关于做好防汛工作的通知\n各县（区）人民政府：\n请认真贯彻执行。\n")]
    [InlineData("GW0709", "关于做好防汛工作的通知\n各县（区）人民政府：\n请认真贯彻执行。\n云州市人民政府\n2025年3月5日\n监督电话：0000-1234567\n")]
    [InlineData("GW0402", "云州市人民政府关于修缮经费的请示\n各乡镇人民政府，县直各有关单位；\n现将有关事项请示如下。\n妥否，请批示。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW0402", "云州市水务局关于修缮经费的请示\n市人民政府，\n现将有关事项请示如下。\n妥否，请批示。\n云州市水务局\n2025年3月5日\n")]
    [InlineData("GW1606", MortgageRules)]
    [InlineData("GW0502", MortgageRules)]
    [InlineData("GW0402", "云州市供水公司诉云州市水务局不履行行政协议案\n为了统一裁判尺度，现予公布。\n")]
    [InlineData("GW0408", "云州市财政局关于做好防汛工作的通知\n各省、自治区、直辖市财政厅（局）、卫生健康委，新疆生产建设兵团财政局、卫生健康委：\n请认真贯彻执行。\n")] // That of another place.
    [InlineData("GW0408", "云州市水务局关于做好防汛工作的通知\n云水县财政局、住房城乡建设局，青河县财政局、住房城乡建设局：\n请认真贯彻执行。\n")]
    [InlineData("GW1401", "云州市水务局关于防汛工作情况的报告\n市人民政府：\n现将有关情况报告如下。\n工作中积极请市政府协调解决资金问题，恳请各界关注防汛，群众反映请县政府协调解决的问题已经办结。\n特此报告。\n云州市水务局\n2025年3月5日\n")]
    [InlineData("GW1404", "云州市水务局关于批转修缮经费请示的通知\n各县（区）人民政府：\n现转发给你们。\n妥否，请批示。\n云州市水务局\n2025年3月5日\n")]
    [InlineData("GW1404", "云州市水务局关于商请拨付经费的函\n市财政局：\n现就有关事项函商如下。\n妥否，请批复。\n云州市水务局\n2025年3月5日\n")]
    [InlineData("GW1604", "云州市物资管理办法\n第一条　为了加强物资管理，制定本办法。\n第二条　有下列情形之一的，应当报告：\n（一）堤防出险；\n（二）水库超汛限。\n单位应当同时抢险。\n第三条　违反本办法第二条第二款的，责令改正。\n")] // The paragraph behind the items.
    [InlineData("GW1604", "云州市物资管理办法\n第一条　为了加强物资管理，制定本办法。\n第二条　各单位应当清点物资。\n清点结果应当公开。\n第三条　违反本办法第二条第二款的，责令改正，并按云州市防汛办法第五章执行。\n")]
    public void CorrectTexts_AreNotReported(string rule, string text) => Assert.DoesNotContain(rule, Rules(text));

    [Theory]
    [InlineData("2025年六月18日", "GW0704")]
    [InlineData("二〇二五年6月18日", "GW0702")]
    [InlineData("2025.6.18日", "GW0704")]
    [InlineData("6月18日", "GW0704")]
    public void DateInAWrongForm_IsNotMissing(string date, string rule)
    {
        string text = $"云政发〔2025〕8号\n\n云州市人民政府关于做好防汛工作的通知\n\n各县（区）人民政府：\n\n请认真贯彻执行。\n\n云州市人民政府\n{date}\n\n抄送：市委办公室。\n云州市人民政府办公室　　2025年6月19日印发\n";

        string[] found = [.. new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.Issued }).Validate(text, TestContext.Current.CancellationToken).Findings.Select(static finding => finding.Rule.Id)];

        Assert.DoesNotContain("GW0701", found);
        Assert.Contains(rule, found);
    }

    [Theory]
    [InlineData("云州市人大常委会公告\n\n〔十五届〕第21号\n")]
    [InlineData("云州市人大常委会公告〔十五届〕第二十一号\n")]
    [InlineData("云州市人大常委会公告\n\n[第十五届] 第21号\n")]
    [InlineData("云州市人大常委会公告\n\n（十五届第21号）\n")]
    public void NumberOfASession_IsNotReported(string head)
    {
        string text = head + "\n《云州市节水条例》已由云州市第十五届人民代表大会常务委员会第十六次会议于2025年11月27日通过，现予公布，自2026年1月1日起施行。"
            + "《云州市用水条例》（云州市人大常委会公告〔十四届〕第3号）同时废止。\n\n云州市人大常委会\n2025年11月27日\n";

        Assert.Empty(Rules(text));
        Assert.Empty(new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.Issued }).Validate(text, TestContext.Current.CancellationToken).Findings);
    }

    private static string[] Rules(string text)
        => [.. new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.WebCopy }).Validate(text, TestContext.Current.CancellationToken).Findings.Select(static finding => finding.Rule.Id)];
}
