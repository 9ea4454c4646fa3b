using System.Text.RegularExpressions;

namespace Hengji.Documents.Printed;

/// <summary>Labels of totals: behind blank rows of a form they still end the table above, for no table begins with its total.</summary>
internal static partial class TotalLabel
{
    /// <summary>Whether a row with these texts is one of totals with figures.</summary>
    public static bool Begins(IEnumerable<string> cells) =>
        cells.Where(cell => cell.Length > 0).ToList() is [var first, _, ..] all && Total().IsMatch(first) && all.Exists(cell => Amount().IsMatch(cell));

    [GeneratedRegex(@"^[一二三四五六七八九十]*[、.]?\s*(?:本年|年度|财政拨款)?(?:收入|支出|收支)?\s*(?:合\s*计|总\s*计|共\s*计|小\s*计)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"^\s*-?[\d,，]+(?:\.\d+)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
