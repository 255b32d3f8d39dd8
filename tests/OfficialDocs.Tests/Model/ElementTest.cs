using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Model;

public class ElementTest
{
    [Fact]
    public void Element_MadeByHand_StandsNowhere()
    {
        Element<string> element = "云州市人民政府";

        Assert.Equal("云州市人民政府", element.Value);
        Assert.True(element.Span.IsEmpty);
        Assert.Equal("云州市人民政府", element.ToString());
    }

    [Fact]
    public void Element_OfASource_KnowsItsPlace()
    {
        var element = new Element<DocumentNumber>(new DocumentNumber("云政发", 2025, 8), new TextSpan(10, 11));

        Assert.Equal(new TextSpan(10, 11), element.Span);
        Assert.Equal("云政发〔2025〕8号", element.ToString());
    }

    [Fact]
    public void Elements_AreEqual_WhereValueAndPlaceAre()
    {
        Element<string> element = new("云州市人民政府", new TextSpan(10, 7));

        Assert.True(element.Equals(new Element<string>("云州市人民政府", new TextSpan(10, 7))));
        Assert.Equal(element.GetHashCode(), new Element<string>("云州市人民政府", new TextSpan(10, 7)).GetHashCode());
        Assert.False(element.Equals(new Element<string>("云州市人民政府", new TextSpan(30, 7))));
        Assert.False(element.Equals(new Element<string>("青河县人民政府", new TextSpan(10, 7))));
        Assert.False(element.Equals((object)"云州市人民政府"));
        Assert.False(element.Equals(null));
    }

    [Fact]
    public void Element_OfNull_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new Element<string>(null!));
        Assert.Throws<ArgumentNullException>(() => new Element<string>(null!, new TextSpan(0, 1)));
    }
}
