using OfficialDocs.Text;

namespace OfficialDocs.Validation;

/// <summary>A line of the document, or the part of a line that one element takes where several stand on it.</summary>
/// <param name="Role">The element it belongs to.</param>
/// <param name="Span">Its place, without the blanks around it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="InAttachment">Whether it belongs to an attachment.</param>
public readonly record struct TextBlock(LineRole Role, TextSpan Span, int Line, bool InAttachment)
{
    /// <summary>Whether it is running text: a paragraph or the line of a section.</summary>
    public bool IsRunningText => Role is LineRole.Paragraph or LineRole.Section;
}
