using Hengji.Checks;
using Hengji.Checks.Feasibility;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Tests.Checks.Feasibility;

public sealed class JointFeasibilityTests
{
    /// <summary>The vehicle line of a bureau's 2022 “三公经费” table: −0.05 of 17.25 is −0.29 %, printed −0.33 %.</summary>
    [Fact]
    public void The_vehicle_line_is_infeasible_and_consistent_without_the_change()
    {
        var final = Bound.Figure("control.final@vehicle", "17.20");
        var previous = Bound.Figure("control.previous@vehicle", "17.25");
        var change = Bound.Figure("control.change@vehicle", "-0.05");
        var rate = Bound.Figure("control.change_rate@vehicle", "-0.33", unit: MeasureUnit.Percent);
        var result = JointFeasibility.Check(
        [
            Bound.Equal(Bound.Of(change), Bound.Minus(final, previous)),
            Bound.Equal(Bound.Of(rate), Bound.Percent(Bound.Of(change), Bound.Of(previous))),
        ]);
        result.Verdict.ShouldBe(FeasibilityVerdict.Infeasible);
        result.Conflicts.ShouldHaveSingleItem().Relations.Length.ShouldBe(1);
        result.Removable.ShouldBe([rate, change], ignoreOrder: true);
        JointFeasibility.Check([Bound.Equal(Bound.Of(rate), Bound.Percent(Bound.Minus(final, previous), Bound.Of(previous)))])
            .Verdict.ShouldBe(FeasibilityVerdict.NotRefuted);
    }

    /// <summary>a &gt; 2.05 − 1.05 and a &lt; 1.95 − 0.95: only if the ends belong can a be 1.</summary>
    [Theory]
    [InlineData(Rounding.Nearest, FeasibilityVerdict.NotRefuted)]
    [InlineData(Rounding.HalfAwayFromZero, FeasibilityVerdict.Infeasible)]
    public void Relations_that_hold_one_by_one_can_exclude_each_other(Rounding rounding, FeasibilityVerdict expected)
    {
        var relations = TwoThatMeetInOnePoint(rounding);
        foreach (var relation in relations)
            JointFeasibility.Check([relation]).Verdict.ShouldBe(FeasibilityVerdict.NotRefuted);
        var result = JointFeasibility.Check(relations);
        result.Verdict.ShouldBe(expected);
        if (expected == FeasibilityVerdict.Infeasible)
        {
            result.Conflicts.ShouldHaveSingleItem().Relations.ShouldBe(relations);
            // Both relations pin down a from its neighbours, so a blank a would not help.
            result.Removable.Select(figure => figure.Address.Item).ShouldBe(["b", "c", "e", "d"]);
        }
    }

    [Fact]
    public void A_conflict_names_no_bystander_and_two_conflicts_are_told_apart()
    {
        var (a, b, c, d) = (Bound.Figure("t.a", "1.00"), Bound.Figure("t.b", "2.00"), Bound.Figure("t.c", "5.00"), Bound.Figure("t.d", "5.00"));
        var bystander = Bound.Equal(Bound.Of(c), Bound.Of(d));
        var first = Bound.Equal(Bound.Of(a), Bound.Of(b));
        var second = Bound.Relation(ComparisonOperator.Less, Bound.Of(b), Bound.Of(1.5m));
        var result = JointFeasibility.Check([bystander, first, second]);
        result.Conflicts.Select(conflict => conflict.Relations.ShouldHaveSingleItem()).ShouldBe([first, second]);
        result.Removable.ShouldBe([b]);
    }

    [Fact]
    public void Relations_that_break_by_themselves_never_hide_those_that_break_together()
    {
        var broken = Enumerable.Range(0, 30)
            .Select(i => Bound.Equal(Bound.Of(Bound.Figure($"t.l{i}", "1.00")), Bound.Of(Bound.Figure($"t.r{i}", "2.00")))).ToList();
        var together = TwoThatMeetInOnePoint(Rounding.HalfAwayFromZero);
        var result = JointFeasibility.Check([.. broken, .. together]);
        result.Conflicts.Length.ShouldBe(31);
        result.Conflicts.Select(conflict => conflict.Relations.Length).Max().ShouldBe(2);
    }

