using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>Parts of a year and phrases that several layouts of blind-p need.</summary>
internal static class BlindPParts
{
    public const string Numerals = "一二三四五六七八九十";

    /// <summary>Yuan in 万元.</summary>
    public const int TenThousand = 10_000;

    /// <summary>Money in whole steps: whole 万元, whole 元.</summary>
    public static Fact Round(this Ledger ledger, string key, decimal yuan, int step = TenThousand) =>
        ledger.Money(key, step * decimal.Round(yuan / step, 0, MidpointRounding.AwayFromZero));

    /// <summary>A known amount in parts of whole steps and about these proportions.</summary>
    public static ImmutableArray<Fact> SplitRound(this Ledger ledger, Dice dice, string key, Fact whole, int step, params decimal[] proportions)
    {
        var weights = proportions.Select(weight => weight * dice.Share(85, 120)).ToList();
        var amounts = weights.Select(weight => step * decimal.Floor(whole.Value * weight / weights.Sum() / step)).ToList();
        amounts[0] += whole.Value - amounts.Sum();
        var parts = amounts.Select((amount, index) => ledger.Money($"{key}.{index}", amount)).ToImmutableArray();
        ledger.Sum(whole, parts);
        return parts;
    }

    /// <summary>An amount and last year's, both in whole steps.</summary>
    public static Comparison CompareRound(this Ledger ledger, Dice dice, string key, Fact now, int step, int fromPercent = 82, int toPercent = 118) =>
        ledger.Compare(key, now, ledger.Round($"{key}.last", dice.Part(now.Value, fromPercent, toPercent), step));

    /// <summary>An amount and last year's from chance within these percents.</summary>
    public static Comparison Compare(this Ledger ledger, string key, Fact now, int fromPercent, int toPercent, Dice dice) =>
        ledger.Compare(key, now, ledger.Money($"{key}.last", dice.Part(now.Value, fromPercent, toPercent)));

    /// <summary>Against last year, with a growth of so few decimals that the difference of two is exact.</summary>
    public static Comparison CompareGrowth(this Ledger ledger, string key, Fact now, Fact last)
    {
        var change = ledger.Change($"{key}.change", now, last);
        var rate = new Fact($"{key}.growth", decimal.Round(100 * change.Value / last.Value, 20, MidpointRounding.AwayFromZero), FactKind.Percent);
        ledger.Relate("growth", new(100, now), new(-100, last), new(-1, rate, last));
        ledger.Relate("growth", new(100, change), new(-1, rate, last));
        ledger.Relate("growth", new(100, change), new(-1, rate, now), new(1, rate, change));
        return new(now, last, change, rate);
    }

    /// <summary>What is measured, rounded only when printed.</summary>
    public static Fact Measured(string key, decimal value, int decimals = 2) => new(key, value, FactKind.Measure, decimals);

    /// <summary>增加3.20万元，增长1.50%</summary>
    public static Runs Than(this Page page, Comparison one, string unit = "万元", string rise = "增长", string fall = "下降") =>
        page.Text($"{page.Moved(one)}{unit}，{page.Rose(one, rise, fall)}");

    /// <summary>A district, where a report speaks of 全区.</summary>
    public static string District(this DepartmentYear year) => year.Region.EndsWith('区') ? year.Region : "南屏区";

    /// <summary>A county, where a report speaks of 全县.</summary>
    public static string County(this DepartmentYear year) => year.Region.EndsWith('县') ? year.Region : "白石县";
}
