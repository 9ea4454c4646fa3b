using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Hengji.Web.Tests.Hosting;

/// <summary>What the server logged with an exception, so that a test that meets a 500 can say why.</summary>
internal sealed class LoggedFaults : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> faults = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            faults.Enqueue($"{formatter(state, exception)}\n{exception}");
    }

    public void Dispose() => faults.Clear();

    /// <summary>All of them, oldest first.</summary>
    public override string ToString() => string.Join("\n\n", faults);
}
