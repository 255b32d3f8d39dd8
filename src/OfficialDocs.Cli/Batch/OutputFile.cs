using OfficialDocs.Cli.Fixing;

namespace OfficialDocs.Cli.Batch;

/// <summary>
/// A result that appears in its place when it is complete. Until then it lies beside it as <c>FILE.partial</c>, which an interrupted run
/// leaves for the next one to go on with.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _target;
    private readonly string? _partial;
    private readonly bool _keepsPartial;
    private bool _isComplete;

    private OutputFile(string target, string? partial, bool keepsPartial, FileStream stream)
    {
        _target = target;
        _partial = partial;
        _keepsPartial = keepsPartial;
        Stream = stream;
    }

    /// <summary>Where the result is written.</summary>
    public FileStream Stream { get; }

    /// <summary>Begins a result.</summary>
    /// <param name="path">Its place; a device or a pipe is written directly.</param>
    /// <param name="keepsPartial">Whether what there is is kept when the run is interrupted.</param>
    /// <param name="resume">Takes the lines that an earlier run finished; <see langword="null"/> to begin anew.</param>
    /// <returns>The file.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static OutputFile Open(string path, bool keepsPartial, Action<ReadOnlyMemory<byte>>? resume = null)
    {
        string target = Path.GetFullPath(File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path);
        if (target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal))
        {
            return new OutputFile(target, null, keepsPartial, new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
        }

        string partial = target + ".partial";
        if (resume is not null && !File.Exists(partial) && File.Exists(target))
        {
            // A run that was finished; there may be new inputs.
            File.Copy(target, partial);
        }

        var stream = new ResultStream(partial, resume is null ? FileMode.Create : FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 64 * 1024);
        try
        {
            if (resume is not null)
            {
                stream.SetLength(WholeLines.Read(stream, resume));
                stream.Seek(0, SeekOrigin.End);
            }

            return new OutputFile(target, partial, keepsPartial, stream);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Puts the result in its place.</summary>
    public void Complete()
    {
        if (_partial is null)
        {
            Stream.Flush();
        }
        else
        {
            bool isNew = !File.Exists(_target);
            if (!isNew && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(Stream.SafeFileHandle, File.GetUnixFileMode(_target));
            }

            Stream.Flush(flushToDisk: true);
            Stream.Dispose();
            AtomicFile.Rename(_partial, _target, isNew);
        }

        _isComplete = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException) when (!_isComplete)
        {
            // What is still buffered cannot be written, on a disk that is full for instance: whoever wrote before it was told.
        }

        if (!_isComplete && !_keepsPartial && _partial is not null)
        {
            File.Delete(_partial);
        }
    }
}
