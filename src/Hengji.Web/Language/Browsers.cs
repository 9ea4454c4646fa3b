namespace Hengji.Web.Language;

/// <summary>Browsers as people know them, from what a browser says of itself.</summary>
public static class Browsers
{
    // Most say they are several; the first that is found is the one.
    private static readonly (string Sign, string Name)[] Known =
    [
        ("Edg/", "Edge"), ("360SE", "360 安全浏览器"), ("QQBrowser/", "QQ 浏览器"), ("MicroMessenger/", "微信"), ("OPR/", "Opera"),
        ("Firefox/", "Firefox"), ("HeadlessChrome/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("Windows NT", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ];

    /// <summary>Chrome 126 · Windows; what is not known is shown as it is, shortened.</summary>
    public static string Of(string agent, Tongue tongue)
    {
        var (sign, name) = Array.Find(Known, known => agent.Contains(known.Sign, StringComparison.Ordinal));
        if (sign is null)
            return agent.Length == 0 ? tongue["未知", "unknown"] : agent.Length <= 60 ? agent : agent[..60] + "…";
        var version = new string([.. agent[(agent.IndexOf(sign, StringComparison.Ordinal) + sign.Length)..].TakeWhile(char.IsAsciiDigit)]);
        var system = Array.Find(Systems, known => agent.Contains(known.Sign, StringComparison.Ordinal)).Name;
        return $"{name} {version}".TrimEnd() + (system is null ? "" : $" · {system}");
    }
}
