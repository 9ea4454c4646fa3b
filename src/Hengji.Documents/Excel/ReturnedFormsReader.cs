using Hengji.Documents.Excel.FormSheets;
using Hengji.Documents.Excel.Reading;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Documents.Excel;

/// <summary>Reads a file of forms that somebody sends back: .xlsx, .xls or one form as .csv, told apart by content.</summary>
public static class ReturnedFormsReader
{
    /// <summary>Reads.</summary>
    /// <param name="path">The file.</param>
    /// <param name="forms">Forms of the pack.</param>
    /// <returns>The forms, or why the file cannot be opened or holds none.</returns>
    public static Result<ReturnedForms> Read(string path, FormCatalogue forms)
    {
        var place = new SourceLocation(Path.GetFileName(path), "");
        if (IsText(path))
            return ReturnedCsv.Read(path, forms);
        var grids = WorkbookOpener.Open(path, place);
        return grids.IsSuccess ? Read(grids.Value, forms, place) : Result<ReturnedForms>.Failure(grids.Problems);
    }

    private static Result<ReturnedForms> Read(ImmutableArray<SheetGrid> grids, FormCatalogue forms, SourceLocation place)
    {
        var record = grids.FirstOrDefault(grid => grid.Name == BaseRecord.SheetName) is { } hidden ? WorkbookReader.ReadBase(hidden) : null;
        var (problems, notes) = (new List<Problem>(), new List<Problem>());
        var found = new List<ReturnedForm>();
        foreach (var grid in grids.Where(grid => grid.Name != BaseRecord.SheetName))
        {
            var witness = new SheetWitness();
            if (WorkbookReader.ReadSheet(grid, forms, record, problems, notes, witness) is not { } form || form.FormId == UnitsSheet.Id)
                continue;
            if (found.Find(other => other.Form.FormId == form.FormId) is { } twin)
                problems.Add(new FormTwice(forms.Find(form.FormId)!.Title, twin.Form.Source.Locator, grid.Place(0, 0)));
            else
                found.Add(new ReturnedForm(form, [.. witness.Items], [.. witness.Unread], [.. witness.Overwritten]));
        }
        return found.Count == 0 && problems.Count == 0
            ? new NoFormFound(place)
            : new ReturnedForms([.. found], record is null ? null : BaseOf(record), [.. problems, .. notes]);
    }

    private static WorkbookBase BaseOf(BaseRecord record)
    {
        var cells = ImmutableDictionary.CreateBuilder<FigureAddress, string>();
        foreach (var (address, cell) in record.Cells)
        {
            if (FigureAddress.TryParse(address) is { } at)
                cells[at] = cell.Printed;
        }
        return new WorkbookBase(record.PackId, record.Year, record.Fingerprint(), cells.ToImmutable());
    }

    /// <summary>Whether the file is neither a package nor an old binary workbook, nor empty.</summary>
    private static bool IsText(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return FileKinds.Of(stream) == FileKind.Other;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false; // the opener says why
        }
    }
}
