using Hengji.Storage;
using Hengji.Web.Features.Errors;
using Hengji.Web.Language;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hengji.Web.Hosting;

/// <summary>
/// Says clearly that the database is locked, full or gone, or the disk of files full: 503 with a stable code for programs, a page that needs no database for
/// people. The next request tries again; nothing has to be restarted.
/// </summary>
internal sealed partial class StorageFaultAnswers(RequestDelegate next, Func<Exception, StorageFault?> read, ILogger<StorageFaultAnswers> log)
{
    private const string RetrySeconds = "5";
    private const string OfRenderer = "blazor-enhanced-nav";

    public async Task InvokeAsync(HttpContext context, Tongue tongue)
    {
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!context.Response.HasStarted && Read(fault) is not null)
        {
            Unavailable(log, context.Request.Method, context.Request.Path, fault.GetBaseException().Message);
            await AnswerAsync(context, Read(fault)!.Value, tongue);
        }
    }

    private StorageFault? Read(Exception fault) => FullDisk.IsReasonOf(fault) ? StorageFault.Full : read(fault);

    private static async Task AnswerAsync(HttpContext context, StorageFault fault, Tongue tongue)
    {
        var answer = context.Response;
        (answer.ContentLength, answer.ContentType) = (null, null);
        answer.Headers.RetryAfter = RetrySeconds;
        answer.Headers.CacheControl = "no-store";
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            await Results.Problem(
                statusCode: StatusCodes.Status503ServiceUnavailable, title: StorageFaultWords.Of(fault, tongue),
                extensions: new Dictionary<string, object?> { ["code"] = StorageFaultWords.CodeOf(fault) }).ExecuteAsync(context);
            return;
        }
        var again = HttpMethods.IsGet(context.Request.Method) ? $"{context.Request.Path}{context.Request.QueryString}" : "/";
        // A page that failed half-way leaves its renderer and its header behind; ours starts afresh.
        _ = answer.Headers.Remove(OfRenderer);
        await using var scope = context.RequestServices.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        await new RazorComponentResult<StorageFaultPage>(new { Fault = fault, Again = again })
        {
            StatusCode = StatusCodes.Status503ServiceUnavailable,
        }.ExecuteAsync(context);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The database is not available for {Method} {Path}: {Reason}")]
    private static partial void Unavailable(ILogger log, string method, PathString path, string reason);
}
