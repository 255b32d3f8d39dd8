using System.Text;
using OfficialDocs.Generation;
using OfficialDocs.Text;

namespace OfficialDocs.Fuzz.Extremes;

/// <summary>The fixed list of extremes: what a document never is, and an attacker's file may be.</summary>
internal static class ExtremeTexts
{
    private const int Million = 1_000_000;
    private const int HundredThousand = 100_000;

    // Bytes of UTF-8 of one Chinese character.
    private const int BytesOfACharacter = 3;

    private static readonly string[] s_levels = ["第一编　", "第一章　", "第一节　", "第一条　", "一、", "（一）", "1.", "（1）", "①", "1.1 ", "1.1.1 ", "a."];

    /// <summary>The list.</summary>
    /// <param name="lineMegabytes">How long the long line is, in megabytes of UTF-8.</param>
    /// <returns>The extremes.</returns>
    public static IReadOnlyList<Extreme> All(int lineMegabytes) =>
    [
        new("labels on lines", Million, static n => Repeat(n, static (text, i) => text.Append(ChineseNumeral.Format((i % 9999) + 1)).Append("、事项\n"))),
        new("labels on one line", Million, static n => Repeat(n, static (text, i) => text.Append('（').Append(ChineseNumeral.Format((i % 99) + 1)).Append('）'))),
        new("labels in running text", Million, static n => Repeat(n, static (text, i) => text.Append('。').Append((i % 999) + 1).Append(".事"))),
        new("points in running text", Million, static n => Repeat(n, static (text, i) => text.Append(ChineseNumeral.Format((i % 99) + 1)).Append("是落实；"))),
        new("brackets opened", Million, static n => new string('（', n)),
        new("brackets closed", Million, static n => new string('）', n)),
        new("brackets in pairs", Million, static n => Repeat(n, static (text, _) => text.Append("（）"))),
        new("brackets within brackets", Million, static n => new string('（', n / 2) + new string('）', n / 2)),
        new("brackets of the year opened", Million, static n => new string('〔', n)),
        new("brackets of half width", Million, static n => Repeat(n, static (text, _) => text.Append("(事)"))),
        new("lines of brackets opened", Million, static n => Repeat(n, static (text, _) => text.Append("（事\n"))),
        new("labels of all levels, nested", HundredThousand, static n => Repeat(n, static (text, i) => text.Append(s_levels[i % s_levels.Length]).Append("事项\n"))),
        new("quotation marks, nested", HundredThousand, static n => new string('“', n) + new string('”', n)),
        new("quotation marks, alternating", HundredThousand, static n => Repeat(n, static (text, i) => text.Append(i % 2 == 0 ? "“‘" : "”’"))),
        new("straight quotation marks", HundredThousand, static n => new string('"', n)),
        new("brackets, nested", HundredThousand, static n => Repeat(n, static (text, i) => text.Append("（〔【["[i % 4])) + Repeat(n, static (text, i) => text.Append("）〕】]"[i % 4]))),
        new("titles, nested", HundredThousand, static n => new string('《', n) + "办法" + new string('》', n)),
        new("titles within a title", HundredThousand, static n => "《甲" + Repeat(n, static (text, _) => text.Append("、《乙》")) + "》"),
        new("titles within titles of a title", HundredThousand, static n => "《甲" + Repeat(n, static (text, _) => text.Append("、《乙、〈丙〉》")) + "》"),
        new("titles opened", HundredThousand, static n => new string('《', n)),
        new("a long line", lineMegabytes * (Million / BytesOfACharacter), static n => Repeat(n / 10, static (text, _) => text.Append("为做好防汛工作现通知"))),
        new("a long line of one character", Million, static n => new string('云', n)),
        new("a long line of digits", Million, static n => new string('1', n)),
        new("a long line of numerals", Million, static n => new string('一', n)),
        new("a long line of blanks", Million, static n => new string('\u3000', n)),
        new("numbers on one line", HundredThousand, static n => Repeat(n, static (text, i) => text.Append("云政发〔2025〕").Append((i % 9999) + 1).Append("号、"))),
        new("numbers on lines", HundredThousand, static n => Repeat(n, static (text, i) => text.Append("云政发[2025]").Append((i % 9999) + 1).Append("号\n"))),
        new("amounts on one line", HundredThousand, static n => Repeat(n, static (text, i) => text.Append(i % 997).Append("万元,"))),
        new("dates on one line", HundredThousand, static n => Repeat(n, static (text, i) => text.Append("2025年").Append((i % 12) + 1).Append("月5日、"))),
        new("dates on lines", HundredThousand, static n => Repeat(n, static (text, i) => text.Append("二〇二五年三月").Append(ChineseNumeral.Format((i % 28) + 1)).Append("日\n"))),
        new("blank lines", Million, static n => new string('\n', n)),
        new("blank lines of every kind", Million, static n => Repeat(n, static (text, i) => text.Append("\n\r\v\f\u0085\u2028"[i % 6]))),
        new("attachments", HundredThousand, static n => Repeat(n, static (text, i) => text.Append("附件").Append(i + 1).Append("\n方案\n内容。\n"))),
        new("items of the attachment note", HundredThousand, static n => "附件：" + Repeat(n, static (text, i) => text.Append(i + 1).Append(".方案\n"))),
        new("recipients on one line", HundredThousand, static n => "关于防汛的通知\n" + Repeat(n, static (text, _) => text.Append("青河县人民政府，")) + "市政府各部门：\n"),
        new("recipients without an end", HundredThousand, static n => "关于防汛的通知\n" + Repeat(n, static (text, _) => text.Append("青河县人民政府、"))),
        new("copy recipients", HundredThousand, static n => "抄送：" + Repeat(n, static (text, _) => text.Append("青河县人民政府，")) + "市委办公室。\n"),
        new("signatures on lines", HundredThousand, static n => "通知如下。\n" + Repeat(n, static (text, _) => text.Append("云州市人民政府\n")) + "2025年3月5日\n"),
        new("signatures on one line", HundredThousand, static n => "通知如下。\n" + Repeat(n, static (text, _) => text.Append("云州市人民政府　")) + "\n2025年3月5日\n"),
        new("signatures with dates", HundredThousand, static n => "通知如下。\n" + Repeat(n, static (text, _) => text.Append("云州市人民政府\n2025年3月5日\n"))),
        new("signatories", HundredThousand, static n => "签发人：" + Repeat(n, static (text, _) => text.Append("张三　"))),
        new("citations on one line", HundredThousand, static n => Repeat(n, static (text, i) => text.Append("《云州市防汛办法》（云政发〔2020〕").Append((i % 999) + 1).Append("号）"))),
        new("citations on lines", HundredThousand, static n => Repeat(n, static (text, _) => text.Append("根据《云州市防汛办法》第三条。\n"))),
        new("lines of a title", HundredThousand, static n => Repeat(n, static (text, _) => text.Append("云州市人民政府关于\n")) + "防汛的通知\n"),
        new("annotations", HundredThousand, static n => Repeat(n, static (text, _) => text.Append("（此件公开发布）\n"))),
        new("marks of half width", HundredThousand, static n => Repeat(n, static (text, _) => text.Append("请办理,"))),
        new("links", HundredThousand, static n => Repeat(n, static (text, _) => text.Append("www.a.cn&nbsp;<br/>"))),
        new("a document many times", Million / 400, static n => string.Concat(Enumerable.Repeat(Document(), n))),
        new("a document many times on one line", Million / 400, static n => string.Concat(Enumerable.Repeat(Document().Replace('\n', '\u3000'), n))),
        new("words within an open quotation", HundredThousand, static n => "“" + Repeat(n, static (text, _) => text.Append("请办理：以下简称《办法》，等3个；"))),
        new("brackets within an open bracket", HundredThousand, static n => "（" + Repeat(n, static (text, _) => text.Append("以下简称“办法”，[事]、"))),
        new("halves of surrogate pairs", Million, static n => new string('\uD800', n)),
        new("NUL", Million, static n => new string('\0', n)),
        new("marks of no width", Million, static n => new string('\u200B', n)),
    ];

    private static string Document()
        => new DocumentGenerator(new GeneratorOptions { Size = DocumentSize.Short, DeviationRate = 1 }).Generate(3).Text;

    private static string Repeat(int count, Action<StringBuilder, int> append)
    {
        var text = new StringBuilder(count * 4);
        for (int i = 0; i < count; i++)
        {
            append(text, i);
        }

        return text.ToString();
    }
}
