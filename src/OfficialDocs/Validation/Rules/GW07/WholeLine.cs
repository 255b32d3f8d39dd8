using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>Lines of the source, to be taken out whole.</summary>
internal static class WholeLine
{
    /// <summary>The line of a block with its line break, where nothing else stands on it.</summary>
    public static bool TryGet(in TextBlock block, RuleContext context, out TextSpan line)
    {
        TextLine source = context.Source.Lines[block.Line - 1];
        line = source.SpanWithBreak;
        return source.Span.Contains(block.Span) && Lexeme.Trim(context.Slice(source.Span)).Length == block.Span.Length;
    }
}
