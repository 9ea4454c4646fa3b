namespace Hengji.Web.Language;

/// <summary>The language of one request: Simplified Chinese, or English when the reader chose it.</summary>
public sealed class Tongue(IHttpContextAccessor accessor)
{
    /// <summary>Cookie that keeps the choice.</summary>
    public const string Cookie = "hengji-lang";

    /// <summary>Whether English was chosen: by the cookie on pages, by Accept-Language in programs.</summary>
    public bool IsEnglish => accessor.HttpContext is { } context && (context.Request.Cookies[Cookie] ?? Asked(context.Request)) == "en";

    /// <summary>Value of the page's lang attribute.</summary>
    public string Code => IsEnglish ? "en" : "zh-CN";

    /// <summary>One of the two.</summary>
    public string this[string chinese, string english] => IsEnglish ? english : chinese;

    /// <summary>What a program asks for; a browser's wish counts only when its reader chose.</summary>
    private static string? Asked(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        && !request.Headers.ContainsKey("X-Requested-With") && !request.Headers.ContainsKey("Cookie")
        && request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? "en"
            : null;

    /// <summary>A problem's sentence.</summary>
    public string Of(Problem problem) => IsEnglish ? problem.English : problem.Message;
}
