namespace Hengji.BudgetUnits;

/// <summary>A department and its units, in the order of the forms (预算单位树).</summary>
public sealed class BudgetUnitTree
{
    private readonly Dictionary<string, BudgetUnit> byId;
    private readonly Dictionary<string, BudgetUnit> byName;

    /// <summary>Builds the tree; the first unit without parent is the department.</summary>
    /// <exception cref="ArgumentException">No department, two units with one id, or a parent that does not exist.</exception>
    public BudgetUnitTree(IEnumerable<BudgetUnit> units)
    {
        All = [.. units];
        byId = All.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        byName = new Dictionary<string, BudgetUnit>(StringComparer.Ordinal);
        Department = All.FirstOrDefault(unit => unit.ParentId is null)
            ?? throw new ArgumentException("A tree needs a department.", nameof(units));
        if (All.FirstOrDefault(unit => unit.ParentId is { } parent && !byId.ContainsKey(parent)) is { } orphan)
            throw new ArgumentException($"Unit {orphan.Id} has an unknown parent.", nameof(units));
        foreach (var unit in All)
        {
            foreach (var name in unit.Aliases.Prepend(unit.Name))
                _ = byName.TryAdd(UnitName.Normalise(name), unit);
        }
    }

    /// <summary>Department and units in form order.</summary>
    public ImmutableArray<BudgetUnit> All { get; }

    /// <summary>The department (部门), the sum row of unit forms.</summary>
    public BudgetUnit Department { get; }

    /// <summary>The units below the department, in form order; the bureau proper (局机关) is one of them.</summary>
    public IEnumerable<BudgetUnit> Units => All.Where(unit => unit.ParentId is not null);

    /// <summary>The unit with this id, or null.</summary>
    public BudgetUnit? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The unit with this name or alias, whatever its numbering, spaces and brackets; or null.</summary>
    public BudgetUnit? FindByName(string name) => byName.GetValueOrDefault(UnitName.Normalise(name));

    /// <summary>Names nearest to one that is not known, best first.</summary>
    public ImmutableArray<string> Suggest(string name, int count = 3) =>
        NearestNames.Of(UnitName.Normalise(name), All.Select(unit => unit.Name), count);
}
