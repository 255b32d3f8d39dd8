namespace OfficialDocs.Grammar;

/// <summary>The line of the 印发机关 and 印发日期 (GB/T 9704 §7.4.3).</summary>
/// <param name="Organ">印发机关; <see langword="null"/> where the line has only the date.</param>
/// <param name="Date">印发日期; <see langword="null"/> where the line has only the organ.</param>
public sealed record PrintingLine(Element<string>? Organ, Element<IssuedDate>? Date);
