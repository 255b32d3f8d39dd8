using System.Globalization;
using System.Text;
using OfficialDocs.Benchmarks.Peers;
using OfficialDocs.Validation;

namespace OfficialDocs.Benchmarks.Measuring;

/// <summary>Every figure that the library promises, measured in one run of about a minute; a slow machine changes both sides of a ratio.</summary>
internal sealed class Ratios
{
    private static readonly CompositeFormat s_perChar = CompositeFormat.Parse("{0:F2} ns per char against {1:F2}");

    private readonly bool _isFull;
    private readonly string? _tool;

    /// <param name="isFull">Whether the large document has 100 MB rather than 20.</param>
    /// <param name="tool">The command-line tool as it is published; <see langword="null"/> for the one built with this program.</param>
    public Ratios(bool isFull, string? tool)
    {
        _isFull = isFull;
        _tool = tool;
    }

    /// <summary>How many rows there are.</summary>
    public int Count => Rows.Length;

    /// <summary>What measures each row, in the order of the table.</summary>
    private Func<RatioRow>[] Rows =>
    [
        static () => ToFloor("parse ÷ (newline scan + copy): seed", 4, [Inputs.Seed]),
        static () => ToFloor("parse ÷ (newline scan + copy): generated short documents", 12, Inputs.Generated),
        TwoWorkersToOne,
        static () => NumberBy("Regex", 8, RegexElements.TryNumber),
        static () => NumberBy("Parlot", 4, ParlotElements.TryNumber),
        NumberBytes,
        static () => ExtractionBy("Regex", 3, RegexDocument.Read, "seed", [Inputs.Seed]),
        static () => ExtractionBy("Regex", 3, RegexDocument.Read, "generated short documents", Inputs.Generated),
        static () => ExtractionBy("stock Sprache", 100, SpracheDocument.Read, "seed", [Inputs.Seed]),
        static () => ExtractionBy("stock Sprache", 100, SpracheDocument.Read, "generated short documents", Inputs.Generated[..20]),
        static () => Bytes("seed", [Inputs.Seed]),
        static () => Bytes("generated short documents", Inputs.Generated),
        Validation,
        LargeToSmall,
        ManyToFew,
        CommandLine,
    ];

    /// <summary>
    /// The rows, each as soon as it is measured, and each by a process of its own, as BenchmarkDotNet does it: what one leaves to the collector, and which
    /// of its branches the compiler has seen, is no matter of another.
    /// </summary>
    public IEnumerable<RatioRow> Measure()
    {
        for (int row = 0; row < Count; row++)
        {
            string[] tool = _tool is null ? [] : [ToolOption.Name, _tool];
            string[] full = _isFull ? [RatiosCommand.Full] : [];
            yield return RatioRow.FromJson(OwnProcess.Run("OfficialDocs.Benchmarks.dll", ["row", $"{row}", .. full, .. tool]));
        }
    }

    /// <summary>Measures a single row, in this process.</summary>
    public RatioRow Measure(int row) => Rows[row]();

    private static RatioRow ToFloor(string what, double goal, string[] texts)
    {
        var (own, floor, ratio) = Interleaved.Short.Compare(() => Parse(texts), () => Floor.NewlineScanAndCopy(texts));
        return RatioRow.AtMost(what, ratio, goal, string.Create(CultureInfo.InvariantCulture, $"{Micro(own)} against {Micro(floor)} for {Chars(texts)} chars in {texts.Length} document(s)"));
    }

    private static RatioRow NumberBy(string peer, double goal, ElementReader.Reading<NumberParts> read)
    {
        var (other, own, ratio) = Interleaved.Short.Compare(
            () =>
            {
                int sum = 0;
                foreach (string text in Inputs.Numbers)
                {
                    sum += read(text, out NumberParts value) ? value.Sequence : 0;
                }

                return sum;
            },
            ReadNumbers);
        int count = Inputs.Numbers.Length;
        return RatioRow.AtLeast(
            $"DocumentNumber.TryParse(span): {peer} ÷ ours", ratio, goal, string.Create(CultureInfo.InvariantCulture, $"{other / count:F1} ns against {own / count:F1} ns a number, {count} ways of writing"));
    }

