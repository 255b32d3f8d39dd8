using OfficialDocs.Text;
using Sprache;

namespace OfficialDocs.Grammar;

/// <summary>Makes Sprache parsers of span scanners. What a scanner sees is the rest of the line, inside the input's range.</summary>
/// <remarks>Works on any <see cref="IInput"/>: a <see cref="SpanInput"/> goes on in one step, another is advanced as far.</remarks>
internal static class Primitive
{
    /// <summary>Reads the lexeme that <paramref name="text"/> begins with.</summary>
    public delegate bool Scanner<T>(ReadOnlySpan<char> text, out int length, out T value);

    /// <summary>
    /// Reads the lexeme that <paramref name="text"/> begins with, or tells at what <paramref name="length"/> it breaks off and what is
    /// <paramref name="missing"/> there; <see langword="null"/> where the text does not begin as such a lexeme.
    /// </summary>
    public delegate bool ExplainingScanner<T>(ReadOnlySpan<char> text, out int length, out T value, out string? missing);

    /// <summary>Reads what <paramref name="text"/> begins with and makes elements of it, which need its <paramref name="offset"/> in the source.</summary>
    public delegate bool PlacedScanner<T>(ReadOnlySpan<char> text, int offset, out int length, out T value);

    public static Parser<Element<T>> Element<T>(Scanner<T> scan, string expected)
        where T : notnull
    {
        string[] expectations = [expected];
        return input => scan(RestOfLine(input), out int length, out T value)
            ? Result.Success(new Element<T>(value, new TextSpan(input.Position, length)), Skip(input, length))
            : Failure<Element<T>>(input, expectations);
    }

    public static Parser<Element<T>> Element<T>(ExplainingScanner<T> scan, string expected)
        where T : notnull
    {
        string[] expectations = [expected];
        return input => scan(RestOfLine(input), out int length, out T value, out string? missing)
            ? Result.Success(new Element<T>(value, new TextSpan(input.Position, length)), Skip(input, length))
            : missing is null ? Failure<Element<T>>(input, expectations) : Failure<Element<T>>(Skip(input, length), [missing]);
    }

    public static Parser<T> Value<T>(PlacedScanner<T> scan, string expected)
    {
        string[] expectations = [expected];
        return input => scan(RestOfLine(input), input.Position, out int length, out T value)
            ? Result.Success(value, Skip(input, length))
            : Failure<T>(input, expectations);
    }

    /// <summary>The input after any blanks; the same one where there are none.</summary>
    public static IInput SkipBlanks(IInput input) => Skip(input, Lexeme.SkipBlanks(RestOfLine(input), 0));

    private static ReadOnlySpan<char> RestOfLine(IInput input)
    {
        int end = input is SpanInput { End: int last } ? last : input.Source.Length;
        ReadOnlySpan<char> rest = input.Source.AsSpan(input.Position, end - input.Position);
        int length = rest.IndexOfAny(LineTable.Breaks);
        return length < 0 ? rest : rest[..length];
    }

    private static IInput Skip(IInput input, int length)
    {
        if (length > 0 && input is SpanInput span)
        {
            return span.At(span.Position + length);
        }

        for (; length > 0; length--)
        {
            input = input.Advance();
        }

        return input;
    }

    private static IResult<T> Failure<T>(IInput input, string[] expectations)
        => Result.Failure<T>(input, input.AtEnd ? "unexpected end of input" : $"unexpected '{input.Current}'", expectations);
}
