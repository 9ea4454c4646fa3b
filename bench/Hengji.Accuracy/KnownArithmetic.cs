using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Slips;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy;

/// <summary>Checks the generator's interval arithmetic on relations of a real report that were worked out by hand.</summary>
internal static class KnownArithmetic
{
    private static readonly NumberStyle Style = new();

    /// <summary>Relations judged otherwise than by hand.</summary>
    public static IEnumerable<string> Faults()
    {
        // 州人事考试院: off by 0.01, rounding allows 0.015; off by 0.02 is beyond it.
        if (!Sum("98.40", "176.28", "274.67") || Sum("98.40", "176.28", "274.66"))
            yield return "98.40 + 176.28 is 274.67 within rounding and never 274.66";
        if (!Rate("17.20", "31.9", "53.92") || Rate("17.20", "31.9", "54.12"))
            yield return "17.20 of 31.9 is 53.92 % within rounding and never 54.12 %";
        // −0.05 of 17.25 lies between −0.26 % and −0.32 %, but 17.20 ÷ 17.25 − 1 can be −0.33 %.
        if (Rate("-0.05", "17.25", "-0.33") || !Growth("17.20", "17.25", "-0.33"))
            yield return "a growth of −0.33 % follows from the amounts and not from the change";
    }

    private static bool Sum(string one, string other, string total) =>
        Holds([one, other, total], facts => [new(1, facts[0]), new(1, facts[1]), new(-1, facts[2])]);

    private static bool Rate(string part, string whole, string percent) =>
        Holds([part, whole, percent], facts => [new(100, facts[0]), new(-1, facts[1], facts[2])]);

    private static bool Growth(string now, string last, string percent) =>
        Holds([now, last, percent], facts => [new(100, facts[0]), new(-100, facts[1]), new(-1, facts[1], facts[2])]);

    private static bool Holds(string[] printed, Func<Fact[], ImmutableArray<Term>> terms)
    {
        var facts = printed.Select((text, index) => new Fact($"known{index}", decimal.Parse(text, CultureInfo.InvariantCulture), FactKind.Measure)).ToArray();
        var ranges = facts.Zip(printed).ToDictionary(
            pair => pair.First, pair => PrintedRange.Of(new PrintedNumber(pair.First, Style, pair.Second, 1, false), pair.Second, true));
        return RelationRange.CanHold(new TrueRelation("known", terms(facts)), ranges);
    }
}
