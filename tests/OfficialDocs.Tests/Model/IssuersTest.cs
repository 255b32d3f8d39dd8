using Xunit;

namespace OfficialDocs.Tests.Model;

public class IssuersTest
{
    [Theory]
    [InlineData("云州市水务局文件\n\n云水发〔2025〕8号\n\n云州市水务局关于做好防汛工作的通知\n\n各县水务局：\n请认真落实。\n\n云州市水务局\n2025年3月5日\n", "云州市水务局")]
    [InlineData("云州市水务局关于做好防汛工作的通知\n\n各县水务局：\n请认真落实。\n\n云州市水务局\n云州市财政局\n2025年3月5日\n", "云州市水务局|云州市财政局")]
    [InlineData("云州市水务局关于做好防汛工作的通知\n\n各县水务局：\n请认真落实。\n", "云州市水务局")]
    [InlineData("关于做好防汛工作的通知\n\n各县水务局：\n请认真落实。\n", "")]
    public void Issuers_AreThoseOfMarkSignatureOrTitle(string text, string expected)
        => Assert.Equal(expected, string.Join('|', OfficialDocument.Parse(text).Issuers));

    [Fact]
    public void Issuers_OfADocumentThatAPersonSigns_AreThoseOfTheTitle()
    {
        OfficialDocument order = OfficialDocument.Parse("云州市人民政府令\n\n第12号\n\n《云州市节水办法》已经市政府常务会议通过，现予公布。\n\n市　长　李文清\n2025年3月5日\n");

        Assert.Equal("市长", order.SignatoryTitle?.Value);
        Assert.Equal(["云州市人民政府"], order.Issuers);
    }
}
