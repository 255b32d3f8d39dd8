using CsCheck;
using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>The short cut for the common forms reads nothing otherwise than the scan that tolerates everything.</summary>
public class DocumentNumberCommonTest
{
    [Theory]
    [InlineData("云政发〔2025〕8号", 11)]
    [InlineData("云政发〔2025〕8号文件", 11)]
    [InlineData("云政办函〔1999〕123456号", 17)]
    [InlineData("云政发〔2025〕1234567号", 0)]
    [InlineData("云政发〔2025〕0号", 0)]
    [InlineData("云政发〔2025〕号", 0)]
    [InlineData("云政发〔1899〕8号", 0)]
    [InlineData("云政发〔2025〕08号", 12)]
    [InlineData("云政发〔2025〕8", 10)]
    [InlineData("云政发〔２０２５〕8号", 11)]
    [InlineData("税务总局公告〔2025〕6号", 14)]
    [InlineData("的云政发〔2025〕8号", 0)]
    [InlineData("关于云政发〔2025〕8号", 0)]
    [InlineData("海关发〔2025〕8号", 11)]
    [InlineData("云一二三四五六七八九十一二三四五六七八九十一二三〔2025〕8号", 32)]
    [InlineData("云一二三四五六七八九十一二三四五六七八九十一二三四〔2025〕8号", 0)]
    public void Number_IsReadToItsEnd(string text, int length)
    {
        DocumentNumber.TryScan(text, out int actual, out DocumentNumber value);

        Assert.Equal(length, actual);
        Assert.Equal(length > 0, value.Sequence > 0);
    }

    [Fact]
    public void BothScans_Agree()
    {
        Gen<string> piece = Gen.OneOfConst(
            "云政发", "关", "于", "第", "的", "令", "公告", "通告", "〔", "〕", "[", "]", "（", "）", "〔2025〕", "(2025)", "2025", "25", "1949", "2101", "0", "8", "08", "12", "1234567", "８", "二",
            "年", "号", "期", " ", "　", "文", "海关", "\u3400", "一二三四五六七八九十");
        Gen<string> near = Gen.Select(
            Gen.OneOfConst("云政发", "海关发", "公告", "令", "第一医", "云 政", ""), Gen.OneOfConst("〔2025〕", "〔2101〕", "〔202〕", "［2025］", "(2025)", "【2025】", "<2025〉", "〔2025]第", "〔1899〕", "〔2025〕第", "〔2025年〕"),
            Gen.OneOfConst("8", "0", "08", "000", "00123", "0123456", "123456", "1234567", "８", "八", "-8"), Gen.OneOfConst("号", "號", " 号", "", "号。"), static (a, b, c, d) => a + b + c + d);

        Gen.OneOf(near, piece.Array[0, 8].Select(static pieces => string.Concat(pieces))).Sample(
            static text =>
            {
                bool found = DocumentNumber.TryScan(text, out int length, out DocumentNumber value);
                bool expected = DocumentNumber.TryScanTolerant(text, out int expectedLength, out DocumentNumber expectedValue);
                Assert.Equal((expected, expectedLength, expectedValue, expectedValue.Notation, expectedValue.ToString()), (found, length, value, value.Notation, value.ToString()));
            },
            iter: 20_000);
    }
}
