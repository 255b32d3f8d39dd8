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

    /// <summary>Composes a title as 条例 §9(七) has it: 云州市人民政府, 做好防汛工作 and 通知 make 云州市人民政府关于做好防汛工作的通知.</summary>
    /// <param name="organ">The issuing organ; <see langword="null"/> for a title that names none: 关于做好防汛工作的通知.</param>
    /// <param name="subject">事由, without 关于 before it and 的 behind it.</param>
    /// <param name="type">文种.</param>
    /// <returns>The title.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="organ"/> or <paramref name="subject"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="type"/> is none of the types.</exception>
    public static Title Create(string? organ, string subject, DocumentType type)
    {
        if (organ is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(organ);
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(subject);

        // A title with 关于 says 命令; 令 follows the organ's name alone.
        string typeName = type == DocumentType.Order ? "命令" : type.ToChineseName();
        return new Title($"{organ}关于{subject}的{typeName}", organ, subject, type);
    }

    /// <summary>The whole title.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
