using System.Security.Cryptography;
using System.Text;

namespace Hengji.Documents.Html;

/// <summary>The head of the page: character set, a policy that forbids everything but our own style and script, and the style.</summary>
internal static class Head
{
    /// <summary>The page's style.</summary>
    public static string Style { get; } = Read("report.css");

    /// <summary>The page's script.</summary>
    public static string Script { get; } = Read("report.js");

    /// <summary>Writes the head of a report's page.</summary>
    public static void Write(Markup page, PageContext context) => Write(page, context.Report.Title, Style, Script);

    /// <summary>Writes the head of a page with one style and one script.</summary>
    public static void Write(Markup page, string title, string style, string script)
    {
        page.Start("head").Line();
        page.Start("meta").Attr("charset", "utf-8").End().Line();
        page.Start("meta").Attr("http-equiv", "Content-Security-Policy").Attr("content", Policy(style, script)).End().Line();
        page.Start("meta").Attr("name", "viewport").Attr("content", "width=device-width, initial-scale=1").End().Line();
        page.Start("meta").Attr("name", "color-scheme").Attr("content", "light dark").End().Line();
        page.Start("meta").Attr("name", "referrer").Attr("content", "no-referrer").End().Line();
        page.Start("meta").Attr("name", "format-detection").Attr("content", "telephone=no").End().Line();
        page.Start("meta").Attr("name", "generator").Attr("content", "衡绩").End().Line();
        page.Element("title", title).Line();
        page.Start("style").Raw(style).End().Line();
        page.End().Line();
    }

    /// <summary>A style or script of ours, by file name.</summary>
    public static string Resource(string name) => Read(name);

    private static string Policy(string style, string script) =>
        $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; "
        + "img-src 'none'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>A resource with line feeds only: the browser counts the hash after it has read lines that way.</summary>
    private static string Read(string name)
    {
        var resource = $"Hengji.Documents.Html.{name}";
        using var stream = typeof(Head).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"Resource {resource} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
