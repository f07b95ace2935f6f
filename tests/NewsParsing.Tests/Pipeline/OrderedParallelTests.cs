using System.Runtime.CompilerServices;
using NewsParsing.Pipeline;

namespace NewsParsing.Tests.Pipeline;

public sealed class OrderedParallelTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Results_ComeInTheOrderOfTheInputs_WhoeverFinishesFirst()
    {
        using var last = new ManualResetEventSlim();
        int[] results = await Collect(OrderedParallel.SelectAsync(
            Count(4),
            (input, _) =>
            {
                if (input == 3)
                {
                    last.Set();
                }

                Assert.True(input != 0 || last.Wait(Patience, CancellationToken.None));
                return input * 10;
            },
            width: 2,
            CancellationToken.None));

        Assert.Equal([0, 10, 20, 30], results);
    }

    [Fact]
    public async Task Work_RunsAsWideAsAsked_AndNoWider()
    {
        const int Width = 3;
        using var meeting = new Barrier(Width);
        int running = 0;
        int most = 0;
        int[] results = await Collect(OrderedParallel.SelectAsync(
            Count(4 * Width),
            (input, _) =>
            {
                InterlockedMaximum(ref most, Interlocked.Increment(ref running));
                Assert.True(meeting.SignalAndWait(Patience, CancellationToken.None));
                Interlocked.Decrement(ref running);
                return input;
            },
            Width,
            CancellationToken.None));

        Assert.Equal(4 * Width, results.Length);
        Assert.Equal(Width, most);
    }

    [Fact]
    public async Task Source_IsReadNoFasterThanTheResultsAreTaken()
    {
        const int Width = 2;
        int read = 0;
        int taken = 0;
        await foreach (int _ in OrderedParallel.SelectAsync(Source(), (input, _) => input, Width, CancellationToken.None))
        {
            // The place of the result in hand is free again.
            taken++;
            await Task.Delay(1);
            Assert.InRange(Volatile.Read(ref read), taken, taken + 2 * Width);
        }

        Assert.Equal(50, taken);

        async IAsyncEnumerable<int> Source([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            for (int i = 0; i < 50; i++)
            {
                Interlocked.Increment(ref read);
                yield return i;
                await Task.Yield();
            }
        }
    }

    [Fact]
    public async Task SourceThatFails_EndsTheStreamAfterTheInputsBefore()
    {
        var results = new List<int>();
        InvalidDataException thrown = await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (int result in OrderedParallel.SelectAsync(Broken(), (input, _) => input, 2, CancellationToken.None))
            {
                results.Add(result);
            }
        });

        Assert.Equal("after 5", thrown.Message);
        Assert.Equal([0, 1, 2, 3, 4], results);

        static async IAsyncEnumerable<int> Broken()
        {
            await foreach (int i in Count(5))
            {
                yield return i;
            }

            throw new InvalidDataException("after 5");
        }
    }

    [Fact]
    public async Task WorkThatFails_EndsTheStreamAtItsPlace()
    {
        var results = new List<int>();
        await Assert.ThrowsAsync<DivideByZeroException>(async () =>
        {
            await foreach (int result in OrderedParallel.SelectAsync(Count(9), (input, _) => 6 / (3 - input), 4, CancellationToken.None))
            {
                results.Add(result);
            }
        });

        Assert.Equal([2, 3, 6], results);
    }

    [Fact]
    public async Task LeavingEarly_StopsTheWork_AndDisposesOfTheSource()
    {
        bool disposed = false;
        await foreach (int result in OrderedParallel.SelectAsync(Endless(), (input, _) => input, 2, CancellationToken.None))
        {
            if (result == 7)
            {
                break;
            }
        }

        Assert.True(disposed);

        async IAsyncEnumerable<int> Endless([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            try
            {
                for (int i = 0; ; i++)
                {
                    yield return i;
                    await Task.Delay(i < 9 ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, cancellationToken);
                }
            }
            finally
            {
                disposed = true;
            }
        }
    }

    [Fact]
    public async Task Cancellation_EndsTheStreamAtOnce_EvenWhenTheSourceIgnoresIt()
    {
        using var cancellation = new CancellationTokenSource();
        var stuck = new TaskCompletionSource();
        var disposed = new TaskCompletionSource();
        Task run = Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int _ in OrderedParallel.SelectAsync(Stuck(), (input, _) => input, 2, cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        });

        await run.WaitAsync(Patience);
        Assert.False(disposed.Task.IsCompleted);
        stuck.SetResult();
        await disposed.Task.WaitAsync(Patience);

        async IAsyncEnumerable<int> Stuck()
        {
            try
            {
                yield return 0;
                await stuck.Task;
            }
            finally
            {
                disposed.SetResult();
            }
        }
    }

    [Fact]
    public async Task Cancellation_ReachesTheWorkThatRuns()
    {
        using var cancellation = new CancellationTokenSource();
        var stopped = new TaskCompletionSource();
        Task run = Assert.ThrowsAnyAsync<OperationCanceledException>(() => Collect(OrderedParallel.SelectAsync(
            Count(1),
            (input, token) =>
            {
                cancellation.Cancel();
                Assert.True(token.WaitHandle.WaitOne(Patience));
                stopped.SetResult();
                return input;
            },
            width: 1,
            cancellation.Token)));

        await run.WaitAsync(Patience);
        await stopped.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task WaitingStreams_HoldNoThread()
    {
        // Twenty times as many streams as the pool has threads at first: if each kept one, this would wait for new threads for minutes.
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<int[]>[] streams = [.. Enumerable.Range(0, Environment.ProcessorCount * 20 + 200)
            .Select(_ => Collect(OrderedParallel.SelectAsync(Gated(), (input, _) => input, 2, CancellationToken.None)))];
        gate.SetResult();

        int[][] results = await Task.WhenAll(streams).WaitAsync(Patience);
        Assert.All(results, result => Assert.Equal([0, 1, 2], result));

        async IAsyncEnumerable<int> Gated()
        {
            await gate.Task;
            await foreach (int i in Count(3))
            {
                yield return i;
            }
        }
    }

    private static async IAsyncEnumerable<int> Count(int count)
    {
        for (int i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    private static async Task<T[]> Collect<T>(IAsyncEnumerable<T> stream) => await stream.ToArrayAsync();

    private static void InterlockedMaximum(ref int maximum, int value)
    {
        int seen = Volatile.Read(ref maximum);
        while (value > seen)
        {
            int before = Interlocked.CompareExchange(ref maximum, value, seen);
            seen = before == seen ? value : before;
        }
    }
}
