using System.Text;
using Hengji.BudgetUnits;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Documents.Csv;

/// <summary>Writes a submission as the folder <see cref="CsvFolderReader"/> reads, so that workbooks become plain files.</summary>
public static class CsvFolderWriter
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Writes all files, UTF-8 with byte order mark, which spreadsheets need; existing files are replaced.</summary>
    /// <param name="submission">The material.</param>
    /// <param name="forms">Forms of its pack.</param>
    /// <param name="folder">The folder; made when missing.</param>
    public static void Write(Submission submission, FormCatalogue forms, string folder)
    {
        _ = Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, SubmissionDeclaration.FileName),
            $"pack: {submission.PackId}\nyear: {submission.Year}\n");
        Save(folder, CsvFolderReader.UnitsFile, Units(submission.Units));
        foreach (var form in forms.All)
        {
            if (submission.Forms.GetValueOrDefault(form.Id) is { } filled)
                Save(folder, FolderFiles.FileOf(form), Lines(form, filled));
        }
    }

    private static void Save(string folder, string file, IEnumerable<string[]> lines) =>
        File.WriteAllText(
            Path.Combine(folder, file), string.Concat(lines.Select(line => CsvLine.Of(line) + "\n")), WithMark);

    private static IEnumerable<string[]> Units(BudgetUnitTree units) =>
        units.All
            .Select(unit => new[]
            {
                unit.Id, unit.Code, unit.Name, unit.ParentId ?? "", unit.Kind, string.Join(';', unit.Aliases),
            })
            .Prepend([.. UnitList.Form.Items.Select(item => item.Id)]);

    private static IEnumerable<string[]> Lines(FormDefinition form, FilledForm filled) =>
        form.RowKind == FormRowKind.OneRow ? Downwards(form, filled.Rows[0]) : Across(form, filled);

    private static IEnumerable<string[]> Across(FormDefinition form, FilledForm filled)
    {
        var map = new ColumnMap(form);
        var hasAssumed = filled.Rows.Any(row => row.Assumed.Count > 0);
        string[] last = hasAssumed ? [CsvHeader.Assumed] : [];
        yield return [CsvHeader.RowHeadingOf(form), .. form.Items.Select(map.HeadingOf), .. last];
        foreach (var row in filled.Rows)
        {
            string[] assumed = hasAssumed ? [AssumedIn(row, form, map)] : [];
            var label = form.RowKind == FormRowKind.List || row.Label.Length == 0 ? row.Key : row.Label;
            yield return [label, .. form.Items.Select(item => Cell(row, item)), .. assumed];
        }
    }

    private static IEnumerable<string[]> Downwards(FormDefinition form, FilledRow row)
    {
        var map = new ColumnMap(form);
        yield return [CsvSingleRowReader.ItemHeading, CsvSingleRowReader.ContentHeading, CsvHeader.Assumed];
        foreach (var item in form.Items)
            yield return [map.HeadingOf(item), Cell(row, item), row.Assumed.Contains(item.Id) ? CsvSingleRowReader.Yes : ""];
    }

    private static string AssumedIn(FilledRow row, FormDefinition form, ColumnMap map) =>
        string.Join(';', form.Items.Where(item => row.Assumed.Contains(item.Id)).Select(map.HeadingOf));

    private static string Cell(FilledRow row, FormItem item) =>
        row.Figure(item.Id) is { } figure ? Printed(figure) : row.Text(item.Id) ?? "";

    /// <summary>The print itself, unless it was in another unit than the form's, as in a file of yuan.</summary>
    private static string Printed(Figure figure) =>
        FigureParser.Parse(figure.Printed) is { IsSuccess: true } parsed && parsed.Value.Value == figure.Value
            ? figure.Printed
            : figure.ToText(thousands: false);
}
