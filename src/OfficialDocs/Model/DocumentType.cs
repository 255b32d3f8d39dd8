namespace OfficialDocs;

/// <summary>
/// 文种: the fifteen types of official documents (条例 §8), and the names that regulations and interpretations end in.
/// </summary>
public enum DocumentType
{
    /// <summary>决议: a major decision adopted by a meeting.</summary>
    Resolution = 1,

    /// <summary>决定: a decision or deployment on an important matter.</summary>
    Decision,

    /// <summary>命令（令）: an order that promulgates, compels or commends.</summary>
    Order,

    /// <summary>公报: publishes important decisions or events.</summary>
    Communique,

    /// <summary>公告: announces important or statutory matters at home and abroad.</summary>
    PublicAnnouncement,

    /// <summary>通告: announces matters to be observed within a certain range.</summary>
    PublicNotice,

    /// <summary>意见: views on an important question and how to handle it.</summary>
    Opinions,

    /// <summary>通知: issues, transmits or forwards what others must do or know.</summary>
    Notice,

    /// <summary>通报: commends, criticises or transmits.</summary>
    Circular,

    /// <summary>报告: reports up.</summary>
    Report,

    /// <summary>请示: asks a superior for instruction or approval.</summary>
    RequestForInstructions,

    /// <summary>批复: answers a 请示.</summary>
    Reply,

    /// <summary>议案: a government's submission to the people's congress of its level.</summary>
    Bill,

    /// <summary>函: a letter between organs without subordination; 复函 is one too.</summary>
    Letter,

    /// <summary>纪要: the minutes of a meeting.</summary>
    Minutes,

    /// <summary>条例: a regulation.</summary>
    Regulations = 32,

    /// <summary>规定: provisions.</summary>
    Provisions,

    /// <summary>办法: measures.</summary>
    Measures,

    /// <summary>细则: detailed rules.</summary>
    DetailedRules,

    /// <summary>规则: rules.</summary>
    Rules,

    /// <summary>解释: an interpretation of law.</summary>
    Interpretation,

    /// <summary>法: a law.</summary>
    Law,
}
