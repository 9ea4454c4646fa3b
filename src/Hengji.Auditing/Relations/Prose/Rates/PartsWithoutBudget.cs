using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Auditing.Relations.Prose.Sums.Lists;

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

    /// <summary>Whether the parts of a budget are told with how much of theirs was spent, and so are what was spent: 预算1000万元。其中基本支出580万元，执行率97%；项目支出390万元，执行率96%.</summary>
    public static bool AreSpent(PartList list, ProseText text) =>
        list.Parts.Length > 1 && list.Total.IsBudget && list.Parts.All(part => part.IsAmount && text.DerivedOf(part, Measure.CompletionRate, Measure.CompletionRate).Any())
        && !Nodes.CanHold(Nodes.Sum(list.Total.Figure.Unit, list.Parts), Nodes.Of(list.Total, list.Total.Figure.Unit)) && !OneSlip.Explains(list.Parts, list.Total);

    private static bool IsBefore(Mention one, Mention other) =>
        one.Sentence.Source == other.Sentence.Source && one.Number.Start < other.Number.Start;
}
