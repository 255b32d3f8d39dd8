using OfficialDocs.Text;
using Sprache;

namespace OfficialDocs.Grammar;

/// <summary>主体 (GB/T 9704 §7.3): the lines before the running text, which itself never goes through a combinator.</summary>
public static class BodyGrammar
{
    /// <summary>
    /// 标题 (§7.3.1) on one line: <c>云州市人民政府关于做好防汛工作的通知</c> has organ 云州市人民政府, subject 做好防汛工作 and 文种 通知. What cannot be told is
    /// <see langword="null"/>; any line that is not blank can be a title.
    /// </summary>
    public static Parser<Title> Title { get; } =
        Primitive.Value((ReadOnlySpan<char> text, int offset, out int length, out Title title) =>
        {
            length = Words.TrimmedLength(text);
            title = TitleScanner.Read(text[..length].ToString(), new TextSpan(offset, length));
            return length > 0;
        }, "标题 (title: 机关关于事由的文种)");

    /// <summary>
    /// 主送机关 (§7.3.2), ending with a colon of any width: <c>各区人民政府，市政府各部门：</c>. A sentence that announces what follows (通知如下：) is none.
    /// </summary>
    public static Parser<IReadOnlyList<Element<string>>> MainRecipients { get; } =
        from names in Primitive.Value<IReadOnlyList<Element<string>>>(OrganList.TryScanAddressees, "主送机关 (main recipients: 甲，乙：)")
        from colon in LexemeGrammar.Colon
        select names;
}
