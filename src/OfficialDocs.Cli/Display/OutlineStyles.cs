using Spectre.Console;

namespace OfficialDocs.Cli.Display;

/// <summary>The colours of an outline: the sixteen that every terminal has, in the user's own shades.</summary>
internal static class OutlineStyles
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Source = new(Color.Grey, null, Decoration.Underline);
    public static readonly Style Field = new(Color.Teal);
    public static readonly Style Strong = new(null, null, Decoration.Bold);
    public static readonly Style Quiet = new(Color.Grey);
    public static readonly Style LineNumber = new(Color.Grey);
    public static readonly Style Label = new(Color.Teal);
    public static readonly Style Point = new(Color.Olive);
    public static readonly Style Attachment = new(Color.Purple, null, Decoration.Bold);
    public static readonly Style Guess = new(Color.Olive);
    public static readonly Style Fault = new(Color.Maroon);
}
