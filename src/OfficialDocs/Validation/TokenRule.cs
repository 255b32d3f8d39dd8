namespace OfficialDocs.Validation;

/// <summary>A rule that looks at tokens alone: it is not called for the document as a whole.</summary>
internal abstract class TokenRule : Rule
{
    internal sealed override DocumentFeatures Requires => DocumentFeatures.Unattainable;

    public sealed override void CheckDocument(RuleContext context)
    {
    }
}
