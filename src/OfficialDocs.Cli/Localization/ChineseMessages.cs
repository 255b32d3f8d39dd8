using System.Globalization;
using OfficialDocs.Cli.Display;

namespace OfficialDocs.Cli.Localization;

/// <summary>中文.</summary>
internal sealed partial class ChineseMessages : Messages
{
    public override string ToolDescription => "把纯文本的党政机关公文读成带精确位置的结构（GB/T 9704—2012）。";

    public override string ParseDescription => "解析公文，输出 JSON 或规范的纯文本，供程序使用。";

    public override string OutlineDescription => "显示公文的要素和层次，供人阅读。";

    public override string PathName => "路径";

    public override string PathDescription => "文本文件、目录（逐级查找其中的 *.txt）、模式（'archive/**/*.txt'）或 -（标准输入）；可以有多个。编码自动识别：UTF-8、UTF-16、GB 18030（含 GBK）。";

    public override string FormatDescription => "ndjson：每份公文一行（默认）；json：缩进的 JSON；text：按 GB/T 9704 的次序和标记重写的纯文本；csv：文头各要素的表格。";

    public override string LinesDescription => "在 JSON 中加入 lines：原文每一行及其所属要素。";

    public override string LanguageDescription => "提示和帮助所用的语言：zh 中文，en 英文。默认随系统。";

    public override string HelpDescription => "显示帮助。";

    public override string VersionDescription => "显示版本号。";

    public override string UsageHeading => "用法";

    public override string CommandsHeading => "命令";

    public override string ArgumentsHeading => "参数";

    public override string OptionsHeading => "选项";

    public override string ExamplesHeading => "示例";

    public override string ExitCodesHeading => "退出码";

    public override string CommandPlaceholder => "<命令>";

    public override string OptionsPlaceholder => "[选项]";

    public override string ExitDone => "全部完成。";

    public override string ExitFailed => "有输入无法读取，或无法写出结果；其余输入照常处理。";

    public override string ExitWrongUsage => "命令行用法不对；没有读取任何输入。";

    public override string ExitCancelled => "被 Ctrl-C 中止。";

    public override string ParseExample => "解析一份公文";

    public override string ParseDirectoryExample => "解析整个目录，每份公文一行";

    public override string ParseInputExample => "从标准输入读取，写出规范的纯文本";

    public override string OutlineExample => "查看公文的要素和层次";

    public override string NoCommand => "缺少命令";

    public override string StandardInputTwice => "标准输入（-）只能给出一次";

    public override string LinesAreForJson(string format) => $"选项 --lines 只用于 JSON，不能与 --format {format} 同用";

    public override string EmptyPath => "路径是空的";

    public override string UnknownCommand(string command) => $"没有“{command}”这个命令";

    public override string UnknownOption(string option) => $"没有“{option}”这个选项（以 - 开头的文件名请写作 ./{option}）";

    public override string MissingArgument(string argument) => $"缺少参数<{argument}>";

    public override string MissingValue(string option) => $"选项 {option} 缺少值";

    public override string RepeatedOption(string option) => $"选项 {option} 只能给出一次";

    public override string WrongValue(string option, string value, string allowed) => $"选项 {option} 的值“{value}”不对，应为 {allowed}";

    public override string WrongUsage(string reason) => $"错误：{reason}";

    public override string SeeHelp(string command) => $"用法见 {command} --help";

    public override string NotFound(string path) => $"错误：{path}：没有这个文件或目录；应为文本文件、目录或 -（标准输入）";

    public override string AccessDenied(string path) => $"错误：{path}：没有读取权限；应为可读的文件或目录";

    public override string Unreadable(string path, string reason) => $"错误：{path}：无法读取（{reason}）；应为可读的文本文件";

    public override string Empty(string path) => $"错误：{path}：没有内容；应为公文的文本";

    public override string Binary(string path, string format) => $"错误：{path}：不是文本，而是 {Name(format)}；应为纯文本，请先另存为 .txt";

    public override string TooLarge(string path, long megabytes) => $"错误：{path}：太大；一份公文应不超过 {Number(megabytes)} MB";

    public override string NoTextFiles(string path) => $"错误：{path}：目录中没有文本文件；应有 *.txt";

    public override string InternalFault(string path, string fault) => $"错误：{path}：程序内部出错（{fault}），这份没有处理；请把文件连同本行报告给开发者";

    public override string InvalidBytes(string path, string encoding, int count, int line)
        => $"警告：{path}：有 {Number(count)} 处不是有效的 {encoding} 编码，第一处在第 {Number(line)} 行，已用 � 代替；应为完整的 {encoding} 文本";

