using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>A budget, what was spent of it and what is left.</summary>
public sealed record Used(string Name, Fact Budget, Fact Spent, Fact Rate, Fact Left);

/// <summary>A scored item of the third level.</summary>
public sealed record Mark(string Name, Fact Weight, Fact Score, Fact Lost);

/// <summary>A level 1 indicator with its items and the rate of its points.</summary>
public sealed record MarkGroup(string Name, ImmutableArray<Mark> Marks, Fact Weight, Fact Score, Fact Rate);

/// <summary>Parts of a year that several makers of blind-j need.</summary>
internal static class BlindJParts
{
    private const int RateDecimals = 20;

    public static Used Used(this Ledger ledger, string key, string name, Fact budget, Fact spent)
    {
        ledger.AtMost(spent, budget);
        return new(name, budget, spent, ledger.Rate($"{key}.rate", "rate", spent, budget), ledger.Balance($"{key}.left", [budget], [spent]));
    }

    public static Used UsedWhole(this Ledger ledger, string key, string name, IReadOnlyList<Used> parts)
    {
        var whole = ledger.Used(
            key, name, ledger.Total($"{key}.budget", [.. parts.Select(part => part.Budget)]), ledger.Total($"{key}.spent", [.. parts.Select(part => part.Spent)]));
        ledger.Sum(whole.Left, [.. parts.Select(part => part.Left)]);
        return whole;
    }

    /// <summary>An amount and last year's from chance, as near as most are.</summary>
    public static Comparison CompareNear(this Ledger ledger, Dice dice, string key, Fact now) =>
        ledger.Compare(key, now, ledger.Money($"{key}.last", dice.Part(now.Value, 89, 112)));

    /// <summary>市, 县 or 区, by the name of the place.</summary>
    public static string Level(this DepartmentYear year) => year.Region[^1..];

    /// <summary>Points of several items together, printed to the end.</summary>
    public static Fact PointsTotal(this Ledger ledger, string key, IReadOnlyList<Fact> parts)
    {
        var total = LedgerParts.Points(key, parts.Sum(part => part.Value));
        ledger.Sum(total, parts);
        return total;
    }

    /// <summary>Points that are the rate times ten points, to the hundredth.</summary>
    public static Fact PointsOfRate(this Ledger ledger, string key, Fact rate)
    {
        var score = LedgerParts.Points(key, decimal.Round(rate.Value / 10, 2, MidpointRounding.AwayFromZero));
        ledger.Limit("score", new(1, score), new(-0.1m, rate), new(-0.005m));
        ledger.Limit("score", new(-1, score), new(0.1m, rate), new(-0.005m));
        return score;
    }

    /// <summary>Several parts together in percent of a whole, where their sum is not printed.</summary>
    public static Fact RateOfSum(this Ledger ledger, string key, IReadOnlyList<Fact> parts, Fact whole)
    {
        var rate = new Fact(key, Rounded(100 * parts.Sum(part => part.Value) / whole.Value), FactKind.Percent);
        ledger.Relate("rate", [new(-1, rate, whole), .. parts.Select(part => new Term(100, part))]);
        return rate;
    }

    /// <summary>The mean of so many values that are all printed.</summary>
    public static Fact Mean(this Ledger ledger, string key, IReadOnlyList<Fact> values, Fact count, FactKind kind)
    {
        var mean = new Fact(key, Rounded(values.Sum(value => value.Value) / count.Value), kind);
        ledger.Relate("average", [new(1, mean, count), .. values.Select(value => new Term(-1, value))]);
        return mean;
    }

    /// <summary>So many yuan for each of what is counted in ten thousands.</summary>
    public static Fact YuanEach(this Ledger ledger, string key, Fact amount, Fact tenThousands)
    {
        var each = new Fact(key, Rounded(amount.Value / 10_000 / tenThousands.Value), FactKind.Measure);
        ledger.Relate("product", new(1, amount), new(-10_000, each, tenThousands));
        return each;
    }

    /// <summary>Items of a level 1 indicator; some lose points.</summary>
    public static MarkGroup Marks(this Ledger ledger, Dice dice, string key, string name, int lossPercent, params (string Name, int Points)[] items)
    {
        var marks = items.Select((item, index) => ledger.Mark(dice, $"{key}.{index}", item, lossPercent)).ToImmutableArray();
        Fact weight = ledger.PointsTotal($"{key}.weight", [.. marks.Select(mark => mark.Weight)]), score = ledger.PointsTotal($"{key}.score", [.. marks.Select(mark => mark.Score)]);
        return new(name, marks, weight, score, ledger.Rate($"{key}.rate", "rate", score, weight));
    }

    private static Mark Mark(this Ledger ledger, Dice dice, string key, (string Name, int Points) item, int lossPercent)
    {
        var lost = dice.Chance(lossPercent) ? dice.Whole(1, item.Points * 5) / 10m : 0;
        Fact weight = LedgerParts.Points($"{key}.weight", item.Points), score = LedgerParts.Points($"{key}.score", item.Points - lost), loss = LedgerParts.Points($"{key}.lost", lost);
        ledger.Sum(weight, [score, loss]);
        return new(item.Name, weight, score, loss);
    }

    private static decimal Rounded(decimal value) => decimal.Round(value, RateDecimals, MidpointRounding.AwayFromZero);
}
