using OfficialDocs.Text;

namespace OfficialDocs;

/// <summary>One member of an inline series: 一是…；二是…, 一要…, 第一，…, 首先，…其次，….</summary>
/// <param name="Label">The mark without punctuation: 一是, 二要, 第三, 首先.</param>
/// <param name="Number">Its number in the series, from 1; 最后 takes the next one.</param>
/// <param name="Span">From its mark to the next member, or to the end of the paragraph.</param>
public sealed record Point(string Label, int Number, TextSpan Span);
