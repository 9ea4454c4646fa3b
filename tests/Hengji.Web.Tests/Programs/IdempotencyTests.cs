using System.Text.Json.Nodes;
using Hengji.Web.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Tests.Programs;

/// <summary>A request with an idempotency key is done once, however often it comes.</summary>
public sealed class IdempotencyTests(Servers servers)
{
    private const string Notes = "cells/income.other@u10/notes";

    public static TheoryData<string> Databases => Hosting.Databases.All;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_same_request_gets_the_kept_answer_and_another_one_is_refused(string database)
    {
        var (server, clerk, notes) = await StartAsync(database);
        using var _ = clerk;
        var key = NewKey();
        var first = await clerk.SendAsync("POST", notes, new { text = key, isFlag = false }, key: key);
        var again = await clerk.SendAsync("POST", notes, new { text = key, isFlag = false }, key: key);
        (first.Status, first.IsReplayed, again.Status, again.IsReplayed).ShouldBe((200, false, 200, true));
        again.Text.ShouldBe(first.Text);
        (await CountAsync(server, key)).ShouldBe(1);
        var other = await clerk.SendAsync("POST", notes, new { text = key + "x", isFlag = false }, key: key);
        (other.Status, other.Code).ShouldBe((422, "idempotency.other-request"));
        (await CountAsync(server, key + "x")).ShouldBe(0);
        (await clerk.SendAsync("POST", notes, new { text = key, isFlag = false }, key: "a b")).Code.ShouldBe("idempotency.bad-key");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Twenty_at_once_are_done_once(string database)
    {
        var (server, clerk, notes) = await StartAsync(database);
        using var _ = clerk;
        var key = NewKey();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ =>
            clerk.SendAsync("POST", notes, new { text = key, isFlag = false }, key: key)));
        (await CountAsync(server, key)).ShouldBe(1);
        answers.ShouldAllBe(answer => answer.Status == 200 || (answer.Status == 409 && answer.Code == "idempotency.in-flight"));
        answers.Count(answer => answer is { Status: 200, IsReplayed: false }).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_key_is_good_for_a_day_and_belongs_to_one_person(string database)
    {
        var (server, clerk, notes) = await StartAsync(database);
        using var _ = clerk;
        using var finance = await ApiClient.OfAsync(server, "caiwu");
        var key = NewKey();
        var body = new { text = key, isFlag = false };
        (await clerk.SendAsync("POST", notes, body, key: key)).Status.ShouldBe(200);
        (await finance.SendAsync("POST", notes, body, key: key)).IsReplayed.ShouldBeFalse("another person's key is another key");
        await server.AskAsync(storage => storage.KeptAnswers.Where(kept => kept.Key == key)
            .ExecuteUpdateAsync(set => set.SetProperty(kept => kept.At, kept => kept.At.AddHours(-25))));
        (await clerk.SendAsync("POST", notes, body, key: key)).IsReplayed.ShouldBeFalse();
        (await CountAsync(server, key)).ShouldBe(3);
        await server.AskAsync(storage => UseCases.Answers.KeepAnswers.PurgeAsync(storage, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1)));
        (await server.AskAsync(storage => storage.KeptAnswers.CountAsync(kept => kept.Key == key))).ShouldBe(1); // the day-old one of finance
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_a_stopped_server_left_behind_is_not_done_again(string database)
    {
        var (server, clerk, notes) = await StartAsync(database);
        using var _ = clerk;
        var key = NewKey();
        var body = new { text = key, isFlag = false };
        (await clerk.SendAsync("POST", notes, body, key: key)).Status.ShouldBe(200);
        await server.AskAsync(storage => storage.KeptAnswers.Where(kept => kept.Key == key)
            .ExecuteUpdateAsync(set => set.SetProperty(kept => kept.Status, 0).SetProperty(kept => kept.At, kept => kept.At.AddMinutes(-10))));
        var answer = await clerk.SendAsync("POST", notes, body, key: key);
        (answer.Status, answer.Code).ShouldBe((409, "idempotency.unknown"));
        (await CountAsync(server, key)).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_refusal_is_kept_with_its_words_and_a_token_s_secret_not_in_clear(string database)
    {
        var (server, clerk, notes) = await StartAsync(database);
        using var _ = clerk;
        var key = NewKey();
        var missing = notes.Replace("income.other", "income.none", StringComparison.Ordinal);
        (await clerk.SendAsync("POST", missing, new { text = "a" }, key: key)).Status.ShouldBe(404);
        var again = await clerk.SendAsync("POST", missing, new { text = "a" }, key: key);
        (again.Status, again.IsReplayed, again.Code).ShouldBe((404, true, "request.not-found"));

        using var visitor = await server.SignInAsync("u10");
        visitor.Http.DefaultRequestHeaders.Add("Idempotency-Key", NewKey());
        var name = NewKey();
        var secrets = new List<string>();
        for (var time = 0; time < 2; time++)
        {
            using var body = new StringContent($$"""{"name":"{{name}}","scopes":["read"],"days":1}""", null, "application/json");
            var made = await visitor.Http.PostAsync("/api/v1/tokens", body, TestContext.Current.CancellationToken);
            secrets.Add((string)JsonNode.Parse(await made.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["secret"]!);
        }
        secrets[1].ShouldBe(secrets[0]);
        (await server.AskAsync(storage => storage.Tokens.CountAsync(token => token.Name == name))).ShouldBe(1);
        (await server.AskAsync(storage => storage.KeptAnswers.Select(kept => kept.Body).ToListAsync()))
            .ShouldAllBe(body => !body.Contains("hj_", StringComparison.Ordinal) && !body.Contains(secrets[0], StringComparison.Ordinal));
    }

    /// <summary>What breaks down before anything is committed may be tried again; what breaks down afterwards must not.</summary>
    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_request_that_breaks_down_is_done_again_only_when_nothing_was_done(string database)
    {
        var breaks = "before";
        await using var server = await RunningServer.StartAsync(database, more: app => app.Use(async (context, next) =>
        {
            var isMeant = context.Request.Headers.ContainsKey("Idempotency-Key");
            if (isMeant && breaks == "before")
                throw new InvalidOperationException("The test breaks it.");
            await next(context);
            if (isMeant && breaks == "after")
                throw new InvalidOperationException("The test breaks it.");
        }));
        using var clerk = await ApiClient.OfAsync(server, "u10");
        var notes = $"dossiers/{await server.DossierIdAsync()}/{Notes}";
        var key = NewKey();
        var body = new { text = key, isFlag = false };
        (await clerk.SendAsync("POST", notes, body, key: key)).Status.ShouldBe(500);
        breaks = "after";
        (await clerk.SendAsync("POST", notes, body, key: key)).Status.ShouldBe(500);
        breaks = "never";
        var third = await clerk.SendAsync("POST", notes, body, key: key);
        (third.Status, third.Code).ShouldBe((409, "idempotency.unknown"));
        (await CountAsync(server, key)).ShouldBe(1);
    }

    private async Task<(RunningServer Server, ApiClient Clerk, string Notes)> StartAsync(string database)
    {
        var server = await servers.OnAsync(database);
        return (server, await ApiClient.OfAsync(server, "u10"), $"dossiers/{await server.DossierIdAsync()}/{Notes}");
    }

    private static Task<int> CountAsync(RunningServer server, string text) =>
        server.AskAsync(storage => storage.Notes.CountAsync(note => note.Text == text));

    private static string NewKey() => Guid.NewGuid().ToString("N");
}
