using OfficialDocs.Grammar;
using Xunit;
using static OfficialDocs.Tests.Grammar.GrammarAssert;

namespace OfficialDocs.Tests.Grammar;

public class ClosingGrammarTest
{
    [Theory]
    [InlineData("附件：1.防汛物资清单", "1:防汛物资清单")]
    [InlineData("附件:1、防汛物资清单；", "1:防汛物资清单")]
    [InlineData("附件：防汛物资清单", ":防汛物资清单")]
    [InlineData("附　件：　防汛物资清单。", ":防汛物资清单")]
    [InlineData("附件1：防汛物资清单", "1:防汛物资清单")]
    [InlineData("附件一：防汛物资清单", "1:防汛物资清单")]
    [InlineData("附：防汛物资清单", ":防汛物资清单")]
    [InlineData("附件：（1）防汛物资清单", "1:防汛物资清单")]
    [InlineData("附件：一、防汛物资清单", "1:防汛物资清单")]
    [InlineData("附件：2025年防汛物资清单", ":2025年防汛物资清单")]
    [InlineData("附件：1.5万亩青河湿地名录", ":1.5万亩青河湿地名录")]
    [InlineData("附件：一、二级水源地名录", ":一、二级水源地名录")]
    [InlineData("附件：1.防汛物资清单　　2.青河 2025 年值班表", "1:防汛物资清单|2:青河 2025 年值班表")]
    [InlineData("附件：1.防汛物资清单；2.值班表；3.联系表。", "1:防汛物资清单|2:值班表|3:联系表")]
    [InlineData("附件：", "")]
    public void AttachmentNote_IsRead(string line, string expected)
    {
        IReadOnlyList<AttachmentNoteItem> items = Reads(ClosingGrammar.AttachmentNote, line, out var at);
        Assert.Equal(expected, string.Join('|', items.Select(item => $"{item.Number}:{item.Title}")));
        Assert.All(items, item => Assert.EndsWith(item.Title, at(item.Span), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2.值班表", 2, "值班表", "2.值班表")]
    [InlineData("2．值班表。", 2, "值班表", "2．值班表")]
    [InlineData("(2) 值班表；", 2, "值班表", "(2) 值班表")]
    [InlineData("12、《值班表》", 12, "《值班表》", "12、《值班表》")]
    public void AttachmentNoteItem_IsRead(string line, int number, string title, string span)
    {
        AttachmentNoteItem item = Reads(ClosingGrammar.AttachmentNoteItem, line, out var at);
        Assert.Equal((number, title), (item.Number, item.Title));
        Assert.Equal(span, at(item.Span));
    }

    [Fact]
    public void AttachmentNote_ItemSpans_BeginAtTheirNumbers()
    {
        IReadOnlyList<AttachmentNoteItem> items = Reads(ClosingGrammar.AttachmentNote, "附件：1.清单；　2.值班表。", out var at);
        Assert.Equal(["1.清单", "2.值班表"], items.Select(item => at(item.Span)));

        items = Reads(ClosingGrammar.AttachmentNote, "附件1：清单。", out at);
        Assert.Equal("附件1：清单", at(items[0].Span));
    }

    [Fact]
    public void AttachmentNote_ThatIsNone_SaysWhatWasExpected()
    {
        Fails(ClosingGrammar.AttachmentNote, "附件1", "1:1: expected 附件说明 (attachment note: 附件：1.名称), found '附'.");
        Fails(ClosingGrammar.AttachmentNote, "附件：1.", "1:6: expected 附件名称 (attachment title), found the end.");
        Fails(ClosingGrammar.AttachmentNote, "附件1：", "1:5: expected 附件名称 (attachment title), found the end.");
        Fails(ClosingGrammar.AttachmentNoteItem, "值班表", "1:1: expected 附件顺序号 (attachment number: 1.), found '值'.");
    }

    [Theory]
    [InlineData("青河县人民政府　　2025年3月5日", "青河县人民政府")]
    [InlineData("青 河 县 人 民 政 府　　二〇二五年三月五日", "青河县人民政府")]
    [InlineData("云州市民政局　云州市财政局　2025年3月5日", "云州市民政局|云州市财政局")]
    [InlineData("云州市教育局（市体育局）2025年3月5日", "云州市教育局（市体育局）")]
    [InlineData("省长　张　远　2025年3月5日", "省长张远")]
    public void SignatureLine_IsRead(string line, string organs)
    {
        SignatureLine signature = Reads(ClosingGrammar.SignatureLine, line);
        Assert.Equal(organs, Join(signature.Organs));
        Assert.Equal(new DateOnly(2025, 3, 5), signature.Date.Value.Day);
    }

    [Fact]
    public void SignatureLine_HasSpans()
    {
        SignatureLine signature = Reads(ClosingGrammar.SignatureLine, "云州市民政局　云州市财政局　2025年3月5日", out var at);
        Assert.Equal(["云州市民政局", "云州市财政局"], signature.Organs.Select(organ => at(organ.Span)));
        Assert.Equal("2025年3月5日", at(signature.Date.Span));
    }

    [Fact]
    public void SignatureLine_ThatIsNone_SaysWhatWasExpected()
    {
        const string Expected = "1:1: expected 署名和成文日期 (signature and date: 青河县人民政府　2025年3月5日), found ";
        Fails(ClosingGrammar.SignatureLine, "青河县人民政府", Expected + "'青'.");
        Fails(ClosingGrammar.SignatureLine, "2025年3月5日", Expected + "'2'.");
        Fails(ClosingGrammar.SignatureLine, "会议定于，2025年3月5日", Expected + "'会'.");
        Fails(ClosingGrammar.SignatureLine, "会议定于2025年3月5日召开", "1:14: expected end of line, found '召'.");
    }

    [Theory]
    [InlineData("（此件公开发布）", "此件公开发布")]
    [InlineData("(此件公开发布)", "此件公开发布")]
    [InlineData("(此件公开发布", "此件公开发布")]
    [InlineData("（联系人：张远，电话：000-1234567）", "联系人：张远，电话：000-1234567")]
    public void Annotation_IsRead(string line, string expected)
    {
        Element<string> annotation = Reads(ClosingGrammar.Annotation, line, out var at);
        Assert.Equal(expected, annotation.Value);
        Assert.Equal(line, at(annotation.Span));
    }

    [Fact]
    public void Annotation_ThatIsNone_SaysWhatWasExpected()
    {
        Fails(ClosingGrammar.Annotation, "此件公开发布", "1:1: expected 附注 (annotation: （此件公开发布）), found '此'.");
        Fails(ClosingGrammar.Annotation, "（二）", "1:1: expected 附注 (annotation: （此件公开发布）), found '（'.");
        Fails(ClosingGrammar.Annotation, "（此件公开发布）等", "1:9: expected end of line, found '等'.");
    }

    [Theory]
    [InlineData("附件", "附件", null, "附件", "")]
    [InlineData("附件1", "附件1", 1, "附件1", "")]
    [InlineData("附件 2", "附件2", 2, "附件 2", "")]
    [InlineData("附　件　２", "附件２", 2, "附　件　２", "")]
    [InlineData("附件一", "附件一", 1, "附件一", "")]
    [InlineData("附件：", "附件", null, "附件", "")]
    [InlineData("附件1：", "附件1", 1, "附件1", "")]
    [InlineData("附", "附", null, "附", "")]
    [InlineData("附：", "附", null, "附", "")]
    [InlineData("附表", "附表", null, "附表", "")]
    [InlineData("附录", "附录", null, "附录", "")]
    [InlineData("附表1 防汛物资清单", "附表1", 1, "附表1", "防汛物资清单")]
    [InlineData("附件1：查处超速行驶操作规程", "附件1", 1, "附件1", "查处超速行驶操作规程")]
    [InlineData("附:招生计划表", "附", null, "附", "招生计划表")]
    [InlineData("附件1-2　防汛物资清单", "附件1-2", 1, "附件1-2", "防汛物资清单")]
    [InlineData("附件 2025年一览表", "附件", null, "附件", "2025年一览表")]
    [InlineData("附件 一览表", "附件", null, "附件", "一览表")]
    public void AttachmentLabel_IsRead(string line, string text, int? number, string span, string title)
    {
        AttachmentLabel label = Reads(ClosingGrammar.AttachmentLabel, line, out var at);
        Assert.Equal((text, number), (label.Text, label.Number));
        Assert.Equal((span, title), (at(label.Span), at(label.TitleSpan)));
    }

    [Theory]
    [InlineData("附件所列物资")]
    [InlineData("附件1所列物资")]
    [InlineData("附件一览表")]
    [InlineData("附近居民")]
    [InlineData("附件.docx")]
    [InlineData("附件：1.防汛物资清单")]
    public void AttachmentLabel_InRunningTextOrANote_IsNone(string line)
        => Fails(ClosingGrammar.AttachmentLabel, line, "1:1: expected 附件序号 (attachment label: 附件1), found '附'.");
}
