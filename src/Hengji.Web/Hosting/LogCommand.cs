using System.Data.Common;
using Hengji.Storage;
using Hengji.Storage.Postgres;
using Hengji.Storage.Sqlite;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Hosting;

/// <summary><c>hengji log verify|export</c>: the audit trail without the server, from its data folder or PostgreSQL.</summary>
internal static class LogCommand
{
    private const string Usage =
        "用法：hengji log verify [--data 数据文件夹]\n" +
        "      hengji log export [--data 数据文件夹] [--out 文件.csv]\n" +
        "PostgreSQL：设置 HENGJI_ConnectionStrings__Hengji 或 hengji.json。";

    /// <summary>Runs.</summary>
    /// <returns>0: whole; 1: the chain is broken; 2: it could not be read, or the command is not known.</returns>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancel = default)
    {
        if (args is not ["verify" or "export", ..])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }
        var configuration = ServerSettings.Configuration(args[1..]);
        try
        {
            await using var storage = Open(configuration);
            if (storage is null)
            {
                await Console.Error.WriteLineAsync($"找不到数据库：{DataFile(configuration)}。请用 --data 指明数据文件夹。");
                return 2;
            }
            return args[0] == "verify"
                ? await VerifyAsync(storage, cancel)
                : await ExportAsync(storage, configuration["out"], cancel);
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"读不出操作日志：{fault.Message}");
            return 2;
        }
    }

    private static HengjiDbContext? Open(IConfiguration configuration)
    {
        if (configuration.GetConnectionString("Hengji") is { } connection)
        {
            var postgres = new DbContextOptionsBuilder<PostgresDbContext>();
            PostgresStorage.Use(postgres, connection);
            return new PostgresDbContext(postgres.Options);
        }
        if (!File.Exists(DataFile(configuration)))
            return null;
        var sqlite = new DbContextOptionsBuilder<SqliteDbContext>();
        SqliteStorage.UseExisting(sqlite, DataFile(configuration));
        return new SqliteDbContext(sqlite.Options);
    }

    private static string DataFile(IConfiguration configuration) =>
        Path.Combine(Path.GetFullPath(configuration["data"] ?? "data"), StorageServices.SqliteFile);

    private static async Task<int> VerifyAsync(HengjiDbContext storage, CancellationToken cancel)
    {
        var report = await VerifyTrail.RunAsync(storage, cancel);
        foreach (var fault in report.Faults)
            Console.WriteLine($"✕ [{fault.Code}] {fault.Message}");
        Console.WriteLine(report.IsWhole
            ? $"✓ 操作日志完整：{report.Chains} 条链，{report.Entries} 条记录。"
            : $"操作日志不完整：{report.Chains} 条链，{report.Entries} 条记录，{report.Faults.Length} 处问题。");
        return report.IsWhole ? 0 : 1;
    }

    private static async Task<int> ExportAsync(HengjiDbContext storage, string? file, CancellationToken cancel)
    {
        var entries = storage.TrailEntries.AsNoTracking().OrderBy(entry => entry.Id).AsAsyncEnumerable();
        await using var stream = file is null ? Console.OpenStandardOutput() : File.Create(file);
        var count = await TrailCsv.WriteAsync(stream, entries, cancel);
        await Console.Error.WriteLineAsync($"已导出 {count} 条记录。");
        return 0;
    }
}
