using Hengji.Checks;
using Hengji.Checks.Locating;
using Hengji.Figures;

namespace Hengji.Tests.Checks.Locating;

/// <summary>
/// How often a cell made wrong is the first suspect, and among the first three, of every relation that breaks.
/// Only slips that break a relation beyond rounding count; the rates are printed.
/// </summary>
public sealed class HitRateTests(ITestOutputHelper output)
{
    private static readonly Slip[] Kinds =
    [
        Slip.WrongDigit, Slip.SwappedDigits, Slip.LostDigit, Slip.UnitFactor, Slip.Sign, Slip.NeighbourRow,
        Slip.NeighbourColumn, Slip.LastYear, Slip.StaleTotal,
    ];

    [Fact]
    public void Tables_with_sums_both_ways_give_the_cell_away()
    {
        var rates = Measure(hasSums: true, seeds: 2700);
        rates.Detectable.ShouldBeGreaterThan(2000);
        rates.FirstShare.ShouldBeGreaterThanOrEqualTo(0.80m);
        rates.FirstThreeShare.ShouldBeGreaterThanOrEqualTo(0.95m);
    }

    [Fact]
    public void Tables_with_sums_one_way_leave_more_cells_in_doubt()
    {
        var rates = Measure(hasSums: false, seeds: 900);
        rates.FirstThreeShare.ShouldBeGreaterThanOrEqualTo(0.50m);
    }

    /// <summary>The locator supposes one wrong cell for each fault; two that meet in a relation are harder.</summary>
    [Fact]
    public void Two_slips_at_once_are_mostly_told_apart()
    {
        var rates = Measure(hasSums: true, seeds: 450, slips: 2);
        rates.FirstShare.ShouldBeGreaterThanOrEqualTo(0.70m);
        rates.FirstThreeShare.ShouldBeGreaterThanOrEqualTo(0.90m);
    }

    private Rates Measure(bool hasSums, int seeds, int slips = 1)
    {
        var byKind = Kinds.ToDictionary(kind => kind, _ => new Rates());
        var all = new Rates();
        for (var seed = 0; seed < seeds; seed++)
        {
            var kind = Kinds[seed % Kinds.Length];
            if (Place(new SeededTable(seed, hasSums), kind, slips) is { } place)
            {
                byKind[kind].Add(place);
                all.Add(place);
            }
        }
        foreach (var kind in Kinds)
            output.WriteLine($"{kind}: {byKind[kind]}");
        output.WriteLine($"all: {all}");
        return all;
    }

    // The worst place, over all broken relations, of the first planted cell among the suspects; null when none breaks.
    private static (int Rank, bool IsRepaired)? Place(SeededTable table, Slip kind, int slips)
    {
        for (var i = 0; i < slips; i++)
        {
            if (!table.Plant(kind))
                return null;
        }
        var relations = table.Relations();
        var broken = table.Broken(relations);
        if (broken.Count == 0)
            return null;
        var located = FaultLocator.Locate(broken, relations, table.Surroundings);
        return (located.Max(fault => Rank(fault, table.Planted)), IsRepaired(located[0], table.Planted));
    }

    private static int Rank(LocatedFault fault, Dictionary<Figure, decimal> planted)
    {
        var place = fault.Suspects.ToList().FindIndex(suspect => planted.ContainsKey(suspect.Figure));
        return place < 0 ? 99 : place + 1;
    }

    private static bool IsRepaired(LocatedFault fault, Dictionary<Figure, decimal> planted) =>
        fault.Suspects.FirstOrDefault(suspect => planted.ContainsKey(suspect.Figure)) is { Repair: { } repair } found
        && Math.Abs(repair - planted[found.Figure]) <= 0.05m;

    private sealed class Rates
    {
        private int first;
        private int firstThree;
        private int repaired;

        public int Detectable { get; private set; }

        public decimal FirstShare => (decimal)first / Math.Max(1, Detectable);

        public decimal FirstThreeShare => (decimal)firstThree / Math.Max(1, Detectable);

        public void Add((int Rank, bool IsRepaired) place)
        {
            Detectable++;
            first += place.Rank == 1 ? 1 : 0;
            firstThree += place.Rank <= 3 ? 1 : 0;
            repaired += place.IsRepaired ? 1 : 0;
        }

        public override string ToString() =>
            $"{Detectable} detectable, first {FirstShare:P1}, first three {FirstThreeShare:P1}, repaired within 0.05 {(decimal)repaired / Math.Max(1, Detectable):P1}";
    }
}
