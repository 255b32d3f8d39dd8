using System.Text;
using OfficialDocs.Generation;
using OfficialDocs.Text;

namespace OfficialDocs.Benchmarks;

/// <summary>Every text that is measured comes from here: the bundled sample, and invented documents that are the same on each machine.</summary>
internal static class Inputs
{
    private static readonly string[] s_headings = ["加强值守", "备足物资", "落实责任", "强化宣传", "严格督查", "完善机制"];

    private static readonly string[] s_sentences =
    [
        "各地各部门要高度重视，把责任落实到岗位、落实到人员。", "有关情况请于2025年6月底前报送市政府办公室。", "全年投入资金2.5亿元，新建和改造供水管网120公里，受益群众36.8万人。",
        "对工作不力、造成后果的，依照《云州市防汛工作责任追究办法》（云政发〔2024〕3号）处理。", "要坚持预防为主、防抗救相结合，加强会商研判，及时发布预警信息。", "市水务局会同有关部门组织检查，检查结果向社会公布。",
    ];

    private static readonly string[] s_points =
    [
        "一是摸清底数，对重点部位逐一登记；二是建立台账，做到一患一策；三是限期整改，整改一处、销号一处。",
        "一要组织演练，检验预案的可操作性；二要备齐物资，按照《云州市救灾物资储备标准》补足缺口。",
    ];

    private static readonly string[] s_articles =
    [
        "为了加强城市供水管理，保障供水安全，根据《云州市水资源管理条例》，结合本市实际，制定本办法。", "本市行政区域内城市供水、用水及其管理活动，适用本办法。",
        "市水行政主管部门负责全市城市供水监督管理工作，县级主管部门按照职责分工负责本行政区域内的监督管理工作。", "供水单位应当建立水质检测制度，定期公布检测结果，接受社会监督。",
        "新建、改建、扩建工程需要增加用水的，应当向供水单位提出申请，由供水单位在十个工作日内答复。",
    ];

    /// <summary>Document numbers as they are written, in every bracket that is met with.</summary>
    public static string[] Numbers { get; } =
    [
        "云政发〔2025〕8号", "苏府呈〔2022〕5号", "青河县政办发〔2024〕116号", "云水〔2023〕1号", "云政发[2025]8号", "云政发［2025］12号", "云政发【2021】305号", "云政发（2020）77号", "云政发(2019)6号", "云政发﹝2018﹞42号",
        "云州市人民政府办公室函〔2025〕9999号", "云政发〔2025〕第8号", "云政发〔2025〕08号", "云政发〔2025)8号", "青教〔1999〕100000号",
    ];

    /// <summary>No document numbers, though they nearly are.</summary>
    public static string[] NearNumbers { get; } =
    [
        "", "云", "云政发", "云政发2025〕8号", "云政发〔2025〕号", "云政发〔2025〕0号", "云政发〔20255〕8号", "云政发〔1899〕8号", "云政发〔202〕8号", "云政发〔2025〕8号通知", "云政发〔2025〕1234567号", "ABC〔2025〕8号", "印发的〔2025〕8号",
        "2025年3月5日", "云政发〔2025〕八十号号", "云政发〔2025〕-8号", "云政发〔二〇二五8号",
    ];

    public static string[] Dates { get; } =
    [
        "2025年3月5日", "2025年12月31日", "2025年03月05日", "2024年2月29日", "二〇二五年三月五日", "二○二四年十二月二十一日", "二零一九年十月十日", "2025-03-05", "2025/3/5", "2025.3.5", "1999-12-31",
    ];

    /// <summary>No calendar days, though they nearly are.</summary>
    public static string[] NearDates { get; } =
    [
        "", "2025", "2025年", "2025年3月", "2025年13月5日", "2025年2月29日", "2025年4月31日", "3月5日", "2025-13-05", "2025年0月5日", "二〇二五年三月", "二〇二五年二月三十日", "20255年3月5日", "2025年3月5日前", "二〇二年三月五日",
    ];

    public static string[] Labels { get; } =
    [
        "一、", "十二、", "二十三、", "一百零五、", "（一）", "(二)", "（十一）", "1.", "12.", "3、", "4．", "（1）", "(12)", "①", "⑳", "第一编", "第三章", "第二节", "第一条", "第三十七条", "第一百二十条",
    ];

    /// <summary>No section labels, though they nearly are.</summary>
    public static string[] NearLabels { get; } =
    [
        "", "一", "（一", "第一", "1", "0.", "（A）", "十十、", "第条", "（）", "、", "①①", "2025.", "（0）", "第一款", "一是", "云、", "01.", "（一）一",
    ];

    /// <summary>Counted numerals and digits, all of them numbers.</summary>
    public static string[] Numerals { get; } = ["一", "十", "十二", "二十", "二十三", "一百零五", "一千二百三十四", "三万零五十"];

