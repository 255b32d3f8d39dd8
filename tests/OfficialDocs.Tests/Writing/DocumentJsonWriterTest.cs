using System.Buffers;
using System.Text;
using System.Text.Json;
using OfficialDocs.Text;
using OfficialDocs.Writing;
using Xunit;

namespace OfficialDocs.Tests.Writing;

public class DocumentJsonWriterTest
{
    private static readonly DocumentJsonOptions s_withLines = new() { IncludeLines = true };

    [Fact]
    public void EmptyDocument_HasEveryKey() => Assert.Equal(
        """
        {"source":"a.txt","form":"general","header":{"copyNumber":null,"security":null,"urgency":null,"issuerMark":null,"signatories":[]},
        "number":null,"title":null,"titleNote":null,"mainRecipients":[],"preamble":[],"sections":[],"attachmentNote":[],"signatures":[],"date":null,
        "annotations":[],"attachments":[],"imprint":{"mainRecipients":[],"copyRecipients":[],"printingOrgan":null,"printingDate":null},
        "publication":null,"citations":[]}
        """.ReplaceLineEndings(""),
        DocumentJsonWriter.Write(new OfficialDocument(), "a.txt"));

    [Fact]
    public void Request_IsWrittenWhole() => Assert.Equal(
        """
        {"source":null,"form":"general","header":{"copyNumber":"000012","security":{"level":"机密","period":"10年"},"urgency":"特急",
        "issuerMark":{"organs":["云州市发展和改革委员会","云州市财政局"],"hasDocumentSuffix":true},"signatories":["陈建国","周敏"]},
        "number":{"text":"云发改〔2025〕41号","kind":"document","agencyCode":"云发改","year":2025,"sequence":41},
        "title":{"text":"云州市发展和改革委员会关于申请补助资金的请示","organ":"云州市发展和改革委员会","subject":"申请补助资金","type":"请示"},
        "titleNote":"2025年4月10日第3次主任办公会议通过","mainRecipients":["市人民政府","市防汛抗旱指挥部各成员单位"],
        "preamble":[{"text":"现将有关事项请示如下：","line":0,"span":[0,0],"points":[]}],
        "sections":[{"label":"一、","scheme":"chinese","number":1,"heading":"总体目标","line":0,"span":[0,0],
        "paragraphs":[{"text":"到2028年，建成3个集群。","line":0,"span":[0,0],"points":[]}],"sections":[]},
        {"label":"二、","scheme":"chinese","number":2,"heading":"重点举措","line":0,"span":[0,0],"paragraphs":[],"sections":[
        {"label":"（一）","scheme":"parenthesizedChinese","number":1,"heading":"加强领导","line":0,"span":[0,0],"paragraphs":[
        {"text":"一是明确责任；二是强化考核。","line":0,"span":[0,0],"points":[]},{"text":"各县要落实到人。","line":0,"span":[0,0],"points":[]}],"sections":[]},
        {"label":"（二）","scheme":"parenthesizedChinese","number":2,"heading":null,"line":0,"span":[0,0],"paragraphs":[
        {"text":"设立资金1亿元。","line":0,"span":[0,0],"points":[]}],"sections":[
        {"label":"1.","scheme":"arabic","number":1,"heading":null,"line":0,"span":[0,0],"paragraphs":[
        {"text":"5月10日前下达；","line":0,"span":[0,0],"points":[]}],"sections":[]},
        {"label":"2.","scheme":"arabic","number":2,"heading":"按季调度","line":0,"span":[0,0],"paragraphs":[],"sections":[]}]}]}],
        "attachmentNote":[{"number":1,"title":"2025年项目表"},{"number":2,"title":"资金测算说明"}],"signatures":["云州市发展和改革委员会","云州市财政局"],
        "date":{"value":"2025-04-15","text":"2025年4月15日","inferred":false},"annotations":["联系人：林浩，联系电话：0500-8234567"],
        "attachments":[{"number":1,"label":"附件1","title":"2025年项目表","line":0,"preamble":[{"text":"青河县白石镇供水工程","line":0,"span":[0,0],"points":[]}],"sections":[]},
        {"number":2,"label":"附件2","title":"资金测算说明","line":0,"preamble":[],"sections":[{"label":"一、","scheme":"chinese","number":1,"heading":"依据","line":0,"span":[0,0],
        "paragraphs":[{"text":"按定额测算。","line":0,"span":[0,0],"points":[]}],"sections":[]}]}],
        "imprint":{"mainRecipients":["省财政厅"],"copyRecipients":["市委办公室","市人大常委会办公室、市政协办公室"],"printingOrgan":"云州市发展和改革委员会办公室","printingDate":"2025-04-16"},
        "publication":null,"citations":[]}
        """.ReplaceLineEndings(""),
        HandBuilt.Request().ToJson());

