using System.Text;
using OfficialDocs.Text;

namespace OfficialDocs.Validation;

/// <summary>What stands around the text of an example.</summary>
public enum ExampleFrame
{
    /// <summary>A correct notice; the example is its running text.</summary>
    Body,

    /// <summary>Nothing: the example is a whole document.</summary>
    Document,
}

/// <summary>A text that breaks a rule, or one that keeps it.</summary>
/// <remarks>
/// The places at fault stand between ⟦ and ⟧, which are no part of the text: <c>云政发⟦[2025]⟧8号</c>. An empty pair ⟦⟧ marks a place where
/// something is missing. A text without any is a good one.
/// </remarks>
public sealed class RuleExample
{
    private const char Open = '⟦';
    private const char Close = '⟧';

    // Correct in every way: what is found in an example is of the example.
    private const string Before = """
        000012
        特急

        云州市人民政府文件

        云政发〔2025〕8号

        云州市人民政府关于做好防汛工作的通知

        各县（区）人民政府，市政府各部门、各直属机构：


        """;

    private const string After = """


        云州市人民政府
        2025年3月5日

        （此件公开发布）

        抄送：市委办公室，市人大常委会办公室。
        云州市人民政府办公室　　2025年3月6日印发

        """;

    /// <summary>Creates an example.</summary>
    /// <param name="text">The text, with its faults between ⟦ and ⟧.</param>
    /// <param name="frame">What stands around it.</param>
    /// <param name="profile">The profile it is checked under.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">A ⟦ has no ⟧, or the other way round.</exception>
    public RuleExample(string text, ExampleFrame frame = ExampleFrame.Body, ValidationProfile profile = ValidationProfile.Issued)
    {
        ArgumentNullException.ThrowIfNull(text);
        Frame = frame;
        Profile = profile;
        text = text.ReplaceLineEndings("\n");
        string before = frame == ExampleFrame.Body ? Before.ReplaceLineEndings("\n") : "";
        var plain = new StringBuilder(text.Length);
        var places = new List<TextSpan>();
        int start = -1;
        foreach (char c in text)
        {
            switch (c)
            {
                case Open when start < 0:
                    start = before.Length + plain.Length;
                    break;
                case Close when start >= 0:
                    places.Add(TextSpan.FromBounds(start, before.Length + plain.Length));
                    start = -1;
                    break;
                case Open or Close:
                    throw new FormatException($"The marks {Open} and {Close} must come in pairs: '{text}'.");
                default:
                    plain.Append(c);
                    break;
            }
        }

        if (start >= 0)
        {
            throw new FormatException($"The mark {Close} is missing: '{text}'.");
        }

        Text = plain.ToString();
        Span = new TextSpan(before.Length, Text.Length);
        Places = places;
    }

    /// <summary>What stands around the text.</summary>
    public ExampleFrame Frame { get; }

    /// <summary>The profile it is checked under.</summary>
    public ValidationProfile Profile { get; }

    /// <summary>The text of the example alone, without the marks.</summary>
    public string Text { get; }

    /// <summary>The whole document that is checked: put together when asked for, by those who show or test the hundreds of examples.</summary>
    public string Document => Frame == ExampleFrame.Body ? (Before + Text + After).ReplaceLineEndings("\n") : Text;

    /// <summary>Where <see cref="Text"/> stands in <see cref="Document"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The places at fault in <see cref="Document"/>, in order.</summary>
    public IReadOnlyList<TextSpan> Places { get; }

    /// <summary>The text.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
