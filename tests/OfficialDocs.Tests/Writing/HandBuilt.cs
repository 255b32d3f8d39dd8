using OfficialDocs.Text;

namespace OfficialDocs.Tests.Writing;

/// <summary>Documents built by hand, of invented places, one of each form.</summary>
internal static class HandBuilt
{
    /// <summary>A 请示 with everything a general form can have.</summary>
    public static OfficialDocument Request() => new()
    {
        Header = new Header
        {
            CopyNumber = "000012",
            Security = new SecurityClassification(SecurityLevel.Secret, "10年"),
            Urgency = Urgency.ExtraUrgent,
            IssuerMark = new IssuerMark(["云州市发展和改革委员会", "云州市财政局"], "文件"),
            Signatories = ["陈建国", "周敏"],
        },
        Number = new DocumentNumber("云发改", 2025, 41),
        Title = new Title("云州市发展和改革委员会关于申请补助资金的请示", "云州市发展和改革委员会", "申请补助资金", DocumentType.RequestForInstructions),
        TitleNote = "2025年4月10日第3次主任办公会议通过",
        MainRecipients = ["市人民政府", "市防汛抗旱指挥部各成员单位"],
        Preamble = ["现将有关事项请示如下："],
        Sections =
        [
            new Section("一、", "总体目标") { Paragraphs = ["到2028年，建成3个集群。"] },
            new Section("二、", "重点举措")
            {
                Sections =
                [
                    new Section("（一）", "加强领导") { IsRunIn = true, Paragraphs = ["一是明确责任；二是强化考核。", "各县要落实到人。"] },
                    new Section("（二）") { Paragraphs = ["设立资金1亿元。"], Sections = [new Section("1.") { Paragraphs = ["5月10日前下达；"] }, new Section("2.", "按季调度")] },
                ],
            },
        ],
        AttachmentNote = [new(1, "2025年项目表"), new(2, "资金测算说明")],
        Signatures = ["云州市发展和改革委员会", "云州市财政局"],
        Date = new IssuedDate(new DateOnly(2025, 4, 15)),
        Annotations = ["联系人：林浩，联系电话：0500-8234567"],
        Attachments =
        [
            new Attachment { Number = 1, Label = "附件1", Title = new Title("2025年项目表"), Preamble = ["青河县白石镇供水工程"] },
            new Attachment
            {
                Number = 2,
                Label = "附件2",
                Title = new Title("资金测算说明"),
                Sections = [new Section("一、", "依据") { Paragraphs = ["按定额测算。"] }],
                Signatures = ["云州市财政局"],
                Date = new IssuedDate(new DateOnly(2025, 4, 1)),
            },
        ],
        Imprint = new Imprint
        {
            MainRecipients = ["省财政厅"],
            CopyRecipients = ["市委办公室", "市人大常委会办公室、市政协办公室"],
            PrintingOrgan = "云州市发展和改革委员会办公室",
            PrintingDate = new IssuedDate(new DateOnly(2025, 4, 16)),
            Extras = ["共印50份"],
        },
    };

    /// <summary>令, with the regulation it promulgates.</summary>
    public static OfficialDocument Order() => new()
    {
        Form = DocumentForm.Order,
        Header = new Header { IssuerMark = new IssuerMark(["云州市人民政府"]) },
        Number = new DocumentNumber(DocumentNumberKind.Order, "", 0, 12),
        Title = new Title("云州市人民政府令", "云州市人民政府", null, DocumentType.Order),
        Preamble = ["《云州市二次供水管理办法》已经审议通过，现予公布，自2025年6月1日起施行。"],
        SignatoryTitle = "市长",
        Signatures = ["张远"],
        Date = new IssuedDate(new DateOnly(2025, 3, 24)),
        Attachments =
        [
            new Attachment
            {
                Title = new Title("云州市二次供水管理办法", null, null, DocumentType.Measures),
                Sections =
                [
                    new Section("第一章", "总则")
                    {
                        Sections =
                        [
                            new Section("第一条") { Paragraphs = ["为了加强管理，制定本办法。"] },
                            new Section("第二条")
                            {
                                Paragraphs = ["供水设施应当符合下列要求：", "本办法所称设施，是指水箱。"],
                                Sections = [new Section("（一）") { Paragraphs = ["独立设置泵房；"] }, new Section("（二）") { Paragraphs = ["具有许可批件。"] }],
                            },
                        ],
                    },
                    new Section("第二章", "附则") { Sections = [new Section("第三条") { Paragraphs = ["本办法自2025年6月1日起施行。"] }] },
                ],
            },
        ],
    };

