using OfficialDocs.Fuzz.Finds;

namespace OfficialDocs.Fuzz.Oracles;

/// <summary>Whether a document that is written reads back as the same, and is written the same again.</summary>
internal static class RoundTripOracle
{
    /// <summary>
    /// The share of texts with one or two damages that may break this without the run failing. Damage may leave a text in which two readings are equally right,
    /// and writing it decides for one: mostly where several damages meet on one line. So these are counted, shown, and tolerated up to this.
    /// </summary>
    public const double ToleratedShare = 0.005;

    /// <summary>Writes, reads and writes again.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The difference; <see langword="null"/> where there is none.</returns>
    public static Find? Fault(OfficialDocument document)
    {
        string written = document.ToText();
        OfficialDocument again = OfficialDocument.Parse(written);
        return OfficialDocument.ContentDifference(document, again) is { } difference ? new Find(OracleNames.RoundTrip, $"reads back otherwise: {difference}")
            : again.ToText() != written ? new Find(OracleNames.RoundTrip, "is written otherwise the second time")
            : null;
    }
}
