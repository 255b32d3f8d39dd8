using OfficialDocs.Text;
using Sprache;

namespace OfficialDocs.Grammar;

/// <summary>The easy way to read one line with a parser, ours or an application's own.</summary>
public static class GrammarExtensions
{
    /// <summary>Reads a whole line, blanks around it left out, or explains why it cannot be read.</summary>
    /// <typeparam name="T">What the parser reads.</typeparam>
    /// <param name="parser">The parser.</param>
    /// <param name="text">The line.</param>
    /// <returns>What was read.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ParseException">The line is something else; the message names what was expected, with line and column.</exception>
    public static T ParseLine<T>(this Parser<T> parser, string text) => parser.TryParseLine(text).Value;

    /// <summary>Reads a whole line, blanks around it left out. Never throws on content.</summary>
    /// <typeparam name="T">What the parser reads.</typeparam>
    /// <param name="parser">The parser.</param>
    /// <param name="text">The line.</param>
    /// <returns>What was read, or why it could not be.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static LineResult<T> TryParseLine<T>(this Parser<T> parser, string text) => Read(parser, new SpanInput(text));

    /// <summary>Reads a line of a larger text, blanks around it left out. Never throws on content.</summary>
    /// <typeparam name="T">What the parser reads.</typeparam>
    /// <param name="parser">The parser.</param>
    /// <param name="text">The text.</param>
    /// <param name="line">The line's place in it, with its break or without.</param>
    /// <returns>What was read, its spans being those of the whole text, or why it could not be.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The line lies outside the text.</exception>
    public static LineResult<T> TryParseLine<T>(this Parser<T> parser, SourceText text, TextSpan line)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(parser, new SpanInput(text, WithoutBreak(text, line)));
    }

    /// <summary>Gives what a parser reads its place in the source.</summary>
    /// <typeparam name="T">What the parser reads.</typeparam>
    /// <param name="parser">The parser.</param>
    /// <returns>A parser that reads the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parser"/> is <see langword="null"/>.</exception>
    public static Parser<Element<T>> AsElement<T>(this Parser<T> parser)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(parser);
        return input =>
        {
            IResult<T> result = parser(input);
            return result.WasSuccessful
                ? Result.Success(new Element<T>(result.Value, TextSpan.FromBounds(input.Position, result.Remainder.Position)), result.Remainder)
                : Result.Failure<Element<T>>(result.Remainder, result.Message, result.Expectations);
        };
    }

    /// <summary>Lets blanks, full-width ones among them, stand before what a parser reads; never a line break.</summary>
    /// <typeparam name="T">What the parser reads.</typeparam>
    /// <param name="parser">The parser.</param>
    /// <returns>A parser that skips blanks first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parser"/> is <see langword="null"/>.</exception>
    public static Parser<T> AfterBlanks<T>(this Parser<T> parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return input => parser(Primitive.SkipBlanks(input));
    }

    private static TextSpan WithoutBreak(SourceText text, TextSpan line)
    {
        int length = line.Length;
        while (length > 0 && line.End <= text.Length && LineTable.Breaks.Contains(text.Content[line.Start + length - 1]))
        {
            length--;
        }

        return new TextSpan(line.Start, length);
    }

    private static LineResult<T> Read<T>(Parser<T> parser, SpanInput input)
    {
        ArgumentNullException.ThrowIfNull(parser);
        IResult<T> result = parser(Primitive.SkipBlanks(input));
        return new LineResult<T>(result, result.WasSuccessful ? Primitive.SkipBlanks(result.Remainder) : result.Remainder);
    }
}
