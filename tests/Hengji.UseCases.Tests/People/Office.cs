using Hengji.Storage;
using Hengji.Storage.Departments;
using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.Storage.Sqlite;
using Hengji.UseCases.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hengji.UseCases.Tests.People;

/// <summary>A small office in a real SQLite file: one department, units u01 and u02 (u03 below u02), a security administrator.</summary>
internal sealed class Office : IDisposable
{
    public const string Good = "Kaihu#2023x";
    public static readonly DateTime Now = new(2023, 6, 3, 1, 12, 0, DateTimeKind.Utc);

    private readonly string folder = Directory.CreateTempSubdirectory("hengji-office-").FullName;
    private readonly ServiceProvider services;

    public Office(bool isEmpty = false)
    {
        var collection = new ServiceCollection().AddLogging();
        _ = collection.AddDbContext<SqliteDbContext>(options => SqliteStorage.Use(options, Path.Combine(folder, "office.db")));
        _ = collection.AddScoped<HengjiDbContext>(given => given.GetRequiredService<SqliteDbContext>());
        _ = collection.AddDataProtection();
        _ = collection.AddIdentityCore<Person>(options => options.Password.RequiredLength = 10)
            .AddEntityFrameworkStores<HengjiDbContext>().AddTokenProvider<AuthenticatorTokenProvider<Person>>(TokenOptions.DefaultAuthenticatorProvider);
        services = collection.BuildServiceProvider();
        Storage = services.GetRequiredService<HengjiDbContext>();
        People = services.GetRequiredService<UserManager<Person>>();
        Storage.Database.Migrate();
        if (!isEmpty)
            Fill();
    }

    public HengjiDbContext Storage { get; }

    public UserManager<Person> People { get; }

    public Actor Security { get; } = new(1000, "安全管理员", new Rights([Anywhere(Role.SecurityAdministrator)]), "10.1.1.1", "网页");

    public Actor System { get; } = new(1001, "系统管理员", new Rights([Anywhere(Role.SystemAdministrator)]), "10.1.1.1", "网页");

    public static Grant Anywhere(Role role) => new(role, null, null, null, null);

    public Actor As(Person person) =>
        new(person.Id, person.FullName, ReadRights.RunAsync(Storage, person.Id).Result, "10.1.1.2", "网页");

    public async Task<Person> OpenAsync(string name) =>
        (await CreateAccount.RunAsync(Storage, People, name, "填报人甲", "", Good, Security, Now)).Value;

    public Task<Result<RoleGrant>> GiveAsync(
        Person person, Role role, long? department = null, string? unit = null, int? from = null, int? to = null) =>
        GiveGrant.RunAsync(
            Storage,
            new RoleGrant { PersonId = person.Id, Role = role, DepartmentId = department, UnitKey = unit, FromYear = from, ToYear = to },
            Security, Now);

    public void Dispose()
    {
        services.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private void Fill()
    {
        Storage.Departments.AddRange(
            new Department { Id = 1, Code = "909", Name = "人社局" }, new Department { Id = 2, Code = "910", Name = "民政局" });
        Storage.Units.AddRange(
            Unit("dept", null, 0), Unit("u01", "dept", 1), Unit("u02", "dept", 2), Unit("u03", "u02", 3));
        Storage.Dossiers.AddRange(
            new Dossier { Id = 1, DepartmentId = 1, Year = 2022, PackId = "hunan-2022" },
            new Dossier { Id = 2, DepartmentId = 2, Year = 2022, PackId = "hunan-2022", Stage = Stage.FinanceReview });
        Storage.SaveChanges();
        Storage.ChangeTracker.Clear();
    }

    private static UnitEntry Unit(string key, string? parent, int position) =>
        new() { DepartmentId = 1, Key = key, Name = "单位" + key, ParentKey = parent, Position = position };
}
