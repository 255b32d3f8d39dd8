using System.Text.Json;
using System.Text.Json.Nodes;

namespace OfficialDocs.Tests.Writing;

/// <summary>Whether JSON says the same, whatever its white space: <c>JsonElement.DeepEquals</c>, which .NET 8 has for nodes only.</summary>
internal static class JsonComparison
{
    public static bool AreEqual(JsonElement one, JsonElement other) => JsonNode.DeepEquals(JsonNode.Parse(one.GetRawText()), JsonNode.Parse(other.GetRawText()));
}
