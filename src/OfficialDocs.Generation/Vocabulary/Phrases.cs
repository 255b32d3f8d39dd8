namespace OfficialDocs.Generation.Vocabulary;

/// <summary>Wording that fits every field of work.</summary>
internal static class Phrases
{
    /// <summary>Verbs before an object of a topic: 加强隐患排查治理.</summary>
    public static string[] Verbs { get; } = ["加强", "强化", "抓好", "推进", "改进", "统筹"];

    /// <summary>Headings of every kind of work.</summary>
    public static string[] Headings { get; } =
    [
        "加强组织领导", "压实工作责任", "强化资金保障", "严格督导检查", "注重宣传引导", "健全长效机制", "明确目标任务", "完善工作制度", "加强部门协作", "严肃工作纪律", "加强信息报送", "提高思想认识",
        "加强队伍建设", "做好总结评估", "规范工作程序", "加强考核评价",
    ];

    /// <summary>Who is told to do something.</summary>
    public static string[] Actors { get; } = ["{l}", "各有关部门", "各责任单位", "{l}和有关部门", "{b}", "{r}"];

    /// <summary>How.</summary>
    public static string[] Manners { get; } = ["认真", "切实", "扎实", "全面", "及时", "进一步", "持续"];

    /// <summary>To what end: the second half of a sentence that tells others what to do.</summary>
    public static string[] Ends { get; } =
    [
        "做到责任到人、措施到位", "确保各项任务按期完成", "于{D}前形成工作台账", "每月通报一次进展情况", "切实防止走过场", "推动工作取得实效", "形成上下联动、齐抓共管的工作格局", "做到有部署、有检查、有落实",
        "遇有重要情况及时报告", "于{D}前完成阶段性任务", "建立问题、责任、时限三张清单", "把工作做在前面、做到实处",
    ];

    /// <summary>Sentences that tell others what to do, of every kind of work.</summary>
    public static string[] Measures { get; } =
    [
        "{l}主要负责同志要亲自部署、亲自过问，分管负责同志要靠前指挥、狠抓落实。", "对工作不力、造成不良影响的，依规依纪严肃追究责任。", "{r}要统筹安排资金，优先保障{o}需要。", "要充分利用各类媒体开展宣传，总结推广{k}等地的好经验好做法。",
        "要坚持问题导向，对照{t}工作要求逐项查找不足，列出清单，限期整改。", "各单位要确定一名联络员，于{D}前将名单报送{b}。", "要把{o}纳入年度重点工作，与其他工作同部署、同检查、同考核。",
        "要加强业务培训，年内培训工作人员不少于{n}期、{N}人次。", "{b}要会同{r}开展专项检查，检查结果予以通报。", "到{Z}年，{s}{t}工作水平明显提升，群众满意度达到{p}以上。",
        "要建立联席会议制度，每季度至少召开1次会议，研究解决{o}中的重点难点问题。", "要严格控制支出，专项资金实行单独核算，严禁挤占挪用。",
    ];

    /// <summary>Sentences that tell what was done, of every kind of work.</summary>
    public static string[] Facts { get; } =
    [
        "成立{t}工作领导小组，召开专题会议{n}次，研究解决问题{n}个。", "制定{o}工作方案，明确重点任务{n}项，逐项落实牵头单位和完成时限。", "{k}探索建立网格化工作模式，受到群众欢迎。", "开展督导检查{n}轮次，发现问题{N}个，已整改{p}。",
        "编发工作简报{n}期，发放宣传资料{N}份，营造了良好氛围。", "落实工作经费{m}万元，配备专职人员{N}名。", "{r}积极配合，在{o}方面取得明显成效。", "建立{o}制度{n}项，工作规范化水平进一步提高。",
        "{s}共有{n}个单位完成年度目标，完成率达到{p}。", "通过信函、电话和网络渠道听取意见建议{N}条，采纳{n}条。",
    ];

    /// <summary>Who did something.</summary>
    public static string[] Doers { get; } = ["{k}", "{b}", "{r}", "各有关部门", "{s}各级各部门", "{b}会同{r}"];

