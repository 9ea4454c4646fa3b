using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Rights;

/// <summary>
/// Every route × everybody. What each gets stands in <c>tests/cases/web/rights.csv</c>: a new route is missing there until
/// somebody accepts it with HENGJI_ACCEPT=1 and reads the difference.
/// </summary>
public sealed class RightsMatrixTests
{
    private static readonly string[] People =
    [
        "anonymous", RunningServer.Stranger, RunningServer.OtherDepartment, "u08", "u07", "h07",
        "caiwu", "zuzhang", "juzhang", "gongkai", "caizheng", "jixiao", "xitong", "anquan", "shenji",
    ];

    private static readonly string[] OpenToAll =
    [
        "GET /sign-in", "POST /sign-in", "GET /sign-in/second", "POST /sign-in/second", "GET /sign-in/oidc", "GET /sign-in/oidc/done",
        "POST /language", "GET /error", "GET /not-found", "GET /api/{documentName}/openapi.json",
    ];

    private static readonly string[] Refusals = ["302>sign-in", "302>denied", "401", "403", "404"];

    public static TheoryData<string> Databases => Hosting.Databases.All;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Gives_everybody_what_the_table_says_and_nobody_more(string database)
    {
        await using var server = await RunningServer.StartAsync(database);
        var matrix = await AskAllAsync(server);

        matrix.Select(row => (Route: row.Key, Got: row.Value["anonymous"]))
            .Where(row => !OpenToAll.Contains(row.Route.ToString()) && !Refusals.Contains(row.Got))
            .ShouldBeEmpty("open to people who have not signed in");
        matrix.Where(row => row.Key.Pattern.Contains("dossiers/{", StringComparison.Ordinal) || row.Key.Pattern.Contains("audits/{", StringComparison.Ordinal))
            .SelectMany(row => (string[])[RunningServer.Stranger, RunningServer.OtherDepartment], (row, who) => (row.Key, who, Got: row.Value[who]))
            .Where(row => !Refusals.Contains(row.Got))
            .ShouldBeEmpty("a dossier's or an audit's route that answers people without a right to it");
        matrix.SelectMany(row => row.Value, (row, got) => (row.Key, got.Key, got.Value)).Where(row => row.Value[0] == '5')
            .ShouldBeEmpty($"faults of ours\n{server.Faults}");
        Golden.Difference(Repository.PathOf("tests", "cases", "web", "rights.csv"), Print(matrix)).ShouldBeNull();
    }

    /// <summary>Reading first, for everybody; then writing, those with the fewest rights first.</summary>
    private static async Task<SortedDictionary<ServerRoute, Dictionary<string, string>>> AskAllAsync(RunningServer server)
    {
        var samples = await RouteSamples.ReadAsync(server);
        var visitors = new Dictionary<string, Visitor>(StringComparer.Ordinal);
        foreach (var name in People)
            visitors[name] = name == People[0] ? server.Anonymous() : await server.SignInAsync(name);
        var matrix = new SortedDictionary<ServerRoute, Dictionary<string, string>>(
            Comparer<ServerRoute>.Create((a, b) => string.CompareOrdinal($"{a.Pattern} {a.Method}", $"{b.Pattern} {b.Method}")));
        foreach (var route in ServerRoutes.Of(server).OrderBy(route => route.Method != "GET"))
        {
            matrix[route] = new(StringComparer.Ordinal);
            foreach (var name in People)
            {
                matrix[route][name] = await AskAsync(visitors[name], route, samples);
                if (EndsSessions(route) && name != People[0] && await IsSignedOutAsync(visitors[name]))
                {
                    visitors[name].Dispose();
                    visitors[name] = await server.SignInAsync(name);
                }
            }
        }
        foreach (var (route, form, fields) in ServerRoutes.Forms())
        {
            matrix[route] = new(StringComparer.Ordinal);
            foreach (var name in People)
            {
                matrix[route][name] = await AskAsync(
                    visitors[name], "POST", samples.PageOf(route), () => BodyAsync(visitors[name], ("form", $"_handler={form}&{fields}")));
            }
        }
        foreach (var visitor in visitors.Values)
            visitor.Dispose();
        return matrix;
    }

    private static Task<string> AskAsync(Visitor visitor, ServerRoute route, RouteSamples samples) =>
        AskAsync(
            visitor, route.Method, samples.PathOf(route),
            async () => route.Method == "GET" ? null : await BodyAsync(visitor, samples.BodyOf(route)));

    private static async Task<string> AskAsync(Visitor visitor, string method, string path, Func<Task<HttpContent?>> body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Content = await body();
        if (path.StartsWith("/api", StringComparison.Ordinal))
            request.Headers.IfMatch.ParseAdd("\"999999999\""); // what nobody has seen: a step is refused, and whether it may be done is told
        using var answer = await visitor.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return Describe(answer);
    }

    private static async Task<HttpContent?> BodyAsync(Visitor visitor, (string Kind, string Text) body)
    {
        if (body.Kind == "json")
            return new StringContent(body.Text, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        if (body.Kind == "multipart")
            return await MultipartAsync(visitor, body.Text);
        var token = Uri.EscapeDataString(await visitor.TokenAsync() ?? "");
        return new StringContent(
            $"__RequestVerificationToken={token}&{body.Text}", Encoding.UTF8, new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
    }

    private static async Task<MultipartFormDataContent> MultipartAsync(Visitor visitor, string fields)
    {
        var content = new MultipartFormDataContent { { new StringContent(await visitor.TokenAsync() ?? ""), "__RequestVerificationToken" } };
        foreach (var field in fields.Split('&').Select(field => field.Split('=', 2)))
            content.Add(new StringContent(field[1]), field[0]);
        return content;
    }

    private static string Describe(HttpResponseMessage answer)
    {
        if (answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther) || answer.Headers.Location is not { } location)
            return ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var path = location.IsAbsoluteUri ? location.AbsolutePath : location.OriginalString.Split('?')[0];
        return path is "/sign-in" or "/denied" ? $"302>{path[1..]}" : "302";
    }

    private static bool EndsSessions(ServerRoute route) =>
        route.Method != "GET" && (route.Pattern.Contains("sign", StringComparison.Ordinal) || route.Pattern.Contains("session", StringComparison.Ordinal)
            || route.Pattern.Contains("account", StringComparison.Ordinal) || route.Pattern.Contains("people", StringComparison.Ordinal));

    private static async Task<bool> IsSignedOutAsync(Visitor visitor)
    {
        using var answer = await visitor.Http.GetAsync("/", TestContext.Current.CancellationToken);
        return answer.StatusCode == HttpStatusCode.Redirect;
    }

    private static string Print(SortedDictionary<ServerRoute, Dictionary<string, string>> matrix)
    {
        var text = new StringBuilder("route," + string.Join(',', People) + "\n");
        foreach (var (route, got) in matrix)
            _ = text.Append(route).Append(',').AppendJoin(',', People.Select(name => got[name])).Append('\n');
        return text.ToString();
    }
}