    private static RatioRow NumberBytes()
    {
        double all = Interleaved.Short.Bytes(ReadNumbers);
        double codes = Interleaved.Short.Bytes(static () =>
        {
            int sum = 0;
            foreach (string text in Inputs.Numbers)
            {
                sum += text.AsSpan(0, text.AsSpan().IndexOfAny(PeerCharacters.Opening)).ToString().Length;
            }

            return sum;
        });
        return RatioRow.AtMost(
            "DocumentNumber.TryParse(span): bytes beyond the value", (all - codes) / Inputs.Numbers.Length, 0,
            string.Create(CultureInfo.InvariantCulture, $"{all / Inputs.Numbers.Length:F1} bytes a number are allocated; the string AgencyCode has {codes / Inputs.Numbers.Length:F1} of them"));
    }

    private static RatioRow ExtractionBy(string peer, double goal, Func<string, Extraction> read, string name, string[] texts)
    {
        var (other, own, ratio) = Interleaved.Short.Compare(
            () =>
            {
                int sum = 0;
                foreach (string text in texts)
                {
                    sum += read(text).Sections.Count;
                }

                return sum;
            },
            () =>
            {
                int sum = 0;
                foreach (string text in texts)
                {
                    sum += Extraction.Touch(OfficialDocument.Parse(text));
                }

                return sum;
            });
        return RatioRow.AtLeast($"header, outline, points, citations: {peer} ÷ ours, {name}", ratio, goal, $"{Micro(other)} against {Micro(own)} for {Chars(texts)} chars; ours with every string asked for");
    }

    private static RatioRow Bytes(string name, string[] texts)
    {
        double bytes = Interleaved.Short.Bytes(() => Parse(texts));
        return RatioRow.AtMost($"bytes allocated by a parse per input char: {name}", bytes / Chars(texts), 1, string.Create(CultureInfo.InvariantCulture, $"{bytes / texts.Length:F0} bytes a document of {Chars(texts) / texts.Length} chars"));
    }

