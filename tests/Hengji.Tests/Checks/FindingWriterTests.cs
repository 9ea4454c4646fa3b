using Hengji.Checks;
using Hengji.Forms;

namespace Hengji.Tests.Checks;

public sealed class FindingWriterTests
{
    private static readonly FormCatalogue Forms = new(
    [
        Kit.Form("income", FormRowKind.Units, [], Kit.Money("total"), Kit.Money("fiscal"), Kit.Money("other")),
        Kit.Form("facts", FormRowKind.List, [], Kit.Words("name")),
    ]);

    private static readonly Submission Broken = Kit.Fill(Forms, 1,
        ("income.total@u01", "274.60"), ("income.fiscal@u01", "98.40"), ("income.other@u01", "176.28"),
        ("facts.name@a", "甲"), ("facts.name@b", "乙"));

    [Fact]
    public void The_standard_sentence_says_where_what_and_why_it_is_no_rounding()
    {
        var finding = Write(Kit.Rule("income.total == income.fiscal + income.other", "each unit")).ShouldHaveSingleItem();
        finding.Message.ShouldBe(
            "单位1：测试关系（total栏 = fiscal栏 + other栏）不成立：左边 274.6 万元，右边 274.68 万元，相差 0.08 万元，四舍五入最多解释 0.015 万元");
        finding.Level.ShouldBe(FindingLevel.Error);
        finding.Gap.ShouldBe("0.08 万元");
        finding.Slack.ShouldBe("0.015 万元");
        finding.Explanation.ShouldBe("98.40 + 176.28 = 274.68，表列 274.60，相差 0.08，四舍五入最多解释 0.015");
        finding.Places.Select(place => (place.Figure.ToString(), place.Quote)).ShouldBe(
            [("income.total@u01", "274.60"), ("income.fiscal@u01", "98.40"), ("income.other@u01", "176.28")]);
    }

    [Fact]
    public void The_rule_may_say_it_in_its_own_words()
    {
        var rule = Kit.Rule("income.total == income.fiscal + income.other", "each unit") with
        {
            Say = "{row}的合计 {lhs} 与 {rhs} 相差 {gap}，四舍五入最多解释 {slack}",
        };
        Write(rule)[0].Message.ShouldBe("单位1的合计 274.6 万元 与 274.68 万元 相差 0.08 万元，四舍五入最多解释 0.015 万元");
    }

    [Fact]
    public void Conditional_relations_ask_and_warn_at_most()
    {
        var rule = Kit.Rule("income.total == income.fiscal + income.other", "each unit") with
        {
            Certainty = Certainty.Conditional,
            Assumption = "口径一致",
        };
        var finding = Write(rule)[0];
        finding.IsQuestion.ShouldBeTrue();
        finding.Level.ShouldBe(FindingLevel.Warn);
        finding.Message.ShouldStartWith("请说明：");
        finding.Advice.ShouldContain("口径一致");
    }

    [Fact]
    public void Advice_is_told_in_both_languages()
    {
        var rule = Kit.Rule("income.total == income.fiscal + income.other", "each unit");
        Write(rule)[0].EnglishAdvice.ShouldBe("Check against the vouchers or accounts, correct what is wrong, and check again.");
        Write(rule with { Advice = "请核对", EnglishAdvice = "Check it." })[0].EnglishAdvice.ShouldBe("Check it.");
        var question = rule with { Certainty = Certainty.Conditional, Assumption = "口径一致", EnglishAssumption = "both mean the same" };
        Write(question)[0].EnglishAdvice.ShouldBe("This rests on the assumption that both mean the same: explain the definition used, or correct the numbers.");
        Write(question with { EnglishAssumption = null })[0].EnglishAdvice.ShouldNotBeNull().ShouldContain("口径一致");
    }

    [Fact]
    public void A_fixed_row_is_called_as_its_pack_calls_it_in_english_and_a_unit_by_its_name()
    {
        var control = Kit.Form("control", FormRowKind.Fixed, [], Kit.Money("budget"), Kit.Money("actual")) with
        {
            Rows = [new FormRow("vehicle", "公务用车") { EnglishLabel = "Official vehicles" }, new FormRow("abroad", "因公出国")],
        };
        var forms = new FormCatalogue([control]);
        var submission = Kit.Fill(forms, 0,
            ("control.budget@vehicle", "2.00"), ("control.actual@vehicle", "3.00"), ("control.budget@abroad", "2.00"), ("control.actual@abroad", "3.00"));
        var run = Kit.Compile(forms, Kit.Rule("control.budget == control.actual", "each row of control")).Value.Run(submission);
        FindingWriter.Write(run, forms, submission).Select(finding => (finding.RowLabel, finding.EnglishRowLabel)).ShouldBe(
            [("vehicle行", "Official vehicles"), ("abroad行", null)]);
        Write(Kit.Rule("income.total == income.fiscal + income.other", "each unit"))[0].EnglishRowLabel.ShouldBeNull();
    }

    [Fact]
    public void Texts_that_differ_are_quoted()
    {
        var finding = Write(Kit.Rule("same(facts.name[a], facts.name[b])"))[0];
        finding.Message.ShouldBe("测试关系（a的name栏 与 b的name栏 一致）不成立：name栏“甲”，name栏“乙”");
        finding.Places.Select(place => place.Quote).ShouldBe(["甲", "乙"]);
    }

    [Fact]
    public void Errors_come_first_then_warnings_questions_and_notes()
    {
        var broken = Kit.Rule("income.total == income.fiscal", "each unit");
        var findings = Write(
            broken with { Code = "note", Level = FindingLevel.Note },
            broken with { Code = "question", Certainty = Certainty.Conditional },
            broken with { Code = "warn", Level = FindingLevel.Warn },
            broken with { Code = "error" });
        findings.Select(finding => finding.Code).ShouldBe(["error", "warn", "question", "note"]);
    }

    [Fact]
    public void Suspects_come_from_the_broken_relation()
    {
        var run = Kit.Compile(Forms, Kit.Rule("income.fiscal == 98.4 and income.total == income.fiscal", "each unit")).Value.Run(Broken);
        run.Relations.Length.ShouldBe(2);
        BoundRelation? asked = null;
        _ = FindingWriter.Write(run, Forms, Broken, relation =>
        {
            asked = relation;
            return [];
        });
        asked.ShouldBe(run.Relations[1]);
    }

    private static System.Collections.Immutable.ImmutableArray<Finding> Write(params Rule[] rules) =>
        FindingWriter.Write(Kit.Compile(Forms, rules).Value.Run(Broken), Forms, Broken);
}
