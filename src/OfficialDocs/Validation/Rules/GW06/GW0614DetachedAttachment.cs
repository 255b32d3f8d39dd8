using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0614: an attachment kept apart bears the number of its document before its label.</summary>
internal sealed class GW0614DetachedAttachment : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("GW0614")
    {
        Name = new("单独成册的附件在左上角标明发文字号和附件顺序号", "An attachment kept apart bears the number of its document before its label"),
        Clause = "GB/T 9704-2012 7.3.7",
        Modality = RuleModality.Required,
        Category = RuleCategory.Completeness,
        Severity = Severity.Warning,
        Reason = new("附件与正文不能一起装订时，应在附件左上角第一行顶格编排公文的发文字号并在其后标注“附件”二字及附件顺序号，以便归到所属公文。", "An attachment that is not bound with the text begins with the document's number, then 附件 and its own number, so that it can be told where it belongs."),
        Remarks = new("只看文字以“附件”或“附件1”单独一行开头的；它也可能是从合订的公文中摘出的，所以只是警告。网页和草稿不检查。", "Only a text that begins with 附件 or 附件1 on a line of its own; it may have been cut out of a whole document, hence a warning. Web copies and drafts are not checked."),
        Profiles = ValidationProfiles.Issued,
        Bad = new RuleExample("""
            ⟦附件1⟧

            防汛任务清单

            一、加强值守
            各单位要落实值班责任。
            二、备足物资
            各单位要清点库存。
            """, ExampleFrame.Document, ValidationProfile.Issued),
        Good = new RuleExample("""
            云政发〔2025〕8号附件1

            防汛任务清单

            一、加强值守
            各单位要落实值班责任。
            二、备足物资
            各单位要清点库存。
            """, ExampleFrame.Document, ValidationProfile.Issued),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.NoNumber;

    public override void CheckDocument(RuleContext context)
    {
        if (context.Blocks.Count == 0 || context.Document.Number is not null)
        {
            return;
        }

        TextSpan first = context.Blocks[0].Span;
        if (first.Length <= 8 && IsLabel(context.Slice(first)))
        {
            context.Report(first, "单独成册的附件应当在“附件”二字前标明发文字号", "an attachment kept apart must bear the number of its document before 附件");
        }
    }

    private static bool IsLabel(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("附件"))
        {
            return false;
        }

        int start = Lexeme.SkipBlanks(line, 2);
        int end = Lexeme.SkipArabicDigits(line, start);
        end = end == start ? Lexeme.SkipNumeralCharacters(line, start) : end;
        return end == line.Length;
    }
}
