using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>结构层次序数 (GB/T 9704 §7.3.3; GB/T 15834 B.3). One file for each concern.</summary>
public partial class SectionLabelTest
{
    [Theory]
    [InlineData(NumberingScheme.Part, 1, "第一编")]
    [InlineData(NumberingScheme.Chapter, 2, "第二章")]
    [InlineData(NumberingScheme.Section, 3, "第三节")]
    [InlineData(NumberingScheme.Article, 105, "第一百零五条")]
    [InlineData(NumberingScheme.Chinese, 11, "十一、")]
    [InlineData(NumberingScheme.ParenthesizedChinese, 20, "（二十）")]
    [InlineData(NumberingScheme.Arabic, 3, "3.")]
    [InlineData(NumberingScheme.ParenthesizedArabic, 4, "（4）")]
    [InlineData(NumberingScheme.Circled, 1, "①")]
    [InlineData(NumberingScheme.Circled, 20, "⑳")]
    [InlineData(NumberingScheme.Letter, 1, "a.")]
    [InlineData(NumberingScheme.Letter, 26, "z.")]
    public void Label_MadeFromSchemeAndNumber_IsWrittenStrictly_AndReadAgain(NumberingScheme scheme, int ordinal, string expected)
    {
        var label = new SectionLabel(scheme, ordinal);

        Assert.Equal(expected, label.ToString());
        Assert.Equal((scheme, ordinal, 0, 1), (label.Scheme, label.Ordinal, label.Suffix, label.Depth));
        Assert.Equal(LabelNotation.Standard, label.Notation);
        Assert.Equal(label, SectionLabel.Parse(expected));
    }

