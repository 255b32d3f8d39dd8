using CsCheck;
using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>The short cut for the common forms reads nothing otherwise than the scan that tolerates everything.</summary>
public class SectionLabelCommonTest
{
    [Fact]
    public void BothScans_Agree()
    {
        Gen<string> label = Gen.Select(
            Gen.OneOfConst("", "（", "(", "第"), Gen.OneOfConst("一", "二", "九", "十", "十二", "二十", "十十", "〇", "○", "百", "1", "9", "0", "10", "12", "123", "01", "１", "1２", "一1", "1一"),
            Gen.OneOfConst("、", "）", ")", ".", "．", "，", "条", "", " ", " 、", "）、", "）.", ".1", ".１", "是"), Gen.OneOfConst("", "总", "总则", "。", "1", "１", "、", " 总则", "2025年"), static (a, b, c, d) => a + b + c + d);

        label.Where(static text => text.Length > 0).Sample(
            static text =>
            {
                bool found = SectionLabel.TryScan(text, out int length, out SectionLabel value);
                bool expected = SectionLabel.TryScanTolerant(text, out int expectedLength, out SectionLabel expectedValue);
                Assert.Equal((expected, expectedLength, expectedValue, expectedValue.Notation), (found, length, value, value.Notation));
            },
            iter: 20_000);
    }
}
