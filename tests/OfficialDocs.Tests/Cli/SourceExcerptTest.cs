using CsCheck;
using OfficialDocs.Cli.Display;
using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Cli;

public class SourceExcerptTest
{
    [Theory]
    [InlineData("一二⟦三⟧四", "一二三四", "    ^^")]
    [InlineData("⟦2025⟧年", "2025年", "^^^^")]
    [InlineData("　　意见⟦⟧", "意见", "    ^")]
    [InlineData("⟦　　⟧意见", "　　意见", "^^^^")]
    [InlineData("前\n云⟦州市\n第二⟧行\n", "云州市", "  ^^^^")]
    [InlineData("云\t州⟦\t\u200B⟧市", "云 州<U+0009><U+200B>市", "     ^^^^^^^^^^^^^^^^")]
    [InlineData("完⟦。\n⟧", "完。", "  ^^")]
    [InlineData("𠀀é⟦𠀁⟧", "𠀀é𠀁", "    ^^")]
    public void Place_IsMarkedInItsColumns(string marked, string text, string mark)
    {
        (SourceText source, TextSpan span) = Read(marked);

        (OutlineLine shown, OutlineLine under) = SourceExcerpt.Of(source, span, 40, ListingStyles.Plain);

        Assert.Equal((text, mark), (shown.ToString(), under.ToString()));
    }

    [Theory]
    [InlineData("一二三四五六七八九十一二三四五，六七⟦八⟧九十一二三四五六七八九十一二三四", "… 六七八九十一二 …", "       ^^")]
    [InlineData("⟦一⟧二三四五六七八九十一二三四五六七八九十", "一二三四五六七八 …", "^^")]
    [InlineData("一二三四五六七八九十一二三四五六七八九⟦十⟧", "… 三四五六七八九十", "                 ^^")]
    [InlineData("一⟦二三四五六七八九十一二三四五六七八九⟧十", "… 二三四五六七八 …", "   ^^^^^^^^^^^^^^^^^")]
    public void LongLine_IsCutOnBothSides(string marked, string text, string mark)
    {
        (SourceText source, TextSpan span) = Read(marked);

        (OutlineLine shown, OutlineLine under) = SourceExcerpt.Of(source, span, 20, ListingStyles.Plain);

        Assert.Equal((text, mark), (shown.ToString(), under.ToString()));
    }

    [Fact]
    public void Excerpt_AlwaysFits()
        => Gen.Select(Gen.OneOfConst("云", "a", "，", "\n", "\t", "\u200B", "𠀀", "\uD800", "　", "“").Array[1, 120], Gen.Int[0, 200], Gen.Int[0, 30], Gen.Int[30, 60])
            .Sample(static (parts, start, length, width) =>
            {
                SourceText source = SourceText.From(string.Concat(parts));
                start = Math.Min(start, source.Length);
                var span = new TextSpan(start, Math.Min(length, source.Length - start));

                (OutlineLine text, OutlineLine mark) = SourceExcerpt.Of(source, span, width, ListingStyles.Plain);

                Assert.InRange(text.Width, 0, width);
                Assert.InRange(mark.Width, 1, width + 1);
                Assert.Contains('^', mark.ToString());
            });

    private static (SourceText Source, TextSpan Span) Read(string marked)
    {
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        int end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        return (SourceText.From(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)), TextSpan.FromBounds(start, end));
    }
}
