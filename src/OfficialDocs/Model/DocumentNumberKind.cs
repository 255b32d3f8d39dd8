namespace OfficialDocs;

/// <summary>The kinds of numbers that documents bear.</summary>
public enum DocumentNumberKind
{
    /// <summary>发文字号: 云政发〔2025〕8号.</summary>
    Document,

    /// <summary>令号: 第12号, 云州市人民政府令第12号.</summary>
    Order,

    /// <summary>公告 numbers: 2025年第6号, 〔十五届〕第21号.</summary>
    Announcement,

    /// <summary>期号: 第3期, 第3期（总第25期）.</summary>
    Issue,
}
