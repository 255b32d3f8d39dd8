using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using OfficialDocs.Text;

namespace OfficialDocs;

/// <summary>结构层次序数: the label of a section, such as 一、, （二）, 3., （4）, ⑤, 第六条, 1.2 (GB/T 9704 §7.3.3).</summary>
/// <remarks>Two labels are equal when scheme and numbers agree, however they were written. The default value is 第零编, which no text bears.</remarks>
public readonly partial struct SectionLabel
    : IEquatable<SectionLabel>, IComparable<SectionLabel>, ISpanParsable<SectionLabel>, ISpanFormattable
{
    // From the highest bit: the scheme (4 bits), the numbers (1.2.3 is 1, 2, 3, 0 in 14, 14, 7 and 7 bits; 第十七条之一 is 17, 1), whether 部分 stands for 编,
    // the notation (16 bits).
    private const int SchemeShift = 60;
    private const int NumbersShift = 18;
    private const int WideNumber = 0x3FFF;
    private const int NarrowNumber = 0x7F;
    private const int PartitionShift = 16;

    private readonly ulong _packed;

    // A bare number of four digits is a year; only 第 tells that it is not.
    private const int MaximumOrdinal = 999;
    private const int MaximumOrdinalAfterPrefix = 9999;

    // The further numbers of 1.2.3 have two digits.
    private const int MaximumDepth = 4;
    private const int MaximumLowerNumber = 99;

    /// <summary>Creates a label; <see cref="MultiLevel"/> creates 1.2, <see cref="Partition"/> 第一部分.</summary>
    /// <param name="scheme">The scheme, but <see cref="NumberingScheme.MultiLevel"/>.</param>
    /// <param name="ordinal">The number: from 1 to 9999 after 第, to ⑳ in a circle, to z as a letter, else to 999.</param>
    /// <param name="suffix">The N of 第十七条之N, to 9999; 0 for none, as in all schemes that have no 第.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scheme"/> is none of these, or a number is out of range.</exception>
    public SectionLabel(NumberingScheme scheme, int ordinal, int suffix = 0)
        : this(scheme, Pack(ordinal, suffix), LabelNotation.Standard)
    {
        int last = scheme switch
        {
            >= NumberingScheme.Part and <= NumberingScheme.Article => MaximumOrdinalAfterPrefix,
            NumberingScheme.Chinese or NumberingScheme.ParenthesizedChinese => MaximumOrdinal,
            NumberingScheme.Arabic or NumberingScheme.ParenthesizedArabic => MaximumOrdinal,
            NumberingScheme.Circled => 20,
            NumberingScheme.Letter => 26,
            NumberingScheme.MultiLevel => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, "SectionLabel.MultiLevel(1, 2) creates 1.2."),
            _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, "Not a numbering scheme."),
        };
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ordinal, last);
        ArgumentOutOfRangeException.ThrowIfNegative(suffix);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(suffix, scheme <= NumberingScheme.Article ? MaximumOrdinalAfterPrefix : 0);
    }

    private SectionLabel(NumberingScheme scheme, ulong numbers, LabelNotation notation, bool isPartition = false)
    {
        _packed = ((ulong)scheme << SchemeShift) | numbers | ((isPartition ? 1UL : 0) << PartitionShift) | (ushort)notation;
    }

    /// <summary>The scheme.</summary>
    public NumberingScheme Scheme => (NumberingScheme)(_packed >> SchemeShift);

    /// <summary>How the label was written, where that differs from the strict form.</summary>
    public LabelNotation Notation => (LabelNotation)(ushort)_packed;

    /// <summary>The number within its level: 2 for 一.2's last part as for 二、.</summary>
    public int Ordinal => Scheme == NumberingScheme.MultiLevel ? NumberAt(Depth - 1) : NumberAt(0);

    /// <summary>The N of 第十七条之N; 0 where there is none.</summary>
    public int Suffix => Scheme == NumberingScheme.MultiLevel ? 0 : NumberAt(1);

    /// <summary>How many numbers a decimal label has: 3 for 1.2.3; 1 for every other label.</summary>
    public int Depth
    {
        get
        {
            if (Scheme != NumberingScheme.MultiLevel)
            {
                return 1;
            }

            int depth = 1;
            while (depth < MaximumDepth && NumberAt(depth) != 0)
            {
                depth++;
            }

            return depth;
        }
    }

    /// <summary>The level among all labels: a section lies in the nearest earlier one of a smaller level.</summary>
    public int Level => ((int)Scheme * 4) + Depth;

    /// <summary>Whether 部分 stands for 编: 第一部分.</summary>
    private bool IsPartition => (_packed & (1UL << PartitionShift)) != 0;

    /// <summary>Scheme and numbers, in an order that is that of the labels.</summary>
    private ulong Rank => _packed >> NumbersShift;

    /// <summary>Creates a decimal label: 1, 2 make 1.2.</summary>
    /// <param name="numbers">Two to four numbers: the first from 1 to 999, the others to 99.</param>
    /// <returns>The label.</returns>
    /// <exception cref="ArgumentException">There is one number, or more than four.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static SectionLabel MultiLevel(params ReadOnlySpan<int> numbers)
    {
        if (numbers.Length is < 2 or > MaximumDepth)
        {
            throw new ArgumentException($"A decimal label has 2 to {MaximumDepth} numbers, not {numbers.Length}.", nameof(numbers));
        }

        for (int i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] < 1 || numbers[i] > (i == 0 ? MaximumOrdinal : MaximumLowerNumber))
            {
                throw new ArgumentOutOfRangeException(nameof(numbers), numbers[i], $"The first number is from 1 to {MaximumOrdinal}, the others to {MaximumLowerNumber}.");
            }
        }

        Span<int> all = [0, 0, 0, 0];
        numbers.CopyTo(all);
        return new SectionLabel(NumberingScheme.MultiLevel, Pack(all[0], all[1], all[2], all[3]), LabelNotation.Standard);
    }

    /// <summary>Creates 第一部分, which is the same label as 第一编 in other words.</summary>
    /// <param name="ordinal">The number, from 1 to 9999.</param>
    /// <returns>The label.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static SectionLabel Partition(int ordinal)
        => new(NumberingScheme.Part, Pack(new SectionLabel(NumberingScheme.Part, ordinal).Ordinal), LabelNotation.Standard, isPartition: true);

    /// <summary>Whether this label is the next one after <paramref name="previous"/> in the same series.</summary>
    /// <param name="previous">The label before.</param>
    /// <returns><see langword="true"/> for 三、 after 二、, 1.3 after 1.2, 第十八条 and 第十七条之一 after 第十七条.</returns>
    public bool Follows(SectionLabel previous)
    {
        if (Scheme != previous.Scheme || Depth != previous.Depth)
        {
            return false;
        }

        if (Scheme == NumberingScheme.MultiLevel)
        {
            return Rank == previous.Rank + (1UL << (ShiftOf(Depth - 1) - NumbersShift));
        }

        return (Ordinal == previous.Ordinal + 1 && Suffix == 0) || (Ordinal == previous.Ordinal && Suffix == previous.Suffix + 1);
    }

    /// <summary>Reads a label, strict or sloppy.</summary>
    /// <param name="text">The label and nothing else; blanks around it do not matter.</param>
    /// <param name="value">The label.</param>
    /// <returns>Whether the text is a label.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out SectionLabel value)
    {
        text = Lexeme.Trim(text);
        if (TryScan(text, out int length, out value) && length == text.Length)
        {
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Reads a label, or explains why it is none.</summary>
    /// <param name="text">The label and nothing else; blanks around it do not matter.</param>
    /// <returns>The label.</returns>
    /// <exception cref="FormatException">The text is not a label.</exception>
    public static SectionLabel Parse(ReadOnlySpan<char> text)
        => TryParse(text, out SectionLabel value) ? value : throw Lexeme.NotA("section label (一、 （一） 1. （1） ① 第一条)", text);

    /// <summary>Reads a label, or explains why it is none.</summary>
    /// <param name="text">The label and nothing else.</param>
    /// <returns>The label.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a label.</exception>
    public static SectionLabel Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    static SectionLabel ISpanParsable<SectionLabel>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static SectionLabel IParsable<SectionLabel>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<SectionLabel>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SectionLabel result) => TryParse(s, out result);

    static bool IParsable<SectionLabel>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SectionLabel result) => TryParse(s, out result);

    /// <summary>The label in the strict form of its scheme.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string chinese = ChineseNumeral.Format(NumberAt(0));
        string arabic = NumberAt(0).ToString(CultureInfo.InvariantCulture);
        string suffix = Suffix > 0 ? "之" + ChineseNumeral.Format(Suffix) : "";
        return Scheme switch
        {
            NumberingScheme.Part => $"第{chinese}{(IsPartition ? "部分" : "编")}{suffix}",
            NumberingScheme.Chapter => $"第{chinese}章{suffix}",
            NumberingScheme.Section => $"第{chinese}节{suffix}",
            NumberingScheme.Article => $"第{chinese}条{suffix}",
            NumberingScheme.MultiLevel => DecimalText(),
            NumberingScheme.Chinese => $"{chinese}、",
            NumberingScheme.ParenthesizedChinese => $"（{chinese}）",
            NumberingScheme.Arabic => $"{arabic}.",
            NumberingScheme.ParenthesizedArabic => $"（{arabic}）",
            NumberingScheme.Circled => NumberAt(0) is >= 1 and <= 20 ? ((char)('①' + NumberAt(0) - 1)).ToString() : $"（{arabic}）",
            _ => $"{(char)('a' + Math.Clamp(NumberAt(0), 1, 26) - 1)}.",
        };
    }

    /// <summary>Writes the label as <see cref="ToString()"/> does.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        string text = ToString();
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => TryFormat(destination, out charsWritten);

    /// <summary>Whether two labels have the same scheme and numbers.</summary>
    /// <param name="other">The other label.</param>
    /// <returns><see langword="true"/> when they do, however they were written.</returns>
    public bool Equals(SectionLabel other) => Rank == other.Rank;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SectionLabel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Rank.GetHashCode();

    /// <summary>Orders labels by level, then by number.</summary>
    /// <inheritdoc/>
    public int CompareTo(SectionLabel other) => Rank.CompareTo(other.Rank);

    /// <summary>Whether two labels have the same scheme and numbers.</summary>
    /// <param name="left">A label.</param>
    /// <param name="right">A label.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator ==(SectionLabel left, SectionLabel right) => left.Equals(right);

    /// <summary>Whether two labels differ in scheme or numbers.</summary>
    /// <param name="left">A label.</param>
    /// <param name="right">A label.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator !=(SectionLabel left, SectionLabel right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> comes first.</summary>
    /// <param name="left">A label.</param>
    /// <param name="right">A label.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator <(SectionLabel left, SectionLabel right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes later.</summary>
    /// <param name="left">A label.</param>
    /// <param name="right">A label.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator >(SectionLabel left, SectionLabel right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come later.</summary>
    /// <param name="left">A label.</param>
    /// <param name="right">A label.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator <=(SectionLabel left, SectionLabel right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come first.</summary>
    /// <param name="left">A label.</param>
    /// <param name="right">A label.</param>
    /// <returns>The result of the comparison.</returns>
    public static bool operator >=(SectionLabel left, SectionLabel right) => left.CompareTo(right) >= 0;

    /// <summary>The first level of a multi-level series: 1 above 1.1.</summary>
    internal static SectionLabel Top(int number) => new(NumberingScheme.MultiLevel, Pack(number), LabelNotation.Standard);

    /// <summary>The first number of a label: 3 for 3.2.1.</summary>
    internal static int TopNumber(SectionLabel label) => label.NumberAt(0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ShiftOf(int index) => index switch { 0 => 46, 1 => 32, 2 => 25, _ => NumbersShift };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Pack(int first, int second = 0, int third = 0, int fourth = 0)
        => ((ulong)(first & WideNumber) << ShiftOf(0)) | ((ulong)(second & WideNumber) << ShiftOf(1)) | ((ulong)(third & NarrowNumber) << ShiftOf(2)) | ((ulong)(fourth & NarrowNumber) << ShiftOf(3));

    private int NumberAt(int index) => (int)(_packed >> ShiftOf(index)) & (index < 2 ? WideNumber : NarrowNumber);

    private string DecimalText()
    {
        string text = NumberAt(0).ToString(CultureInfo.InvariantCulture);
        for (int i = 1; i < Depth; i++)
        {
            text += "." + NumberAt(i).ToString(CultureInfo.InvariantCulture);
        }

        return text;
    }
}
