using System.Net;
using Hengji.Storage.Trail;
using Hengji.Web.Security;
using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.SignIn;

/// <summary>Signing in by the house's identity server, against a provider that speaks the protocol.</summary>
public sealed class OidcTests(OidcTests.House both) : IClassFixture<OidcTests.House>
{
    private readonly IdentityServer house = both.Identity;
    private readonly RunningServer server = both.Server;

    /// <summary>Both servers, started once.</summary>
    public sealed class House : IAsyncLifetime
    {
        internal IdentityServer Identity { get; private set; } = null!;

        internal RunningServer Server { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Identity = await IdentityServer.StartAsync();
            Server = await RunningServer.StartAsync(
                Databases.Sqlite, new ServerOidc(Identity.Authority, IdentityServer.Client, IdentityServer.Secret, "preferred_username"));
        }

        public async ValueTask DisposeAsync()
        {
            await Server.DisposeAsync();
            await Identity.DisposeAsync();
        }
    }

    [Fact]
    public async Task An_account_of_that_name_is_signed_in_with_its_own_rights()
    {
        house.UserName = "u01";
        using var visitor = server.Anonymous();

        (await GoThroughAsync(visitor)).ShouldBe("/", await LastAsync(line => line.Subject));

        (await visitor.Http.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.Http.GetAsync("/people", TestContext.Current.CancellationToken)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await LastAsync(line => line.Action)).ShouldBe("sign-in.done-oidc");
    }

    [Fact]
    public async Task Somebody_without_an_account_is_told_so_and_stays_outside()
    {
        house.UserName = "nobody-here";
        using var visitor = server.Anonymous();

        (await GoThroughAsync(visitor)).ShouldBe("/sign-in?failed=stranger");

        (await visitor.Http.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.Http.GetStringAsync("/sign-in?failed=stranger", TestContext.Current.CancellationToken)).ShouldContain("没有同名的账号");
    }

    [Fact]
    public async Task A_token_signed_by_somebody_else_signs_nobody_in()
    {
        (house.UserName, house.IsForging) = ("u01", true);
        using var visitor = server.Anonymous();

        (await GoThroughAsync(visitor)).ShouldBe("/sign-in?failed=oidc");
        house.IsForging = false;

        (await visitor.Http.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_callback_nobody_asked_for_signs_nobody_in()
    {
        house.UserName = "u01";
        using var visitor = server.Anonymous();

        var answer = await visitor.Http.GetAsync("/sign-in/oidc-callback?code=x&state=y", TestContext.Current.CancellationToken);

        answer.Headers.Location?.ToString().ShouldBe("/sign-in?failed=oidc");
    }

    /// <summary>Follows every redirect between the two servers; where the last one leads.</summary>
    private static async Task<string> GoThroughAsync(Visitor visitor)
    {
        var next = "/sign-in/oidc";
        for (var hop = 0; hop < 6; hop++)
        {
            var answer = await visitor.Http.GetAsync(next, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, next);
            next = answer.Headers.Location!.ToString();
            if (next == "/" || next.StartsWith("/sign-in?", StringComparison.Ordinal))
                return next;
        }
        throw new InvalidOperationException("Round and round: " + next);
    }

    private Task<string> LastAsync(Func<TrailEntry, string> what) =>
        server.AskAsync(storage => Task.FromResult(what(storage.TrailEntries.OrderByDescending(line => line.Id).First())));
}
