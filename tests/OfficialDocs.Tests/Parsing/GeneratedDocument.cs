using CsCheck;

namespace OfficialDocs.Tests.Parsing;

/// <summary>Documents as offices write them, built by hand from parts chosen at random.</summary>
internal static class GeneratedDocument
{
    private static readonly string[] s_organs = ["云州市人民政府", "云州市水务局", "青河县人民政府", "青河县教育局", "临江省财政厅", "云州市防汛抗旱指挥部办公室"];

    private static readonly string[] s_subjects = ["做好防汛工作", "加强校园安全管理", "推进农村供水工程建设", "开展安全生产检查", "调整2025年度预算"];

    private static readonly string[] s_recipients = ["各县（区）人民政府", "市政府各部门、各直属机构", "各有关单位", "青河县人民政府"];

    private static readonly string[] s_sentences =
    [
        "各地要高度重视，落实责任。", "2025年6月底前完成全部任务，投入资金2.5亿元。", "根据《云州市防汛办法》（云政发〔2024〕3号）的规定，结合实际，制定本方案。", "一是摸清底数；二是建立台账；三是限期整改。",
        "对工作不力的，予以通报批评；造成后果的，依法追责。", "有关情况及时报告市政府办公室，联系电话：0000-1234567。",
    ];

    private static readonly string[] s_headings = ["总体要求", "主要任务", "保障措施", "组织领导", "工作步骤"];

    private static readonly string[] s_names = ["防汛物资清单", "工作任务分工表", "2025年度联络员名单"];

    private static readonly DocumentType[] s_types = [DocumentType.Notice, DocumentType.Opinions, DocumentType.Circular, DocumentType.Reply, DocumentType.Report, DocumentType.RequestForInstructions, DocumentType.Letter];

    private static Gen<string> Organ { get; } = Gen.OneOfConst(s_organs);

    private static Gen<IReadOnlyList<Paragraph>> Paragraphs { get; } = Gen.OneOfConst(s_sentences).Array[1, 3].Select(static texts => (IReadOnlyList<Paragraph>)[.. texts.Select(static text => new Paragraph(text))]);

    private static Gen<SectionList> Sections(NumberingScheme scheme)
    {
        Gen<SectionList> below = scheme switch
        {
            NumberingScheme.Chinese => Gen.Frequency((2, Gen.Const(SectionList.Empty)), (1, Sections(NumberingScheme.ParenthesizedChinese))),
            NumberingScheme.ParenthesizedChinese => Gen.Frequency((3, Gen.Const(SectionList.Empty)), (1, Sections(NumberingScheme.Arabic))),
            _ => Gen.Const(SectionList.Empty),
        };
        return Gen.Select(Gen.OneOfConst(s_headings), Paragraphs, below).Array[1, 4].Select(parts => SectionList.Create(
            [.. parts.Select((part, index) => new Section(new SectionLabel(scheme, index + 1), part.Item1) { Paragraphs = part.Item2, Sections = part.Item3 })]));
    }

    private static Gen<IReadOnlyList<Element<string>>> Some(string[] from, int least, int most)
        => Gen.Shuffle(from, Math.Max(1, least), most).Select(Gen.Bool, (chosen, any) => least == 0 && !any ? [] : (IReadOnlyList<Element<string>>)[.. chosen.Select(static value => new Element<string>(value))]);

    private static Gen<IReadOnlyList<AttachmentNoteItem>> Note { get; } = Gen.Shuffle(s_names, 1, 3).Select(Gen.Bool, static (names, any)
        => any ? (IReadOnlyList<AttachmentNoteItem>)[.. names.Select((name, index) => new AttachmentNoteItem(names.Length == 1 ? null : index + 1, name))] : []);

    private static Gen<DateOnly> Day { get; } = Gen.Int[0, 9000].Select(static days => new DateOnly(2005, 1, 1).AddDays(days));

    /// <summary>A document in the general form.</summary>
    public static Gen<OfficialDocument> Any { get; } =
        Gen.Select(
            Gen.Select(Organ, Gen.OneOfConst(s_subjects), Gen.OneOfConst(s_types), Gen.Int[1, 999]),
            Some(s_recipients, 1, 3),
            Gen.Select(Paragraphs, Gen.Frequency((1, Gen.Const(SectionList.Empty)), (3, Sections(NumberingScheme.Chinese)))),
            Gen.Select(Note, Day, Gen.Bool),
            Some(["市委办公室", "市人大常委会办公室", "市政协办公室"], 0, 3)).Select(static (head, recipients, body, closing, copies) => new OfficialDocument
            {
                Header = new Header { IssuerMark = new IssuerMark([head.Item1], "文件") },
                Number = new DocumentNumber("云政发", closing.Item2.Year, head.Item4),
                Title = new Title($"{head.Item1}关于{head.Item2}的{head.Item3.ToChineseName()}", head.Item1, head.Item2, head.Item3),
                MainRecipients = recipients,
                Preamble = body.Item1,
                Sections = body.Item2,
                AttachmentNote = closing.Item1,
                Signatures = [head.Item1],
                Date = new IssuedDate(closing.Item2),
                Annotations = closing.Item3 ? ["此件公开发布"] : [],
                Imprint = new Imprint { CopyRecipients = copies, PrintingOrgan = "云州市人民政府办公室", PrintingDate = new IssuedDate(closing.Item2.AddDays(1)) },
            });
}
