namespace NewsParsing.AspNetCore.Parsing;

/// <summary>Lets a number of parses run and a number wait, first come, first served. Thread-safe.</summary>
internal sealed class ParseGate(int concurrent, int waiting)
{
    private readonly SemaphoreSlim _places = new(concurrent, concurrent);
    private int _waiting;

    /// <summary>Returns whether the caller may parse now, after its wait; false when too many wait already.</summary>
    public async ValueTask<bool> TryEnterAsync(CancellationToken cancellationToken)
    {
        if (_places.Wait(0, cancellationToken))
        {
            ServerMeter.Active.Add(1);
            return true;
        }

        if (Interlocked.Increment(ref _waiting) > waiting)
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
        await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        ServerMeter.Active.Add(1);
    }

    public void Leave()
    {
        ServerMeter.Active.Add(-1);
        _places.Release();
    }
}