    /// <summary>The bundled sample: a published report of about six thousand characters, as its web page had it.</summary>
    public static string Seed { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "suzhou-2021-report.txt"));

    /// <summary>A notice of a page.</summary>
    public static string ShortNotice { get; } =
        $"""
        云州市人民政府文件

        云政发〔2020〕1号

        云州市人民政府关于做好防汛工作的通知

        各县（区）人民政府，市政府各部门、各直属机构：

        　　为做好防汛工作，现就有关事项通知如下。
        　　一、加强值守
        　　（一）落实责任。{s_points[0]}
        　　（二）强化宣传。{s_sentences[0]}

        云州市人民政府
        2020年1月1日

        　　（此件公开发布）

        """;

    /// <summary>A regulation of 60 articles in chapters.</summary>
    public static string LongRegulation { get; } = Regulation(60);

    /// <summary>A notice of a few lines with what it puts out, attached.</summary>
    public static string CoveringNotice { get; } = Covering();

    /// <summary>Short documents of all fifteen types, as issued and as published, from the generator.</summary>
    public static string[] Generated { get; } = [.. new DocumentGenerator(new GeneratorOptions { Size = DocumentSize.Short }).Generate(0, 200).Select(static document => document.Text)];

    /// <summary>Documents that no rule finds fault with: the correct samples of the tests, each with the profile it is correct by.</summary>
    public static (string Text, bool IsWebCopy)[] Correct { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Correct"), "*.txt").Order(StringComparer.Ordinal)
            .Select(static path => (File.ReadAllText(path), Path.GetFileName(path).StartsWith("web-", StringComparison.Ordinal))),
    ];

    /// <summary>Whole documents, each with its name.</summary>
    public static IEnumerable<(string Name, string Text)> Documents
        => [("seed", Seed), ("short notice", ShortNotice), ("long regulation", LongRegulation), ("covering notice", CoveringNotice), .. Generated.Select(static (text, i) => ($"generated {i}", text))];

    /// <summary>One document of at least a number of bytes in UTF-8: a report with as many sections as it takes.</summary>
    /// <param name="bytes">The size; a Chinese character has three bytes.</param>
    public static string OfSize(int bytes)
    {
        var text = new StringBuilder(bytes / 3);
        text.Append("云州市人民政府关于2024年工作情况的报告\n\n云政发〔2025〕8号\n\n临江省人民政府：\n\n");
        for (int section = 0; text.Length < bytes / 3; section++)
        {
            // 一 to 九百九十九; after that the series begins again, as that of the next part does.
            text.Append("　　").Append(ChineseNumeral.Format((section % 999) + 1)).Append('、').Append(s_headings[section % s_headings.Length]).Append('\n');
            for (int paragraph = 0; paragraph < 6; paragraph++)
            {
                AppendParagraph(text, section + paragraph);
            }
        }

        return text.Append("\n云州市人民政府\n2025年3月5日\n").ToString();
    }

    private static string Covering()
    {
        var text = new StringBuilder(2048);
        text.Append(
            """
            青河县人民政府文件

            青政办发〔2021〕8号

            青河县人民政府关于印发《云州市防汛应急预案》的通知

            各县（区）人民政府，市政府各部门、各直属机构：

            　　现将《云州市防汛应急预案》印发给你们，请认真贯彻执行。

            　　附件：云州市防汛应急预案

            青河县人民政府
            2021年2月2日

            附件

            云州市防汛应急预案


            """);
        for (int section = 0; section < 6; section++)
        {
            text.Append("　　").Append(ChineseNumeral.Format(section + 1)).Append('、').Append(s_headings[section]).Append('\n');
            AppendParagraph(text, section);
        }

        return text.ToString();
    }

    private static string Regulation(int articles)
    {
        var text = new StringBuilder(8192);
        text.Append("云州市城市供水管理办法\n\n");
        for (int article = 0; article < articles; article++)
        {
            if (article % 12 == 0)
            {
                text.Append("　　第").Append(ChineseNumeral.Format((article / 12) + 1)).Append("章　").Append(s_headings[article / 12]).Append('\n');
            }

            text.Append("　　第").Append(ChineseNumeral.Format(article + 1)).Append("条　").Append(s_articles[article % s_articles.Length]).Append('\n');
            if (article % 4 == 3)
            {
                text.Append("　　（一）未按照规定检测水质的；\n　　（二）擅自停止供水或者未履行停水通知义务的；\n　　（三）未按照规定检修供水设施的。\n");
            }
        }

        return text.ToString();
    }

    private static void AppendParagraph(StringBuilder text, int index)
    {
        text.Append("　　").Append(index % 4 == 1 ? s_points[(index / 4) % s_points.Length] : s_sentences[index % s_sentences.Length]);
        text.Append(s_sentences[(index + 2) % s_sentences.Length]).Append(s_sentences[(index * 5) % s_sentences.Length]).Append('\n');
    }
}
