namespace OfficialDocs;

/// <summary>
/// The schemes of 结构层次序数 (GB/T 9704 §7.3.3; GB/T 15834 B.3.8) and of 法规体例, from the highest level to the lowest.
/// </summary>
public enum NumberingScheme : byte
{
    /// <summary>第一编, 第一部分.</summary>
    Part,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    Section,

    /// <summary>第一条.</summary>
    Article,

    /// <summary>1, 1.1, 1.1.1: the numbers of technical texts.</summary>
    MultiLevel,

    /// <summary>一、 — the first level of a document.</summary>
    Chinese,

    /// <summary>（一） — the second level; 项 in a regulation.</summary>
    ParenthesizedChinese,

    /// <summary>1. — the third level; 目 in a regulation.</summary>
    Arabic,

    /// <summary>（1） — the fourth level.</summary>
    ParenthesizedArabic,

    /// <summary>①.</summary>
    Circled,

    /// <summary>a.</summary>
    Letter,
}
