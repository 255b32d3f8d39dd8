namespace OfficialDocs.Fuzz.Finds;

/// <summary>A promise that an input broke.</summary>
/// <param name="Oracle">The name of the promise, one of <see cref="OracleNames"/>.</param>
/// <param name="Message">What was seen, for people.</param>
internal sealed record Find(string Oracle, string Message)
{
    /// <summary>What finds of one cause have in common: the message without its numbers and quotations.</summary>
    public string Signature
    {
        get
        {
            var kept = new System.Text.StringBuilder(Oracle).Append(": ");
            bool isQuoted = false;
            foreach (char c in Message)
            {
                isQuoted ^= c == '\'';
                if (!isQuoted && !char.IsDigit(c) && c < '\u2E80')
                {
                    kept.Append(c);
                }
            }

            return kept.ToString(0, Math.Min(kept.Length, 200));
        }
    }

    /// <summary>What an exception tells: its type and the place in the library that it came from.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The find.</returns>
    public static Find Of(Exception exception)
    {
        Exception cause = exception is AggregateException { InnerException: { } inner } ? inner : exception;
        string place = cause.StackTrace?.Split('\n')
            .Select(static line => line.Trim())
            .FirstOrDefault(static line => line.StartsWith("at OfficialDocs.", StringComparison.Ordinal))?.Split(" in ")[0] ?? "";
        return new Find(OracleNames.Exception, $"{cause.GetType().Name} {place} '{cause.Message}'");
    }
}
