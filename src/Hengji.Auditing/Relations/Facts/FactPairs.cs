using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Evaluation;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>The same fact printed in two places, where other facts of both places agree.</summary>
/// <remarks>
/// Equal words alone do not make equal facts: each budget has a 基本支出. Two places speak of the same when several of their
/// facts agree and few do not; elsewhere only what agrees is kept, and a difference that one slip of the hand explains.
/// </remarks>
internal static class FactPairs
{
    private const int FewestAgreeing = 2;
    private const int FewestBreakingOfOthers = 8;

    /// <inheritdoc cref="Between(RelationKind, Message, IEnumerable{ValueTuple{FactName, Claim}}, ILookup{FactName, Claim}, bool, bool)"/>
    public static IEnumerable<ReportRelation> Between(
        RelationKind kind, Message basis, IEnumerable<Claim> one, ILookup<FactName, Claim> other, bool areBudgetsApart = false, bool areFundsApart = false) =>
        Between(kind, basis, one.Select(claim => (FactName.Of(claim), claim)), other, areBudgetsApart, areFundsApart);

    /// <summary>The relations between two places.</summary>
    /// <param name="kind">Kind of the relations.</param>
    /// <param name="basis">What the two places are.</param>
    /// <param name="one">Claims of the one place with the names of their facts.</param>
    /// <param name="other">Claims of the other.</param>
    /// <param name="areFundsApart">Whether one place is of other money than the other: then only what agrees, and a difference that one slip explains.</param>
    /// <param name="areBudgetsApart">Whether 年初预算 and 全年预算 stand side by side, so that each is compared with its own kind only.</param>
    public static IEnumerable<ReportRelation> Between(
        RelationKind kind, Message basis, IEnumerable<(FactName Name, Claim Claim)> one, ILookup<FactName, Claim> other, bool areBudgetsApart = false, bool areFundsApart = false)
    {
        if (Judged(Same(one, other, areBudgetsApart)) is not { } pairs)
            yield break;
        var agreeing = pairs.Count(pair => pair.Verdict != Verdict.Breaks && pair.First.Figure.Value != 0);
        var breaking = pairs.Count(pair => pair.Verdict == Verdict.Breaks);
        var isVouched = agreeing >= FewestAgreeing && breaking * 2 <= agreeing;
        var isNear = kind == RelationKind.TextAgainstTable || (agreeing > 0 && breaking == 1);
        foreach (var (name, first, later, verdict) in pairs)
        {
            if (verdict == Verdict.Breaks && pairs.Exists(pair => ReferenceEquals(pair.First.Figure, first.Figure) && pair.Verdict != Verdict.Breaks))
                continue; // several rows have the name, and one of them agrees
            if (verdict == Verdict.Breaks && (AreOfTwoWholes(first, later) || IsTarget(name, first, other) || OtherTotals.Are(name, first, later, one, other)))
                continue;
            if (areFundsApart && verdict == Verdict.Breaks && FundScope.IsToldApart(later))
            {
                if (isVouched && SlipShape.Explains(first.Figure, later.Figure))
                    yield return Relation(kind, basis, first, later) with { Certainty = Certainty.Inferred, Assumption = "两处资金口径相同" };
            }
            else if (verdict == Verdict.Breaks && IsNearTarget(name, first, later, other))
                yield return Relation(kind, basis, first, later) with { Certainty = Certainty.Conditional, Assumption = "两处说的是同一事项、同一范围" };
            else if (isVouched)
                yield return IsOtherPrint(first.Figure, later.Figure, verdict) ? Relation(kind, basis, first, later) with { Certainty = Certainty.Inferred, Assumption = "两处说的是同一事项、同一范围" } : Relation(kind, basis, first, later) with { Siblings = new Siblings(agreeing, breaking) };
            else if (verdict != Verdict.Breaks || (isNear && IsNamed(first) && SlipShape.Explains(first.Figure, later.Figure)))
                yield return Relation(kind, basis, first, later) with { Certainty = Certainty.Inferred, Assumption = "两处说的是同一事项、同一范围" };
            else if (kind == RelationKind.TextAgainstTable && (IsNamed(first) || IsAlone(pairs.Count, agreeing)) && !first.IsNarrow && other[name].Count(again => IsSame(first, again)) == 1)
                yield return Relation(kind, basis, first, later) with { Certainty = Certainty.Conditional, Assumption = "两处说的是同一事项、同一范围" };
        }
    }

