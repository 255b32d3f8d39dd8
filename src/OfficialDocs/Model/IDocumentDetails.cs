namespace OfficialDocs;

/// <summary>What a parser leaves to be made until somebody asks for it.</summary>
internal interface IDocumentDetails
{
    /// <summary>The documents cited; found when first asked for.</summary>
    IReadOnlyList<Citation> Citations { get; }

    /// <summary>The lines of the source with their owners; made when first asked for.</summary>
    IReadOnlyList<DocumentLine> Lines { get; }

    /// <summary>The lines as the parser divided them.</summary>
    IReadOnlyList<DocumentLine> Parts { get; }

    /// <summary>Makes number, title and addressees; each call makes the same again.</summary>
    HeadElements MakeHead();

    /// <summary>Makes the text, its date and its attachments; each call makes the same again.</summary>
    /// <param name="document">The document, whose other elements may have to decide.</param>
    TextElements MakeText(OfficialDocument document);

    /// <summary>Makes what stands around them; each call makes the same again.</summary>
    /// <param name="document">The document, whose other elements may have to decide.</param>
    FrameElements MakeFrame(OfficialDocument document);
}
