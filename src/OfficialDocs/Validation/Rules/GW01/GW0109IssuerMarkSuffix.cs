using OfficialDocs.Grammar;
using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0109: 发文机关标志 is the organ's name, alone or with 文件.</summary>
internal sealed class GW0109IssuerMarkSuffix : Rule
{
    private const int MaximumMarkLength = 60;

    // Longer ones first: each ends in 文 or 文件.
    private static readonly string[] s_otherSuffixes = ["红头文件", "公文", "发文", "文"];

    public override RuleDescriptor Descriptor { get; } = new("GW0109")
    {
        Name = new("发文机关标志由发文机关名称或者名称加“文件”组成", "The issuer mark is the organ's name, alone or with 文件"),
        Clause = "GB/T 9704-2012 7.2.4；条例 第九条（四）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Form,
        Severity = Severity.Warning,
        Fix = FixSafety.Suggested,
        Reason = new(
            "发文机关标志由发文机关全称或者规范化简称加“文件”二字组成，也可以只用发文机关全称或者规范化简称。",
            "The mark is the organ's full or standard short name followed by 文件, or the name alone."),
        Remarks = new(
            "只看名称后接“公文”“红头文件”“发文”“文”的标志；令、纪要、公报、简报等标志不在此列。网上的副本不查：“市政府发文”之类是网页的栏目。",
            "Looks at names followed by 公文, 红头文件, 发文 or 文; the marks of orders, minutes, communiqués and bulletins are left alone. Web copies are not checked: there such lines are the page's."),
        Profiles = ValidationProfiles.Issued | ValidationProfiles.Draft,
        Bad = new RuleExample(HeaderExamples.Issued("000012\n特急").Replace("文件", "⟦公文⟧", StringComparison.Ordinal), ExampleFrame.Document),
        Good = new RuleExample(HeaderExamples.Issued("000012\n特急"), ExampleFrame.Document),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.MarkLines;

    public override void CheckDocument(RuleContext context)
    {
        int end = HeaderArea.EndOf(context.Document);
        IReadOnlyList<DocumentLine> parts = context.Document.Parts;
        for (int i = 0; i < parts.Count; i++)
        {
            DocumentLine part = parts[i];
            if (part.Span.End > end)
            {
                return;
            }

            if (part.Role is LineRole.Unrecognized or LineRole.IssuerMark && part.Span.Length <= MaximumMarkLength && FindSuffix(context.Slice(part.Span)) is { } suffix)
            {
                var place = TextSpan.FromBounds(part.Span.Start + suffix, part.Span.End);
                context.Report(
                    place,
                    "发文机关标志应当是发文机关名称，或者名称加“文件”",
                    "the issuer mark must be the organ's name, alone or with 文件",
                    Fix.Suggested(place, "文件", new("也可以只留发文机关名称", "the organ's name alone would do as well")));
            }
        }
    }

    /// <summary>Where the wrong suffix behind an organ's name begins; <see langword="null"/> where there is none.</summary>
    private static int? FindSuffix(ReadOnlySpan<char> line)
    {
        foreach (string suffix in s_otherSuffixes)
        {
            int length = Grammar.Words.LengthBefore(line, suffix);
            if (length > 0 && OrganName.IsName(Lexeme.WithoutBlanks(line[..length])))
            {
                return Lexeme.SkipBlanks(line, length);
            }
        }

        return null;
    }
}
