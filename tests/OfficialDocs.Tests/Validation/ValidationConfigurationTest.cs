using OfficialDocs.Tests.Writing;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Validation;

public class ValidationConfigurationTest
{
    private const string Full = """
        {
          // Comments are allowed, trailing commas too.
          "$schema": "officialdocs.schema.json",
          "profile": "webCopy",
          "rules": { "GW0206": "warning", "GW12": "off", "punctuation": "info" },
          "types": { "函": { "GW0402": "off" } },
          "knowledge": {
            "agencyCodes": { "云州市水务局": ["云水发", "云水函"] },
            "organNames": { "市水务局": "云州市水务局" },
            "superiors": { "云州市水务局": "云州市人民政府" },
            "repealed": { "云州市节水办法": "" },
            "laws": { "安全生产法": "中华人民共和国安全生产法" },
          },
        }
        """;

    [Fact]
    public void EverySetting_IsRead()
    {
        ValidationOptions options = ValidationConfiguration.Parse(Full);

        Assert.Equal(ValidationProfile.WebCopy, options.Profile);
        Assert.Equal(
            [new("GW0206", Severity.Warning), new("GW12", null), new("punctuation", Severity.Info), new("GW0402", null, DocumentType.Letter)],
            options.Settings);
        Assert.Equal(["云水发", "云水函"], options.Knowledge.GetAgencyCodes("云州市水务局"));
        Assert.Equal("云州市水务局", options.Knowledge.GetAcceptedName("市水务局"));
        Assert.Equal("云州市水务局", options.Knowledge.GetAcceptedName("云州市水务局"));
        Assert.Null(options.Knowledge.GetAcceptedName("水务"));
        Assert.Equal("云州市人民政府", options.Knowledge.GetSuperior("云州市水务局"));
        Assert.Equal("", options.Knowledge.GetSuccessor("云州市节水办法"));
        Assert.Equal("党政机关公文处理工作条例", options.Knowledge.GetSuccessor("国家行政机关公文处理办法"));
        Assert.Equal("中华人民共和国安全生产法", options.Knowledge.GetLawTitle("安全生产法"));
        Assert.Equal(
            KnowledgeTables.AgencyCodes | KnowledgeTables.OrganNames | KnowledgeTables.Hierarchy | KnowledgeTables.Repeals | KnowledgeTables.Laws,
            options.Knowledge.Tables);
    }

    [Fact]
    public void Defaults_HoldWhereNothingIsSaid()
    {
        var defaults = new ValidationOptions { Profile = ValidationProfile.Draft, Settings = [new RuleSetting("GW01", null)] };

        ValidationOptions options = ValidationConfiguration.Parse("""{ "rules": { "GW01": "info" } }""", defaults);

        Assert.Equal(ValidationProfile.Draft, options.Profile);
        Assert.Equal([new("GW01", null), new("GW01", Severity.Info)], options.Settings);
        Assert.Equal(KnowledgeTables.Repeals, options.Knowledge.Tables);
    }

    [Theory]
    [InlineData("", "1:1: expected JSON, found something else.")]
    [InlineData("{\n  \"profile\": ,\n}", "2:14: expected JSON, found something else.")]
    [InlineData("[]", "$: expected an object, found [].")]
    [InlineData("""{"profiles": "draft"}""", "$.profiles: is not known; expected $schema, profile, rules, types or knowledge.")]
    [InlineData("""{"profile": "web"}""", "$.profile: expected issued, webCopy or draft, found \"web\".")]
    [InlineData("""{"profile": "1"}""", "$.profile: expected issued, webCopy or draft, found \"1\".")]
    [InlineData("""{"profile": 1}""", "$.profile: expected issued, webCopy or draft, found 1.")]
    [InlineData("""{"rules": {"GW9901": "off"}}""", "$.rules.GW9901: is not known; expected a rule (GW0201), a group (GW02) or a category (punctuation).")]
    [InlineData("""{"rules": {"GW0201": "none"}}""", "$.rules.GW0201: expected error, warning, info or off, found \"none\".")]
    [InlineData("""{"rules": {"GW0201": "off", "GW0201": "info"}}""", "$.rules.GW0201: is said twice.")]
    [InlineData("""{"types": {"方案": {}}}""", "$.types.方案: is not known; expected a 文种 such as 通知 or 函.")]
    [InlineData("""{"types": {"函": {"GW0201": true}}}""", "$.types.函.GW0201: expected error, warning, info or off, found true.")]
    [InlineData("""{"knowledge": {"codes": {}}}""", "$.knowledge.codes: is not known; expected agencyCodes, organNames, superiors, repealed or laws.")]
    [InlineData("""{"knowledge": {"agencyCodes": {"云州市水务局": "云水发"}}}""", "$.knowledge.agencyCodes.云州市水务局: expected a list of texts, found \"云水发\".")]
    [InlineData("""{"knowledge": {"agencyCodes": {"云州市水务局": [1]}}}""", "$.knowledge.agencyCodes.云州市水务局[0]: expected a text, found 1.")]
    [InlineData("""{"knowledge": {"laws": []}}""", "$.knowledge.laws: expected an object, found [].")]
    [InlineData("""{"profile": "\ud800"}""", "$.profile: expected text, found half of a surrogate pair.")]
    [InlineData("""{"rules": {"\ud800": "off"}}""", "$.rules: expected text, found half of a surrogate pair.")]
    [InlineData("""{"rules": {"GW0201": "\udc00"}}""", "$.rules.GW0201: expected text, found half of a surrogate pair.")]
    [InlineData("""{"knowledge": {"laws": {"安全生产法": "\ud800"}}}""", "$.knowledge.laws.安全生产法: expected text, found half of a surrogate pair.")]
    public void WrongConfiguration_IsExplained(string json, string expected)
        => Assert.Equal(expected, Assert.Throws<FormatException>(() => ValidationConfiguration.Parse(json)).Message);

    [Fact]
    public void HalfOfASurrogatePair_IsNoJson()
        => Assert.Equal(
            "Expected JSON, found half of a surrogate pair.",
            Assert.Throws<FormatException>(() => ValidationConfiguration.Parse("{\"rules\": {\"\uD800\": \"off\"}}")).Message);

    [Fact]
    public void Schema_AcceptsWhatIsRead()
        => Assert.Empty(SchemaCheck.Errors(ValidationConfiguration.Schema, """
            {"profile": "draft", "rules": {"GW0206": "warning"}, "types": {"函": {"GW0402": "off"}}, "knowledge": {"agencyCodes": {"云州市水务局": ["云水发"]}, "laws": {"甲": "乙"}}}
            """));

    [Theory]
    [InlineData("""{"profiles": "draft"}""")]
    [InlineData("""{"profile": "web"}""")]
    [InlineData("""{"types": {"方案": {}}}""")]
    [InlineData("""{"rules": {"GW0201": "none"}}""")]
    public void Schema_RefusesWhatIsRefused(string json) => Assert.NotEmpty(SchemaCheck.Errors(ValidationConfiguration.Schema, json));
}
