namespace NewsParsing.Worker;

/// <summary>How a queue stands.</summary>
/// <remarks>Compares by value. Immutable and safe to share between threads.</remarks>
public sealed record QueueStatus
{
    /// <summary>How many articles wait for a worker.</summary>
    public required long Waiting { get; init; }

    /// <summary>How many articles workers have taken and not settled, those of killed workers too until their time is up.</summary>
    public required long InFlight { get; init; }

    /// <summary>How many dead letters there are.</summary>
    public required long Dead { get; init; }

    /// <summary>For how long the oldest unfinished article has been in the queue; null when there is none.</summary>
    public required TimeSpan? Lag { get; init; }
}
