namespace OfficialDocs.Grammar;

/// <summary>A line of recipients in the 版记 (GB/T 9704 §7.4.2).</summary>
/// <param name="Label">抄送, 抄报, 分送 or 主送.</param>
/// <param name="Recipients">The organs.</param>
public sealed record RecipientLine(Element<string> Label, IReadOnlyList<Element<string>> Recipients);
