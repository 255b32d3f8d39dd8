using System.Text;
using OfficialDocs.Generation.Deviating;
using OfficialDocs.Generation.Drafting;

namespace OfficialDocs.Generation;

/// <summary>Invents official documents of all types, the same ones for the same seed on every machine.</summary>
/// <remarks>
/// A document depends on the seed, its index and the options only, so any range can be made anywhere, in any order. Places, organs and persons are
/// invented. Instances may be used by several threads at the same time.
/// </remarks>
public sealed class DocumentGenerator
{
    private static readonly DocumentType[] s_types = [.. Enumerable.Range((int)DocumentType.Resolution, (int)DocumentType.Minutes).Select(static type => (DocumentType)type)];

    private readonly GeneratorOptions _options;
    private readonly IReadOnlyList<DocumentType> _types;

    /// <summary>Creates a generator.</summary>
    /// <param name="options">What documents; <see langword="null"/> for all types, sizes and forms, without deviations.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option has no such value, or the rate is not between 0 and 1.</exception>
    public DocumentGenerator(GeneratorOptions? options = null)
    {
        _options = options ?? new GeneratorOptions();
        _types = _options.Types.Count == 0 ? s_types : [.. _options.Types];
        foreach (DocumentType type in _types)
        {
            if (!type.IsStatutory())
            {
                throw new ArgumentOutOfRangeException(nameof(options), type, "Expected one of the fifteen types; regulations come with orders and covering notices.");
            }
        }

        if (!Enum.IsDefined(_options.Size) || !Enum.IsDefined(_options.Form))
        {
            throw new ArgumentOutOfRangeException(nameof(options), "No such size or form.");
        }

        if (!(_options.DeviationRate is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(options), _options.DeviationRate, "Expected a rate from 0 to 1.");
        }
    }

    /// <summary>Makes one document.</summary>
    /// <param name="index">Which: any number that is not negative.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public GeneratedDocument Generate(long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Generate(index, new StringBuilder(1024));
    }

    /// <summary>Makes documents one after the other, when they are asked for.</summary>
    /// <param name="first">The first.</param>
    /// <param name="count">How many.</param>
    /// <returns>The documents, in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there is no number for the last one.</exception>
    public IEnumerable<GeneratedDocument> Generate(long first, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, long.MaxValue - first);
        return Documents(first, count);
    }

    private IEnumerable<GeneratedDocument> Documents(long first, long count)
    {
        var text = new StringBuilder(4096);
        for (long index = first; index < first + count; index++)
        {
            text.Clear();
            yield return Generate(index, text);
        }
    }

    private GeneratedDocument Generate(long index, StringBuilder text)
    {
        Dice dice = Dice.Of(_options.Seed, index);
        Draft draft = new Drafter(
            dice,
            dice.Pick(_types),
            _options.Form == CopyForm.Mixed ? (CopyForm)dice.Between(1, 2) : _options.Form,
            _options.Size == DocumentSize.Mixed ? (DocumentSize)dice.Between(1, 3) : _options.Size).Write();

        // The facts of the correct document; deviations come after.
        GeneratedDocument document = Facts(index, draft);
        List<Deviation> deviations = dice.Fraction() < _options.DeviationRate ? DeviationTable.Apply(draft, dice) : [];
        new DraftWriter(text, dice).Write(draft);
        return document with { Text = text.ToString(), Deviations = deviations };
    }

    private GeneratedDocument Facts(long index, Draft draft) => new()
    {
        Index = index,
        Id = GeneratedDocument.IdOf(_options.Seed, index),
        Text = "",
        Type = draft.Type,
        Form = draft.Form,
        Size = draft.Size,
        Issuers = draft.Issuers,
        Number = draft.Number is null ? null : DocumentNumber.Parse(draft.Number),
        Title = draft.Title.Length > 0 ? draft.Title : string.Concat(draft.Mark),
        MainRecipients = draft.MainRecipients,
        Signatories = draft.Signatories,
        Signatures = draft.Signatures,
        Date = draft.DateLine is null && draft.TitleNote is null ? null : draft.Date,
        SectionCount = draft.SectionCount,
        LabelCount = draft.LabelCount,
        AttachmentNote = draft.AttachmentNote,
        AttachmentTitles = [.. draft.Attachments.Select(static attachment => attachment.Title)],
        CitedNumbers = [.. draft.CitedNumbers.Distinct()],
        CopyRecipients = draft.CopyRecipients,
        Deviations = [],
    };
}
