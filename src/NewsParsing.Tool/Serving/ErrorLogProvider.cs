using Microsoft.Extensions.Logging;

namespace NewsParsing.Tool.Serving;

/// <summary>
/// Writes what goes wrong in a server or worker to standard error, a line each: an error with its stack, for nobody expected it; a warning
/// with its message alone, for it is of the world outside (a broker that is away), and comes again with every try. Thread-safe.
/// </summary>
internal sealed class ErrorLogProvider(ErrorLog errors, LogLevel least = LogLevel.Error) : ILoggerProvider, ILogger
{
    private readonly Lock _lock = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            lock (_lock)
            {
                string message = formatter(state, exception);
                errors.Write(
                    exception is null ? message
                    : logLevel >= LogLevel.Error ? $"{message} {exception}"
                    : $"{message}: {exception.Message}");
            }
        }
    }

    public void Dispose()
    {
    }
}
