using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NewsParsing.Worker;

/// <summary>
/// Unhealthy when the queue has not answered for 60 seconds: <c>services.AddHealthChecks().AddCheck&lt;WorkerHealthCheck&gt;("worker")</c>.
/// </summary>
/// <remarks>Safe to use from several threads.</remarks>
public sealed class WorkerHealthCheck : IHealthCheck
{
    private readonly WorkerState _state;

    /// <summary>Creates the check.</summary>
    /// <param name="state">The worker's state.</param>
    public WorkerHealthCheck(WorkerState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        _state = state;
    }

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        string said = FormattableString.Invariant($"the queue last answered {_state.SinceLastContact.TotalSeconds:F0} s ago");
        string description = _state.LastError is { } error ? $"{said}: {error}" : said;
        return Task.FromResult(_state.IsHealthy ? HealthCheckResult.Healthy(description) : HealthCheckResult.Unhealthy(description));
    }
}
