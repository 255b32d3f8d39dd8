namespace OfficialDocs;

/// <summary>What a parser leaves to be found until somebody asks for it. Each call finds the same again.</summary>
internal interface IDocumentDetails
{
    /// <summary>The documents cited.</summary>
    IReadOnlyList<Citation> FindCitations();

    /// <summary>The lines of the source with their owners.</summary>
    IReadOnlyList<DocumentLine> ListLines();

    /// <summary>The lines as the parser divided them.</summary>
    IReadOnlyList<DocumentLine> ListParts();
}
