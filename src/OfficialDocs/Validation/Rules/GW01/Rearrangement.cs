using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>The fix that puts parts of the text into their order and leaves what stands between them.</summary>
internal static class Rearrangement
{
    /// <summary>Makes the fix.</summary>
    /// <param name="places">The parts in the order they should have; none overlaps another.</param>
    /// <param name="context">The document.</param>
    public static Fix Of(IReadOnlyList<TextSpan> places, RuleContext context)
    {
        TextSpan[] fromTop = [.. places];
        Array.Sort(fromTop);
        var edits = new List<TextEdit>(places.Count);
        for (int i = 0; i < places.Count; i++)
        {
            if (fromTop[i] != places[i])
            {
                edits.Add(new TextEdit(fromTop[i], context.Slice(places[i]).ToString()));
            }
        }

        return Fix.Safe(edits);
    }
}
