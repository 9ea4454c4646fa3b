using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Parts told with a rate each whose budgets are not told: 预算10万元，支出9万元，完成预算的90%；其中接待费2万元，完成预算的80%.</summary>
internal static class PartsWithoutBudget
{
    /// <summary>Whether an amount is part of a total that has its own rate, so that the budget told before that total is not the amount's.</summary>
    public static bool Is(Mention amount, Mention budget, ProseText text) =>
        text.Lists.Any(list => list.Parts.Any(part => ReferenceEquals(part.Figure, amount.Figure)) && IsBefore(budget, list.Total) && HasRate(list.Total, amount, text));

    /// <summary>Whether a total has its own rate told before a part.</summary>
    public static bool HasRate(Mention total, Mention part, ProseText text) =>
        text.DerivedOf(total, Measure.CompletionRate, Measure.CompletionRate).Any(rate => rate.Number.Start < part.Number.Start);

    private static bool IsBefore(Mention one, Mention other) =>
        one.Sentence.Source == other.Sentence.Source && one.Number.Start < other.Number.Start;
}
