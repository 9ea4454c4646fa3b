using Hengji.Web.Hosting;

namespace Hengji.Web.Features.Uploads;

/// <summary>
/// Reads a form before anybody binds it. Binding and the check against forgery take a form that could not be kept, the disk being
/// full, for a broken request; here the reason comes through.
/// </summary>
internal sealed class FormReader(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not null && context.Request.HasFormContentType)
            await ReadAsync(context);
        await next(context);
    }

    private static async Task ReadAsync(HttpContext context)
    {
        try
        {
            _ = await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception fault) when (fault is (InvalidDataException or IOException or OperationCanceledException) && !FullDisk.IsReasonOf(fault))
        {
            // A form that is broken, too large or broken off: those who bind it answer that.
        }
    }
}
