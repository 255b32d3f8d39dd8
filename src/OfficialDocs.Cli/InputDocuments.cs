using System.Security;
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

    private static readonly OfficialDocumentParser s_parser = new(Parsing);

    private static readonly EnumerationOptions s_everything = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };

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
    /// <param name="paths">Files, directories and <c>-</c>.</param>
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
    /// <param name="paths">Files, directories and <c>-</c>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The texts that can be read.</returns>
    public IEnumerable<InputText> ReadTexts(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        foreach (string path in paths)
        {
            foreach (string file in path != StandardInput && Directory.Exists(path) ? FilesIn(path, cancellationToken) : [path])
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (ReadText(file, cancellationToken) is { } text)
                {
                    yield return text;
                }
            }
        }
    }

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
            return Refuse<T>(messages.InternalFault(Clean(path), exception.GetType().Name));
        }
    }

    /// <summary>Says why an input was not dealt with.</summary>
    /// <param name="report">The reason, a line for people.</param>
    public void Refuse(string report)
    {
        AnyUnreadable = true;
        environment.Report(report);
    }

    private InputText? ReadText(string path, CancellationToken cancellationToken)
    {
        byte[]? bytes;
        try
        {
            bytes = path == StandardInput ? ReadBytes(environment.Input, cancellationToken) : ReadFile(path, cancellationToken);
        }
        catch (Exception exception) when (FileFaults.Has(exception))
        {
            return RefuseText(Explain(path, exception));
        }

        string name = Clean(path);
        if (bytes is null)
        {
            return RefuseText(messages.TooLarge(name, MaximumLength / Megabyte));
        }

        if (BinaryFormat.Recognize(bytes) is { } format)
        {
            return RefuseText(messages.Binary(name, format));
        }

        SourceText text = SourceText.Decode(bytes);
        if (string.IsNullOrWhiteSpace(text.Content))
        {
            return RefuseText(messages.Empty(name));
        }

        if (text.HasInvalidBytes)
        {
            environment.Report(messages.InvalidBytes(
                name,
                messages.Encoding(text.Encoding),
                text.Content.Count(static c => c == '\uFFFD'),
                text.Lines.NumberAt(Math.Max(0, text.Content.IndexOf('\uFFFD')))));
        }

        return new InputText(path, text, bytes);
    }

    private static byte[]? ReadFile(string path, CancellationToken cancellationToken)
    {
        using FileStream stream = File.OpenRead(path);
        return ReadBytes(stream, cancellationToken);
    }

    /// <summary>Reads to the end, or until it is too much: some files (devices) have none.</summary>
    private static byte[]? ReadBytes(Stream stream, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            content.Write(buffer.AsSpan(0, count));
            if (content.Length > MaximumLength)
            {
                return null;
            }
        }

        return content.ToArray();
    }

    /// <summary>The text files of a directory and those below it, in the order of their paths, character by character.</summary>
    private List<string> FilesIn(string directory, CancellationToken cancellationToken)
    {
        var files = new List<string>();
        var open = new Stack<string>([directory]);
        bool wasAnyRefused = false;
        while (open.TryPop(out string? current))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                foreach (FileSystemInfo entry in new DirectoryInfo(current).EnumerateFileSystemInfos("*", s_everything))
                {
                    string path = Path.Join(current, entry.Name);
                    if (!entry.Attributes.HasFlag(FileAttributes.Directory))
                    {
                        if (entry.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
                        {
                            files.Add(path);
                        }
                    }
                    else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                    {
                        // A link to a directory may lead back up.
                        open.Push(path);
                    }
                }
            }
            catch (Exception exception) when (FileFaults.Has(exception))
            {
                wasAnyRefused = true;
                Refuse(Explain(current, exception));
            }
        }

        if (files.Count == 0 && !wasAnyRefused)
        {
            Refuse(messages.NoTextFiles(Clean(directory)));
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private string Explain(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => messages.NotFound(Clean(path)),
        UnauthorizedAccessException or SecurityException => messages.AccessDenied(Clean(path)),
        _ => messages.Unreadable(Clean(path), Clean(exception.Message)),
    };

    private InputText? RefuseText(string report)
    {
        Refuse(report);
        return null;
    }

    private T? Refuse<T>(string report)
        where T : class
    {
        Refuse(report);
        return null;
    }

    private static string Clean(string text) => DisplayText.Clean(text);
}
