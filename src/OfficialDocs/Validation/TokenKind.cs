namespace OfficialDocs.Validation;

/// <summary>What a token of the text is. Kinds can be joined to subscribe to several.</summary>
[Flags]
public enum TokenKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>One punctuation mark or symbol of any script.</summary>
    Mark = 1,

    /// <summary>A number in Arabic digits of either width, with its decimal point and thousands commas: 12, 1.5, 12,000, １２.</summary>
    Number = 2,

    /// <summary>Two or more Chinese numeral characters in a row: 二〇二五, 一百, 三四.</summary>
    ChineseNumber = 4,

    /// <summary>A day with year, month and day: 2025年3月5日, 2025-03-05, 二〇二五年三月五日.</summary>
    Date = 8,

    /// <summary>Bracket, year, bracket, sequence and 号 of a document number; the agency's code stands before it.</summary>
    DocumentNumber = 16,

    /// <summary>Latin letters with the digits and hyphens among them: PPP, G60.</summary>
    Latin = 32,

    /// <summary>An address of the network or of mail, or the name of a file; nothing inside it is a token of its own.</summary>
    Address = 64,

    /// <summary>Blanks between the first and the last character of a block.</summary>
    Blank = 128,

    /// <summary>A character that is not meant to be seen: control, zero-width, private use, a broken surrogate, U+FFFD.</summary>
    Invisible = 256,

    /// <summary>A word that some rule asked for.</summary>
    Word = 512,
}
