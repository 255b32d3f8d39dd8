using OfficialDocs.Validation;
using Spectre.Console;

namespace OfficialDocs.Cli.Display;

/// <summary>The colours of findings and rules: the sixteen that every terminal has, in the user's own shades.</summary>
internal static class ListingStyles
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Source = new(null, null, Decoration.Bold);
    public static readonly Style Quiet = new(Color.Grey);
    public static readonly Style Label = new(Color.Teal);
    public static readonly Style Strong = new(null, null, Decoration.Bold);
    public static readonly Style Good = new(Color.Green);
    public static readonly Style Before = new(Color.Maroon);
    public static readonly Style BeforeMarked = new(Color.Maroon, null, Decoration.Bold | Decoration.Invert);
    public static readonly Style After = new(Color.Green);
    public static readonly Style AfterMarked = new(Color.Green, null, Decoration.Bold | Decoration.Invert);

    private static readonly Style s_error = new(Color.Maroon, null, Decoration.Bold);
    private static readonly Style s_warning = new(Color.Olive, null, Decoration.Bold);
    private static readonly Style s_info = new(Color.Teal, null, Decoration.Bold);

    /// <summary>The colour of a severity.</summary>
    public static Style Of(Severity severity) => severity switch
    {
        Severity.Error => s_error,
        Severity.Warning => s_warning,
        _ => s_info,
    };
}
