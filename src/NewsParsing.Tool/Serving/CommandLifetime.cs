using Microsoft.Extensions.Hosting;

namespace NewsParsing.Tool.Serving;

/// <summary>Leaves signals to the tool, which handles them for all commands in one way.</summary>
internal sealed class CommandLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
