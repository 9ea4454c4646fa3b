using System.Text.RegularExpressions;

namespace Hengji.Documents.Printed.Html;

/// <summary>Tells what of a page is not shown.</summary>
internal sealed partial class HtmlHiding
{
    private static readonly string[] WithoutEnd =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    private string hidden = "";
    private int depth;

    /// <summary>Whether a piece is not shown; each piece is asked for once, in order.</summary>
    public bool Hides(HtmlToken token)
    {
        if (depth == 0)
        {
            if (token.Piece != HtmlPiece.Start || !IsHidden(token) || WithoutEnd.Contains(token.Name))
                return false;
            (hidden, depth) = (token.Name, 1);
            return true;
        }
        return Goes(token);
    }

    private bool Goes(HtmlToken token)
    {
        if (token.Piece == HtmlPiece.End && token.Name == hidden)
            depth--;
        else if (token.Piece == HtmlPiece.Start && token.Name == hidden)
        {
            // Cells, rows and paragraphs may lack an end: the next of their kind ends them.
            if (hidden is "td" or "th" or "tr" or "p" or "li")
            {
                depth = 0;
                return Hides(token);
            }
            depth++;
        }
        else if (EndsEarly(token))
        {
            depth = 0;
            return Hides(token);
        }
        return true;
    }

    private bool EndsEarly(HtmlToken token) =>
        hidden switch
        {
            "td" or "th" => token is { Piece: HtmlPiece.End, Name: "tr" or "table" } or { Piece: HtmlPiece.Start, Name: "tr" or "td" or "th" },
            "tr" => token is { Piece: HtmlPiece.End, Name: "table" or "tbody" },
            "p" => token is { Piece: HtmlPiece.End, Name: "td" or "th" or "div" or "body" } or { Piece: HtmlPiece.Start, Name: "table" or "div" },
            _ => token is { Piece: HtmlPiece.End, Name: "body" },
        };

    private static bool IsHidden(HtmlToken token) =>
        (token.Text.Contains("none", StringComparison.OrdinalIgnoreCase) && token.Attribute("style") is { } style && None().IsMatch(style))
        || (token.Text.Contains("hidden", StringComparison.OrdinalIgnoreCase) && token.Attribute("hidden") is not null);

    [GeneratedRegex(@"(^|;)\s*(display\s*:\s*none|mso-hide\s*:\s*all)", RegexOptions.IgnoreCase)]
    private static partial Regex None();
}
