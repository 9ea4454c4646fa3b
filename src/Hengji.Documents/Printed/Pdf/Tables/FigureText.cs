using System.Text.RegularExpressions;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Tells texts that are a figure and nothing else.</summary>
internal static partial class FigureText
{
    /// <summary>Whether it is a figure, a percentage, or the dash or stroke that stands for none.</summary>
    public static bool IsFigure(string text) => Figure().IsMatch(text);

    [GeneratedRegex(@"^([-−–+（(]?\s?[0-9][0-9,，]*([.．][0-9]+)?\s?[%％)）]?|[-—–/\\]{1,2})$")]
    private static partial Regex Figure();
}
