using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OfficialDocs.Batch;
using OfficialDocs.Parsing;
using OfficialDocs.Text;
using OfficialDocs.Validation;
using Xunit;

namespace OfficialDocs.Tests.Batch;

/// <summary>Batches: one outcome for each source, in bounded memory, whatever goes wrong. Counted and gated, never timed.</summary>
public class BatchTest
{
    private static readonly OfficialDocumentParser s_parser = new(new OfficialDocsOptions { MaximumLength = 10_000 });

    public static TheoryData<int, int, bool> Shapes => new()
    {
        { 1, 1, true }, { 1, 1, false }, { 2, 2, true }, { 2, 3, false }, { 4, 64, true }, { 4, 64, false }, { 8, 5, true },
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task EverySource_HasOneOutcome(int degree, int inFlight, bool ordered)
    {
        var options = new BatchOptions { MaxDegreeOfParallelism = degree, MaxInFlight = inFlight, Ordered = ordered };

        List<DocumentOutcome<OfficialDocument>> outcomes = await ListAsync(s_parser.ParseManyAsync(Notices(500), options, Token));

        Assert.Equal(500, outcomes.Count);
        IEnumerable<DocumentOutcome<OfficialDocument>> inOrder = ordered ? outcomes : outcomes.OrderBy(static outcome => outcome.Index);
        Assert.Equal(Enumerable.Range(0, 500).Select(static i => ($"第{i}件", (long)i, i + 1)), inOrder.Select(Facts));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task EverySource_OfAnAsynchronousSequence_HasOneOutcome(int degree, int inFlight, bool ordered)
    {
        var options = new BatchOptions { MaxDegreeOfParallelism = degree, MaxInFlight = inFlight, Ordered = ordered };

        List<DocumentOutcome<OfficialDocument>> outcomes = await ListAsync(s_parser.ParseManyAsync(Slowly(Notices(300), 7, Token), options, Token));

        IEnumerable<DocumentOutcome<OfficialDocument>> inOrder = ordered ? outcomes : outcomes.OrderBy(static outcome => outcome.Index);
        Assert.Equal(Enumerable.Range(0, 300).Select(static i => ($"第{i}件", (long)i, i + 1)), inOrder.Select(Facts));
    }

    [Fact]
    public async Task Validation_ReportsAsTheValidatorDoes()
    {
        var validator = new DocumentValidator();

        List<DocumentOutcome<ValidationReport>> outcomes =
            await ListAsync(validator.ValidateManyAsync(Notices(20), new BatchOptions { MaxDegreeOfParallelism = 3 }, Token));
        List<DocumentOutcome<ValidationReport>> again = await ListAsync(validator.ValidateManyAsync(Slowly(Notices(20), 3, Token), cancellationToken: Token));

        string[] expected = [.. Enumerable.Range(0, 20).Select(i => Rules(validator.Validate(Notice(i), Token)))];
        Assert.Equal(expected, outcomes.Select(static outcome => Rules(outcome.Value!)));
        Assert.Equal(expected, again.Select(static outcome => Rules(outcome.Value!)));

        static string Rules(ValidationReport report) => string.Join(' ', report.Findings.Select(static finding => finding.Rule.Id));
    }

    [Fact]
    public async Task NoSources_GiveNoOutcomes()
    {
        Assert.Empty(await ListAsync(s_parser.ParseManyAsync((IEnumerable<DocumentSource>)[], cancellationToken: Token)));
        Assert.Empty(await ListAsync(s_parser.ParseManyAsync(Slowly([], 1, Token), new BatchOptions { Ordered = false }, Token)));
    }

    [Fact]
    public async Task AsCompleted_TheSlowComesLast()
    {
        var gate = new TaskCompletionSource();
        DocumentSource slow = DocumentSource.FromDelegate("slow", async token =>
        {
            await gate.Task.WaitAsync(token);
            return SourceText.From(Notice(0));
        });
        var ids = new List<string>();

        await foreach (DocumentOutcome<OfficialDocument> outcome in s_parser.ParseManyAsync(
            [slow, .. Notices(50)], new BatchOptions { MaxDegreeOfParallelism = 2, Ordered = false }, Token))
        {
            ids.Add(outcome.Id);
            if (ids.Count == 50)
            {
                gate.SetResult();
            }
        }

        Assert.Equal("slow", ids[^1]);
        Assert.Equal(51, ids.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SourcesInFlight_AreBounded_HoweverSlowTheFirstOrTheReader(bool ordered)
    {
        const int Bound = 12;
        long taken = 0;
        long handedOver = 0;
        long most = 0;
        var settled = new TaskCompletionSource();
        DocumentSource first = DocumentSource.FromDelegate("first", async token =>
        {
            // All that may be taken is taken while the first one waits.
            if (ordered)
            {
                await settled.Task.WaitAsync(token);
            }

            return SourceText.From(Notice(0));
        });

        IEnumerable<DocumentSource> Counted()
        {
            foreach (DocumentSource source in (IEnumerable<DocumentSource>)[first, .. Notices(400)])
            {
                long inFlight = Interlocked.Increment(ref taken) - Interlocked.Read(ref handedOver);
                most = Math.Max(most, inFlight);
                if (inFlight == Bound)
                {
                    settled.TrySetResult();
                }

                yield return source;
            }
        }

        var options = new BatchOptions { MaxDegreeOfParallelism = 3, MaxInFlight = Bound, Ordered = ordered };
        await foreach (DocumentOutcome<OfficialDocument> outcome in s_parser.ParseManyAsync(Counted(), options, Token))
        {
            await Task.Yield();
            Assert.True(outcome.IsSuccess);
            Interlocked.Increment(ref handedOver);
        }

        Assert.Equal(401, handedOver);
        Assert.InRange(most, 2, Bound);
    }

    [Fact]
    public async Task Workers_AreNoMoreThanAskedFor()
    {
        int working = 0;
        int most = 0;
        IAsyncEnumerable<DocumentOutcome<string>> outcomes = DocumentBatch.RunAsync(
            Notices(200),
            (source, _, _) =>
            {
                int now = Interlocked.Increment(ref working);
                InterlockedMax(ref most, now);
                Thread.Yield();
                Interlocked.Decrement(ref working);
                return source.Id;
            },
            new BatchOptions { MaxDegreeOfParallelism = 3 },
            Token);

        Assert.Equal(200, (await ListAsync(outcomes)).Count);
        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task BadDocument_DoesNotStopTheOthers_AndSaysWhy()
    {
        string missing = Path.Join(Path.GetTempPath(), "officialdocs-没有这个文件.txt");
        DocumentSource[] sources =
        [
            DocumentSource.FromText("good", Notice(0)),
            DocumentSource.FromFile(missing),
            DocumentSource.FromText("long", new string('文', 10_001)),
            DocumentSource.FromDelegate("denied", static _ => throw new UnauthorizedAccessException("denied")),
            DocumentSource.FromStream("broken", static _ => throw new IOException("broken")),
            DocumentSource.FromDelegate("time limit", static _ => throw new TaskCanceledException("too slow")),
            DocumentSource.FromText("last", Notice(1)),
        ];

        List<DocumentOutcome<OfficialDocument>> outcomes = await ListAsync(s_parser.ParseManyAsync(sources, cancellationToken: Token));

        Assert.Equal(["good", missing, "long", "denied", "broken", "time limit", "last"], outcomes.Select(static outcome => outcome.Id));
        Assert.Equal(
            [null, FailureReason.NotFound, FailureReason.Refused, FailureReason.AccessDenied, FailureReason.Unreadable, FailureReason.Unreadable, null],
            outcomes.Select(static outcome => outcome.Failure?.Reason));
        Assert.Equal("broken", outcomes[4].Failure!.Message);
        Assert.All(outcomes, static outcome => Assert.Equal(outcome.IsSuccess, outcome.Value is not null));
    }

    [Fact]
    public async Task FaultInTheWork_IsTheDocuments()
    {
        IAsyncEnumerable<DocumentOutcome<string>> run = DocumentBatch.RunAsync(
            Notices(9), static (source, _, _) => source.Id == "第4件" ? throw new InvalidOperationException("a fault") : source.Id, cancellationToken: Token);

        List<DocumentOutcome<string>> outcomes = await ListAsync(run);

        DocumentOutcome<string> failed = Assert.Single(outcomes, static outcome => !outcome.IsSuccess);
        Assert.Equal(4, failed.Index);
        Assert.Equal("Fault: a fault", failed.Failure!.ToString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SequenceThatFails_EndsTheBatch_AfterTheSourcesBefore(bool ordered)
    {
        static IEnumerable<DocumentSource> Failing()
        {
            foreach (DocumentSource source in Notices(25))
            {
                yield return source;
            }

            throw new IOException("no more");
        }

        var ids = new List<string>();
        IOException exception = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (DocumentOutcome<OfficialDocument> outcome in s_parser.ParseManyAsync(
                Failing(), new BatchOptions { MaxDegreeOfParallelism = 2, Ordered = ordered }, Token))
            {
                ids.Add(outcome.Id);
            }
        });

        Assert.Equal("no more", exception.Message);
        Assert.Equal(25, ids.Count);
    }

    [Fact]
    public async Task NullAmongTheSources_IsAFaultOfTheCaller()
        => await Assert.ThrowsAsync<ArgumentException>(() => ListAsync(s_parser.ParseManyAsync([.. Notices(2), null!, .. Notices(2)], cancellationToken: Token)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancellation_EndsTheBatch(bool ordered)
    {
        using var cancellation = new CancellationTokenSource();
        var sources = new DisposalWatch(Endless());
        int count = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (DocumentOutcome<OfficialDocument> outcome in s_parser.ParseManyAsync(
                sources, new BatchOptions { MaxDegreeOfParallelism = 2, Ordered = ordered }, cancellation.Token))
            {
                if (++count == 100)
                {
                    await cancellation.CancelAsync();
                }
            }
        });

        Assert.Equal(100, count);
        Assert.True(sources.IsDisposed);
    }

    [Fact]
    public async Task Cancellation_ReachesASourceThatWaits()
    {
        using var cancellation = new CancellationTokenSource();
        DocumentSource waiting = DocumentSource.FromDelegate("waiting", async token =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return SourceText.From("");
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ListAsync(s_parser.ParseManyAsync([waiting], cancellationToken: cancellation.Token)));
    }

    [Fact]
    public async Task Cancellation_OfTheEnumeration_Counts()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
#pragma warning disable xUnit1051 // The token comes with the enumeration.
            await foreach (DocumentOutcome<OfficialDocument> outcome in s_parser.ParseManyAsync(Endless()).WithCancellation(cancellation.Token))
#pragma warning restore xUnit1051
            {
                Assert.Fail("Nothing should come.");
            }
        });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LeavingEarly_EndsTheWorkers_AndDisposesTheSequence(bool ordered)
    {
        var sources = new DisposalWatch(Endless());
        int working = 0;
        IAsyncEnumerable<DocumentOutcome<string>> outcomes = DocumentBatch.RunAsync(
            sources,
            (source, _, _) =>
            {
                Interlocked.Increment(ref working);
                Thread.Yield();
                Interlocked.Decrement(ref working);
                return source.Id;
            },
            new BatchOptions { MaxDegreeOfParallelism = 3, Ordered = ordered },
            Token);

        await foreach (DocumentOutcome<string> outcome in outcomes)
        {
            break;
        }

        Assert.Equal(0, working);
        Assert.True(sources.IsDisposed);
    }

    [Fact]
    public async Task Progress_CountsEachDocumentOnce_AndNeverGoesBack()
    {
        var reports = new ConcurrentQueue<BatchProgress>();
        var options = new BatchOptions { MaxDegreeOfParallelism = 3, Progress = new Listener(reports.Enqueue) };
        DocumentSource bad = DocumentSource.FromDelegate("bad", static _ => throw new IOException("bad"));

        await ListAsync(s_parser.ParseManyAsync([.. Notices(40), bad, .. Notices(40), bad], options, Token));

        BatchProgress[] all = [.. reports];
        Assert.Equal(new BatchProgress(82, 2), all[^1]);
        Assert.All(all.Zip(all.Skip(1)), static pair => Assert.True(pair.First.Finished < pair.Second.Finished && pair.First.Failed <= pair.Second.Failed));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ListenerThatFails_EndsTheBatch(bool ordered)
    {
        var options = new BatchOptions { Ordered = ordered, Progress = new Listener(static _ => throw new InvalidOperationException("listener")) };

        await Assert.ThrowsAsync<InvalidOperationException>(() => ListAsync(s_parser.ParseManyAsync(Endless(), options, Token)));
    }

    [Fact]
    public async Task SequenceThatWaits_DoesNotHoldBackWhatItGave()
    {
        // Each source comes only after the outcome of the one before.
        var outcome = new SemaphoreSlim(1);

        async IAsyncEnumerable<DocumentSource> OneByOne()
        {
            foreach (DocumentSource source in Notices(20))
            {
                await outcome.WaitAsync(Token);
                yield return source;
            }
        }

        int count = 0;
        await foreach (DocumentOutcome<OfficialDocument> unused in s_parser.ParseManyAsync(OneByOne(), new BatchOptions { MaxDegreeOfParallelism = 1 }, Token))
        {
            count++;
            outcome.Release();
        }

        Assert.Equal(20, count);
    }

    [Fact]
    public async Task Sources_OfAllKinds_GiveTheSameText()
    {
        string path = Path.GetTempFileName();
        string empty = Path.GetTempFileName();
        try
        {
            byte[] bytes = System.Text.Encoding.UTF8.GetBytes(Notice(3));
            await File.WriteAllBytesAsync(path, bytes, Token);
            DocumentSource[] sources =
            [
                DocumentSource.FromText("a", Notice(3)),
                DocumentSource.FromBytes("b", bytes),
                DocumentSource.FromFile(path),
                DocumentSource.FromStream("d", _ => new ValueTask<Stream>(new MemoryStream(bytes))),
                DocumentSource.FromDelegate("e", static _ => new ValueTask<SourceText>(SourceText.From(Notice(3)))),
                DocumentSource.FromDelegate("f", Notice(3).Length, static () => SourceText.From(Notice(3))),
            ];

            foreach (DocumentSource source in sources)
            {
                Assert.Equal(Notice(3), (await source.ReadAsync(Token)).Content);
            }

            Assert.Equal("", (await DocumentSource.FromFile(empty).ReadAsync(Token)).Content);
            Assert.Equal(path, sources[2].Id);
        }
        finally
        {
            File.Delete(path);
            File.Delete(empty);
        }
    }

    [Fact]
    public async Task FewSourcesThatTakeLong_AreSharedByTheWorkers()
    {
        // Each waits for the other: one worker alone would never end.
        using var both = new Barrier(2);
        DocumentSource Waiting(string id) => DocumentSource.FromDelegate(id, 1, () => both.SignalAndWait(TimeSpan.FromMinutes(1), Token) ? SourceText.From(Notice(1)) : throw new TimeoutException());

        List<string> finished = [];
        await foreach (DocumentOutcome<OfficialDocument> outcome in s_parser.ParseManyAsync([Waiting("a"), Waiting("b")], new BatchOptions { MaxDegreeOfParallelism = 2 }, Token))
        {
            Assert.True(outcome.IsSuccess);
            finished.Add(outcome.Id);
        }

        Assert.Equal(["a", "b"], finished);
    }

    [Fact]
    public void Misuse_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => s_parser.ParseManyAsync((IEnumerable<DocumentSource>)null!, cancellationToken: Token));
        Assert.Throws<ArgumentNullException>(() => ((IOfficialDocumentParser)null!).ParseManyAsync(Notices(1), cancellationToken: Token));
        Assert.Throws<ArgumentNullException>(() => DocumentSource.FromText(null!, ""));
        Assert.Throws<ArgumentNullException>(() => DocumentSource.FromText("", null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentSource.FromDelegate("", -1, static () => SourceText.From("")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { MaxDegreeOfParallelism = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { MaxInFlight = 0 });
        Assert.Equal(192, new BatchOptions { MaxDegreeOfParallelism = 3 }.MaxInFlight);
    }

    private static string Notice(int i) => $"云州市人民政府关于第{i}次防汛工作的通知\n云政发〔2025〕{i + 1}号\n各县（区）人民政府：\n　　现就有关事项通知如下。\n云州市人民政府\n2025年3月5日\n";

    private static IEnumerable<DocumentSource> Notices(int count) => Enumerable.Range(0, count).Select(static i => DocumentSource.FromText($"第{i}件", Notice(i)));

    private static IEnumerable<DocumentSource> Endless()
    {
        for (int i = 0; ; i++)
        {
            yield return DocumentSource.FromText($"第{i}件", Notice(i));
        }
    }

    /// <summary>A sequence that waits before some of its sources.</summary>
    private static async IAsyncEnumerable<DocumentSource> Slowly(
        IEnumerable<DocumentSource> sources, int every, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        int i = 0;
        foreach (DocumentSource source in sources)
        {
            if (++i % every == 0)
            {
                await Task.Delay(1, cancellationToken);
            }

            yield return source;
        }
    }

    private static (string Id, long Index, int Sequence) Facts(DocumentOutcome<OfficialDocument> outcome)
        => (outcome.Id, outcome.Index, outcome.Value!.Number!.Value.Sequence);

    private static async Task<List<DocumentOutcome<T>>> ListAsync<T>(IAsyncEnumerable<DocumentOutcome<T>> outcomes)
        where T : notnull
    {
        var list = new List<DocumentOutcome<T>>();
        await foreach (DocumentOutcome<T> outcome in outcomes)
        {
            list.Add(outcome);
        }

        return list;
    }

    private static void InterlockedMax(ref int place, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref place)) < value && Interlocked.CompareExchange(ref place, value, seen) != seen)
        {
        }
    }

    private sealed class Listener(Action<BatchProgress> listen) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => listen(value);
    }

    private sealed class DisposalWatch(IEnumerable<DocumentSource> sources) : IEnumerable<DocumentSource>
    {
        public bool IsDisposed { get; private set; }

        public IEnumerator<DocumentSource> GetEnumerator()
        {
            try
            {
                foreach (DocumentSource source in sources)
                {
                    yield return source;
                }
            }
            finally
            {
                IsDisposed = true;
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
