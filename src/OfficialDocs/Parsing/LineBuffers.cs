namespace OfficialDocs.Parsing;

/// <summary>Memory of the reader's stack in which its lists begin: enough for most documents, so that nothing is borrowed for them.</summary>
internal readonly ref struct LineBuffers
{
    public Span<LogicalLine> Lines { get; init; }

    public Span<LabelForm> Labels { get; init; }

    public Span<int> Cuts { get; init; }

    public Span<int> Candidates { get; init; }

    public Span<int> Groups { get; init; }
}
