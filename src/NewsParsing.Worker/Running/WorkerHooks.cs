namespace NewsParsing.Worker.Running;

/// <summary>Where tests kill the process; nothing outside this assembly's tests can register it.</summary>
internal sealed class WorkerHooks
{
    /// <summary>Called before an article is parsed.</summary>
    public Action<NewsItem>? Parsing { get; init; }

    /// <summary>Called after a batch was written and before it is settled.</summary>
    public Action? Written { get; init; }
}
