namespace OfficialDocs.Cli.Localization;

/// <content>公文样例.</content>
internal sealed partial class ChineseMessages
{
    public override string GenerateDescription => "造公文样例：虚构的公文，种子相同则内容相同，可用于测试、演示和测速。";

    public override string CountDescription => "造几份，默认为 1。";

    public override string SeedDescription => "种子，默认为 1。";

    public override string FirstDescription => "从第几份起，默认为 0；各份互不相关，可分给多台机器来造。";

    public override string TypePlaceholder => "文种";

    public override string GenerateTypeDescription => "只造某个文种，如 notice 或“通知”；可给出多个。默认为全部十五种。";

    public override string SizeDescription => "篇幅，默认为 mixed（各种都有）。";

    public override string FormDescription => "印发的式样（issued）或网上的式样（webCopy，没有版头和版记），默认为 mixed（两种都有）。";

    public override string DeviationsDescription => "有意写得不合规范的公文所占的比例，默认为 0。";

    public override string GenerateFormatDescription => "ndjson：每份一行 {\"id\":…,\"text\":…}，可接 filter 命令；text：纯文本，各份之间换页。默认为 ndjson。";

    public override string GenerateOutputDescription => "每份写成该目录中的一个文件，如 000012.txt；超过一千份则分设子目录。";

    public override string GenerateOneExample => "看一份通知";

    public override string GenerateFilterExample => "造一千份，其中五分之一有问题，再检查";

    public override string GenerateFilesExample => "造十万个文件";

    public override string UnexpectedArgument(string argument) => $"多出了“{argument}”：这里只用选项";
}
