using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0718: a text adopted by a meeting says so in a note under its title.</summary>
internal sealed class GW0718AdoptionNote : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0718")
    {
        Name = new("会议通过的决议、决定在标题下有题注", "A text adopted by a meeting says so in a note under its title"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Completeness,
        Severity = Severity.Info,
        Reason = new("决议由会议讨论通过，标题下用圆括号注明通过的日期和会议，即为成文日期。", "A resolution is dated by the meeting that adopted it: the note in brackets under the title gives day and meeting."),
        Remarks = new("只看决议，以及人民代表大会及其常务委员会的决定，没有主送机关、日期署在文末的；全文没有日期的，多是汇编时删去了题注。", "Resolutions, and decisions of people's congresses and their standing committees, without addressees, that are dated at the end: where there is no date at all, a collection has most likely dropped the note."),
        Bad = new RuleExample("""
            云州市第五届人民代表大会第三次会议关于云州市人民政府工作报告的决议⟦⟧

            云州市第五届人民代表大会第三次会议听取和审议了云州市人民政府工作报告，决定批准这个报告。

            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云州市第五届人民代表大会第三次会议关于云州市人民政府工作报告的决议

            （2025年3月5日云州市第五届人民代表大会第三次会议通过）

            云州市第五届人民代表大会第三次会议听取和审议了云州市人民政府工作报告，决定批准这个报告。
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.NoMainRecipients | DocumentFeatures.Date;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.Title is not { } title || title.Span.IsEmpty || document.TitleNote is not null || document.MainRecipients.Count > 0 || context.OwnDate is null)
        {
            return;
        }

        bool isOfCongress = title.Organ is { } organ
            && (organ.EndsWith("人民代表大会", StringComparison.Ordinal) || organ.EndsWith("人民代表大会常务委员会", StringComparison.Ordinal));
        if (title.Type == DocumentType.Resolution || (title.Type == DocumentType.Decision && isOfCongress))
        {
            context.Report(
                new TextSpan(title.Span.End, 0),
                "会议通过的公文一般在标题下用题注注明日期和会议",
                "a text adopted by a meeting usually has a note with day and meeting under its title");
        }
    }
}
