using Hengji.Checks.Binding;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>Verdicts of conditions.</summary>
/// <remarks>
/// <code>
/// and: breaks if one breaks, else n/a if one is n/a, else within if one is within, else exact
/// or:  exact if one is exact, else within if one is within, else n/a if one is n/a, else breaks
/// not(r): the opposite relation (not(a &lt;= b) is a &gt; b); a implies b: not(a) or b
/// </code>
/// So a premise that is certainly false makes an implication exact, and one that only may hold never lets it break.
/// </remarks>
internal sealed class ConditionJudge(NodeBuilder builder)
{
    private const int MostTotals = 10_000;

    /// <summary>Relations that must hold for the condition to hold, with their verdicts.</summary>
    public List<JudgedRelation> Relations { get; } = [];

    public Verdict Judge(ConditionPlan plan) =>
        plan switch
        {
            ComparisonPlan comparison => Compare(comparison),
            BothPlan both => Both(Judge(both.Left), Judge(both.Right)),
            EitherPlan either => Either(either),
            FilledPlan filled => Holds(
                builder.Context.FigureOf(filled.Cell) is not null || builder.Context.TextOf(filled.Cell) is not null, filled.Denied),
            CompletePlan complete => Complete(complete),
            SamePlan same => Same(same),
            ReachPlan reach => Reach(reach),
            _ => throw new ArgumentException($"Unknown condition {plan.GetType().Name}.", nameof(plan)),
        };

    private Verdict Compare(ComparisonPlan plan)
    {
        var unit = builder.UnitOf(plan.Type, plan.Left, plan.Right);
        var (left, right) = (builder.Build(plan.Left, unit), builder.Build(plan.Right, unit));
        if (left is null || right is null)
            return Verdict.NotApplicable;
        var verdict = RelationJudge.Judge(plan.Operator, left, right);
        if (verdict != Verdict.NotApplicable)
            Relations.Add(new JudgedRelation(plan.Operator, left, right, unit, verdict));
        return verdict;
    }

    private static Verdict Both(Verdict a, Verdict b)
    {
        if (a == Verdict.Breaks || b == Verdict.Breaks)
            return Verdict.Breaks;
        if (a == Verdict.NotApplicable || b == Verdict.NotApplicable)
            return Verdict.NotApplicable;
        return a == Verdict.Within || b == Verdict.Within ? Verdict.Within : Verdict.Exact;
    }

    /// <summary>Of two alternatives only the one that is left when the other breaks must hold.</summary>
    private Verdict Either(EitherPlan plan)
    {
        var start = Relations.Count;
        var left = Judge(plan.Left);
        var middle = Relations.Count;
        var right = Judge(plan.Right);
        if (right != Verdict.Breaks)
            Relations.RemoveRange(start, left == Verdict.Breaks ? middle - start : Relations.Count - start);
        else if (left != Verdict.Breaks)
            Relations.RemoveRange(middle, Relations.Count - middle);
        if (left == Verdict.Exact || right == Verdict.Exact)
            return Verdict.Exact;
        if (left == Verdict.Within || right == Verdict.Within)
            return Verdict.Within;
        return left == Verdict.NotApplicable || right == Verdict.NotApplicable ? Verdict.NotApplicable : Verdict.Breaks;
    }

    private static Verdict Holds(bool holds, bool denied) => holds != denied ? Verdict.Exact : Verdict.Breaks;

    private Verdict Complete(CompletePlan plan)
    {
        var context = builder.Context;
        var figures = context.View.Column(plan.List.Column);
        var rows = context.RowsOf(plan.List.Column, plan.List.UnitsOnly).ToList();
        if (rows.Count == 0 || !context.View.Form(plan.List.Column.Form).IsFilled)
            return Verdict.NotApplicable;
        return Holds(
            rows.TrueForAll(row => figures[row] is not null || context.View.Text(plan.List.Column, row) is not null),
            plan.Denied);
    }

    private Verdict Same(SamePlan plan)
    {
        if (Text(plan.Left) is not { } left || Text(plan.Right) is not { } right)
            return Verdict.NotApplicable;
        return Holds(TextForm.Of(left) == TextForm.Of(right), plan.Denied);
    }

    private string? Text(TextPlan plan)
    {
        if (plan.Cell is null)
            return plan.Literal;
        var text = builder.Context.TextOf(plan.Cell);
        (text is null ? builder.Missing : builder.Texts).Add(builder.Context.AddressOf(plan.Cell));
        return text;
    }

    /// <summary>Whether a whole number of hits out of a whole total gives the rate; more hits than the total may be.</summary>
    private Verdict Reach(ReachPlan plan)
    {
        var unit = builder.UnitOf(plan.Rate.Type, plan.Rate);
        var (rate, total) = (builder.Build(plan.Rate, unit), builder.Build(plan.Total, builder.UnitOf(plan.Total.Type, plan.Total)));
        if (rate is null || total is null || NodeValue.Range(rate) is not { } rates || NodeValue.Range(total) is not { } totals)
            return Verdict.NotApplicable;
        var share = unit.Dimension == MeasureUnit.Percent.Dimension ? Rational.Of(1, 100) : 1;
        if (totals.Low.Sign <= 0 || NodeValue.Printed(total) is not { } n)
            return Verdict.NotApplicable;
        if (totals.IsPoint && (n * NodeValue.Printed(rate)!.Value * share).IsWhole)
            return Holds(true, plan.Denied);
        if (!IsReached(rates * share, totals))
            return Holds(false, plan.Denied);
        return plan.Denied && totals.IsPoint ? Verdict.Breaks : Verdict.Within;
    }

    private static bool IsReached(Interval shares, Interval totals)
    {
        var first = Ceiling(totals.Low);
        for (var i = 0; i < MostTotals; i++)
        {
            var n = first + i;
            if (n > totals.High)
                return false;
            if (totals.Contains(n) && HoldsWhole(shares * n))
                return true;
        }
        return true;
    }

    private static bool HoldsWhole(Interval range)
    {
        var low = Ceiling(range.Low);
        return range.Contains(low) || range.Contains(low + 1);
    }

    private static Rational Ceiling(Rational value)
    {
        var whole = System.Numerics.BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return Rational.Of(rest.Sign > 0 ? whole + 1 : whole, 1);
    }
}

/// <summary>A relation with its figures, unit and verdict.</summary>
internal sealed record JudgedRelation(
    ComparisonOperator Operator, BoundNode Left, BoundNode Right, MeasureUnit Unit, Verdict Verdict);

/// <summary>Texts without what does not matter: spaces, and the shape of brackets.</summary>
internal static class TextForm
{
    public static string Of(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => c switch { '(' or '〔' or '[' => '（', ')' or '〕' or ']' => '）', _ => c }));
}
