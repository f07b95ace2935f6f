using Microsoft.Extensions.Logging;

namespace NewsParsing.Worker.Running;

/// <summary>What a worker logs.</summary>
internal static partial class WorkerLog
{
    [LoggerMessage(1, LogLevel.Information, "Worker started: batches of {BatchSize}, {MaxAttempts} attempts")]
    public static partial void Started(ILogger logger, int batchSize, int maxAttempts);

    [LoggerMessage(2, LogLevel.Information, "Worker stopped: {Parsed} articles parsed, {Dead} dead")]
    public static partial void Stopped(ILogger logger, long parsed, long dead);

    [LoggerMessage(3, LogLevel.Warning, "The queue fails; next try in {Seconds} s")]
    public static partial void QueueFails(ILogger logger, double seconds, Exception exception);

    [LoggerMessage(4, LogLevel.Warning, "The sink fails with {Count} articles; next try in {Seconds} s")]
    public static partial void SinkFails(ILogger logger, int count, double seconds, Exception exception);

    [LoggerMessage(5, LogLevel.Warning, "Article {Id} is dead ({Reason}): {Detail}")]
    public static partial void Dead(ILogger logger, string? id, string reason, string? detail);

    [LoggerMessage(6, LogLevel.Information, "{Count} articles in work were given back")]
    public static partial void GivenBack(ILogger logger, int count);

    [LoggerMessage(7, LogLevel.Debug, "The queue was not told that a batch is still worked on")]
    public static partial void NotKept(ILogger logger, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "Articles in work could not be given back at once; the queue gives them out again in its own time")]
    public static partial void NotGivenBack(ILogger logger, Exception exception);
}
