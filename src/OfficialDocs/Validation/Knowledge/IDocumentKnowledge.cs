namespace OfficialDocs.Validation;

/// <summary>What some rules must know beside the text. A member that knows nothing returns <see langword="null"/>: the rule is then not checked.</summary>
public interface IDocumentKnowledge
{
    /// <summary>机关代字 of an organ: 云政发, 云政办发 … of 云州市人民政府.</summary>
    /// <param name="organ">The organ's name.</param>
    /// <returns>The codes; <see langword="null"/> where the organ is not known.</returns>
    IReadOnlyList<string>? GetAgencyCodes(string organ);

    /// <summary>The organ's accepted name (全称 or 规范化简称) for another way of writing it.</summary>
    /// <param name="name">A name as written.</param>
    /// <returns>The accepted name (<paramref name="name"/> itself where it is one); <see langword="null"/> where the name is not known.</returns>
    string? GetAcceptedName(string name);

    /// <summary>The organ directly above an organ.</summary>
    /// <param name="organ">The organ's name.</param>
    /// <returns>The superior; <see langword="null"/> where it is not known.</returns>
    string? GetSuperior(string organ);

    /// <summary>The document that took the place of a repealed one.</summary>
    /// <param name="title">The title of a cited document, without 《》.</param>
    /// <returns>
    /// The successor's title, or an empty string where there is none; <see langword="null"/> where nothing is known of a repeal.
    /// </returns>
    string? GetSuccessor(string title);

    /// <summary>The full title of a law for its short one: 中华人民共和国安全生产法 for 安全生产法.</summary>
    /// <param name="name">A law's name as written.</param>
    /// <returns>The full title; <see langword="null"/> where the name is not known.</returns>
    string? GetLawTitle(string name);

    /// <summary>The tables this knowledge has.</summary>
    KnowledgeTables Tables { get; }
}
