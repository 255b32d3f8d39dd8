using System.Globalization;
using System.Text;
using OfficialDocs.Cli.Display;

namespace OfficialDocs.Cli.Localization;

/// <summary>English.</summary>
internal sealed partial class EnglishMessages : Messages
{
    public override string ToolDescription => "Reads Chinese official documents (plain text, GB/T 9704-2012) into a structure with exact places in the source.";

    public override string ParseDescription => "Parse documents into JSON or canonical plain text, for programs.";

    public override string OutlineDescription => "Show the elements and sections of documents, for people.";

    public override string PathName => "path";

    public override string PathDescription =>
        "A text file, a directory (searched for *.txt at all depths) a pattern ('archive/**/*.txt') or - for standard input; as many as you like. "
        + "The encoding is detected: UTF-8, UTF-16, GB 18030 (with GBK).";

    public override string FormatDescription =>
        "ndjson: one line a document (default); json: indented JSON; text: plain text rewritten in the order and the marks of GB/T 9704; csv: a table of the header fields.";

    public override string LinesDescription => "Add lines to the JSON: every line of the source with the element it belongs to.";

    public override string LanguageDescription => "The language of messages and help: zh for Chinese, en for English. Default: as the system.";

    public override string HelpDescription => "Show help.";

    public override string VersionDescription => "Show the version.";

    public override string UsageHeading => "Usage";

    public override string CommandsHeading => "Commands";

    public override string ArgumentsHeading => "Arguments";

    public override string OptionsHeading => "Options";

    public override string ExamplesHeading => "Examples";

    public override string ExitCodesHeading => "Exit codes";

    public override string CommandPlaceholder => "<command>";

    public override string OptionsPlaceholder => "[options]";

    public override string ExitDone => "Everything was done.";

    public override string ExitFailed => "Some input could not be read, or the output not written; all other inputs were processed.";

    public override string ExitWrongUsage => "The command line is wrong; nothing was read.";

    public override string ExitCancelled => "Ended by Ctrl-C.";

    public override string ParseExample => "parse one document";

    public override string ParseDirectoryExample => "parse a whole directory, one line a document";

    public override string ParseInputExample => "read standard input, write canonical plain text";

    public override string OutlineExample => "look at the elements and sections of a document";

    public override string NoCommand => "a command is missing";

    public override string StandardInputTwice => "standard input (-) can be given only once";

    public override string LinesAreForJson(string format) => $"the option --lines adds to JSON; it cannot go with --format {format}";

    public override string EmptyPath => "a path is empty";

    public override string UnknownCommand(string command) => $"there is no command '{command}'";

    public override string UnknownOption(string option) => $"there is no option '{option}' (write a file name that begins with - as ./{option})";

    public override string MissingArgument(string argument) => $"the argument <{argument}> is missing";

    public override string MissingValue(string option) => $"the option {option} needs a value";

    public override string RepeatedOption(string option) => $"the option {option} can be given only once";

    public override string WrongValue(string option, string value, string allowed) => $"the option {option} has the value '{value}'; expected {allowed}";

    public override string WrongUsage(string reason) => $"error: {reason}";

    public override string SeeHelp(string command) => $"see {command} --help";

    public override string NotFound(string path) => $"error: {path}: no such file or directory; expected a text file, a directory or - for standard input";

    public override string AccessDenied(string path) => $"error: {path}: permission denied; expected a readable file or directory";

    public override string Unreadable(string path, string reason) => $"error: {path}: cannot be read ({reason}); expected a readable text file";

    public override string Empty(string path) => $"error: {path}: is empty; expected the text of a document";

    public override string Binary(string path, string format) => $"error: {path}: is no text but {Name(format)}; expected plain text, so save it as .txt first";

    public override string TooLarge(string path, long megabytes) => $"error: {path}: is too large; expected a document of at most {Number(megabytes)} MB";

    public override string NoTextFiles(string path) => $"error: {path}: no text files in this directory; expected *.txt";

