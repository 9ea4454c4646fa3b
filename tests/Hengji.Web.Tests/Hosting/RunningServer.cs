using Hengji.Storage;
using Hengji.Storage.Departments;
using Hengji.Storage.People;
using Hengji.UseCases.Demonstration;
using Hengji.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hengji.Web.Tests.Hosting;

/// <summary>The real server with the sample department, in this process, on a free port and a database of its own.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    /// <summary>Somebody with an account and no grant at all.</summary>
    public const string Stranger = "wairen";

    /// <summary>Department finance of another department.</summary>
    public const string OtherDepartment = "bieju";

    private readonly DirectoryInfo folder;
    private readonly PostgresDatabase? postgres;
    private readonly ServerSettings settings;
    private readonly LoggedFaults faults = new();

    private RunningServer(WebApplication app, DirectoryInfo folder, PostgresDatabase? postgres, ServerSettings settings) =>
        (App, this.folder, this.postgres, this.settings) = (app, folder, postgres, settings);

    public WebApplication App { get; private set; }

    public Uri Address => new(App.Urls.Single());

    /// <summary>What it logged as a fault since it started.</summary>
    public string Faults => faults.ToString();

    /// <summary>Its SQLite file.</summary>
    public string DatabaseFile => Path.Combine(folder.FullName, "hengji.db");

    /// <summary>Its PostgreSQL database; null on SQLite.</summary>
    public string? PostgresConnection => postgres?.Connection;

    /// <summary>Starts on one of <see cref="Databases"/>.</summary>
    /// <param name="database">Which.</param>
    /// <param name="oidc">The house's identity server, if any.</param>
    /// <param name="connection">More of PostgreSQL's connection string.</param>
    /// <param name="more">Adds to what stands right before the routes.</param>
    public static async Task<RunningServer> StartAsync(string database, Security.ServerOidc? oidc = null, string connection = "",
        Action<WebApplication>? more = null)
    {
        var folder = Directory.CreateTempSubdirectory("hengji-web-");
        var postgres = database == Databases.Postgres ? await PostgresDatabase.CreateAsync() : null;
        var settings = new ServerSettings(
            folder.FullName, postgres is null ? null : postgres.Connection + connection, Repository.PathOf("packs"),
            Repository.PathOf("samples", "xiangxi-hrss-2022"), "http://127.0.0.1:0", IsDemonstration: true) { Oidc = oidc };
        var server = new RunningServer(await PrepareAsync(settings), folder, postgres, settings);
        await server.AddOutsidersAsync();
        more?.Invoke(server.App);
        server.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(server.faults);
        await server.App.StartAsync();
        return server;
    }

    /// <summary>Signs in as one of the demonstration's people.</summary>
    public Task<Visitor> SignInAsync(string name) => Visitor.SignInAsync(Address, name);

    /// <summary>Somebody who has not signed in.</summary>
    public Visitor Anonymous() => new(Address);

    /// <summary>Looks into storage, past every right.</summary>
    public async Task<T> AskAsync<T>(Func<HengjiDbContext, Task<T>> question)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<HengjiDbContext>());
    }

    /// <summary>The sample department's dossier.</summary>
    public Task<long> DossierIdAsync() => AskAsync(storage => storage.Dossiers.Select(dossier => dossier.Id).SingleAsync());

    /// <summary>Somebody's id.</summary>
    public Task<long> PersonIdAsync(string name) =>
        AskAsync(storage => storage.Users.Where(person => person.UserName == name).Select(person => person.Id).SingleAsync());

    /// <summary>Stops and starts again on the same data, at another port.</summary>
    /// <param name="between">What somebody does to the data meanwhile.</param>
    public async Task RestartAsync(Action between)
    {
        await StopAsync();
        between();
        App = await PrepareAsync(settings);
        await App.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (postgres is not null)
            await postgres.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task<WebApplication> PrepareAsync(ServerSettings settings)
    {
        var app = await Server.PrepareAsync(settings, []);
        return app.IsSuccess ? app.Value : throw new InvalidOperationException(app.Problems[0].Describe());
    }

    private async Task StopAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    private async Task AddOutsidersAsync()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var storage = scope.ServiceProvider.GetRequiredService<HengjiDbContext>();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var department = new Department { Code = "999", Name = "另一部门" };
        _ = storage.Departments.Add(department);
        _ = await storage.SaveChangesAsync();
        _ = await AddAsync(people, Stranger);
        var finance = await AddAsync(people, OtherDepartment);
        _ = storage.Grants.Add(new RoleGrant { PersonId = finance.Id, Role = Role.DepartmentFinance, DepartmentId = department.Id });
        _ = await storage.SaveChangesAsync();
    }

    private static async Task<Person> AddAsync(UserManager<Person> people, string name)
    {
        var person = new Person { UserName = name, FullName = name, PasswordChangedAt = TimeProvider.System.GetUtcNow().UtcDateTime };
        (await people.CreateAsync(person, LoadDemonstration.Password)).Succeeded.ShouldBeTrue();
        return person;
    }
}
