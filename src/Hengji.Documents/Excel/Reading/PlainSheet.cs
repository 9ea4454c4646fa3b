using Hengji.Documents.Excel.FormSheets;
using Hengji.Forms;

namespace Hengji.Documents.Excel.Reading;

/// <summary>Finds the form of a sheet by title and headings, as any spreadsheet may carry them.</summary>
internal static class PlainSheet
{
    private const int DeepestHead = 15;
    private const int HighestHead = 3;

    /// <summary>The form a sheet most likely holds and where its columns are; null when none fits.</summary>
    public static PlainMatch? Match(SheetGrid grid, IEnumerable<FormDefinition> forms) =>
        forms
            .Select(form => Match(grid, form))
            .OfType<PlainMatch>()
            .OrderByDescending(match => match.Score)
            .FirstOrDefault();

    /// <summary>Unit of money written above the table; null when there is none, a problem when it is not known.</summary>
    public static string? MoneyUnit(SheetGrid grid, List<Problem> problems)
    {
        foreach (var row in grid.RowNumbers.TakeWhile(row => row <= DeepestHead))
        {
            foreach (var (column, cell) in grid.Row(row).Where(cell => cell.Value.Kind == SheetCellKind.Text))
            {
                if (UnitNote(cell.Raw) is not { } unit)
                    continue;
                if (unit is "元" or "万元" or "亿元")
                    return unit;
                problems.Add(new UnknownUnitLine(unit, grid.Place(row, column)));
                return null;
            }
        }
        return null;
    }

    /// <summary>What a note such as “金额单位：人民币万元” declares; null when it declares no money.</summary>
    private static string? UnitNote(string text)
    {
        const int LongestNote = 20;
        var note = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace(':', '：');
        var at = note.IndexOf("单位：", StringComparison.Ordinal);
        if (at < 0 || note.Length >= LongestNote)
            return null;
        var unit = note[(at + 3)..].TrimEnd('）', ')').Replace("人民币", "", StringComparison.Ordinal);
        return unit.EndsWith('元') ? unit : null;
    }

    private static PlainMatch? Match(SheetGrid grid, FormDefinition form)
    {
        var titled = IsTitled(grid, form) ? 1000 : 0;
        return form.RowKind == FormRowKind.OneRow ? Downwards(grid, form, titled) : Across(grid, form, titled);
    }

    private static bool IsTitled(SheetGrid grid, FormDefinition form)
    {
        string[] names = [Headings.Normalise(form.Title), Headings.Normalise(form.Id), Headings.Normalise(form.FileName)];
        return names.Contains(Headings.Normalise(grid.Name), StringComparer.Ordinal)
            || grid.RowNumbers.TakeWhile(row => row <= 5).Any(row =>
                grid.Row(row).Values.Any(cell => names[0] == Headings.Normalise(cell.Raw)));
    }

    private static PlainMatch? Across(SheetGrid grid, FormDefinition form, int titled)
    {
        PlainMatch? best = null;
        var headings = new Headings(form);
        foreach (var row in grid.RowNumbers.TakeWhile(row => row <= DeepestHead))
        {
            for (var depth = 1; depth <= HighestHead; depth++)
            {
                var columns = Columns(grid, form, headings, row, depth);
                var score = columns.Items.Count * 10 + (HasRowHeading(grid, form, columns) ? 5 : 0);
                var isEnough = columns.Items.Count * (titled > 0 ? 3 : 5) >= form.Items.Length * (titled > 0 ? 1 : 3);
                if (columns.Items.Count > 0 && isEnough && (best is null || titled + score >= best.Score))
                    best = new PlainMatch(form, titled + score, columns, []);
            }
        }
        return best;
    }

    private static bool HasRowHeading(SheetGrid grid, FormDefinition form, GridColumns columns) =>
        columns.LabelColumn > 0
        && Headings.Normalise(grid.HeadText(columns.FirstRow - 1, columns.LabelColumn)) == Headings.Normalise(FormLayout.RowHeading(form));

    private static GridColumns Columns(SheetGrid grid, FormDefinition form, Headings headings, int row, int depth)
    {
        var items = ImmutableDictionary.CreateBuilder<int, FormItem>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var (label, assumed, last) = (0, 0, row + depth - 1);
        var rowHeading = Headings.Normalise(FormLayout.RowHeading(form));
        for (var column = 1; column <= grid.LastColumn; column++)
        {
            var path = Enumerable.Range(row, depth).Select(r => grid.HeadText(r, column)).Where(text => text.Length > 0).Distinct().ToList();
            if (path.Count == 0)
                continue;
            var isRowHeading = Headings.Normalise(path[^1]) == rowHeading;
            if (label == 0 && isRowHeading)
                label = column;
            else if (path[^1] == "假定")
                assumed = column;
            else if (headings.Find(string.Concat(path.SkipLast(1)), path[^1]) is { } item && !taken.Contains(item.Id))
                Take(column, item);
        }
        if (label == 0 && form.RowKind != FormRowKind.List && items.Count > 0 && items.Keys.Min() is > 1 and var first)
            label = first - 1;
        return new GridColumns(last + 1, 0, label, items.ToImmutable(), assumed);

        void Take(int column, FormItem item)
        {
            items[column] = item;
            _ = taken.Add(item.Id);
        }
    }

    private static PlainMatch? Downwards(SheetGrid grid, FormDefinition form, int titled)
    {
        var headings = new Headings(form);
        var places = new List<(int, int, FormItem)>();
        foreach (var row in grid.RowNumbers)
        {
            var cells = grid.Row(row).OrderBy(cell => cell.Key).ToList();
            for (var i = 0; i < cells.Count; i++)
            {
                if (headings.Find("", cells[i].Value.Text) is not { } item || places.Any(place => place.Item3 == item && place.Item1 != row))
                    continue;
                // An id in a hidden column stands left of the printed label: the label is nearer to the content.
                _ = places.RemoveAll(place => place.Item3 == item);
                var block = grid.BlockOf(row, cells[i].Key);
                places.Add((row, (block?.LastColumn ?? cells[i].Key) + 1, item));
            }
        }
        var isEnough = places.Count * (titled > 0 ? 4 : 2) >= form.Items.Length;
        return places.Count > 0 && isEnough && (titled > 0 || places.Count > 1)
            ? new PlainMatch(form, titled + places.Count * 10, null, [.. places])
            : null;
    }
}

/// <summary>A form found on a sheet.</summary>
/// <param name="Form">The form.</param>
/// <param name="Score">How well it fits; larger is better.</param>
/// <param name="Columns">Where its columns are; null for forms written downwards.</param>
/// <param name="Places">Where its items are, for forms written downwards.</param>
internal sealed record PlainMatch(
    FormDefinition Form, int Score, GridColumns? Columns, ImmutableArray<(int Row, int Column, FormItem Item)> Places);
