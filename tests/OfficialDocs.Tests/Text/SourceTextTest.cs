using OfficialDocs.Text;
using Xunit;

namespace OfficialDocs.Tests.Text;

public class SourceTextTest
{
    private const string Sample = "云州市人民政府\n";

    [Fact]
    public void From_String_KeepsItAsItIs()
    {
        SourceText source = SourceText.From(Sample);

        Assert.Same(Sample, source.Content);
        Assert.Equal(8, source.Length);
        Assert.Equal(Sample, source.ToString());
        Assert.Equal(SourceEncoding.None, source.Encoding);
        Assert.False(source.HasByteOrderMark);
        Assert.False(source.HasInvalidBytes);
    }

    [Fact]
    public void From_Span_CopiesIt()
    {
        char[] characters = ['通', '知'];

        SourceText source = SourceText.From(characters.AsSpan());
        characters[0] = '公';

        Assert.Equal("通知", source.Content);
    }

    [Fact]
    public void From_Null_Throws() => Assert.Throws<ArgumentNullException>(() => SourceText.From((string)null!));

    [Fact]
    public void Slice_IsThePartOfTheText()
    {
        SourceText source = SourceText.From(Sample);

        Assert.Equal("人民政府", source.Slice(new TextSpan(3, 4)).ToString());
        Assert.Equal("人民政府", source.ToString(new TextSpan(3, 4)));
        Assert.Equal("", source.ToString(new TextSpan(8, 0)));
    }

    [Theory]
    [InlineData(8, 1)]
    [InlineData(9, 0)]
    [InlineData(0, 9)]
    public void Slice_OutsideTheText_Throws(int start, int length)
    {
        SourceText source = SourceText.From(Sample);

        Assert.Throws<ArgumentOutOfRangeException>(() => source.Slice(new TextSpan(start, length)).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => source.ToString(new TextSpan(start, length)));
    }

    [Fact]
    public void Load_ReadsFromWhereTheStreamIs_AndLeavesItOpen()
    {
        using var stream = new MemoryStream([.. "xx"u8, .. "通知"u8]) { Position = 2 };

        SourceText source = SourceText.Load(stream);

        Assert.Equal("通知", source.Content);
        Assert.Equal(SourceEncoding.Utf8, source.Encoding);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task LoadAsync_DecodesAsLoadDoes()
    {
        using var stream = new MemoryStream([0xD4, 0xC6, 0xD6, 0xDD, 0xCA, 0xD0]);

        SourceText source = await SourceText.LoadAsync(stream, TestContext.Current.CancellationToken);

        Assert.Equal("云州市", source.Content);
        Assert.Equal(SourceEncoding.Gb18030, source.Encoding);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task LoadAsync_Cancelled_Throws()
    {
        using var stream = new MemoryStream([1, 2, 3]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SourceText.LoadAsync(stream, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Load_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => SourceText.Load(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => SourceText.LoadAsync(null!, TestContext.Current.CancellationToken));
    }
}
