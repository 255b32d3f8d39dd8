namespace OfficialDocs.Grammar;

/// <summary>署名 and 成文日期 on one line (GB/T 9704 §7.3.5).</summary>
/// <param name="Organs">发文机关署名: one organ or several, without spacing.</param>
/// <param name="Date">成文日期.</param>
public sealed record SignatureLine(IReadOnlyList<Element<string>> Organs, Element<IssuedDate> Date);
