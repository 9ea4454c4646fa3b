using System.Net;
using System.Text.RegularExpressions;
using Hengji.UseCases.Demonstration;

namespace Hengji.Web.Tests.Hosting;

/// <summary>A browser without a screen: cookies, no redirects followed, forms with their antiforgery token.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false, UseProxy = false };
    private string? token;

    public Visitor(Uri server)
    {
        Http = new HttpClient(handler) { BaseAddress = server, Timeout = TimeSpan.FromMinutes(2) };
        Http.DefaultRequestHeaders.Add("X-Requested-With", "hengji");
        Http.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/json;q=0.9, */*;q=0.8");
    }

    public HttpClient Http { get; }

    public static async Task<Visitor> SignInAsync(Uri server, string name)
    {
        var visitor = new Visitor(server);
        var answer = await visitor.PostFormAsync("/sign-in", new() { ["name"] = name, ["password"] = LoadDemonstration.Password });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/", $"{name} cannot sign in");
        visitor.token = null; // it was made for nobody in particular
        return visitor;
    }

    /// <summary>Posts a form with the token that a page of this visitor carries.</summary>
    public async Task<HttpResponseMessage> PostFormAsync(string path, Dictionary<string, string> fields)
    {
        if (await TokenAsync() is { } own)
            fields["__RequestVerificationToken"] = own;
        using var form = new FormUrlEncodedContent(fields);
        return await Http.PostAsync(path, form, TestContext.Current.CancellationToken);
    }

    /// <summary>An antiforgery token for this visitor, from the page that everybody may open.</summary>
    public async Task<string?> TokenAsync()
    {
        if (token is not null)
            return token;
        var page = await Http.GetStringAsync("/sign-in", TestContext.Current.CancellationToken);
        return token = Token().Match(page) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;
    }

    public void Dispose()
    {
        Http.Dispose();
        handler.Dispose();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
