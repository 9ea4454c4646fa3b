using System.Security.Claims;
using Hengji.Storage;
using Hengji.UseCases.People;

namespace Hengji.Web.Security;

/// <summary>Who the request comes from, with rights read once per request.</summary>
internal sealed class CurrentActor(IHttpContextAccessor accessor, Func<HengjiDbContext> open)
{
    /// <summary>Claim that carries the full name.</summary>
    public const string NameClaim = "hengji-name";

    /// <summary>Claim that says the password must be changed first.</summary>
    public const string MustChangeClaim = "hengji-must-change";

    private Task<Actor>? actor;

    /// <summary>The actor.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    /// <remarks>Parts of a page ask at the same time: they share one answer, read through a context that nobody else uses.</remarks>
    public Task<Actor> GetAsync() => actor ??= ReadAsync();

    private async Task<Actor> ReadAsync()
    {
        var context = accessor.HttpContext ?? throw new InvalidOperationException("There is no request.");
        var id = PersonId(context.User) ?? throw new InvalidOperationException("Nobody is signed in.");
        await using var storage = open();
        var rights = await ReadRights.RunAsync(storage, id, context.RequestAborted);
        return new Actor(
            id, context.User.FindFirstValue(NameClaim) ?? "", rights, context.Connection.RemoteIpAddress?.ToString() ?? "",
            context.User.FindFirstValue(TokenHandler.TokenClaim) is { } token ? $"接口 {token}" : "网页");
    }

    /// <summary>The account's id; null when nobody is signed in.</summary>
    public static long? PersonId(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
