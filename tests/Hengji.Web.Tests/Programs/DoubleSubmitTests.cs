using Hengji.Storage.Dossiers;
using Hengji.Web.Tests.Filling;
using Hengji.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Tests.Programs;

/// <summary>A page's button pressed twice does once.</summary>
public sealed class DoubleSubmitTests
{
    public static TheoryData<string> Databases => Hosting.Databases.All;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Every_form_of_the_pages_is_done_once(string database)
    {
        await using var server = await RunningServer.StartAsync(database);
        var id = await server.DossierIdAsync();
        foreach (var unit in (string[])[.. Enumerable.Range(1, 12).Select(number => $"u{number:00}")])
            _ = await server.HandInAsync(unit);
        var revision = await server.AskAsync(storage => storage.Dossiers.Select(dossier => dossier.Revision).SingleAsync());
        await TwiceAsync(server, "caiwu", $"/dossiers/{id}/review/hand-on", $"from=Filling&revision={revision}");
        (await server.AskAsync(storage => storage.Moves.CountAsync(move => move.UnitKey == null))).ShouldBe(1);
        (await server.AskAsync(storage => storage.Dossiers.Select(dossier => dossier.Stage).SingleAsync())).ShouldBe(Stage.Compiling);

        await TwiceAsync(server, "xitong", "/admin/units", "_handler=department&DepartmentName=双击局&DepartmentCode=555");
        (await server.AskAsync(storage => storage.Departments.CountAsync(found => found.Code == "555"))).ShouldBe(1);
        await TwiceAsync(server, "xitong", "/admin/units?find=555", "_handler=create&Name=双击所&Parent=dept");
        (await server.AskAsync(storage => storage.Units.CountAsync(found => found.Name == "双击所"))).ShouldBe(1);
        await TwiceAsync(server, "xitong", "/admin/units?find=555", "_handler=year&Year=2023&PackId=hunan-2022");
        (await server.AskAsync(storage => storage.Dossiers.CountAsync(found => found.Year == 2023))).ShouldBe(1);
        await TwiceAsync(server, "xitong", "/admin/calendar", "_handler=day&Day=2024-02-10&DayName=春节&IsWorked=false");
        (await server.AskAsync(storage => storage.CalendarDays.CountAsync(day => day.Day == new DateOnly(2024, 2, 10)))).ShouldBe(1);

        await TwiceAsync(server, "anquan", "/admin/people", "_handler=create&Name=shuangji&FullName=双击&Post=&Password=Kaihu%232023x");
        var person = await server.PersonIdAsync("shuangji");
        await TwiceAsync(server, "anquan", $"/admin/people/{person}", "_handler=give&RoleName=AuditAdministrator&Scope=");
        (await server.AskAsync(storage => storage.Grants.CountAsync(grant => grant.PersonId == person))).ShouldBe(1);
        await TwiceAsync(server, "u07", "/account/tokens", "_handler=create&Name=双击&Scopes=read&Days=30");
        (await server.AskAsync(storage => storage.Tokens.CountAsync())).ShouldBe(1);
    }

    /// <summary>From two connections at the same moment, as two clicks or two tabs do.</summary>
    private static async Task TwiceAsync(RunningServer server, string person, string path, string fields)
    {
        using var visitor = await server.SignInAsync(person);
        _ = await visitor.TokenAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => visitor.PostFormAsync(
            path, fields.Split('&').Select(field => field.Split('=', 2)).ToDictionary(field => field[0], field => Uri.UnescapeDataString(field[1])))));
        answers.ShouldAllBe(answer => (int)answer.StatusCode < 400, $"{path}: {string.Join(' ', answers.Select(answer => (int)answer.StatusCode))}");
        foreach (var answer in answers)
            answer.Dispose();
    }
}
