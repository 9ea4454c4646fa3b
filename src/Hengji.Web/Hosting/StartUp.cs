using System.Data.Common;
using Hengji.Storage;
using Hengji.UseCases.Demonstration;
using Hengji.Storage.People;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Microsoft.AspNetCore.Identity;

namespace Hengji.Web.Hosting;

/// <summary>What happens before the first request: the database is brought up to date, the demonstration is loaded.</summary>
internal static class StartUp
{
    /// <summary>Null when the server may start.</summary>
    public static async Task<Problem?> RunAsync(IServiceProvider services, ServerSettings settings)
    {
        try
        {
            StorageServices.Prepare(settings);
            await using var scope = services.CreateAsyncScope();
            var storage = scope.ServiceProvider.GetRequiredService<HengjiDbContext>();
            await StorageServices.UpgradeAsync(storage, settings);
            if (settings is { IsDemonstration: true, SampleFolder: { } sample })
            {
                return await LoadDemonstration.RunAsync(
                    storage,
                    scope.ServiceProvider.GetRequiredService<UserManager<Person>>(),
                    scope.ServiceProvider.GetRequiredService<PackShelf>(),
                    sample,
                    scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
            }
            await FirstAccountAsync(scope.ServiceProvider, storage);
            return null;
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            return new DatabaseUnavailable(settings.PostgresConnection is null ? settings.DataFolder : "PostgreSQL", fault.Message);
        }
    }

    private static async Task FirstAccountAsync(IServiceProvider services, HengjiDbContext storage)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        if (await OpenFirstAccount.RunAsync(storage, services.GetRequiredService<UserManager<Person>>(), now) is { } password)
            Console.WriteLine($"首次启动：安全管理员账号 {OpenFirstAccount.Name}，初始密码 {password}（只显示这一次，首次登录必须修改）。");
    }
}

/// <summary>The database cannot be opened or brought up to date.</summary>
public sealed record DatabaseUnavailable(string Where, string Reason) : Problem(
    "serve.database-unavailable",
    $"打不开数据库（{Where}）：{Reason}。数据没有改动；请检查数据文件夹的权限和空间，或 PostgreSQL 的连接字符串。",
    $"The database ({Where}) cannot be opened: {Reason}. Nothing was changed; check the folder's rights and space, or the connection string.");