    /// <summary>To what end it was done: the second half of a sentence that tells what was done.</summary>
    public static string[] Results { get; } =
    [
        "解决重点难点问题{n}个", "完成年度任务的{p}", "办理群众反映事项{N}件", "惠及群众{N}人", "有关指标同比提高{e}个百分点", "按期完成阶段性任务{n}项", "形成可推广的经验做法{n}条", "建立工作台账{N}份",
        "培训业务骨干{N}人次", "发现并整改问题{N}处", "群众满意度达到{p}", "落实配套资金{m}万元",
    ];

    /// <summary>What is still wanting.</summary>
    public static string[] Shortcomings { get; } =
    [
        "部分乡镇对{o}重视不够，工作进展不平衡", "基层专业人员不足，业务能力有待提高", "{o}的长效机制尚不健全", "个别单位主动服务意识不强", "资金投入与实际需要仍有差距", "信息化水平不高，数据共享不够充分", "宣传覆盖面不广，群众知晓率有待提升",
    ];

    /// <summary>What the writer is going to do.</summary>
    public static string[] Plans { get; } =
    [
        "下一步，{w}将围绕{o}补齐短板，力争{Z}年完成改造提升任务。", "继续加大投入，计划安排资金{m}万元，支持{k}等地先行先试。", "完善考核办法，把{o}情况纳入年度考核。", "加强与{r}的协作，推动信息互通、结果互认。",
        "组织开展业务培训{n}期，提高基层工作人员能力。", "健全{o}制度，做到用制度管事、按流程办事。", "针对群众反映的问题，逐项制定整改措施，{Z}年年底前全部整改到位。",
    ];

    /// <summary>When the writer is going to do something.</summary>
    public static string[] Times { get; } = ["{Z}年上半年", "{Z}年年底前", "从{Z}年起", "{D}前", "今后三年"];

    /// <summary>What a regulation says of every field.</summary>
    public static string[] Articles { get; } =
    [
        "{i}人民政府应当加强对{t}工作的领导，将所需经费列入本级预算。", "{f}主管部门负责组织实施和监督管理工作，其他有关部门按照各自职责做好相关工作。", "各级人民政府及其有关部门应当加强宣传教育，提高公众参与{t}工作的积极性。",
        "有关单位应当建立工作档案，档案保存期限不少于{n}年。", "对在{t}工作中做出显著成绩的单位和个人，按照有关规定给予表彰。", "主管部门应当自收到申请之日起{n}个工作日内作出答复；情况复杂的，经本部门负责人批准可以延长{n}个工作日。",
        "监督检查人员进行检查时，应当出示证件，并记录检查情况和处理结果。", "乡镇人民政府、街道办事处应当协助有关部门做好本区域内的相关工作。", "县级以上人民政府应当建立{o}协调机制，研究解决工作中的重大问题。",
        "有关单位应当将{o}情况如实记录，接受主管部门的监督检查。", "公民、法人和其他组织有权对违反规定的行为进行投诉、举报。", "主管部门应当会同有关部门制定{o}的具体标准，报本级人民政府批准后执行。",
    ];

    /// <summary>What one has to do, or must not: items of an article.</summary>
    public static string[] Items { get; } =
    [
        "未按照规定报送有关材料", "拒绝或者阻碍监督检查", "擅自改变用途", "提供虚假资料", "未按照规定建立档案", "未履行告知义务", "超出批准的范围从事活动", "损坏公共设施、标志", "未按照规定开展培训", "隐瞒、谎报有关情况",
    ];

    /// <summary>Duties: items of an article.</summary>
    public static string[] Duties { get; } =
    [
        "贯彻执行有关法律、法规和政策", "编制年度工作计划并组织实施", "组织开展{o}工作", "受理投诉、举报并依法处理", "开展业务培训和技术指导", "建立健全监督检查制度", "收集、汇总和发布有关信息", "承担本级人民政府交办的其他工作",
    ];

    /// <summary>Chapters of a regulation between the first and the last.</summary>
    public static string[] Chapters { get; } = ["规划与建设", "管理与服务", "保障措施", "监督检查"];
}
