using System.Buffers;
using System.Text;
using OfficialDocs.Parsing;
using OfficialDocs.Text;
using OfficialDocs.Validation;
using OfficialDocs.Writing;

namespace OfficialDocs.Native;

/// <summary>What the functions of the library do, apart from pointers. Keeps no state: all threads may call at once.</summary>
internal static class DocumentCalls
{
    private const int MaximumLength = OfficialDocsOptions.DefaultMaximumLength;

    // No encoding has more bytes for one UTF-16 code unit: GB 18030.
    private const int MaximumBytesOfUnit = 4;

    private const int UsualLengthOfJson = 4096;

    private static readonly DocumentJsonOptions s_withLines = new() { IncludeLines = true };
    private static readonly ReportJsonOptions s_inEnglish = new() { Language = ReportLanguage.English };
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly DocumentValidator s_validator = new();

    /// <summary>Reads a document and writes its model, as <c>officialdocs parse</c> does.</summary>
    /// <param name="text">The document, as <see cref="SourceText.Decode"/> takes it.</param>
    /// <param name="source">The name of the document, for the key <c>source</c>; <see langword="null"/> where there is none.</param>
    /// <param name="flags"><see cref="CallFlags.Lines"/> or nothing.</param>
    /// <returns>The JSON without a final line break, or what is wrong.</returns>
    public static CallAnswer Parse(ReadOnlySpan<byte> text, string? source, CallFlags flags)
    {
        if (FindFault(flags, CallFlags.Lines) is { } unknown)
        {
            return unknown;
        }

        if (Decode(text, out CallAnswer fault) is not { } decoded)
        {
            return fault;
        }

        var json = new ArrayBufferWriter<byte>(UsualLengthOfJson);
        DocumentJsonWriter.Write(json, OfficialDocument.Parse(decoded), source, flags.HasFlag(CallFlags.Lines) ? s_withLines : DocumentJsonOptions.Default);
        return new CallAnswer(CallStatus.Ok, json.WrittenMemory);
    }

    /// <summary>Makes a validator, which costs as much as checking some documents.</summary>
    /// <param name="configuration">As <see cref="ValidationConfiguration.Parse"/> takes it, in UTF-8; empty for the defaults.</param>
    /// <param name="fault">What is wrong with the configuration.</param>
    /// <returns>The validator; <see langword="null"/> where the configuration is wrong.</returns>
    public static DocumentValidator? CreateValidator(ReadOnlySpan<byte> configuration, out CallAnswer fault)
    {
        fault = default;
        if (configuration.IsEmpty)
        {
            return s_validator;
        }

        try
        {
            return new DocumentValidator(ValidationConfiguration.Parse(s_strictUtf8.GetString(configuration)));
        }
        catch (FormatException exception)
        {
            fault = CallAnswer.Failed(CallStatus.InvalidConfiguration, exception.Message);
        }
        catch (DecoderFallbackException exception)
        {
            fault = CallAnswer.Failed(CallStatus.InvalidConfiguration, $"byte {exception.Index + 1}: expected UTF-8, found something else.");
        }

        return null;
    }

    /// <summary>Checks a document and writes the report, as <c>officialdocs check --format ndjson</c> does.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="text">The document, as <see cref="SourceText.Decode"/> takes it.</param>
    /// <param name="source">The name of the document, for the key <c>source</c>; <see langword="null"/> where there is none.</param>
    /// <param name="flags"><see cref="CallFlags.All"/>, <see cref="CallFlags.English"/>, both or nothing.</param>
    /// <returns>The JSON without a final line break, or what is wrong.</returns>
    public static CallAnswer Check(DocumentValidator validator, ReadOnlySpan<byte> text, string? source, CallFlags flags)
    {
        if (FindFault(flags, CallFlags.All | CallFlags.English) is { } unknown)
        {
            return unknown;
        }

        if (Decode(text, out CallAnswer fault) is not { } decoded)
        {
            return fault;
        }

        ValidationReport report = validator.Validate(decoded);
        var json = new ArrayBufferWriter<byte>(UsualLengthOfJson);
        ReportJsonWriter.Write(
            json,
            flags.HasFlag(CallFlags.All) ? report : report.Fold(),
            source,
            flags.HasFlag(CallFlags.English) ? s_inEnglish : ReportJsonOptions.Default);
        return new CallAnswer(CallStatus.Ok, json.WrittenMemory);
    }

    /// <summary>A text that is longer than a parser takes.</summary>
    /// <param name="length">Its length.</param>
    /// <param name="unit">What was counted.</param>
    /// <returns>The answer.</returns>
    public static CallAnswer TooLong(ulong length, string unit)
        => CallAnswer.Failed(CallStatus.TextTooLong, $"The text has {length} {unit}; expected at most {MaximumLength} characters (UTF-16 code units).");

    private static CallAnswer? FindFault(CallFlags flags, CallFlags known)
        => (flags & ~known) == 0
            ? null
            : CallAnswer.Failed(CallStatus.UnknownFlag, $"flags: expected a sum of flags of this function (at most {(uint)known}), found {(uint)flags}.");

    private static SourceText? Decode(ReadOnlySpan<byte> text, out CallAnswer fault)
    {
        fault = default;

        // Before it is decoded, which costs twice its memory.
        if (text.Length / MaximumBytesOfUnit > MaximumLength)
        {
            fault = TooLong((ulong)text.Length, "bytes");
            return null;
        }

        SourceText decoded = SourceText.Decode(text);
        if (decoded.Length > MaximumLength)
        {
            fault = TooLong((ulong)decoded.Length, "characters");
            return null;
        }

        return decoded;
    }
}
