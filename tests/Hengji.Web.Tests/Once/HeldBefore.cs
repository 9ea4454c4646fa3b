using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hengji.Web.Tests.Once;

/// <summary>Holds the first command that contains a text just before it is sent, until it is let go.</summary>
internal sealed class HeldBefore(string text) : DbCommandInterceptor
{
    private readonly TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>When the command is about to be sent.</summary>
    public Task Arrived => arrived.Task;

    public void LetGo() => released.SetResult();

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.Contains(text, StringComparison.Ordinal) && arrived.TrySetResult())
            await released.Task.WaitAsync(cancellationToken);
        return result;
    }
}
