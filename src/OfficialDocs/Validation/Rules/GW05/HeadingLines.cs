using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>Headings that stand alone on their lines (一、 and （一）), and the 。 behind some of them.</summary>
internal static class HeadingLines
{
    /// <summary>
    /// Counts the headings of a level: with 。 and without a mark. None where not every part of the level has a heading alone on its line: then the
    /// last of several items, with 。 and a paragraph behind it, looks like one.
    /// </summary>
    public static (int Marked, int Plain) Count(SectionList siblings, RuleContext context)
    {
        int marked = 0;
        int plain = 0;
        foreach (Section section in siblings)
        {
            if (!IsHeadingLine(section) || siblings.Count == 1)
            {
                return default;
            }

            bool isMarked = !MarkOf(section, context).IsEmpty;
            marked += isMarked ? 1 : 0;
            plain += isMarked ? 0 : 1;
        }

        return (marked, plain);
    }

    /// <summary>The 。 behind a heading that stands alone; empty where there is none.</summary>
    public static TextSpan MarkOf(Section section, RuleContext context)
    {
        int end = section.HeadingSpan.End;
        return IsHeadingLine(section) && end < context.Text.Length && context.Text[end] == '。' ? new TextSpan(end, 1) : default;
    }

    /// <summary>Whether a heading has its line to itself and text or parts below it: without them, it may be a numbered sentence.</summary>
    private static bool IsHeadingLine(Section section)
        => !section.HeadingSpan.IsEmpty && !section.IsRunIn && section.Label.Scheme is NumberingScheme.Chinese or NumberingScheme.ParenthesizedChinese
            && section.Paragraphs.Count + section.Sections.Count > 0;
}
