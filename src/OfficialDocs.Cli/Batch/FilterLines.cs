using System.Runtime.CompilerServices;
using System.Text;
using OfficialDocs.Batch;
using OfficialDocs.Cli.Localization;

namespace OfficialDocs.Cli.Batch;

/// <summary>The lines of standard input, each a source of a batch, as they come. One that is no text at all fails with an <see cref="InputFault"/>.</summary>
internal static class FilterLines
{
    private const int InitialLength = 64 * 1024;
    private const int Megabyte = 1024 * 1024;
    private const int MaximumLength = 128 * Megabyte;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the lines.</summary>
    /// <param name="input">UTF-8, with or without a byte order mark; the last line need not end.</param>
    /// <param name="messages">The language.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<DocumentSource> ReadAsync(Stream input, Messages messages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[InitialLength];
        int length = 0;
        int searched = 0;
        bool isFirst = true;
        bool isTooLong = false;
        while (true)
        {
            int read = await input.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += read;
            int start = 0;
            int feed;
            while ((feed = buffer.AsSpan(searched, length - searched).IndexOf((byte)'\n')) >= 0)
            {
                yield return Source(buffer.AsSpan(start, searched + feed - start), isTooLong, isFirst, messages);
                start = searched += feed + 1;
                isTooLong = isFirst = false;
            }

            if (read == 0)
            {
                if (length > start || isTooLong)
                {
                    yield return Source(buffer.AsSpan(start, length - start), isTooLong, isFirst, messages);
                }

                yield break;
            }

            buffer.AsSpan(start, length - start).CopyTo(buffer);
            length -= start;
            if (length > MaximumLength)
            {
                // Its end is still looked for, but nothing of it is kept.
                isTooLong = true;
            }

            length = isTooLong ? 0 : length;
            searched = length;
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }

    private static DocumentSource Source(ReadOnlySpan<byte> line, bool isTooLong, bool isFirst, Messages messages)
    {
        if (isTooLong)
        {
            return Failing(messages.LineTooLong(MaximumLength / Megabyte));
        }

        line = isFirst && line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
        try
        {
            return DocumentSource.FromText("", s_utf8.GetString(line));
        }
        catch (DecoderFallbackException)
        {
            return Failing(messages.LineNotUtf8);
        }
    }

    private static DocumentSource Failing(string reason) => DocumentSource.FromDelegate("", _ => throw new InputFault(reason));
}
