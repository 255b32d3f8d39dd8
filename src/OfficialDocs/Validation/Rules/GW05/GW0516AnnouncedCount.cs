using System.Globalization;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0516: as many items are given as were announced.</summary>
internal sealed class GW0516AnnouncedCount : Rule
{
    private const int MaximumTail = 10;

    private const int MaximumCountTail = 4;

    /// <summary>第三项工作, 这两个方面, 前三项任务: no announcement of what follows.</summary>
    private static readonly WordSet s_further = WordSet.Beginnings("最后", "此外", "同时", "还要", "另外", "并");

    private const string NotAnnouncing = "第这那前后上其该各每另余";

    /// <summary>What is counted and nothing but the points that follow can be.</summary>
    private static readonly string[] s_nouns = ["个方面", "项工作", "项任务", "项重点", "项措施", "个问题", "个环节", "个确保", "个坚持", "个统筹", "个强化", "点要求", "点意见"];

    private static readonly string[] s_announcements = ["以下", "下列", "如下"];

    public override RuleDescriptor Descriptor { get; } = new("GW0516")
    {
        Name = new("宣布的项数与所列项数一致", "As many items are given as were announced"),
        Clause = "实务",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Fix = null,
        Reason = new("写明“以下三项”而列了四项，多是增删内容后没有改数字。", "Three items announced and four given: one was added and the number was not changed."),
        Remarks = new(
            "很保守：只查紧接在所列各项之前、以冒号结尾的“以下三项……：”，以及“一是”之前的“四个方面工作：”“两个确保：”一类，且各项从一起连续编号、中间没有其他层次。",
            "Very cautious: looks only at 以下三项…： directly before items, and at 四个方面工作： and its like directly before 一是, that are numbered from one without a break or another form among them."),
        Bad = new RuleExample("各单位要抓好以下⟦两⟧项工作：一是落实责任；二是备足物资；三是畅通渠道。"),
        Good = new RuleExample("各单位要抓好以下三项工作：一是落实责任；二是备足物资；三是畅通渠道。"),
    };

    public override void CheckDocument(RuleContext context)
    {
        if (!MayAnnounce(context.Text) && !context.Text.Contains("一是", StringComparison.Ordinal))
        {
            return;
        }

        foreach (NumberedText text in context.Numbering.Texts)
        {
            CheckPoints(text.Preamble, context);
            CheckSections(text.Preamble, text.Sections, context);
            foreach (Section section in text.AllSections)
            {
                CheckPoints(section.Paragraphs, context);
                CheckSections(section.Paragraphs, section.Sections, context);
            }
        }
    }

