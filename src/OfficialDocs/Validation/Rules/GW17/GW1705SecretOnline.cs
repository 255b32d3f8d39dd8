namespace OfficialDocs.Validation.Rules;

/// <summary>GW1705: a copy on the web bears no 密级.</summary>
internal sealed class GW1705SecretOnline : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW1705")
    {
        Name = new("公开发布的副本不带密级标志", "A copy on the web bears no security level"),
        Clause = "实务",
        Modality = RuleModality.Practice,
        Category = RuleCategory.Residue,
        Severity = Severity.Info,
        Reason = new(
            "标有密级的公文不得公开，也不得在未经批准的系统中处理；已经解密的，公开前应当去掉密级标志。",
            "What bears a security level must neither be published nor be handled by a system without clearance; a declassified text loses the mark before it is published."),
        Remarks = new(
            "只查网上的副本。正式文本带密级本身没有错，能否在当前系统处理由使用单位判断。",
            "Only web copies are checked: on the issued document the level is right, and whether this system may hold it is for its owner to know."),
        Profiles = ValidationProfiles.WebCopy,
        Bad = new RuleExample(Example("⟦机密★10年⟧\n特急"), ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample(Example("特急"), ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.Security;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Header.Security is { } security)
        {
            context.Report(security.Span, "公开发布的副本带有密级标志，请核对能否公开", "a copy on the web bears a security level; check whether it may be published");
        }
    }

    private static string Example(string markings) => $"""
        000012
        {markings}

        云州市人民政府文件

        云政发〔2025〕8号

        云州市人民政府关于做好防汛工作的通知

        各县（区）人民政府：

        现就做好防汛工作通知如下。

        云州市人民政府
        2025年3月5日
        """;
}
