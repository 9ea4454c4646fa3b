using Hengji.Forms;

namespace Hengji.Documents.Csv;

/// <summary>Reads forms with one line for each row: units, fixed rows and lists.</summary>
internal static class CsvRowsReader
{
    /// <summary>The rows that can be read, and every problem.</summary>
    public static RowsReading Read(
        ImmutableArray<CsvRecord> records, FormDefinition form, string? moneyUnit, string file)
    {
        var map = new ColumnMap(form);
        var header = CsvHeader.Match(records[0], form, map, moneyUnit, file);
        if (!header.IsSuccess)
            return new RowsReading(null, header.Problems);
        var rows = records.Skip(1).Select((record, i) => ReadRow(record, i + 1, form, header.Value, map, file)).ToList();
        return new RowsReading(
            [.. rows.Where(row => row.IsSuccess).Select(row => row.Value)], [.. rows.SelectMany(row => row.Problems)]);
    }

    private static Result<RawFormRow> ReadRow(
        CsvRecord record, int number, FormDefinition form, CsvHeader header, ColumnMap map, string file)
    {
        var problems = new List<Problem>();
        var label = header.RowColumn < 0
            ? number.ToString(CultureInfo.InvariantCulture)
            : record.Cells.ElementAtOrDefault(header.RowColumn)?.Trim() ?? "";
        if (label.Length == 0)
            problems.Add(new RowWithoutLabel(CsvHeader.RowHeadingOf(form), CsvPlace.Of(file, record.Line)));
        var cells = ImmutableDictionary.CreateBuilder<string, RawFormCell>(StringComparer.Ordinal);
        for (var i = 0; i < record.Cells.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(record.Cells[i]) || i == header.RowColumn || i == header.AssumedColumn)
                continue;
            if (header.Items.GetValueOrDefault(i) is { } item)
                cells[item.Id] = new RawFormCell(record.Cells[i], CsvPlace.Of(file, record.Line, header.Headings[i]));
            else
                problems.Add(new CellWithoutHeading(record.Cells[i].Trim(), i + 1, CsvPlace.Of(file, record.Line)));
        }
        var assumed = AssumedColumns.Read(
            header.AssumedColumn < 0 ? "" : record.Cells.ElementAtOrDefault(header.AssumedColumn) ?? "",
            cells.Keys, map, CsvPlace.Of(file, record.Line, CsvHeader.Assumed));
        problems.AddRange(assumed.Problems);
        if (problems.Count > 0)
            return Result<RawFormRow>.Failure(problems);
        var isList = form.RowKind == FormRowKind.List;
        return new RawFormRow(
            isList ? label : "", isList ? "" : label, cells.ToImmutable(), assumed.Value, CsvPlace.Of(file, record.Line));
    }
}
