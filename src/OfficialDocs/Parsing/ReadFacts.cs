using OfficialDocs.Text;

namespace OfficialDocs.Parsing;

/// <summary>What a reader found besides the role of each line: all that is needed to make the elements of the lines later.</summary>
internal readonly struct ReadFacts
{
    public int LineCount { get; init; }

    public DocumentForm Form { get; init; }

    /// <summary>Where the number stands; empty where there is none.</summary>
    public TextSpan Number { get; init; }

    /// <summary>A date in the head: that of minutes, if they have no other; empty where there is none.</summary>
    public TextSpan HeadDate { get; init; }

    /// <summary>The first line of 发文机关标志; -1 where there is none.</summary>
    public int MarkLine { get; init; }

    /// <summary>The first line of the text.</summary>
    public int BodyStart { get; init; }

    public Closing Closing { get; init; }

    /// <summary>The line after what follows the closing: where the imprint begins, or the document ends.</summary>
    public int End { get; init; }

    /// <summary>A title that is not just its lines; <see langword="null"/> elsewhere.</summary>
    public MadeElements? Made { get; init; }

    public AttachmentFacts[] Attachments { get; init; }
}

/// <summary>The closing of a text.</summary>
/// <param name="BodyEnd">The first line that is no longer text.</param>
/// <param name="End">The line after the closing; above it is that of the date, where there is one, and between them at most the organ's.</param>
/// <param name="DateStart">Where on its line the date begins; -1 where there is none.</param>
internal readonly record struct Closing(int BodyEnd, int End, int DateStart = -1)
{
    /// <summary>Whether there is a date.</summary>
    public bool HasDate => DateStart >= 0;
}

/// <summary>An attachment as the reader found it, by its lines.</summary>
/// <param name="Start">The first line.</param>
/// <param name="BodyStart">The first line of its text.</param>
/// <param name="Closing">The end of its text.</param>
/// <param name="End">The line after it.</param>
internal readonly record struct AttachmentFacts(int Start, int BodyStart, Closing Closing, int End);
