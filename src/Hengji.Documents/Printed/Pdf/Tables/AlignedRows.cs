using Hengji.Documents.Printed.Pdf.Drawing;
using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Rows of a table without lines between its columns: lines with figures, each with the lines its label needs more.</summary>
internal static class AlignedRows
{
    /// <summary>Number of the row of each line from the first head to the last row.</summary>
    public static int[] Of(List<TextLine> lines, List<bool> isRow, List<Rule> rules, int top, int firstRow, int last)
    {
        var rowCount = Enumerable.Range(firstRow, last - firstRow + 1).Count(i => isRow[i]);
        var parting = rules.FindAll(rule => rule.At > lines[top].Baseline && rule.At < lines[last].Baseline
            && rule.Length > 0.6 * (lines[firstRow].Right - lines[firstRow].Left)).Select(rule => rule.At).Order().ToList();
        return parting.Count >= rowCount - 1 ? ByRules(lines, parting, top, last) : ByDistance(lines, isRow, top, firstRow, last);
    }

    private static int[] ByRules(List<TextLine> lines, List<double> parting, int top, int last)
    {
        var rows = new int[last - top + 1];
        for (var i = top + 1; i <= last; i++)
            rows[i - top] = rows[i - top - 1] + (parting.Exists(at => at > lines[i - 1].Baseline && at < lines[i].Baseline) ? 1 : 0);
        return rows;
    }

    private static int[] ByDistance(List<TextLine> lines, List<bool> isRow, int top, int firstRow, int last)
    {
        var pitch = Pitch(lines, isRow, firstRow, last);
        var rows = new int[last - top + 1];
        for (var i = top + 1; i <= last; i++)
            rows[i - top] = rows[i - top - 1] + (IsSameRow(lines, isRow, i, firstRow, pitch) ? 0 : 1);
        return rows;
    }

    private static bool IsSameRow(List<TextLine> lines, List<bool> isRow, int i, int firstRow, double pitch)
    {
        var distance = lines[i].Baseline - lines[i - 1].Baseline;
        if (i < firstRow)
            return distance < 1.5 * lines[i].Size;
        if (isRow[i] && isRow[i - 1])
            return false;
        // A label of two lines has its figures between them, or beside its first line.
        return distance < 0.62 * pitch || (isRow[i - 1] && distance < 0.8 * pitch && distance < 1.5 * lines[i].Size);
    }

    /// <summary>Usual distance of two rows of one line each.</summary>
    private static double Pitch(List<TextLine> lines, List<bool> isRow, int firstRow, int last)
    {
        var distances = Enumerable.Range(firstRow + 1, last - firstRow)
            .Where(i => isRow[i] && isRow[i - 1])
            .Select(i => lines[i].Baseline - lines[i - 1].Baseline)
            .Order()
            .ToList();
        return distances.Count > 0 ? distances[distances.Count / 2] : 2 * lines[firstRow].Size;
    }
}
