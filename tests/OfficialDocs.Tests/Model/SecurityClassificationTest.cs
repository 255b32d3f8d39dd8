using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>密级和保密期限 (GB/T 9704 §7.2.2).</summary>
public class SecurityClassificationTest
{
    [Theory]
    [InlineData("绝密★30年", SecurityLevel.TopSecret, "绝密", "30年")]
    [InlineData("机密★10年", SecurityLevel.Secret, "机密", "10年")]
    [InlineData("秘密★6个月", SecurityLevel.Confidential, "秘密", "6个月")]
    [InlineData("绝密★长期", SecurityLevel.TopSecret, "绝密", "长期")]
    [InlineData("绝密", SecurityLevel.TopSecret, "绝密", null)]
    [InlineData("机密", SecurityLevel.Secret, "机密", null)]
    [InlineData("秘密", SecurityLevel.Confidential, "秘密", null)]
    public void Classification_AsTheStandardWritesIt_IsReadAndWritten(string text, SecurityLevel level, string name, string? period)
    {
        SecurityClassification classification = SecurityClassification.Parse(text);

        Assert.Equal((level, name, period), (classification.Level, classification.LevelName, classification.Period));
        Assert.Equal(text, classification.ToString());
        Assert.Equal(new SecurityClassification(level, period), classification);
    }

    [Theory]
    [InlineData("机密☆10年")]
    [InlineData("机密*10年")]
    [InlineData("机密＊10年")]
    [InlineData("机密※10年")]
    [InlineData("机密·10年")]
    [InlineData("机 密 ★ 10 年")]
    [InlineData("　机密★10年 ")]
    public void Star_OfAnotherKind_AndBlanks_AreRead(string text)
        => Assert.Equal(new SecurityClassification(SecurityLevel.Secret, "10年"), SecurityClassification.Parse(text));

    [Theory]
    [InlineData("秘　密")]
    [InlineData("秘 密")]
    public void Level_PrintedWide_IsRead(string text) => Assert.Equal(new SecurityClassification(SecurityLevel.Confidential), SecurityClassification.Parse(text));

    [Theory]
    [InlineData("机密★十年", "十年")]
    [InlineData("机密★１０年", "１０年")]
    [InlineData("机密★3月", "3月")]
    [InlineData("机密★6 个月", "6个月")]
    public void Period_IsKeptAsWritten_WithoutBlanks(string text, string period) => Assert.Equal(period, SecurityClassification.Parse(text).Period);

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("密")]
    [InlineData("内部")]
    [InlineData("保密")]
    [InlineData("秘书")]
    [InlineData("机密★")]
    [InlineData("机密★10")]
    [InlineData("机密★年")]
    [InlineData("机密10年")]
    [InlineData("机密★10年限")]
    [InlineData("机密级")]
    public void Text_ThatIsNoClassification_IsRejected(string text)
    {
        Assert.False(SecurityClassification.TryParse(text, out SecurityClassification classification));
        Assert.Equal(default, classification);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("　")]
    public void Period_OfBlanks_IsNone(string? period)
    {
        var classification = new SecurityClassification(SecurityLevel.Secret, period);

        Assert.Null(classification.Period);
        Assert.Equal("机密", classification.ToString());
    }

    [Fact]
    public void Equality_IsOfLevelAndPeriod()
    {
        var classification = new SecurityClassification(SecurityLevel.Secret, "10年");
        SecurityClassification same = SecurityClassification.Parse("机密☆10年");

        Assert.True(classification == same);
        Assert.True(classification.Equals((object)same));
        Assert.Equal(classification.GetHashCode(), same.GetHashCode());
        Assert.True(classification != new SecurityClassification(SecurityLevel.Secret, "5年"));
        Assert.True(classification != new SecurityClassification(SecurityLevel.TopSecret, "10年"));
        Assert.False(classification.Equals((object)"机密★10年"));
    }

    [Fact]
    public void Levels_AreOrderedBySeverity()
        => Assert.True(SecurityLevel.Confidential < SecurityLevel.Secret && SecurityLevel.Secret < SecurityLevel.TopSecret);

    [Fact]
    public void Default_HasNoLevel_AndIsWrittenAsNothing()
    {
        SecurityClassification classification = default;

        Assert.Equal(("", null, ""), (classification.LevelName, classification.Period, classification.ToString()));
    }

    [Fact]
    public void TryFormat_NeedsJustTheLengthOfTheText()
    {
        var classification = new SecurityClassification(SecurityLevel.Secret, "10年");
        Span<char> buffer = stackalloc char[6];

        Assert.True(classification.TryFormat(buffer, out int written));
        Assert.Equal("机密★10年", buffer[..written].ToString());
        Assert.False(classification.TryFormat(buffer[..5], out written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Interfaces_GiveTheSameAsTheMembers()
    {
        var expected = new SecurityClassification(SecurityLevel.Secret, "10年");

        Assert.Equal(expected, Framework.Parse<SecurityClassification>("机密★10年"));
        Assert.Equal("密级：机密★10年", $"密级：{expected}");
        Assert.Equal("机密★10年", ((IFormattable)expected).ToString("G", null));
    }

    [Fact]
    public void Parse_OfNoClassification_ExplainsWhatWasExpected()
    {
        var error = Assert.Throws<FormatException>(() => SecurityClassification.Parse("内部"));

        Assert.Equal("Expected a security classification (机密★10年), but found '内部'.", error.Message);
        Assert.Throws<ArgumentNullException>(() => SecurityClassification.Parse(null!));
    }

    [Theory]
    [InlineData("机密★10年　特急", 6)]
    [InlineData("机密　特急", 2)]
    [InlineData("机密★启用前", 2)]
    [InlineData("特急", 0)]
    public void Scan_TakesTheClassificationThatTheTextBeginsWith(string text, int expected)
    {
        Assert.Equal(expected > 0, SecurityClassification.TryScan(text, out int length, out _));
        Assert.Equal(expected, length);
    }
}
