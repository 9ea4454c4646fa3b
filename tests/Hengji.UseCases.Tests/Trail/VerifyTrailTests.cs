using System.Text;
using Hengji.UseCases.Tests.People;
using Hengji.UseCases.Trail;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.Trail;

/// <summary>Tampering is possible only for who takes the triggers away, and is found even then.</summary>
public sealed class VerifyTrailTests : IDisposable
{
    private readonly Office office = new();

    [Fact]
    public async Task An_untouched_trail_is_whole()
    {
        await WriteAsync();

        var report = await VerifyTrail.RunAsync(office.Storage, TestContext.Current.CancellationToken);

        report.IsWhole.ShouldBeTrue();
        report.Entries.ShouldBe(4);
        report.Chains.ShouldBe(2);
    }

    [Theory]
    [InlineData("UPDATE trail SET New = 'x' WHERE Sequence = 2")]
    [InlineData("DELETE FROM trail WHERE Sequence = 1")]
    public async Task The_database_refuses_to_change_a_line(string tampering)
    {
        await WriteAsync();

        var refused = Should.Throw<SqliteException>(() => office.Storage.Database.ExecuteSqlRaw(tampering));

        refused.Message.ShouldContain("操作日志不能");
    }

    [Theory]
    [InlineData("UPDATE trail SET New = 'x' WHERE Chain = 'people' AND Sequence = 2", "trail.changed")]
    [InlineData("UPDATE trail SET At = '2020-01-01 00:00:00' WHERE Chain = 'people' AND Sequence = 1", "trail.changed")]
    [InlineData("DELETE FROM trail WHERE Chain = 'people' AND Sequence = 2", "trail.gap")]
    [InlineData("DELETE FROM trail WHERE Chain = 'people' AND Sequence = 3", "trail.cut")]
    [InlineData("DELETE FROM trail WHERE Chain = 'settings'", "trail.cut")]
    [InlineData("DELETE FROM trail_chains WHERE Chain = 'people'", "trail.no-end")]
    public async Task Tampering_without_the_triggers_is_found(string tampering, string code)
    {
        await WriteAsync();
        _ = await office.Storage.Database.ExecuteSqlRawAsync("DROP TRIGGER trail_no_update; DROP TRIGGER trail_no_delete;");
        _ = await office.Storage.Database.ExecuteSqlRawAsync(tampering);

        var report = await VerifyTrail.RunAsync(office.Storage, TestContext.Current.CancellationToken);

        report.Faults.Select(fault => fault.Code).ShouldContain(code);
    }

    [Fact]
    public async Task An_exported_text_is_never_a_formula()
    {
        await WriteAsync();
        using var stream = new MemoryStream();

        _ = await TrailCsv.WriteAsync(
            stream, office.Storage.TrailEntries.OrderBy(entry => entry.Id).AsAsyncEnumerable(), TestContext.Current.CancellationToken);

        var text = Encoding.UTF8.GetString(stream.ToArray());
        text.ShouldContain(",\"'=HYPERLINK(\"\"http://x\"\",1)\",");
        text.ShouldContain(",'＝1+1,");
        text.Split("\r\n").Length.ShouldBe(6); // head, four entries, end
    }

    [Fact]
    public async Task A_search_is_bound_by_each_of_its_words()
    {
        await WriteAsync();

        Found(new(null, "grant.", null, null, null, null)).ShouldBe(2);
        Found(new("安全", null, "yi", null, null, null)).ShouldBe(1);
        Found(new(null, null, null, null, Office.Now.AddSeconds(1), null)).ShouldBe(0);
        Found(new(null, null, null, "settings", null, Office.Now.AddSeconds(1))).ShouldBe(1);
    }

    public void Dispose() => office.Dispose();

    private int Found(TrailSearch search) => SearchTrail.Query(office.Storage, search).Count();

    private async Task WriteAsync()
    {
        await using var transaction = await office.Storage.Database.BeginTransactionAsync();
        await TrailWriter.AppendAsync(office.Storage, TrailWriter.People, office.Security, Office.Now,
            [new("person.create", "jia", "", "=HYPERLINK(\"http://x\",1)"), new("grant.give", "jia", "＝1+1", ""), new("grant.give", "yi")]);
        await TrailWriter.AppendAsync(office.Storage, TrailWriter.Settings, office.System, Office.Now, [new("calendar.set", "2023-05-01")]);
        _ = await office.Storage.SaveChangesAsync();
        await transaction.CommitAsync();
        office.Storage.ChangeTracker.Clear();
    }
}
