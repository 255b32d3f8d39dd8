namespace OfficialDocs.Grammar;

/// <summary>What the top left of the first page bears (GB/T 9704 §7.2.1 to §7.2.3).</summary>
/// <param name="CopyNumber">份号, as written; <see langword="null"/> where the line has none.</param>
/// <param name="Security">密级和保密期限; <see langword="null"/> where the line has none.</param>
/// <param name="Urgency">紧急程度; <see langword="null"/> where the line has none.</param>
public sealed record HeaderMarkings(Element<string>? CopyNumber, Element<SecurityClassification>? Security, Element<Urgency>? Urgency)
{
    internal HeaderMarkings Or(HeaderMarkings next)
        => new(CopyNumber ?? next.CopyNumber, Security ?? next.Security, Urgency ?? next.Urgency);
}
