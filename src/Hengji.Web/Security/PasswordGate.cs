namespace Hengji.Web.Security;

/// <summary>A password given by somebody else must be changed before anything else (强制修改初始密码).</summary>
internal sealed class PasswordGate(RequestDelegate next)
{
    private static readonly string[] Open = ["/account/password", "/language", "/sign-out", "/sign-in", "/app", "/_framework", "/error"];

    public Task InvokeAsync(HttpContext context)
    {
        if (!context.User.HasClaim(claim => claim.Type == CurrentActor.MustChangeClaim)
            || Array.Exists(Open, path => context.Request.Path.StartsWithSegments(path, StringComparison.Ordinal))
            || Path.HasExtension(context.Request.Path.Value))
            return next(context);
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else
            context.Response.Redirect("/account/password");
        return Task.CompletedTask;
    }
}
