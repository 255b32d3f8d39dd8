using System.Globalization;
using OfficialDocs.Cli.Display;
using OfficialDocs.Text;

namespace OfficialDocs.Cli.Localization;

/// <summary>Everything the tool says to people, in one language.</summary>
/// <remarks>
/// The compiler sees to it that each language says everything; a test, that no text is empty or left in the other language. What the tool
/// prints for programs (JSON, plain text) is in no language.
/// </remarks>
internal abstract partial class Messages
{
    /// <summary>The codes that <c>--lang</c> takes.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["zh", "en"];

    public static Messages Chinese { get; } = new ChineseMessages();

    public static Messages English { get; } = new EnglishMessages();

    /// <summary>The messages for a language.</summary>
    /// <param name="code">What <c>--lang</c> was given; anything but one of <see cref="Codes"/> counts as nothing.</param>
    /// <param name="culture">The user's own language: Chinese in all its forms, English for everybody else.</param>
    /// <returns>The messages.</returns>
    public static Messages For(string? code, CultureInfo culture) => code switch
    {
        "zh" => Chinese,
        "en" => English,
        _ => culture.TwoLetterISOLanguageName == "zh" ? Chinese : English,
    };

    // Help.
    public abstract string ToolDescription { get; }

    public abstract string ParseDescription { get; }

    public abstract string OutlineDescription { get; }

    public abstract string PathName { get; }

    public abstract string PathDescription { get; }

    public abstract string FormatDescription { get; }

    public abstract string LinesDescription { get; }

    public abstract string LanguageDescription { get; }

    public abstract string HelpDescription { get; }

    public abstract string VersionDescription { get; }

    public abstract string UsageHeading { get; }

    public abstract string CommandsHeading { get; }

    public abstract string ArgumentsHeading { get; }

    public abstract string OptionsHeading { get; }

    public abstract string ExamplesHeading { get; }

    public abstract string ExitCodesHeading { get; }

    public abstract string CommandPlaceholder { get; }

    public abstract string OptionsPlaceholder { get; }

    public abstract string ExitDone { get; }

    public abstract string ExitFailed { get; }

    public abstract string ExitWrongUsage { get; }

    public abstract string ExitCancelled { get; }

    public abstract string ParseExample { get; }

    public abstract string ParseDirectoryExample { get; }

    public abstract string ParseInputExample { get; }

    public abstract string OutlineExample { get; }

    // Wrong usage.
    public abstract string NoCommand { get; }

    public abstract string StandardInputTwice { get; }

    public abstract string EmptyPath { get; }

    public abstract string LinesAreForJson(string format);

    public abstract string UnknownCommand(string command);

    public abstract string UnknownOption(string option);

    public abstract string MissingArgument(string argument);

    public abstract string MissingValue(string option);

    public abstract string RepeatedOption(string option);

    public abstract string WrongValue(string option, string value, string allowed);

    public abstract string WrongUsage(string reason);

    public abstract string SeeHelp(string command);

    // Inputs and output.
    public abstract string NotFound(string path);

    public abstract string AccessDenied(string path);

    public abstract string Unreadable(string path, string reason);

    public abstract string Empty(string path);

    public abstract string Binary(string path, string format);

    public abstract string TooLarge(string path, long megabytes);

    public abstract string NoTextFiles(string path);

    public abstract string InternalFault(string path, string fault);

    public abstract string InvalidBytes(string path, string encoding, int count, int line);

    public abstract string OutputFailed(string reason);

    // Outline.
    public abstract string NotADocument { get; }

    public abstract string TitleOrgan { get; }

    public abstract string TitleSubject { get; }

    public abstract string TitleType { get; }

    public abstract string ByteOrderMark { get; }

    public abstract string HasInvalidBytes { get; }

    public abstract string IssuedText { get; }

    public abstract string AttachmentWithoutLabel { get; }

    public abstract string ListSeparator { get; }

    public abstract string SectionCount(int count);

    public abstract string ParagraphCount(int count);

    public abstract string PointCount(int count);

    public abstract string CitationCount(int count);

    public abstract string AttachmentCount(int count);

    public abstract string LineCount(int count);

    public abstract string MoreParagraphs(int count);

    public abstract string AsWritten(string text);

    public abstract string Inferred(string text, DateEvidence evidence);

    public abstract string Undecided(string candidates);

    public abstract string UnrecognizedAt(string lines);

    public abstract string Field(OutlineField field);

    public abstract string Form(DocumentForm form);

    public abstract string Role(LineRole role);

    public abstract string Type(DocumentType type);

    public abstract string Date(DateOnly day);

    public virtual string Encoding(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf8 => "UTF-8",
        SourceEncoding.Utf16LittleEndian => "UTF-16 LE",
        SourceEncoding.Utf16BigEndian => "UTF-16 BE",
        SourceEncoding.Gb18030 => "GB 18030",
        _ => "Unicode",
    };
}
