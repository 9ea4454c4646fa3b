using System.Globalization;
using Hengji.Checks;
using Hengji.Checks.Locating;
using Hengji.Figures;
using Hengji.Tests.Checks.Feasibility;

namespace Hengji.Tests.Checks.Locating;

/// <summary>
/// A consistent pair of unit forms (income, expenditure, balance), exact amounts of four places printed with two:
/// parts add up across, units add up down, closing = income − expenditure. One printed cell can be made wrong.
/// </summary>
internal sealed class SeededTable
{
    private readonly Random random;
    private readonly List<string> rows;
    private readonly string[] columns;
    private readonly int partsOfIncome;
    private readonly Dictionary<(string Row, string Column), decimal> exact = [];
    private readonly Dictionary<(string Row, string Column), Figure> printed = [];
    private readonly List<(decimal[] Signs, (string Row, string Column)[] Cells)> sums = [];

    public SeededTable(int seed, bool hasSums = true)
    {
        random = new Random(seed);
        rows = [.. Enumerable.Range(1, random.Next(3, 13)).Select(i => $"u{i:00}"), "dept"];
        partsOfIncome = random.Next(2, 5);
        columns = ["income", .. Enumerable.Range(0, partsOfIncome).Select(i => "i" + i), "spending", "basic", "project", "closing"];
        foreach (var row in rows.SkipLast(1))
            FillUnit(row);
        foreach (var column in columns)
            exact[("dept", column)] = rows.SkipLast(1).Sum(row => exact[(row, column)]);
        foreach (var (cell, value) in exact)
            printed[cell] = Print(cell, decimal.Round(value, 2, MidpointRounding.AwayFromZero));
        Relate(hasSums);
    }

    /// <summary>The cells made wrong, and what each should print.</summary>
    public Dictionary<Figure, decimal> Planted { get; } = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<BoundRelation> Relations() => [.. sums.Select(Relation)];

    /// <summary>Relations that break, found by plain decimal arithmetic: the gap is more than half a unit for each figure.</summary>
    public IReadOnlyList<BoundRelation> Broken(IReadOnlyList<BoundRelation> relations) =>
        [.. relations.Where((_, i) => Math.Abs(Gap(sums[i])) > 0.005m * sums[i].Cells.Length)];

    /// <summary>Makes one random cell wrong by one slip of this kind; false when the kind does not change the cell.</summary>
    public bool Plant(Slip slip)
    {
        var cell = printed.Keys.ElementAt(random.Next(printed.Count));
        if (Planted.ContainsKey(printed[cell]))
            return false;
        var truth = printed[cell].Value;
        var wrong = slip switch
        {
            Slip.NeighbourRow => Beside(cell, down: 1),
            Slip.NeighbourColumn => Beside(cell, down: 0),
            Slip.LastYear => LastYear(cell),
            _ => SlipMaker.Make(random, truth, slip),
        };
        if (wrong is not { } value || value == truth)
            return false;
        printed[cell] = Print(cell, value);
        Planted[printed[cell]] = truth;
        return true;
    }

    public CellSurroundings Surroundings(Figure figure)
    {
        var (row, column) = (rows.IndexOf(figure.Address.Row), Array.IndexOf(columns, figure.Address.Item));
        return new CellSurroundings(
            [.. new[] { row - 1, row + 1 }.Where(i => i >= 0 && i < rows.Count).Select(i => printed[(rows[i], columns[column])])],
            [.. new[] { column - 1, column + 1 }.Where(i => i >= 0 && i < columns.Length).Select(i => printed[(rows[row], columns[i])])],
            Print((rows[row], columns[column]), LastYear((rows[row], columns[column]))));
    }

    private void FillUnit(string row)
    {
        // Sizes differ by orders of magnitude, as units of one department do.
        var size = (decimal)Math.Pow(10, random.Next(0, 5));
        foreach (var column in columns.Skip(1).Take(partsOfIncome).Concat(["basic", "project"]))
            exact[(row, column)] = random.Next(10_000, 100_000) * size / 10_000;
        exact[(row, "income")] = columns.Skip(1).Take(partsOfIncome).Sum(column => exact[(row, column)]);
        exact[(row, "spending")] = exact[(row, "basic")] + exact[(row, "project")];
        exact[(row, "closing")] = exact[(row, "income")] - exact[(row, "spending")];
    }

    private void Relate(bool hasSums)
    {
        foreach (var row in rows)
        {
            Add((row, "income"), columns.Skip(1).Take(partsOfIncome).Select(column => (row, column)));
            Add((row, "spending"), [(row, "basic"), (row, "project")]);
            sums.Add(([1, -1, 1], [(row, "closing"), (row, "income"), (row, "spending")]));
        }
        foreach (var column in hasSums ? columns : [])
            Add(("dept", column), rows.SkipLast(1).Select(row => (row, column)));
    }

    private void Add((string Row, string Column) total, IEnumerable<(string Row, string Column)> parts)
    {
        (string, string)[] cells = [total, .. parts];
        sums.Add(([1, .. Enumerable.Repeat(-1m, cells.Length - 1)], cells));
    }

    private BoundRelation Relation((decimal[] Signs, (string Row, string Column)[] Cells) sum) =>
        Bound.Equal(
            Bound.Of(printed[sum.Cells[0]]),
            new BoundSum([.. sum.Cells.Skip(1).Select((cell, i) => new BoundTerm(-Rational.Of(sum.Signs[i + 1]), Bound.Of(printed[cell])))]));

    private decimal Gap((decimal[] Signs, (string Row, string Column)[] Cells) sum) =>
        sum.Cells.Select((cell, i) => sum.Signs[i] * printed[cell].Value).Sum();

    private decimal? Beside((string Row, string Column) cell, int down)
    {
        var (row, column) = (rows.IndexOf(cell.Row) + down, Array.IndexOf(columns, cell.Column) + 1 - down);
        return row < rows.Count && column < columns.Length ? printed[(rows[row], columns[column])].Value : null;
    }

    // The same for one cell whenever asked, up to 20 % away from this year's.
    private decimal LastYear((string Row, string Column) cell)
    {
        var share = 81 + 1.37m * rows.IndexOf(cell.Row) + 0.29m * Array.IndexOf(columns, cell.Column);
        return decimal.Round(exact[cell] * share / 100, 2, MidpointRounding.AwayFromZero);
    }

    private static Figure Print((string Row, string Column) cell, decimal value) =>
        Bound.Figure($"t.{cell.Column}@{cell.Row}", value.ToString("F2", CultureInfo.InvariantCulture));
}