    /// <summary>占地区生产总值的4.69% and 占总投入 86.11 %: shares of wholes whose names have nothing in common.</summary>
    private static bool AreOfTwoWholes(Claim one, Claim other) =>
        one.Against is { Length: > 1 } whole && other.Against.Length > 1 && !Enumerable.Range(0, whole.Length - 1).Any(at => other.Against.Contains(whole.Substring(at, 2), StringComparison.Ordinal));

    /// <summary>绩效目标：安装设施53处, which a table has as the target beside the 57 that were reached.</summary>
    private static bool IsTarget(FactName name, Claim first, ILookup<FactName, Claim> other) =>
        Targets(name, first, other).Any(target => InBase(target) == InBase(first));

    /// <summary>A target with a slip in it, rather than what was reached: 1309 beside 1307 and 1390.</summary>
    private static bool IsNearTarget(FactName name, Claim first, Claim later, ILookup<FactName, Claim> other) =>
        Targets(name, first, other).Any(target => Math.Abs(InBase(target) - InBase(first)) < Math.Abs(InBase(later) - InBase(first)) && SlipShape.Explains(first.Figure, target.Figure));

    private static IEnumerable<Claim> Targets(FactName name, Claim first, ILookup<FactName, Claim> other) =>
        name.Measure == Measure.Actual ? other[name with { Measure = Measure.Target }].Where(target => target.Figure.Unit.Dimension == first.Figure.Unit.Dimension) : [];

    private static decimal InBase(Claim claim) => claim.Figure.Value * claim.Figure.Unit.InBase;

    /// <summary>The claims of both places that tell the same fact.</summary>
    private static List<(FactName Name, Claim First, Claim Later)> Same(IEnumerable<(FactName Name, Claim Claim)> one, ILookup<FactName, Claim> other, bool areBudgetsApart)
    {
        var same = new List<(FactName, Claim, Claim)>();
        foreach (var (name, claim) in one)
        {
            if (name.Subject.Length == 0)
                continue;
            foreach (var again in other[name])
            {
                if (IsSame(claim, again) && !(areBudgetsApart && IsOtherBudget(claim, again)))
                    same.Add((name, claim, again));
            }
        }
        return Nearest(same);
    }

    /// <summary>提取额 rather than 提取总额 is 当年提取额 of a table: where one of several claims has a cell's very name, the others are of something else.</summary>
    private static List<(FactName Name, Claim First, Claim Later)> Nearest(List<(FactName Name, Claim First, Claim Later)> same)
    {
        var exact = same.Where(pair => IsSameName(pair.First, pair.Later)).Select(pair => pair.Later.Figure).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        return exact.Count == 0 ? same : same.FindAll(pair => !exact.Contains(pair.Later.Figure) || IsSameName(pair.First, pair.Later) || pair.First.Figure.Value == pair.Later.Figure.Value);
    }

    private static bool IsSameName(Claim one, Claim other) => FactKey.Plain(one.Subject) is { Length: > 1 } name && name == FactKey.Plain(other.Subject);