    [Fact]
    public void NumberAndDate_AreWrittenAsTheSourceHasThem()
    {
        SourceText source = SourceText.From(" 苏府呈[2022]第05号 \n2022129\n");
        using JsonDocument json = Parse(new OfficialDocument
        {
            Source = source,
            Number = new Element<DocumentNumber>(DocumentNumber.Parse("苏府呈[2022]第05号"), new TextSpan(0, 15)),
            Date = new Element<IssuedDate>(IssuedDate.Parse("2022129").Infer(new DateOnly(2022, 1, 30)), new TextSpan(16, 7)),
        });

        AssertJson("""{"text":"苏府呈[2022]第05号","kind":"document","agencyCode":"苏府呈","year":2022,"sequence":5}""", json, "number");
        AssertJson("""{"value":"2022-01-29","text":"2022129","inferred":true}""", json, "date");
    }

    [Fact]
    public void Text_IsStandard_WhereTheSourceHasNoSuchPlace()
    {
        using JsonDocument json = Parse(new OfficialDocument
        {
            Source = SourceText.From("短"),
            Number = new Element<DocumentNumber>(new DocumentNumber("云政发", 2025, 8), new TextSpan(0, 10)),
        });

        Assert.Equal("云政发〔2025〕8号", json.RootElement.GetProperty("number").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("第12号", """{"text":"第12号","kind":"order","agencyCode":null,"year":null,"sequence":12}""")]
    [InlineData("云州市人民政府令第12号", """{"text":"云州市人民政府令第12号","kind":"order","agencyCode":"云州市人民政府令","year":null,"sequence":12}""")]
    [InlineData("2025年第6号", """{"text":"2025年第6号","kind":"announcement","agencyCode":null,"year":2025,"sequence":6}""")]
    [InlineData("第3期（总第25期）", """{"text":"第3期（总第25期）","kind":"issue","agencyCode":null,"year":null,"sequence":3}""")]
    [InlineData("〔2025〕3号", """{"text":"〔2025〕3号","kind":"document","agencyCode":null,"year":2025,"sequence":3}""")]
    public void Number_HasItsKind_AndNullForWhatItLacks(string number, string expected)
    {
        using JsonDocument json = Parse(new OfficialDocument { Number = DocumentNumber.Parse(number) });

        AssertJson(expected, json, "number");
    }

    [Theory]
    [InlineData("2022年月日", """{"value":null,"text":"2022年月日","inferred":false}""")]
    [InlineData("2022129", """{"value":null,"text":"2022129","inferred":false}""")]
    [InlineData("2025年2月30日", """{"value":null,"text":"2025年2月30日","inferred":false}""")]
    public void Date_HasNoValue_WhereItIsUndecided(string date, string expected)
    {
        using JsonDocument json = Parse(new OfficialDocument { Date = IssuedDate.Parse(date), Imprint = new Imprint { PrintingDate = IssuedDate.Parse(date) } });

        AssertJson(expected, json, "date");
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("imprint").GetProperty("printingDate").ValueKind);
    }

