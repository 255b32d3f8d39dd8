using OfficialDocs.Writing;

namespace OfficialDocs.Validation;

/// <content>The report as JSON.</content>
public sealed partial class ValidationReport
{
    /// <summary>The report as JSON: what <see cref="ReportJsonWriter"/> writes.</summary>
    /// <param name="source">The name of the file that was checked, for the key <c>source</c>; <see langword="null"/> where there is none.</param>
    /// <param name="options">What to write; <see langword="null"/> means <see cref="ReportJsonOptions.Default"/>.</param>
    /// <returns>The JSON, without a final line break.</returns>
    public string ToJson(string? source = null, ReportJsonOptions? options = null) => ReportJsonWriter.Write(this, source, options);
}
