using OfficialDocs.Grammar;
using OfficialDocs.Text;
using Sprache;
using Xunit;

namespace OfficialDocs.Tests.Grammar;

/// <summary>Reads lines in the middle of a text, so that every span asserted is one of the whole text.</summary>
internal static class GrammarAssert
{
    private const string Before = "前一行。\r\n　　";

    /// <summary>What the parser reads, and a way to see the text of its spans.</summary>
    public static T Reads<T>(Parser<T> parser, string line, out Func<TextSpan, string> at)
    {
        var text = SourceText.From(Before + line + "\r\n后一行：第1号");
        LineResult<T> result = parser.TryParseLine(text, new TextSpan(Before.Length, line.Length));
        Assert.True(result.IsSuccess, result.Message);
        at = text.ToString;

        // Sprache's own input, and its own entry, give the same.
        Assert.True(parser.TryParse(line).WasSuccessful);
        return result.Value;
    }

    public static T Reads<T>(Parser<T> parser, string line) => Reads(parser, line, out _);

    public static void Fails<T>(Parser<T> parser, string line, string message)
    {
        LineResult<T> result = parser.TryParseLine(line);
        Assert.False(result.IsSuccess, $"Read {line} as {result}");
        Assert.Equal(message, result.Message);
    }

    /// <summary>Several values in one string, so that a table row can hold them.</summary>
    public static string Join(IEnumerable<Element<string>> elements) => string.Join('|', elements.Select(element => element.Value));
}
