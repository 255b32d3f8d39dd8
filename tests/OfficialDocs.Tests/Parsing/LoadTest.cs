using System.Text;
using Xunit;

namespace OfficialDocs.Tests.Parsing;

public class LoadTest
{
    private const string Text = "云政发〔2025〕8号\n云州市人民政府关于做好防汛工作的通知\n";

    [Fact]
    public async Task File_OfAnotherEncoding_IsRead()
    {
        Encoding gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        string path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, gb18030.GetBytes(Text), TestContext.Current.CancellationToken);

        OfficialDocument document = OfficialDocument.Load(path);
        OfficialDocument again = await OfficialDocument.LoadAsync(path, TestContext.Current.CancellationToken);
        File.Delete(path);

        Assert.Equal("云政发〔2025〕8号", document.Number?.ToString());
        Assert.True(document.ContentEquals(again));
    }

    [Fact]
    public void MissingFile_IsNamed()
        => Assert.Contains("missing.txt", Assert.Throws<FileNotFoundException>(() => OfficialDocument.Load("missing.txt")).Message, StringComparison.Ordinal);
}
