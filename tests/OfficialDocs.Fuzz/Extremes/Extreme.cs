namespace OfficialDocs.Fuzz.Extremes;

/// <summary>A text of one thing very many times.</summary>
/// <param name="Name">The name it is chosen by.</param>
/// <param name="Count">How many times, at its full size.</param>
/// <param name="Make">Makes it of any size.</param>
internal sealed record Extreme(string Name, int Count, Func<int, string> Make);
