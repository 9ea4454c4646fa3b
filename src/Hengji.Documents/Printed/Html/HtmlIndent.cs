using System.Text.RegularExpressions;

namespace Hengji.Documents.Printed.Html;

/// <summary>How far the style of a tag moves its first line to the right (缩进), in columns of half width.</summary>
internal static partial class HtmlIndent
{
    private const decimal PointsPerColumn = 5.25m;
    private const decimal PointsPerPixel = 0.75m;
    private const decimal ColumnsPerCharacter = 2;
    private const decimal MostColumns = 200;

    /// <summary>The columns; 0 without, and for lines in the middle or at the right.</summary>
    public static int Of(HtmlToken tag) =>
        tag.Text.Contains("style", StringComparison.OrdinalIgnoreCase) && tag.Attribute("style") is { } style && !Centred().IsMatch(style)
            ? (int)Math.Round(Math.Clamp(Own().Matches(style).Sum(Columns), 0, MostColumns), MidpointRounding.AwayFromZero)
            : 0;

    private static decimal Columns(Match found) =>
        !decimal.TryParse(found.Groups["length"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var length) || Math.Abs(length) > 10_000 ? 0
        : found.Groups["unit"].Value.ToUpperInvariant() switch
        {
            "EM" or "REM" => length * ColumnsPerCharacter,
            "PT" => length / PointsPerColumn,
            "CM" => length * 72 / 2.54m / PointsPerColumn,
            "MM" => length * 72 / 25.4m / PointsPerColumn,
            "IN" => length * 72 / PointsPerColumn,
            _ => length * PointsPerPixel / PointsPerColumn,
        };

    [GeneratedRegex(@"(?:^|[;\s])(?:padding-left|margin-left|text-indent)\s*:\s*(?<length>-?\d+(?:\.\d+)?)(?<unit>px|pt|em|rem|cm|mm|in)?\s*(?:;|$|!)", RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    [GeneratedRegex(@"(?:^|[;\s])text-align\s*:\s*(?:center|right|end)", RegexOptions.IgnoreCase)]
    private static partial Regex Centred();
}
