using Hengji.Checks;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Tests.Checks;

public sealed class CheckEngineTests
{
    private static readonly FormCatalogue Forms = new(
    [
        Kit.Form("income", FormRowKind.Units, [], Kit.Money("total"), Kit.Money("fiscal"), Kit.Money("other")),
        Kit.Form("spend", FormRowKind.Units, [], Kit.Money("total")),
        Kit.Form("control", FormRowKind.Fixed, ["vehicle", "total"], Kit.Money("budget"), Kit.Money("final"),
            Kit.Money("previous"), Kit.Money("change"), Kit.Number("change_rate", "%")),
        Kit.Form("fund", FormRowKind.OneRow, [], Kit.Money("opening"), Kit.Money("closing"), Kit.Money("big", "亿元")),
        Kit.Form("staff", FormRowKind.OneRow, [], Kit.Number("posts", "人"), Kit.Number("sample", "份"), Kit.Number("rate", "%")),
        Kit.Form("facts", FormRowKind.List, [], Kit.Words("key"), Kit.Words("name"), Kit.Words("unit"),
            Kit.Number("value", null) with { UnitItem = "unit" }),
    ]);

    /// <summary>Examples and verdicts of the 2022 report: sums, a tie of closed ends, and the vehicle line both ways.</summary>
    [Theory]
    [InlineData("income.fiscal + income.other == income.total", "98.40", "176.28", "274.67", Verdict.Within)]
    [InlineData("income.fiscal + income.other == income.total", "98.40", "176.28", "274.68", Verdict.Exact)]
    [InlineData("income.fiscal + income.other == income.total", "98.40", "176.28", "274.66", Verdict.Breaks)]
    [InlineData("income.fiscal - income.other == income.total", "374.78", "374.77", "0", Verdict.Within)]
    [InlineData("income.fiscal - income.other == income.total", "374.79", "374.77", "0", Verdict.Breaks)]
    [InlineData("income.fiscal <= income.other", "5.01", "5.00", "0", Verdict.Within)]
    [InlineData("income.fiscal <= income.other", "5.02", "5.00", "0", Verdict.Breaks)]
    [InlineData("income.fiscal < income.other", "5.01", "5.00", "0", Verdict.Breaks)]
    [InlineData("income.fiscal <= income.other", "4.99", "5.00", "0", Verdict.Exact)]
    [InlineData("income.fiscal != income.other", "4.98", "5.00", "0", Verdict.Exact)]
    [InlineData("income.fiscal != income.other", "4.99", "5.00", "0", Verdict.Within)]
    [InlineData("income.total != 0", "1", "1", "0", Verdict.Breaks)]
    [InlineData("income.fiscal - income.fiscal == 0.001", "5.00", "5.00", "0", Verdict.Breaks)]
    [InlineData("abs(income.fiscal - income.other) <= 0.02", "5.00", "5.03", "0", Verdict.Within)]
    [InlineData("abs(income.fiscal - income.other) <= 0.02", "5.00", "5.04", "0", Verdict.Breaks)]
    [InlineData("max(income.fiscal, income.other) == income.total", "5.00", "5.04", "5.03", Verdict.Within)]
    [InlineData("min(income.fiscal, income.other) == income.total", "5.00", "5.04", "5.02", Verdict.Breaks)]
    [InlineData("if(income.fiscal > 4, income.fiscal, income.other) == income.total", "5.00", "7.00", "5.00", Verdict.Exact)]
    [InlineData("if(income.fiscal > 5, income.fiscal, income.other) == income.total", "5.00", "7.00", "5.00", Verdict.NotApplicable)]
    [InlineData("ratio(income.fiscal, income.total) == 1", "5.00", "7.00", "0", Verdict.NotApplicable)]
    public void Verdicts_stand_on_both_sides_of_each_bound(string check, string fiscal, string other, string total, Verdict verdict)
    {
        var submission = Kit.Fill(Forms, 1,
            ("income.fiscal@dept", fiscal), ("income.other@dept", other), ("income.total@dept", total));
        Kit.Ask(Forms, submission, Kit.Rule(check)).Verdict.ShouldBe(verdict);
    }

