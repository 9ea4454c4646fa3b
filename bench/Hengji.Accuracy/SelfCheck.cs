using Hengji.Accuracy.Layouts;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Slips;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy;

/// <summary>Checks the generator itself: years satisfy their relations exactly, pages within rounding, slips do what they say.</summary>
internal static class SelfCheck
{
    /// <returns>Number of faults.</returns>
    public static int Run(int years, TextWriter output)
    {
        var faults = KnownArithmetic.Faults().Concat(AllLayouts.All.GroupBy(layout => layout.Name).Where(same => same.Count() > 1).Select(same => $"{same.Count()} layouts are called {same.Key}")).ToList();
        int relations = 0, numbers = 0, slips = 0;
        foreach (var year in Enumerable.Range(1, years).Select(YearMaker.Make))
        {
            relations += year.Ledger.Relations.Count;
            faults.AddRange(year.Ledger.Relations.Where(relation => !relation.Holds()).Select(relation => $"year {year.Seed}: {relation.Kind} of {relation.Facts[0].Key} does not hold"));
            faults.AddRange(year.Ledger.Relations.SelectMany(relation => relation.Facts).Where(IsNotWhole).Select(fact => $"year {year.Seed}: {fact.Key} has parts of a fen or person"));
            foreach (var layout in AllLayouts.All)
                Page(layout, year, faults, ref numbers, ref slips);
        }
        foreach (var fault in faults.Distinct().Take(40))
            output.WriteLine(fault);
        output.WriteLine($"{years} years with {relations} relations, {numbers} printed numbers, {slips} slips: {faults.Count} faults.");
        return faults.Count;
    }

    private static void Page(Layout layout, DepartmentYear year, List<string> faults, ref int numbers, ref int slips)
    {
        var page = layout.Write(year);
        var relations = new PrintedRelations(page, year.Ledger);
        numbers += page.Numbers.Count;
        faults.AddRange(page.Numbers.Where(number => relations.BrokenBy(number, number.Text) is not null)
            .Select(number => $"{layout.Name} {year.Seed}: clean {number.Fact.Key} {number.Text} breaks {relations.BrokenBy(number, number.Text)}"));
        faults.AddRange(page.Numbers.Where(number => !Contains(PrintedRange.Of(number, number.Text, false), number.Fact.Value))
            .Select(number => $"{layout.Name} {year.Seed}: {number.Text} is no rounding of {number.Fact.Key} {number.Fact.Value}"));
        var planter = new SlipPlanter(page, year.Ledger, year.Seed);
        foreach (var kind in Enum.GetValues<SlipKind>())
        {
            if (planter.Plant(kind) is not { } slip)
                continue;
            slips++;
            if (slip.Edition.TextOf(slip.Edition.Target!) == slip.Edition.Target!.Text || (slip.Breaks is null) != (kind == SlipKind.BelowRounding))
                faults.Add($"{layout.Name} {year.Seed}: {kind} is none");
        }
    }

    private static bool Contains(PrintedRange range, decimal value) => range.Low <= value && value <= range.High;

    private static bool IsNotWhole(Fact fact) => fact.Kind switch
    {
        FactKind.Money => fact.Value != decimal.Round(fact.Value, 2, MidpointRounding.ToZero),
        FactKind.Count => fact.Value != decimal.Truncate(fact.Value),
        FactKind.Points => fact.Value != decimal.Round(fact.Value, fact.Decimals, MidpointRounding.ToZero),
        _ => false,
    };
}
