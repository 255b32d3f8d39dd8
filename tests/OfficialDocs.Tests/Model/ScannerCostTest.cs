using System.Diagnostics;
using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>
/// The parser calls the scanners at many positions. Each must give up after a bounded number of characters, or a long run would
/// take the square of its length: here 100 000 positions, which a bounded scan passes in a fraction of the time allowed.
/// </summary>
public class ScannerCostTest
{
    private static readonly TimeSpan s_allowed = TimeSpan.FromSeconds(4);

    [Theory]
    [InlineData("云")]
    [InlineData("1")]
    [InlineData("１")]
    [InlineData("一")]
    [InlineData("〇")]
    [InlineData("十")]
    [InlineData(" ")]
    [InlineData("　")]
    [InlineData("云　")]
    [InlineData("第")]
    [InlineData("第一")]
    [InlineData("第一 ")]
    [InlineData("（")]
    [InlineData("〔")]
    [InlineData("（一")]
    [InlineData("1.")]
    [InlineData("云〔2025〕")]
    [InlineData("2025年")]
    [InlineData("二〇二五年")]
    [InlineData("2025年X")]
    [InlineData("机密★")]
    [InlineData("公告")]
    public void Scanners_OnALongRun_GiveUpEarly(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length));
        long started = Stopwatch.GetTimestamp();
        int found = 0;
        for (int position = 0; position < text.Length; position++)
        {
            ReadOnlySpan<char> rest = text.AsSpan(position);
            found += DocumentNumber.Measure(rest);
            found += IssuedDate.TryScan(rest, out int length, out _) ? length : 0;
            found += SectionLabel.TryScan(rest, out length, out _) ? length : 0;
            found += SecurityClassification.TryScan(rest, out length, out _) ? length : 0;
            found += UrgencyNames.TryScan(rest, out length, out _) ? length : 0;
        }

        Assert.InRange(found, 0, text.Length * 8);
        Assert.True(Stopwatch.GetElapsedTime(started) < s_allowed, $"{Stopwatch.GetElapsedTime(started)} for a run of '{unit}'.");
    }

    [Theory]
    [InlineData("〔2025〕8")]
    [InlineData("2025年3月5")]
    [InlineData("第")]
    [InlineData("一")]
    [InlineData("机")]
    public void Scanners_BeforeManyBlanks_ComeToAnEnd(string start)
    {
        string text = start + new string('　', 1_000_000) + "。";
        long started = Stopwatch.GetTimestamp();

        Assert.Equal(0, DocumentNumber.Measure(text));
        Assert.False(IssuedDate.TryScan(text, out _, out _));
        Assert.False(SectionLabel.TryScan(text, out _, out _));
        Assert.False(SecurityClassification.TryScan(text, out _, out _));
        Assert.True(Stopwatch.GetElapsedTime(started) < s_allowed);
    }
}
