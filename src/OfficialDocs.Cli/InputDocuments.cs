using System.IO.Enumeration;
using System.Security;
using OfficialDocs.Batch;
using OfficialDocs.Cli.Batch;
using OfficialDocs.Cli.Display;
using OfficialDocs.Cli.Localization;
using OfficialDocs.Parsing;
using OfficialDocs.Text;

namespace OfficialDocs.Cli;

/// <summary>A document with the name of where it came from.</summary>
/// <param name="Name">The path as given, or joined as found in a directory; <c>-</c> for standard input.</param>
/// <param name="Document">The document.</param>
internal readonly record struct InputDocument(string Name, OfficialDocument Document);

/// <summary>A text with the name of where it came from and the bytes it was.</summary>
/// <param name="Name">As <see cref="InputDocument.Name"/>.</param>
/// <param name="Text">The text.</param>
/// <param name="Bytes">The bytes.</param>
internal readonly record struct InputText(string Name, SourceText Text, byte[] Bytes);

/// <summary>An input that cannot be read.</summary>
/// <param name="report">The reason, a line for people.</param>
internal sealed class InputFault(string report) : Exception(report);

/// <summary>
/// Reads the documents that a command line names, in its order. What cannot be read is reported on standard error, one line each, and the
/// others go on.
/// </summary>
internal sealed class InputDocuments(CommandEnvironment environment, Messages messages)
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    private const int Megabyte = 1024 * 1024;

    // Far more than any document, and little enough to hold.
    private const int MaximumLength = 128 * Megabyte;

    // Of a file, in characters.
    private const int UsualLength = 1024;

    private static readonly OfficialDocumentParser s_parser = new(Parsing);

    private static readonly EnumerationOptions s_everything = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };

    private readonly record struct InputPath(string Name, string? Fault = null);

    /// <summary>An entry of a directory: the path is made when its turn comes, since many may wait.</summary>
    private readonly record struct Entry(string Directory, string Key, bool IsDirectory)
    {
        public string Path => System.IO.Path.Join(Directory, IsDirectory ? Key.AsSpan(..^1) : Key);
    }

    /// <summary>How a parser has to read them: bytes are the limit here, and a text never has more characters than bytes.</summary>
    public static OfficialDocsOptions Parsing { get; } = new() { MaximumLength = MaximumLength };

    /// <summary>Whether something could not be read.</summary>
    public bool AnyUnreadable { get; private set; }

    /// <summary>What is wrong with the paths of a command line, before anything is read.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="messages">The language.</param>
    /// <returns>The fault; <see langword="null"/> where there is none.</returns>
    public static string? FindFault(IReadOnlyList<string> paths, Messages messages)
        => paths.Any(string.IsNullOrWhiteSpace) ? messages.EmptyPath
            : paths.Count(static path => path == StandardInput) > 1 ? messages.StandardInputTwice
            : null;

    /// <summary>Reads the documents, each when it is asked for.</summary>
    /// <param name="paths">Files, directories, patterns and <c>-</c>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The documents that can be read.</returns>
    public IEnumerable<InputDocument> Read(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        foreach (InputText input in ReadTexts(paths, cancellationToken))
        {
            if (Guard(input.Name, () => s_parser.Parse(input.Text, cancellationToken)) is { } document)
            {
                yield return new InputDocument(input.Name, document);
            }
        }
    }

    /// <summary>Reads the texts, each when it is asked for.</summary>
    /// <param name="paths">Files, directories, patterns and <c>-</c>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The texts that can be read.</returns>
    public IEnumerable<InputText> ReadTexts(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        foreach (InputPath path in Walk(paths, cancellationToken))
        {
            InputText input;
            try
            {
                input = Load(path, cancellationToken);
            }
            catch (InputFault fault)
            {
                Refuse(fault.Message);
                continue;
            }

            if (Warning(input.Name, input.Text) is { } warning)
            {
                environment.Report(warning);
            }

            yield return input;
        }
    }

    /// <summary>The inputs as sources of a batch: found when they are asked for, read by its workers.</summary>
    /// <param name="paths">Files, directories, patterns and <c>-</c>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The sources. One that cannot be read fails with an <see cref="InputFault"/>.</returns>
    public IEnumerable<DocumentSource> Sources(IEnumerable<string> paths, CancellationToken cancellationToken)
        => Walk(paths, cancellationToken).Select(path => path.Name == StandardInput
            ? DocumentSource.FromDelegate(path.Name, token => new ValueTask<SourceText>(LoadText(path, token)))
            : DocumentSource.FromDelegate(path.Name, UsualLength, () => LoadText(path, cancellationToken)));

    /// <summary>How many inputs there are, as far as that is known without reading them.</summary>
    public long Count(IEnumerable<string> paths, CancellationToken cancellationToken) => Walk(paths, cancellationToken).LongCount();

    /// <summary>What a user should know about a text that could be read.</summary>
    /// <returns>A line for people; <see langword="null"/> where there is nothing to say.</returns>
    public string? Warning(string name, SourceText text)
        => !text.HasInvalidBytes
            ? null
            : messages.InvalidBytes(
                Clean(name),
                messages.Encoding(text.Encoding),
                text.Content.Count(static c => c == '\uFFFD'),
                text.Lines.NumberAt(Math.Max(0, text.Content.IndexOf('\uFFFD'))));

    /// <summary>Works on one input, so that a fault there does not cost the others.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="path">The input's name.</param>
    /// <param name="work">The work. The library promises that it does not fail.</param>
    /// <returns>What it gave; <see langword="null"/> where it failed, which has been reported.</returns>
    public T? Guard<T>(string path, Func<T> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Refuse(path, exception);
            return null;
        }
    }

    /// <summary>Says why an input was not dealt with.</summary>
    /// <param name="report">The reason, a line for people.</param>
    public void Refuse(string report)
    {
        AnyUnreadable = true;
        environment.Report(report);
    }

    /// <summary>Says that the work on an input failed.</summary>
    public void Refuse(string path, Exception exception)
        => Refuse(exception is InputFault ? exception.Message : messages.InternalFault(Clean(path), exception.GetType().Name));

    private InputText Load(InputPath input, CancellationToken cancellationToken)
    {
        using FileContent content = Open(input, cancellationToken);
        return new InputText(input.Name, Decode(input.Name, content.Bytes), content.Bytes.ToArray());
    }

    /// <summary>The text alone: its bytes are borrowed.</summary>
    private SourceText LoadText(InputPath input, CancellationToken cancellationToken)
    {
        using FileContent content = Open(input, cancellationToken);
        return Decode(input.Name, content.Bytes);
    }

    private FileContent Open(InputPath input, CancellationToken cancellationToken)
    {
        if (input.Fault is not null)
        {
            throw new InputFault(input.Fault);
        }

        string path = input.Name;
        FileContent? content;
        try
        {
            content = path == StandardInput
                ? FileContent.Read(environment.Input, MaximumLength, cancellationToken)
                : FileContent.Read(path, MaximumLength, cancellationToken);
        }
        catch (Exception exception) when (FileFaults.Has(exception))
        {
            throw new InputFault(Explain(path, exception));
        }

        return content ?? throw new InputFault(messages.TooLarge(Clean(path), MaximumLength / Megabyte));
    }

    private SourceText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (BinaryFormat.Recognize(bytes) is { } format)
        {
            throw new InputFault(messages.Binary(Clean(path), format));
        }

        SourceText text = SourceText.Decode(bytes);
        return string.IsNullOrWhiteSpace(text.Content) ? throw new InputFault(messages.Empty(Clean(path))) : text;
    }

    private IEnumerable<InputPath> Walk(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        foreach (string path in paths)
        {
            if (path == StandardInput)
            {
                yield return new InputPath(path);
                continue;
            }

            GlobPattern? pattern = GlobPattern.Of(path);
            bool isAny = false;
            foreach (InputPath found in pattern is null && !Directory.Exists(path)
                ? [new InputPath(path)]
                : FilesIn(pattern?.Directory ?? path, pattern, cancellationToken))
            {
                isAny = true;
                yield return found;
            }

            if (!isAny)
            {
                yield return new InputPath(path, pattern is null ? messages.NoTextFiles(Clean(path)) : messages.NoMatches(Clean(path)));
            }
        }
    }

    /// <summary>
    /// The text files of a directory and those below it, or the files of a pattern, in the order of their paths, character by character. One
    /// directory after the other is read, so that the first file comes at once and only the entries on the way down are held.
    /// </summary>
    private IEnumerable<InputPath> FilesIn(string directory, GlobPattern? pattern, CancellationToken cancellationToken)
    {
        var open = new Stack<Entry>([new Entry(directory, "/", IsDirectory: true)]);
        while (open.TryPop(out Entry current))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string path = current.Path;
            if (!current.IsDirectory)
            {
                yield return new InputPath(path);
                continue;
            }

            List<Entry> entries = [];
            string? fault = null;
            try
            {
                string relative = pattern is null ? "" : path[Math.Min(path.Length, directory.Length)..].Trim('/', '\\');
                entries = List(path, relative, pattern);
            }
            catch (Exception exception) when (FileFaults.Has(exception))
            {
                fault = Explain(path, exception);
            }

            if (fault is not null)
            {
                yield return new InputPath(path, fault);
            }

            entries.Sort(static (left, right) => string.CompareOrdinal(right.Key, left.Key));
            entries.ForEach(open.Push);
        }
    }

    /// <summary>The entries of a directory that count. A directory's key ends as the paths in it go on, which makes the order that of the paths.</summary>
    private static List<Entry> List(string directory, string relative, GlobPattern? pattern)
        => [.. new FileSystemEnumerable<Entry>(directory.Length == 0 ? "." : directory, (ref FileSystemEntry entry) =>
            {
                string name = entry.FileName.ToString();
                return new Entry(directory, entry.IsDirectory ? name + Path.DirectorySeparatorChar : name, entry.IsDirectory);
            }, s_everything)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.IsDirectory
                    // A link to a directory may lead back up.
                    ? !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && (pattern is null || pattern.MayMatchBelow(relative, entry.FileName))
                    : pattern is null ? entry.FileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) : pattern.Matches(relative, entry.FileName),
            }];

    private string Explain(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => messages.NotFound(Clean(path)),
        UnauthorizedAccessException or SecurityException => messages.AccessDenied(Clean(path)),
        _ => messages.Unreadable(Clean(path), Clean(exception.Message)),
    };

    private static string Clean(string text) => DisplayText.Clean(text);
}
