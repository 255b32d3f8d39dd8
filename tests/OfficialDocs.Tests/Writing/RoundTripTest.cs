using OfficialDocs.Text;
using OfficialDocs.Writing;
using Xunit;

namespace OfficialDocs.Tests.Writing;

public class RoundTripTest
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Samples");

    public static TheoryData<string> Samples => new(
        Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(static path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_ReadsBackTheSame(string path)
    {
        OfficialDocument document = Read(path);
        string text = document.ToText();
        OfficialDocument again = OfficialDocument.Parse(text);

        Assert.Null(OfficialDocument.ContentDifference(document, again));
        Assert.Equal(text, again.ToText());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_IsWrittenAsTheSchemaHasIt(string path)
        => Assert.Empty(SchemaCheck.Errors(DocumentJsonSchema.Text, Read(path).ToJson(path, new DocumentJsonOptions { IncludeLines = true })));

    [Fact]
    public void HandBuiltDocument_ReadsBackTheSame()
    {
        foreach (OfficialDocument document in (OfficialDocument[])[HandBuilt.Letter(), HandBuilt.Regulation(), new OfficialDocument()])
        {
            Assert.Null(OfficialDocument.ContentDifference(document, OfficialDocument.Parse(document.ToText())));
        }
    }

    private static OfficialDocument Read(string path) => OfficialDocument.Parse(SourceText.Decode(File.ReadAllBytes(Path.Combine(Folder, path))));
}
