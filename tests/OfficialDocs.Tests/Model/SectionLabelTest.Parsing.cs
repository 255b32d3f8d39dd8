using Xunit;
using Notation = OfficialDocs.LabelNotation;
using Scheme = OfficialDocs.NumberingScheme;

namespace OfficialDocs.Tests.Model;

public partial class SectionLabelTest
{
    /// <summary>The strict forms of part E: reading gives scheme and number, writing gives the same text.</summary>
    [Theory]
    [InlineData("一、", Scheme.Chinese, 1)]
    [InlineData("十、", Scheme.Chinese, 10)]
    [InlineData("十一、", Scheme.Chinese, 11)]
    [InlineData("二十一、", Scheme.Chinese, 21)]
    [InlineData("一百零一、", Scheme.Chinese, 101)]
    [InlineData("（一）", Scheme.ParenthesizedChinese, 1)]
    [InlineData("（三十二）", Scheme.ParenthesizedChinese, 32)]
    [InlineData("1.", Scheme.Arabic, 1)]
    [InlineData("10.", Scheme.Arabic, 10)]
    [InlineData("999.", Scheme.Arabic, 999)]
    [InlineData("（1）", Scheme.ParenthesizedArabic, 1)]
    [InlineData("（12）", Scheme.ParenthesizedArabic, 12)]
    [InlineData("①", Scheme.Circled, 1)]
    [InlineData("⑳", Scheme.Circled, 20)]
    [InlineData("a.", Scheme.Letter, 1)]
    [InlineData("z.", Scheme.Letter, 26)]
    [InlineData("第一编", Scheme.Part, 1)]
    [InlineData("第二部分", Scheme.Part, 2)]
    [InlineData("第三章", Scheme.Chapter, 3)]
    [InlineData("第四节", Scheme.Section, 4)]
    [InlineData("第五条", Scheme.Article, 5)]
    [InlineData("第一百二十三条", Scheme.Article, 123)]
    [InlineData("第一千二百六十条", Scheme.Article, 1260)]
    public void Label_InItsStrictForm_IsReadAndWritten(string text, Scheme scheme, int ordinal)
    {
        SectionLabel label = SectionLabel.Parse(text);

        Assert.Equal((scheme, ordinal, 0, 1), (label.Scheme, label.Ordinal, label.Suffix, label.Depth));
        Assert.Equal(Notation.Standard, label.Notation);
        Assert.Equal(text, label.ToString());
    }

    [Theory]
    [InlineData("第十七条之一", Scheme.Article, 17, 1)]
    [InlineData("第一百二十条之十二", Scheme.Article, 120, 12)]
    [InlineData("第三章之一", Scheme.Chapter, 3, 1)]
    [InlineData("第三节之二", Scheme.Section, 3, 2)]
    [InlineData("第一编之一", Scheme.Part, 1, 1)]
    public void Label_PutInLater_HasASuffix(string text, Scheme scheme, int ordinal, int suffix)
    {
        SectionLabel label = SectionLabel.Parse(text);

        Assert.Equal((scheme, ordinal, suffix, Notation.Standard), (label.Scheme, label.Ordinal, label.Suffix, label.Notation));
        Assert.Equal(text, label.ToString());
    }

    [Theory]
    [InlineData("1.5", 5, 2, Notation.Standard)] // by its form; 1.5万元 is for the parser to judge
    [InlineData("3.12", 12, 2, Notation.Standard)]
    [InlineData("1.2.3", 3, 3, Notation.Standard)]
    [InlineData("1.2.3.4", 4, 4, Notation.Standard)]
    [InlineData("10.20", 20, 2, Notation.Standard)]
    [InlineData("1．2", 2, 2, Notation.OtherMark)]
    [InlineData("１.２", 2, 2, Notation.FullWidthDigits)]
    [InlineData("1.２", 2, 2, Notation.FullWidthDigits)]
    public void Label_OfDecimals_IsMultiLevel(string text, int ordinal, int depth, Notation notation)
    {
        SectionLabel label = SectionLabel.Parse(text);

        Assert.Equal((Scheme.MultiLevel, ordinal, 0, depth), (label.Scheme, label.Ordinal, label.Suffix, label.Depth));
        Assert.Equal(notation, label.Notation);
        Assert.Equal(SectionLabel.Parse(label.ToString()), label);
    }

