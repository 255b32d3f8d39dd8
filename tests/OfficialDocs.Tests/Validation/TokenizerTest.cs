using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

public class TokenizerTest
{
    [Theory]
    [InlineData("投入1.5亿元，增长12%。", "Number:1.5 Mark:， Number:12 Mark:% Mark:。")]
    [InlineData("共12,000人，１２个", "Number:12,000 Mark:， Number:１２")]
    [InlineData("甲1,2乙", "Number:1 Mark:, Number:2")]
    [InlineData("在2025年3月5日召开", "Date:2025年3月5日")]
    [InlineData("在2025-03-05召开", "Date:2025-03-05")]
    [InlineData("于二〇一二年六月二十九日发布", "Date:二〇一二年六月二十九日")]
    [InlineData("二〇二五年，三四天", "ChineseNumber:二〇二五 Mark:， ChineseNumber:三四")]
    [InlineData("按照云政发〔2025〕8号执行", "DocumentNumber:〔2025〕8号")]
    [InlineData("按照云政发[2025] 08 号执行", "DocumentNumber:[2025] 08 号")]
    [InlineData("判决书（2025）云01民终123号", "Mark:（ Number:2025 Mark:） Number:01 Number:123")]
    [InlineData("推广PPP模式、G60走廊", "Latin:PPP Mark:、 Latin:G60")]
    [InlineData("见www.yunzhou.gov.cn/a?b=1。", "Address:www.yunzhou.gov.cn/a?b=1 Mark:。")]
    [InlineData("邮箱：zhou.ning@yunzhou.cn，", "Mark:： Address:zhou.ning@yunzhou.cn Mark:，")]
    [InlineData("通\u200B知\uFFFD", "Invisible:\u200B Invisible:\uFFFD")]
    [InlineData("加强 组织", "Blank: ")]
    [InlineData("𠮷，", "Mark:，")]
    [InlineData("，认真落实认真", "Mark:， Word:认真 Word:认真落实 Word:认真")]
    public void Text_IsCut(string text, string expected)
    {
        var tokenizer = new Tokenizer(["认真落实", "认真"]);

        TokenList tokens = tokenizer.Tokenize(text, new TextBlockList([new TextBlock(LineRole.Paragraph, new(0, text.Length), 1, InAttachment: false)]));

        Assert.Equal(expected, string.Join(' ', tokens.Select(token => $"{token.Kind}:{text.Substring(token.Start, token.Length)}")));
    }

    [Fact]
    public void Blocks_AreCutApart()
    {
        const string Text = "2025\n年1月";
        TokenList tokens = new Tokenizer([]).Tokenize(Text, new TextBlockList([new(LineRole.Title, new(0, 4), 1, false), new(LineRole.Paragraph, new(5, 3), 2, false)]));

        Assert.Equal([(0, 4, 0), (6, 1, 1)], tokens.Select(static token => (token.Start, token.Length, token.Block)));
    }
}
