using System.Collections.Immutable;
using System.Collections.Concurrent;
using CsCheck;
using Hengji.Budgets;
using Hengji.Checks;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Tests.Checks;

public sealed class OracleTests
{
    [Fact]
    public void Verdicts_agree_with_an_oracle_that_tries_every_corner()
    {
        var seen = new ConcurrentDictionary<(Verdict, string), int>();
        Gen.Int.Sample(
            seed =>
            {
                var relation = new RandomRelation(seed);
                var expected = Oracle.Decide(relation.Sign, relation.Left, relation.Right, relation.Figures);
                var (fast, exact) = Judge(relation);
                _ = seen.AddOrUpdate((expected, relation.Sign), 1, (_, n) => n + 1);
                return fast == expected && exact == expected;
            },
            iter: 102_000,
            print: seed => $"{new RandomRelation(seed)} → {Judge(new RandomRelation(seed))}, oracle "
                + Oracle.Decide(new RandomRelation(seed).Sign, new RandomRelation(seed).Left, new RandomRelation(seed).Right, new RandomRelation(seed).Figures));
        foreach (var sign in (string[])["==", "<=", ">=", "<", ">"])
        {
            foreach (var verdict in (Verdict[])[Verdict.Exact, Verdict.Within, Verdict.Breaks])
                seen.GetValueOrDefault((verdict, sign)).ShouldBeGreaterThan(300, $"{verdict} {sign} too rare to prove anything");
        }
    }

    /// <summary>The comparison can fail: an engine that read figures a little differently would be caught.</summary>
    [Theory]
    [InlineData("a decimal too many")]
    [InlineData("ties inside")]
    [InlineData("cut figures rounded")]
    public void A_small_mistake_in_reading_figures_is_caught(string mistake)
    {
        var caught = Enumerable.Range(1, 4_000).Count(seed =>
        {
            var relation = new RandomRelation(seed);
            return Judge(relation, relation.Figures.Select(Misread)).Exact
                != Oracle.Decide(relation.Sign, relation.Left, relation.Right, relation.Figures);
        });
        caught.ShouldBeGreaterThan(3);

        Figure Misread(Figure figure) =>
            (mistake, figure.Rounding) switch
            {
                ("a decimal too many", _) => figure with { Decimals = figure.Decimals + 1 },
                ("ties inside", Rounding.HalfAwayFromZero) => figure with { Rounding = Rounding.Nearest },
                ("cut figures rounded", Rounding.Truncated) => figure with { Rounding = Rounding.Nearest },
                _ => figure,
            };
    }

    private static (Verdict Fast, Verdict Exact) Judge(RandomRelation relation) => Judge(relation, relation.Figures);

    /// <summary>The verdict in integers where possible, and in fractions.</summary>
    private static (Verdict Fast, Verdict Exact) Judge(RandomRelation relation, IEnumerable<Figure> figures)
    {
        var row = new FilledRow("_", "", figures.ToCellDictionary(f => f.Address.Item, f => f),
            CellDictionary<string>.Empty, new SourceLocation("t.csv", ""));
        var submission = new Submission("t", new FiscalYear(2022), Kit.Units(0),
            ImmutableDictionary<string, FilledForm>.Empty.Add("t", new FilledForm("t", [row])));
        var engine = Kit.Compile(relation.Forms, Kit.Rule(relation.Text)).Value;
        return (engine.Run(submission, useIntegers: true).Outcomes[0].Verdict,
            engine.Run(submission, useIntegers: false).Outcomes[0].Verdict);
    }
}