    /// <summary>Seed, finding 2.1: −0.05 ÷ 17.25 cannot print as −0.33%, but 17.20 ÷ 17.25 − 1 can.</summary>
    [Fact]
    public void The_vehicle_line_breaks_by_its_difference_and_holds_by_its_ends()
    {
        var submission = Kit.Fill(Forms, 0, ("control.final@vehicle", "17.20"), ("control.previous@vehicle", "17.25"),
            ("control.change@vehicle", "-0.05"), ("control.change_rate@vehicle", "-0.33"));
        var byDifference = Kit.Ask(Forms, submission,
            Kit.Rule("percent(control.change[vehicle], control.previous[vehicle]) == control.change_rate[vehicle]"));
        byDifference.Verdict.ShouldBe(Verdict.Breaks);
        byDifference.DependsOnReading.ShouldBeFalse();
        byDifference.Explanation.ShouldStartWith("-0.05 ÷ 17.25 × 100 = -0.2899，表列 -0.33%，相差 0.040145");
        Kit.Ask(Forms, submission,
            Kit.Rule("growth(control.final[vehicle], control.previous[vehicle]) == control.change_rate[vehicle]"))
            .Verdict.ShouldBe(Verdict.Within);
    }

    [Fact]
    public void Tells_gap_slack_and_the_figures_put_in()
    {
        var submission = Kit.Fill(Forms, 0,
            ("income.fiscal@dept", "98.40"), ("income.other@dept", "176.28"), ("income.total@dept", "274.67"));
        var outcome = Kit.Ask(Forms, submission, Kit.Rule("income.total == income.fiscal + income.other"));
        outcome.Explanation.ShouldBe("98.40 + 176.28 = 274.68，表列 274.67，相差 0.01，四舍五入最多解释 0.015");
        outcome.Gap.ShouldBe(Rational.Of(-1, 100));
        outcome.Slack.ShouldBe(Rational.Of(15, 1000));
        outcome.Right!.Range.ShouldBe(new Interval(274.67m, 274.69m));
        outcome.Figures.Length.ShouldBe(3);
    }

    [Fact]
    public void Units_of_one_dimension_are_converted()
    {
        var submission = Kit.Fill(Forms, 0, ("fund.opening@_", "12345.00"), ("fund.big@_", "1.23"));
        Kit.Ask(Forms, submission, Kit.Rule("fund.opening == fund.big")).Verdict.ShouldBe(Verdict.Within);
        Kit.Ask(Forms, submission, Kit.Rule("fund.opening <= 12345.004")).Verdict.ShouldBe(Verdict.Within);
        Kit.Ask(Forms, submission, Kit.Rule("fund.big >= 1.24")).Verdict.ShouldBe(Verdict.Breaks);
        var outcome = Kit.Ask(Forms, submission, Kit.Rule("fund.opening == fund.big + 0.01"));
        outcome.Left!.Unit.Symbol.ShouldBe("万元");
    }

    [Fact]
    public void The_sum_of_the_units_needs_every_unit()
    {
        var rule = Kit.Rule("income.total == sum(units income.total)");
        var whole = Kit.Fill(Forms, 2, ("income.total@dept", "3.00"), ("income.total@u01", "1.00"), ("income.total@u02", "2.02"));
        Kit.Ask(Forms, whole, rule).Verdict.ShouldBe(Verdict.Breaks);
        var gap = Kit.Fill(Forms, 2, ("income.total@dept", "3.00"), ("income.total@u01", "3.00"));
        var outcome = Kit.Ask(Forms, gap, rule);
        outcome.Verdict.ShouldBe(Verdict.NotApplicable);
        outcome.Missing.ShouldBe([new FigureAddress("income", "total", "u02")]);
        Kit.Ask(Forms, gap, Kit.Rule("income.total == sum(orzero(units income.total))")).Verdict.ShouldBe(Verdict.Exact);
        Kit.Ask(Forms, gap, Kit.Rule("complete(units income.total)")).Verdict.ShouldBe(Verdict.Breaks);
        Kit.Ask(Forms, gap, Kit.Rule("count(units income.total) == 1")).Verdict.ShouldBe(Verdict.Exact);
    }