    [Theory]
    [InlineData(ComparisonOperator.AtMost, "2.01", "2.00", FeasibilityVerdict.NotRefuted)] // 2.005 ≤ 2.005
    [InlineData(ComparisonOperator.Less, "2.01", "2.00", FeasibilityVerdict.Infeasible)]
    [InlineData(ComparisonOperator.Less, "2.00", "2.00", FeasibilityVerdict.NotRefuted)]
    [InlineData(ComparisonOperator.AtLeast, "2.00", "2.01", FeasibilityVerdict.NotRefuted)]
    [InlineData(ComparisonOperator.Greater, "2.00", "2.01", FeasibilityVerdict.Infeasible)]
    [InlineData(ComparisonOperator.Equal, "2.00", "2.02", FeasibilityVerdict.Infeasible)]
    [InlineData(ComparisonOperator.NotEqual, "2.00", "2.00", FeasibilityVerdict.NotRefuted)]
    public void Orders_are_refuted_only_beyond_rounding(
        ComparisonOperator comparison, string left, string right, FeasibilityVerdict expected) =>
        JointFeasibility.Check([Bound.Relation(comparison, Bound.Of(Bound.Figure("t.a", left)), Bound.Of(Bound.Figure("t.b", right)))])
            .Verdict.ShouldBe(expected);

    [Theory]
    [InlineData(RuleFunction.Max, "5.00", FeasibilityVerdict.NotRefuted)]
    [InlineData(RuleFunction.Max, "3.00", FeasibilityVerdict.Infeasible)]
    [InlineData(RuleFunction.Min, "3.00", FeasibilityVerdict.NotRefuted)]
    [InlineData(RuleFunction.Min, "5.00", FeasibilityVerdict.Infeasible)]
    public void Choices_take_the_right_part(RuleFunction function, string value, FeasibilityVerdict expected) =>
        JointFeasibility.Check(
            [
                Bound.Equal(
                    Bound.Of(Bound.Figure("t.x", value)),
                    new BoundChoice(function, [Bound.Of(Bound.Figure("t.a", "3.00")), Bound.Of(Bound.Figure("t.b", "5.00"))])),
            ])
            .Verdict.ShouldBe(expected);

    [Fact]
    public void Slow_convergence_ends_at_the_limit_and_says_so()
    {
        // x = y ÷ 2 and y = x shrink towards 0 by half each time, for ever.
        var (x, y) = (Bound.Figure("t.x", "0"), Bound.Figure("t.y", "0"));
        var result = JointFeasibility.Check(
            [
                Bound.Equal(Bound.Of(x), new BoundProduct(Bound.Of(0.5m), Bound.Of(y))),
                Bound.Equal(Bound.Of(y), Bound.Of(x)),
            ],
            new FeasibilityLimits(VisitsPerRelation: 10));
        result.Verdict.ShouldBe(FeasibilityVerdict.NotRefuted);
        result.WasCutShort.ShouldBeTrue();
    }

    private static BoundRelation[] TwoThatMeetInOnePoint(Rounding rounding)
    {
        var (a, b, c) = (Bound.Figure("t.a", "1.0", rounding), Bound.Figure("t.b", "1.0", rounding), Bound.Figure("t.c", "2.1", rounding));
        var (d, e) = (Bound.Figure("t.d", "1.9", rounding), Bound.Figure("t.e", "1.0", rounding));
        return [Bound.Equal(Bound.Sum(a, b), Bound.Of(c)), Bound.Equal(Bound.Sum(a, e), Bound.Of(d))];
    }
}
