using OfficialDocs.Text;

namespace OfficialDocs;

/// <summary>A line of the source and what owns it.</summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Role">What the line belongs to.</param>
/// <param name="Span">The line with its line break: these spans, in order, cover the whole text.</param>
public readonly record struct DocumentLine(int Number, LineRole Role, TextSpan Span);
