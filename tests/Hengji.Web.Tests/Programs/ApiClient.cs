using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hengji.UseCases.Demonstration;
using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Programs;

/// <summary>A program: a token, JSON, entity tags.</summary>
internal sealed class ApiClient : IDisposable
{
    public const string Password = LoadDemonstration.Password;

    private ApiClient(Uri server, string token)
    {
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
        {
            BaseAddress = new Uri(server, "/api/v1/"), Timeout = TimeSpan.FromMinutes(2),
        };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public HttpClient Http { get; }

    /// <summary>A program of a person, with a token made for it.</summary>
    public static async Task<ApiClient> OfAsync(RunningServer server, string person, params string[] scopes)
    {
        using var visitor = await server.SignInAsync(person);
        var made = await visitor.Http.PostAsJsonAsync(
            "/api/v1/tokens",
            new { name = Guid.NewGuid().ToString("N"), scopes = scopes.Length == 0 ? ["read", "fill", "review", "admin"] : scopes, days = 1 });
        made.IsSuccessStatusCode.ShouldBeTrue(await made.Content.ReadAsStringAsync());
        return new ApiClient(server.Address, (string)(await made.Content.ReadFromJsonAsync<JsonObject>())!["secret"]!);
    }

    /// <summary>What a GET says, with its tag.</summary>
    public async Task<(JsonNode Body, string? Tag)> GetAsync(string path)
    {
        using var answer = await Http.GetAsync(path, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{path}: {(int)answer.StatusCode} {text}");
        return (JsonNode.Parse(text)!, answer.Headers.ETag?.ToString());
    }

    /// <summary>Sends and tells status, body and the answer's code.</summary>
    public async Task<ApiAnswer> SendAsync(string method, string path, object? body, string? seen = null, string? key = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Content = body as HttpContent ?? (body is null ? null : JsonContent.Create(body, options: JsonSerializerOptions.Web));
        if (seen is not null)
            request.Headers.IfMatch.ParseAdd(seen);
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        using var answer = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var isJson = answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        return new ApiAnswer((int)answer.StatusCode, text, isJson ? JsonNode.Parse(text) : null, answer.Headers.Contains("Idempotency-Replayed"));
    }

    public void Dispose() => Http.Dispose();
}

/// <summary>An answer.</summary>
internal sealed record ApiAnswer(int Status, string Text, JsonNode? Body, bool IsReplayed)
{
    public string? Code => Body is JsonObject found ? (string?)found["code"] : null;
}
