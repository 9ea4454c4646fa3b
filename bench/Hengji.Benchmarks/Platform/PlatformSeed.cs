using System.Globalization;
using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.Testing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Home;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Benchmarks.Platform;

/// <summary>
/// 2,000 departments: the demonstration, loaded as ever, copied with names, codes, stages and figures of its own for each. The
/// database copies; nothing is made up that the product would not have written.
/// </summary>
internal static class PlatformSeed
{
    public const int Departments = 2_000;
    public const int Clerks = 200;
    public const int UnitsPerDepartment = 12;

    private const long First = 1;
    private const int Batch = 100;
    private const int TrailBatch = 200;

    private static string Series(int from, int to) =>
        $"WITH RECURSIVE n(i) AS (SELECT {from} UNION ALL SELECT i + 1 FROM n WHERE i < {to})";

    /// <summary>Fills a database that holds the demonstration.</summary>
    /// <returns>Cells in all.</returns>
    public static async Task<long> RunAsync(PlatformDatabase database)
    {
        await using var storage = database.Open();
        storage.Database.SetCommandTimeout(TimeSpan.FromMinutes(5));
        await storage.Database.OpenConnectionAsync();
        if (!database.IsPostgres)
            await RunAsync(storage, "PRAGMA synchronous=OFF");
        var department = await storage.Dossiers.Select(dossier => new { dossier.Id, dossier.DepartmentId }).SingleAsync();
        Sample.Same("the demonstration's ids", (department.Id, department.DepartmentId), (First, First));
        _ = await CountVerdicts.RunAsync(storage, new LiveDossiers(new PackShelf(Repository.PathOf("packs"))), First);
        await DepartmentsAsync(storage);
        for (var from = (int)First + 1; from <= Departments; from += Batch)
            await MaterialAsync(storage, from, Math.Min(from + Batch - 1, Departments));
        await TrailAsync(storage);
        await ClerksAsync(storage);
        await RunAsync(storage, database.IsPostgres ? "ANALYZE" : "PRAGMA wal_checkpoint(TRUNCATE)");
        return await storage.Cells.LongCountAsync();
    }

    private static async Task DepartmentsAsync(HengjiDbContext storage)
    {
        var series = Series((int)First + 1, Departments);
        await RunAsync(storage,
            $"""INSERT INTO departments ("Id", "Code", "Name", "Division") {series} SELECT i, CAST(10000 + i AS TEXT), '演示部门' || i, '' FROM n""");
        // Six in ten are filling, as are all with clerks below; the others have come further.
        await RunAsync(storage,
            $"""
            INSERT INTO dossiers ("Id", "DepartmentId", "Year", "PackId", "Stage", "Revision") {series}
            SELECT n.i, n.i, d."Year", d."PackId",
              CASE WHEN n.i <= 20 OR n.i % 10 < 6 THEN 1 WHEN n.i % 10 = 6 THEN 2 WHEN n.i % 10 = 7 THEN 4 WHEN n.i % 10 = 8 THEN 5 ELSE 6 END, 1
            FROM n CROSS JOIN dossiers d WHERE d."Id" = 1
            """);
        await RunAsync(storage,
            """
            INSERT INTO dossier_tallies ("DossierId", "Revision", "Contradictions", "Warnings", "Notes", "Rounded", "Exact")
            SELECT d."Id", d."Revision", t."Contradictions" + d."Id" % 7, t."Warnings", t."Notes", t."Rounded", t."Exact"
            FROM dossiers d CROSS JOIN dossier_tallies t WHERE t."DossierId" = 1 AND d."Id" > 1 AND d."Stage" > 1
            """);
        foreach (var table in (string[])["units", "dossier_parts", "form_rows", "cells"])
            await RunAsync(storage, $"""CREATE TEMP TABLE sample_{table} AS SELECT * FROM {table}""");
    }

