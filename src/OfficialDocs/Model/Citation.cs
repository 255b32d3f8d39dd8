using OfficialDocs.Text;

namespace OfficialDocs;

/// <summary>A document cited in the text: 《标题》, with or without its 发文字号.</summary>
/// <param name="Title">The title between the 《》; inner 〈〉 as written.</param>
/// <param name="Number">The number that follows in brackets; <see langword="null"/> where none does.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Span">From 《 to 》, or to the bracket after the number.</param>
public sealed record Citation(string Title, DocumentNumber? Number, int Line, TextSpan Span);
