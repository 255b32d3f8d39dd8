using System.Globalization;
using System.Text.Json;

namespace OfficialDocs.Benchmarks.Measuring;

/// <summary>One figure with what it has to reach.</summary>
/// <param name="What">What is divided by what.</param>
/// <param name="Value">The figure; <see langword="null"/> where the library has no such feature yet.</param>
/// <param name="Goal">What it has to reach.</param>
/// <param name="IsAtMost">Whether the goal is an upper bound.</param>
/// <param name="Detail">The figures behind it, with their units.</param>
internal sealed record RatioRow(string What, double? Value, double Goal, bool IsAtMost, string Detail)
{
    /// <summary>Whether the goal is reached; <see langword="null"/> where nothing was measured.</summary>
    public bool? IsReached => Value is { } value ? (IsAtMost ? value <= Goal : value >= Goal) : null;

    /// <summary>The figure as people read it.</summary>
    public string ValueText => Value is { } value ? value.ToString(value >= 100 ? "F0" : value >= 10 ? "F1" : "F2", CultureInfo.InvariantCulture) : "not available";

    /// <summary>≤ 4 or ≥ 8.</summary>
    public string GoalText => string.Create(CultureInfo.InvariantCulture, $"{(IsAtMost ? '≤' : '≥')} {Goal}");

    /// <summary>yes, no, or – where there is nothing to judge.</summary>
    public string ReachedText => IsReached switch { true => "yes", false => "no", null => "–" };

    /// <summary>The row as one process tells it to another.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>The row that another process has measured.</summary>
    public static RatioRow FromJson(string json) => JsonSerializer.Deserialize<RatioRow>(json)!;

    public static RatioRow AtMost(string what, double value, double goal, string detail) => new(what, value, goal, IsAtMost: true, detail);

    public static RatioRow AtLeast(string what, double value, double goal, string detail) => new(what, value, goal, IsAtMost: false, detail);
}
