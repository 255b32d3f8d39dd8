using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1219: the weekday agrees with the date.</summary>
internal sealed class GW1219Weekday : TokenRule
{
    private const string Weekdays = "日一二三四五六";

    public override RuleDescriptor Descriptor { get; } = new("GW1219")
    {
        Name = new("星期与日期相符", "The weekday agrees with the date"),
        Clause = "实务",
        Modality = RuleModality.Logic,
        Category = RuleCategory.Consistency,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new("日期与星期不符，参会、办事的人就不知道以哪个为准。", "Where date and weekday differ, nobody knows which one holds."),
        Remarks = new("只看写明年月日的日期。", "Looks at dates with year, month and day."),
        Bad = new RuleExample("会议定于2025年3月5日（⟦星期四⟧）召开。"),
        Good = new RuleExample("会议定于2025年3月5日（星期三）召开。"),
    };

    public override TokenKinds Tokens => TokenKinds.Date;

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        ReadOnlySpan<char> text = Quantities.Ahead(context, token, token.End, atMost: 8);
        int position = Lexeme.SkipBlanks(text, 0);
        position = position < text.Length && Lexeme.IsOpeningParenthesis(text[position]) ? Lexeme.SkipBlanks(text, position + 1) : position;
        ReadOnlySpan<char> rest = text[position..];
        int prefix = rest.StartsWith("星期") ? 2 : rest.StartsWith("周") ? 1 : 0;
        if (prefix == 0 || rest.Length <= prefix || !TryGetWeekday(rest[prefix], out int weekday)
            || !IssuedDate.TryParse(context.Slice(token), out IssuedDate date) || date.Day is not { } day || (int)day.DayOfWeek == weekday)
        {
            return;
        }

        // 2025年3月5日周一超同志: a name, or a week of something.
        bool isEnclosed = position > 0 && rest.Length > prefix + 1 && Lexeme.IsClosingParenthesis(rest[prefix + 1]);
        if (prefix == 1 && !isEnclosed)
        {
            return;
        }

        var place = new TextSpan(token.End + position, prefix + 1);
        char right = Weekdays[(int)day.DayOfWeek];
        context.Report(
            place,
            $"{day.Year}年{day.Month}月{day.Day}日是星期{right}",
            $"{day.Year}-{day.Month:00}-{day.Day:00} is a {day.DayOfWeek}",
            Fix.Suggested(new TextSpan(place.End - 1, 1), right.ToString(), new("也可能是日期有误", "the date may be the wrong one")));
    }

    private static bool TryGetWeekday(char c, out int weekday)
    {
        weekday = c == '天' ? 0 : Weekdays.IndexOf(c, StringComparison.Ordinal);
        return weekday >= 0;
    }
}
