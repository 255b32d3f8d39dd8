using CsCheck;
using OfficialDocs.Parsing;
using Xunit;

namespace OfficialDocs.Tests.Parsing;

/// <summary>The series of running text, wherever the ends of the blocks lie in which they are sought.</summary>
public class PointFinderTest
{
    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.OneOfConst("一是", "二是", "三是", "十一是", "一要", "二要", "第一，", "第二，", "第十，", "首先", "其次", "再次，", "最后", "其一，", "其二，"),
        Gen.OneOfConst("。", "；", "，", "：", "、", "　"),
        Gen.OneOfConst("摸清底数", "第三方", "二十一世纪", "星期一是", "再次检查", "必要", "都是", "一"))
        .Array[0, 40].Select(static pieces => string.Concat(pieces));

    [Theory]
    [InlineData("一是摸清底数；二是建立台账。", "一是@0 二是@7")]
    [InlineData("各地一要摸清底数，二要建立台账。", "")] // The mark before the first one is missing.
    [InlineData("各地，一要摸清底数二要建立台账。", "一要@3 二要@9")] // Before a later one it may be.
    [InlineData("第一，摸清底数。第二，建立台账。", "第一@0 第二@8")]
    [InlineData("首先摸清底数，其次建立台账，最后限期整改。", "首先@0 其次@7 最后@14")]
    [InlineData("其一，摸清底数；其二，建立台账。", "其一@0 其二@8")]
    [InlineData("一是摸清底数。", "")] // A series has two members at least.
    [InlineData("第一，摸清底数。第三方评估，二是建立台账。", "")]
    public void Points_OfAParagraph(string text, string expected)
        => Assert.Equal(expected, string.Join(' ', Find(text).Select(static point => $"{point.Label}@{point.Span.Start}")));

    [Fact]
    public void Points_AreTheSameBehindOtherText()
        => Gen.Select(s_text, Gen.Int[1, 140]).Sample(static (text, shift) =>
        {
            var near = Find("市。" + text).Select(static point => (point.Label, point.Number, Start: point.Span.Start - 2, End: point.Span.End - 2));
            var far = Find(new string('市', shift) + "。" + text).Select(point => (point.Label, point.Number, Start: point.Span.Start - shift - 1, End: point.Span.End - shift - 1));

            Assert.Equal(near, far);
        });

    private static IReadOnlyList<Point> Find(string text)
        => new PointFinder(stackalloc PointFinder.Member[2], stackalloc int[PointFinder.Families]).Find(text, 0, default);
}
