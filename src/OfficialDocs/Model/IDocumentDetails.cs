namespace OfficialDocs;

/// <summary>What a parser leaves to be made until somebody asks for it.</summary>
internal interface IDocumentDetails
{
    /// <summary>The documents cited; found when first asked for.</summary>
    IReadOnlyList<Citation> Citations { get; }

    /// <summary>The lines of the source with their owners; made when first asked for.</summary>
    IReadOnlyList<DocumentLine> Lines { get; }

    /// <summary>The lines as the parser divided them; made when first asked for.</summary>
    IReadOnlyList<DocumentLine> Parts { get; }

    /// <summary>Makes the elements; each call makes the same again.</summary>
    DocumentElements MakeElements();
}
