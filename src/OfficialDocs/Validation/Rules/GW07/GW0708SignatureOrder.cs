namespace OfficialDocs.Validation.Rules;

/// <summary>GW0708: joint issuers sign in the order of the mark.</summary>
internal sealed class GW0708SignatureOrder : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0708")
    {
        Name = new("联合行文的署名顺序与发文机关标志一致", "Joint issuers sign in the order of the mark"),
        Clause = "GB/T 9704-2012 7.3.5.1；GB/T 9704-2012 7.2.4",
        Modality = RuleModality.Required,
        Category = RuleCategory.Order,
        Severity = Severity.Error,
        Fix = FixSafety.Suggested,
        Reason = new("联合行文应当将各发文机关署名按照发文机关顺序整齐排列，主办机关在前。", "The names stand in the order of the issuing organs, the lead organ first."),
        Remarks = new("标志可以只用主办机关名称，所以只在标志和署名的机关完全相同时比较。", "The mark may show the lead organ alone, so they are compared only where both name the same organs."),
        Bad = new RuleExample("""
            云州市水务局
            云州市应急管理局
            文件

            云水发〔2025〕8号

            云州市水务局
            云州市应急管理局
            关于做好防汛工作的通知

            各县（区）水务局、应急管理局：

            请各单位落实值班责任，及时报告有关情况。

            ⟦云州市应急管理局⟧
            云州市水务局
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云州市水务局
            云州市应急管理局
            文件

            云水发〔2025〕8号

            云州市水务局
            云州市应急管理局
            关于做好防汛工作的通知

            各县（区）水务局、应急管理局：

            请各单位落实值班责任，及时报告有关情况。

            云州市水务局
            云州市应急管理局
            2025年3月5日
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.JointMark;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Document.Header.IssuerMark is not { } mark)
        {
            return;
        }

        IReadOnlyList<string> organs = mark.Value.Organs;
        IReadOnlyList<Element<string>> signatures = context.Document.Signatures;
        if (organs.Count < 2 || organs.Count != signatures.Count || !AreSame(organs, signatures))
        {
            return;
        }

        int first = -1;
        var edits = new List<TextEdit>();
        for (int i = 0; i < organs.Count; i++)
        {
            if (organs[i] != signatures[i].Value)
            {
                first = first < 0 ? i : first;
                edits.Add(new TextEdit(signatures[i].Span, organs[i]));
            }
        }

        if (first >= 0)
        {
            context.Report(
                signatures[first].Span,
                "署名顺序与发文机关标志不一致",
                "the organs do not sign in the order of the mark",
                Fix.Suggested(edits, new("按发文机关标志的顺序排列；也可能是标志的顺序有误", "takes the order of the mark, which may be the one that is wrong")));
        }
    }

    private static bool AreSame(IReadOnlyList<string> organs, IReadOnlyList<Element<string>> signatures)
    {
        var names = new HashSet<string>(organs, StringComparer.Ordinal);
        foreach (Element<string> signature in signatures)
        {
            if (!names.Remove(signature.Value))
            {
                return false;
            }
        }

        return names.Count == 0;
    }
}
