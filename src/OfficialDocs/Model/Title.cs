using OfficialDocs.Text;

namespace OfficialDocs;

/// <summary>标题 (GB/T 9704 §7.3.1; 条例 §9(七)): organ, subject and 文种.</summary>
public sealed record Title
{
    /// <summary>Creates a title from its parts.</summary>
    /// <param name="text">The whole title, its lines joined.</param>
    /// <param name="organ">The issuing organ as the title names it; <see langword="null"/> where it names none.</param>
    /// <param name="subject">事由; <see langword="null"/> where it cannot be told.</param>
    /// <param name="type">文种; <see langword="null"/> where the title ends in none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public Title(string text, string? organ = null, string? subject = null, DocumentType? type = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Organ = organ;
        Subject = subject;
        Type = type;
    }

    /// <summary>The whole title, its lines joined, no spaces added.</summary>
    public string Text { get; }

    /// <summary>The issuing organ as the title names it (joint issuers as written); <see langword="null"/> where it names none.</summary>
    public string? Organ { get; }

    /// <summary>事由: what stands between 关于 and 的+文种; <see langword="null"/> where it cannot be told.</summary>
    public string? Subject { get; }

    /// <summary>文种; <see langword="null"/> where the title ends in none.</summary>
    public DocumentType? Type { get; }

    /// <summary>Where it stands in the source, from its first line to its last; empty for a title built by hand.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The whole title.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