    /// <summary>纪要, whose title is its mark.</summary>
    public static OfficialDocument Minutes() => new()
    {
        Form = DocumentForm.Minutes,
        Number = new DocumentNumber(DocumentNumberKind.Issue, "", 0, 3, 25),
        Title = new Title("云州市人民政府常务会议纪要", "云州市人民政府", null, DocumentType.Minutes),
        Date = new IssuedDate(new DateOnly(2025, 3, 5)),
        Preamble = ["市长张远主持召开第42次常务会议。纪要如下："],
        Sections = [new Section("一、", "研究供水工作") { Paragraphs = ["会议议定尽快实施。"] }],
        Attendance = new Attendance { Present = "张　远　顾永明\n陈立新", OnLeave = "吴志刚（外出）", InAttendance = "刘建平（市政府办公室）" },
        Imprint = new Imprint { CopyRecipients = ["市委常委", "各县（区）人民政府"], PrintingOrgan = "云州市人民政府办公室", PrintingDate = new IssuedDate(new DateOnly(2025, 3, 6)) },
    };

    /// <summary>信函格式.</summary>
    public static OfficialDocument Letter() => new()
    {
        Form = DocumentForm.Letter,
        Header = new Header
        {
            IssuerMark = new IssuerMark(["青河县人民政府"]),
            Security = new SecurityClassification(SecurityLevel.Confidential),
            Urgency = Urgency.Urgent,
        },
        Number = new DocumentNumber("青政函", 2025, 9),
        Title = new Title("青河县人民政府关于商请支持的函", "青河县人民政府", "商请支持", DocumentType.Letter),
        MainRecipients = ["云州市水务局"],
        Preamble = ["特此函达。"],
        Signatures = ["青河县人民政府"],
        Date = new IssuedDate(new DateOnly(2025, 2, 26)),
        Imprint = new Imprint { CopyRecipients = ["县水务局"] },
    };

    /// <summary>A regulation by itself, whose date stands in its 题注.</summary>
    public static OfficialDocument Regulation() => new()
    {
        Form = DocumentForm.Regulation,
        Title = new Title("云州市历史建筑保护条例", null, null, DocumentType.Regulations),
        TitleNote = "2024年10月30日云州市人民代表大会常务委员会通过 二〇二四年十二月十日公布",
        Date = new IssuedDate(new DateOnly(2024, 12, 10)),
        Sections = [new Section("第一条") { Paragraphs = ["制定本条例。"] }, new Section("第一条之一") { Paragraphs = ["另有规定的除外。"] }],
    };

    public static IEnumerable<OfficialDocument> All() => [Request(), Order(), Minutes(), Letter(), Regulation(), new OfficialDocument()];

    /// <summary>A document with what only a parser finds: the page around it, citations, lines, points.</summary>
    public static OfficialDocument AsParsed(OfficialDocument document) => new()
    {
        Form = document.Form,
        Header = document.Header,
        Number = document.Number,
        Title = document.Title,
        TitleNote = document.TitleNote,
        MainRecipients = document.MainRecipients,
        Preamble = [.. document.Preamble, new Paragraph(SourceText.From("一是供水"), new TextSpan(0, 4), 5, [new Point("一是", 1, new TextSpan(0, 4))])],
        Sections = document.Sections,
        AttachmentNote = document.AttachmentNote,
        Signatures = document.Signatures,
        Date = document.Date,
        Attachments = document.Attachments,
        Imprint = document.Imprint,
        Publication = new Publication(new DateTime(2022, 1, 30, 11, 59, 0), "云州市人民政府办公室"),
        Citations =
        [
            new Citation("云州市条例", null, 3, new TextSpan(10, 7)),
            new Citation("通知", new DocumentNumber("云政发", 2025, 8), 4, new TextSpan(30, 16)),
        ],
        Lines = [new DocumentLine(1, LineRole.PageChrome, new TextSpan(0, 3)), new DocumentLine(2, LineRole.Title, new TextSpan(3, 5))],
    };

    /// <summary>A document whose sections nest <paramref name="depth"/> levels deep, each with one paragraph.</summary>
    public static OfficialDocument Nested(int depth)
    {
        var section = new Section("一、", $"第{depth}层") { Paragraphs = [$"第{depth}段"] };
        for (int level = depth - 1; level >= 1; level--)
        {
            section = new Section("一、", $"第{level}层") { Paragraphs = [$"第{level}段"], Sections = [section] };
        }

        return new OfficialDocument { Sections = [section] };
    }
}