    public override string OutputFailed(string reason) => $"错误：无法写出结果（{reason}）";

    public override string NotADocument => "不像公文（没有文号、文种、主送和落款）";

    public override string TitleOrgan => "机关";

    public override string TitleSubject => "事由";

    public override string TitleType => "文种";

    public override string ByteOrderMark => "有字节顺序标记";

    public override string HasInvalidBytes => "有无效字节";

    public override string IssuedText => "印发的文本";

    public override string AttachmentWithoutLabel => "附件";

    public override string ListSeparator => "、";

    public override string SectionCount(int count) => $"层次 {Number(count)}";

    public override string ParagraphCount(int count) => $"段落 {Number(count)}";

    public override string PointCount(int count) => $"分点 {Number(count)}";

    public override string CitationCount(int count) => $"引用 {Number(count)}";

    public override string AttachmentCount(int count) => $"附件 {Number(count)}";

    public override string LineCount(int count) => $"共 {Number(count)} 行";

    public override string MoreParagraphs(int count) => $"另有 {Number(count)} 段";

    public override string AsWritten(string text) => $"原文“{text}”";

    public override string Inferred(string text, DateEvidence evidence) => evidence switch
    {
        DateEvidence.OnlyCandidate => $"推断：原文“{text}”只能是这一天",
        DateEvidence.PublicationTime => $"推断：原文“{text}”，根据网页的发布时间",
        _ => $"推断：原文“{text}”",
    };

    public override string Undecided(string candidates) => candidates.Length == 0 ? "日期不完整" : $"无法确定：可能是{candidates}";

    public override string UnrecognizedAt(string lines) => $"第 {lines} 行";

    public override string Field(OutlineField field) => field switch
    {
        OutlineField.Form => "格式",
        OutlineField.CopyNumber => "份号",
        OutlineField.Security => "密级",
        OutlineField.Urgency => "紧急",
        OutlineField.IssuerMark => "标志",
        OutlineField.Signatories => "签发",
        OutlineField.Number => "文号",
        OutlineField.Title => "标题",
        OutlineField.TitleNote => "题注",
        OutlineField.MainRecipients => "主送",
        OutlineField.Present => "出席",
        OutlineField.OnLeave => "请假",
        OutlineField.InAttendance => "列席",
        OutlineField.AttachmentNote => "附件",
        OutlineField.Signatures => "署名",
        OutlineField.Date => "日期",
        OutlineField.Annotations => "附注",
        OutlineField.Publication => "发布",
        OutlineField.Encoding => "编码",
        OutlineField.CopyRecipients => "抄送",
        OutlineField.Printing => "印发",
        OutlineField.ImprintExtras => "版记",
        OutlineField.Counts => "统计",
        OutlineField.Lines => "各行",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    public override string Form(DocumentForm form) => form switch
    {
        DocumentForm.General => "通用格式",
        DocumentForm.Letter => "信函格式",
        DocumentForm.Order => "命令（令）格式",
        DocumentForm.Minutes => "纪要格式",
        DocumentForm.Regulation => "法规体例",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
    };

    public override string Role(LineRole role) => role switch
    {
        LineRole.Blank => "空行",
        LineRole.PageChrome => "网页信息",
        LineRole.Duplicate => "重复",
        LineRole.CopyNumber => "份号",
        LineRole.SecurityClassification => "密级",
        LineRole.Urgency => "紧急程度",
        LineRole.IssuerMark => "发文机关标志",
        LineRole.DocumentNumber => "文号",
        LineRole.Signatories => "签发人",
        LineRole.Title => "标题",
        LineRole.TitleNote => "题注",
        LineRole.TableOfContents => "目录",
        LineRole.MainRecipients => "主送机关",
        LineRole.Paragraph => "段落",
        LineRole.Section => "层次",
        LineRole.AttachmentNote => "附件说明",
        LineRole.Signature => "署名",
        LineRole.IssuedDate => "成文日期",
        LineRole.Annotation => "附注",
        LineRole.AttachmentLabel => "附件标记",
        LineRole.Attendance => "出席人员",
        LineRole.CopyRecipients => "抄送",
        LineRole.Printing => "印发",
        LineRole.ImprintExtra => "版记其他",
        LineRole.PageNumber => "页码",
        LineRole.Unrecognized => "未识别",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    public override string Type(DocumentType type) => type.ToChineseName();

    public override string Date(DateOnly day) => new IssuedDate(day).ToString();

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Name(string format) => format switch { "binary" => "二进制文件", "image" => "图片", _ => format };
}
