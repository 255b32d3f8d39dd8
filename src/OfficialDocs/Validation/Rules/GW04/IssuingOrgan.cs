namespace OfficialDocs.Validation.Rules;

/// <summary>The organ that issues a document, where there is no doubt.</summary>
internal static class IssuingOrgan
{
    /// <summary>The organ that the title names, or else the one that signs.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The organ; <see langword="null"/> where there is none or there are several.</returns>
    public static string? Of(OfficialDocument document)
    {
        string? organ = document.Title?.Organ ?? (document.Signatures.Count == 1 && document.SignatoryTitle is null ? document.Signatures[0].Value : null);
        return organ is null || document.Signatures.Count > 1 || organ.AsSpan().IndexOfAny("、 \u3000") >= 0 ? null : organ;
    }
}
