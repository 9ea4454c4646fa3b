using Hengji.Storage;
using Hengji.Storage.Departments;
using Hengji.Storage.People;
using Hengji.UseCases.People;
using Hengji.UseCases.UnitChanges;
using Hengji.Web.Tests.Hosting;
using Npgsql;

namespace Hengji.Web.Tests.Once;

/// <summary>
/// The same thing asked for twice at the worst moment: the first has looked and not yet written when the second comes. On SQLite
/// a transaction that writes has the file for itself from its beginning.
/// </summary>
public sealed class WorstMomentTests
{
    private static readonly DateTime Now = new(2023, 6, 3, 1, 12, 0, DateTimeKind.Utc);

    private static readonly Actor Administrator = new(
        77, "管理员",
        new UseCases.People.Rights([
            new Grant(Role.SecurityAdministrator, null, null, null, null), new Grant(Role.SystemAdministrator, null, null, null, null),
        ]),
        "10.1.1.1", "网页");

    /// <summary>What is asked for, whether the chain of the trail has been written to before, and why the second is refused.</summary>
    public static TheoryData<string, bool, string> Wishes
    {
        get
        {
            var all = new TheoryData<string, bool, string>();
            foreach (var isNew in Databases.PostgresServer is null ? (bool[])[] : [true, false])
            {
                all.Add("tokens", isNew, "token.name-taken");
                all.Add("grants", isNew, "grant.twice");
                all.Add("units", isNew, "unit.invalid");
                all.Add("departments", isNew, "unit.invalid");
            }
            return all;
        }
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Wishes))]
    public async Task The_second_waits_for_the_first_and_then_sees_what_it_did(string table, bool isFirstOfItsChain, string refusal)
    {
        await using var database = await EmptyDatabase.CreateAsync(Databases.Postgres);
        await FillAsync(database);
        if (!isFirstOfItsChain)
            await using (var earlier = database.Open())
                await BeginChainsAsync(earlier);
        var held = new HeldBefore($"INSERT INTO {table} ");
        await using var one = database.Open(held);
        await using var other = database.Open();

        var first = AskAsync(one, table);
        await held.Arrived;
        var second = AskAsync(other, table);
        await Task.WhenAny(second, SomebodyWaitsAsync(database.PostgresConnection!));
        second.IsCompleted.ShouldBeFalse("it looked while the first had not written yet");
        held.LetGo();

        (await first).ShouldBeNull();
        (await second).ShouldBe(refusal);
    }

    /// <summary>Asks for it.</summary>
    /// <returns>Why it was refused; null when it was done.</returns>
    private static async Task<string?> AskAsync(HengjiDbContext storage, string table) => table switch
    {
        "tokens" => CodeOf(await CreateAccessToken.RunAsync(storage, "双击", [AccessScopes.Read], 30, Administrator, Now)),
        "grants" => CodeOf(await GiveGrant.RunAsync(storage, new RoleGrant { PersonId = 1, Role = Role.FinanceDivision }, Administrator, Now)),
        "units" => CodeOf(await ChangeUnits.CreateAsync(storage, 1, "双击所", "", "", null, null, Administrator, Now)),
        _ => CodeOf(await OpenDepartment.CreateAsync(storage, "双击局", "555", Administrator, Now)),
    };

    private static string? CodeOf<T>(Result<T> done) => done.IsSuccess ? null : done.Problems[0].Code;

    /// <summary>Somebody and a department, both numbered 1 by the database.</summary>
    private static async Task FillAsync(EmptyDatabase database)
    {
        await using var storage = database.Open();
        _ = storage.Users.Add(new Person { UserName = "jia", FullName = "甲", PasswordChangedAt = Now });
        _ = storage.Departments.Add(new Department { Code = "909", Name = "人社局" });
        _ = storage.Units.Add(new UnitEntry { DepartmentId = 1, Key = "dept", Name = "人社局", Position = 0 });
        _ = await storage.SaveChangesAsync();
    }

    private static async Task BeginChainsAsync(HengjiDbContext storage)
    {
        (await CreateAccessToken.RunAsync(storage, "原有", [AccessScopes.Read], 30, Administrator, Now)).IsSuccess.ShouldBeTrue();
        (await ChangeUnits.CreateAsync(storage, 1, "原有所", "", "", null, null, Administrator, Now)).IsSuccess.ShouldBeTrue();
    }

    /// <summary>Ends when a session of the database waits for another one's lock.</summary>
    private static async Task SomebodyWaitsAsync(string connection)
    {
        await using var watch = new NpgsqlConnection(connection);
        await watch.OpenAsync(TestContext.Current.CancellationToken);
        await using var look = new NpgsqlCommand(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'", watch);
        while ((long)(await look.ExecuteScalarAsync(TestContext.Current.CancellationToken))! == 0)
            await Task.Delay(10, TestContext.Current.CancellationToken);
    }
}
