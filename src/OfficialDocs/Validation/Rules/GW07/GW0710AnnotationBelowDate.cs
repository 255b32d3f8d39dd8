using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0710: an annotation stands below the date.</summary>
internal sealed class GW0710AnnotationBelowDate : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0710")
    {
        Name = new("附注在成文日期下一行", "An annotation stands right below the date"),
        Clause = "GB/T 9704-2012 7.3.6",
        Modality = RuleModality.Required,
        Category = RuleCategory.Order,
        Severity = Severity.Error,
        Reason = new("附注编排在成文日期下一行、附件之前，是对整篇公文的说明。", "The annotation is about the whole document; it stands on the line below the date, before the attachments."),
        Remarks = new("附件之后的附注，网页转换时常见，网页版不报，其他报为警告；署名之前用圆括号括起的联系人也只报为警告。", "Behind the attachments it is a warning, and nothing in a web copy: conversion puts it there. So is a contact in parentheses above the signature."),
        Bad = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            ⟦（此件公开发布）⟧

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政发〔2025〕8号

            云州市人民政府关于做好防汛工作的通知

            各县（区）人民政府：

            请各单位落实值班责任，及时报告有关情况。

            云州市人民政府
            2025年3月5日

            （此件公开发布）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Date;

    public override void CheckDocument(RuleContext context)
    {
        if (context.OwnDate is not { } date)
        {
            return;
        }

        TextSpan last = default;
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.Span.Start >= date.Span.Start)
            {
                break;
            }

            if (block.Role is LineRole.Paragraph or LineRole.Annotation && IsNote(context.Slice(block)))
            {
                context.Report(block.Span, "附注应当编排在成文日期下一行", "an annotation must stand right below the date");
            }

            last = block.Role == LineRole.Signature ? last : block.Role == LineRole.Paragraph ? block.Span : default;
        }

        if (IsContact(context.Slice(last)))
        {
            context.Report(last, "联系人、电话写作附注的，应当编排在成文日期下一行", "a contact in parentheses is an annotation and must stand right below the date", fix: null, Severity.Warning);
        }

        if (context.Profile != ValidationProfile.WebCopy && context.Document is { Annotations: [{ } note, ..], Attachments: [{ } attachment, ..] } && note.Span.Start > attachment.Span.Start)
        {
            context.Report(note.Span, "附注应当编排在附件之前", "an annotation must stand before the attachments", fix: null, Severity.Warning);
        }
    }

    /// <summary>（联系人：周宁，电话：…） on a line of its own.</summary>
    private static bool IsContact(ReadOnlySpan<char> line)
        => line.Length is > 6 and <= 80 && Lexeme.IsOpeningParenthesis(line[0]) && Lexeme.IsClosingParenthesis(line[^1]) && line[1..].StartsWith("联系") && line.IndexOf("电话") >= 0;

    /// <summary>（此件公开发布） on a line of its own.</summary>
    private static bool IsNote(ReadOnlySpan<char> line)
        => line.Length is > 4 and <= 30 && Lexeme.IsOpeningParenthesis(line[0]) && Lexeme.IsClosingParenthesis(line[^1]) && line[1..].StartsWith("此件");
}
