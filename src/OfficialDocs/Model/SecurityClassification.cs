using System.Diagnostics.CodeAnalysis;

namespace OfficialDocs;

/// <summary>密级: the degree of a state secret (条例 §9(二)).</summary>
public enum SecurityLevel
{
    /// <summary>秘密.</summary>
    Confidential = 1,

    /// <summary>机密.</summary>
    Secret,

    /// <summary>绝密.</summary>
    TopSecret,
}

/// <summary>密级和保密期限 (GB/T 9704 §7.2.2): 机密★10年; a bare level is read too.</summary>
/// <remarks>The default value has no level and writes as nothing.</remarks>
public readonly struct SecurityClassification
    : IEquatable<SecurityClassification>, ISpanParsable<SecurityClassification>, ISpanFormattable
{
    private readonly string? _period;

    /// <summary>Creates a classification.</summary>
    /// <param name="level">The level.</param>
    /// <param name="period">保密期限 as written, such as 10年 or 6个月; <see langword="null"/> for none.</param>
    public SecurityClassification(SecurityLevel level, string? period = null)
    {
        Level = level;
        _period = string.IsNullOrWhiteSpace(period) ? null : period;
    }

    /// <summary>密级.</summary>
    public SecurityLevel Level { get; }

    /// <summary>保密期限 as written (10年, 6个月, 长期); <see langword="null"/> where none is given.</summary>
    public string? Period => _period;

    /// <summary>The name of the level: 绝密, 机密 or 秘密.</summary>
    public string LevelName => Level switch
    {
        SecurityLevel.TopSecret => "绝密",
        SecurityLevel.Secret => "机密",
        SecurityLevel.Confidential => "秘密",
        _ => "",
    };

    /// <summary>Reads a classification.</summary>
    /// <param name="text">机密★10年, 秘 密, 机密☆5年 …, and nothing else.</param>
    /// <param name="value">The classification.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out SecurityClassification value)
    {
        text = Lexeme.Trim(text);
        if (TryScan(text, out int length, out value) && length == text.Length)
        {
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Reads a classification, or explains why it is none.</summary>
    /// <param name="text">The classification and nothing else.</param>
    /// <returns>The classification.</returns>
    /// <exception cref="FormatException">The text is no classification.</exception>
    public static SecurityClassification Parse(ReadOnlySpan<char> text)
        => TryParse(text, out SecurityClassification value) ? value : throw Lexeme.NotA("security classification (机密★10年)", text);

    /// <summary>Reads a classification, or explains why it is none.</summary>
    /// <param name="text">The classification and nothing else.</param>
    /// <returns>The classification.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no classification.</exception>
    public static SecurityClassification Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    static SecurityClassification ISpanParsable<SecurityClassification>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static SecurityClassification IParsable<SecurityClassification>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<SecurityClassification>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SecurityClassification result)
        => TryParse(s, out result);

    static bool IParsable<SecurityClassification>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SecurityClassification result)
        => TryParse(s, out result);

    /// <summary>The classification as the standard's sample writes it: 机密★10年.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Period is null ? LevelName : $"{LevelName}★{Period}";

    /// <summary>Writes the classification as <see cref="ToString()"/> does.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        string text = ToString();
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => TryFormat(destination, out charsWritten);

    /// <summary>Whether level and period agree.</summary>
    /// <param name="other">The other classification.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    public bool Equals(SecurityClassification other) => Level == other.Level && string.Equals(Period, other.Period, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SecurityClassification other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Level, Period);

    /// <summary>Whether level and period agree.</summary>
    /// <param name="left">A classification.</param>
    /// <param name="right">A classification.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator ==(SecurityClassification left, SecurityClassification right) => left.Equals(right);

    /// <summary>Whether level or period differ.</summary>
    /// <param name="left">A classification.</param>
    /// <param name="right">A classification.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator !=(SecurityClassification left, SecurityClassification right) => !left.Equals(right);

    /// <summary>Reads the classification that <paramref name="text"/> begins with.</summary>
    internal static bool TryScan(ReadOnlySpan<char> text, out int length, out SecurityClassification value)
    {
        length = 0;
        value = default;
        if (text.IsEmpty)
        {
            return false;
        }

        SecurityLevel level = text[0] switch { '绝' => SecurityLevel.TopSecret, '机' => SecurityLevel.Secret, '秘' => SecurityLevel.Confidential, _ => default };
        int position = Lexeme.SkipBlanks(text, 1);
        if (level == default || position == text.Length || text[position] != '密')
        {
            return false;
        }

        length = position + 1;
        value = new SecurityClassification(level);
        int star = Lexeme.SkipBlanks(text, length);
        if (star == text.Length || text[star] is not ('★' or '☆' or '*' or '＊' or '✩' or '·' or '※'))
        {
            return true;
        }

        int start = Lexeme.SkipBlanks(text, star + 1);
        int end = Lexeme.SkipArabicDigits(text, start);
        end = end > start ? end : Lexeme.SkipNumeralCharacters(text, start);
        ReadOnlySpan<char> unit = text[Lexeme.SkipBlanks(text, end)..];
        int unitLength = unit.StartsWith("个月") ? 2 : unit.StartsWith("年") || unit.StartsWith("月") ? 1 : 0;
        if (end > start && unitLength > 0)
        {
            length = text.Length - unit.Length + unitLength;
        }
        else if (text[start..].StartsWith("长期"))
        {
            length = start + 2;
        }
        else
        {
            return true;
        }

        value = new SecurityClassification(level, Lexeme.WithoutBlanks(text[start..length]));
        return true;
    }
}
