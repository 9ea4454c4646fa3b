using Hengji.Storage.Calendar;
using Hengji.Storage.Departments;
using Hengji.Storage.People;
using Hengji.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Tests.Once;

/// <summary>What there must be once, the database itself refuses a second time, whoever writes it.</summary>
public sealed class DatabaseRefusesTests
{
    private static readonly DateTime Now = new(2023, 6, 3, 1, 12, 0, DateTimeKind.Utc);

    public static TheoryData<string> Databases => Hosting.Databases.All;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_a_name_a_person_has_one_token_that_was_not_revoked(string database) =>
        await RefusesTheSecondAsync(
            database, () => Token(1, revoked: null), Token(1, revoked: Now), Token(1, revoked: Now), Token(2, revoked: null));

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_person_has_a_role_once_for_the_same_scope(string database) =>
        await RefusesTheSecondAsync(database, () => Grant(from: null), Grant(from: 2022), Grant(from: 2023));

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_budget_code_belongs_to_one_department(string database) =>
        await RefusesTheSecondAsync(database, () => Department("909"), Department("910"), Department(""), Department(""));

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_department_s_living_units_have_different_names(string database) =>
        await RefusesTheSecondAsync(
            database, () => Unit(1, ended: null), Unit(1, ended: new DateOnly(2021, 1, 1)), Unit(1, ended: new DateOnly(2022, 1, 1)), Unit(2, ended: null));

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_step_has_one_deadline_for_all(string database) =>
        await RefusesTheSecondAsync(database, () => Deadline(department: null), Deadline(department: 1), Deadline(department: 2));

    private static async Task RefusesTheSecondAsync(string database, Func<object> make, params object[] neighbours)
    {
        await using var made = await EmptyDatabase.CreateAsync(database);
        await using var storage = made.Open();
        _ = storage.Users.Add(new Person { Id = 1, UserName = "jia", FullName = "甲", PasswordChangedAt = Now });
        storage.AddRange([make(), .. neighbours]);
        _ = await storage.SaveChangesAsync(TestContext.Current.CancellationToken);
        _ = storage.Add(make());
        _ = await Should.ThrowAsync<DbUpdateException>(storage.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    private static AccessToken Token(long person, DateTime? revoked) => new()
    {
        PersonId = person, Name = "导入", SecretHash = Guid.NewGuid().ToString("N"), Scopes = "read", CreatedAt = Now, ExpiresAt = Now, RevokedAt = revoked,
    };

    private static RoleGrant Grant(int? from) => new() { PersonId = 1, Role = Role.FinanceDivision, FromYear = from };

    private static Department Department(string code) => new() { Code = code, Name = "局" };

    private static UnitEntry Unit(long department, DateOnly? ended) =>
        new() { DepartmentId = department, Key = Guid.NewGuid().ToString("N"), Name = "所", Position = 1, ValidTo = ended };

    private static StepDeadline Deadline(long? department) =>
        new() { PackId = "hunan-2022", Step = "submission", DepartmentId = department, On = new DateOnly(2023, 6, 1), Basis = "依据" };
}
