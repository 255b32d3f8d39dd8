namespace OfficialDocs;

/// <summary>The attendance lists of 纪要 (GB/T 9704 §10.3), each list as written.</summary>
public sealed record Attendance
{
    /// <summary>出席; <see langword="null"/> where there is no such list.</summary>
    public Element<string>? Present { get; init; }

    /// <summary>请假; <see langword="null"/> where there is no such list.</summary>
    public Element<string>? OnLeave { get; init; }

    /// <summary>列席; <see langword="null"/> where there is no such list.</summary>
    public Element<string>? InAttendance { get; init; }
}
