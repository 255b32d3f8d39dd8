namespace OfficialDocs.Validation.Rules;

/// <summary>The document's own words, apart from its attachments and what it quotes.</summary>
internal static class RunningText
{
    /// <summary>Whether a token stands in the text of the document itself, outside attachments, quotations and titles.</summary>
    /// <param name="token">The token.</param>
    /// <param name="context">The document.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public static bool IsOwn(in Token token, RuleContext context)
    {
        TextBlock block = context.Blocks[token.Block];
        return block.IsRunningText && !block.InAttachment && !context.Brackets.IsInside(token.Start, "“‘《〈", context.Text);
    }
}
