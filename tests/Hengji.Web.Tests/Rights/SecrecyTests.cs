using System.Net;
using Hengji.Web.Features.Filling;
using Hengji.Web.Tests.Filling;
using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Rights;

/// <summary>A unit never reads or writes another unit's share.</summary>
public sealed class SecrecyTests(Servers servers)
{
    private const string Theirs = "income.fiscal@u08";

    public static TheoryData<string> Databases => Hosting.Databases.All;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_refused_write_says_nothing_of_the_other_unit_s_cell(string database)
    {
        var server = await servers.OnAsync(database);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u07");
        using var finance = await server.SignInAsync("caiwu");
        foreach (var address in (string[])[Theirs, "income.total@u08", "staff.posts"])
        {
            var before = await finance.CellAsync(dossier, address);
            var answer = await clerk.TrySaveAsync(dossier, new CellToSave(address, "1", 0), new CellToSave(address + "x", "1", 0));
            var told = (await clerk.SaveAsync(dossier, new CellToSave(address, "1", 0))).Cells.Single();
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            (told.IsSaved, told.Text, told.Version, told.Code).ShouldBe((false, "", 0, "cell.not-found"), address);
            (await finance.CellAsync(dossier, address)).ShouldBe(before);
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Another_unit_s_cell_has_no_story(string database)
    {
        var server = await servers.OnAsync(database);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u07");
        foreach (var path in (string[])[$"cells/{Theirs}", $"cells/{Theirs}/story.html", "cells/staff.posts", "cells/income.fiscal@nobody"])
        {
            var answer = await clerk.Http.GetAsync($"/api/v1/dossiers/{dossier}/{path}", TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Theory]
    [InlineData("\"text\":\"19.28\"", true)]
    [InlineData("<td>19.28</td>", true)]
    [InlineData("合计 19.28万元", true)]
    [InlineData("2022-05-01T10:11:19.2812Z 与 19.28", true)]
    [InlineData("2022-05-01T10:11:19.28Z", false)]
    [InlineData("119.28", false)]
    [InlineData("19.281", false)]
    public void A_figure_is_told_where_it_stands_by_itself(string text, bool isTold) => Secrets.IsToldIn(text, "19.28").ShouldBe(isTold);

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task No_page_shows_another_unit_s_figures(string database)
    {
        var server = await servers.OnAsync(database);
        using var clerk = await server.SignInAsync("u07");
        var secrets = await Secrets.OfOthersAsync(server, "u07");
        secrets.Count.ShouldBeGreaterThan(50);
        var samples = await RouteSamples.ReadAsync(server);
        var leaks = new List<string>();
        foreach (var route in ServerRoutes.Of(server).Where(route => route.Method == "GET"))
        {
            var answer = await clerk.Http.GetAsync(samples.PathOf(route), TestContext.Current.CancellationToken);
            var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            leaks.AddRange(secrets.Where(secret => Secrets.IsToldIn(text, secret)).Take(3).Select(secret => $"{route}: {secret}"));
        }
        foreach (var form in (string[])["income", "expenditure", "assets", "names", "threepublic"])
        {
            foreach (var path in (string[])[$"/dossiers/{samples.DossierId}/forms/{form}", $"/api/v1/dossiers/{samples.DossierId}/forms/{form}/findings.html"])
            {
                var answer = await clerk.Http.GetAsync(path, TestContext.Current.CancellationToken);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
                var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                leaks.AddRange(secrets.Where(secret => Secrets.IsToldIn(text, secret)).Take(3).Select(secret => $"{path}: {secret}"));
            }
        }
        leaks.ShouldBeEmpty();
    }
}