    /// <summary>The "also recognised" column of part E, and the blanks inside.</summary>
    [Theory]
    [InlineData("一.", "一、", Notation.OtherMark)]
    [InlineData("一．", "一、", Notation.OtherMark)]
    [InlineData("一，", "一、", Notation.OtherMark)]
    [InlineData("一：", "一、", Notation.OtherMark)]
    [InlineData("一﹑", "一、", Notation.OtherMark)]
    [InlineData("一 、", "一、", Notation.Spaced)]
    [InlineData("一　、", "一、", Notation.Spaced)]
    [InlineData("㊀", "一、", Notation.Compound)]
    [InlineData("㊉", "十、", Notation.Compound)]
    [InlineData("第一、", "一、", Notation.OrdinalPrefix)]
    [InlineData("第十二、", "十二、", Notation.OrdinalPrefix)]
    [InlineData("—、", "一、", Notation.DashForOne)]
    [InlineData("－、", "一、", Notation.DashForOne)]
    [InlineData("(一)", "（一）", Notation.HalfWidthParentheses)]
    [InlineData("（一)", "（一）", Notation.HalfWidthParentheses)]
    [InlineData("(一）", "（一）", Notation.HalfWidthParentheses)]
    [InlineData("㈠", "（一）", Notation.Compound)]
    [InlineData("㈩", "（十）", Notation.Compound)]
    [InlineData("（一）、", "（一）", Notation.ExtraMark)]
    [InlineData("(一)、", "（一）", Notation.ExtraMark | Notation.HalfWidthParentheses)]
    [InlineData("（一）.", "（一）", Notation.ExtraMark)]
    [InlineData("一）", "（一）", Notation.MissingParenthesis)]
    [InlineData("一)", "（一）", Notation.MissingParenthesis | Notation.HalfWidthParentheses)]
    [InlineData("（ 一 ）", "（一）", Notation.Spaced)]
    [InlineData("1、", "1.", Notation.OtherMark)]
    [InlineData("1．", "1.", Notation.OtherMark)]
    [InlineData("1。", "1.", Notation.OtherMark)]
    [InlineData("１．", "1.", Notation.OtherMark | Notation.FullWidthDigits)]
    [InlineData("１.", "1.", Notation.FullWidthDigits)]
    [InlineData("1 .", "1.", Notation.Spaced)]
    [InlineData("1\\.", "1.", Notation.ExtraMark)] // Markdown
    [InlineData("1\\、", "1.", Notation.ExtraMark | Notation.OtherMark)]
    [InlineData("⒈", "1.", Notation.Compound)]
    [InlineData("⒛", "20.", Notation.Compound)]
    [InlineData("(1)", "（1）", Notation.HalfWidthParentheses)]
    [InlineData("（１）", "（1）", Notation.FullWidthDigits)]
    [InlineData("⑴", "（1）", Notation.Compound)]
    [InlineData("⒇", "（20）", Notation.Compound)]
    [InlineData("（1）、", "（1）", Notation.ExtraMark)]
    [InlineData("1）", "（1）", Notation.MissingParenthesis)]
    [InlineData("1)", "（1）", Notation.MissingParenthesis | Notation.HalfWidthParentheses)]
    [InlineData("1\\)", "（1）", Notation.ExtraMark | Notation.MissingParenthesis | Notation.HalfWidthParentheses)]
    [InlineData("第1条", "第一条", Notation.OtherDigits)]
    [InlineData("第１条", "第一条", Notation.OtherDigits | Notation.FullWidthDigits)]
    [InlineData("第2章", "第二章", Notation.OtherDigits)]
    [InlineData("第3部分", "第三部分", Notation.OtherDigits)]
    [InlineData("第 一 条", "第一条", Notation.Spaced)]
    [InlineData("第　一　章", "第一章", Notation.Spaced)]
    public void Label_WrittenOtherwise_IsTheSameLabel_AndTheNotationSaysHow(string text, string strict, Notation notation)
    {
        SectionLabel label = SectionLabel.Parse(text);

        Assert.Equal(SectionLabel.Parse(strict), label);
        Assert.Equal(notation, label.Notation);
        Assert.Equal(strict, label.ToString());
    }