    private static async Task MaterialAsync(HengjiDbContext storage, int from, int to)
    {
        await using var transaction = await storage.Database.BeginTransactionAsync();
        await CopyAsync(storage, "units", "DepartmentId", """ "Key", "Code", "Name", "ParentKey", "Kind", "Aliases", "Position", "ValidFrom", "ValidTo", "Successors" """, from, to);
        await CopyAsync(storage, "dossier_parts", "DossierId", """ "UnitKey", "Stage", "MovedAt" """, from, to);
        await CopyAsync(storage, "form_rows", "DossierId", """ "Form", "Key", "Label", "Position", "UnitKey" """, from, to);
        await CopyAsync(storage, "cells", "DossierId", """ "Form", "Row", "Item", "Text", "IsAssumed", "Version", "Source", "ChangedById", "ChangedBy", "ChangedAt" """, from, to);
        await RunAsync(storage,
            $"""
            UPDATE dossier_parts SET "Stage" = 3
            WHERE "DossierId" BETWEEN {from} AND {to} AND "DossierId" IN (SELECT "Id" FROM dossiers WHERE "Stage" > 1)
            """);
        await transaction.CommitAsync();
    }

    /// <summary>Copies rows for some dossiers; in cells, one unit of each gets figures of its own.</summary>
    private static Task CopyAsync(HengjiDbContext storage, string table, string owner, string columns, int from, int to)
    {
        var values = string.Join(", ", columns.Split(',', StringSplitOptions.TrimEntries).Select(column => $"c.{column}")).Replace(
            "c.\"Text\"",
            """
            CASE WHEN c."Form" IN ('income', 'expenditure', 'assets') AND c."Row" = 'u' || substr('0' || (d."Id" % 12 + 1), length('0' || (d."Id" % 12 + 1)) - 1, 2)
              AND c."Text" LIKE '%.__' THEN substr(c."Text", 1, length(c."Text") - 1) || (d."Id" % 10) ELSE c."Text" END
            """,
            StringComparison.Ordinal);
        return RunAsync(storage,
            $"""INSERT INTO {table} ("{owner}", {columns}) SELECT d."Id", {values} FROM dossiers d CROSS JOIN sample_{table} c WHERE d."Id" BETWEEN {from} AND {to}""");
    }

    private static async Task TrailAsync(HengjiDbContext storage)
    {
        await using var transaction = await storage.Database.BeginTransactionAsync();
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        for (var id = First + 1; id <= Departments; id++)
        {
            await TrailWriter.AppendAsync(
                storage, TrailWriter.OfDossier(id), Actor.System, now,
                [new TrailLine("dossier.load", string.Create(CultureInfo.InvariantCulture, $"演示部门{id} 2022"))]);
            if (id % TrailBatch != 0 && id != Departments)
                continue;
            _ = await storage.SaveChangesAsync();
            storage.ChangeTracker.Clear();
        }
        await transaction.CommitAsync();
    }

    /// <summary>A clerk for each unit of the first departments, with the demonstration's password.</summary>
    private static async Task ClerksAsync(HengjiDbContext storage)
    {
        var model = await storage.Users.AsNoTracking().SingleAsync(person => person.UserName == "u01");
        foreach (var clerk in AllClerks())
        {
            var person = new Person
            {
                UserName = clerk.Name, NormalizedUserName = clerk.Name.ToUpperInvariant(), FullName = $"填报人{clerk.Name}",
                PasswordHash = model.PasswordHash, SecurityStamp = model.SecurityStamp, PasswordChangedAt = model.PasswordChangedAt,
                LockoutEnabled = true,
            };
            _ = storage.Users.Add(person);
            _ = await storage.SaveChangesAsync();
            _ = storage.Grants.Add(new RoleGrant { PersonId = person.Id, Role = Role.UnitClerk, DepartmentId = clerk.Dossier, UnitKey = clerk.Unit });
            storage.ChangeTracker.Entries<Person>().ToList().ForEach(entry => entry.State = EntityState.Detached);
        }
        _ = await storage.SaveChangesAsync();
    }

    /// <summary>Name, dossier (and department) and unit of every clerk.</summary>
    public static IEnumerable<(string Name, long Dossier, string Unit)> AllClerks() =>
        Enumerable.Range(0, Clerks).Select(n =>
        {
            var (dossier, unit) = ((n / UnitsPerDepartment) + 1, $"u{(n % UnitsPerDepartment) + 1:00}");
            return ($"clerk{dossier:00}{unit}", (long)dossier, unit);
        });

    /// <summary>Dossiers that the finance bureau may open.</summary>
    public static IEnumerable<long> HandedIn() =>
        Enumerable.Range(21, Departments - 20).Where(id => id % 10 >= 8).Select(id => (long)id);

    private static async Task RunAsync(HengjiDbContext storage, string sql) =>
        _ = await storage.Database.ExecuteSqlRawAsync(sql);
}
