namespace Hengji.Web.Security;

/// <summary>Reads the actor's rights before anything is rendered, so that menu and page never ask the database at the same time.</summary>
internal sealed class ActorReader(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentActor current)
    {
        if (CurrentActor.PersonId(context.User) is not null && !Path.HasExtension(context.Request.Path.Value))
            _ = await current.GetAsync();
        await next(context);
    }
}
