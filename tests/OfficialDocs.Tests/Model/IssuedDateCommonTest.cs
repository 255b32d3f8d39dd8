using CsCheck;
using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>The short cut for the common form reads nothing otherwise than the scan that tolerates everything.</summary>
public class IssuedDateCommonTest
{
    [Fact]
    public void BothScans_Agree()
    {
        Gen<string> part = Gen.OneOfConst("", "0", "1", "2", "9", "10", "12", "13", "28", "29", "30", "31", "32", "03", "123", "３", "1 2", "X", " 3", "3 ", "三");
        Gen<string> date = Gen.Select(
            Gen.OneOfConst("2025", "2024", "1840", "1839", "2200", "2201", "25", "20250305", "２０２５", "二〇二五", "2 025", "202"), Gen.OneOfConst("年", "年 ", " 年", "-", ".", ""), part,
            Gen.OneOfConst("月", "", "-", "日"), part, Gen.OneOfConst("日", "日前", "", "号", "月", "日日"), static (year, mark, month, monthMark, day, dayMark) => year + mark + month + monthMark + day + dayMark);

        date.Where(static text => text.Length >= 4).Sample(
            static text =>
            {
                bool found = IssuedDate.TryScan(text, out int length, out IssuedDate value);
                bool expected = IssuedDate.TryScanTolerant(text, out int expectedLength, out IssuedDate expectedValue);
                Assert.Equal((expected, expectedLength, expectedValue, expectedValue.Notation, expectedValue.Style), (found, length, value, value.Notation, value.Style));
            },
            iter: 20_000);
    }
}
