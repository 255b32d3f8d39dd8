namespace OfficialDocs.Cli.Fixing;

/// <summary>Replaces a file whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Replaces the content of a file. Whoever reads it meanwhile sees the old or the new content, never a part.</summary>
    /// <param name="path">The file; where it is a link, the file that the link leads to.</param>
    /// <param name="expected">What the file should hold now.</param>
    /// <param name="content">What it shall hold.</param>
    /// <returns><see langword="false"/> where the file holds something else by now; it is as it was.</returns>
    /// <exception cref="IOException">The file could not be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its directory may not be written; it is as it was.</exception>
    public static bool TryReplace(string path, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> content)
    {
        string target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);

        // A file that may not be written is not replaced either, although its directory would allow it.
        using (new FileStream(target, FileMode.Open, FileAccess.ReadWrite, FileShare.Read))
        {
        }

        if (!expected.SequenceEqual(File.ReadAllBytes(target)))
        {
            return false;
        }

        Write(target, content, isNew: false);
        return true;
    }

    /// <summary>Writes a file, a new one or in the place of another.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">What it shall hold.</param>
    /// <exception cref="IOException">The file could not be written; one that was there is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its directory may not be written; one that was there is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        string target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        Write(Path.GetFullPath(target), content, isNew: !File.Exists(target));
    }

    private static void Write(string target, ReadOnlySpan<byte> content, bool isNew)
    {
        // In the same directory: a file is renamed in one step only inside one file system.
        string temporary = Path.Join(Path.GetDirectoryName(target), $".{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                if (!isNew && !OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
                }

                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            Rename(temporary, target, isNew);
        }
        finally
        {
            // Renamed where all went well; then there is nothing to delete.
            File.Delete(temporary);
        }
    }

    /// <summary>Puts a file that is finished in the place of another, or where none is.</summary>
    /// <param name="temporary">The finished file, in the directory of the target.</param>
    /// <param name="target">Its place.</param>
    /// <param name="isNew">Whether there is no file in that place.</param>
    public static void Rename(string temporary, string target, bool isNew)
    {
        if (!isNew && OperatingSystem.IsWindows())
        {
            // Keeps the rights that the file has there.
            File.Replace(temporary, target, destinationBackupFileName: null);
        }
        else
        {
            File.Move(temporary, target, overwrite: true);
        }
    }
}
