namespace NewsParsing.Worker.Running;

/// <summary>How a worker calls itself on dead letters and connections.</summary>
internal static class WorkerName
{
    /// <summary>Its machine and process.</summary>
    public static string Value { get; } = FormattableString.Invariant($"{Environment.MachineName}:{Environment.ProcessId}");
}
