using System.Collections.Immutable;
using System.Globalization;
using Hengji.Forms;
using Hengji.UseCases.Filling;

namespace Hengji.Web.Features.Filling;

/// <summary>Widths of a long form's columns, in em, told to the browser so that it need not look at every cell before it shows one.</summary>
/// <remarks>
/// A table whose columns fit their contents is laid out whole after every key: with 500 rows of 21 cells that took a third of a second.
/// With known widths each row stands for itself, and rows out of sight are not laid out at all.
/// </remarks>
public sealed class GridWidths
{
    /// <summary>From so many rows on a form is laid out row by row.</summary>
    public const int LongFrom = 60;

    private const double Around = 1.5;
    private const double AssumedMark = 0.9;
    private const double LeastFigure = 5.5;
    private const double LeastWords = 9;
    private const double MostWords = 26;
    private const double LeastHead = 4;
    private const double MostHead = 20;
    private const int MostLines = 5;

    private readonly double head;
    private readonly ImmutableArray<double> columns;

    private GridWidths(double head, ImmutableArray<double> columns)
    {
        this.head = head;
        this.columns = columns;
    }

    /// <summary>For the <c>style</c> of the table: the columns, and the width below which they do not shrink.</summary>
    public string Style => string.Create(CultureInfo.InvariantCulture,
        $"--head: {head:0.#}em; --columns: {string.Join(' ', columns.Select(Column))}; --wide: {columns.Sum():0.#}em");

    /// <summary>Widths that fit the form's headings and cells.</summary>
    public static GridWidths Of(FormSheet sheet)
    {
        var head = sheet.Rows.Select((row, index) => TextWidth.Of(GridHeads.NameOf(row, index))).Prepend(TextWidth.Of(sheet.Form.RowHeading)).Max();
        return new(
            Math.Clamp(head, LeastHead, MostHead) + Around,
            [.. sheet.Form.Items.Select((item, at) => WidthOf(item, sheet.Rows.Max(row => WidthOf(row.Cells[at]))))]);
    }

    /// <summary>How many lines the row takes; the browser keeps that much room for it while it is out of sight.</summary>
    public int LinesOf(SheetRow row) => row.Cells.Select((cell, at) => Lines(cell.Text, columns[at] - Around)).Prepend(1).Max();

    /// <summary>Whether the cell has more lines than are shown at once; only such a cell is cut off, for that costs the browser a layer.</summary>
    public bool IsTall(SheetCell cell, int column) => AllLines(cell.Text, columns[column] - Around) > MostLines;

    private static double WidthOf(SheetCell cell) => TextWidth.Of(cell.Text) + (cell.IsAssumed ? AssumedMark : 0);

    private static double WidthOf(FormItem item, double content) => Around + (item.Kind == CellKind.Figure
        ? Math.Max(LeastFigure - Around, content)
        : Math.Clamp(content, LeastWords - Around, MostWords - Around));

    private static int Lines(string text, double width) => Math.Min(MostLines, AllLines(text, width));

    private static int AllLines(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(TextWidth.Of(line) / width)));

    private static string Column(double width) => string.Create(CultureInfo.InvariantCulture, $"minmax({width:0.#}em, {width:0.#}fr)");
}