    /// <summary>Whether a number stands behind 以下, 下列 or 如下 anywhere: few texts have one. All three have the 下.</summary>
    private static bool MayAnnounce(ReadOnlySpan<char> text)
    {
        int next = 0;
        while (text[next..].IndexOf('下') is >= 0 and int found)
        {
            next += found + 1;
            if ((next > 1 && text[next - 2] is '以' or '如' && BeginsWithNumeral(text[next..])) || (text[next..] is ['列', .. var behind] && BeginsWithNumeral(behind)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWithNumeral(ReadOnlySpan<char> text)
        => !text.IsEmpty && (text[0] == '两' || ChineseNumeral.IsArabicDigit(text[0]) || ChineseNumeral.IsNumeralCharacter(text[0]));

    private static void CheckSections(IReadOnlyList<Paragraph> paragraphs, SectionList sections, RuleContext context)
    {
        if (NumberedTexts.Introduction(paragraphs, sections) is { Points.Count: 0 } introduction && IsWholeSeries(sections)
            && TryReadAnnouncement(context.Slice(introduction.Span), out int start, out int length, out int announced))
        {
            Compare(new TextSpan(introduction.Span.Start + start, length), announced, sections.Count, context);
        }
    }

    private static bool IsWholeSeries(SectionList sections)
    {
        if (sections.Count < 2 || sections[0].Label.Ordinal != 1)
        {
            return false;
        }

        for (int i = 1; i < sections.Count; i++)
        {
            if (!sections[i].Label.Follows(sections[i - 1].Label))
            {
                return false;
            }
        }

        return true;
    }

    private static void CheckPoints(IReadOnlyList<Paragraph> paragraphs, RuleContext context)
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            IReadOnlyList<Point> points = paragraphs[i].Points;
            bool goesOn = i + 1 < paragraphs.Count && paragraphs[i + 1].Points is { Count: > 0 } next && next[0].Number > 1;
            if (points.Count < 2 || goesOn || !IsWholeSeries(points))
            {
                continue;
            }

            var before = TextSpan.FromBounds(paragraphs[i].Span.Start, points[0].Span.Start);
            if (TryReadAnnouncement(context.Slice(before), out int start, out int length, out int announced)
                || (TryReadCount(context.Slice(before), out start, out length, out announced) && !GoesOnOtherwise(context.Slice(points[^1].Span), points.Count + 1)))
            {
                Compare(new TextSpan(before.Start + start, length), announced, points.Count, context);
            }
        }
    }

    private static bool IsWholeSeries(IReadOnlyList<Point> points)
    {
        for (int i = 0; i < points.Count; i++)
        {
            if (points[i].Number != i + 1 || points[i].Label[^1] != points[0].Label[^1])
            {
                return false;
            }
        }

        return points[0].Label[^1] == '是';
    }

    private static void Compare(TextSpan place, int announced, int given, RuleContext context)
    {
        if (announced != given)
        {
            string number = context.Source.ToString(place);
            context.Report(
                place,
                string.Create(CultureInfo.InvariantCulture, $"前面说“{number}”项，后面列了{given}项"),
                string.Create(CultureInfo.InvariantCulture, $"{announced} items are announced, but {given} are given"));
        }
    }

    /// <summary>Reads 以下三项工作： at the end of a text.</summary>
    private static bool TryReadAnnouncement(ReadOnlySpan<char> text, out int start, out int length, out int number)
    {
        start = length = number = 0;
        if (text.IsEmpty || !Lexeme.IsColon(text[^1]))
        {
            return false;
        }

        foreach (string announcement in s_announcements)
        {
            int found = text.LastIndexOf(announcement);
            if (found < 0)
            {
                continue;
            }

            start = found + announcement.Length;
            int end = Lexeme.SkipArabicDigits(text, start, atMost: 2);
            end = end > start ? end : text[start] == '两' ? start + 1 : Lexeme.SkipNumeralCharacters(text, start, atMost: 3);
            length = end - start;
            return TryReadNumber(text[start..end], out number) && IsTail(text[end..^1]);
        }

        return false;
    }

    /// <summary>Reads 四个方面工作： and 两个确保： at the end of a text, where no other number stands in the clause.</summary>
    private static bool TryReadCount(ReadOnlySpan<char> text, out int start, out int length, out int number)
    {
        start = length = number = 0;
        if (text.Length < 4 || !Lexeme.IsColon(text[^1]))
        {
            return false;
        }

        ReadOnlySpan<char> core = text[..^1];
        int clause = core.LastIndexOfAny("。，；：、！？（）”》") + 1;
        foreach (string noun in s_nouns)
        {
            int found = core[clause..].IndexOf(noun);
            if (found <= 0)
            {
                continue;
            }

            int end = clause + found;
            start = end;
            while (start > clause && (core[start - 1] == '两' || ChineseNumeral.IsArabicDigit(core[start - 1]) || ChineseNumeral.IsNumeralCharacter(core[start - 1])))
            {
                start--;
            }

            length = end - start;
            ReadOnlySpan<char> tail = core[(end + noun.Length)..];
            return length is 1 or 2 && !(start > clause && NotAnnouncing.Contains(core[start - 1], StringComparison.Ordinal))
                && TryReadNumber(core[start..end], out number) && tail.Length <= MaximumCountTail && !HasNumeral(core[clause..start]) && !HasNumeral(tail);
        }

        return false;
    }

    /// <summary>Whether the next item may stand behind the last point in another form: 四要…, 最后….</summary>
    private static bool GoesOnOtherwise(ReadOnlySpan<char> last, int next)
        => last.IndexOf(ChineseNumeral.Format(next)) >= 0 || s_further.IsIn(last);

    private static bool HasNumeral(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c == '两' || ChineseNumeral.IsArabicDigit(c) || ChineseNumeral.IsNumeralCharacter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.IsEmpty)
        {
            return false;
        }

        if (ChineseNumeral.IsArabicDigit(text[0]))
        {
            number = ChineseNumeral.ArabicValue(text);
        }
        else if (text is "两")
        {
            number = 2;
        }
        else if (!ChineseNumeral.TryParse(text, out number))
        {
            return false;
        }

        return number is > 1 and <= 30;
    }

    /// <summary>项工作, 个方面重点任务: a measure word and a few characters without any mark.</summary>
    private static bool IsTail(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaximumTail || text[0] is not ('项' or '个' or '点' or '条' or '种' or '方'))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!Lexeme.IsHan(c))
            {
                return false;
            }
        }

        return true;
    }
}
