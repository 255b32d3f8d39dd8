namespace OfficialDocs.Validation.Rules;

/// <summary>Which rules a document was written under: one that is older than a clause cannot break it.</summary>
internal static class DocumentAge
{
    /// <summary>条例 and GB/T 9704—2012 in force.</summary>
    public static readonly DateOnly Regulations2012 = new(2012, 7, 1);

    /// <summary>GB/T 15834—2011 in force.</summary>
    public static readonly DateOnly Punctuation2011 = new(2012, 6, 1);

    /// <summary>Whether the document is from before a day, by its date or else by the year of its number; not where it has neither.</summary>
    public static bool IsFromBefore(this OfficialDocument document, DateOnly day)
        => document.Date?.Value.Day is { } date ? date < day : document.Number?.Value.Year is int year && year > 0 && year < day.Year;
}
