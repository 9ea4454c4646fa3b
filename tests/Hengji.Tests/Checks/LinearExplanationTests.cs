using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Hengji.Budgets;
using Hengji.Checks;
using Hengji.Forms;

namespace Hengji.Tests.Checks;

/// <summary>Explanations written from integers are, letter by letter, those written from fractions.</summary>
public sealed class LinearExplanationTests
{
    private static readonly FormCatalogue Forms = new([
        Kit.Form("u", FormRowKind.Units, [], Kit.Money("a"), Kit.Money("b"), Kit.Money("yi", "亿元"), Kit.Number("rate", "%")),
        Kit.Form("l", FormRowKind.List, [], Kit.Money("x")),
    ]);

    [Fact]
    public void Explanations_of_random_relations_are_the_same_from_integers_and_from_fractions() =>
        Gen.Int.Sample(
            seed =>
            {
                var (fast, exact) = Explain(new RandomRelation(seed));
                return fast == exact;
            },
            iter: 20_000,
            print: seed => $"{new RandomRelation(seed)} → {Explain(new RandomRelation(seed))}");

    [Theory]
    [InlineData("u.a[dept] == sum(units u.a)", "12.30")]
    [InlineData("u.a[dept] == sum(units u.a)", "-12.30")]
    [InlineData("u.a[dept] == sum(units u.a)", "0")]
    [InlineData("sum(orzero(units u.a)) == u.a[dept]", "12.30")]
    [InlineData("u.a[dept] == u.b[u01] - 2 * u.b[u02] + orzero(u.b[u03])", "7.5")]
    [InlineData("u.a[dept] == orzero(u.b[u03])", "7.5")]
    [InlineData("-u.a[dept] == -u.b[u01] - u.b[u02]", "-0.01")]
    [InlineData("u.yi[dept] == u.a[dept] + u.b[u01]", "12.30")]
    [InlineData("u.yi[dept] <= u.a[dept] - u.b[u01] + 3.5", "12.30")]
    [InlineData("u.a[dept] >= 100", "100.00")]
    [InlineData("u.a[dept] == 0.125", "0.13")]
    [InlineData("u.a[dept] - 0.005 == u.b[u01]", "4.005")]
    [InlineData("u.rate[dept] - u.rate[u01] < 5", "1.1")]
    [InlineData("sum(l.x[*]) == u.a[dept]", "3.00")]
    [InlineData("u.a[dept] == 2 * u.a[dept] - u.b[u01]", "3.00")]
    [InlineData("u.a[dept] != u.b[u01]", "4.00")]
    [InlineData("u.a[dept] + u.b[u01] == 0.5 * u.b[u02]", "4.00")]
    [InlineData("u.a[dept] == u.b[u01] + u.b[u02]", "999999999999.99")]
    public void Explanations_of_cells_lists_units_and_blanks_are_the_same(string check, string total)
    {
        var submission = Kit.Fill(Forms, 3,
            ("u.a@dept", total), ("u.a@u01", "4.10"), ("u.a@u02", "8.20"), ("u.a@u03", check.Contains("orzero") ? "0" : "0.01"),
            ("u.b@u01", "4.00"), ("u.b@u02", "-1.75"), ("u.yi@dept", "0.00123"), ("u.rate@dept", total), ("u.rate@u01", "-3.9"),
            ("l.x@1", "1.00"), ("l.x@2", "-2.005"), ("l.x@3", "4"));
        var engine = Kit.Compile(Forms, Kit.Rule(check)).Value;
        var (fast, exact) = Explain(engine, submission);
        fast.ShouldBe(exact);
        fast.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("99999999999.99", 95, "sum(l.x[*]) == u.a[dept]")]
    [InlineData("99999999999.99", 95, "u.a[dept] - 1000 * sum(l.x[*]) < 0")]
    [InlineData("-99999999999.99", 95, "sum(l.x[*]) >= u.a[dept]")]
    [InlineData("99999999999.99", 41, "sum(l.x[*]) - u.a[dept] == -sum(l.x[*])")]
    [InlineData("100000000000.00", 3, "sum(l.x[*]) == u.a[dept]")]
    [InlineData("1.00", 200, "sum(l.x[*]) == u.a[dept]")]
    public void Sums_at_the_edge_of_64_bits_get_the_verdict_and_words_of_fractions(string each, int rows, string check)
    {
        var total = (decimal.Parse(each, CultureInfo.InvariantCulture) * rows).ToString(CultureInfo.InvariantCulture);
        var submission = Kit.Fill(Forms, 1, [("u.a@dept", total), .. Enumerable.Range(1, rows).Select(row => ($"l.x@{row}", each))]);
        var engine = Kit.Compile(Forms, Kit.Rule(check)).Value;

        var (fast, exact) = (engine.Run(submission).Outcomes[0], engine.Run(submission, useIntegers: false).Outcomes[0]);

        fast.Verdict.ShouldBe(exact.Verdict);
        fast.Explanation.ShouldBe(exact.Explanation);
    }

    private static (string Fast, string Exact) Explain(RandomRelation relation)
    {
        var row = new FilledRow("_", "", relation.Figures.ToCellDictionary(f => f.Address.Item, f => f),
            CellDictionary<string>.Empty, new SourceLocation("t.csv", ""));
        var submission = new Submission("t", new FiscalYear(2022), Kit.Units(0),
            ImmutableDictionary<string, FilledForm>.Empty.Add("t", new FilledForm("t", [row])));
        return Explain(Kit.Compile(relation.Forms, Kit.Rule(relation.Text)).Value, submission);
    }

    private static (string Fast, string Exact) Explain(CheckEngine engine, Submission submission) =>
        (engine.Run(submission, useIntegers: true).Outcomes[0].Explanation,
            engine.Run(submission, useIntegers: false).Outcomes[0].Explanation);
}
