using OfficialDocs.Generation;

namespace OfficialDocs.Fuzz.Mutation;

/// <summary>Damages JSON: its tokens, its strings, its depth.</summary>
internal static class JsonDamage
{
    private static readonly string[] s_fragments =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "0", "-1", "1", "2147483647", "2147483648", "1e999", "1.5", "\"\"", "\"a\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\uD800", "\0", "\uFEFF", "//", "/* */", "{}", "[]", "\"\\ud800\": 1,",
        "\"profile\": \"webCopy\",", "\"profile\": \"\\ud800\",", "\"rules\": {\"GW0206\": \"off\"},", "\"rules\": {\"\\ud800\": \"off\"},", "\"types\": {\"函\": {\"GW0402\": \"off\"}},", "\"types\": {\"\\udfff\": {}},", "\"knowledge\": {\"laws\": {\"\\ud800\": \"x\"}},", "\"version\": 1,", "\"documents\": {},", "\"count\": 2147483647,", "\"GW0206\": \"\\ud800\",",
        "\"error\"", "\"warning\"", "\"info\"", "\"off\"", "\"GW02\"", "\"gw0201\"", "\"punctuation\"", "\"fingerprint\": \"0123456789abcdef\",", "\"rule\": \"GW0201\",", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    ];

    /// <summary>Damages JSON in none to several places.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="dice">What chance decides.</param>
    /// <returns>What is left of it.</returns>
    public static string Damage(string json, Dice dice)
    {
        for (int i = dice.Below(5); i > 0; i--)
        {
            int at = dice.Chance(60) ? TokenAt(json, dice.Below(json.Length + 1)) : dice.Below(json.Length + 1);
            int length = Math.Min(dice.Below(20), json.Length - at);
            json = dice.Below(6) switch
            {
                0 => json.Remove(at, length),
                1 => json.Insert(at, json.Substring(at, length)),
                2 when at < json.Length => string.Concat(json.AsSpan(0, at), ((char)(json[at] ^ (1 << dice.Below(16)))).ToString(), json.AsSpan(at + 1)),
                3 when dice.Chance(20) => json[..at],
                _ => json.Insert(at, dice.Pick(s_fragments)),
            };
        }

        return json;
    }

    /// <summary>The next place where a token begins or ends.</summary>
    private static int TokenAt(string json, int at)
    {
        int place = json.AsSpan(at).IndexOfAny("{}[],:\"");
        return place < 0 ? json.Length : at + place;
    }
}
