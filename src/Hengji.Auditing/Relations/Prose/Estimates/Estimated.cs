using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Evaluation;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Estimates;

/// <summary>What is told as an estimate (约数) of other numbers: 人均约120元, 约为上年的3.2倍, 共增收约849万元.</summary>
/// <remarks>Read like a number meant as it is printed; it contradicts the others only where it is farther from them than an estimate may be, and then it is asked.</remarks>
internal static class Estimated
{
    private const int PassagesBefore = 3;
    private static readonly Rational MostApart = Rational.Of(0.05m);

    /// <summary>The relations of estimates.</summary>
    /// <param name="text">The running text.</param>
    /// <param name="recognisers">Those whose relations may end in an estimate.</param>
    public static IEnumerable<ReportRelation> Of(ProseText text, ImmutableArray<Func<ProseText, IEnumerable<ReportRelation>>> recognisers)
    {
        var estimates = text.Mentions.Where(IsEstimate).Select(mention => mention.Figure).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        if (estimates.Count == 0)
            return [];
        var read = ProseText.Of(Taken(text.Passages));
        return recognisers.SelectMany(recognise => recognise(read))
            .Where(relation => relation.Operator == ComparisonOperator.Equal && NodeFigures.Of(relation.Left).Concat(NodeFigures.Of(relation.Right)).Any(estimates.Contains) && !ComesNear(relation))
            .Select(relation => relation with { Certainty = Certainty.Conditional, Assumption = "约数与计算结果相差应在5%以内" });
    }

    private static bool IsEstimate(Mention mention) => mention.Number.Qualifier == NumberQualifier.About && mention.Number.High is null && !mention.Number.Printed.EndsWith('成') && !mention.Tail.StartsWith('的');

    /// <summary>Breaks by less than an estimate may: nothing to say, neither for nor against any figure.</summary>
    public static bool ComesNear(ReportRelation relation) =>
        RelationJudge.Judge(relation.Operator, relation.Left, relation.Right) != Verdict.Breaks
            ? false
            : NodeValue.Printed(relation.Left) is { } made && NodeValue.Printed(relation.Right) is { } told && Abs(made - told).CompareTo(Abs(told) * MostApart) <= 0;

    private static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>The passages with estimates and those right before them, each estimate taken as printed.</summary>
    private static ImmutableArray<Passage> Taken(ImmutableArray<Passage> passages)
    {
        var last = -1;
        var taken = ImmutableArray.CreateBuilder<Passage>();
        for (var at = 0; at < passages.Length; at++)
        {
            if (!passages[at].Mentions.Any(IsEstimate))
                continue;
            for (var near = Math.Max(last + 1, at - PassagesBefore); near <= at; near++)
                taken.Add(Taken(passages[near]));
            last = at;
        }
        return taken.ToImmutable();
    }

    private static Passage Taken(Passage passage) =>
        passage with { Sentences = [.. passage.Sentences.Select(sentence => sentence with { Mentions = [.. sentence.Mentions.Select(Taken)] })] };

    private static Mention Taken(Mention mention) =>
        (IsEstimate(mention) ? mention with { Number = mention.Number with { Qualifier = NumberQualifier.None } } : mention) with { Of = mention.Of is { } of ? Taken(of) : null };
}
