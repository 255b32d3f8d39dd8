namespace OfficialDocs;

/// <summary>The form a document is laid out in (GB/T 9704 §7 and §10). The form is not the 文种: a 函 may stand in the general form.</summary>
public enum DocumentForm
{
    /// <summary>The general form (§7), and every text that shows no other.</summary>
    General,

    /// <summary>信函格式 (§10.1): the organ's name alone as the mark, no printing line.</summary>
    Letter,

    /// <summary>命令（令）格式 (§10.2): …令, 第N号.</summary>
    Order,

    /// <summary>纪要格式 (§10.3): …纪要, attendance lists.</summary>
    Minutes,

    /// <summary>法规体例: a regulation by itself, in articles (立法法).</summary>
    Regulation,
}
