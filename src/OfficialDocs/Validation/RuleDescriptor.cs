namespace OfficialDocs.Validation;

/// <summary>What a rule says of itself. The documentation page of the rule and its own tests are made of this.</summary>
public sealed record RuleDescriptor
{
    /// <summary>Creates a descriptor.</summary>
    /// <param name="id">The stable id: two letters, then the group's and the rule's number in two digits each (GW0201).</param>
    /// <exception cref="ArgumentException">The id has another form.</exception>
    public RuleDescriptor(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Length != 6 || !char.IsAsciiLetterUpper(id[0]) || !char.IsAsciiLetterUpper(id[1]) || id.AsSpan(2).ContainsAnyExceptInRange('0', '9'))
        {
            throw new ArgumentException($"A rule's id is two capital letters and four digits, such as GW0201; found '{id}'.", nameof(id));
        }

        Id = id;
    }

    /// <summary>The stable id. An id is never used again for another rule.</summary>
    public string Id { get; }

    /// <summary>The id of the rule's group: GW02 of GW0201.</summary>
    public string Group => Id[..4];

    /// <summary>The rule in one short sentence that says what is right.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The source: <c>GB/T 9704-2012 7.2.5</c>, <c>条例 第九条（五）</c>, <c>GB/T 15834-2011 4.9.3</c>, or <c>实务</c> for a practice.</summary>
    public required string Clause { get; init; }

    /// <summary>How strongly the source binds.</summary>
    public required RuleModality Modality { get; init; }

    /// <summary>What kind of thing the rule looks at.</summary>
    public required RuleCategory Category { get; init; }

    /// <summary>The severity of its findings unless the options say otherwise.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The safest fix the rule ever offers; <see langword="null"/> where it offers none.</summary>
    public FixSafety? Fix { get; init; }

    /// <summary>Why it is so, in a sentence or two.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>What the rule leaves alone and why it is milder or narrower than one might expect; empty where there is nothing to say.</summary>
    public LocalizedText Remarks { get; init; } = new("", "");

    /// <summary>The copies the rule makes sense for.</summary>
    public ValidationProfiles Profiles { get; init; } = ValidationProfiles.All;

    /// <summary>What the rule would need that no text has, so that it is never decided; <see langword="null"/> where the text is enough.</summary>
    public NotCheckedReason? Needs { get; init; }

    /// <summary>The tables the rule needs; without them it is not checked.</summary>
    public KnowledgeTables Tables { get; init; }

    /// <summary>A text that breaks the rule; <see langword="null"/> only where text cannot show it (<see cref="Needs"/>).</summary>
    public RuleExample? Bad { get; init; }

    /// <summary>The same text as it should be; <see langword="null"/> where <see cref="Bad"/> is.</summary>
    public RuleExample? Good { get; init; }

    /// <summary>What the examples are checked with beside the text; <see langword="null"/> for the built-in knowledge.</summary>
    public IDocumentKnowledge? ExampleKnowledge { get; init; }

    /// <summary>Id and name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} {Name.Chinese}";
}
