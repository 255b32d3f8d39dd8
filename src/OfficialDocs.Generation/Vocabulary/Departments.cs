namespace OfficialDocs.Generation.Vocabulary;

/// <summary>Bureaus of a government, without their place.</summary>
internal static class Departments
{
    public static (string Name, string Code)[] All { get; } =
    [
        ("水务局", "水"), ("教育局", "教"), ("财政局", "财"), ("应急管理局", "应急"), ("民政局", "民"), ("农业农村局", "农"), ("市场监督管理局", "市监"), ("生态环境局", "环"), ("住房和城乡建设局", "住建"), ("交通运输局", "交"),
        ("卫生健康委员会", "卫"), ("发展和改革委员会", "发改"), ("人力资源和社会保障局", "人社"), ("自然资源局", "自然资"), ("文化和旅游局", "文旅"), ("行政审批服务局", "审批"), ("粮食和物资储备局", "粮"), ("司法局", "司"),
    ];

    /// <summary>The code of a bureau in document numbers.</summary>
    public static string CodeOf(string name)
    {
        foreach ((string candidate, string code) in All)
        {
            if (candidate == name)
            {
                return code;
            }
        }

        throw new ArgumentException($"There is no bureau '{name}'.", nameof(name));
    }
}
