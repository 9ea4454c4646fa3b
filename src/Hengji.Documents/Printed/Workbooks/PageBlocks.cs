using System.Text.RegularExpressions;
using Hengji.Documents.Excel.Books;
using Hengji.Documents.Excel.Reading;

namespace Hengji.Documents.Printed.Workbooks;

/// <summary>Turns a sheet into its name, the texts above and under tables, and a table for each block of rows.</summary>
internal sealed partial class PageBlocks(BlockCollector collector, SheetPage page)
{
    private readonly Dictionary<(int Row, int Column), GridBlock> merges = Starts(page);

    /// <summary>Hands the blocks over.</summary>
    public void Read()
    {
        _ = collector.Paragraph(page.Name, -1, 0, ParagraphRole.SheetName, page.Name);
        foreach (var band in Bands())
            Band(band);
    }

    /// <summary>Rows that follow each other without a blank one; a merged block that reaches over it fills a blank row, and a row of totals ends the table above.</summary>
    private IEnumerable<List<int>> Bands()
    {
        var band = new List<int>();
        var reach = 0;
        foreach (var (row, cells) in page.Rows)
        {
            if (band.Count > 0 && row > Math.Max(band[^1], reach) + 1 && !(band.Count > 1 && TotalLabel.Begins(cells.Values.Select(cell => cell.Text))))
            {
                yield return band;
                band = [];
            }
            band.Add(row);
            foreach (var column in cells.Keys)
                reach = Math.Max(reach, merges.TryGetValue((row, column), out var block) ? block.LastRow : row);
        }
        if (band.Count > 0)
            yield return band;
    }

    private void Band(List<int> rows)
    {
        var left = rows.Min(row => page.Rows[row].First().Key);
        var first = rows.TakeWhile(row => IsAbove(row, left)).Count();
        var last = rows.Count;
        while (last > first && IsUnder(rows[last - 1]))
            last--;
        Texts(rows[..first]);
        if (last > first)
            Table(rows[first..last]);
        Texts(rows[last..]);
    }

    /// <summary>A title, or a line such as 编制单位：某局　金额单位：万元.</summary>
    private bool IsAbove(int row, int left) =>
        page.Rows[row] is var cells
        && ((cells.Count == 1 && !Spans(row) && IsTitle(row, cells.First().Key, left)) || (cells.Count <= 3 && cells.Values.All(cell => Remark().IsMatch(cell.Text))));

    /// <summary>A text over the first column, or merged over several; the head of a single column stands elsewhere.</summary>
    private bool IsTitle(int row, int column, int left) =>
        column == left || (merges.TryGetValue((row, column), out var block) && block.LastColumn > column);

    /// <summary>Whether a cell of the row goes on in the next: then it is the head of a table.</summary>
    private bool Spans(int row) =>
        page.Rows[row].Keys.Any(column => merges.TryGetValue((row, column), out var block) && block.LastRow > row && page.Rows.ContainsKey(row + 1));

    private bool IsUnder(int row) =>
        page.Rows[row] is { Count: 1 } cells && cells.First() is var (column, cell)
        && (Foot().IsMatch(cell.Text) || (merges.TryGetValue((row, column), out var block) && block.LastColumn > block.Column && block.LastRow == row));

    private void Texts(List<int> rows)
    {
        foreach (var row in rows)
        {
            foreach (var (column, cell) in page.Rows[row])
                _ = collector.Paragraph(cell.Text, -1, 0, ParagraphRole.Body, Locator(row, column));
        }
    }

    private void Table(List<int> rows)
    {
        var left = rows.Min(row => page.Rows[row].First().Key);
        var table = new TableSketch(collector, collector.NextTable(), -1) { HeadRows = Math.Max(0, page.TitleRow - rows[0] + 1) };
        foreach (var row in rows)
        {
            foreach (var (column, cell) in page.Rows[row])
            {
                var block = merges.TryGetValue((row, column), out var merged) ? merged : new GridBlock(row, column, row, column);
                var sketched = table.Add(
                    row - rows[0], column - left, cell.Text, block.LastRow - row + 1, block.LastColumn - column + 1);
                (sketched.IsUnsure, sketched.Indent) = (cell.IsUnsure, cell.Indent);
                sketched.Locator = Locator(row, column);
            }
        }
        collector.Table(table.Build());
    }

    private string Locator(int row, int column) => $"{page.Name}!{CellName.Of(row, column)}";

    private static Dictionary<(int, int), GridBlock> Starts(SheetPage page)
    {
        var starts = new Dictionary<(int, int), GridBlock>();
        foreach (var block in page.Merges)
            starts[(block.Row, block.Column)] = block;
        return starts;
    }

    [GeneratedRegex(@"^\s*(公开|财决|附表?|表)?[^\s:：]{1,12}[:：]|^\s*(公开|财决|附)[^\s:：]{0,8}表\s*$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^\s*(注|备注|说明|填表|填报|制表|审核|单位负责人)[^\s:：]{0,8}[:：]|[。；]\s*$")]
    private static partial Regex Foot();
}
