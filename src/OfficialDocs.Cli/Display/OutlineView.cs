using Spectre.Console.Rendering;

namespace OfficialDocs.Cli.Display;

/// <summary>Lines that are laid out already, for Spectre to colour and nothing else.</summary>
internal sealed class OutlineView(IReadOnlyList<OutlineLine> lines) : Renderable
{
    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        int width = lines.Count == 0 ? 0 : lines.Max(static line => line.Width);
        return new Measurement(width, width);
    }

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        => lines.SelectMany(static line => line.Segments.Append(Segment.LineBreak));
}
