namespace OfficialDocs.Parsing;

/// <summary>
/// What the parser takes for a line: a physical line without the blanks and markup around it, or a part of one where several
/// elements stand on the same physical line.
/// </summary>
/// <param name="Start">The position of the first character.</param>
/// <param name="End">The position after the last character; equal to <paramref name="Start"/> for a blank line.</param>
/// <param name="Line">The index of the physical line, from 0.</param>
/// <param name="Marks">What is known of it.</param>
internal readonly record struct LogicalLine(int Start, int End, int Line, LineMarks Marks)
{
    public bool IsBlank => Start == End;
}