    [Fact]
    public void Missing_is_never_zero_but_under_orzero()
    {
        var submission = Kit.Fill(Forms, 0, ("income.total@dept", "3.00"));
        Kit.Ask(Forms, submission, Kit.Rule("income.total == income.fiscal")).Verdict.ShouldBe(Verdict.NotApplicable);
        Kit.Ask(Forms, submission, Kit.Rule("income.total == 3 + orzero(income.fiscal)")).Verdict.ShouldBe(Verdict.Exact);
        Kit.Ask(Forms, submission, Kit.Rule("income.total == 3 + orzero(spend.total)")).Verdict
            .ShouldBe(Verdict.NotApplicable, "the whole form is missing");
        Kit.Ask(Forms, submission, Kit.Rule("income.total == prev(income.total)")).Verdict.ShouldBe(Verdict.NotApplicable);
        var later = submission with { Previous = Kit.Fill(Forms, 0, ("income.total@dept", "2.00")) };
        Kit.Ask(Forms, later, Kit.Rule("income.total == prev(income.total)")).Verdict.ShouldBe(Verdict.Breaks);
    }

    [Fact]
    public void Scopes_choose_rows()
    {
        var submission = Kit.Fill(Forms, 2, ("income.total@dept", "3.00"), ("income.total@u01", "1.00"),
            ("income.total@u02", "2.00"), ("spend.total@dept", "3.00"), ("spend.total@u01", "1.00"), ("spend.total@u02", "2.50"));
        var check = "spend.total <= income.total";
        var engine = Kit.Compile(Forms, Kit.Rule(check, "each unit"), Kit.Rule(check, "each row of spend"), Kit.Rule(check)).Value;
        var outcomes = engine.Run(submission).Outcomes;
        outcomes.Select(o => (o.Row, o.Verdict == Verdict.Breaks)).ShouldBe(
            [("u01", false), ("u02", true), ("dept", false), ("u01", false), ("u02", true), ("_", false)]);
    }

    [Fact]
    public void Pairs_compare_the_first_row_of_a_key_with_each_later_one()
    {
        var submission = Kit.Fill(Forms, 0,
            ("facts.key@N1", "exam"), ("facts.value@N1", "4.6 万人次"), ("facts.unit@N1", "万人次"),
            ("facts.key@N2", "other"), ("facts.value@N2", "3 人"), ("facts.unit@N2", "人"),
            ("facts.key@N3", "exam"), ("facts.value@N3", "3.5 万人次"), ("facts.unit@N3", "万人次"),
            ("facts.key@N4", "exam"), ("facts.value@N4", "46012 人次"), ("facts.unit@N4", "人次"),
            ("facts.key@N5", "exam"), ("facts.value@N5", "5 万元"), ("facts.unit@N5", "万元"));
        var run = Kit.Compile(Forms, Kit.Rule("first.value == later.value", "each repeat of facts by key")).Value.Run(submission);
        run.Outcomes.Select(o => (o.Row, o.Verdict)).ShouldBe(
            [("N3", Verdict.Breaks), ("N4", Verdict.Within), ("N5", Verdict.NotApplicable)]);
        run.Relations.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("income.total > 5 implies income.fiscal == 1", Verdict.Exact)]
    [InlineData("income.total > 2 implies income.fiscal == 1", Verdict.Breaks)]
    [InlineData("income.total > 3 implies income.fiscal == 1", Verdict.Within)]
    [InlineData("income.other > 3 implies income.fiscal == 1", Verdict.NotApplicable)]
    [InlineData("income.other > 3 implies income.fiscal == 2", Verdict.Exact)]
    [InlineData("income.total == 3 and income.fiscal == 1", Verdict.Breaks)]
    [InlineData("income.total == 3 and income.other == 1", Verdict.NotApplicable)]
    [InlineData("income.total == 3 or income.other == 1", Verdict.Exact)]
    [InlineData("income.total == 4 or income.fiscal == 1", Verdict.Breaks)]
    [InlineData("not(income.total == 4 or income.fiscal == 1)", Verdict.Exact)]
    [InlineData("not(income.total <= 4)", Verdict.Breaks)]
    public void Conditions_join_by_three_valued_logic(string check, Verdict verdict)
    {
        var submission = Kit.Fill(Forms, 0, ("income.total@dept", "3.00"), ("income.fiscal@dept", "2.00"));
        Kit.Ask(Forms, submission, Kit.Rule(check)).Verdict.ShouldBe(verdict);
    }

    [Theory]
    [InlineData("income.fiscal > 1", true)]
    [InlineData("income.fiscal > 2", false)]
    [InlineData("filled(income.other)", false)]
    [InlineData("not(filled(income.other))", true)]
    public void Is_asked_only_when_its_premise_holds_for_certain(string when, bool isAsked)
    {
        var submission = Kit.Fill(Forms, 0, ("income.total@dept", "3.00"), ("income.fiscal@dept", "2.00"));
        Kit.Compile(Forms, Kit.Rule("income.total == 4", when: when)).Value.Run(submission).Outcomes
            .Select(outcome => outcome.Verdict)
            .ShouldBe(isAsked ? [Verdict.Breaks] : []);
    }

