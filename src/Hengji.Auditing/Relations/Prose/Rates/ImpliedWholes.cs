using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Tasks that are not printed, of counts told one after the other with their rates: 完成节能审查17宗，完成率121.43%；编制规划9个，完成率112.50%: each task is a whole number.</summary>
/// <remarks>Only where the rate is sharp enough to tell one whole number from the next, and another rate of the passage does fit one.</remarks>
internal static class ImpliedWholes
{
    private const decimal Sharp = 0.1m;
    private const decimal MostDone = 400;

    /// <summary>The relations of each passage that tells several counts with nothing but their rates behind.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var known = RatePairs.Of(text).Select(pair => pair.Rate.Figure).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        return text.Passages.SelectMany(passage => Of([.. passage.Mentions], known));
    }

    private static IEnumerable<ReportRelation> Of(List<Mention> all, HashSet<Figure> known)
    {
        var pairs = all.Zip(all.Skip(1)).Where(pair => IsDone(pair.First) && IsRate(pair.Second) && Width(pair.First, pair.Second) < Sharp && !known.Contains(pair.Second.Figure) && !IsTold(all, pair.First, pair.Second)).ToList();
        var fitting = pairs.Count(pair => Fits(pair.First, pair.Second));
        return pairs.Where(pair => fitting > (Fits(pair.First, pair.Second) ? 1 : 0) && fitting > pairs.Count - fitting - 1).Select(pair => Relation(pair.First, pair.Second));
    }

    private static bool IsDone(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, IsAmount: true, Number.IsCount: true, Figure.Value: > 0 and < MostDone, Dimension: not ("" or "%" or "money" or "年" or "月" or "天" or "分") };

    private static bool IsRate(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Measure: Measure.CompletionRate, Figure.Value: > 0 } && mention.Lead.Trim() is "，完成率" or "，完成率为" or "，完成率达" or "，完成率达到" or "、完成率";

    /// <summary>Whether some number of the passage makes the rate: then that is the task.</summary>
    private static bool IsTold(List<Mention> all, Mention done, Mention rate) =>
        all.Exists(mention => mention.Figure != done.Figure && mention.Dimension == done.Dimension && mention is { IsPlain: true, Figure.Value: > 0 } && mention.Number.Start < rate.Number.Start && mention.Sentence == done.Sentence && Math.Abs(mention.Number.Start - done.Number.Start) < 16);

    /// <summary>How much the rounding of the rate leaves open, in tasks.</summary>
    private static decimal Width(Mention done, Mention rate) =>
        Task(done, rate) * new decimal(1, 0, 0, false, (byte)rate.Figure.PrintedDecimals) / rate.Figure.Value;

    private static decimal Task(Mention done, Mention rate) => done.Figure.Value * 100 / rate.Figure.Value;

    private static bool Fits(Mention done, Mention rate) => Relation(done, rate) is var relation && Nodes.CanHold(relation.Left, relation.Right);

    private static ReportRelation Relation(Mention done, Mention rate)
    {
        var task = Math.Max(1, decimal.Round(Task(done, rate), MidpointRounding.AwayFromZero));
        return new ReportRelation(RelationKind.Granularity, Nodes.Percent(Nodes.Of(done, done.Figure.Unit), new BoundConstant((long)task)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"完成率所隐含的任务数为整数（{(long)task}）")
        {
            Certainty = Certainty.Conditional,
            Assumption = "任务数是整数",
        };
    }
}
