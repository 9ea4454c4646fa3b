using CsCheck;
using Hengji.Checks;
using Hengji.Checks.Feasibility;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Tests.Checks.Feasibility;

/// <summary>Prints of exact amounts that satisfy the relations are never refuted, whatever the relations are made of.</summary>
public sealed class FeasibilitySoundnessTests
{
    [Fact]
    public void True_relations_are_never_refuted() =>
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var world = new World(new Random(seed));
                var relations = Enumerable.Range(0, 6).Select(_ => world.TrueRelation()).OfType<BoundRelation>().ToArray();
                JointFeasibility.Check(relations).Verdict.ShouldBe(FeasibilityVerdict.NotRefuted);
            },
            iter: 3000);

    /// <summary>With the right number in its place a relation holds, so the wrongly printed cell is never cleared.</summary>
    [Fact]
    public void A_wrongly_printed_cell_is_among_those_that_may_be_removed()
    {
        var broken = 0;
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var world = new World(new Random(seed), slip: 3);
                if (world.TrueRelation() is not { } relation || JointFeasibility.Check([relation]) is not { Verdict: FeasibilityVerdict.Infeasible } result)
                    return;
                _ = Interlocked.Increment(ref broken);
                result.Conflicts.ShouldHaveSingleItem().Removable.ShouldContain(world.First);
                result.Removable.ShouldContain(world.First);
            },
            iter: 3000);
        broken.ShouldBeGreaterThan(300);
    }

    /// <summary>Cells with exact amounts of four places, printed with two; trees over them; results printed with two.</summary>
    private sealed class World(Random random, int slip = 0)
    {
        private readonly (Figure Figure, Rational Exact)[] cells =
            [.. Enumerable.Range(0, 6).Select(i => Cell("t.c" + i, Rational.Of(random.Next(-200_000, 200_000), 10_000), i == 0 ? slip : 0))];

        /// <summary>The cell that is printed wrong by the slip.</summary>
        public Figure First => cells[0].Figure;

        private int results;

        public BoundRelation? TrueRelation()
        {
            var (node, exact) = Tree(3);
            if (exact is not { } value || Rational.Abs(value) > 1_000_000_000_000)
                return null;
            return random.Next(4) switch
            {
                0 => Bound.Relation(ComparisonOperator.AtMost, node, Printed(value + Rational.Of(random.Next(100), 1000))),
                1 => Bound.Relation(ComparisonOperator.Greater, node, Printed(value - Rational.Of(1 + random.Next(100), 1000))),
                _ => Bound.Equal(Printed(value), node),
            };
        }

        private BoundNode Printed(Rational exact) => Bound.Of(Cell("t.r" + results++, exact).Figure);

        private (BoundNode Node, Rational? Exact) Tree(int depth)
        {
            if (depth == 0 || random.Next(4) == 0)
                return Leaf();
            var (left, a) = Tree(depth - 1);
            var (right, b) = Tree(depth - 1);
            return random.Next(6) switch
            {
                0 => (new BoundProduct(left, right), a * b),
                1 => (new BoundQuotient(left, right), b is { Sign: not 0 } divisor ? a / divisor : null),
                2 => (new BoundChoice(RuleFunction.Abs, [left]), a is { } x ? Rational.Abs(x) : null),
                3 => (new BoundChoice(RuleFunction.Max, [left, right]), a is { } m && b is { } n ? Rational.Max(m, n) : null),
                4 => (new BoundChoice(RuleFunction.Min, [left, right]), a is { } m && b is { } n ? Rational.Min(m, n) : null),
                _ => (new BoundSum([new BoundTerm(2, left), new BoundTerm(-3, right)]), a * 2 - b * 3),
            };
        }

        private (BoundNode Node, Rational? Exact) Leaf()
        {
            if (random.Next(8) == 0)
                return (Bound.Of(7), 7);
            var (figure, exact) = cells[random.Next(cells.Length)];
            return (new BoundFigure(figure, Rational.Of(1, 3)), exact / 3);
        }

        private static (Figure Figure, Rational Exact) Cell(string address, Rational exact, int slip = 0) =>
            (Bound.Figure(address, (exact.Round(2) + slip).ToString("F2", System.Globalization.CultureInfo.InvariantCulture)), exact);
    }
}
