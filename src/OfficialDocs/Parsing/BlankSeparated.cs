namespace OfficialDocs.Parsing;

/// <summary>The parts of a line between runs of blanks.</summary>
internal static class BlankSeparated
{
    public static List<Range> Split(ReadOnlySpan<char> line)
    {
        var parts = new List<Range>();
        int position = 0;
        while (position < line.Length)
        {
            position = Lexeme.SkipBlanks(line, position);
            int start = position;
            while (position < line.Length && !Lexeme.IsBlank(line[position]))
            {
                position++;
            }

            if (position > start)
            {
                parts.Add(start..position);
            }
        }

        return parts;
    }
}
