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
    [InlineData("GW1801", "许可证编号为“云水许〔××××〕×号”，其中前四位为年份。")]
    [InlineData("GW1801", "要**重点**抓好落实，***切实***负责。")]
    [InlineData("GW1801", "填表日期：    年  月  日")]
    [InlineData("GW1212", "建设12英寸晶圆生产线和8英寸碳化硅项目。")]
    [InlineData("GW1306", "市政府印发了《云州市质量强市建设纲要》。各单位要落实《纲要》要求。")]
    [InlineData("GW1309", "推进CCUS碳捕集利用与封存示范。")]
    [InlineData("GW1113", "各单位要抓好落实。请认真贯彻《云州市人民政府关于印发\n节水办法的通知》精神，抓好落实。")]
    [InlineData("GW1120", "要求长度达到 .8米，抓好落实。")]
    [InlineData("GW0507", "1、2月份，全市工业增加值增长5%。")]
    public void CorrectLines_AreNotReported(string rule, string line)
        => Assert.DoesNotContain(rule, Rules("云州市人民政府关于做好防汛工作的通知\n各县（区）人民政府：\n现将有关事项通知如下。\n" + line + "\n云州市人民政府\n2025年3月5日\n"));

    [Theory]
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
    public void CorrectTexts_AreNotReported(string rule, string text) => Assert.DoesNotContain(rule, Rules(text));

    [Theory]
    [InlineData("2025年六月18日")]
    [InlineData("二〇二五年6月18日")]
    [InlineData("2025.6.18日")]
    [InlineData("6月18日")]
    public void DateInAWrongForm_IsNotMissing(string date)
    {
        string text = $"云政发〔2025〕8号\n\n云州市人民政府关于做好防汛工作的通知\n\n各县（区）人民政府：\n\n请认真贯彻执行。\n\n云州市人民政府\n{date}\n\n抄送：市委办公室。\n云州市人民政府办公室　　2025年6月19日印发\n";

        string[] found = [.. new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.Issued }).Validate(text, TestContext.Current.CancellationToken).Findings.Select(static finding => finding.Rule.Id)];

        Assert.DoesNotContain("GW0701", found);
        Assert.Contains("GW0704", found);
    }

    private static string[] Rules(string text)
        => [.. new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.WebCopy }).Validate(text, TestContext.Current.CancellationToken).Findings.Select(static finding => finding.Rule.Id)];
}
