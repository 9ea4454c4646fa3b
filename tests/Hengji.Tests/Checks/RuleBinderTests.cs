using Hengji.Forms;

namespace Hengji.Tests.Checks;

public sealed class RuleBinderTests
{
    private static readonly FormCatalogue Forms = new(
    [
        Kit.Form("income", FormRowKind.Units, [], Kit.Money("total"), Kit.Money("carryover"), Kit.Words("note")),
        Kit.Form("control", FormRowKind.Fixed, ["vehicle", "total"], Kit.Money("final"), Kit.Number("rate", "%")),
        Kit.Form("staff", FormRowKind.OneRow, [], Kit.Number("posts", "人")),
        Kit.Form("facts", FormRowKind.List, [], Kit.Words("key"), Kit.Number("value", null)),
    ]);

    [Theory]
    [InlineData("incom.total == 1", "once", "rule.unknown-form", "income")]
    [InlineData("income.totl == 1", "once", "rule.unknown-item", "total")]
    [InlineData("control.final[vehicel] == 1", "once", "rule.unknown-row", "vehicle")]
    [InlineData("income.total <= param(max_rat)", "once", "rule.unknown-parameter", "max_rate")]
    [InlineData("band(control.rate[total], tier) == 1", "once", "rule.unknown-band", "tiers")]
    [InlineData("income.total == staff.posts", "once", "rule.dimensions", "万元")]
    [InlineData("ratio(income.total, income.carryover) == control.rate[total]", "once", "rule.dimensions", "%")]
    [InlineData("percent(income.total, staff.posts) == 1", "once", "rule.dimensions", "人")]
    [InlineData("control.final == 1", "once", "rule.row-needed", "vehicle")]
    [InlineData("control.final == 1", "each unit", "rule.row-needed", "vehicle")]
    [InlineData("facts.value == 1", "each row of income", "rule.row-needed", "facts")]
    [InlineData("first.value == 1", "once", "rule.pair-names", "first")]
    [InlineData("income.note == 1", "once", "rule.text-compared", "same")]
    [InlineData("same(income.total, 'x')", "once", "rule.not-text", "==")]
    [InlineData("income.total", "once", "rule.not-a-condition", "关系")]
    [InlineData("income.total == (income.total == 1)", "once", "rule.not-a-number", "关系")]
    [InlineData("income.total[*] == 1", "once", "rule.list-out-of-place", "sum")]
    [InlineData("complete(income.total)", "once", "rule.not-a-list", "complete")]
    [InlineData("prev(1 + 2) == 3", "once", "rule.not-a-cell", "prev")]
    [InlineData("sum(units control.final) == 1", "once", "rule.not-units", "control")]
    [InlineData("income.total == 1", "each row of incom", "rule.unknown-form", "income")]
    [InlineData("first.value == later.value", "each repeat of facts by kee", "rule.unknown-item", "key")]
    public void Names_the_fault_and_suggests_the_nearest(string check, string scope, string code, string mentions)
    {
        var problem = Kit.Compile(Forms, Kit.Rule(check, scope)).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe(code);
        problem.Message.ShouldContain(mentions);
        problem.Place!.File.ShouldBe("T01");
        problem.English.ShouldNotBeEmpty();
    }

    [Fact]
    public void Finds_all_faults_of_all_rules() =>
        Kit.Compile(Forms, Kit.Rule("incom.total == income.totl"), Kit.Rule("staff.post == 1")).Problems.Length.ShouldBe(3);

    [Theory]
    [InlineData("percent(income.total, income.carryover) <= control.rate[total]", "once")]
    [InlineData("income.total <= 5 * income.carryover", "each unit")]
    [InlineData("ratio(income.total, staff.posts) <= 20", "once")]
    [InlineData("control.final == control.final[total]", "each row of control")]
    [InlineData("first.value == later.value", "each repeat of facts by key")]
    [InlineData("income.total[dept] == income.total[u01] and count(facts.key[*]) == 1", "once")]
    public void Accepts_what_fits(string check, string scope) =>
        Kit.Compile(Forms, Kit.Rule(check, scope)).Problems.ShouldBeEmpty();
}
