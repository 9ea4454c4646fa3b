using System.Collections.Immutable;
using System.Collections.Concurrent;
using CsCheck;
using Hengji.Budgets;
using Hengji.Checks;
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
            iter: 120_000,
            print: seed => $"{new RandomRelation(seed)} → {Judge(new RandomRelation(seed))}, oracle "
                + Oracle.Decide(new RandomRelation(seed).Sign, new RandomRelation(seed).Left, new RandomRelation(seed).Right, new RandomRelation(seed).Figures));
        foreach (var sign in (string[])["==", "<=", ">=", "<", ">"])
        {
            foreach (var verdict in (Verdict[])[Verdict.Exact, Verdict.Within, Verdict.Breaks])
                seen.GetValueOrDefault((verdict, sign)).ShouldBeGreaterThan(300, $"{verdict} {sign} too rare to prove anything");
        }
    }

    /// <summary>The verdict in integers where possible, and in fractions.</summary>
    private static (Verdict Fast, Verdict Exact) Judge(RandomRelation relation)
    {
        var row = new FilledRow("_", "", relation.Figures.ToImmutableDictionary(f => f.Address.Item),
            ImmutableDictionary<string, string>.Empty, new SourceLocation("t.csv", ""));
        var submission = new Submission("t", new FiscalYear(2022), Kit.Units(0),
            ImmutableDictionary<string, FilledForm>.Empty.Add("t", new FilledForm("t", [row])));
        var engine = Kit.Compile(relation.Forms, Kit.Rule(relation.Text)).Value;
        return (engine.Run(submission, useIntegers: true).Outcomes[0].Verdict,
            engine.Run(submission, useIntegers: false).Outcomes[0].Verdict);
    }
}