    [Fact]
    public void Blanks_Around_DoNotMatter()
    {
        SectionLabel label = SectionLabel.Parse("　　一、 ");

        Assert.Equal("一、", label.ToString());
        Assert.Equal(Notation.Standard, label.Notation);
    }

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("一")]
    [InlineData("1")]
    [InlineData("、")]
    [InlineData("（）")]
    [InlineData("（一")]
    [InlineData("（试行）")]
    [InlineData("（○）")]
    [InlineData("○、")]
    [InlineData("零、")]
    [InlineData("0.")]
    [InlineData("01.")]
    [InlineData("2025.")] // a year
    [InlineData("2025、")]
    [InlineData("（2025）")]
    [InlineData("(2025)")]
    [InlineData("2025年")]
    [InlineData("1.5万元")]
    [InlineData("1.05")]
    [InlineData("1.125")]
    [InlineData("1.0")]
    [InlineData("3.14159")]
    [InlineData("1.2.3.4.5")]
    [InlineData("一十一、")] // 十一、
    [InlineData("一二、")]
    [InlineData("一千、")]
    [InlineData("第一千、")]
    [InlineData("（一千）")]
    [InlineData("一是")]
    [InlineData("一、二、")]
    [InlineData("第条")]
    [InlineData("第零条")]
    [InlineData("第一")]
    [InlineData("第1、")]
    [InlineData("第一款")]
    [InlineData("第一部")]
    [InlineData("第一次")]
    [InlineData("第12345条")]
    [InlineData("第十七条之")]
    [InlineData("第十七条之零")]
    [InlineData("第十七条之七万")]
    [InlineData("第十七条规定")]
    [InlineData("A.")]
    [InlineData("a")]
    [InlineData("㉑")]
    public void Text_ThatIsNoLabel_IsRejected(string text)
    {
        Assert.False(SectionLabel.TryParse(text, out SectionLabel label));
        Assert.Equal(default, label);
        Assert.Equal(Notation.Standard, label.Notation);
    }

    /// <summary>What may stand at the start of a line, and how much of it is a label by its form.</summary>
    [Theory]
    [InlineData("一、总体要求", 2)]
    [InlineData("（一）加强领导。", 3)]
    [InlineData("1.指标", 2)]
    [InlineData("1. 指标", 2)]
    [InlineData("第十七条之一　本市", 6)]
    [InlineData("第十七条之规定", 4)]
    [InlineData("第一条 为了", 3)]
    [InlineData("1.5亿元", 3)]
    [InlineData("1.05亿元", 0)] // an amount, not a label 1. before 05
    [InlineData("1.125亿元", 0)]
    [InlineData("1．05亿元", 0)]
    [InlineData("1.2025年底前完成", 2)]
    [InlineData("1.2025万元", 0)]
    [InlineData("2025.3.5", 0)]
    [InlineData("2025年", 0)]
    [InlineData("（2025）云01民终123号", 0)]
    [InlineData("（试行）", 0)]
    [InlineData("十名", 0)]
    public void Scan_TakesTheLabelThatTheTextBeginsWith(string text, int expected)
    {
        Assert.Equal(expected > 0, SectionLabel.TryScan(text, out int length, out SectionLabel label));
        Assert.Equal(expected, length);
        Assert.Equal(expected == 0, label == default);
    }
}
