using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>Makes what every document of this group has: who pays, areas, prices, polls.</summary>
internal abstract class FundMaker(Ledger ledger, Dice dice, string key) : DocumentMaker(ledger, dice, key)
{
    /// <summary>What a sum may differ by from so many times its average, which is no finite decimal.</summary>
    private const decimal SmallestSum = 1e-9m;

    /// <summary>An even amount in even parts of about these proportions.</summary>
    protected ImmutableArray<Fact> EvenParts(string name, Fact whole, int to, params decimal[] proportions)
    {
        var weights = proportions.Select(one => one * Dice.Share(85, 118)).ToList();
        var amounts = weights.Select(one => decimal.Floor(whole.Value * (one / weights.Sum()) / to) * to).ToList();
        amounts[^1] += whole.Value - amounts.Sum();
        var parts = amounts.Select((amount, index) => Money($"{name}.{index}", amount)).ToImmutableArray();
        Ledger.Sum(whole, parts);
        return parts;
    }

    /// <summary>Money that came from these, all of it or, from the last, not quite; what is spent is known.</summary>
    protected FundSources Paid(string name, Fact spent, string[] names, decimal[] proportions, int mostOver = 106, int leastOfLast = 72)
    {
        var spents = Parts($"{name}.spent", spent, proportions);
        var each = names.Select((title, index) =>
        {
            var arrived = Even($"{name}.{index}.arrived", spents[index].Value * Dice.Share(100, mostOver), 10_000);
            var planned = index < names.Length - 1 ? arrived : Even($"{name}.{index}.planned", arrived.Value / Dice.Share(leastOfLast, 97), 10_000);
            return Source($"{name}.{index}", title, planned, arrived, spents[index]);
        }).ToList();
        return All(name, each, spent);
    }

    protected Source Source(string name, string title, Fact planned, Fact arrived, Fact spent)
    {
        Ledger.AtMost(arrived, planned);
        Ledger.AtMost(spent, arrived);
        return new(title, planned, arrived, Rate($"{name}.arrivedrate", arrived, planned), spent, Rate($"{name}.spentrate", spent, arrived), Left($"{name}.left", arrived, spent));
    }

    protected FundSources All(string name, IReadOnlyList<Source> each, Fact spent)
    {
        var all = Source(name, "合计", Total($"{name}.planned", each.Select(one => one.Planned)), Total($"{name}.arrived", each.Select(one => one.Arrived)), spent);
        Ledger.Sum(all.Left, [.. each.Select(one => one.Left)]);
        var missing = Left($"{name}.missing", all.Planned, all.Arrived);
        return new([.. each.Select((one, index) => one with { Share = Share($"{name}.{index}.share", one.Planned, all.Planned) })], all) { Missing = missing };
    }

    protected PricedLine Priced(string name, string title, string unit, decimal number, decimal yuan)
    {
        Fact many = Count($"{name}.number", number), price = Money($"{name}.price", yuan), money = Money($"{name}.money", number * yuan);
        Ledger.Product(money, price, many);
        return new(title, unit, many, price, money);
    }

    protected ImmutableArray<PricedLine> Shared(string name, IEnumerable<PricedLine> lines, Fact whole) =>
        [.. lines.Select((one, index) => one with { Share = Share($"{name}.{index}.share", one.Money, whole) })];

    protected Answers Answer(string name, string who, int from, int to, int leastContent = 86)
    {
        var issued = Count($"{name}.issued", from, to);
        var valid = Count($"{name}.valid", issued.Value * Dice.Share(91, 99));
        var content = Count($"{name}.content", valid.Value * Dice.Share(leastContent, 97));
        var very = Count($"{name}.very", content.Value * Dice.Share(52, 80));
        var rather = Count($"{name}.rather", content.Value - very.Value);
        var not = Count($"{name}.not", (valid.Value - content.Value) * Dice.Share(10, 45));
        var partly = Count($"{name}.partly", valid.Value - content.Value - not.Value);
        Ledger.AtMost(valid, issued);
        Ledger.Sum(content, [very, rather]);
        Ledger.Sum(valid, [very, rather, partly, not]);
        return new(who, issued, valid, Rate($"{name}.validrate", valid, issued), very, rather, partly, not, content, Rate($"{name}.contentrate", content, valid));
    }

    /// <summary>The plain average of facts of one kind.</summary>
    protected Fact Average(string name, IReadOnlyList<Fact> facts, int decimals = 2)
    {
        var average = new Fact(Key(name), facts.Sum(one => one.Value) / facts.Count, facts[0].Kind == FactKind.Percent ? FactKind.Percent : FactKind.Measure, decimals);
        foreach (var sign in new[] { 1, -1 })
            Ledger.Limit("average", [new(sign * facts.Count, average), .. facts.Select(one => new Term(-sign, one)), new(-SmallestSum)]);
        return average;
    }

    /// <summary>A quantity that is printed with decimals and exact with them.</summary>
    protected Fact Amount(string name, decimal value, int decimals = 2) => new(Key(name), decimal.Round(value, decimals, MidpointRounding.AwayFromZero), FactKind.Measure, decimals);
}
