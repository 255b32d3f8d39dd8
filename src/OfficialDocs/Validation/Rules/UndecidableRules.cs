namespace OfficialDocs.Validation.Rules;

/// <summary>The rules of the catalogue that need a page, a file or a register. They keep their places until there is a source for these.</summary>
internal static class UndecidableRules
{
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        Metadata("GW0212", "同一登记簿内文号不重复、不跳号", "Numbers are unique and without gaps in a register", "实务", RuleModality.Practice, Severity.Warning),
        Layout("GW0310", "多行标题排成梯形或菱形", "A title of several lines is a trapezoid or a diamond", "GB/T 9704-2012 7.3.1", RuleModality.Required, Severity.Warning),
        Layout("GW0311", "标题回行词意完整", "Line breaks in a title keep words whole", "GB/T 9704-2012 7.3.1", RuleModality.Required, Severity.Warning),
        Metadata("GW0417", "双重领导的机关必要时抄送另一上级机关", "An organ under two superiors copies the other one where needed", "条例 第十五条（六）、第十六条（五）", RuleModality.Qualified, Severity.Info),
        Layout("GW0520", "自动编号生成规定的四级序数", "Automatic lists give the four forms of level numbers", "GB/T 9704-2012 7.3.3", RuleModality.Permitted, Severity.Warning),
        Layout("GW0612", "附件另面编排", "Every attachment starts on a new side", "GB/T 9704-2012 7.3.7", RuleModality.Required, Severity.Error),
        Layout("GW0613", "附件标题居中编排在版心第三行", "The title of an attachment is centred on the third line", "GB/T 9704-2012 7.3.7", RuleModality.Required, Severity.Error),
        Layout("GW0618", "附件名称回行与首字对齐", "Turn-over lines of an attachment's name align with its first character", "GB/T 9704-2012 7.3.4", RuleModality.Required, Severity.Error),
        Layout("GW0714", "加盖印章的公文，成文日期右空四字，署名居日期之上", "Sealed: the date four characters from the right, the signature centred over it", "GB/T 9704-2012 7.3.5.1", RuleModality.Qualified, Severity.Warning),
        Layout("GW0715", "不加盖印章的公文，署名右空二字，日期首字比署名首字右移二字", "Unsealed: the signature two characters from the right, the date two further in", "GB/T 9704-2012 7.3.5.2", RuleModality.Required, Severity.Warning),
        Layout("GW0716", "署名、日期不单独成页", "Signature and date are not alone on a page", "GB/T 9704-2012 7.3.5.1、7.3.5.5", RuleModality.Required, Severity.Warning),
        Layout("GW0717", "签名章、职务和日期的位置", "The places of a signature stamp, its post and the date", "GB/T 9704-2012 7.3.5.3", RuleModality.Required, Severity.Warning),
        Metadata("GW0719", "署名与印章一致", "The signature names the organ of the seal", "条例 第九条（十三）", RuleModality.Required, Severity.Error),
        Layout("GW0804", "版记置于最后一面，末条分隔线与版心下边缘重合", "The imprint ends the last side", "GB/T 9704-2012 7.4.1", RuleModality.Required, Severity.Warning),
        Layout("GW0805", "版记置于偶数页", "The imprint stands on an even page", "GB/T 33476.2-2016 7.3.1", RuleModality.Required, Severity.Warning),
        Layout("GW0806", "版记分隔线与版心等宽，首末线粗、中间线细", "The rules of the imprint: as wide as the type area, the first and last ones thick", "GB/T 9704-2012 7.4.1", RuleModality.Recommended, Severity.Warning),
        Layout("GW0807", "版记用四号仿宋，左右各空一字", "The imprint is in size 4 仿宋, one character in", "GB/T 9704-2012 7.4.2、7.4.3", RuleModality.Qualified, Severity.Warning),
        Layout("GW0809", "版记中其他要素用细分隔线隔开", "Other elements of the imprint are set apart by a thin rule", "GB/T 9704-2012 7.4.3", RuleModality.Required, Severity.Info),
        Layout("GW0901", "用纸为 A4（210 mm×297 mm）", "The paper is A4", "GB/T 9704-2012 5.1；条例 第十二条", RuleModality.Required, Severity.Error),
        Layout("GW0902", "天头 37 mm、订口 28 mm、版心 156 mm×225 mm", "Top margin 37 mm, left 28 mm, type area 156 mm×225 mm", "GB/T 9704-2012 5.2.1；GB/T 33476.2-2016 6.2", RuleModality.Required, Severity.Error),
        Layout("GW0903", "每面排 22 行", "22 lines a side", "GB/T 9704-2012 5.2.3", RuleModality.Qualified, Severity.Warning),
        Layout("GW0904", "每行排 28 个字", "28 characters a line", "GB/T 9704-2012 5.2.3", RuleModality.Qualified, Severity.Warning),
        Layout("GW0905", "页码用四号半角宋体数字，左右各一条一字线", "The page number is in size 4 宋体 digits between two dashes", "GB/T 9704-2012 7.5", RuleModality.Qualified, Severity.Warning),
        Layout("GW0906", "单页码居右空一字，双页码居左空一字", "Odd page numbers right, even ones left, one character in", "GB/T 9704-2012 7.5", RuleModality.Required, Severity.Warning),
        Layout("GW0907", "版记页及其前的空白页不编页码", "No number on the imprint's page after a blank page", "GB/T 9704-2012 7.5", RuleModality.Required, Severity.Warning),
        Layout("GW0908", "附件与正文一起装订时页码连续", "Attachments bound with the text continue its page numbers", "GB/T 9704-2012 7.5", RuleModality.Required, Severity.Error),
        Layout("GW0909", "首页必须显示正文", "The first page shows running text", "GB/T 9704-2012 7.3.3", RuleModality.Required, Severity.Error),
        Layout("GW0910", "每个自然段左空二字，回行顶格", "A paragraph is indented by two characters, its turn-over lines are flush", "GB/T 9704-2012 7.3.3", RuleModality.Required, Severity.Error),
        Layout("GW0911", "版头分隔线为红色，在发文字号之下 4 mm，与版心等宽", "The red rule: 4 mm under the number, as wide as the type area", "GB/T 9704-2012 7.2.7", RuleModality.Required, Severity.Error),
        Layout("GW0912", "文字颜色为黑色，另有规定的除外", "Text is black unless stated", "GB/T 9704-2012 5.2.4", RuleModality.Required, Severity.Error),
        Layout("GW0913", "发文机关标志上边缘至版心上边缘 35 mm", "The mark is 35 mm under the top of the type area", "GB/T 9704-2012 7.2.4", RuleModality.Required, Severity.Warning),
        Layout("GW0914", "各要素之间的空行符合规定", "The blank lines between the elements", "GB/T 9704-2012 7.2.5、7.3.1、7.3.2、7.3.4", RuleModality.Required, Severity.Warning),
        Layout("GW0915", "横排表格的页码位置与其他页一致", "Landscape tables keep the place of the page number", "GB/T 9704-2012 8", RuleModality.Required, Severity.Info),
        Layout("GW1001", "正文用三号仿宋", "Running text is in size 3 仿宋", "GB/T 9704-2012 5.2.2、7.3.3", RuleModality.Qualified, Severity.Warning),
        Layout("GW1002", "标题用二号小标宋", "The title is in size 2 小标宋", "GB/T 9704-2012 7.3.1", RuleModality.Qualified, Severity.Warning),
        Layout("GW1003", "各级标题依次用黑体、楷体、仿宋、仿宋", "The levels are in 黑体, 楷体, 仿宋, 仿宋", "GB/T 9704-2012 7.3.3", RuleModality.Qualified, Severity.Warning),
        Layout("GW1004", "份号用三号，密级和紧急程度用三号黑体", "Copy number in size 3; classification and urgency in size 3 黑体", "GB/T 9704-2012 7.2.1—7.2.3", RuleModality.Qualified, Severity.Warning),
        Layout("GW1005", "“签发人”用三号仿宋，姓名用三号楷体", "签发人 in 仿宋, the name in 楷体", "GB/T 9704-2012 7.2.6", RuleModality.Required, Severity.Error),
        Layout("GW1006", "附件序号用三号黑体", "The label of an attachment is in size 3 黑体", "GB/T 9704-2012 7.3.7", RuleModality.Required, Severity.Error),
        Layout("GW1007", "发文机关标志用红色小标宋", "The mark is in red 小标宋", "GB/T 9704-2012 7.2.4", RuleModality.Recommended, Severity.Warning),
        Layout("GW1008", "小标宋、黑体、楷体不再加粗", "No artificial bold on 小标宋, 黑体 or 楷体", "实务", RuleModality.Practice, Severity.Info),
        Layout("GW1009", "主题字体不覆盖指定的中文字体", "Theme fonts do not override the East Asian font", "实务", RuleModality.Practice, Severity.Warning),
        Layout("GW1010", "同类文字用同一字体", "One typeface for one role", "实务", RuleModality.Practice, Severity.Info),
        Layout("GW1011", "纪要的“出席”“请假”“列席”用黑体，姓名用仿宋", "Minutes: the labels of the attendance lists in 黑体, the names in 仿宋", "GB/T 9704-2012 10.3", RuleModality.Qualified, Severity.Warning),
        Layout("GW1218", "数字与计量单位不拆行", "A number and its unit stay on one line", "实务", RuleModality.Practice, Severity.Info),
        Layout("GW1502", "信函格式：发文字号居版心右边缘", "Letter: the number stands at the right", "GB/T 9704-2012 10.1", RuleModality.Required, Severity.Error),
        Layout("GW1503", "信函格式：红色双线长 170 mm，上粗下细、上细下粗", "Letter: red double rules, 170 mm long", "GB/T 9704-2012 10.1", RuleModality.Required, Severity.Error),
        Layout("GW1504", "信函格式：发文机关标志距上页边 30 mm，首页不显示页码", "Letter: the mark 30 mm from the top of the paper, no number on the first page", "GB/T 9704-2012 10.1", RuleModality.Required, Severity.Error),
        Layout("GW1507", "纪要：出席等名单在正文之后空一行，左空二字", "Minutes: the attendance lists one blank line under the text, two characters in", "GB/T 9704-2012 10.3", RuleModality.Qualified, Severity.Info),
        Layout("GW1701", "文件中没有修订、批注、隐藏文字", "No tracked changes, comments or hidden text are left", "实务", RuleModality.Practice, Severity.Warning),
        Layout("GW1702", "文档属性与内容不矛盾", "The file's properties do not contradict the text", "实务", RuleModality.Practice, Severity.Info),
        Metadata("GW1703", "元数据与公文要素一致", "The metadata agree with the elements", "GB/T 33480-2016 4", RuleModality.Required, Severity.Warning),
        Metadata("GW1704", "公文域名称符合规定", "Document fields have the standard's names", "GB/T 33476.2-2016 10", RuleModality.Required, Severity.Info),
    ];

    private static RuleDescriptor Layout(string id, string chinese, string english, string clause, RuleModality modality, Severity severity)
        => Rule(id, new LocalizedText(chinese, english), clause, modality, severity, RuleCategory.Layout, NotCheckedReason.Layout, new LocalizedText(
            "这是对版面的要求，纯文本中没有页面、字体和间距，无从判断。",
            "This is about the page; plain text has no pages, type or spacing to tell it by."));

    private static RuleDescriptor Metadata(string id, string chinese, string english, string clause, RuleModality modality, Severity severity)
        => Rule(id, new LocalizedText(chinese, english), clause, modality, severity, RuleCategory.Consistency, NotCheckedReason.Metadata, new LocalizedText(
            "需要正文以外的资料（登记簿、印章、元数据等）才能判断。",
            "This takes facts beside the text: the register, the seal, the metadata."));

    private static RuleDescriptor Rule(
        string id, LocalizedText name, string clause, RuleModality modality, Severity severity, RuleCategory category, NotCheckedReason needs, LocalizedText reason) => new(id)
        {
            Name = name,
            Clause = clause,
            Modality = modality,
            Category = category,
            Severity = severity,
            Reason = reason,
            Needs = needs,
        };
}
