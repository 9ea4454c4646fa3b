using Hengji.BudgetUnits;
using Hengji.Documents.Csv;
using Hengji.Documents.Excel.FormSheets;
using Hengji.Documents.Excel.Reading;
using Hengji.Forms;

namespace Hengji.Documents.Excel;

/// <summary>Reads the official forms back from a workbook: ours by hidden ids, others by titles and headings.</summary>
/// <remarks>
/// Nothing is understood here: cells stay the characters shown. A cell that nobody changed since we wrote it gives the
/// characters its source printed, whatever program saved the file in between.
/// </remarks>
public static class WorkbookReader
{
    /// <summary>Reads a workbook (.xlsx, or .xls by headings).</summary>
    /// <param name="path">The file.</param>
    /// <param name="forms">Forms of the pack.</param>
    /// <returns>What the sheets hold, cells still text; or every problem, each with file, sheet and cell.</returns>
    public static Result<RawSubmission> Read(string path, FormCatalogue forms)
    {
        var reading = ReadAll(path, forms);
        return reading.Problems.IsEmpty ? reading.Raw! : Result<RawSubmission>.Failure(reading.Problems);
    }

    /// <summary>Reads a workbook and keeps what could be read beside the problems, so that its cells can be examined too.</summary>
    /// <param name="path">The file.</param>
    /// <param name="forms">Forms of the pack.</param>
    public static FolderReading ReadAll(string path, FormCatalogue forms)
    {
        var place = new SourceLocation(Path.GetFileName(path), "");
        var grids = WorkbookOpener.Open(path, place);
        return grids.IsSuccess ? ReadAll(grids.Value, forms, place) : new FolderReading(null, grids.Problems);
    }

    private static FolderReading ReadAll(ImmutableArray<SheetGrid> grids, FormCatalogue forms, SourceLocation place)
    {
        var problems = new List<Problem>();
        var notes = new List<Problem>();
        var record = grids.FirstOrDefault(grid => grid.Name == BaseRecord.SheetName) is { } hidden ? ReadBase(hidden) : null;
        var found = new List<(RawForm Form, string Sheet)>();
        foreach (var grid in grids.Where(grid => grid.Name != BaseRecord.SheetName))
        {
            if (ReadSheet(grid, forms, record, problems, notes) is not { } form)
                continue;
            var twin = found.FirstOrDefault(other => other.Form.FormId == form.FormId);
            if (twin.Form is not null)
                problems.Add(new FormTwice(forms.Find(form.FormId)?.Title ?? form.FormId, twin.Sheet, grid.Place(0, 0)));
            else
                found.Add((form, grid.Name));
        }
        if (found.Count == 0 && problems.Count == 0)
            problems.Add(grids.Any(grid => MarkedSheet.FormOf(grid) is not null) ? new NothingFilled(place) : new NoFormFound(place));
        if (found.Count == 0)
            return new FolderReading(null, [.. problems]);
        var all = found.Select(pair => pair.Form).ToList();
        var (pack, year) = record is null ? Declared(grids) : (record.PackId, record.Year);
        var units = all.Find(form => form.FormId == UnitsSheet.Id) ?? UnitsOf(all, forms, place);
        var raw = new RawSubmission(place, pack, year, units, [.. all.Where(form => form.FormId != UnitsSheet.Id)])
        {
            Notes = [.. notes],
        };
        return new FolderReading(raw, [.. problems]);
    }

    internal static RawForm? ReadSheet(
        SheetGrid grid, FormCatalogue forms, BaseRecord? record, List<Problem> problems, List<Problem> notes, SheetWitness? witness = null)
    {
        if (MarkedSheet.FormOf(grid) is { } id)
        {
            if ((id == UnitsSheet.Id ? UnitsSheet.Form : forms.Find(id)) is not { } known)
            {
                problems.Add(new UnknownFormPart(id, grid.Place(0, 0)));
                return null;
            }
            var rows = MarkedSheet.Read(grid, known, record, problems, notes, witness);
            var wasFilled = record?.Forms.Contains(id) == true || rows.Any(row => row.Cells.Count > 0);
            return wasFilled ? new RawForm(id, PlainSheet.MoneyUnit(grid, problems), rows, grid.Place(0, 0)) : null;
        }
        if (grid.IsHidden || grid.Name == CoverSheet.Title || PlainSheet.Match(grid, forms.All.Prepend(UnitsSheet.Form)) is not { } match)
            return null;
        var reader = new FormGridReader(grid, match.Form, null, problems, notes, witness);
        var read = match.Columns is { } columns ? reader.Read(columns) : reader.ReadDown(match.Places);
        return read.Any(row => row.Cells.Count > 0)
            ? new RawForm(match.Form.Id, PlainSheet.MoneyUnit(grid, problems), read, grid.Place(0, 0))
            : null;
    }

    internal static BaseRecord? ReadBase(SheetGrid grid) =>
        BaseRecord.Read(grid.RowNumbers.Select(row =>
            (IReadOnlyList<string>)[.. Enumerable.Range(1, 5).Select(column => grid[row, column]?.Text ?? "")]));

    /// <summary>Pack and year as the cover sheet of a workbook says them; empty when it does not.</summary>
    internal static (string Pack, string Year) Declared(ImmutableArray<SheetGrid> grids)
    {
        var (pack, year) = ("", "");
        foreach (var grid in grids)
        {
            foreach (var row in grid.RowNumbers.TakeWhile(row => row <= 20))
            {
                var label = grid.Text(row, 1);
                if (label == CoverSheet.PackLabel && pack.Length == 0)
                    pack = grid.Text(row, 2);
                else if (label == CoverSheet.YearLabel && year.Length == 0)
                    year = grid.Text(row, 2);
            }
        }
        return (pack, year);
    }

    /// <summary>Where no unit list exists, the rows of the first form by units: the sum first, then the units.</summary>
    private static RawForm UnitsOf(List<RawForm> all, FormCatalogue forms, SourceLocation place)
    {
        var byUnits = all.Find(form => forms.Find(form.FormId)?.RowKind == FormRowKind.Units);
        var rows = byUnits?.Rows.Where(row => row.Label.Length > 0).Select((row, i) => Unit(row, i)) ?? [];
        return new RawForm(UnitsSheet.Id, null, [.. rows], byUnits?.Source ?? place);
    }

    private static RawFormRow Unit(RawFormRow row, int number)
    {
        (string Item, string Text)[] cells =
        [
            ("id", number == 0 ? FormLayout.SumRow : $"u{number:00}"),
            ("name", UnitName.Normalise(row.Label)),
            ("parent", number == 0 ? "" : FormLayout.SumRow),
        ];
        return new RawFormRow(
            (number + 1).ToString(CultureInfo.InvariantCulture), "",
            cells.Where(cell => cell.Text.Length > 0)
                .ToImmutableDictionary(cell => cell.Item, cell => new RawFormCell(cell.Text, row.Source)),
            [], row.Source);
    }
}
