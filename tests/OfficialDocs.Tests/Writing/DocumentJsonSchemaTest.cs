using System.Text.Json;
using System.Text.Json.Nodes;
using OfficialDocs.Writing;
using Xunit;

namespace OfficialDocs.Tests.Writing;

public class DocumentJsonSchemaTest
{
    [Fact]
    public void Output_OfEveryForm_IsValid()
        => Assert.All(HandBuilt.All(), static document => Assert.Empty(SchemaCheck.Errors(DocumentJsonSchema.Text, document.ToJson("a.txt"))));

    [Fact]
    public void Output_WithEverything_IsValid()
        => Assert.Empty(SchemaCheck.Errors(DocumentJsonSchema.Text, Full.ToJson("a.txt", new DocumentJsonOptions { IncludeLines = true, Indented = true })));

    [Fact]
    public void Output_OfAnyDepth_IsValid()
        => Assert.Empty(SchemaCheck.Errors(DocumentJsonSchema.Text, HandBuilt.Nested(200).ToJson()));

    [Fact]
    public void EmptyDocument_IsValid_WithoutSource()
        => Assert.Empty(SchemaCheck.Errors(DocumentJsonSchema.Text, new OfficialDocument().ToJson()));

    [Theory]
    [InlineData("source", null, "/: lacks source")]
    [InlineData("source", "7", "/source: not of type [\"string\", \"null\"]")]
    [InlineData("extra", "1", "/: has extra")]
    [InlineData("form", "\"other\"", "/form: not in enum")]
    [InlineData("header/urgency", "\"慢\"", "/header/urgency: not in enum")]
    [InlineData("header/security/level", "\"密\"", "/header/security/level: not in enum")]
    [InlineData("header/security/period", null, "/header/security: lacks period")]
    [InlineData("header/issuerMark/organs", "\"甲\"", "/header/issuerMark/organs: not of type array")]
    [InlineData("header/issuerMark/hasDocumentSuffix", "1", "/header/issuerMark/hasDocumentSuffix: not of type boolean")]
    [InlineData("number/kind", "\"letter\"", "/number/kind: not in enum")]
    [InlineData("number/year", "0", "/number/year: too small")]
    [InlineData("number/year", "10000", "/number/year: too great")]
    [InlineData("number/year", "2025.5", "/number/year: not of type [\"integer\", \"null\"]")]
    [InlineData("number/agencyCode", "\"\"", "/number/agencyCode: too short")]
    [InlineData("title/type", "\"方案\"", "/title/type: not in enum")]
    [InlineData("mainRecipients/0", "null", "/mainRecipients/0: not of type string")]
    [InlineData("preamble/0/span", "[1]", "/preamble/0/span: too few items")]
    [InlineData("preamble/0/span", "[1,2,3]", "/preamble/0/span: too many items")]
    [InlineData("preamble/0/span/1", "-1", "/preamble/0/span/1: too small")]
    [InlineData("sections/1/scheme", "\"Chinese\"", "/sections/1/scheme: not in enum")]
    [InlineData("sections/1/sections/0/paragraphs/0/text", null, "/sections/1/sections/0/paragraphs/0: lacks text")]
    [InlineData("date/value", "\"2025年4月15日\"", "/date/value: does not match pattern")]
    [InlineData("attachments/0/line", "\"1\"", "/attachments/0/line: not of type integer")]
    [InlineData("imprint", "null", "/imprint: not of type object")]
    [InlineData("publication/time", "\"2025-04-15 10:00\"", "/publication/time: does not match pattern")]
    [InlineData("citations/0/number", "{}", "/citations/0/number: not of type [\"string\", \"null\"]")]
    [InlineData("lines/0/role", "\"pageChrome\"", "/lines/0/role: not in enum")]
    [InlineData("lines/0/line", "0", "/lines/0/line: too small")]
    public void WrongOutput_IsFound(string path, string? value, string expected)
    {
        JsonNode root = JsonNode.Parse(Full.ToJson("a.txt", new DocumentJsonOptions { IncludeLines = true }))!;
        string[] steps = path.Split('/');
        JsonNode parent = steps[..^1].Aggregate(root, static (node, step) => char.IsAsciiDigit(step[0]) ? node[step[0] - '0']! : node[step]!);
        if (value is null)
        {
            parent.AsObject().Remove(steps[^1]);
        }
        else if (parent is JsonArray array)
        {
            array[steps[^1][0] - '0'] = JsonNode.Parse(value);
        }
        else
        {
            parent[steps[^1]] = JsonNode.Parse(value);
        }

        Assert.Equal([expected], SchemaCheck.Errors(DocumentJsonSchema.Text, root.ToJsonString(new JsonSerializerOptions { MaxDepth = 256 })));
    }

    [Fact]
    public void UnknownKeyword_FailsTheCheck()
    {
        var unknown = Assert.Throws<NotSupportedException>(static () => SchemaCheck.Errors("""{"minProperties": 1}""", "{}"));

        Assert.Contains("minProperties", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryObject_IsClosedAndComplete()
    {
        using var schema = JsonDocument.Parse(DocumentJsonSchema.Text);
        IEnumerable<JsonElement> objects = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(static definition => definition.Value)
            .Append(schema.RootElement).Where(static definition => definition.TryGetProperty("properties", out _));

        Assert.All(objects, static definition =>
        {
            Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
            Assert.Equal(
                definition.GetProperty("properties").EnumerateObject().Select(static property => property.Name).Where(static name => name != "lines"),
                definition.GetProperty("required").EnumerateArray().Select(static name => name.GetString()!));
        });
    }

    [Fact]
    public void EnumeratedNames_AreThoseOfTheModel()
    {
        Assert.Equal(Enum.GetNames<LineRole>(), Names("line", "role"));
        Assert.Equal(Enum.GetValues<NumberingScheme>().Select(ParseOutputWriter.Name), Names("section", "scheme"));
        Assert.Equal(Enum.GetValues<DocumentType>().Select(static type => type.ToChineseName()).Append(null), Names("title", "type"));
        Assert.Equal(Enum.GetValues<Urgency>().Select(static urgency => urgency.ToChineseName()).Append(null), Names("header", "urgency"));
    }

    [Fact]
    public void Text_IsTheDraftItSays()
    {
        using var schema = JsonDocument.Parse(DocumentJsonSchema.Text);

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Equal("urn:officialdocs:parse-output:1", schema.RootElement.GetProperty("$id").GetString());
    }

    private static OfficialDocument Full => HandBuilt.AsParsed(HandBuilt.Request());

    private static string?[] Names(string definition, string property)
    {
        using var schema = JsonDocument.Parse(DocumentJsonSchema.Text);
        JsonElement names = schema.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("properties").GetProperty(property).GetProperty("enum");
        return [.. names.EnumerateArray().Select(static name => name.GetString())];
    }
}