    [Theory]
    [InlineData(NumberingScheme.Chinese, 0)]
    [InlineData(NumberingScheme.Chinese, -1)]
    [InlineData(NumberingScheme.Chinese, 1000)]
    [InlineData(NumberingScheme.ParenthesizedChinese, 1000)]
    [InlineData(NumberingScheme.Arabic, 1000)] // 2025. is a year
    [InlineData(NumberingScheme.ParenthesizedArabic, 1000)]
    [InlineData(NumberingScheme.Article, 10_000)]
    [InlineData(NumberingScheme.Circled, 21)]
    [InlineData(NumberingScheme.Letter, 27)]
    public void Constructor_OutOfRange_Throws(NumberingScheme scheme, int ordinal)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new SectionLabel(scheme, ordinal));

    [Theory]
    [InlineData(NumberingScheme.MultiLevel)] // one number is no decimal label
    [InlineData((NumberingScheme)byte.MaxValue)]
    [InlineData((NumberingScheme)11)]
    public void Constructor_OfNoSchemeForOneNumber_Throws(NumberingScheme scheme)
        => Assert.Throws<ArgumentOutOfRangeException>(nameof(scheme), () => new SectionLabel(scheme, 1));

    [Theory]
    [InlineData(NumberingScheme.Part, 1, 2, "第一编之二")]
    [InlineData(NumberingScheme.Chapter, 3, 1, "第三章之一")]
    [InlineData(NumberingScheme.Section, 3, 1, "第三节之一")]
    [InlineData(NumberingScheme.Article, 17, 1, "第十七条之一")]
    [InlineData(NumberingScheme.Article, 9999, 9999, "第九千九百九十九条之九千九百九十九")]
    public void Label_MadeWithASuffix_IsReadAgain(NumberingScheme scheme, int ordinal, int suffix, string expected)
    {
        var label = new SectionLabel(scheme, ordinal, suffix);

        Assert.Equal(expected, label.ToString());
        Assert.Equal((ordinal, suffix), (label.Ordinal, label.Suffix));
        Assert.Equal(label, SectionLabel.Parse(expected));
    }

    [Theory]
    [InlineData(NumberingScheme.Article, -1)]
    [InlineData(NumberingScheme.Article, 10_000)]
    [InlineData(NumberingScheme.Chinese, 1)] // only what has 第 has 之
    [InlineData(NumberingScheme.Letter, 1)]
    public void Suffix_OutOfRange_Throws(NumberingScheme scheme, int suffix)
        => Assert.Throws<ArgumentOutOfRangeException>(nameof(suffix), () => new SectionLabel(scheme, 17, suffix));

    [Theory]
    [InlineData(new[] { 1, 2 }, "1.2")]
    [InlineData(new[] { 12, 3, 4 }, "12.3.4")]
    [InlineData(new[] { 999, 99, 99, 99 }, "999.99.99.99")]
    public void MultiLevel_IsReadAgain(int[] numbers, string expected)
    {
        SectionLabel label = SectionLabel.MultiLevel(numbers);

        Assert.Equal(expected, label.ToString());
        Assert.Equal((NumberingScheme.MultiLevel, numbers[^1], numbers.Length), (label.Scheme, label.Ordinal, label.Depth));
        Assert.Equal(label, SectionLabel.Parse(expected));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, 1)]
    [InlineData(1000, 1)]
    [InlineData(1, 100)]
    public void MultiLevel_OutOfRange_Throws(int first, int second)
        => Assert.Throws<ArgumentOutOfRangeException>("numbers", () => SectionLabel.MultiLevel(first, second));

    [Fact]
    public void MultiLevel_OfOneNumberOrFive_Throws()
    {
        Assert.Throws<ArgumentException>("numbers", () => SectionLabel.MultiLevel());
        Assert.Throws<ArgumentException>("numbers", () => SectionLabel.MultiLevel(1));
        Assert.Throws<ArgumentException>("numbers", () => SectionLabel.MultiLevel(1, 2, 3, 4, 5));
    }

    [Fact]
    public void Partition_IsAPart_InOtherWords()
    {
        SectionLabel label = SectionLabel.Partition(1);

        Assert.Equal("第一部分", label.ToString());
        Assert.Equal(SectionLabel.Parse("第一部分"), label);
        Assert.Equal(new SectionLabel(NumberingScheme.Part, 1), label);
        Assert.Throws<ArgumentOutOfRangeException>("ordinal", () => SectionLabel.Partition(0));
    }

    [Fact]
    public void Default_IsALabelThatNoTextBears()
    {
        SectionLabel label = default;

        Assert.Equal((NumberingScheme.Part, 0, 0, 1), (label.Scheme, label.Ordinal, label.Suffix, label.Depth));
        Assert.Equal("第零编", label.ToString());
        Assert.False(SectionLabel.TryParse("第零编", out _));
    }

    [Fact]
    public void Equality_IsOfSchemeAndNumber_NotOfTheNotation()
    {
        SectionLabel strict = SectionLabel.Parse("（一）");
        SectionLabel sloppy = SectionLabel.Parse("㈠");

        Assert.True(strict == sloppy);
        Assert.False(strict != sloppy);
        Assert.True(strict.Equals((object)sloppy));
        Assert.Equal(strict.GetHashCode(), sloppy.GetHashCode());
        Assert.Equal(0, strict.CompareTo(sloppy));
    }

    [Theory]
    [InlineData("一、")]
    [InlineData("（二）")]
    [InlineData("（1）")]
    [InlineData("第一条")]
    public void Labels_OfAnotherSchemeOrNumber_Differ(string text)
    {
        SectionLabel label = SectionLabel.Parse("（一）");

        Assert.True(label != SectionLabel.Parse(text));
        Assert.False(label.Equals((object)SectionLabel.Parse(text)));
        Assert.NotEqual(0, label.CompareTo(SectionLabel.Parse(text)));
        Assert.False(label.Equals((object)text));
    }

    [Fact]
    public void Articles_WithAnotherSuffix_Differ()
        => Assert.NotEqual(SectionLabel.Parse("第十七条"), SectionLabel.Parse("第十七条之一"));

    [Fact]
    public void Order_IsByLevel_ThenByNumber()
    {
        string[] texts =
            ["a.", "①", "（1）", "1.", "（一）", "二、", "一、", "1.2.1", "1.10", "1.2", "第十七条之一", "第十八条", "第十七条", "第一节", "第一章", "第一编"];
        SectionLabel[] labels = [.. texts.Select(SectionLabel.Parse)];

        Array.Sort(labels);

        Assert.Equal(
            ["第一编", "第一章", "第一节", "第十七条", "第十七条之一", "第十八条", "1.2", "1.2.1", "1.10", "一、", "二、", "（一）", "1.", "（1）", "①", "a."],
            labels.Select(label => label.ToString()));
    }

    [Fact]
    public void Level_GrowsFromTheHighestSchemeToTheLowest_AndWithTheDepth()
    {
        string[] texts = ["第一编", "第一章", "第一节", "第一条", "1.1", "1.1.1", "1.1.1.1", "一、", "（一）", "1.", "（1）", "①", "a."];

        int[] levels = [.. texts.Select(text => SectionLabel.Parse(text).Level)];

        Assert.Equal(levels.Order(), levels);
        Assert.Equal(levels.Length, levels.Distinct().Count());
    }

    [Theory]
    [InlineData("一、", "五、")]
    [InlineData("第一部分", "第二编")]
    [InlineData("1.1", "3.12")]
    [InlineData("第十七条", "第十七条之一")]
    public void Level_IsTheSame_ForLabelsOfOneSeries(string first, string second)
        => Assert.Equal(SectionLabel.Parse(first).Level, SectionLabel.Parse(second).Level);

    [Fact]
    public void Operators_AgreeWithTheOrder()
    {
        var second = new SectionLabel(NumberingScheme.Chinese, 2);
        var tenth = new SectionLabel(NumberingScheme.Chinese, 10);

        Assert.True(second < tenth);
        Assert.True(tenth > second);
        Assert.True(second <= new SectionLabel(NumberingScheme.Chinese, 2));
        Assert.True(second >= new SectionLabel(NumberingScheme.Chinese, 2));
        Assert.False(tenth <= second);
        Assert.False(second >= tenth);
    }

    [Theory]
    [InlineData("三、", "二、")]
    [InlineData("二.", "一、")] // however they are written
    [InlineData("（十一）", "（十）")]
    [InlineData("2.", "1.")]
    [InlineData("⑩", "⑨")]
    [InlineData("1.3", "1.2")]
    [InlineData("1.2.2", "1.2.1")]
    [InlineData("第十八条", "第十七条")]
    [InlineData("第十七条之一", "第十七条")]
    [InlineData("第十七条之二", "第十七条之一")]
    [InlineData("第十八条", "第十七条之二")]
    [InlineData("第二编", "第一部分")]
    public void Follows_IsTrue_ForTheNextOfTheSeries(string label, string previous)
        => Assert.True(SectionLabel.Parse(label).Follows(SectionLabel.Parse(previous)));

    [Theory]
    [InlineData("四、", "二、")]
    [InlineData("二、", "二、")]
    [InlineData("一、", "二、")]
    [InlineData("（二）", "一、")]
    [InlineData("2.", "（1）")]
    [InlineData("2.1", "1.1")]
    [InlineData("1.3", "1.1")]
    [InlineData("1.2.1", "1.2")]
    [InlineData("第十八条之一", "第十七条")]
    [InlineData("第十七条之三", "第十七条之一")]
    [InlineData("第十七条", "第十七条之一")]
    [InlineData("第二节", "第一章")]
    public void Follows_IsFalse_ForEveryOther(string label, string previous)
        => Assert.False(SectionLabel.Parse(label).Follows(SectionLabel.Parse(previous)));

    [Fact]
    public void TryFormat_NeedsJustTheLengthOfTheText()
    {
        SectionLabel label = SectionLabel.Parse("第十七条之一");
        Span<char> buffer = stackalloc char[6];

        Assert.True(label.TryFormat(buffer, out int written));
        Assert.Equal("第十七条之一", buffer[..written].ToString());
        Assert.False(label.TryFormat(buffer[..5], out written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Interfaces_GiveTheSameAsTheMembers()
    {
        var expected = new SectionLabel(NumberingScheme.Chinese, 3);

        Assert.Equal(expected, Framework.Parse<SectionLabel>("三、"));
        Assert.Equal("三、保障措施", $"{expected}保障措施");
        Assert.Equal("三、", ((IFormattable)expected).ToString("G", null));
    }

    [Fact]
    public void Parse_OfNoLabel_ExplainsWhatWasExpected()
    {
        var error = Assert.Throws<FormatException>(() => SectionLabel.Parse("保障措施"));

        Assert.Equal("Expected a section label (一、 （一） 1. （1） ① 第一条), but found '保障措施'.", error.Message);
        Assert.Throws<ArgumentNullException>(() => SectionLabel.Parse(null!));
    }
}
