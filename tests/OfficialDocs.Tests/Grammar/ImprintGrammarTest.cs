using OfficialDocs.Grammar;
using Xunit;
using static OfficialDocs.Tests.Grammar.GrammarAssert;

namespace OfficialDocs.Tests.Grammar;

public class ImprintGrammarTest
{
    [Theory]
    [InlineData("抄送：市委各部门，市人大常委会办公室。", "抄送", "市委各部门|市人大常委会办公室")]
    [InlineData("抄　送:市委各部门,市政协办公室", "抄送", "市委各部门|市政协办公室")]
    [InlineData("抄送：市委各部门。市人大常委会办公室，市政协办公室。", "抄送", "市委各部门|市人大常委会办公室|市政协办公室")]
    [InlineData("抄报：云州市人民政府。", "抄报", "云州市人民政府")]
    [InlineData("分送：市长、副市长，各有关部门（含青河，云水）。", "分送", "市长、副市长|各有关部门（含青河，云水）")]
    [InlineData("主送：各区人民政府。", "主送", "各区人民政府")]
    [InlineData("抄送机关：市委各部门。", "抄送机关", "市委各部门")]
    [InlineData("印 送：各区人民政府，市政府各部门。", "印送", "各区人民政府|市政府各部门")]
    [InlineData("发：各区人民政府，市水务局。", "发", "各区人民政府|市水务局")]
    public void Recipients_AreRead(string line, string label, string organs)
    {
        RecipientLine recipients = Reads(ImprintGrammar.Recipients, line, out var at);
        Assert.Equal(label, recipients.Label.Value);
        Assert.Equal(organs, Join(recipients.Recipients));
        Assert.All(recipients.Recipients, organ => Assert.Equal(organ.Value, at(organ.Span)));
    }

    [Fact]
    public void Recipients_ThatAreNone_SayWhatWasExpected()
    {
        Fails(ImprintGrammar.Recipients, "市委各部门", "1:1: expected 抄送机关 (copy recipients: 抄送：甲，乙。), found '市'.");
        Fails(ImprintGrammar.Recipients, "抄送市委各部门。", "1:3: expected 冒号 (colon: ：), found '市'.");
        Fails(ImprintGrammar.Recipients, "抄送：", "1:4: expected 机关名称 (organ names: 甲，乙。), found the end.");
    }

    [Theory]
    [InlineData("云州市人民政府办公室　　2025年3月6日印发", "云州市人民政府办公室", "2025年3月6日")]
    [InlineData("云州市人民政府办公室秘书科 2025 年 3 月 6 日 印 发", "云州市人民政府办公室秘书科", "2025年3月6日")]
    [InlineData("云州市人民政府办公室　　2025年3月6日印制", "云州市人民政府办公室", "2025年3月6日")]
    [InlineData("2025年3月6日 印", null, "2025年3月6日")]
    [InlineData("2025年3月6日印发", null, "2025年3月6日")]
    [InlineData("云州市人民政府办公室", "云州市人民政府办公室", null)]
    [InlineData("云州市人民政府办公室印发", "云州市人民政府办公室", null)]
    public void Printing_IsRead(string line, string? organ, string? date)
    {
        PrintingLine printing = Reads(ImprintGrammar.Printing, line);
        Assert.Equal(organ, printing.Organ?.Value);
        Assert.Equal(date, printing.Date?.Value.ToString());
    }

    [Fact]
    public void Printing_HasSpans()
    {
        PrintingLine printing = Reads(ImprintGrammar.Printing, "云州市人民政府 办公室　　2025年3月6日印发", out var at);
        Assert.Equal("云州市人民政府 办公室", at(printing.Organ!.Span));
        Assert.Equal("2025年3月6日", at(printing.Date!.Span));
    }

    [Fact]
    public void Printing_ThatIsNone_SaysWhatWasExpected()
    {
        Fails(ImprintGrammar.Printing, "做好防汛工作", "1:1: expected 印发机关和印发日期 (printing line: 云州市人民政府办公室　2025年3月6日印发), found '做'.");
        Fails(ImprintGrammar.Printing, "青河县人民政府　2025年3月6日", "1:18: expected 印发, found the end.");
    }

    [Theory]
    [InlineData("共印50份", "共印50份")]
    [InlineData("（共印 50 份）", "共印 50 份")]
    [InlineData("公开方式：主动公开", "公开方式：主动公开")]
    [InlineData("(公开属性:主动公开)", "公开属性:主动公开")]
    public void Extra_IsRead(string line, string expected)
    {
        Element<string> extra = Reads(ImprintGrammar.Extra, line, out var at);
        Assert.Equal(expected, extra.Value);
        Assert.Equal(line, at(extra.Span));
    }

    [Theory]
    [InlineData("共同做好防汛工作", '共')]
    [InlineData("印发50份文件", '印')]
    [InlineData("公开方式有三种", '公')]
    [InlineData("（此件公开发布）", '（')]
    public void Extra_ThatIsNone_SaysWhatWasExpected(string line, char found)
        => Fails(ImprintGrammar.Extra, line, $"1:1: expected 其他版记要素 (other imprint element: 共印50份), found '{found}'.");

    [Theory]
    [InlineData("— 1 —", 1)]
    [InlineData("- 12 -", 12)]
    [InlineData("－1－", 1)]
    [InlineData("——３——", 3)]
    [InlineData("第1页", 1)]
    [InlineData("第 2 页 共 12 页", 2)]
    [InlineData("第3页/共12页", 3)]
    public void PageNumber_IsRead(string line, int expected)
    {
        Element<int> page = Reads(ImprintGrammar.PageNumber, line, out var at);
        Assert.Equal(expected, page.Value);
        Assert.Equal(line, at(page.Span));
    }

    [Fact]
    public void PageNumber_ThatIsNone_SaysWhatWasExpected()
    {
        Fails(ImprintGrammar.PageNumber, "1", "1:1: expected 页码 (page number: — 1 —), found '1'.");
        Fails(ImprintGrammar.PageNumber, "— 目录 —", "1:1: expected 页码 (page number: — 1 —), found '—'.");
        Fails(ImprintGrammar.PageNumber, "— 1", "1:1: expected 页码 (page number: — 1 —), found '—'.");
    }
}
