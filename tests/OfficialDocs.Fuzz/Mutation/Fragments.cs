namespace OfficialDocs.Fuzz.Mutation;

/// <summary>What official documents are made of, and what damages them.</summary>
internal static class Fragments
{
    /// <summary>Labels of all schemes, right and wrong.</summary>
    public static IReadOnlyList<string> Labels { get; } =
    [
        "一、", "二、", "十一、", "二十、", "（一）", "（二）", "(三)", "（十二）", "1.", "2．", "3、", "12.", "（1）", "(2)", "①", "⑳", "第一编", "第一章", "第二节", "第一条", "第二条　", "第十五条", "第一部分", "一是", "二是", "第一，", "首先", "其次",
        "A.", "1.1", "1.2.3", "2.1.3.4.5", "——", "—、", "一", "（", "（一", "一）", "第", "第一", "百、", "千万、", "１．", "99999999999.", "第百零一条",
    ];

    /// <summary>Numbers, dates, amounts.</summary>
    public static IReadOnlyList<string> Figures { get; } =
    [
        "云政发〔2025〕8号", "云政发[2025]第08号", "云政发（2025）8号", "云政办函〔2025〕123号", "〔2025〕3号", "第706号", "2025年第5号", "2025年3月5日", "二〇二五年三月五日", "二○二五年十二月三十一日", "2025年13月45日", "2025-03-05", "2025.3.5", "2022129", "20250305", "2025年", "3月5日", "0", "00", "01", "2147483648",
        "99999999999999999999", "１２３", "２０２５年３月５日", "1.5万", "15～30%", "3、4个月", "三、四天", "12", "3千5百人", "上午9：30", "星期四", ".5", "1,000", "一百二十", "〇〇〇", "十十十", "9:30", "12时30分",
    ];

    /// <summary>Lines and parts of lines.</summary>
    public static IReadOnlyList<string> Elements { get; } =
    [
        "附件", "附件：", "附件1", "附件：1.云州市防汛工作方案", "（此件公开发布）", "（联系人：张三，电话：12345678）", "云州市人民政府", "青河县人民政府办公室", "云州市人民政府文件", "抄送：", "抄送：市委办公室，市人大常委会办公室。", "签发人：", "签发人：张　三　李　四", "印发", "云州市人民政府办公室　　2025年3月6日印发", "机密★10年", "特急", "000012",
        "关于做好防汛工作的通知", "云州市人民政府关于做好防汛工作的通知", "各区人民政府：", "各县（区）人民政府，市政府各部门：", "目录", "出席：张三　李四", "请假：", "列席：", "— 1 —", "- 2 -", "扫一扫在手机打开当前页", "云州市人民政府令", "（2025年3月5日云州市人民政府第1次常务会议通过）", "市　长　张三", "为做好防汛工作，现就有关事项通知如下。", "特此通知。",
        "以下三项", "详见附件4", "附件2", "（以下简称《办法》）", "根据《云州市防汛办法》（云政发〔2020〕3号）", "《", "》", "《》", "《《云州市》》", "## ", "::: tip ", " | ", "&nbsp;", "<br/>", "**", "××", "www.a.cn", "发布时间：2025-03-06 10:00", "来源：云州市人民政府", "会议纪要", "公　告",
    ];

    /// <summary>Marks, of full and half width.</summary>
    public static IReadOnlyList<string> Marks { get; } =
    [
        "：", ":", "。", "，", ",", "、", "；", "（", "）", "(", ")", "〔", "〕", "[", "]", "【", "】", "“", "”", "‘", "’", "\"", "'", "…", "...", "……", "--", "—", "——", "~", "～", "·", "★", "％", "%", "！", "？", "℃", "№", "「", "」",
    ];

    /// <summary>Blanks and ends of lines of every kind.</summary>
    public static IReadOnlyList<string> Blanks { get; } =
    [
        " ", "\u3000", "\u3000\u3000", "\t", "\u00A0", "\u2003", "\u200B", "\uFEFF", "\n", "\n\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029", "\n\n\n\n\n", "\r\r\n", "\n\r",
    ];

    /// <summary>What no text should have: halves of pairs, damage, NUL, marks of direction, and letters beyond the basic plane.</summary>
    public static IReadOnlyList<string> Odd { get; } =
    [
        "\uD800", "\uDC00", "\uDBFF\uDFFF", "\uD842\uDFB7", "\uFFFD", "\uFFFF", "\0", "\u0001", "\u001B", "\u007F", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069", "\u00AD", "\u0301", "\uFE0F", "\uE000", "\u061C", "İ", "ß", "\u2FF0", "㈠", "㊀", "⒈", "Ⅳ",
    ];

    /// <summary>All of them, by kind.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Kinds { get; } = [Labels, Figures, Elements, Marks, Blanks, Odd];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Kinds.SelectMany(static kind => kind)];
}
