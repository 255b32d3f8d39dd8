namespace OfficialDocs.Validation;

/// <summary>What kind of thing a rule looks at.</summary>
public enum RuleCategory
{
    /// <summary>完整: an element that has to be there, or must not.</summary>
    Completeness,

    /// <summary>写法: how an element is written.</summary>
    Form,

    /// <summary>次序: where an element stands.</summary>
    Order,

    /// <summary>一致: two places of the document that have to agree.</summary>
    Consistency,

    /// <summary>行文: who writes to whom, in which 文种 and words.</summary>
    Wording,

    /// <summary>标点.</summary>
    Punctuation,

    /// <summary>数字与计量.</summary>
    Numbers,

    /// <summary>残留: what editing, converting and copying leave behind.</summary>
    Residue,

    /// <summary>版式: page, type and lines.</summary>
    Layout,
}
