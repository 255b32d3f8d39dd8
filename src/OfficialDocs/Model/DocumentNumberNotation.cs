namespace OfficialDocs;

/// <summary>How a document number was written, where that differs from GB/T 9704 §7.2.5.</summary>
[Flags]
public enum DocumentNumberNotation
{
    /// <summary>As the standard has it.</summary>
    Standard = 0,

    /// <summary>The year is in other brackets than 〔〕: [], ［］, 【】, （）, ﹝﹞ …</summary>
    OtherBrackets = 1,

    /// <summary>The year has two digits.</summary>
    TwoDigitYear = 2,

    /// <summary>The year is in Chinese numerals.</summary>
    ChineseYear = 4,

    /// <summary>The year is followed by 年 inside the brackets.</summary>
    YearMark = 8,

    /// <summary>第 stands before the sequence of a 发文字号.</summary>
    OrdinalPrefix = 16,

    /// <summary>The sequence is filled with zeros.</summary>
    PaddedSequence = 32,

    /// <summary>The sequence is in Chinese numerals.</summary>
    ChineseSequence = 64,

    /// <summary>Some digits are full-width.</summary>
    FullWidthDigits = 128,

    /// <summary>号 is missing, or another character such as 號 stands for it.</summary>
    MissingSuffix = 256,

    /// <summary>There are spaces inside.</summary>
    Spaced = 512,

    /// <summary>The year stands before the code, as it did up to the nineties: (88)价轻字345号.</summary>
    YearFirst = 1024,
}
