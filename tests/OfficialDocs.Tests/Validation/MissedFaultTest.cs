using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

/// <summary>Faults that a rule once missed, each with what hid it.</summary>
public class MissedFaultTest
{
    [Theory]
    [InlineData("GW0502", 10, "一、备足物资\n各县要清点库存。\n二、加强值守\n（一）落实人员。\n（二）落实责任。\n（三）落实制度。\n四、及时报告\n各县要畅通渠道。\n\n云州市人民政府\n2025年3月5日\n")] // （三） is no 三、.
    [InlineData("GW0608", 12, "请对照清单落实责任。\n附件：防汛任务清单\n云州市人民政府\n2025年3月5日\n此件公开发布\n\n附件\n\n防汛任务分解清单\n一、加强值守\n各单位要落实值班责任。\n二、备足物资\n各单位要清点库存。\n")] // A bare annotation began an attachment.
    [InlineData("GW0709", 8, "请认真贯彻执行。\n\n云州市人民政府\n2025年3月5日\n联系人：张远，电话：12345678\n")]
    [InlineData("GW1801", 4, "物资存放于某某县水务局。\n云州市人民政府\n2025年3月5日\n")] // 于 is a surname.
    [InlineData("GW1106", 4, "漏损率控制在8%-10%以内。\n")] // The % hid the hyphen.
    [InlineData("GW1106", 4, "温度控制在5℃-10℃之间。\n")]
    [InlineData("GW1106", 4, "比例为8‰-9‰。\n")]
    [InlineData("GW1106", 4, "罚款3万元-5万元。\n")]
    [InlineData("GW1106", 4, "罚款3万元~5万元。\n")]
    [InlineData("GW1106", 4, "每日8点-10点巡查。\n")]
    [InlineData("GW1106", 4, "每日9:00-17:00受理。\n")]
    [InlineData("GW1801", 4, "请于9月X日前报送。\n")]
    [InlineData("GW1801", 4, "请于  年  月  日前报送。\n")]
    [InlineData("GW1801", 4, "请于2025年　月　日前报送。\n")]
    [InlineData("GW1801", 4, "项目投资***万元。\n")]
    [InlineData("GW1801", 4, "项目投资[金额]万元。\n")]
    [InlineData("GW1120", 4, "请认真贯彻《 节水条例》精神。\n")]
    [InlineData("GW1204", 4, "堤顶宽度达到 .8米。\n")]
    [InlineData("GW0502", 6, "一、加强值守\n1.落实人员。\n1.落实责任。\n2.落实物资。\n二、备足物资\n各县要清点库存。\n")]
    [InlineData("GW0502", 6, "一、加强值守\n（1）落实人员。\n（1）落实责任。\n（2）落实物资。\n二、备足物资\n各县要清点库存。\n")]
    [InlineData("GW0601", 5, "请认真贯彻执行。\n附件;1.任务表\n云州市人民政府\n2025年3月5日\n")] // With ; it was no note at all.
    [InlineData("GW1302", 4, "根据云政办发〔2020〕5号、[2021]6号，各单位要认真落实。\n云州市人民政府\n2025年3月5日\n")] // The second number has no code of its own.
    [InlineData("GW1404", 5, "请认真贯彻执行。\n妥否，请批示。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1404", 5, "请认真贯彻执行。\n当否，请批复。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1211", 4, "涉及人员约占30%左右。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1211", 4, "涉及人员接近五成左右。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1110", 4, "堤防每三、五天巡查一次。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1110", 4, "队员为十五、六岁的学生。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1110", 4, "每年要进行一、两次检查。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1101", 4, "各单位要加强巡查.发现问题及时整改。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1101", 4, "漏损率降到10%.\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1101", 4, "依照《云州市防汛条例》.各单位要认真落实。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1101", 4, "各单位要加强巡查．发现问题及时整改。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW0511", 4, "一要加强巡查，三要备足物资，四要及时报告。\n云州市人民政府\n2025年3月5日\n")] // Behind commas.
    [InlineData("GW0511", 4, "第一，加强巡查。第三，备足物资。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW0511", 4, "其一，加强巡查；其三，备足物资。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW0510", 4, "第一，加强巡查。二是抓好落实。第三，备足物资。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1802", 5, "| 名称 | 数量 |\n| --- | --- |\n| 水泵 | 5 |\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1802", 4, "详见[链接](http://a.cn)。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1802", 4, "- 加强巡查。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1207", 4, "依照第二十3条规定执行。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1207", 4, "安排资金二十5万元。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1208", 4, "活动时间为农历8月15。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1208", 4, "做好12五规划编制工作。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1202", 4, "各单位要在25年底前完成整改。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW1308", 4, "依照《云州市防汛条例》第二十条第一款第（二）、（三）项规定处理。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW0309", 4, "请于收到本函后认真贯彻执行。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW0516", 4, "要抓好四个方面工作：一是加强巡查；二是备足物资；三是及时报告。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW0516", 4, "要做到两个确保：一是确保供水；二是确保安全；三是确保稳定。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW0508", 4, "各单位要做好以下工作。首先：加强领导。\n云州市人民政府\n2025年3月5日\n")]
    public void Fault_IsReported(string rule, int line, string body)
    {
        string text = "云州市人民政府关于做好防汛工作的通知\n各县（区）人民政府：\n现将有关事项通知如下。\n" + body;

        Finding finding = Assert.Single(
            new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.WebCopy }).Validate(text, TestContext.Current.CancellationToken).Findings,
            finding => finding.Rule.Id == rule);
        Assert.Equal(line, finding.Position.Line);
    }

    [Theory]
    [InlineData("GW1404", 4, "云州市水务局关于修缮经费的请示\n市人民政府：\n现就有关事项请示如下。\n此复。\n云州市水务局\n2025年3月5日\n")]
    [InlineData("GW1404", 4, "云州市水务局关于修缮经费的请示\n市人民政府：\n现就有关事项请示如下。\n以上通知，请遵照执行。\n云州市水务局\n2025年3月5日\n")]
    [InlineData("GW1401", 4, "云州市水务局关于防汛工作情况的报告\n市人民政府：\n现将有关情况报告如下。\n恳请县政府予以支持。\n云州市水务局\n2025年3月5日\n")]
    [InlineData("GW1401", 4, "云州市水务局关于防汛工作情况的报告\n市人民政府：\n现将有关情况报告如下。\n请县政府协调解决。\n云州市水务局\n2025年3月5日\n")]
    [InlineData("GW1401", 4, "云州市水务局关于防汛工作情况的报告\n市人民政府：\n现将有关情况报告如下。\n请市政府予以支持。\n云州市水务局\n2025年3月5日\n")]
    [InlineData("GW1401", 4, "云州市水务局关于防汛工作情况的报告\n市人民政府：\n现将有关情况报告如下。\n请予以解决为盼。\n云州市水务局\n2025年3月5日\n")]
    [InlineData("GW0305", 1, "云州市人民政府关于做好防汛工作的通知：\n各县（区）人民政府：\n请认真贯彻执行。\n云州市人民政府\n2025年3月5日\n")]
    [InlineData("GW0408", 2, "云州市水务局关于做好防汛工作的通知\n青河县财政局、教育局，云水县财政局、教育局、教育局：\n请认真贯彻执行。\n云州市水务局\n2025年3月5日\n")]
    [InlineData("GW1604", 4, "云州市物资管理办法\n第一条　为了加强物资管理，制定本办法。\n第二条　各单位应当清点物资。\n第三条　违反本办法第二条第二款的，责令改正。\n")]
    [InlineData("GW1604", 5, "云州市物资管理办法\n第一章　总则\n第一条　为了加强物资管理，制定本办法。\n第二章　管理\n第二条　各单位应当按照本办法第五章清点物资。\n第三章　附则\n第三条　本办法自2025年5月1日起施行。\n")]
    public void FaultOfAWholeText_IsReported(string rule, int line, string text)
    {
        Finding finding = Assert.Single(
            new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.WebCopy }).Validate(text, TestContext.Current.CancellationToken).Findings,
            finding => finding.Rule.Id == rule);
        Assert.Equal(line, finding.Position.Line);
    }

    // Above the number the parser takes such a line for one of the page's; without a number, for the first of the text.
    [Theory]
    [InlineData("云州市人民政府关于做好防汛工作的通知。\n\n云政发〔2025〕8号\n\n")]
    [InlineData("云政发〔2025〕8号\n\n云州市人民政府关于做好防汛工作的通知。\n\n")]
    [InlineData("云州市人民政府关于做好防汛工作的通知。\n")]
    public void MarkAtTheTitlesEnd_IsReported_WhereverTheNumberStands(string head)
    {
        string text = head + "各县（区）人民政府：\n现将有关事项通知如下。\n请认真贯彻执行。\n\n云州市人民政府\n2025年3月5日\n";

        ValidationReport report = new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.WebCopy }).Validate(text, TestContext.Current.CancellationToken);

        Finding finding = Assert.Single(report.Findings);
        Assert.Equal(("GW0305", text.IndexOf('。', StringComparison.Ordinal)), (finding.Rule.Id, finding.Span.Start));
    }
}