    public override string InternalFault(string path, string fault)
        => $"error: {path}: an internal fault ({fault}), not processed; please report it with the file and this line";

    public override string InvalidBytes(string path, string encoding, int count, int line)
        => $"warning: {path}: {Count(count, "place is", "places are")} not valid {encoding}, the first on line {Number(line)}, and read as �; expected sound {encoding} text";

    public override string OutputFailed(string reason) => $"error: cannot write the output ({reason})";

    public override string NotADocument => "not an official document (no number, type, recipients or signature)";

    public override string TitleOrgan => "organ";

    public override string TitleSubject => "subject";

    public override string TitleType => "type";

    public override string ByteOrderMark => "with byte order mark";

    public override string HasInvalidBytes => "with invalid bytes";

    public override string IssuedText => "Issued text";

    public override string AttachmentWithoutLabel => "Attachment";

    public override string ListSeparator => ", ";

    public override string SectionCount(int count) => Count(count, "section", "sections");

    public override string ParagraphCount(int count) => Count(count, "paragraph", "paragraphs");

    public override string PointCount(int count) => Count(count, "point", "points");

    public override string CitationCount(int count) => Count(count, "citation", "citations");

    public override string AttachmentCount(int count) => Count(count, "attachment", "attachments");

    public override string LineCount(int count) => $"{Number(count)} in all";

    public override string MoreParagraphs(int count) => $"and {Count(count, "more paragraph", "more paragraphs")}";

    public override string AsWritten(string text) => $"written \"{text}\"";

    public override string Inferred(string text, DateEvidence evidence) => evidence switch
    {
        DateEvidence.OnlyCandidate => $"inferred: written \"{text}\", which allows no other day",
        DateEvidence.PublicationTime => $"inferred: written \"{text}\", from the time of publication",
        _ => $"inferred: written \"{text}\"",
    };

    public override string Undecided(string candidates) => candidates.Length == 0 ? "incomplete date" : $"undecided: may be {candidates}";

    public override string UnrecognizedAt(string lines) => $"at {lines}";

    public override string Field(OutlineField field) => field switch
    {
        OutlineField.Form => "Form",
        OutlineField.CopyNumber => "Copy no.",
        OutlineField.Security => "Secrecy",
        OutlineField.Urgency => "Urgency",
        OutlineField.IssuerMark => "Mark",
        OutlineField.Signatories => "Approved",
        OutlineField.Number => "Number",
        OutlineField.Title => "Title",
        OutlineField.TitleNote => "Note",
        OutlineField.MainRecipients => "To",
        OutlineField.Present => "Present",
        OutlineField.OnLeave => "On leave",
        OutlineField.InAttendance => "Also",
        OutlineField.AttachmentNote => "Attached",
        OutlineField.Signatures => "Signed",
        OutlineField.Date => "Date",
        OutlineField.Annotations => "Remark",
        OutlineField.Publication => "Online",
        OutlineField.Encoding => "Encoding",
        OutlineField.CopyRecipients => "Copies",
        OutlineField.Printing => "Printed",
        OutlineField.ImprintExtras => "Imprint",
        OutlineField.Counts => "Counts",
        OutlineField.Lines => "Lines",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    public override string Form(DocumentForm form) => form switch
    {
        DocumentForm.General => "general form",
        DocumentForm.Letter => "letter form",
        DocumentForm.Order => "order form",
        DocumentForm.Minutes => "minutes form",
        DocumentForm.Regulation => "regulation",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
    };

    public override string Role(LineRole role) => Words(role.ToString());

    public override string Type(DocumentType type) => $"{Words(type.ToString())} ({type.ToChineseName()})";

    public override string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    private static string Name(string format) => format switch { "binary" => "binary data", "image" => "an image", _ => format };

    /// <summary>The words of a name in the code, which are the field's English terms: PageChrome is page chrome.</summary>
    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsUpper(c) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
