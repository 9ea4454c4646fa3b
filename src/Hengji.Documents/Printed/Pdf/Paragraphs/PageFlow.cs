using Hengji.Documents.Printed.Pdf.Lines;
using Hengji.Documents.Printed.Pdf.Tables;

namespace Hengji.Documents.Printed.Pdf.Paragraphs;

/// <summary>Brings the lines and tables of a page into reading order and measures the blocks the lines form.</summary>
internal static class PageFlow
{
    private const double BlockGap = 1.5;

    /// <summary>Items in reading order.</summary>
    /// <param name="page">The page without its margins.</param>
    /// <param name="usualRight">Where full lines of pages of this width end.</param>
    /// <param name="open">The table that ended the page before; null when text did.</param>
    public static IEnumerable<FlowItem> Of(PageText page, double usualRight, TableGrid? open)
    {
        var tables = page.Tables.OrderBy(table => table.Box.Top).ToList();
        var next = 0;
        var band = new List<TextLine>();
        foreach (var line in page.Lines)
        {
            while (next < tables.Count && tables[next].Box.Top < line.Baseline)
            {
                foreach (var item in Band(band, page, usualRight, open))
                    yield return item;
                (band, open) = ([], null);
                yield return new FlowItem(page.Number, null, tables[next++]);
            }
            band.Add(line);
        }
        foreach (var item in Band(band, page, usualRight, open))
            yield return item;
        for (; next < tables.Count; next++)
            yield return new FlowItem(page.Number, null, tables[next]);
        foreach (var item in Band(page.Turned, page, 0, null))
            yield return item;
    }

    private static IEnumerable<FlowItem> Band(List<TextLine> lines, PageText page, double usualRight, TableGrid? open)
    {
        var columns = TextColumns.Split(lines).ToList();
        foreach (var column in columns)
        {
            var right = columns.Count > 1 ? column.Max(line => line.Right) : usualRight;
            foreach (var (text, table) in AlignedTables.Split(column, page.Rules, columns.Count > 1 ? null : open))
            {
                if (table is not null)
                    yield return new FlowItem(page.Number, null, table);
                foreach (var item in Blocks(text).SelectMany(block => Measure(block, page.Number, right)))
                    yield return item;
            }
        }
    }

    /// <summary>Lines of one size at one distance.</summary>
    private static IEnumerable<List<TextLine>> Blocks(List<TextLine> lines)
    {
        var block = new List<TextLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (block.Count > 0 && IsNewBlock(block, lines[i]))
            {
                yield return block;
                block = [];
            }
            block.Add(lines[i]);
        }
        if (block.Count > 0)
            yield return block;
    }

    private static bool IsNewBlock(List<TextLine> block, TextLine line)
    {
        var distance = line.Baseline - block[^1].Baseline;
        var usual = block.Count > 1 ? block[^1].Baseline - block[^2].Baseline : 2.2 * line.Size;
        return distance > BlockGap * Math.Max(usual, line.Size) || Math.Abs(line.Size - block[^1].Size) > 0.12 * line.Size;
    }

    private static IEnumerable<FlowItem> Measure(List<TextLine> block, int page, double usualRight)
    {
        var left = block.Min(line => line.Left);
        var widest = block.Max(line => line.Right);
        var isFilled = block.Count > 2 && block.Count(line => widest - line.Right < 1.3 * line.Size) * 2 >= block.Count;
        var right = isFilled ? widest : Math.Max(widest, usualRight);
        return block.Select(line => new FlowItem(page, line, null) { Left = left, Right = right });
    }
}
