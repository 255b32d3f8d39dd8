using OfficialDocs.Grammar;
using Xunit;
using static OfficialDocs.Tests.Grammar.GrammarAssert;

namespace OfficialDocs.Tests.Grammar;

public class BodyGrammarTest
{
    [Theory]
    [InlineData("云州市人民政府关于做好防汛工作的通知", "云州市人民政府", "做好防汛工作", DocumentType.Notice)]
    [InlineData("关于做好防汛工作的紧急通知", null, "做好防汛工作", DocumentType.Notice)]
    [InlineData("中共云州市委　云州市人民政府关于促进消费的若干意见", "中共云州市委　云州市人民政府", "促进消费", DocumentType.Opinions)]
    [InlineData("云州市人民政府办公室关于青河县防汛有关问题的复函", "云州市人民政府办公室", "青河县防汛有关问题", DocumentType.Letter)]
    [InlineData("云州市人民政府办公室关于同意设立青河湿地公园的函", "云州市人民政府办公室", "同意设立青河湿地公园", DocumentType.Letter)]
    [InlineData("云州市人民政府办公室转发市教育局关于扩大招生规模有关问题请示的通知", "云州市人民政府办公室", "转发市教育局关于扩大招生规模有关问题请示", DocumentType.Notice)]
    [InlineData("云州市教育局印发《关于推进数据专区建设的指导意见》的通知", "云州市教育局", "印发《关于推进数据专区建设的指导意见》", DocumentType.Notice)]
    [InlineData("转发云州市人民政府关于防汛工作的通知", null, "转发云州市人民政府关于防汛工作", DocumentType.Notice)]
    [InlineData("云州市人民政府对青河县防汛工作的通报", "云州市人民政府", "对青河县防汛工作", DocumentType.Circular)]
    [InlineData("云州市对外贸易局关于2025年工作的报告", "云州市对外贸易局", "2025年工作", DocumentType.Report)]
    [InlineData("云州市教育局等五部门关于减轻学生负担的意见（试行）", "云州市教育局等五部门", "减轻学生负担", DocumentType.Opinions)]
    [InlineData("关于扩大开放的决定(2022)〔修订〕", null, "扩大开放", DocumentType.Decision)]
    [InlineData("云州市人民政府关于青河新区总体规划（2018—2035年）的批复", "云州市人民政府", "青河新区总体规划（2018—2035年）", DocumentType.Reply)]
    [InlineData("云州市人民政府令", "云州市人民政府", null, DocumentType.Order)]
    [InlineData("云州市人民政府公告", "云州市人民政府", null, DocumentType.PublicAnnouncement)]
    [InlineData("云州市防汛办法", null, null, DocumentType.Measures)]
    [InlineData("云州市实施《防汛条例》办法", null, null, DocumentType.Measures)]
    [InlineData("关于做好防汛工作的方案", null, null, null)]
    [InlineData("云州市人民政府对市十届人大四次会议第96号建议的答复", "云州市人民政府", null, null)]
    [InlineData("云州市概况", null, null, null)]
    public void Title_IsTakenApart(string line, string? organ, string? subject, DocumentType? type)
    {
        Title title = Reads(BodyGrammar.Title, line, out var at);
        Assert.Equal((line, organ, subject, type), (title.Text, title.Organ, title.Subject, title.Type));
        Assert.Equal(line, at(title.Span));
    }

    [Fact]
    public void Title_OfNothing_IsNone() => Fails(BodyGrammar.Title, "　", "1:2: expected 标题 (title: 机关关于事由的文种), found the end.");

    [Theory]
    [InlineData("各区人民政府，市政府各部门、各直属机构：", "各区人民政府|市政府各部门、各直属机构")]
    [InlineData("各区、县(市)房产部门,各相关单位:", "各区、县(市)房产部门|各相关单位")]
    [InlineData("各市、州、直管市、青河林区住（城）建局∶", "各市、州、直管市、青河林区住（城）建局")]
    [InlineData("云州市人民政府：", "云州市人民政府")]
    public void MainRecipients_AreRead(string line, string expected)
    {
        IReadOnlyList<Element<string>> organs = Reads(BodyGrammar.MainRecipients, line, out var at);
        Assert.Equal(expected, Join(organs));
        Assert.All(organs, organ => Assert.Equal(organ.Value, at(organ.Span)));
    }

    [Fact]
    public void MainRecipients_ThatAreIncomplete_SayWhatWasExpected()
    {
        Fails(BodyGrammar.MainRecipients, "各区人民政府，市政府各部门", "1:14: expected 冒号 (colon: ：), found the end.");
        Fails(BodyGrammar.MainRecipients, "各区工作很好。通知：", "1:7: expected 冒号 (colon: ：), found '。'.");
        Fails(BodyGrammar.MainRecipients, "时间：2025年", "1:4: expected end of line, found '2'.");
    }

    [Theory]
    [InlineData("现将有关事项通知如下：")]
    [InlineData("现提出以下意见：")]
    [InlineData("防汛的主要任务是：")]
    [InlineData("住建部门整治内容主要包括:")]
    [InlineData("一、将第一条修改为：")]
    [InlineData("第十条 编制规划的基本原则：")]
    [InlineData("附件：")]
    public void MainRecipients_AreNotEveryLineWithAColon(string line)
        => Fails(BodyGrammar.MainRecipients, line, $"1:1: expected 主送机关 (main recipients: 甲，乙：), found '{line[0]}'.");
}