    private static RatioRow Validation()
    {
        var issued = new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.Issued });
        var web = new DocumentValidator(new ValidationOptions { Profile = ValidationProfile.WebCopy });
        int findings = 0;

        var (both, parse, ratio) = new Interleaved(TimeSpan.FromSeconds(0.8), TimeSpan.FromMilliseconds(20), 17).Compare(
            () =>
            {
                findings = 0;
                foreach ((string text, bool isWebCopy) in Inputs.Correct)
                {
                    findings += (isWebCopy ? web : issued).Validate(text).Findings.Count;
                }

                return findings;
            },
            () =>
            {
                int sum = 0;
                foreach ((string text, _) in Inputs.Correct)
                {
                    sum += OfficialDocument.Parse(text).Lines.Count;
                }

                return sum;
            });
        return RatioRow.AtMost("(parse + all text rules) ÷ parse, correct documents", ratio, 5, $"{Micro(both)} against {Micro(parse)} for {Inputs.Correct.Length} documents with {findings} findings");
    }

    private RatioRow LargeToSmall()
    {
        int megabytes = _isFull ? 100 : 20;
        string small = Inputs.OfSize(10_000);
        string large = Inputs.OfSize(megabytes * 1_000_000);
        int repeats = large.Length / small.Length / 4;
        Func<int> parseLarge = () => OfficialDocument.Parse(large).Sections.Count;
        Func<int> parseSmall = () =>
        {
            int sum = 0;
            for (int i = 0; i < repeats; i++)
            {
                sum += OfficialDocument.Parse(small).Sections.Count;
            }

            return sum;
        };
        WarmUp();
        var (whole, parts, ratio) = Interleaved.Long(5).Compare(parseLarge, parseSmall);
        double perChar = whole / large.Length;
        return RatioRow.AtMost(
            $"ns per char, document of {megabytes} MB ÷ 10 kB", ratio * repeats * small.Length / large.Length, 1.1,
            string.Format(CultureInfo.InvariantCulture, s_perChar, perChar, parts / repeats / small.Length) + (_isFull ? "" : "; --full measures 100 MB"));
    }

    private static RatioRow ManyToFew()
    {
        // The same 100 texts, once and a thousand times: neither side waits for memory that the other has.
        const int Few = 100;
        const int Many = 100_000;
        const int Blocks = 100; // Of the few in a sample, to be long enough.
        string[] texts = Inputs.Generated[..Few];
        WarmUp();
        var (many, few, ratio) = Interleaved.Long(3).Compare(() => Repeat(texts, Many / Few), () => Repeat(texts, Blocks));
        double chars = Chars(texts);
        return RatioRow.AtMost(
            "ns per char, 100 k ÷ 100 documents", ratio * Blocks / (Many / Few), 1.1,
            string.Format(CultureInfo.InvariantCulture, s_perChar, many / (Many / Few) / chars, few / Blocks / chars) + "; a plain loop");
    }

    private static RatioRow TwoWorkersToOne()
    {
        const int Count = 10_000;
        var (one, two, ratio) = new Interleaved(TimeSpan.FromMilliseconds(400), TimeSpan.FromMilliseconds(60), 9).Compare(static () => Batches.Parse(Count, workers: 1), static () => Batches.Parse(Count, workers: 2));
        return RatioRow.AtLeast("batch: one worker ÷ two", ratio, 1.8, $"{Micro(one)} against {Micro(two)} for {Count} generated documents by ParseManyAsync, {Environment.ProcessorCount} processors");
    }

    private RatioRow CommandLine()
    {
        const int Files = 10_000;
        using var run = new CommandLineRun(Files, _tool);
        _ = run.Read(); // Once, so that the files are in the system's cache for both.
        var (parse, read, ratio) = Interleaved.Long(_tool is null ? 3 : 5).Compare(run.Parse, run.Read); // As built, most of it is the compiler's time.
        var (start, _, _) = Interleaved.Long(1).Compare(run.Start, static () => 1);
        return RatioRow.AtMost("officialdocs parse over 10 k small files ÷ reading them", ratio, 1.5, string.Create(CultureInfo.InvariantCulture, $"{parse / 1e9:F2} s against {read / 1e9:F2} s, both as processes, the output thrown away; the tool alone starts in {start / 1e9:F2} s; {(_tool is null ? "as built; --tool measures it as published" : "as published")}"));
    }

    /// <summary>For work that takes long by itself: all of the parser is compiled for good before it is timed.</summary>
    private static void WarmUp()
        => new Interleaved(TimeSpan.FromSeconds(0.5), TimeSpan.Zero, rounds: 1).Compare(static () => Parse(Inputs.Generated), static () => Parse([Inputs.Seed]));

    private static int ReadNumbers()
    {
        int sum = 0;
        foreach (string text in Inputs.Numbers)
        {
            sum += DocumentNumber.TryParse(text.AsSpan(), out DocumentNumber value) ? value.Sequence : 0;
        }

        return sum;
    }

    private static int Repeat(string[] texts, int times)
    {
        int sum = 0;
        for (int i = 0; i < times; i++)
        {
            sum += Parse(texts);
        }

        return sum;
    }

    private static int Parse(string[] texts)
    {
        int sum = 0;
        foreach (string text in texts)
        {
            sum += (int)OfficialDocument.Parse(text).Form; // Asks for nothing that is made when it is asked for.
        }

        return sum;
    }

    private static int Chars(string[] texts) => texts.Sum(static text => text.Length);

    private static string Micro(double nanoseconds) => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1000:F1} µs");
}
