using OfficialDocs.Text;

namespace OfficialDocs.Grammar;

/// <summary>The label over an attachment (附件, GB/T 9704 §7.3.7), and the title where it stands on the same line.</summary>
/// <param name="Text">The label without blanks and colon: 附件, 附件1, 附表2.</param>
/// <param name="Number">Its number; <see langword="null"/> where it has none. 1 for 附件1-2, the second part of attachment 1.</param>
/// <param name="Span">The label without its colon, in UTF-16 code units.</param>
/// <param name="TitleSpan">The title after it; empty where the line has none.</param>
public sealed record AttachmentLabel(string Text, int? Number, TextSpan Span, TextSpan TitleSpan);
