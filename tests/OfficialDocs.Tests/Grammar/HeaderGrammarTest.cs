using OfficialDocs.Grammar;
using Xunit;
using static OfficialDocs.Tests.Grammar.GrammarAssert;

namespace OfficialDocs.Tests.Grammar;

public class HeaderGrammarTest
{
    [Theory]
    [InlineData("000012", "000012")]
    [InlineData("００００１２", "００００１２")]
    [InlineData("№12", "12")]
    [InlineData("No.000012", "000012")]
    [InlineData("份号：000012", "000012")]
    [InlineData("份　号: 12", "12")]
    [InlineData("份号 000012", "000012")]
    public void CopyNumber_IsRead(string line, string expected)
    {
        Element<string> number = Reads(HeaderGrammar.CopyNumber, line, out var at);
        Assert.Equal(expected, number.Value);
        Assert.Equal(expected, at(number.Span));
    }

    [Fact]
    public void CopyNumber_ThatIsNone_SaysWhatWasExpected()
    {
        Fails(HeaderGrammar.CopyNumber, "2025", "1:1: expected 份号 (copy number: 000012), found '2'.");
        Fails(HeaderGrammar.CopyNumber, "份号：甲", "1:4: expected 份号 (copy number: 000012), found '甲'.");
        Fails(HeaderGrammar.CopyNumber, "000012号", "1:7: expected end of line, found '号'.");
    }

    [Theory]
    [InlineData("000012　机密★10年　特急", "000012", "机密★10年", Urgency.ExtraUrgent)]
    [InlineData("机密★10年", null, "机密★10年", null)]
    [InlineData("秘 密", null, "秘密", null)]
    [InlineData("加急", null, null, Urgency.Urgent)]
    [InlineData("特　急 机 密", null, "机密", Urgency.ExtraUrgent)]
    [InlineData("密级：秘密　紧急程度：加急", null, "秘密", Urgency.Urgent)]
    [InlineData("密级　秘密　紧急程度　加急", null, "秘密", Urgency.Urgent)]
    [InlineData("等级　特急·明电", null, null, Urgency.ExtraUrgent)]
    public void Markings_AreRead(string line, string? number, string? security, Urgency? urgency)
    {
        HeaderMarkings markings = Reads(HeaderGrammar.Markings, line);
        Assert.Equal(number, markings.CopyNumber?.Value);
        Assert.Equal(security, markings.Security?.Value.ToString());
        Assert.Equal(urgency, markings.Urgency?.Value);
    }

    [Fact]
    public void Markings_HaveSpans()
    {
        HeaderMarkings markings = Reads(HeaderGrammar.Markings, "000012　密级：机密★10年　特 急", out var at);
        Assert.Equal("000012", at(markings.CopyNumber!.Span));
        Assert.Equal("机密★10年", at(markings.Security!.Span));
        Assert.Equal("特 急", at(markings.Urgency!.Span));
    }

    [Fact]
    public void Markings_ThatAreNone_SayWhatWasExpected() => Fails(
        HeaderGrammar.Markings,
        "关于",
        "1:1: expected 份号 (copy number: 000012) or 密级 (security classification: 机密★10年) or 紧急程度 (urgency: 特急, 加急), found '关'.");

    [Theory]
    [InlineData("云州市人民政府文件", "云州市人民政府", "文件")]
    [InlineData("云 州 市 人 民 政 府 文 件", "云州市人民政府", "文件")]
    [InlineData("云州市民政局　云州市财政局　文件", "云州市民政局|云州市财政局", "文件")]
    [InlineData("云州市水务局公告", "云州市水务局", "公告")]
    [InlineData("云州市公安局　通 告", "云州市公安局", "通告")]
    [InlineData("中共云州市委办公室", "中共云州市委办公室", "")]
    public void IssuerMark_IsRead(string line, string organs, string suffix)
    {
        Element<IssuerMark> mark = Reads(HeaderGrammar.IssuerMark, line, out var at);
        Assert.Equal(organs, string.Join('|', mark.Value.Organs));
        Assert.Equal(suffix, mark.Value.Suffix);
        Assert.Equal(line, at(mark.Span));
    }

    [Theory]
    [InlineData("政策文件", '政')]
    [InlineData("文件", '文')]
    [InlineData("四、支持多子女家庭", '四')]
    [InlineData("关于做好防汛工作的通知", '关')]
    public void IssuerMark_ThatNamesNoOrgan_IsNone(string line, char found)
        => Fails(HeaderGrammar.IssuerMark, line, $"1:1: expected 发文机关标志 (issuer mark: 云州市人民政府文件), found '{found}'.");

    [Theory]
    [InlineData("签发人：张　远", "张远")]
    [InlineData("签发人:张　远　李　明", "张远|李明")]
    [InlineData("会签人：张　远", "张远")]
    [InlineData("签 发 人 ∶ 李文清", "李文清")]
    public void Signatories_AreRead(string line, string expected) => Assert.Equal(expected, Join(Reads(HeaderGrammar.Signatories, line)));

    [Fact]
    public void Signatories_ThatAreNone_SayWhatWasExpected()
    {
        Fails(HeaderGrammar.Signatories, "张　远", "1:1: expected 签发人 (signatories: 签发人：张　远), found '张'.");
        Fails(HeaderGrammar.Signatories, "签发人　张远", "1:5: expected 冒号 (colon: ：), found '张'.");
        Fails(HeaderGrammar.Signatories, "签发人：", "1:5: expected 姓名 (names of persons: 张　远　李　明), found the end.");
    }

    [Fact]
    public void NumberLine_HasNumberAndSignatories()
    {
        NumberLine line = Reads(HeaderGrammar.NumberLine, "云政发〔2025〕8号　　　签发人：张　远", out var at);
        Assert.Equal("云政发〔2025〕8号", line.Number.ToString());
        Assert.Equal("云政发〔2025〕8号", at(line.Number.Span));
        Assert.Equal("张远", Join(line.Signatories));
        Assert.Equal("张　远", at(line.Signatories[0].Span));
    }

    [Fact]
    public void NumberLine_MayHaveTheNumberAlone() => Assert.Empty(Reads(HeaderGrammar.NumberLine, "云政发〔2025〕8号　").Signatories);

    [Fact]
    public void NumberLine_WithSomethingElse_SaysWhere()
        => Fails(HeaderGrammar.NumberLine, "云政发〔2025〕8号　张远", "1:13: expected end of line, found '张'.");
}
