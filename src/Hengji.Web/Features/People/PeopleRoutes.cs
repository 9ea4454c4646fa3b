using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.People;
using Hengji.Web.Language;
using Hengji.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Features.People;

/// <summary>Accounts and grants for programs; for the security administrator only.</summary>
internal static class PeopleRoutes
{
    private const int PageSize = 50;

    public static void Map(RouteGroupBuilder api)
    {
        var people = api.MapGroup("/people").WithMetadata(new NeedsScope(AccessScopes.Admin));
        _ = people.MapGet("", ListAsync).WithName("listPeople");
        _ = people.MapPost("", CreateAsync).WithName("createPerson").WithMetadata(new HoldsPassword());
        _ = people.MapPost("/{id:long}/close", CloseAsync).WithName("closePerson");
        _ = people.MapPost("/{id:long}/reopen", ReopenAsync).WithName("reopenPerson");
        _ = people.MapPost("/{id:long}/unlock", UnlockAsync).WithName("unlockPerson");
        _ = people.MapPost("/{id:long}/password", ResetAsync).WithName("resetPassword").WithMetadata(new HoldsPassword());
        _ = people.MapGet("/{id:long}/grants", GrantsAsync).WithName("listGrants");
        _ = people.MapPost("/{id:long}/grants", GiveAsync).WithName("giveGrant");
        _ = people.MapDelete("/{id:long}/grants/{grant:long}", TakeAsync).WithName("takeGrant");
    }

    private static async Task<IResult> ListAsync(string? find, int? page, CurrentActor current, HengjiDbContext storage, CancellationToken cancel)
    {
        if (!(await current.GetAsync()).Rights.Has(Role.SecurityAdministrator))
            return Results.NotFound();
        var query = storage.Users.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(find))
            query = query.Where(person => person.UserName!.Contains(find) || person.FullName.Contains(find));
        return Results.Ok(await query.OrderBy(person => person.UserName).Skip((Math.Max(1, page ?? 1) - 1) * PageSize).Take(PageSize)
            .Select(person => new PersonAnswer(
                person.Id, person.UserName!, person.FullName, person.Post, person.IsClosed, person.MustChangePassword, person.TwoFactorEnabled))
            .ToListAsync(cancel));
    }

    private static async Task<IResult> CreateAsync(
        PersonRequest asked, CurrentActor current, HengjiDbContext storage, UserManager<Person> people, TimeProvider clock, Tongue tongue,
        CancellationToken cancel) =>
        Answer(
            await CreateAccount.RunAsync(
                storage, people, asked.Name ?? "", asked.FullName ?? "", asked.Post ?? "", asked.Password ?? "", await current.GetAsync(), Now(clock), cancel),
            tongue, Of);

    private static async Task<IResult> CloseAsync(
        long id, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel) =>
        Answer(await ChangeAccount.CloseAsync(storage, id, await current.GetAsync(), Now(clock), cancel), tongue, Of);

    private static async Task<IResult> ReopenAsync(
        long id, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel) =>
        Answer(await ChangeAccount.ReopenAsync(storage, id, await current.GetAsync(), Now(clock), cancel), tongue, Of);

    private static async Task<IResult> UnlockAsync(
        long id, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel) =>
        Answer(await ChangeAccount.UnlockAsync(storage, id, await current.GetAsync(), Now(clock), cancel), tongue, Of);

    private static async Task<IResult> ResetAsync(
        long id, PasswordRequest asked, CurrentActor current, HengjiDbContext storage, UserManager<Person> people, TimeProvider clock, Tongue tongue,
        CancellationToken cancel) =>
        Answer(
            await ChangeAccount.ResetPasswordAsync(storage, people, id, asked.Password ?? "", await current.GetAsync(), Now(clock), cancel), tongue, Of);

    private static async Task<IResult> GrantsAsync(long id, CurrentActor current, HengjiDbContext storage, CancellationToken cancel) =>
        (await current.GetAsync()).Rights.Has(Role.SecurityAdministrator)
            ? Results.Ok((await storage.Grants.AsNoTracking().Where(grant => grant.PersonId == id).OrderBy(grant => grant.Id).ToListAsync(cancel))
                .ConvertAll(Of))
            : Results.NotFound();

    private static async Task<IResult> GiveAsync(
        long id, GrantRequest asked, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (!actor.Rights.Has(Role.SecurityAdministrator))
            return Results.NotFound();
        if (!Enum.TryParse<Role>(asked.Role, out var role) || !Enum.IsDefined(role))
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: tongue["没有这个角色。", "There is no such role."],
                extensions: new Dictionary<string, object?> { ["code"] = "grant.role" });
        var wanted = new RoleGrant
        {
            PersonId = id, Role = role, DepartmentId = asked.DepartmentId, UnitKey = asked.UnitKey, FromYear = asked.FromYear, ToYear = asked.ToYear,
        };
        return Answer(await GiveGrant.RunAsync(storage, wanted, actor, Now(clock), cancel), tongue, Of);
    }

    private static async Task<IResult> TakeAsync(
        long id, long grant, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (!actor.Rights.Has(Role.SecurityAdministrator) || !await storage.Grants.AnyAsync(found => found.Id == grant && found.PersonId == id, cancel))
            return Results.NotFound();
        var taken = await TakeGrant.RunAsync(storage, grant, actor, Now(clock), cancel);
        return taken.IsSuccess ? Results.NoContent() : Refused(taken.Problems[0], tongue);
    }

    private static IResult Answer<T, TAnswer>(Result<T> result, Tongue tongue, Func<T, TAnswer> of) =>
        result.IsSuccess ? Results.Ok(of(result.Value)) : Refused(result.Problems[0], tongue);

    /// <summary>What a person may not do looks like what does not exist.</summary>
    private static IResult Refused(Problem problem, Tongue tongue) =>
        problem is NotYourTask or NoSuchPerson
            ? Results.NotFound()
            : Results.Problem(
                statusCode: StatusCodes.Status422UnprocessableEntity, title: tongue.Of(problem),
                extensions: new Dictionary<string, object?> { ["code"] = problem.Code });

    private static DateTime Now(TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    private static PersonAnswer Of(Person person) =>
        new(person.Id, person.UserName!, person.FullName, person.Post, person.IsClosed, person.MustChangePassword, person.TwoFactorEnabled);

    private static GrantAnswer Of(RoleGrant grant) =>
        new(grant.Id, grant.Role.ToString(), grant.DepartmentId, grant.UnitKey, grant.FromYear, grant.ToYear);
}

/// <summary>An account to open.</summary>
public sealed record PersonRequest(string? Name, string? FullName, string? Post, string? Password);

/// <summary>A new initial password.</summary>
public sealed record PasswordRequest(string? Password);

/// <summary>A role to give: UnitClerk, UnitHead, DepartmentFinance …</summary>
public sealed record GrantRequest(string? Role, long? DepartmentId, string? UnitKey, int? FromYear, int? ToYear);

/// <summary>An account.</summary>
public sealed record PersonAnswer(
    long Id, string Name, string FullName, string Post, bool IsClosed, bool MustChangePassword, bool HasSecondFactor);

/// <summary>A grant.</summary>
public sealed record GrantAnswer(long Id, string Role, long? DepartmentId, string? UnitKey, int? FromYear, int? ToYear);
