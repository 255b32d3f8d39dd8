using Xunit;

namespace OfficialDocs.Tests.Model;

/// <summary>Uses a value type as the framework does: through the interfaces alone.</summary>
internal static class Framework
{
    /// <summary>Parses through all four members of the interfaces, which must agree.</summary>
    public static T Parse<T>(string text)
        where T : struct, ISpanParsable<T>, IEquatable<T>
    {
        T value = ParseString<T>(text);
        Assert.Equal(value, T.Parse(text.AsSpan(), null));
        Assert.True(T.TryParse(text.AsSpan(), null, out T fromSpan));
        Assert.Equal(value, fromSpan);
        return value;
    }

    // Apart, because a string given to ISpanParsable goes to its span overload.
    private static T ParseString<T>(string text)
        where T : struct, IParsable<T>
    {
        T value = T.Parse(text, null);
        Assert.True(T.TryParse(text, null, out T tried));
        Assert.Equal(value, tried);
        Assert.False(T.TryParse(null, null, out _));
        Assert.Throws<ArgumentNullException>(() => T.Parse(null!, null));
        Assert.Throws<FormatException>(() => T.Parse("。", null));
        return value;
    }
}
