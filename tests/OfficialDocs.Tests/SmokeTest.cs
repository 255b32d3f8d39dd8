using Xunit;

namespace OfficialDocs.Tests;

public class SmokeTest
{
    [Fact]
    public void Number_IsRead() => Assert.Equal("苏府呈〔2022〕5号", DocumentNumber.Parse("苏府呈[2022]第05号").ToString());
}
