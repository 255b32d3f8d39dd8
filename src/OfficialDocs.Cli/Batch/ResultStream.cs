namespace OfficialDocs.Cli.Batch;

/// <summary>A file that is written. One that grows beyond what its file system takes is a fault of the file as a full disk is; the runtime blames an argument.</summary>
internal sealed class ResultStream(string path, FileMode mode, FileAccess access, FileShare share, int bufferSize) : FileStream(path, mode, access, share, bufferSize)
{
    // The other ways to write lead here: a stream derived from FileStream has its spans copied into arrays.

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            base.Write(buffer, offset, count);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw TooLong(exception);
        }
    }

    /// <inheritdoc/>
    public override void Flush(bool flushToDisk)
    {
        try
        {
            base.Flush(flushToDisk);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw TooLong(exception);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        try
        {
            base.Dispose(disposing);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw TooLong(exception);
        }
    }

    private IOException TooLong(Exception exception) => new($"File too large : '{Name}'", exception);
}
