using System.Globalization;

namespace OfficialDocs.Fuzz;

/// <summary>The command line: <c>--name value…</c>.</summary>
internal sealed class FuzzArguments
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    /// <summary>Reads arguments.</summary>
    /// <param name="arguments">The arguments after the command's name.</param>
    /// <param name="known">The options there are.</param>
    /// <exception cref="FormatException">There is no such option.</exception>
    public FuzzArguments(IEnumerable<string> arguments, params IReadOnlyList<string> known)
    {
        List<string>? values = null;
        foreach (string argument in arguments)
        {
            if (known.Contains(argument))
            {
                _values[argument] = values = _values.GetValueOrDefault(argument) ?? [];
            }
            else if (values is null || argument.StartsWith("--", StringComparison.Ordinal))
            {
                throw new FormatException($"'{argument}' is not known; expected {string.Join(", ", known)}.");
            }
            else
            {
                values.Add(argument);
            }
        }
    }

    /// <summary>All values of an option.</summary>
    public IReadOnlyList<string> All(string name) => _values.GetValueOrDefault(name) ?? [];

    /// <summary>The value of an option; <see langword="null"/> where it is not given.</summary>
    public string? Text(string name) => All(name) is [.., var last] ? last : null;

    /// <summary>The value of an option that is a number.</summary>
    public long? Number(string name) => Text(name) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;
}
