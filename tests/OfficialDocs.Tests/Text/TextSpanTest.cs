using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Text;

public class TextSpanTest
{
    [Fact]
    public void Constructor_GivesStartLengthAndEnd()
    {
        var span = new TextSpan(3, 4);

        Assert.Equal((3, 4, 7), (span.Start, span.Length, span.End));
        Assert.False(span.IsEmpty);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(1, int.MaxValue)]
    public void Constructor_OutsideOfEveryText_Throws(int start, int length)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, length));

    [Fact]
    public void Constructor_EndingAtTheLastPosition_IsAllowed() => Assert.Equal(int.MaxValue, new TextSpan(int.MaxValue, 0).End);

    [Fact]
    public void FromBounds_IsTheSameAsStartAndLength() => Assert.Equal(new TextSpan(3, 4), TextSpan.FromBounds(3, 7));

    [Theory]
    [InlineData(5, 3)]
    [InlineData(-1, 3)]
    public void FromBounds_InWrongOrder_Throws(int start, int end)
        => Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(start, end));

    [Fact]
    public void Default_IsEmptyAtZero()
    {
        TextSpan span = default;

        Assert.Equal((0, 0, 0), (span.Start, span.Length, span.End));
        Assert.True(span.IsEmpty);
        Assert.Equal("[0..0)", span.ToString());
    }

    [Theory]
    [InlineData(2, 5, true)]
    [InlineData(3, 4, true)]
    [InlineData(5, 5, true)]
    [InlineData(1, 3, false)]
    [InlineData(4, 6, false)]
    [InlineData(6, 7, false)]
    public void Contains_IsTrue_OnlyForASpanWhollyInside(int start, int end, bool expected)
        => Assert.Equal(expected, TextSpan.FromBounds(2, 5).Contains(TextSpan.FromBounds(start, end)));

    [Fact]
    public void Comparison_GoesByStart_ThenByLength()
    {
        TextSpan[] spans = [new(2, 1), new(1, 9), new(1, 2), new(0, 5)];

        Array.Sort(spans);

        Assert.Equal([new(0, 5), new(1, 2), new(1, 9), new(2, 1)], spans);
    }

    [Fact]
    public void Operators_AgreeWithComparison()
    {
        var first = new TextSpan(1, 2);
        var second = new TextSpan(1, 3);
        var same = new TextSpan(1, 2);

        Assert.True(first < second);
        Assert.True(second > first);
        Assert.True(first <= same);
        Assert.True(first >= same);
        Assert.False(second <= first);
        Assert.False(first >= second);
        Assert.True(first == same);
        Assert.True(first != second);
    }

    [Fact]
    public void ToString_ShowsBounds() => Assert.Equal("[3..7)", new TextSpan(3, 4).ToString());
}