    /// <summary>The pairs with their verdicts; null where they are of two departments of one compendium: what agrees there agrees by chance.</summary>
    private static List<(FactName Name, Claim First, Claim Later, Verdict Verdict)>? Judged(List<(FactName Name, Claim First, Claim Later)> pairs)
    {
        var judged = new List<(FactName, Claim, Claim, Verdict)>(pairs.Count);
        var (breaking, mostAgreeing) = (0, pairs.Count(pair => pair.First.Figure.Value != 0));
        foreach (var (name, first, later) in pairs.Where(pair => !IsOfOtherScale(pair.First, pair.Later)))
        {
            var verdict = PrintDistance.IsBeyondRounding(first.Figure, later.Figure, Sign(first, later)) ? Verdict.Breaks
                : RelationJudge.Judge(ComparisonOperator.Equal, Signed(first, later), new BoundFigure(later.Figure, 1));
            if (verdict == Verdict.Breaks)
            {
                breaking++;
                mostAgreeing -= first.Figure.Value != 0 ? 1 : 0;
                if (breaking >= FewestBreakingOfOthers && breaking > mostAgreeing)
                    return null;
            }
            judged.Add((name, first, later, verdict));
        }
        return judged;
    }

    /// <summary>A table without units may be of money, not of persons or cars.</summary>
    private static bool IsUnitOpen(Claim open, Claim other) => open.Figure.Unit == MeasureUnit.None && other.Figure.Unit.Dimension is "money" or "%" or "";

    /// <summary>7900万元 beside 0.79 of a column that prints no unit: one amount in 亿元.</summary>
    private static bool IsOfOtherScale(Claim first, Claim later) =>
        first.Figure.Unit == MeasureUnit.None ^ later.Figure.Unit == MeasureUnit.None && (first.Figure.Unit.Dimension == "money" || later.Figure.Unit.Dimension == "money")
        && (IsScaled(first.Figure, later.Figure) || IsScaled(later.Figure, first.Figure));

    private static bool IsScaled(Figure one, Figure other) => one.Value != 0 && (one.Value == other.Value * 10_000 || one.Value == other.Value * 100_000_000);

    private static bool IsNamed(Claim claim) => !FactKey.IsGeneral(FactKey.Subject(claim.Subject));

    /// <summary>One fact differs and the others agree.</summary>
    private static bool IsAlone(int pairs, int agreeing) => agreeing > 0 && agreeing == pairs - 1;

    /// <summary>38 beside 37, both in whole 万元: rounding explains it, but then one of them was not rounded from the fact.</summary>
    private static bool IsOtherPrint(Figure one, Figure other, Verdict verdict) =>
        verdict == Verdict.Within && (one.Unit == other.Unit || one.Unit == MeasureUnit.None || other.Unit == MeasureUnit.None) && one.Decimals == other.Decimals && one.Value != other.Value;

    private static bool IsOtherBudget(Claim first, Claim later) =>
        first.Measure is Measure.Budget or Measure.AdjustedBudget && first.Measure != later.Measure;

    private static bool IsSame(Claim first, Claim later) =>
        !ReferenceEquals(first.Figure, later.Figure) && RateNames.AreSame(first.RateName, later.RateName)
        && (first.Figure.Unit.Dimension == later.Figure.Unit.Dimension || IsUnitOpen(first, later) || IsUnitOpen(later, first))
        && first.Qualifier is Numbers.NumberQualifier.None or Numbers.NumberQualifier.Cumulative
        && later.Qualifier is Numbers.NumberQualifier.None or Numbers.NumberQualifier.Cumulative
        && (first.Year is null || later.Year is null || first.Year == later.Year);

    private static ReportRelation Relation(RelationKind kind, Message basis, Claim first, Claim later) =>
        new(kind, Signed(first, later), ComparisonOperator.Equal, new BoundFigure(later.Figure, 1), later.Figure.Unit, $"{basis}：“{later.Subject}”前后应一致");

    /// <summary>减少 9.30 in words is −9.30 in a column of changes.</summary>
    private static int Sign(Claim first, Claim later) => first.Direction * later.Direction < 0 && (first.Figure.Value < 0 || later.Figure.Value < 0) ? -1 : 1;

    private static BoundNode Signed(Claim first, Claim later) =>
        Sign(first, later) < 0
            ? new BoundSum([new BoundTerm(-1, Nodes.InUnitOf(first.Figure, later.Figure))])
            : Nodes.InUnitOf(first.Figure, later.Figure);
}
