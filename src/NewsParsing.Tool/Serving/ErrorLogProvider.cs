using Microsoft.Extensions.Logging;

namespace NewsParsing.Tool.Serving;

/// <summary>Writes what goes wrong in a server or worker to standard error, a line each. Thread-safe.</summary>
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
                errors.Write(exception is null ? formatter(state, exception) : $"{formatter(state, exception)} {exception}");
            }
        }
    }

    public void Dispose()
    {
    }
}
