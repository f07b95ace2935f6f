namespace NewsParsing.Worker;

/// <summary>How a worker is doing, for health checks and dashboards; a singleton of the container.</summary>
/// <remarks>Safe to use from several threads.</remarks>
public sealed class WorkerState
{
    private readonly TimeProvider _time;
    private long _lastContact;
    private long _parsed;
    private long _dead;
    private int _inFlight;

    /// <summary>Creates the state of a worker that has not begun.</summary>
    /// <param name="time">The clock; null for the system's.</param>
    public WorkerState(TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        _lastContact = _time.GetTimestamp();
    }

    /// <summary>How long ago the queue last answered, with articles or without, or the worker last wrote; from the start on at
    /// first.</summary>
    public TimeSpan SinceLastContact => _time.GetElapsedTime(Volatile.Read(ref _lastContact));

    /// <summary>Whether the last contact is less than 60 seconds ago.</summary>
    // An idle worker asks once a second and a paused one at least every 30 s, so that two tries in a row have failed.
    public bool IsHealthy => SinceLastContact < TimeSpan.FromSeconds(60);

    /// <summary>How many articles the worker has taken and not settled.</summary>
    public int InFlight => Volatile.Read(ref _inFlight);

    /// <summary>How many articles were parsed, written and settled since the start.</summary>
    public long Parsed => Volatile.Read(ref _parsed);

    /// <summary>How many articles went to the dead letters since the start.</summary>
    public long Dead => Volatile.Read(ref _dead);

    /// <summary>The last error of the queue or the sink; null when what it hindered has gone well since.</summary>
    public string? LastError { get; private set; }

    internal void Contact()
    {
        Volatile.Write(ref _lastContact, _time.GetTimestamp());
        LastError = null;
    }

    internal void Fail(Exception exception) => LastError = exception.Message;

    internal void Take(int count) => Volatile.Write(ref _inFlight, count);

    internal void Settle(int parsed, int dead)
    {
        Interlocked.Add(ref _parsed, parsed);
        Interlocked.Add(ref _dead, dead);
        Volatile.Write(ref _inFlight, 0);
    }
}
