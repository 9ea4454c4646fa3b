using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hengji.Web.Features.Filling;
using Hengji.Web.Tests.Filling;
using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Outages;

/// <summary>What a person sees while the database cannot serve, and afterwards.</summary>
internal static class Outage
{
    private const string Address = "income.other@u01";

    /// <summary>Saves and says what was saved.</summary>
    public static async Task<SheetCellAnswer> SaveSomethingAsync(this Visitor clerk, long dossier, string text)
    {
        var seen = await clerk.CellAsync(dossier, Address);
        (await clerk.SaveAsync(dossier, new CellToSave(Address, text, seen.Version))).Cells.Single().IsSaved.ShouldBeTrue();
        return await clerk.CellAsync(dossier, Address);
    }

    /// <summary>Saving is refused by 503 with a code, in Chinese.</summary>
    public static async Task SavingSaysAsync(this Visitor clerk, long dossier, SheetCellAnswer seen, string text, string code)
    {
        using var answer = await clerk.TrySaveAsync(dossier, new CellToSave(Address, text, seen.Version));
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, await answer.Content.ReadAsStringAsync());
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("title").GetString()!.ShouldContain("已保存的数据没有丢失");
        answer.Headers.RetryAfter.ShouldNotBeNull();
    }

    /// <summary>A page answers 503 and says it in Chinese, with its style sheet.</summary>
    public static async Task PageSaysAsync(this Visitor clerk, string path, string words, string title = "数据库暂时不可用")
    {
        using var answer = await clerk.Http.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain(title);
        page.ShouldContain(words);
        (await clerk.Http.GetAsync("/app.css")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>A page opens.</summary>
    public static async Task PageOpensAsync(this Visitor clerk, string path) =>
        (await clerk.Http.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);

    /// <summary>What was acknowledged is there, saving works, and the trail holds.</summary>
    public static async Task RecoversAsync(this RunningServer server, Visitor clerk, long dossier, SheetCellAnswer acknowledged)
    {
        (await clerk.CellAsync(dossier, Address)).ShouldBe(acknowledged);
        _ = await clerk.SaveSomethingAsync(dossier, "77.01");
        await clerk.PageOpensAsync("/");
        (await server.AskAsync(storage => UseCases.Trail.VerifyTrail.RunAsync(storage))).Faults.ShouldBeEmpty();
    }
}
