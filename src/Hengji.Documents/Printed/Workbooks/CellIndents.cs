using System.Xml.Linq;

namespace Hengji.Documents.Printed.Workbooks;

/// <summary>How far the formats of cells indent them (缩进), in columns of half width.</summary>
internal static class CellIndents
{
    private const int ColumnsPerStep = 2;
    private const int MostSteps = 250;

    /// <summary>By format of cells, in the order of the part that lists them.</summary>
    public static ImmutableArray<int> Of(XElement? styles) =>
        [.. styles?.Element("cellXfs")?.Elements("xf").Select(format => Columns(format.Element("alignment"))) ?? []];

    private static int Columns(XElement? alignment) =>
        (string?)alignment?.Attribute("horizontal") is "center" or "centerContinuous" or "right"
        || !int.TryParse((string?)alignment?.Attribute("indent"), NumberStyles.None, CultureInfo.InvariantCulture, out var steps)
            ? 0 : ColumnsPerStep * Math.Clamp(steps, 0, MostSteps);
}
