using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Hengji.Testing.Serving;

/// <summary>A signed-in browser without a screen, speaking to a server of another process.</summary>
public sealed partial class ServerClient : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false, UseProxy = false };

    /// <summary>Nobody yet.</summary>
    /// <param name="server">Where the server listens.</param>
    public ServerClient(Uri server) => Http = Open(server);

    /// <summary>What carries the requests.</summary>
    public HttpClient Http { get; private set; }

    /// <summary>Signs in with a password.</summary>
    /// <exception cref="InvalidOperationException">The server refuses.</exception>
    public static async Task<ServerClient> SignInAsync(Uri server, string name, string password)
    {
        var client = new ServerClient(server);
        var page = await client.Http.GetStringAsync("/sign-in");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["name"] = name,
            ["password"] = password,
            ["__RequestVerificationToken"] = WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value),
        });
        using var answer = await client.Http.PostAsync("/sign-in", form);
        return answer.Headers.Location?.ToString() == "/"
            ? client
            : throw new InvalidOperationException($"{name} cannot sign in: {answer.StatusCode} {answer.Headers.Location}");
    }

    /// <summary>Goes on, cookies included, with a server that was started again elsewhere.</summary>
    public void MoveTo(Uri server)
    {
        Http.Dispose();
        Http = Open(server);
    }

    /// <summary>The cells of a form as this person sees them.</summary>
    /// <exception cref="HttpRequestException">The server does not answer, or refuses.</exception>
    public async Task<List<ServerCell>> CellsAsync(long dossier, string form) =>
        (await Http.GetFromJsonAsync<Sheet>($"/api/v1/dossiers/{dossier}/forms/{form}"))!.Cells;

    /// <summary>Saves one cell against the version seen.</summary>
    /// <returns>What became of it.</returns>
    /// <exception cref="HttpRequestException">It was not acknowledged.</exception>
    public async Task<ServerOutcome> SaveAsync(long dossier, string address, string text, int version)
    {
        using var answer = await Http.PatchAsJsonAsync(
            $"/api/v1/dossiers/{dossier}/cells", new { cells = new[] { new { address, text, version } } });
        if (!answer.IsSuccessStatusCode)
            throw new HttpRequestException($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}", null, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<Saved>())!.Cells.Single();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Http.Dispose();
        handler.Dispose();
    }

    private HttpClient Open(Uri server)
    {
        var http = new HttpClient(handler, disposeHandler: false) { BaseAddress = server, Timeout = Limit };
        http.DefaultRequestHeaders.Add("X-Requested-With", "hengji");
        return http;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    private sealed record Sheet(List<ServerCell> Cells);

    private sealed record Saved(List<ServerOutcome> Cells);
}

/// <summary>A cell as the server tells it.</summary>
/// <param name="Address">The cell.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Version">Its version.</param>
/// <param name="State">open, computed or closed.</param>
public sealed record ServerCell(string Address, string Text, int Version, string State);

/// <summary>What the server says became of a change.</summary>
/// <param name="Address">The cell.</param>
/// <param name="Text">What stands there now.</param>
/// <param name="Version">Its version now.</param>
/// <param name="IsSaved">Whether the change was saved.</param>
/// <param name="Code">Why not, or what is wrong with what was saved.</param>
public sealed record ServerOutcome(string Address, string Text, int Version, bool IsSaved, string? Code);
