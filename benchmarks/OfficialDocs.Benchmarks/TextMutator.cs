namespace OfficialDocs.Benchmarks;

/// <summary>Damages a text as scrapers, scanners and typists do: the same seed, the same damage.</summary>
internal static class TextMutator
{
    /// <summary>What documents are made of, and what damages them.</summary>
    public static string[] Fragments { get; } =
    [
        "一、", "（一）", "1.", "（1）", "①", "第一条", "第一章", "第二条　", "附件", "附件：", "附件1", "（此件公开发布）", "2025年3月5日", "二〇二五年三月五日", "云政发〔2025〕8号", "云州市人民政府", "抄送：", "签发人：", "印发", "：", "。", "《", "》", "（", "）", "\u3000\u3000", "\n", "\n\n", "\r\n",
        "机密★10年", "特急", "关于做好防汛工作的通知", "各区人民政府：", "目录", "出席：", "——", "— 1 —", "一是", "二是", "扫一扫在手机打开当前页", "\uFFFD", "\0", "\uD800", "\u200B", "2022129", "第706号", "云州市人民政府令", "## ", "::: tip ", " | ",
    ];

    public static string Mutate(string text, int seed)
    {
        // A generator of our own: System.Random promises no sequence across versions.
        ulong state = ((ulong)seed * 0x9E3779B97F4A7C15) + (ulong)text.Length;
        int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return below <= 0 ? 0 : (int)(state % (ulong)below);
        }

        Next(1);
        int operations = 1 + Next(6);
        for (int i = 0; i < operations; i++)
        {
            int at = Next(text.Length + 1);
            int length = Math.Min(Next(40), text.Length - at);
            List<string> lines = [.. text.Split('\n')];
            switch (Next(8))
            {
                case 0: text = text.Remove(at, length); break;
                case 1: text = text.Insert(at, Fragments[Next(Fragments.Length)]); break;
                case 2: text = text.Insert(at, text.Substring(at, length)); break;
                case 3: lines.RemoveAt(Next(lines.Count)); text = string.Join('\n', lines); break;
                case 4: lines.Insert(Next(lines.Count + 1), Fragments[Next(Fragments.Length)]); text = string.Join('\n', lines); break;
                case 5:
                    int from = Next(lines.Count);
                    string moved = lines[from];
                    lines.RemoveAt(from);
                    lines.Insert(Next(lines.Count + 1), moved);
                    text = string.Join('\n', lines);
                    break;
                case 6: text = text.Remove(at, length).Insert(at, new string([.. text.Substring(at, length).Select(static c => c == '\n' ? ' ' : c)])); break;
                default: text = text[..at]; break;
            }
        }

        return text;
    }
}
