using Hengji.BudgetUnits;
using Hengji.Forms;

namespace Hengji.UseCases.Collecting;

/// <summary>Makes the department's tree from the unit list as found.</summary>
internal static class UnitTreeBuilder
{
    /// <summary>Id of the department, the row of its sums in unit forms.</summary>
    public const string DepartmentId = "dept";

    /// <summary>The tree, or every problem of the list.</summary>
    public static Result<BudgetUnitTree> Build(RawForm list)
    {
        var rows = list.Rows.Select(row => (Unit: Read(row), Row: row)).ToList();
        ImmutableArray<Problem> incomplete = [.. rows.SelectMany(pair => Blank(pair.Unit, pair.Row))];
        if (!incomplete.IsEmpty)
            return Result<BudgetUnitTree>.Failure(incomplete);
        ImmutableArray<Problem> problems =
            [.. DuplicateIds(rows), .. DuplicateNames(rows), .. Parents(rows), .. Circles(rows), .. Department(rows, list.Source)];
        return problems.IsEmpty
            ? new BudgetUnitTree(rows.Select(pair => pair.Unit))
            : Result<BudgetUnitTree>.Failure(problems);
    }

    private static BudgetUnit Read(RawFormRow row)
    {
        var parent = Cell(row, "parent");
        return new BudgetUnit(
            Cell(row, "id"), Cell(row, "code"), Cell(row, "name"), parent.Length == 0 ? null : parent, Cell(row, "kind"),
            [.. Cell(row, "aliases").Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static string Cell(RawFormRow row, string column) => row.Cells.GetValueOrDefault(column)?.Text.Trim() ?? "";

    private static IEnumerable<Problem> Blank(BudgetUnit unit, RawFormRow row)
    {
        if (unit.Id.Length == 0)
            yield return new IncompleteUnit("单位标识", row.Source);
        else if (!RowKeys.IsValid(unit.Id))
            yield return new BadRowKey(unit.Id, row.Source);
        if (unit.Name.Length == 0)
            yield return new IncompleteUnit("单位名称", row.Source);
    }

    private static IEnumerable<Problem> DuplicateIds(List<(BudgetUnit Unit, RawFormRow Row)> rows) =>
        from same in rows.GroupBy(pair => pair.Unit.Id, StringComparer.Ordinal)
        from later in same.Skip(1)
        select new DuplicateUnitId(same.Key, same.First().Row.Source, later.Row.Source);

    private static IEnumerable<Problem> DuplicateNames(List<(BudgetUnit Unit, RawFormRow Row)> rows)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (unit, row) in rows)
        {
            foreach (var name in unit.Aliases.Prepend(unit.Name).DistinctBy(UnitName.Normalise))
            {
                if (!owners.TryAdd(UnitName.Normalise(name), unit.Id) && owners[UnitName.Normalise(name)] != unit.Id)
                    yield return new DuplicateUnitName(name, owners[UnitName.Normalise(name)], row.Source);
            }
        }
    }

    private static IEnumerable<Problem> Parents(List<(BudgetUnit Unit, RawFormRow Row)> rows)
    {
        var ids = rows.Select(pair => pair.Unit.Id).ToHashSet(StringComparer.Ordinal);
        return rows
            .Where(pair => pair.Unit.ParentId is { } parent && !ids.Contains(parent))
            .Select(pair => new UnknownParent(pair.Unit.ParentId!, NearestNames.Of(pair.Unit.ParentId!, ids), pair.Row.Source));
    }

    /// <summary>Each circle once, at the first of its units in the list.</summary>
    private static IEnumerable<Problem> Circles(List<(BudgetUnit Unit, RawFormRow Row)> rows)
    {
        var parents = rows.DistinctBy(pair => pair.Unit.Id).ToDictionary(pair => pair.Unit.Id, pair => pair.Unit.ParentId);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (unit, row) in rows)
        {
            var path = new List<string>();
            string? at = unit.Id;
            for (; at is not null && parents.ContainsKey(at) && !done.Contains(at) && !path.Contains(at); at = parents[at])
                path.Add(at);
            if (at is not null && path.Contains(at))
                yield return new CyclicUnits([.. path.SkipWhile(id => id != at), at], row.Source);
            done.UnionWith(path);
        }
    }

    private static IEnumerable<Problem> Department(
        List<(BudgetUnit Unit, RawFormRow Row)> rows, SourceLocation place)
    {
        var top = rows.Where(pair => pair.Unit.ParentId is null).Select(pair => pair.Unit.Id).ToImmutableArray();
        if (top is not [DepartmentId])
            yield return new NotOneDepartment(top, place);
    }
}
