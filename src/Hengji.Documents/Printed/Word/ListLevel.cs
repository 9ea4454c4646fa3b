using System.Xml.Linq;

namespace Hengji.Documents.Printed.Word;

/// <summary>How one level of a list prints its numbers.</summary>
/// <param name="Start">First number.</param>
/// <param name="Format">Value of <c>w:numFmt</c>.</param>
/// <param name="Text">Text with <c>%1</c> for the number of the outermost level.</param>
/// <param name="RestartsAfter">Restarts when a level with a lower number than this one counts on; null for any; 0 for never.</param>
/// <param name="IsDecimal">Whether all its numbers are printed as decimal ones.</param>
/// <param name="Style">Style of paragraphs that stand on this level.</param>
/// <param name="Properties">What it says of its paragraphs.</param>
internal sealed record ListLevel(int Start, string Format, string Text, int? RestartsAfter, bool IsDecimal, string? Style, XElement? Properties = null)
{
    /// <summary>Levels that a list has at most.</summary>
    public const int Count = 9;

    /// <summary>The level of a list that says nothing about it.</summary>
    public static ListLevel None { get; } = new(1, "none", "", null, false, null);

    /// <summary>Reads a <c>w:lvl</c>.</summary>
    public static ListLevel Read(XElement level) =>
        new(
            Math.Clamp(level.Number("start") ?? 0, 0, 100_000),
            FormatOf(level),
            level.Value("lvlText") ?? "",
            level.Number("lvlRestart"),
            level.Switch("isLgl") == true,
            level.Value("pStyle"),
            level.Element("pPr"));

    /// <summary>Newer formats stand in an alternative.</summary>
    private static string FormatOf(XElement level) =>
        level.Value("numFmt")
        ?? level.Element("AlternateContent")?.Element("Fallback").Value("numFmt")
        ?? "decimal";
}
