using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Pages;

/// <summary>Writes a table row by row; a row's items are texts, facts, <see cref="Runs"/>, <see cref="Span"/>s, or null for blank.</summary>
/// <param name="page">The page it stands on.</param>
public sealed class TableWriter(Page page)
{
    private readonly List<List<CellBlock>> rows = [];
    private readonly HashSet<(int Row, int Column)> covered = [];
    private int heads;

    /// <summary>A head row.</summary>
    public TableWriter Head(params object?[] items)
    {
        heads++;
        return Row(items);
    }

    public TableWriter Row(params object?[] items)
    {
        var row = new List<CellBlock>();
        var column = 0;
        foreach (var item in items)
        {
            while (covered.Contains((rows.Count, column)))
                column++;
            var span = item as Span ?? new Span(item);
            row.Add(new(rows.Count, column, span.Rows, span.Columns, RunsOf(span.Item)));
            for (var down = 0; down < span.Rows; down++)
                for (var right = 0; right < span.Columns; right++)
                    covered.Add((rows.Count + down, column + right));
            column += span.Columns;
        }
        rows.Add(row);
        return this;
    }

    /// <summary>Rows for all items.</summary>
    public TableWriter Rows<T>(IEnumerable<T> items, Func<T, int, object?[]> row)
    {
        foreach (var (item, index) in items.Select((item, index) => (item, index)))
            Row(row(item, index));
        return this;
    }

    internal TableBlock Finish() => new(rows, heads, covered.Max(place => place.Column) + 1);

    private IReadOnlyList<Run> RunsOf(object? item) => item switch
    {
        null => [],
        Fact fact => [new("", page.Number(fact, null, true))],
        Formatted formatted => [new("", page.Number(formatted.Fact, formatted.Format, true)), new(formatted.After, null)],
        Runs runs => runs.All,
        _ => [new(Convert.ToString(item, CultureInfo.InvariantCulture)!, null)],
    };
}

/// <summary>A cell over several rows or columns.</summary>
public sealed record Span(object? Item, int Rows = 1, int Columns = 1);

/// <summary>A fact in a cell with a format of its own and text after it, as %.</summary>
public sealed record Formatted(Fact Fact, string? Format = null, string After = "");
