using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>紧急程度 (GB/T 9704 §7.2.3).</summary>
public class UrgencyTest
{
    [Theory]
    [InlineData("平急", Urgency.Routine)]
    [InlineData("加急", Urgency.Urgent)]
    [InlineData("特急", Urgency.ExtraUrgent)]
    [InlineData("特提", Urgency.Flash)]
    [InlineData("急件", Urgency.Expedited)]
    public void Name_IsReadAndWritten(string name, Urgency urgency)
    {
        Assert.True(UrgencyNames.TryParse(name, out Urgency read));
        Assert.Equal(urgency, read);
        Assert.Equal(name, urgency.ToChineseName());
    }

    [Theory]
    [InlineData("特　急")]
    [InlineData("特 急")]
    [InlineData(" 特急　")]
    public void Name_PrintedWide_IsRead(string text)
    {
        Assert.True(UrgencyNames.TryParse(text, out Urgency read));
        Assert.Equal(Urgency.ExtraUrgent, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("　")]
    [InlineData("特")]
    [InlineData("急")]
    [InlineData("紧急")]
    [InlineData("特急件")]
    [InlineData("加提")]
    public void Text_ThatIsNoUrgency_IsRejected(string text)
    {
        Assert.False(UrgencyNames.TryParse(text, out Urgency read));
        Assert.Equal(default, read);
    }

    [Fact]
    public void EveryValue_HasANameOfItsOwn_ThatIsReadAgain()
    {
        foreach (Urgency urgency in Enum.GetValues<Urgency>())
        {
            Assert.True(UrgencyNames.TryParse(urgency.ToChineseName(), out Urgency read));
            Assert.Equal(urgency, read);
        }
    }

    [Theory]
    [InlineData((Urgency)0)]
    [InlineData((Urgency)6)]
    public void ToChineseName_OfNoUrgency_Throws(Urgency urgency) => Assert.Throws<ArgumentOutOfRangeException>(() => urgency.ToChineseName());
}
