using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Relations.Tables.Goals;

/// <summary>Rows of tables whose goals and outcomes are sentences: 全州城镇新增就业2万人 beside 全州城镇新增就业2.33万人.</summary>
internal static class GoalRows
{
    private const int MostHeadRows = 3;

    /// <summary>The rows of all tables with a column of goals and one of outcomes, in reading order.</summary>
    public static IEnumerable<GoalRow> Of(PrintedDocument document, FigureBook book) =>
        document.Blocks.OfType<PrintedTable>().SelectMany(table => Of(table, book));

    private static IEnumerable<GoalRow> Of(PrintedTable table, FigureBook book)
    {
        var heads = table.Cells.Where(cell => cell.Row < MostHeadRows).ToList();
        foreach (var row in heads.GroupBy(cell => cell.Row))
        {
            if (row.FirstOrDefault(cell => IsHead(cell, Measure.Target)) is not { } target
                || row.FirstOrDefault(cell => IsHead(cell, Measure.Actual) && cell.Column > target.Column) is not { } actual)
                continue;
            foreach (var goal in table.Cells.Where(cell => cell.Column == target.Column && cell.Row > row.Key))
            {
                if (table.Cells.FirstOrDefault(cell => cell.Column == actual.Column && cell.Row == goal.Row) is { } done)
                    yield return new GoalRow(table, goal, done, Read(table, goal, book), Read(table, done, book));
            }
            yield break;
        }
    }

    private static bool IsHead(PrintedCell cell, Measure measure) =>
        HeadMeasures.Of(TableGrid.Squeezed(cell.Text)) == measure && CellContent.Of(cell).Kind == Auditing.Tables.CellKind.Words;

    /// <summary>The figures of a cell with their words; a cell of one plain number has none.</summary>
    private static List<Mention> Read(PrintedTable table, PrintedCell cell, FigureBook book)
    {
        var text = new RunningText(table, cell, cell.Text);
        var numbers = NumberScanner.Scan(cell.Text);
        var all = new List<Mention>();
        foreach (var sentence in SentenceReader.Read(text))
        {
            var own = numbers.Where(number => number.Start >= sentence.Start && number.End <= sentence.End).ToList();
            all.AddRange(Anchors.Give(MentionReader.Read(sentence, own, null, book), all));
        }
        return all;
    }
}
