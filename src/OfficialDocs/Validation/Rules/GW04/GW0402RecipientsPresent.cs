using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0402: a directed document names its addressees.</summary>
internal sealed class GW0402RecipientsPresent : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0402")
    {
        Name = new("有明确受文对象的公文写明主送机关", "A directed document names its addressees"),
        Clause = "条例 第九条（八）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Completeness,
        Severity = Severity.Warning,
        Reason = new("主送机关是公文的主要受理机关；没有它，谁来办理就不清楚。", "The addressee is who must deal with the document."),
        Remarks = new("对请示、报告、批复、函、通知、通报、意见、议案检查，末尾误用其他标点的也算写明；公布性的、会议通过的和在会议上作的报告不在此列。网页常略去主送机关：网络版对请示、报告仍作警告，对批复、函、议案作提示，对其他不查。", "Addressees that end with another mark than a colon are there. Documents adopted or read at a meeting are left alone. Web copies often drop the addressees: there, requests and reports are warned of, replies, letters and bills mentioned, others not checked."),
        Bad = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于修缮经费的请示⟦⟧

            现就修缮经费有关事项请示如下。

            妥否，请批示。

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

    internal override DocumentFeatures Requires => DocumentFeatures.NoMainRecipients;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.Title is not { Type: { } type } title || title.Organ is null || document.MainRecipients.Count > 0 || document.Imprint.MainRecipients.Count > 0
            || document.TitleNote is not null || document.Form is DocumentForm.Order or DocumentForm.Minutes or DocumentForm.Regulation
            || SeverityFor(type, context.Profile) is not { } severity || IsSpoken(context) || HasMiswrittenRecipients(title, context))
        {
            return;
        }

        context.Report(new TextSpan(title.Span.End, 0), "缺少主送机关", "the addressees are missing", severity: severity);
    }

    private static Severity? SeverityFor(DocumentType type, ValidationProfile profile)
    {
        if (Direction.IsUpward(type))
        {
            return Severity.Warning;
        }

        bool isAnswer = type is DocumentType.Reply or DocumentType.Letter or DocumentType.Bill;
        bool isDirected = isAnswer || type is DocumentType.Notice or DocumentType.Circular or DocumentType.Opinions;
        return profile == ValidationProfile.WebCopy ? (isAnswer ? Severity.Info : null) : (isDirected ? Severity.Warning : null);
    }

    /// <summary>各乡镇人民政府，县直各有关单位；: addressees with another mark than their colon are there all the same.</summary>
    private static bool HasMiswrittenRecipients(Title title, RuleContext context)
    {
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.IsRunningText && block.Span.Start >= title.Span.End)
            {
                ReadOnlySpan<char> line = context.Slice(block);
                ReadOnlySpan<char> last = line[..^1];
                last = last[(last.LastIndexOfAny('，', '、', ',') + 1)..];
                return line[^1] is '；' or ';' or '，' or ',' or '、'
                    && line.IndexOfAny("。：:") < 0
                    && (OrganName.EndsLikeName(last) || last.EndsWith("单位") || last.EndsWith("机构") || last.EndsWith("企业"));
            }
        }

        return false;
    }

    /// <summary>各位代表：, 主任、各位副主任：: a report read at a meeting has a salutation for an addressee.</summary>
    private static bool IsSpoken(RuleContext context)
    {
        foreach (TextBlock block in context.Blocks.AsSpan())
        {
            if (block.IsRunningText)
            {
                ReadOnlySpan<char> line = context.Slice(block);
                return line[..Math.Min(line.Length, 40)].IndexOf("各位") >= 0 || line[..Math.Min(line.Length, 40)].IndexOf("同志们") >= 0;
            }
        }

        return false;
    }
}
