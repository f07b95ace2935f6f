using System.Threading.Channels;

namespace NewsParsing.AspNetCore.Parsing;

/// <summary>Lets a number of parses run and a number wait, first come, first served. Thread-safe.</summary>
internal sealed class ParseGate
{
    /// <summary>One entry for each place that is free: whoever takes it may parse, and puts it back.</summary>
    private readonly Channel<bool> _places = Channel.CreateUnbounded<bool>();

    private readonly int _mostWaiting;
    private int _waiting;

    public ParseGate(int concurrent, int waiting)
    {
        _mostWaiting = waiting;
        for (int i = 0; i < concurrent; i++)
        {
            _places.Writer.TryWrite(true);
        }
    }

    /// <summary>Returns whether the caller may parse now, after its wait; false when too many wait already.</summary>
    public async ValueTask<bool> TryEnterAsync(CancellationToken cancellationToken)
    {
        if (_places.Reader.TryRead(out _))
        {
            ServerMeter.Active.Add(1);
            return true;
        }

        if (Interlocked.Increment(ref _waiting) > _mostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            return false;
        }

        ServerMeter.Waiting.Add(1);
        try
        {
            await EnterAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
            ServerMeter.Waiting.Add(-1);
        }
    }

    /// <summary>Waits for a place however many wait: who calls has a bound of its own.</summary>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        await _places.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        ServerMeter.Active.Add(1);
    }

    public void Leave()
    {
        ServerMeter.Active.Add(-1);
        _places.Writer.TryWrite(true);
    }
}
