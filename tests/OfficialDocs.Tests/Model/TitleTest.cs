using OfficialDocs.Grammar;
using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>标题 (GB/T 9704 §7.3.1; 条例 §9(七)).</summary>
public class TitleTest
{
    [Theory]
    [InlineData("云州市人民政府", "做好防汛工作", DocumentType.Notice, "云州市人民政府关于做好防汛工作的通知")]
    [InlineData("云州市财政局、云州市水务局", "印发《云州市防汛办法》", DocumentType.Notice, "云州市财政局、云州市水务局关于印发《云州市防汛办法》的通知")]
    [InlineData("云州市人民政府", "授予李明同志荣誉称号", DocumentType.Order, "云州市人民政府关于授予李明同志荣誉称号的命令")]
    [InlineData("青河县人民政府", "申请防汛资金", DocumentType.RequestForInstructions, "青河县人民政府关于申请防汛资金的请示")]
    [InlineData(null, "做好防汛工作", DocumentType.Notice, "关于做好防汛工作的通知")]
    public void Create_ComposesATitle_ThatIsReadAsItsParts(string? organ, string subject, DocumentType type, string expected)
    {
        Title title = Title.Create(organ, subject, type);

        Assert.Equal((expected, organ, subject, type), (title.Text, title.Organ, title.Subject, title.Type));
        Assert.True(title.Span.IsEmpty);

        Title read = BodyGrammar.Title.ParseLine(expected);
        Assert.Equal((organ, subject, type), (read.Organ, read.Subject, read.Type));
    }

    [Fact]
    public void Create_WithoutItsParts_Throws()
    {
        Assert.Throws<ArgumentNullException>("subject", () => Title.Create("云州市人民政府", null!, DocumentType.Notice));
        Assert.Throws<ArgumentException>("subject", () => Title.Create("云州市人民政府", "　", DocumentType.Notice));
        Assert.Throws<ArgumentException>("organ", () => Title.Create("", "做好防汛工作", DocumentType.Notice));
        Assert.Throws<ArgumentOutOfRangeException>("type", () => Title.Create("云州市人民政府", "做好防汛工作", default));
    }
}
