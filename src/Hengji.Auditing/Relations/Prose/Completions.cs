using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose;

/// <summary>Completion, execution and control rates (完成率、执行率、控制率): an amount ÷ its budget, plan or target.</summary>
internal static class Completions
{
    /// <summary>The relations of all rates whose budget or target is printed.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        Pairs(text).Select(pair => Relation(pair.Rate, pair.Target, pair.IsNear));

    /// <summary>Each rate with its budget or target, and whether both stand in one sentence.</summary>
    public static IEnumerable<(Mention Rate, Mention Target, bool IsNear)> Pairs(ProseText text)
    {
        foreach (var passage in text.Passages)
        {
            Mention? carried = null;
            foreach (var sentence in passage.Sentences)
            {
                foreach (var rate in sentence.Mentions.Where(mention => mention is { Measure: Measure.CompletionRate, IsPlain: true, Of.IsPlain: true }))
                {
                    var (target, isNear) = Target(rate, sentence.Mentions) is { } near ? (near, true) : (carried, false);
                    if (target is { IsPlain: true } && Nodes.IsNonZero(target) && Nodes.IsSameDimension(target, rate.Of!))
                        yield return (rate, target, isNear);
                }
                carried = sentence.Mentions.LastOrDefault(IsTarget) ?? carried;
            }
        }
    }

    private static ReportRelation Relation(Mention rate, Mention target, bool isNear)
    {
        var unit = target.Figure.Unit;
        return new ReportRelation(
            RelationKind.CompletionRate, Nodes.Percent(Nodes.Of(rate.Of!, unit), Nodes.Of(target, unit)), ComparisonOperator.Equal,
            Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, "完成率＝完成数÷预算（计划、目标）数")
        {
            Certainty = isNear ? Certainty.Certain : Certainty.Inferred,
            Assumption = isNear ? "" : "预算（计划）数沿用前句所列",
        };
    }

    /// <summary>The target right before the rate, else the sentence's one target between the amount's and the rate's clause.</summary>
    private static Mention? Target(Mention rate, ImmutableArray<Mention> sentence)
    {
        var before = sentence.Where(mention => mention.Number.Start < rate.Number.Start).ToList();
        if (before.Count > 0 && IsTarget(before[^1]))
            return before[^1];
        var same = before.Where(mention => IsTarget(mention) && mention.Bracket == rate.Bracket && Nodes.IsSameDimension(mention, rate.Of!)).ToList();
        if (Wanted(rate.Words.Against) is { } wanted && same.FindLast(mention => mention.Measure == wanted) is { } found)
            return found;
        return same.Count == 1 ? same[0] : null;
    }

    /// <summary>完成调整预算的… asks for that budget.</summary>
    private static Measure? Wanted(string against) =>
        against.Contains("调整", StringComparison.Ordinal) || against.Contains("全年预算", StringComparison.Ordinal) ? Measure.AdjustedBudget
        : against.Contains("年初", StringComparison.Ordinal) ? Measure.Budget
        : null;

    private static bool IsTarget(Mention mention) =>
        mention is { Measure: Measure.Budget or Measure.AdjustedBudget or Measure.Target, Dimension: not "%" };
}
