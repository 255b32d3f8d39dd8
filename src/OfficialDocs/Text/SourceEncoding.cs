namespace OfficialDocs.Text;

/// <summary>How the bytes of a source text were encoded.</summary>
public enum SourceEncoding
{
    /// <summary>The text came as characters; there were no bytes.</summary>
    None,

    /// <summary>UTF-8, with or without a byte order mark.</summary>
    Utf8,

    /// <summary>UTF-16, low byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, high byte first.</summary>
    Utf16BigEndian,

    /// <summary>GB 18030, which holds GBK and GB 2312: what most office text files are.</summary>
    Gb18030,
}
