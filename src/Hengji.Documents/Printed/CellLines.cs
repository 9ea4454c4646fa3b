using System.Text.RegularExpressions;

namespace Hengji.Documents.Printed;

/// <summary>Lines of a cell that may be one figure broken by hand.</summary>
internal static partial class CellLines
{
    /// <summary>Whether a line end stands inside what may be one figure: <c>1,234.⏎50</c>, or digits over digits and nothing else.</summary>
    public static bool MayBeOneFigure(string text) =>
        text.Contains('\n', StringComparison.Ordinal) && (Cut().IsMatch(text) || Stacked().IsMatch(text));

    [GeneratedRegex(@"[0-9０-９][.,，．]\n[0-9０-９]|[0-9０-９]\n[.,，．][0-9０-９]")]
    private static partial Regex Cut();

    [GeneratedRegex(@"^[-+−]?[0-9０-９][0-9０-９.,，．\n]*\n[0-9０-９.,，．\n]*[%％]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Stacked();
}
