using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;
using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>
/// Lines and their roles as a document keeps them: what a line has changed since the one before it, about three bytes in place of the seventeen that
/// it has while a document is read. Nothing else that is kept of a document grows with its lines.
/// </summary>
internal static class PackedLines
{
    // The role has the five lower bits of a line's first byte.
    private const int RoleMask = 0x1F;
    private const int IsContinued = 0x20;
    private const int SaysPublication = 0x40;
    private const int IsNoNextLine = 0x80; // Of the source: the number follows by how many it is further.

    private const int OnStack = 1024;
    private const int MaximumNumberLength = 5;
    private const int MaximumLineLength = 1 + (3 * MaximumNumberLength);

    /// <summary>Packs lines.</summary>
    public static byte[] Pack(scoped DocumentLines lines)
    {
        int most = checked(lines.Count * MaximumLineLength);
        byte[]? borrowed = most > OnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        Span<byte> buffer = borrowed is null ? stackalloc byte[OnStack] : borrowed;
        int length = 0;
        int end = 0;
        int line = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            LogicalLine next = lines.At(i);
            int first = (int)lines.Roles[i];
            first |= (next.Marks & LineMarks.Continued) != 0 ? IsContinued : 0;
            first |= (next.Marks & LineMarks.Publication) != 0 ? SaysPublication : 0;
            if (next.Line == line + 1)
            {
                buffer[length++] = (byte)first;
            }
            else
            {
                buffer[length++] = (byte)(first | IsNoNextLine);
                AddNumber(buffer, ref length, next.Line - line);
            }

            AddNumber(buffer, ref length, next.Start - end);
            AddNumber(buffer, ref length, next.End - next.Start);
            line = next.Line;
            end = next.End;
        }

        byte[] packed = buffer[..length].ToArray();
        if (borrowed is not null)
        {
            ArrayPool<byte>.Shared.Return(borrowed);
        }

        return packed;
    }

    /// <summary>Unpacks them; of the marks only those are known that <see cref="Pack"/> keeps.</summary>
    /// <param name="packed">What was packed.</param>
    /// <param name="count">How many lines it has.</param>
    public static UnpackedLines Unpack(ReadOnlySpan<byte> packed, int count)
    {
        var lines = new LogicalLine[count];
        var roles = new LineRole[count];
        var reader = new Reader(packed);
        for (int i = 0; i < count; i++)
        {
            _ = reader.MoveNext();
            lines[i] = reader.Line;
            roles[i] = reader.Role;
        }

        return new UnpackedLines(lines, roles);
    }

    /// <summary>Seven bits a byte, the lowest first; the eighth bit says that more follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddNumber(Span<byte> buffer, ref int length, int number)
    {
        uint rest = (uint)number;
        for (; rest > 0x7F; rest >>= 7)
        {
            buffer[length++] = (byte)(rest | 0x80);
        }

        buffer[length++] = (byte)rest;
    }

    /// <summary>Reads packed lines one after the other.</summary>
    public ref struct Reader(ReadOnlySpan<byte> packed)
    {
        private readonly ReadOnlySpan<byte> _packed = packed;
        private int _position;

        public LogicalLine Line { get; private set; } = new(0, 0, -1, LineMarks.None);

        public LineRole Role { get; private set; }

        public bool MoveNext()
        {
            if (_position == _packed.Length)
            {
                return false;
            }

            int first = _packed[_position++];
            int line = Line.Line + ((first & IsNoNextLine) == 0 ? 1 : ReadNumber());
            int start = Line.End + ReadNumber();
            int end = start + ReadNumber();
            LineMarks marks = ((first & IsContinued) != 0 ? LineMarks.Continued : 0) | ((first & SaysPublication) != 0 ? LineMarks.Publication : 0);
            Line = new LogicalLine(start, end, line, marks);
            Role = (LineRole)(first & RoleMask);
            return true;
        }

        private int ReadNumber()
        {
            uint number = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte next = _packed[_position++];
                number |= (uint)(next & 0x7F) << shift;
                if (next <= 0x7F)
                {
                    return (int)number;
                }
            }
        }
    }
}

/// <summary>Lines and their roles, unpacked for all who make something of them.</summary>
internal sealed class UnpackedLines(LogicalLine[] lines, LineRole[] roles) : IReadOnlyList<DocumentLine>
{
    public int Count => lines.Length;

    public DocumentLine this[int index] => new(lines[index].Line + 1, roles[index], TextSpan.FromBounds(lines[index].Start, lines[index].End));

    public IEnumerator<DocumentLine> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text.</param>
    public DocumentLines Of(string text) => new(text, lines, roles);
}
