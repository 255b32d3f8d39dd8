namespace OfficialDocs;

/// <summary>紧急程度 (GB/T 9704 §7.2.3; 条例 §9(三)).</summary>
public enum Urgency
{
    /// <summary>平急, on telegrams.</summary>
    Routine = 1,

    /// <summary>加急.</summary>
    Urgent,

    /// <summary>特急.</summary>
    ExtraUrgent,

    /// <summary>特提, on telegrams.</summary>
    Flash,

    /// <summary>急件: the word before 2012.</summary>
    Expedited,
}

/// <summary>The Chinese names of the degrees of urgency.</summary>
public static class UrgencyNames
{
    private static readonly (string Name, Urgency Value)[] s_names =
    [
        ("平急", Urgency.Routine), ("加急", Urgency.Urgent), ("特急", Urgency.ExtraUrgent), ("特提", Urgency.Flash), ("急件", Urgency.Expedited),
    ];

    /// <summary>The Chinese name, such as 特急.</summary>
    /// <param name="urgency">A degree.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the degrees.</exception>
    public static string ToChineseName(this Urgency urgency)
        => urgency is >= Urgency.Routine and <= Urgency.Expedited
            ? s_names[(int)urgency - 1].Name
            : throw new ArgumentOutOfRangeException(nameof(urgency), urgency, "Not a degree of urgency.");

    /// <summary>Reads a degree of urgency.</summary>
    /// <param name="text">特急, 加急, 平急, 特提 or 急件, and nothing else; blanks do not matter.</param>
    /// <param name="value">The degree.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Urgency value)
    {
        text = Lexeme.Trim(text);
        if (TryScan(text, out int length, out value) && length == text.Length)
        {
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Reads the degree that <paramref name="text"/> begins with.</summary>
    internal static bool TryScan(ReadOnlySpan<char> text, out int length, out Urgency value)
    {
        length = 0;
        value = default;
        int second = text.IsEmpty ? 0 : Lexeme.SkipBlanks(text, 1);
        if (second == 0 || second == text.Length)
        {
            return false;
        }

        foreach ((string name, Urgency candidate) in s_names)
        {
            if (text[0] == name[0] && text[second] == name[1])
            {
                length = second + 1;
                value = candidate;
                return true;
            }
        }

        return false;
    }
}