    [Fact]
    public void DefaultValues_AreAbsent()
    {
        using JsonDocument json = Parse(new OfficialDocument
        {
            Number = new Element<DocumentNumber>(default),
            Header = new Header { Security = new Element<SecurityClassification>(default) },
        });

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("number").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("header").GetProperty("security").ValueKind);
    }

    [Fact]
    public void Places_AreThoseOfTheSource()
    {
        const string Text = "　　(一)加强领导。一是明确。二是考核。\n";
        SourceText source = SourceText.From(Text);
        var paragraph = new Paragraph(source, new TextSpan(10, 10), 1, [new Point("一是", 1, new TextSpan(10, 5)), new Point("二是", 2, new TextSpan(15, 5))]);
        var section = new Section(source, SectionLabel.Parse("(一)"), new TextSpan(2, 3), new TextSpan(5, 4), 1)
        {
            IsRunIn = true,
            Paragraphs = [paragraph],
        };
        section.Span = new TextSpan(2, 18);
        using JsonDocument json = Parse(new OfficialDocument { Source = source, Sections = [section] });

        AssertJson(
            """
            [{"label":"(一)","scheme":"parenthesizedChinese","number":1,"heading":"加强领导","line":1,"span":[2,18],
              "paragraphs":[{"text":"一是明确。二是考核。","line":1,"span":[10,10],
                "points":[{"label":"一是","number":1,"span":[10,5]},{"label":"二是","number":2,"span":[15,5]}]}],
              "sections":[]}]
            """,
            json,
            "sections");
    }

    [Fact]
    public void PublicationAndCitations_AreWritten()
    {
        using JsonDocument json = Parse(HandBuilt.AsParsed(new OfficialDocument()));

        AssertJson("""{"time":"2022-01-30T11:59:00","source":"云州市人民政府办公室"}""", json, "publication");
        AssertJson(
            """[{"title":"云州市条例","number":null,"line":3,"span":[10,7]},{"title":"通知","number":"云政发〔2025〕8号","line":4,"span":[30,16]}]""",
            json,
            "citations");
        using JsonDocument unknown = Parse(new OfficialDocument { Publication = new Publication(null, null) });
        AssertJson("""{"time":null,"source":null}""", unknown, "publication");
    }

    [Fact]
    public void Lines_AreWrittenWhenAskedFor()
    {
        OfficialDocument document = HandBuilt.AsParsed(new OfficialDocument());
        using JsonDocument without = Parse(document);
        using JsonDocument with = JsonDocument.Parse(document.ToJson("a.txt", s_withLines));

        Assert.False(without.RootElement.TryGetProperty("lines", out _));
        AssertJson("""[{"line":1,"role":"PageChrome"},{"line":2,"role":"Title"}]""", with, "lines");
        Assert.EndsWith(",\"lines\":[]}", new OfficialDocument().ToJson("a.txt", s_withLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DocumentForm.General, "general")]
    [InlineData(DocumentForm.Letter, "letter")]
    [InlineData(DocumentForm.Order, "order")]
    [InlineData(DocumentForm.Minutes, "minutes")]
    [InlineData(DocumentForm.Regulation, "regulation")]
    public void Form_HasItsName(DocumentForm form, string expected)
    {
        using JsonDocument json = Parse(new OfficialDocument { Form = form });

        Assert.Equal(expected, json.RootElement.GetProperty("form").GetString());
    }

    [Theory]
    [InlineData("第一编", "part", 1)]
    [InlineData("第二部分", "part", 2)]
    [InlineData("第三章", "chapter", 3)]
    [InlineData("第四节", "section", 4)]
    [InlineData("第十七条之一", "article", 17)]
    [InlineData("1.2", "multiLevel", 2)]
    [InlineData("五、", "chinese", 5)]
    [InlineData("（六）", "parenthesizedChinese", 6)]
    [InlineData("7.", "arabic", 7)]
    [InlineData("（8）", "parenthesizedArabic", 8)]
    [InlineData("⑨", "circled", 9)]
    [InlineData("b.", "letter", 2)]
    public void Label_HasItsSchemeAndNumber(string label, string scheme, int number)
    {
        using JsonDocument json = Parse(new OfficialDocument { Sections = [new Section(label)] });

        AssertJson(
            $$"""[{"label":"{{label}}","scheme":"{{scheme}}","number":{{number}},"heading":null,"line":0,"span":[0,0],"paragraphs":[],"sections":[]}]""",
            json,
            "sections");
    }

    [Fact]
    public void Text_IsNotEscaped_SaveWhatJsonAsksFor()
    {
        string json = new OfficialDocument { Title = new Title("“关于”《供水》<办法>&'通知'\"\\\t〔〕—①㎡") }.ToJson();

        Assert.Contains("""{"text":"“关于”《供水》<办法>&'通知'\"\\\t〔〕—①㎡","organ":null""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void RareCharacters_SurviveTheWay()
    {
        using JsonDocument json = Parse(new OfficialDocument { Title = new Title("𠮷州市　文件\uD842") });

        Assert.Equal("𠮷州市　文件\uFFFD", json.RootElement.GetProperty("title").GetProperty("text").GetString());
    }

    [Fact]
    public void Indented_KeepsPlacesOnOneLine()
    {
        string json = new OfficialDocument { Preamble = ["甲"] }.ToJson("a.txt", new DocumentJsonOptions { Indented = true });

        Assert.StartsWith("{\n  \"source\": \"a.txt\",\n  \"form\": \"general\",\n", json.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("\"span\": [0, 0],\n", json.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        using var indented = JsonDocument.Parse(json);
        using JsonDocument compact = Parse(new OfficialDocument { Preamble = ["甲"] });
        Assert.True(JsonComparison.AreEqual(indented.RootElement, compact.RootElement));
    }

    [Fact]
    public async Task EveryDestination_GetsTheSame()
    {
        OfficialDocument document = HandBuilt.Request();
        byte[] expected = Encoding.UTF8.GetBytes(document.ToJson("a.txt", s_withLines));

        using var stream = new MemoryStream();
        DocumentJsonWriter.Write(stream, document, "a.txt", s_withLines);
        Assert.Equal(expected, stream.ToArray());
        Assert.True(stream.CanWrite);

        using var asynchronous = new MemoryStream();
        await DocumentJsonWriter.WriteAsync(asynchronous, document, "a.txt", s_withLines, TestContext.Current.CancellationToken);
        Assert.Equal(expected, asynchronous.ToArray());

        var buffer = new ArrayBufferWriter<byte>();
        DocumentJsonWriter.Write(buffer, document, "a.txt", s_withLines);
        Assert.Equal(expected, buffer.WrittenSpan.ToArray());
    }

    [Fact]
    public void Document_IsOneValue_InsideOtherJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            DocumentJsonWriter.Write(writer, new OfficialDocument { Title = new Title("通知") }, "a.txt");
            DocumentJsonWriter.Write(writer, HandBuilt.Nested(70), "b.txt");
            writer.WriteEndArray();
        }

        using var json = JsonDocument.Parse(stream.ToArray(), new JsonDocumentOptions { MaxDepth = DocumentJsonWriter.MaximumDepth + 1 });
        Assert.Equal("通知", json.RootElement[0].GetProperty("title").GetProperty("text").GetString());
        Assert.Equal("b.txt", json.RootElement[1].GetProperty("source").GetString());
    }

    [Fact]
    public void Nesting_IsKept_UpToItsLimit()
    {
        JsonElement section = LastLevel(64, out JsonDocument json);
        using (json)
        {
            Assert.Equal("第64层", section.GetProperty("heading").GetString());
            Assert.Equal(0, section.GetProperty("sections").GetArrayLength());
        }
    }

    [Fact]
    public void Nesting_BeyondItsLimit_FollowsOnTheLastLevel()
    {
        using var json = JsonDocument.Parse(HandBuilt.Nested(20_000).ToJson(), new JsonDocumentOptions { MaxDepth = DocumentJsonWriter.MaximumDepth });
        JsonElement sections = json.RootElement.GetProperty("sections");
        for (int level = 1; level < 64; level++)
        {
            Assert.Equal(1, sections.GetArrayLength());
            sections = sections[0].GetProperty("sections");
        }

        Assert.Equal(20_000 - 63, sections.GetArrayLength());
        Assert.Equal("第64层", sections[0].GetProperty("heading").GetString());
        Assert.Equal("第65层", sections[1].GetProperty("heading").GetString());
        Assert.Equal("第20000段", sections[20_000 - 64].GetProperty("paragraphs")[0].GetProperty("text").GetString());
        Assert.All(sections.EnumerateArray(), static section => Assert.Equal(0, section.GetProperty("sections").GetArrayLength()));
    }

    [Fact]
    public void MissingArguments_AreRefused()
    {
        var document = new OfficialDocument();
        Assert.Throws<ArgumentNullException>("document", static () => DocumentJsonWriter.Write(null!));
        Assert.Throws<ArgumentNullException>("destination", () => DocumentJsonWriter.Write((Stream)null!, document));
        Assert.Throws<ArgumentNullException>("destination", () => DocumentJsonWriter.Write((IBufferWriter<byte>)null!, document));
        Assert.Throws<ArgumentNullException>("destination", () => DocumentJsonWriter.Write((Utf8JsonWriter)null!, document));
    }

    private static JsonElement LastLevel(int depth, out JsonDocument json)
    {
        json = JsonDocument.Parse(HandBuilt.Nested(depth).ToJson(), new JsonDocumentOptions { MaxDepth = DocumentJsonWriter.MaximumDepth });
        JsonElement section = json.RootElement;
        for (int level = 1; level <= depth; level++)
        {
            section = section.GetProperty("sections")[0];
        }

        return section;
    }

    private static JsonDocument Parse(OfficialDocument document) => JsonDocument.Parse(document.ToJson("a.txt"));

    private static void AssertJson(string expected, JsonDocument actual, string property)
    {
        using var wanted = JsonDocument.Parse(expected);
        JsonElement found = actual.RootElement.GetProperty(property);
        Assert.True(JsonComparison.AreEqual(wanted.RootElement, found), found.GetRawText());
    }
}
