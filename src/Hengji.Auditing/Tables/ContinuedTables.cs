using System.Text.RegularExpressions;
using Hengji.Auditing.Tables.Heads;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tables;

/// <summary>Tables printed in parts, their heads repeated (续表): they are one table, whose total may stand in the first part or in the last.</summary>
internal static partial class ContinuedTables
{
    private const int LongestBetween = 40;
    private const int FewestColumns = 2;

    /// <summary>The document with the parts of each table put together; its cells keep their places.</summary>
    public static PrintedDocument Join(PrintedDocument document)
    {
        var blocks = ImmutableArray.CreateBuilder<PrintedBlock>(document.Blocks.Length);
        var last = -1;
        foreach (var block in document.Blocks)
        {
            if (block is PrintedTable part && last >= 0 && blocks[last] is PrintedTable table && Joined(table, part, [.. blocks.Skip(last + 1).Cast<PrintedParagraph>()]) is { } joined)
                blocks[last] = joined;
            else
            {
                last = block is PrintedTable ? blocks.Count : last;
                blocks.Add(block);
            }
        }
        return blocks.Count == document.Blocks.Length ? document : document with { Blocks = blocks.ToImmutable() };
    }

    private static PrintedTable? Joined(PrintedTable table, PrintedTable part, List<PrintedParagraph> between)
    {
        if (part.ColumnCount != table.ColumnCount || part.ColumnCount < FewestColumns || between.Exists(paragraph => paragraph.Text.Length > LongestBetween))
            return null;
        var isSaid = between.Exists(paragraph => Continued().IsMatch(paragraph.Text));
        var (heads, own) = (Heads(table), Heads(part));
        var isHeaded = own > 0 && own == heads && Words(part, own).SequenceEqual(Words(table, heads));
        return isSaid && (isHeaded || own == 0) || isHeaded && between.TrueForAll(paragraph => OnlyUnit().IsMatch(paragraph.Text)) && IsOneTotal(table, part, heads)
            ? Append(table, part, own) : null;
    }

    /// <summary>Whether one total ends or opens all parts: the first part has none at its end, or the later one has none at all.</summary>
    private static bool IsOneTotal(PrintedTable table, PrintedTable part, int heads)
    {
        var (first, later) = (Totals(table, heads), Totals(part, heads));
        return first.Count == 0 ? later is [var only] && only == part.RowCount - 1 : later.Count == 0 && first is [var head] && head == heads;
    }

    private static List<int> Totals(PrintedTable table, int heads) =>
        [.. table.Cells.Where(cell => cell.Row >= heads && HeadText.IsTotal(HeadText.Core(cell.Text))).Select(cell => cell.Row).Distinct()];

    /// <summary>Rows before the first number.</summary>
    private static int Heads(PrintedTable table) =>
        table.Cells.FirstOrDefault(cell => CellContent.Of(cell).Kind == CellKind.Number)?.Row ?? table.RowCount;

    private static IEnumerable<(int Row, int Column, string Text)> Words(PrintedTable table, int heads) =>
        table.Cells.Where(cell => cell.Row < heads && cell.Text.Length > 0).Select(cell => (cell.Row, cell.Column, TableGrid.Squeezed(cell.Text)));

    private static PrintedTable Append(PrintedTable table, PrintedTable part, int heads)
    {
        var moved = part.Cells.Where(cell => cell.Row >= heads).Select(cell => cell with { Row = cell.Row - heads + table.RowCount });
        return table with { RowCount = table.RowCount + part.RowCount - heads, Cells = [.. table.Cells, .. moved] };
    }

    [GeneratedRegex(@"^\s*[（(]?(?:接|续)[上前]?表|[（(]续[表一二三四五六\d]*[）)]|续表\s*\d*\s*[）)]?\s*(?:单位|$)|表\s*\d*\s*续\s*\d*\s*$")]
    private static partial Regex Continued();

    [GeneratedRegex(@"^\s*[（(]?(?:金额)?单位\s*[:：].{1,10}$")]
    private static partial Regex OnlyUnit();
}
