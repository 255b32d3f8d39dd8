using System.Diagnostics.CodeAnalysis;

namespace OfficialDocs.Batch;

/// <summary>What became of one document of a batch: a value, or the failure.</summary>
/// <typeparam name="T">What the work gives.</typeparam>
public sealed class DocumentOutcome<T>
    where T : notnull
{
    internal DocumentOutcome(DocumentSource source, long index, T value)
        : this(source, index) => Value = value;

    internal DocumentOutcome(DocumentSource source, long index, DocumentFailure failure)
        : this(source, index) => Failure = failure;

    private DocumentOutcome(DocumentSource source, long index)
    {
        Id = source.Id;
        Index = index;
    }

    /// <summary>The id of the source.</summary>
    public string Id { get; }

    /// <summary>The place of the source in the batch, from 0.</summary>
    public long Index { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsSuccess => Failure is null;

    /// <summary>The result; the default of its type where the document failed.</summary>
    public T? Value { get; }

    /// <summary>Why there is no result; <see langword="null"/> where there is one.</summary>
    public DocumentFailure? Failure { get; }

    /// <summary>Id and result, for people.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}: {(IsSuccess ? Value : Failure)}";
}
