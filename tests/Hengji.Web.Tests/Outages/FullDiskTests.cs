using Hengji.Web.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Hengji.Web.Tests.Outages;

/// <summary>A file cannot be written because its disk is full, as the operating system itself says it (/dev/full).</summary>
public sealed class FullDiskTests
{
    private const string FullHeader = "X-Full";

    public static TheoryData<string> Databases => Hosting.Databases.All;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Evidence_that_finds_no_room_says_so_to_people_and_programs(string database)
    {
        await using var server = await RunningServer.StartAsync(database, more: app => app.Use(WriteIntoFullDisk));
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u01");
        var saved = await clerk.SaveSomethingAsync(dossier, "11.01");
        clerk.Http.DefaultRequestHeaders.Add(FullHeader, "1");

        await clerk.SavingSaysAsync(dossier, saved, "22.01", "storage.full");
        await clerk.PageSaysAsync($"/dossiers/{dossier}/evidence", "服务器的磁盘已满", title: "服务器磁盘已满");

        _ = clerk.Http.DefaultRequestHeaders.Remove(FullHeader);
        await server.RecoversAsync(clerk, dossier, saved);
    }

    private static Task WriteIntoFullDisk(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers.ContainsKey(FullHeader) && !context.Request.Path.StartsWithSegments("/app.css", StringComparison.Ordinal))
            WriteTo("/dev/full");
        return next(context);
    }

    private static void WriteTo(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.WriteByte(1);
    }
}
