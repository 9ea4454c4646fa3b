using Hengji.Web.Language;

namespace Hengji.Web.Security;

/// <summary>
/// Gives every failed request of the interface for programs an answer of RFC 9457 with a stable <c>code</c>. The page that
/// people see is no answer there: it takes no PATCH, so that an expired session would look like a wrong method.
/// </summary>
internal sealed partial class ApiProblems(RequestDelegate next, ILogger<ApiProblems> log)
{
    public async Task InvokeAsync(HttpContext context, Tongue tongue)
    {
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = fault.StatusCode;
        }
        catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Failed(log, context.Request.Method, context.Request.Path, fault);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
        if (context.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null })
            await AnswerAsync(context, tongue);
    }

    private static Task AnswerAsync(HttpContext context, Tongue tongue)
    {
        var status = context.Response.StatusCode;
        var (code, title) = status switch
        {
            401 => ("request.signed-out", tongue["请先登录。没有保存的内容会保留，登录后再提交。", "Sign in first; nothing unsaved is lost."]),
            403 => ("request.forbidden", tongue["您没有这项权限。", "You may not do this."]),
            404 => ("request.not-found", tongue["没有这一项，或者您无权查看。", "There is no such thing, or you may not see it."]),
            405 => ("request.method", tongue["这个地址不接受这种请求。", "This address does not take that method."]),
            413 => ("request.too-large", tongue["请求太大，单个文件不超过 50 MB。", "The request is too large; a file may have 50 MB at most."]),
            415 => ("request.type", tongue["内容类型不对，请用 application/json。", "Wrong content type; use application/json."]),
            >= 500 => ("server.failed", tongue["服务器出了点问题，已保存的数据没有丢失。请稍后再试。", "Something went wrong; saved data are safe. Try again."]),
            _ => ("request.invalid", tongue["请求有误，请对照接口说明检查。", "The request is not valid; see the interface's description."]),
        };
        return Results.Problem(statusCode: status, title: title, extensions: new Dictionary<string, object?> { ["code"] = code })
            .ExecuteAsync(context);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    private static partial void Failed(ILogger log, string method, PathString path, Exception fault);
}
