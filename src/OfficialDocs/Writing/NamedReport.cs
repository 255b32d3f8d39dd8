using OfficialDocs.Validation;

namespace OfficialDocs.Writing;

/// <summary>A report and the document it is about.</summary>
/// <param name="Source">The name of the document's file.</param>
/// <param name="Report">The report.</param>
public sealed record NamedReport(string Source, ValidationReport Report);
