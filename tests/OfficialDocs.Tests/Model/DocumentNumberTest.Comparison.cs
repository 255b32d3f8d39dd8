using Xunit;

namespace OfficialDocs.Tests.Model;

public partial class DocumentNumberTest
{
    [Fact]
    public void Equality_IsOfTheMeaning_NotOfTheNotation()
    {
        DocumentNumber strict = DocumentNumber.Parse("云政发〔2025〕8号");
        DocumentNumber sloppy = DocumentNumber.Parse("云政发[2025]第08号");

        Assert.True(strict == sloppy);
        Assert.False(strict != sloppy);
        Assert.True(strict.Equals((object)sloppy));
        Assert.Equal(strict.GetHashCode(), sloppy.GetHashCode());
        Assert.Equal(0, strict.CompareTo(sloppy));
    }

    [Theory]
    [InlineData("云政发〔2025〕9号")]
    [InlineData("云政发〔2024〕8号")]
    [InlineData("云政函〔2025〕8号")]
    [InlineData("第8号")]
    [InlineData("〔十五届〕第8号")]
    public void Numbers_WithAnotherPart_Differ(string text)
    {
        DocumentNumber number = DocumentNumber.Parse("云政发〔2025〕8号");
        DocumentNumber other = DocumentNumber.Parse(text);

        Assert.True(number != other);
        Assert.False(number.Equals(other));
        Assert.NotEqual(0, number.CompareTo(other));
        Assert.False(number.Equals((object)text));
    }

    [Fact]
    public void Numbers_OfAnotherSession_Differ_AndComeInItsOrder()
    {
        DocumentNumber earlier = DocumentNumber.Parse("〔十四届〕第31号");
        DocumentNumber later = DocumentNumber.Parse("〔十五届〕第2号");

        Assert.NotEqual(DocumentNumber.Parse("〔十四届〕第2号"), later);
        Assert.True(earlier < later);
        Assert.True(DocumentNumber.Parse("第2号") < later);
        Assert.Equal(later.GetHashCode(), DocumentNumber.Parse("[第十五届] 第二号").GetHashCode());
    }

    [Fact]
    public void Issues_OfAnotherTotal_Differ()
        => Assert.NotEqual(DocumentNumber.Parse("第3期（总第25期）"), DocumentNumber.Parse("第3期（总第26期）"));

    [Fact]
    public void Order_IsThatOfARegister_ByCodeYearAndSequence()
    {
        DocumentNumber[] numbers =
        [
            new("云政函", 2024, 1),
            new("云政发", 2025, 10),
            new("云政发", 2025, 9),
            new("云政发", 2024, 30),
        ];

        Array.Sort(numbers);

        Assert.Equal(["云政函〔2024〕1号", "云政发〔2024〕30号", "云政发〔2025〕9号", "云政发〔2025〕10号"], numbers.Select(number => number.ToString()));
    }

    [Fact]
    public void Operators_AgreeWithTheOrder()
    {
        DocumentNumber ninth = new("云政发", 2025, 9);
        DocumentNumber tenth = new("云政发", 2025, 10);

        Assert.True(ninth < tenth);
        Assert.True(tenth > ninth);
        Assert.True(ninth <= new DocumentNumber("云政发", 2025, 9));
        Assert.True(ninth >= new DocumentNumber("云政发", 2025, 9));
        Assert.False(tenth <= ninth);
        Assert.False(ninth >= tenth);
    }
}
