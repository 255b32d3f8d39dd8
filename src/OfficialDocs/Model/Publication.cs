namespace OfficialDocs;

/// <summary>What the web page around a copy says of its publication. It is no part of the document.</summary>
/// <param name="Time">The time of publication, as the page states it; <see langword="null"/> where it states none.</param>
/// <param name="Source">The source that the page names; <see langword="null"/> where it names none.</param>
public sealed record Publication(DateTime? Time, string? Source);
