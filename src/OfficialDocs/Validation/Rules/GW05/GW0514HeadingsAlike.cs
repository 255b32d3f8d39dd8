using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0514: the headings of one level end alike.</summary>
internal sealed class GW0514HeadingsAlike : Rule
{
    private static readonly LocalizedText s_reason = new("同级其他标题末尾没有句号", "The other headings of the level have no full stop");

    public override RuleDescriptor Descriptor { get; } = new("GW0514")
    {
        Name = new("同级标题末尾标点一致", "The headings of one level end alike"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Consistency,
        Severity = Severity.Info,
        Fix = FixSafety.Suggested,
        Reason = new("同级标题有的带句号、有的不带，版面不齐，多是改稿遗漏。", "Some headings with 。 and some without look like a revision left half done."),
        Remarks = new("只比较单独成行、下面另有正文的标题；网页转载常把同段的标题和正文拆成两行，不查。", "Compares headings alone on their lines, with text below them. Web copies often break the line behind a run-in heading and are left alone."),
        Profiles = ValidationProfiles.Issued | ValidationProfiles.Draft,
        Bad = new RuleExample("""
            一、加强值守⟦。⟧
            各单位要落实责任。
            二、备足物资
            各单位要清点库存。
            """),
        Good = new RuleExample("""
            一、加强值守
            各单位要落实责任。
            二、备足物资
            各单位要清点库存。
            """),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Sections;

    public override void CheckDocument(RuleContext context)
    {
        foreach (SectionList siblings in context.Numbering.Levels)
        {
            if (HeadingLines.Count(siblings, context) is not (> 0, > 0))
            {
                continue;
            }

            foreach (Section section in siblings)
            {
                TextSpan mark = HeadingLines.MarkOf(section, context);
                if (!mark.IsEmpty)
                {
                    context.Report(mark, "同级标题有的用句号，有的不用", "some headings of this level have a full stop, others have none", Fix.Suggested(mark, "", s_reason));
                }
            }
        }
    }
}
