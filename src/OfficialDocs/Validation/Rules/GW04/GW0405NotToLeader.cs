using OfficialDocs.Text;

namespace OfficialDocs.Validation.Rules;

/// <summary>GW0405: a document to a superior is between organs, not persons.</summary>
internal sealed class GW0405NotToLeader : Rule
{
    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹喻柏窦章苏潘葛范彭鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤滕殷罗毕郝邬安常于傅康伍余顾孟黄穆萧尹姚邵汪祁毛米戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵季贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房干解应丁宣邓郁单杭洪包左石崔龚程邢裴陆荣翁荀甄曲封芮储靳段焦谷车侯班仇祖武符刘景詹龙叶司黎薄白蒲赖卓屠乔阎申冉边尚温庄晏柴瞿连习向古易廖耿匡寇广欧沃利蔚越师巩聂晁敖冷辛阚简饶曾沙丰关游岳商肖邸闫覃佟";

    // 金州区长: the place's name goes on before the post.
    private const string PlaceEndings = "市县区省州镇乡村局厅委部处科院校会府办州河山江湖海";

    private static readonly string[] s_posts = ["副总理", "总理", "主席", "省长", "市长", "州长", "区长", "县长", "镇长", "乡长", "书记", "部长", "厅长", "局长", "处长", "主任", "秘书长", "院长", "同志"];

    public override RuleDescriptor Descriptor { get; } = new("GW0405")
    {
        Name = new("上行文不主送领导者个人，不以领导者个人名义报送", "A document to a superior is between organs, not persons"),
        Clause = "条例 第十五条（五）",
        Modality = RuleModality.Required,
        Category = RuleCategory.Wording,
        Severity = Severity.Warning,
        Reason = new("除上级机关负责人直接交办的事项外，不得以本机关名义向上级机关负责人报送公文，也不得以本机关负责人名义向上级机关报送公文。", "Unless a leader asked for it, an organ writes to the organ, not to its leader, and not in its own leader's name."),
        Remarks = new("直接交办的事项可以例外，所以只作警告；整个名称须是“姓名＋职务”才算个人，机关、地名的一部分不算。", "What a leader asked for is an exception: a warning. The whole addressee must be a surname or name with a post."),
        Bad = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于修缮经费的请示

            ⟦王市长⟧：

            现就修缮经费有关事项请示如下。
            妥否，请批示。

            云州市水务局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
        Good = new RuleExample("""
            云水发〔2025〕8号

            云州市水务局关于修缮经费的请示

            市人民政府：

            现就修缮经费有关事项请示如下。
            妥否，请批示。

            云州市水务局
            2025年3月5日

            （联系人：张远）
            """, ExampleFrame.Document, ValidationProfile.WebCopy),
    };

    internal override DocumentFeatures Requires => DocumentFeatures.UpwardTitleOrOpinions;

    public override void CheckDocument(RuleContext context)
    {
        OfficialDocument document = context.Document;
        if (document.Title?.Type is not { } type || !(Direction.IsUpward(type) || type == DocumentType.Opinions))
        {
            return;
        }

        foreach (TextSpan name in RecipientNames.Of(context, document.MainRecipients))
        {
            if (IsLeader(context.Slice(name)))
            {
                context.Report(name, "公文不应当主送领导者个人", "a document is addressed to an organ, not to a leader");
            }
        }

        if (document.SignatoryTitle is { } post && Direction.IsUpward(type) && document.MainRecipients.Count > 0)
        {
            context.Report(new TextSpan(post.Span.Start, Lexeme.Trim(context.Slice(post.Span)).Length), "公文不应当以领导者个人名义报送", "a document is sent in the organ's name, not in its leader's");
        }
    }

    private static bool IsLeader(ReadOnlySpan<char> name)
    {
        name = name.StartsWith("尊敬的") ? name[3..] : name;
        foreach (string post in s_posts)
        {
            if (name.EndsWith(post) && name.Length > post.Length)
            {
                ReadOnlySpan<char> person = name[..^post.Length];
                person = person.Length > 1 && person[^1] is '副' or '代' ? person[..^1] : person;
                return person.Length <= 3 && Surnames.Contains(person[0], StringComparison.Ordinal) && !PlaceEndings.Contains(person[^1], StringComparison.Ordinal);
            }
        }

        return false;
    }
}
