using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Placed;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Reads the numbers of tables with their words.</summary>
internal sealed class TableReader(Vocabulary words, Headings headings)
{
    private int lines;
    private int numbers;

    /// <summary>The tables in their order.</summary>
    public ImmutableArray<AlikeTable> Read(IReadOnlyList<TableSection> sections) => [.. sections.Select(Of)];

    private AlikeTable Of(TableSection section, int order)
    {
        var table = new AlikeTable(section, new WordBag(words, words.PiecesOf(section.Title))) { Order = order };
        var rows = section.Rows.Select((row, at) => LineOf(at, row.Head, row.Head.Core)).ToList();
        var columns = section.Columns.Select((column, at) => LineOf(at, column.Head, column.Head.Text)).ToList();
        var (block, heading) = headings.Of(section.Grid.Table);
        var (year, isOfFund) = (AlikeNumbers.YearIn(section.Title), AlikeNumbers.NamesFund(section.Title));
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                if (section.Figures[row, column] is { Value: not 0 } figure)
                    table.Numbers[row, column] = NumberOf(table, rows[row], columns[column], figure) with { Block = block, Heading = heading, NearestYear = columns[column].Year ?? year, IsOfFund = isOfFund || rows[row].IsOfFund || columns[column].IsOfFund };
            }
        }
        return table;
    }

    private TableLine LineOf(int at, LineHead head, string marked)
    {
        var (name, outer) = (head.Core.Length > 0 ? head.Core : head.Printed, string.Concat(head.Path.SkipLast(1)));
        return new(at, name, head.IsTotal, new WordBag(words, words.PiecesOf(name)), new WordBag(words, words.PiecesOf(outer)))
        {
            Order = lines++,
            Marks = NumberSort.In(marked),
            Year = head.Year ?? AlikeNumbers.YearIn(head.Text),
            IsOfFund = AlikeNumbers.NamesFund(outer + name),
            Flows = AlikeNumbers.FlowsIn(outer + name),
            IsPlanned = head.Measure is Measure.Budget or Measure.Target || NumberSort.IsPlanned(head.Text),
        };
    }

    private TableNumber NumberOf(AlikeTable table, TableLine row, TableLine column, Figure figure)
    {
        var head = table.Source.Columns[column.At].Head;
        return new(figure, table, head.Measure, NumberSort.Of(column.Marks.Union(row.Marks), column.IsPlanned), row, column)
        {
            Order = numbers++,
            OwnYear = head.Year,
            Flows = row.Flows + column.Flows,
        };
    }
}
