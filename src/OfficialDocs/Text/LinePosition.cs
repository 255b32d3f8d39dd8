namespace OfficialDocs.Text;

/// <summary>A position as people write it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The position as <c>line:column</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Line}:{Column}";
}
