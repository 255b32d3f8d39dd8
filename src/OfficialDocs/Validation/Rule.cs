namespace OfficialDocs.Validation;

/// <summary>A rule: reads a document and reports where it is broken.</summary>
/// <remarks>
/// A rule keeps no state: one instance serves all documents and threads. An application adds its own by <see cref="ValidationOptions.CustomRules"/>
/// and tries their examples with <see cref="RuleVerifier"/>.
/// </remarks>
public abstract class Rule
{
    /// <summary>What the rule says of itself.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>The kinds of token that <see cref="CheckToken"/> is called for.</summary>
    public virtual TokenKinds Tokens => TokenKinds.None;

    /// <summary>The characters whose <see cref="TokenKinds.Mark"/> tokens <see cref="CheckToken"/> is called for.</summary>
    public virtual string Marks => "";

    /// <summary>The words that <see cref="CheckToken"/> is called for, each a <see cref="TokenKinds.Word"/> token; each begins with a Chinese character.</summary>
    public virtual IReadOnlyList<string> Words => [];

    /// <summary>What a document must have, all of it, for <see cref="CheckDocument"/> to have anything to say: without it the rule is not called.</summary>
    internal virtual DocumentFeatures Requires => DocumentFeatures.None;

    /// <summary>Checks the document as a whole. Called once for each document, before the tokens.</summary>
    /// <param name="context">The document and what is known about it; takes the findings.</param>
    public virtual void CheckDocument(RuleContext context)
    {
    }

    /// <summary>Checks one token. Called in the order of the text.</summary>
    /// <param name="token">The token.</param>
    /// <param name="index">Its index in <see cref="RuleContext.Tokens"/>.</param>
    /// <param name="context">The document and what is known about it; takes the findings.</param>
    public virtual void CheckToken(in Token token, int index, RuleContext context)
    {
    }
}
