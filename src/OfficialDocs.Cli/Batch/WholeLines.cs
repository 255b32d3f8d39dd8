namespace OfficialDocs.Cli.Batch;

/// <summary>Reads lines of bytes that end in a line feed.</summary>
internal static class WholeLines
{
    private const int InitialLength = 64 * 1024;

    /// <summary>Reads the lines of a file from its beginning.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="take">Takes a line, without its line feed; the bytes are gone after the call.</param>
    /// <returns>Where the last whole line ends. A torn one behind it was being written when the run ended.</returns>
    public static long Read(Stream stream, Action<ReadOnlyMemory<byte>> take)
    {
        byte[] buffer = new byte[InitialLength];
        int length = 0;
        long end = 0;
        int read;
        while ((read = stream.Read(buffer, length, buffer.Length - length)) > 0)
        {
            length += read;
            int start = 0;
            int line;
            while ((line = buffer.AsSpan(start, length - start).IndexOf((byte)'\n')) >= 0)
            {
                take(buffer.AsMemory(start, line));
                start += line + 1;
                end += line + 1;
            }

            buffer.AsSpan(start, length - start).CopyTo(buffer);
            length -= start;
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }

        return end;
    }
}
