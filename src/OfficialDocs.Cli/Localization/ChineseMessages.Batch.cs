namespace OfficialDocs.Cli.Localization;

/// <content>成批处理.</content>
internal sealed partial class ChineseMessages
{
    public override string JobsDescription => "同时处理几份，默认为处理器的个数。输出的次序不变。";

    public override string NumberPlaceholder => "个数";

    public override string ResumeDescription => "接着上次做：--output 文件（没做完的在“文件名.partial”中）里已有的不再处理，只补其余的；用于 ndjson。";

    public override string ByteOrderMarkDescription => "CSV 以 BOM 开头，便于 Excel 识别编码。";

    public override string ParseResumeExample => "解析很多文件，中断以后接着做";

    public override string ParseTableExample => "做成可用 Excel 打开的表";

    public override string FilterDescription => "过滤器：从标准输入逐行读 {\"id\":…,\"text\":…}，逐行写出结果，行数和次序不变；供 Spark、GNU parallel、Slurm 等使用。";

    public override string FilterTask => "处理";

    public override string FilterTaskDescription => "parse 或 check：结果与该命令的 ndjson 相同，source 为 id。读不懂的行得到 {\"id\":…,\"error\":…}。";

    public override string FilterParseExample => "逐行解析";

    public override string FilterCheckExample => "在所有处理器上检查，每 10 MB 一块";

    public override string NotGoneOnWith => "其中已有的内容不是本命令的 ndjson，无法接着做；请去掉 --resume 重新做";

    public override string LineNotJson => "不是 JSON 对象";

    public override string LineEmpty => "是空行";

    public override string LineTextWrong => "text 不是字符串";

    public override string LineIdWrong => "id 不是字符串或数字";

    public override string NoMatches(string path) => $"错误：{path}：没有符合的文件；应为能找到文件的模式，如 archive/**/*.txt";

    public override string Progress(long done, long rate, long failed) => $"已处理 {done}，每秒 {rate}，失败 {failed}";

    public override string ProgressOf(long done, long total, long rate, string remaining, long failed) => $"已处理 {done}/{total}，每秒 {rate}，还需 {remaining}，失败 {failed}";

    public override string FilterLine(long line, string reason) => $"第{line}行：{reason}；应为 {{\"id\":…,\"text\":…}}";

    public override string LineWithout(string member) => $"没有 {member}";

    public override string LineTooLong(long megabytes) => $"超过 {megabytes} MB";

    public override string LineFault(string fault) => $"程序内部错误（{fault}），没有处理";

    public override string LineNotUtf8 => "不是 UTF-8";
}
