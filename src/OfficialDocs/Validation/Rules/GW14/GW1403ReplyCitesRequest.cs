using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW1403: a reply cites what it answers.</summary>
internal sealed class GW1403ReplyCitesRequest : Rule
{
    private static readonly string[] s_signs = ["《", "收悉", "来函", "来文", "请示", "报告", "申请", "收到", "来信", "来电", "建议", "提案", "你", "您", "贵", "号）"];

    public override RuleDescriptor Descriptor { get; } = new("GW1403")
    {
        Name = new("批复、复函写明来文", "A reply cites what it answers"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Wording,
        Severity = Severity.Warning,
        Reason = new("批复、复函开头引来文的标题和发文字号，说明答复的是哪一件。", "A reply begins with title and number of what it answers."),
        Remarks = new("前两段中有书名号，或有“收悉”“来函”“请示”“你”等字样就算写明；只看有主送机关的批复和复函。", "The first two paragraphs are enough, and 《》 or words such as 收悉 or 来函 in them; addressed replies alone are checked."),
        Bad = new RuleExample("""
            云政函〔2025〕8号

            云州市人民政府关于设立湿地公园的批复

            市林业局：

            ⟦⟧现就有关事项批复如下。

            同意设立青河湿地公园。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云政函〔2025〕8号

            云州市人民政府关于设立湿地公园的批复

            市林业局：

            你局《关于设立湿地公园的请示》（云林〔2025〕3号）收悉。现就有关事项批复如下。

            同意设立青河湿地公园。

            云州市人民政府
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    private const int OpeningBlocks = 2;

    internal override DocumentFeatures Requires => DocumentFeatures.ReplyOrLetter;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        bool isAnswer = document.Title is { Type: DocumentType.Reply } || (document.Title is { Type: DocumentType.Letter } title && title.Text.EndsWith("复函", StringComparison.Ordinal));
        if (!isAnswer || document.MainRecipients.Count == 0)
        {
            return;
        }

        int first = -1;
        int seen = 0;
        for (int i = 0; i < context.Blocks.Count && seen < OpeningBlocks; i++)
        {
            TextBlock block = context.Blocks[i];
            if (!block.IsRunningText || block.InAttachment)
            {
                continue;
            }

            seen++;
            first = first < 0 ? block.Span.Start : first;
            if (CitesRequest(context.Slice(block)))
            {
                return;
            }
        }

        if (first >= 0)
        {
            context.Report(new TextSpan(first, 0), "没有写明答复的来文", "the reply does not cite what it answers");
        }
    }

    private static bool CitesRequest(ReadOnlySpan<char> line)
    {
        foreach (string sign in s_signs)
        {
            if (line.IndexOf(sign) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
