using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>发文机关标志 (GB/T 9704 §7.2.4).</summary>
public class IssuerMarkTest
{
    [Fact]
    public void Equality_IsOfTheOrgansInOrder_NotOfTheList()
    {
        var mark = new IssuerMark(["云州市财政局", "云州市水务局"], "文件");
        var same = new IssuerMark(new List<string> { "云州市财政局", "云州市水务局" }, "文件");

        Assert.Equal(mark, same);
        Assert.Equal(mark.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(mark, mark with { Suffix = "" });
        Assert.NotEqual(mark, mark with { Organs = ["云州市水务局", "云州市财政局"] }); // the lead organ is another
        Assert.NotEqual(mark, mark with { Organs = ["云州市财政局"] });
        Assert.False(mark.Equals(null));
    }

    [Fact]
    public void ToString_IsTheMarkAsPrinted()
    {
        Assert.Equal("云州市人民政府文件", new IssuerMark(["云州市人民政府"], "文件").ToString());
        Assert.Equal("云州市人民政府", new IssuerMark(["云州市人民政府"]).ToString());
        Assert.Equal("云州市水务局公告", new IssuerMark(["云州市水务局"], "公告").ToString());
        Assert.Equal("云州市财政局\n云州市水务局文件", new IssuerMark(["云州市财政局", "云州市水务局"], "文件").ToString());
    }
}
