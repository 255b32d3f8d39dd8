using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1506: minutes list 出席, 请假 and 列席 in this order, each with a full-width colon.</summary>
internal sealed class GW1506Attendance : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1506")
    {
        Name = new("纪要按出席、请假、列席的顺序标注人员，后标全角冒号", "Minutes list 出席, 请假 and 列席 in this order, each with a full-width colon"),
        Clause = "GB/T 9704-2012 10.3",
        Modality = RuleModality.Qualified,
        Category = RuleCategory.Order,
        Severity = Severity.Warning,
        Fix = FixSafety.Safe,
        Reason = new(
            "标注出席人员名单后，依次另起行标注请假和列席人员名单；“出席”“请假”“列席”后标全角冒号。",
            "The list of those present comes first, then those on leave, then those in attendance; each word has a full-width colon behind it."),
        Remarks = new("纪要格式可以由机关根据实际制定，所以只作警告。", "Organs may set a form of their own for minutes, so this is no more than a warning."),
        Bad = new RuleExample(Example("列席：李　明\n⟦出席⟧：张　远"), ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample(Example("出席：张　远\n列席：李　明"), ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.MinutesForm;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Form != DocumentForm.Minutes || context.Document.Attendance is not { } attendance)
        {
            return;
        }

        // Whole lists with their labels, in the order they should have.
        var lists = new List<TextSpan>(3);
        Add(attendance.Present, lists, context);
        Add(attendance.OnLeave, lists, context);
        Add(attendance.InAttendance, lists, context);
        for (int i = 1; i < lists.Count; i++)
        {
            if (lists[i].Start < lists[i - 1].Start)
            {
                context.Report(
                    LabelOf(lists[i - 1], context),
                    "名单应当按出席、请假、列席的顺序排列",
                    "the lists must come in the order 出席, 请假, 列席",
                    Rearrangement.Of(lists, context));
            }
        }
    }

    private static void Add(Element<string>? list, List<TextSpan> lists, RuleContext context)
    {
        if (list is null || LabelStart(list.Span.Start, context) is not { } start)
        {
            return;
        }

        lists.Add(TextSpan.FromBounds(start, list.Span.End));
        var colon = new TextSpan(list.Span.Start - 1, 1);
        if (context.Slice(colon) is ":")
        {
            context.Report(colon, "“出席”“请假”“列席”后用全角冒号", "the label has a full-width colon", Fix.Safe(colon, "："));
        }
    }

    private static int? LabelStart(int listStart, RuleContext context)
    {
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.Span.Start < listStart && listStart <= block.Span.End)
            {
                return block.Role == LineRole.Attendance ? block.Span.Start : null;
            }
        }

        return null;
    }

    private static TextSpan LabelOf(TextSpan list, RuleContext context)
        => new(list.Start, context.Slice(list).IndexOfAny('：', ':'));

    private static string Example(string lists) => $"""
        云州市人民政府常务会议纪要

        第3期

        2025年3月5日，市政府召开常务会议，研究防汛工作。现将会议议定事项纪要如下。

        会议议定，由市水利局牵头做好防汛工作。

        {lists}
        """;
}
