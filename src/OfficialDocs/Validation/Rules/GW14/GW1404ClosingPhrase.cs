using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1404: the closing phrase fits the type.</summary>
internal sealed class GW1404ClosingPhrase : Rule
{
    private const int LongestLine = 16;

    public override RuleDescriptor Descriptor { get; } = new("GW1404")
    {
        Name = new("结尾用语与文种相称", "The closing phrase fits the type"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Wording,
        Severity = Severity.Info,
        Fix = FixSafety.Suggested,
        Reason = new("结尾用语表明受文者该做什么：请示要批示，通知要执行。用错了会使人误解。", "The closing tells the receiver what to do; a wrong one misleads."),
        Remarks = new(
            "只看独立成句、在段末的固定用语；“妥否，请批示”“此复”等只看正文最后独占一行的。没有结尾用语的不在此列。",
            "Looks at fixed phrases that are a sentence at the end of a paragraph, and at 妥否，请批示, 此复 and their like where they are the last line of the text; a document may do without any."),
        Bad = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于修缮经费的请示

            市人民政府：

            现就修缮经费有关事项请示如下。

            ⟦特此通知⟧。

            云州市水务局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于修缮经费的请示

            市人民政府：

            现就修缮经费有关事项请示如下。

            妥否，请批示。

            云州市水务局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    private static readonly DocumentType[] s_downward =
        [DocumentType.Notice, DocumentType.Circular, DocumentType.Reply, DocumentType.Decision, DocumentType.PublicAnnouncement, DocumentType.PublicNotice];

    private static readonly DocumentType[] s_upward = [DocumentType.RequestForInstructions, DocumentType.Report];

    private static readonly (string Phrase, DocumentType[] Types)[] s_closings =
    [
        ("特此通知", [DocumentType.Notice]),
        ("特此报告", [DocumentType.Report]),
        ("特此请示", [DocumentType.RequestForInstructions]),
        ("特此批复", [DocumentType.Reply]),
        ("特此通报", [DocumentType.Circular]),
        ("特此公告", [DocumentType.PublicAnnouncement]),
        ("特此通告", [DocumentType.PublicNotice]),
        ("特此函达", [DocumentType.Letter]),
        ("特此函告", [DocumentType.Letter]),
        ("特此函复", [DocumentType.Letter]),
    ];

    /// <summary>Sentences that are a line of their own and the last one, with the types that they can't end; other types may.</summary>
    private static readonly (string Sentence, DocumentType[] Wrong)[] s_lines =
    [
        ("妥否，请批示", s_downward),
        ("妥否，请批复", s_downward),
        ("妥否，请审批", s_downward),
        ("当否，请批示", s_downward),
        ("当否，请批复", s_downward),
        ("当否，请审批", s_downward),
        ("此复", s_upward),
        ("以上通知，请遵照执行", s_upward),
        ("以上通知，请认真贯彻执行", s_upward),
    ];

    public override IReadOnlyList<string> Words { get; } = [.. s_closings.Select(static closing => closing.Phrase)];

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Title is { Type: { } type } title && type.IsStatutory() && FindWrongLine(title, type, context) is { } place)
        {
            Report(place, type, context);
        }
    }

    public override void CheckToken(in Token token, int index, RuleContext context)
    {
        if (context.Document.Title?.Type is { } type && type.IsStatutory() && RunningText.IsOwn(token, context) && IsClosing(token, context) && !Fits(context.Slice(token), type))
        {
            Report(token.Span, type, context);
        }
    }

    private static void Report(TextSpan place, DocumentType type, RuleContext context)
    {
        string phrase = context.Source.ToString(place);
        string? proper = ProperFor(type);
        context.Report(
            place,
            $"“{phrase}”与文种“{type.ToChineseName()}”不相称",
            $"{phrase} does not fit the type {type.ToChineseName()}",
            proper is null ? null : Fix.Suggested(place, proper, new("按文种改", "the usual closing of the type")));
    }

    /// <summary>Whether the phrase is a sentence that ends its block.</summary>
    private static bool IsClosing(in Token token, RuleContext context)
    {
        int end = context.Blocks[token.Block].Span.End;
        return context.Before(token) is '\0' or '。' or '；' or '！' or '）' && (token.End == end || (token.End + 1 == end && context.Text[token.End] is '。' or '！' or '.'));
    }

    /// <summary>The last line of the text, where it is a sentence that can't end this type. What a title forwards may stand in the text.</summary>
    private static TextSpan? FindWrongLine(Title title, DocumentType type, RuleContext context)
    {
        int last = context.Blocks.Count - 1;
        while (last >= 0 && context.Blocks[last] is not { IsRunningText: true, InAttachment: false })
        {
            last--;
        }

        if (last < 0 || context.Blocks[last].Span.Length > LongestLine || title.Text.Contains("转发", StringComparison.Ordinal) || title.Text.Contains("批转", StringComparison.Ordinal))
        {
            return null;
        }

        ReadOnlySpan<char> sentence = context.Slice(context.Blocks[last]).TrimEnd("。！.");
        foreach ((string candidate, DocumentType[] wrong) in s_lines)
        {
            if (sentence.SequenceEqual(candidate))
            {
                return wrong.Contains(type) ? new TextSpan(context.Blocks[last].Span.Start, sentence.Length) : null;
            }
        }

        return null;
    }

    private static bool Fits(ReadOnlySpan<char> phrase, DocumentType type)
    {
        foreach ((string candidate, DocumentType[] types) in s_closings)
        {
            if (phrase.SequenceEqual(candidate))
            {
                return types.Contains(type);
            }
        }

        return true;
    }

    private static string? ProperFor(DocumentType type)
    {
        if (type == DocumentType.RequestForInstructions)
        {
            return "妥否，请批示";
        }

        foreach ((string phrase, DocumentType[] types) in s_closings)
        {
            if (types.Contains(type))
            {
                return phrase;
            }
        }

        return null;
    }
}
