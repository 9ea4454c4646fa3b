using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Documents.Csv;

/// <summary>Reads forms with a single row, written downwards: 项目, 内容, and 假定 where it is needed.</summary>
internal static class CsvSingleRowReader
{
    /// <summary>Heading of the first column.</summary>
    public const string ItemHeading = "项目";

    /// <summary>Heading of the second column.</summary>
    public const string ContentHeading = "内容";

    /// <summary>What the column 假定 says in lines that are assumed.</summary>
    public const string Yes = "是";

    /// <summary>The row, or every problem.</summary>
    public static RowsReading Read(
        ImmutableArray<CsvRecord> records, FormDefinition form, string? moneyUnit, string file)
    {
        var map = new ColumnMap(form);
        var problems = new List<Problem>();
        var cells = ImmutableDictionary.CreateBuilder<string, RawFormCell>(StringComparer.Ordinal);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var assumed = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var record in records.Skip(HasHeadings(records[0], map) ? 1 : 0))
        {
            var heading = record.Cells[0].Trim();
            var place = CsvPlace.Of(file, record.Line, heading);
            var item = HeadingReader.Read(heading, form, map, moneyUnit, place);
            problems.AddRange(item.Problems);
            problems.AddRange(Extra(record, file));
            if (!item.IsSuccess)
                continue;
            if (!seen.TryAdd(item.Value.Id, heading))
                problems.Add(new DuplicateColumn(heading, seen[item.Value.Id], place));
            if (Cell(record, 1) is { Length: > 0 } content)
                cells[item.Value.Id] = new RawFormCell(content, place);
            if (Cell(record, 2).Length > 0)
                _ = assumed.Add(item.Value.Id);
        }
        problems.AddRange(form.Items
            .Where(item => item.IsRequired && !seen.ContainsKey(item.Id))
            .Select(item => new MissingColumn(item.Label, form.Title, new SourceLocation(file, ""))));
        return new RowsReading(
            problems.Count > 0
                ? null
                : [
                    new RawFormRow(
                        FigureAddress.SingleRow, "", cells.ToImmutable(), assumed.ToImmutable(), CsvPlace.Of(file, records[0].Line)),
                ],
            [.. problems]);
    }

    private static bool HasHeadings(CsvRecord first, ColumnMap map) =>
        map.Find(first.Cells[0]).Items.Count == 0 && Cell(first, 1) == ContentHeading;

    private static string Cell(CsvRecord record, int column) => record.Cells.ElementAtOrDefault(column)?.Trim() ?? "";

    private static IEnumerable<Problem> Extra(CsvRecord record, string file) =>
        record.Cells.Select((cell, i) => (cell, i)).Skip(3)
            .Where(pair => !string.IsNullOrWhiteSpace(pair.cell))
            .Select(pair => new CellWithoutHeading(pair.cell.Trim(), pair.i + 1, CsvPlace.Of(file, record.Line)));
}
