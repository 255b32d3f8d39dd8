using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0512: a heading alone on its line has no 。.</summary>
internal sealed class GW0512HeadingWithoutFullStop : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0512")
    {
        Name = new("单独成行的层次标题末尾不用句号", "A heading alone on its line has no 。"),
        Clause = "实务；GB/T 15834-2011 附录B.4",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Punctuation,
        Severity = Severity.Info,
        Fix = FixSafety.Safe,
        Reason = new("单独成行的标题末尾一般不用句号；标题后接着写正文的，才用句号隔开。", "A heading on a line of its own has no final mark; 。 parts a heading from text on the same line."),
        Remarks = new("只查同级各项都是单独成行、下面另起段落的标题的；同级标题有的用句号、有的不用，由 GW0514 检查。网页转载常把同段的标题和正文拆成两行，不查。", "Looks at levels where every part has a heading on its own line and text below; headings that differ among themselves belong to GW0514. Web copies often break the line behind a run-in heading and are left alone."),
        Profiles = ValidationProfiles.Issued | ValidationProfiles.Draft,
        Bad = new RuleExample("""
            一、加强值守⟦。⟧
            各单位要落实责任。
            二、备足物资⟦。⟧
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
            if (HeadingLines.Count(siblings, context) is not (> 0, 0))
            {
                continue;
            }

            foreach (Section section in siblings)
            {
                TextSpan mark = HeadingLines.MarkOf(section, context);
                if (!mark.IsEmpty)
                {
                    context.Report(mark, "单独成行的标题末尾不用句号", "a heading alone on its line has no full stop", Fix.Safe(mark, ""));
                }
            }
        }
    }
}
