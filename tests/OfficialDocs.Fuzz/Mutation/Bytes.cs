using System.Text;

namespace OfficialDocs.Fuzz.Mutation;

/// <summary>Bytes as a string with a character for each, so that inputs of all targets are kept and minimised alike.</summary>
internal static class Bytes
{
    /// <summary>The bytes of such a string.</summary>
    public static byte[] Of(string input) => Encoding.Latin1.GetBytes(input);

    /// <summary>The string of bytes.</summary>
    public static string ToInput(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);
}
