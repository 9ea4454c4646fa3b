using Hengji.Web.Tests.Hosting;
using Npgsql;

namespace Hengji.Web.Tests.Outages;

/// <summary>PostgreSQL is held by somebody else, cuts its connections, or is gone. Needs the private server that ./test starts.</summary>
public sealed class PostgresOutageTests
{
    private const string FewSeconds = ";Command Timeout=2";

    public static TheoryData<string> Servers => Databases.PostgresServer is null ? [] : [Databases.Postgres];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Servers))]
    public async Task While_somebody_else_holds_a_table_everybody_is_told(string database)
    {
        await using var server = await RunningServer.StartAsync(database, connection: FewSeconds);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u01");
        var saved = await clerk.SaveSomethingAsync(dossier, "11.01");
        await using (var other = new NpgsqlConnection(server.PostgresConnection))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var transaction = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
            await RunAsync(other, "LOCK TABLE dossiers IN ACCESS EXCLUSIVE MODE");

            await clerk.SavingSaysAsync(dossier, saved, "22.01", "storage.busy");
            await clerk.PageSaysAsync("/", "数据库正被占用");
        }

        await server.RecoversAsync(clerk, dossier, saved);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Servers))]
    public async Task While_it_is_gone_everybody_is_told_and_afterwards_nothing_has_to_be_restarted(string database)
    {
        await using var server = await RunningServer.StartAsync(database);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u01");
        var saved = await clerk.SaveSomethingAsync(dossier, "11.01");
        var name = new NpgsqlConnectionStringBuilder(server.PostgresConnection).Database;
        await OutsideAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'", $"ALTER DATABASE {name} RENAME TO {name}_aside");

        await clerk.SavingSaysAsync(dossier, saved, "22.01", "storage.unavailable");
        await clerk.PageSaysAsync("/", "暂时连不上数据库");

        await OutsideAsync($"ALTER DATABASE {name}_aside RENAME TO {name}");
        await server.RecoversAsync(clerk, dossier, saved);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Servers))]
    public async Task After_its_restart_at_most_one_request_is_told_to_try_again(string database)
    {
        await using var server = await RunningServer.StartAsync(database);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u01");
        var saved = await clerk.SaveSomethingAsync(dossier, "11.01");
        var name = new NpgsqlConnectionStringBuilder(server.PostgresConnection).Database;
        await OutsideAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");

        using var first = await clerk.Http.GetAsync("/", TestContext.Current.CancellationToken);

        ((int)first.StatusCode).ShouldBeOneOf(200, 503);
        await server.RecoversAsync(clerk, dossier, saved);
    }

    private static async Task OutsideAsync(params string[] commands)
    {
        await using var connection = new NpgsqlConnection(Databases.PostgresServer);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var command in commands)
            await RunAsync(connection, command);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        _ = await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
