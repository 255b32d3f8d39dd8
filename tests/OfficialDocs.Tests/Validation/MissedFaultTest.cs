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
    public void Fault_IsReported(string rule, int line, string body)
    {
        string text = "云州市人民政府关于做好防汛工作的通知\n各县（区）人民政府：\n现将有关事项通知如下。\n" + body;

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
