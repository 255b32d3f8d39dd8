using OfficialDocs.Text;

namespace OfficialDocs.Grammar;

/// <summary>What a label or the head of a note begins with, before anything is made of it: 附件, 附件1.</summary>
/// <param name="End">Where word and number end.</param>
/// <param name="Number">The number; <see langword="null"/> where there is none.</param>
/// <param name="Length">The length with the colon, where one follows.</param>
internal readonly record struct AttachmentHead(int End, int? Number, int Length)
{
    /// <summary>The label as the grammar gives it.</summary>
    /// <param name="text">The line.</param>
    /// <param name="offset">Its place in the source.</param>
    /// <param name="titleStart">Where the title begins on the line.</param>
    /// <param name="titleEnd">Where the title ends on the line.</param>
    public AttachmentLabel ToLabel(ReadOnlySpan<char> text, int offset, int titleStart, int titleEnd)
        => new(Lexeme.WithoutBlanks(text[..End]), Number, new TextSpan(offset, End), TextSpan.FromBounds(offset + titleStart, offset + titleEnd));
}
