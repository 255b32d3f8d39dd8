namespace OfficialDocs.Text;

/// <summary>A line of a source text.</summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Span">The line without its line break.</param>
/// <param name="SpanWithBreak">The line with its line break. These spans, in order, cover the whole text.</param>
public readonly record struct TextLine(int Number, TextSpan Span, TextSpan SpanWithBreak);
