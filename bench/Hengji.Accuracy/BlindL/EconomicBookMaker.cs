using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>Splits basic expenditure by economic subjects: people's pay in 301 and 303, the offices in 302 and 310.</summary>
/// <remarks>What has a functional subject of its own (insurance, housing, pensions) comes to as much here.</remarks>
internal sealed class EconomicBookMaker(Ledger ledger, Dice dice, BookPlan plan, ImmutableArray<BookLine> leaves)
{
    /// <summary>An economic subject, the functional ones it is paid under, the percent of them, and whether it is left out without them.</summary>
    private static readonly (string Code, string Function, int Percent, bool IsOnlyThere)[] Known =
        [("30108", "2080505", 100, true), ("30109", "2080506", 100, true), ("30110", "21011", 100, false), ("30113", "2210201", 100, true), ("30302", "20805", 90, true), ("30304", "2080801", 100, false)];

    public (Comparison Personnel, Comparison Office, ImmutableArray<EconomicLine> Lines) Make(Fact basic)
    {
        var kinds = ledger.Split(dice, $"{plan.Key}.economic", basic, [100 - plan.OfficePercent, plan.OfficePercent]);
        ImmutableArray<EconomicLine> lines = [.. Pay(kinds[0]), .. Offices(kinds[1])];
        return (
            ledger.Compare(dice, $"{plan.Key}.personnel", kinds[0], 0), ledger.Compare(dice, $"{plan.Key}.office", kinds[1], 0),
            [.. lines.OrderBy(line => line.Code, StringComparer.Ordinal)]);
    }

    private IEnumerable<EconomicLine> Pay(Fact whole)
    {
        var aid = ledger.Money($"{plan.Key}.economic.303", dice.Part(whole.Value, 2, 5) + Rows("303").Sum(row => FixedOf(row[0]) ?? 0));
        var pay = ledger.Balance($"{plan.Key}.economic.301", [whole], [aid]);
        ledger.Sum(whole, [pay, aid]);
        return [.. Class("301", pay), .. Class("303", aid)];
    }

    private IEnumerable<EconomicLine> Offices(Fact whole)
    {
        if (!plan.Economic.Any(row => row.StartsWith("310 ", StringComparison.Ordinal)))
            return Class("302", whole);
        var parts = ledger.Split(dice, $"{plan.Key}.economic.office", whole, [97, 3]);
        return [.. Class("302", parts[0]), .. Class("310", parts[1])];
    }

    /// <summary>A class with its parts: the known ones as they are, the rest split.</summary>
    private IEnumerable<EconomicLine> Class(string code, Fact whole)
    {
        yield return new(code, plan.Economic.First(row => row.StartsWith($"{code} ", StringComparison.Ordinal)).Split(' ')[1], whole);
        var rows = Rows(code);
        var known = rows.Where(row => FixedOf(row[0]) is not null).ToDictionary(row => row[0], row => ledger.Money($"{plan.Key}.economic.{row[0]}", FixedOf(row[0])!.Value));
        List<string[]> free = [.. rows.Where(row => !known.ContainsKey(row[0]))];
        var weights = free.Select(row => decimal.Parse(row[2], CultureInfo.InvariantCulture) * dice.Share(85, 120)).ToList();
        var left = whole.Value - known.Values.Sum(fact => fact.Value);
        var amounts = weights.Select(weight => decimal.Round(left * weight / weights.Sum(), 2, MidpointRounding.ToZero)).ToList();
        amounts[^1] += left - amounts.Sum();
        foreach (var (row, amount) in free.Zip(amounts))
            known.Add(row[0], free.Count == 1 && known.Count == 0 ? whole : ledger.Money($"{plan.Key}.economic.{row[0]}", amount));
        if (known.Count > 1)
            ledger.Sum(whole, [.. rows.Select(row => known[row[0]])]);
        foreach (var row in rows)
            yield return new(row[0], row[1], known[row[0]]);
    }

    private List<string[]> Rows(string code) =>
        [.. plan.Economic.Select(row => row.Split(' ')).Where(row => row[0].Length == 5 && row[0].StartsWith(code, StringComparison.Ordinal) && !(IsOnlyThere(row[0]) && FixedOf(row[0]) is null)).OrderBy(row => row[0], StringComparer.Ordinal)];

    private static bool IsOnlyThere(string code) => Known.Any(known => known.Code == code && known.IsOnlyThere);

    private decimal? FixedOf(string code)
    {
        var known = Known.FirstOrDefault(known => known.Code == code);
        var paid = known.Code is null ? [] : leaves.Where(line => known.Function == "20805" ? line.Code is "2080501" or "2080502" : line.Code.StartsWith(known.Function, StringComparison.Ordinal)).ToList();
        return paid.Count == 0 ? null : decimal.Round(paid.Sum(line => line.GrantedBasic.Value) * known.Percent / 100, 2, MidpointRounding.ToZero);
    }
}