    /// <summary>Both satisfaction rates printed by the report; 98.40 % cannot come from 60 questionnaires.</summary>
    [Theory]
    [InlineData("98.40", "#60", Verdict.Breaks)]
    [InlineData("98.33", "#60", Verdict.Within)]
    [InlineData("95", "#60", Verdict.Exact)]
    [InlineData("113", "#3000", Verdict.Exact)]
    public void Rates_come_from_whole_numbers(string rate, string sample, Verdict verdict)
    {
        var submission = Kit.Fill(Forms, 0, ("staff.rate@_", rate), ("staff.sample@_", sample));
        Kit.Ask(Forms, submission, Kit.Rule("reach(staff.rate, staff.sample)")).Verdict.ShouldBe(verdict);
    }

    [Fact]
    public void Bands_need_one_answer_over_the_whole_interval()
    {
        static Verdict At(string rate, string share) =>
            Kit.Ask(Forms, Kit.Fill(Forms, 0, ("staff.rate@_", rate)), Kit.Rule($"band(staff.rate, tiers) == {share}")).Verdict;
        At("92.5", "1").ShouldBe(Verdict.Exact);
        At("85", "0.8").ShouldBe(Verdict.Exact);
        At("90", "1").ShouldBe(Verdict.NotApplicable);
        At("12", "0").ShouldBe(Verdict.Exact);
    }

    [Fact]
    public void Texts_agree_but_for_spaces_and_brackets()
    {
        var submission = Kit.Fill(Forms, 0, ("facts.name@a", "因公出国（境）费"), ("facts.name@b", "因公出国 (境)费"), ("facts.name@c", "接待费"));
        Kit.Ask(Forms, submission, Kit.Rule("same(facts.name[a], facts.name[b])")).Verdict.ShouldBe(Verdict.Exact);
        Kit.Ask(Forms, submission, Kit.Rule("same(facts.name[a], '接待费')")).Verdict.ShouldBe(Verdict.Breaks);
        Kit.Ask(Forms, submission, Kit.Rule("same(facts.name[c], '接待费')")).Verdict.ShouldBe(Verdict.Exact);
        Kit.Ask(Forms, submission, Kit.Rule("same(facts.name[d], '接待费')")).Verdict.ShouldBe(Verdict.NotApplicable);
    }

    [Fact]
    public void A_break_that_hangs_on_the_reading_is_a_question()
    {
        var outcome = Kit.Ask(Forms, Kit.Fill(Forms, 0, ("income.total@dept", "14"), ("income.fiscal@dept", "14.20")),
            Kit.Rule("income.total == income.fiscal"));
        outcome.Verdict.ShouldBe(Verdict.Breaks, "14 in a column of two decimals is 14.00");
        outcome.DependsOnReading.ShouldBeTrue("14 read by itself is 13.5 to 14.5");
        outcome.IsQuestion.ShouldBeTrue();
        Kit.Ask(Forms, Kit.Fill(Forms, 0, ("income.total@dept", "0"), ("income.fiscal@dept", "0.20")),
            Kit.Rule("income.total == income.fiscal")).DependsOnReading.ShouldBeFalse();
        Kit.Ask(Forms, Kit.Fill(Forms, 0, ("income.total@dept", "0"), ("income.fiscal@dept", "0.01")),
            Kit.Rule("income.total == income.fiscal")).DependsOnReading.ShouldBeTrue("0 may be a rounded 0.00");
    }

    [Fact]
    public void Linear_rules_are_offered_to_other_engines()
    {
        var linear = Kit.Compile(Forms, Kit.Rule("fund.big - 2 * fund.opening <= 5")).Value.LinearRelations["T01"];
        linear.Unit.Symbol.ShouldBe("亿元");
        linear.Constant.ShouldBe((Rational)(-5));
        linear.Terms.Select(term => (term.Item, term.Coefficient)).ShouldBe([("big", 1), ("opening", Rational.Of(-2, 10_000))]);
        Kit.Compile(Forms, Kit.Rule("ratio(fund.opening, fund.closing) == 1")).Value.LinearRelations.ShouldBeEmpty();
    }
}
