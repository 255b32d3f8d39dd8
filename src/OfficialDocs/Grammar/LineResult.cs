using OfficialDocs.Text;
using Sprache;

namespace OfficialDocs.Grammar;

/// <summary>What was read from a line, or why it could not be read.</summary>
/// <typeparam name="T">What the parser reads.</typeparam>
public sealed class LineResult<T>
{
    private readonly IResult<T> _result;
    private readonly IInput _stop;

    internal LineResult(IResult<T> result, IInput stop)
    {
        _result = result;
        _stop = stop;
    }

    /// <summary>Whether the whole line was read.</summary>
    public bool IsSuccess => _result.WasSuccessful && _stop.AtEnd;

    /// <summary>What was read.</summary>
    /// <exception cref="ParseException">The line could not be read.</exception>
    public T Value => IsSuccess ? _result.Value : throw new ParseException(Message, Sprache.Position.FromInput(_stop));

    /// <summary>What was read, or the default value where the line could not be read.</summary>
    public T? ValueOrDefault => IsSuccess ? _result.Value : default;

    /// <summary>Where reading stopped: the end of the line, or the place of the error.</summary>
    public LinePosition Position => new(_stop.Line, _stop.Column);

    /// <summary>Where the error is, what was expected there and what was found; empty where there is none.</summary>
    public string Message => IsSuccess ? "" : $"{Position}: {Expected}{Found}";

    /// <summary>The value as text, or the message.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsSuccess ? _result.Value?.ToString() ?? "" : Message;

    private string Expected
    {
        get
        {
            string expected = _result.WasSuccessful ? "end of line" : string.Join(" or ", _result.Expectations);
            return expected.Length > 0 ? $"expected {expected}, " : "";
        }
    }

    private string Found => _stop.AtEnd ? "found the end." : $"found '{_stop.Current}'.";
}
