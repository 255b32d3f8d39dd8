namespace OfficialDocs;

/// <summary>How a section label was written, where that differs from the strict form of its scheme.</summary>
[Flags]
public enum LabelNotation : ushort
{
    /// <summary>Strict: 一、 （一） 1. （1） ① 第一条.</summary>
    Standard = 0,

    /// <summary>Half-width parentheses: (一).</summary>
    HalfWidthParentheses = 1,

    /// <summary>The opening parenthesis is missing: 一）, 1).</summary>
    MissingParenthesis = 2,

    /// <summary>Another mark than the scheme's stands after the number: 一. 一， 一： 1、 1．</summary>
    OtherMark = 4,

    /// <summary>A mark stands where none belongs: （一）、, or 1\., escaped as Markdown has it.</summary>
    ExtraMark = 8,

    /// <summary>There are spaces inside: 一 、.</summary>
    Spaced = 16,

    /// <summary>One character stands for the whole label: ㈠ ⑴ ⒈.</summary>
    Compound = 32,

    /// <summary>The number is in the other script: 第1条.</summary>
    OtherDigits = 64,

    /// <summary>Full-width digits.</summary>
    FullWidthDigits = 128,

    /// <summary>第 stands before the number: 第一、.</summary>
    OrdinalPrefix = 256,

    /// <summary>A dash stands for 一: —、.</summary>
    DashForOne = 512,
}
