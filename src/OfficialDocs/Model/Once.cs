namespace OfficialDocs;

/// <summary>What is made when it is first asked for.</summary>
internal static class Once
{
    /// <summary>Keeps what was made first, so that two who ask at the same time are given the same.</summary>
    /// <param name="place">Where it is kept.</param>
    /// <param name="made">What was made now.</param>
    /// <returns>What is kept.</returns>
    public static T Keep<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
