namespace OfficialDocs.Writing;

/// <summary>The name of a document's file in a report: the same on every system, and as a URI where a format wants one.</summary>
internal static class DocumentPath
{
    /// <summary>The path with / between its parts, without a leading ./.</summary>
    /// <param name="path">A path as this system writes it.</param>
    /// <returns>The path.</returns>
    public static string Normalize(string path)
    {
        ReadOnlySpan<char> rest = Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        while (rest.StartsWith("./", StringComparison.Ordinal) && rest.Length > 2)
        {
            rest = rest[2..].TrimStart('/');
        }

        return rest.Length == path.Length && rest.SequenceEqual(path) ? path : rest.ToString();
    }

    /// <summary>The path as a URI reference (RFC 3986): relative as it is relative, else one of the scheme file.</summary>
    /// <param name="path">A path as this system writes it.</param>
    /// <returns>The reference; each part is percent-encoded, a colon in it too, so that none reads as a scheme.</returns>
    public static string ToUri(string path)
    {
        string normal = Normalize(path);
        string encoded = string.Join('/', normal.Split('/').Select(Uri.EscapeDataString));
        bool hasDrive = normal.Length > 2 && normal[1] == ':' && char.IsAsciiLetter(normal[0]) && normal[2] == '/' && Path.DirectorySeparatorChar == '\\';
        return hasDrive ? "file:///" + normal[0] + ":" + encoded[4..]
            : encoded.StartsWith("//", StringComparison.Ordinal) ? "file:" + encoded
            : encoded.StartsWith('/') ? "file://" + encoded
            : encoded;
    }
}
