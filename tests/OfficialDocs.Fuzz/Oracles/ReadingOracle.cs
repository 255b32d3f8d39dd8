using OfficialDocs.Fuzz.Finds;
using OfficialDocs.Text;

namespace OfficialDocs.Fuzz.Oracles;

/// <summary>What a reading of any text promises: nothing is lost, and every place lies inside the text.</summary>
internal static class ReadingOracle
{
    /// <summary>Looks at a document that was read, and at everything in it.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The first promise that is broken; <see langword="null"/> where none is.</returns>
    public static Find? Fault(OfficialDocument document) => LinesFault(document) ?? new PlaceWalk(document).Fault();

    private static Find? LinesFault(OfficialDocument document)
    {
        SourceText source = document.Source!;
        int position = 0;
        int number = 0;
        foreach (DocumentLine line in document.Lines)
        {
            number++;
            if (line.Number != number || line.Span.Start != position || line.Span.End > source.Length || !Enum.IsDefined(line.Role))
            {
                return new Find(OracleNames.Lines, $"line {line.Number} ({line.Role}) at {line.Span} where line {number} at {position} was expected");
            }

            position = line.Span.End;
        }

        return position == source.Length ? null : new Find(OracleNames.Lines, $"the lines end at {position} of {source.Length}");
    }
}
