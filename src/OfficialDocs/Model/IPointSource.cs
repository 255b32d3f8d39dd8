namespace OfficialDocs;

/// <summary>Finds the points of a text when they are first asked for: a series may run over several paragraphs, so those of all are found at once.</summary>
internal interface IPointSource
{
    /// <summary>Gives all paragraphs their points.</summary>
    void FindPoints();
}
