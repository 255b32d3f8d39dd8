namespace OfficialDocs;

/// <summary>How a date was written.</summary>
public enum DateStyle
{
    /// <summary>2025年3月5日, as GB/T 9704 §7.3.5.4 has it.</summary>
    Arabic,

    /// <summary>二〇二五年三月五日, the form before July 2012.</summary>
    Chinese,

    /// <summary>2025.3.5, 2025-03-05 or 2025/3/5.</summary>
    Separated,

    /// <summary>20250305.</summary>
    Compact,

    /// <summary>Digits that lost their 年, 月 and 日: 2022129. The day is one of <see cref="IssuedDate.GetCandidates"/>.</summary>
    Damaged,

    /// <summary>Some part is left blank: 2022年月日, 2024年X月XX日.</summary>
    Incomplete,
}

/// <summary>What differs from the standard in the way a date was written.</summary>
[Flags]
public enum DateNotation
{
    /// <summary>Nothing.</summary>
    Standard = 0,

    /// <summary>Month or day is filled with a zero: 2025年03月05日.</summary>
    Padded = 1,

    /// <summary>The year has two digits.</summary>
    TwoDigitYear = 2,

    /// <summary>A zero is none of the standard's: 零 ○ ◯ O o Ｏ 0 in place of 〇, or the ? that an encoding without it left.</summary>
    OtherZero = 4,

    /// <summary>Some digits are full-width.</summary>
    FullWidthDigits = 8,

    /// <summary>There are spaces inside.</summary>
    Spaced = 16,

    /// <summary>日 is missing, or 号 stands for it.</summary>
    OtherDayMark = 32,

    /// <summary>There is no such day in the calendar: 2025年2月30日.</summary>
    Impossible = 64,

    /// <summary>The year is in Chinese numerals, month or day in Arabic digits: 二〇一一年5月16日.</summary>
    MixedNumerals = 128,
}

/// <summary>What a guessed day was guessed from.</summary>
public enum DateEvidence
{
    /// <summary>Nothing: the day is as written.</summary>
    None,

    /// <summary>The damaged digits allow this day alone.</summary>
    OnlyCandidate,

    /// <summary>The publication time of the page around the document: a document is issued before it is published.</summary>
    PublicationTime,
}
