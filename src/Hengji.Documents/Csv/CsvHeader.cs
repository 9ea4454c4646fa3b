using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Documents.Csv;

/// <summary>The headings of a form file: which column holds the row's name, which the assumptions, which each item.</summary>
/// <param name="RowColumn">Position of unit name, row label or key; −1 when the rows have none.</param>
/// <param name="AssumedColumn">Position of 假定; −1 when the file has none.</param>
/// <param name="Items">Items by position.</param>
/// <param name="Headings">Headings as printed, by position.</param>
internal sealed record CsvHeader(
    int RowColumn, int AssumedColumn, ImmutableDictionary<int, FormItem> Items, ImmutableArray<string> Headings)
{
    /// <summary>Heading of the column of assumptions.</summary>
    public const string Assumed = "假定";

    /// <summary>Heading of the row keys of list forms.</summary>
    public const string Key = "编号";

    /// <summary>Heading of the row column: 编号 for the keys of a list, whatever the form prints there, else the form's own.</summary>
    public static string RowHeadingOf(FormDefinition form) =>
        form.RowHeading.Length > 0 && (form.RowKind != FormRowKind.List || form.Items.Any(item => item.Label == Key)) ? form.RowHeading
        : form.RowKind switch
        {
            FormRowKind.List => Key,
            FormRowKind.Units => "机构名称",
            _ => "项目",
        };

    /// <summary>Matches the headings of a file to the columns of its form.</summary>
    public static Result<CsvHeader> Match(CsvRecord record, FormDefinition form, ColumnMap map, string? moneyUnit, string file)
    {
        var problems = new List<Problem>();
        var items = ImmutableDictionary.CreateBuilder<int, FormItem>();
        var misread = new List<FormItem>();
        var (row, assumed) = SpecialColumns(record, form, map);
        for (var i = 0; i < record.Cells.Length; i++)
        {
            var heading = record.Cells[i].Trim();
            if (i == row || i == assumed || heading.Length == 0)
                continue;
            var place = CsvPlace.Of(file, record.Line, heading);
            var found = HeadingReader.Read(heading, form, map, moneyUnit, place);
            if (!found.IsSuccess)
            {
                problems.AddRange(found.Problems);
                misread.AddRange(map.Find(heading).Items);
            }
            else if (items.FirstOrDefault(pair => pair.Value.Id == found.Value.Id) is { Value: not null } first)
                problems.Add(new DuplicateColumn(heading, record.Cells[first.Key].Trim(), place));
            else
                items[i] = found.Value;
        }
        problems.AddRange(Missing(form, items.Values.Concat(misread), row, CsvPlace.Of(file, record.Line)));
        return problems.Count > 0
            ? Result<CsvHeader>.Failure(problems)
            : new CsvHeader(row, assumed, items.ToImmutable(), [.. record.Cells.Select(cell => cell.Trim())]);
    }

    private static (int Row, int Assumed) SpecialColumns(CsvRecord record, FormDefinition form, ColumnMap map)
    {
        var names = record.Cells.Select(ColumnMap.Normalise).ToList();
        var row = names.IndexOf(ColumnMap.Normalise(RowHeadingOf(form)));
        if (row < 0 && form.RowKind == FormRowKind.List && map.Find(form.RowHeading).Items.Count == 0)
            row = names.IndexOf(ColumnMap.Normalise(form.RowHeading));
        if (row < 0 && form.RowKind != FormRowKind.List && map.Find(record.Cells[0]).Items.Count == 0)
            row = 0;
        return (row, names.IndexOf(Assumed));
    }

    /// <summary>Tables of fixed shape need all their figures; lists only what no row can do without.</summary>
    private static IEnumerable<Problem> Missing(
        FormDefinition form, IEnumerable<FormItem> found, int rowColumn, SourceLocation place)
    {
        var ids = found.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var isTable = form.RowKind is FormRowKind.Units or FormRowKind.Fixed;
        if (isTable && rowColumn < 0)
            yield return new MissingColumn(RowHeadingOf(form), form.Title, place);
        foreach (var item in form.Items)
        {
            if (!ids.Contains(item.Id) && (item.IsRequired || (isTable && item.Kind == CellKind.Figure)))
                yield return new MissingColumn(item.Label, form.Title, place);
        }
    }
}

/// <summary>Reads one heading.</summary>
internal static class HeadingReader
{
    /// <summary>The column a heading names, with its unit in brackets checked.</summary>
    public static Result<FormItem> Read(
        string heading, FormDefinition form, ColumnMap map, string? moneyUnit, SourceLocation place)
    {
        var (items, unit) = map.Find(heading);
        if (items.Count > 1)
            return new AmbiguousColumn(heading, [.. items.Select(map.HeadingOf)], place);
        if (items.Count == 0)
            return new UnknownColumn(heading, form.Title, map.Nearest(heading), place);
        var item = items[0];
        if (unit is null || item.Unit is null || unit == ColumnMap.Normalise(item.Unit))
            return item;
        var (found, expected) = (MeasureUnit.Parse(unit), MeasureUnit.Parse(item.Unit));
        if (found.Dimension != expected.Dimension)
            return new UnknownColumn(heading, form.Title, map.Nearest(heading), place);
        return found.Dimension == MeasureUnit.Yuan.Dimension && unit == moneyUnit
            ? item
            : new HeadingUnit(heading, unit, item.Unit, place);
    }
}
