using OfficialDocs.Generation.Drafting;
using OfficialDocs.Text;

namespace OfficialDocs.Generation.Deviating;

/// <summary>The part of a document that a deviation is in. A document has one deviation a part at most, so that none hides another.</summary>
internal enum DeviatingPart
{
    Head,
    Number,
    Title,
    Recipients,
    Signatory,
    Label,
    Sentence,
    Note,
    Attachment,
    Date,
    Closing,
    Copy,
    Printing,
}

/// <summary>A way to depart from the standard.</summary>
/// <param name="RuleId">The rule that finds it.</param>
/// <param name="Part">Where it is.</param>
/// <param name="Write">Changes the draft and returns what is written now; <see langword="null"/> where the draft has no place for it.</param>
internal sealed record DeviationKind(string RuleId, DeviatingPart Part, Func<Draft, Dice, string?> Write);

/// <summary>The departures from the standard that documents are given: those that offices are most often reminded of.</summary>
internal static class DeviationTable
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<DeviationKind> All { get; } =
    [
        // 版头.
        new("GW0102", DeviatingPart.Head, static (draft, _) => draft.Security is null ? null : Left(() => draft.CopyNumber = null)),
        new("GW0105", DeviatingPart.Head, static (draft, _) => draft.Security is null ? null : draft.Security = draft.Security.Replace('★', '☆')),
        new("GW0107", DeviatingPart.Head, static (draft, _) => draft.Urgency is null ? null : draft.Urgency = "急件"),
        new("GW0110", DeviatingPart.Signatory, static (draft, _) => draft.SignatoryLine is null || draft.Type is not (DocumentType.Report or DocumentType.RequestForInstructions) ? null : Left(() => draft.SignatoryLine = null)),
        new("GW0111", DeviatingPart.Signatory, static (draft, _) => draft.SignatoryLine is null ? null : draft.SignatoryLine = draft.SignatoryLine.Replace('：', ':')),

        // 发文字号.
        new("GW0201", DeviatingPart.Number, static (draft, dice) => IsNumbered(draft) ? draft.Number = dice.Pick([('[', ']'), ('［', '］'), ('（', '）'), ('【', '】')]) is var (open, close) ? draft.Number!.Replace('〔', open).Replace('〕', close) : null : null),
        new("GW0202", DeviatingPart.Number, static (draft, _) => IsNumbered(draft) ? draft.Number = draft.Number!.Replace("〔20", "〔", StringComparison.Ordinal) : null),
        new("GW0203", DeviatingPart.Number, static (draft, _) => IsNumbered(draft) ? draft.Number = draft.Number!.Replace("〕", "〕第", StringComparison.Ordinal) : null),
        new("GW0204", DeviatingPart.Number, static (draft, _) => IsNumbered(draft) ? draft.Number = draft.Number!.Replace("〕", "〕0", StringComparison.Ordinal) : null),
        new("GW0209", DeviatingPart.Number, static (draft, _) => IsNumbered(draft) && draft.DateLine is not null ? draft.Number = draft.Number!.Replace($"{draft.Date.Year}", $"{draft.Date.Year - 2}", StringComparison.Ordinal) : null),

        // 标题, 主送机关.
        new("GW0302", DeviatingPart.Title, static (draft, _) => draft.Type is DocumentType.Notice or DocumentType.Opinions && !draft.Title.Contains("印发", StringComparison.Ordinal) ? draft.Title = draft.Title[..^2] + "方案" : null),
        new("GW0305", DeviatingPart.Title, static (draft, _) => draft.Form == CopyForm.Issued && draft.Title.Length > 0 && draft.Type is not (DocumentType.Minutes or DocumentType.PublicAnnouncement or DocumentType.Resolution) ? draft.Title += "。" : null),
        new("GW0401", DeviatingPart.Recipients, static (draft, _) => draft.RecipientLine is null ? null : draft.RecipientLine = draft.RecipientLine.Replace('：', ':')),
        new("GW0402", DeviatingPart.Recipients, static (draft, _) => draft.RecipientLine is null || !IsAddressed(draft) ? null : Left(() => draft.RecipientLine = null)),
        new("GW0404", DeviatingPart.Recipients, static (draft, _) => draft.Type is DocumentType.Report or DocumentType.RequestForInstructions ? draft.RecipientLine = draft.RecipientLine!.Replace("：", "，临江省财政厅：", StringComparison.Ordinal) : null),

        // 结构层次序数.
        new("GW0502", DeviatingPart.Label, static (draft, _) => Relabel(draft, 1, last: true, static (label, ordinal) => ChineseNumeral.Format(ordinal + 1) + "、")),
        new("GW0504", DeviatingPart.Label, static (draft, _) => Relabel(draft, 1, last: false, static (label, ordinal) => label.Replace('、', '，'))),
        new("GW0505", DeviatingPart.Label, static (draft, _) => Relabel(draft, 2, last: false, static (label, ordinal) => label + "、")),
        new("GW0506", DeviatingPart.Label, static (draft, _) => Relabel(draft, 2, last: false, static (label, ordinal) => label.Replace('（', '(').Replace('）', ')'))),
        new("GW0507", DeviatingPart.Label, static (draft, _) => Relabel(draft, 3, last: false, static (label, ordinal) => label.Replace('.', '、'))),

        // 附件说明, 附件.
        new("GW0601", DeviatingPart.Note, static (draft, _) => draft.NoteLines.Count == 0 ? null : draft.NoteLines[0] = draft.NoteLines[0].Replace('：', ':')),
        new("GW0603", DeviatingPart.Note, static (draft, _) => draft.NoteLines.Count == 0 ? null : draft.NoteLines[^1] += "。"),
        new("GW0606", DeviatingPart.Note, static (draft, _) => draft.Form != CopyForm.Issued || draft.NoteLines.Count == 0 || draft.Attachments.Count == 0 ? null : Left(draft.NoteLines.Clear)),
        new("GW0608", DeviatingPart.Attachment, static (draft, _) => draft.NoteLines.Count > 0 && draft.Attachments is [.., { Label: not null } last] ? last.Title = "新版" + last.Title : null),
        new("GW0609", DeviatingPart.Attachment, static (draft, _) => draft.Attachments is [{ Label: not null } first, ..] ? first.Label += "：" : null),

        // 成文日期, 附注.
        new("GW0702", DeviatingPart.Date, static (draft, _) => draft.DateLine is null ? null : draft.DateLine = $"{ChineseNumeral.FormatDigits(draft.Date.Year)}年{ChineseNumeral.Format(draft.Date.Month)}月{ChineseNumeral.Format(draft.Date.Day)}日"),
        new("GW0703", DeviatingPart.Date, static (draft, _) => draft.DateLine is null || draft.Date is { Month: > 9, Day: > 9 } ? null : draft.DateLine = $"{draft.Date.Year}年{TwoDigits(draft.Date.Month)}月{TwoDigits(draft.Date.Day)}日"),
        new("GW0704", DeviatingPart.Date, static (draft, dice) => draft.DateLine is null ? null : draft.DateLine = dice.Pick(["-", ".", "/"]) is var mark ? $"{draft.Date.Year}{mark}{draft.Date.Month}{mark}{draft.Date.Day}" : null),
        new("GW0705", DeviatingPart.Date, static (draft, _) => draft.DateLine is null ? null : draft.DateLine = $"{draft.Date.Year}年2月30日"),
        new("GW0709", DeviatingPart.Closing, static (draft, _) => draft.Annotation is null || !draft.Annotation.StartsWith("（此件", StringComparison.Ordinal) ? null : draft.Annotation = draft.Annotation[1..^1]),
        new("GW1401", DeviatingPart.Closing, static (draft, _) => draft.Type == DocumentType.Report ? Reword(draft, "以上报告妥否，请批示。") : null),
        new("GW1404", DeviatingPart.Closing, static (draft, _) => draft.Type == DocumentType.RequestForInstructions ? Reword(draft, "特此通知。") : null),

        // 版记.
        new("GW0409", DeviatingPart.Copy, static (draft, _) => draft.CopyLine is null ? null : draft.CopyLine = draft.CopyLine.Replace('：', ':')),
        new("GW0410", DeviatingPart.Copy, static (draft, _) => draft.CopyLine is null ? null : draft.CopyLine = draft.CopyLine.TrimEnd('。')),
        new("GW0411", DeviatingPart.Copy, static (draft, _) => draft.CopyLine is null ? null : draft.CopyLine = draft.CopyLine.Replace("抄送", "抄报", StringComparison.Ordinal)),
        new("GW0706", DeviatingPart.Printing, static (draft, _) => draft.PrintingDate is null || draft.DateLine is null ? null : draft.PrintingDate = Wording.Text(draft.Date.AddDays(-9)) + "印发"),
        new("GW0801", DeviatingPart.Printing, static (draft, _) => draft.PrintingDate is null ? null : draft.PrintingDate = $"{draft.Date.Year}年{TwoDigits(draft.Date.Month)}月0{(draft.Date.Day % 9) + 1}日印发"),
        new("GW0803", DeviatingPart.Printing, static (draft, _) => draft.PrintingDate is null ? null : draft.ExtraImprint = "主题词：工作　安排　" + draft.Type.ToChineseName()),

        // 正文: 标点, 数字, 引用, 残留.
        new("GW1101", DeviatingPart.Sentence, static (draft, _) => Resay(draft, "，", ",")),
        new("GW1102", DeviatingPart.Sentence, static (draft, _) => Resay(draft, null, "要坚持\"问题导向\"，务求实效。")),
        new("GW1103", DeviatingPart.Sentence, static (draft, _) => Resay(draft, null, "各有关单位(含直属单位)要抓好落实。")),
        new("GW1106", DeviatingPart.Sentence, static (draft, _) => Resay(draft, null, "整改时限为15~30天。")),
        new("GW1107", DeviatingPart.Sentence, static (draft, _) => Resay(draft, null, "要认真学习《中华人民共和国行政许可法》、《中华人民共和国行政处罚法》。")),
        new("GW1108", DeviatingPart.Sentence, static (draft, _) => Resay(draft, null, "发展改革、财政、审计、等部门要加强协作。")),
        new("GW1112", DeviatingPart.Sentence, static (draft, _) => Resay(draft, "。", "。。")),
        new("GW1118", DeviatingPart.Sentence, static (draft, _) => Resay(draft, null, "有关材料于2025、9、8前报送。")),
        new("GW1201", DeviatingPart.Sentence, static (draft, _) => Resay(draft, null, "全年完成项目１２个。")),
        new("GW1207", DeviatingPart.Sentence, static (draft, _) => Resay(draft, null, "共培训3千5百人。")),
        new("GW1211", DeviatingPart.Sentence, static (draft, _) => Resay(draft, null, "培训人员约50人左右。")),
        new("GW1302", DeviatingPart.Sentence, static (draft, dice) => Recite(draft, dice)),
        new("GW1801", DeviatingPart.Sentence, static (draft, _) => Resay(draft, null, "具体工作由××局负责。")),
        new("GW1802", DeviatingPart.Sentence, static (draft, _) => Resay(draft, null, "**各单位要抓好落实。**")),
    ];

    /// <summary>Gives a draft one to three deviations. A draft has a place for one at least: every type has sentences.</summary>
    public static List<Deviation> Apply(Draft draft, Dice dice)
    {
        int count = dice.Between(1, 3);
        var deviations = new List<Deviation>(count);
        var parts = new HashSet<DeviatingPart>();
        foreach (DeviationKind kind in dice.Draw(All, All.Count))
        {
            if (deviations.Count == count)
            {
                break;
            }

            if (!parts.Contains(kind.Part) && !IsHidden(kind, deviations) && kind.Write(draft, dice) is { } written)
            {
                parts.Add(kind.Part);
                deviations.Add(new Deviation(kind.RuleId, written));
            }
        }

        return deviations;
    }

    /// <summary>Whether another deviation takes away what this one is measured by, or this one what the other is.</summary>
    private static bool IsHidden(DeviationKind kind, List<Deviation> others) => others.Exists(other => Hides(kind.RuleId, other.RuleId) || Hides(other.RuleId, kind.RuleId));

    private static bool Hides(string rule, string other) => (rule, other) is
        ("GW0305", "GW0201" or "GW0202" or "GW0203" or "GW0204" or "GW0209" or "GW0401" or "GW0402" or "GW0404" or "GW0110" or "GW1401" or "GW1404") // No title, no type.
        or ("GW1101", "GW0504") // The comma of the label would be the one that is changed.
        or ("GW0402", "GW0110" or "GW0302")
        or ("GW0702" or "GW0703" or "GW0704" or "GW0705", "GW0209" or "GW0706")
        or ("GW0709", "GW0606" or "GW0608" or "GW0609")
        or ("GW0606", "GW0608" or "GW0609");

    /// <summary>Whether the type must name its addressees; web copies drop them, but for those that ask and answer.</summary>
    private static bool IsAddressed(Draft draft)
        => draft.Type is DocumentType.Report or DocumentType.RequestForInstructions or DocumentType.Reply or DocumentType.Letter or DocumentType.Bill
            || (draft.Form == CopyForm.Issued && draft.Type is DocumentType.Notice or DocumentType.Circular or DocumentType.Opinions);

    private static bool IsNumbered(Draft draft) => draft.Number is { } number && number.Contains('〔', StringComparison.Ordinal) && draft.Type != DocumentType.Minutes;

    /// <summary>Something is left out: nothing is written.</summary>
    private static string Left(Action leaveOut)
    {
        leaveOut();
        return "";
    }

    private static string TwoDigits(int number) => number < 10 ? $"0{number}" : $"{number}";

    /// <summary>Writes the label of a section in another way: the last of the first level, or the first of its level.</summary>
    private static string? Relabel(Draft draft, int level, bool last, Func<string, int, string> relabel)
    {
        bool IsSought(DraftLine line) => line.Kind == LineKind.Labelled && line.Level == level;
        int index = last ? draft.Body.FindLastIndex(IsSought) : draft.Body.FindIndex(IsSought);
        if (index < 0 || (last && (draft.SectionCount < 3 || MentionsInPreceding(draft, index))))
        {
            return null;
        }

        string text = draft.Body[index].Text;
        int length = text.IndexOf(level switch { 1 => '、', 2 => '）', _ => '.' }, StringComparison.Ordinal) + 1;
        string label = relabel(text[..length], draft.SectionCount);
        draft.Body[index] = draft.Body[index] with { Text = label + text[length..] };
        return label;
    }

    /// <summary>Whether the section before the last has a part with the number of the last, which is then not missed: 二、 …（三）… 四、.</summary>
    private static bool MentionsInPreceding(Draft draft, int index)
    {
        string number = ChineseNumeral.Format(draft.SectionCount) + "）";
        for (int i = index - 1; i >= 0; i--)
        {
            if (draft.Body[i].Text.Contains(number, StringComparison.Ordinal))
            {
                return true;
            }

            if (draft.Body[i] is { Kind: LineKind.Labelled, Level: 1 })
            {
                break;
            }
        }

        return false;
    }

    /// <summary>Writes the closing phrase in other words.</summary>
    private static string? Reword(Draft draft, string closing)
    {
        int index = draft.Body.FindLastIndex(static line => line.Kind == LineKind.Closing);
        if (index < 0)
        {
            return null;
        }

        draft.Body[index] = draft.Body[index] with { Text = closing };
        return closing;
    }

    /// <summary>Writes a mark in the text in another way, or adds a faulty sentence to a paragraph.</summary>
    private static string? Resay(Draft draft, string? right, string wrong)
    {
        int index = draft.Body.FindIndex(line => line.Kind == LineKind.Paragraph && line.Text.EndsWith('。') && (right is null || line.Text.Contains(right, StringComparison.Ordinal)));
        if (index < 0)
        {
            index = draft.Body.FindIndex(line => line.Kind == LineKind.Labelled && line.Text.EndsWith('。') && (right is null || line.Text.Contains(right, StringComparison.Ordinal)));
        }

        if (index < 0)
        {
            return null;
        }

        DraftLine line = draft.Body[index];
        int place = right is null ? line.Text.Length : line.Text.LastIndexOf(right, StringComparison.Ordinal);
        draft.Body[index] = line with { Text = line.Text[..place] + wrong + line.Text[(place + (right?.Length ?? 0))..] };
        return wrong;
    }

    /// <summary>Writes a cited number with other brackets.</summary>
    private static string? Recite(Draft draft, Dice dice)
    {
        if (draft.CitedNumbers.Count == 0)
        {
            return null;
        }

        string right = dice.Pick(draft.CitedNumbers).ToString();
        string wrong = right.Replace('〔', '[').Replace('〕', ']');
        int index = draft.Body.FindIndex(line => line.Text.Contains(right, StringComparison.Ordinal));
        if (index < 0)
        {
            return null;
        }

        draft.Body[index] = draft.Body[index] with { Text = draft.Body[index].Text.Replace(right, wrong, StringComparison.Ordinal) };
        return wrong;
    }
}
