using Hengji.Checks;
using Hengji.Forms;
using Hengji.Indicators;
using Hengji.Regulations;

namespace Hengji.Packs.Tests;

/// <summary>tests/cases/packs/good/merge: child extends middle, which extends base.</summary>
public sealed class PackMergeTests
{
    private static readonly string Folder = Path.Combine(CaseFolders.Cases, "good", "merge");
    private readonly Pack child = PackReader.Read(Folder, "child").Value;

    [Fact]
    public void Names_what_it_extends_nearest_first() => child.Extends.ShouldBe(["middle", "base"]);

    [Fact]
    public void Keeps_its_own_title_and_days()
    {
        child.Title.ShouldBe("示例省2022年度部门整体支出绩效自评");
        child.ValidFrom.ShouldBe(new DateOnly(2022, 1, 1));
        child.ConfirmedOn.ShouldBe(new DateOnly(2022, 12, 1));
    }

    [Fact]
    public void A_form_is_replaced_as_a_whole_and_the_order_is_inherited()
    {
        child.Forms.All.Select(form => form.Id).ShouldBe(["staff", "money"]);
        var staff = child.Forms.Find("staff")!;
        staff.Title.ShouldBe("人员和机构表");
        staff.Rows.Select(row => row.Key).ShouldBe(["posts", "actual", "offices"]);
        staff.IsOptional.ShouldBeFalse();
    }

    [Fact]
    public void A_rule_is_replaced_in_its_place_and_new_ones_follow()
    {
        child.Rules.Select(rule => rule.Code).ShouldBe(["S01-staff", "M01-total", "M02-sum", "M03-limit"]);
        var replaced = child.Rules.Single(rule => rule.Code == "M01-total");
        replaced.Level.ShouldBe(FindingLevel.Warn);
        replaced.Place!.File.ShouldBe("child/rules/money.yaml");
    }

    [Fact]
    public void Parameters_bands_and_schemes_are_joined()
    {
        child.Parameters.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))
            .ShouldBe([("extra", 7m), ("floor", 1.50m), ("limit", 95m)]);
        child.Bands["steps"].Select(band => (band.From, band.Share)).ShouldBe([(90m, 1m), (0m, 0.5m)]);
        child.Schemes.Keys.Order().ShouldBe(["department", "department-2022"]);
        child.DepartmentSchemeId.ShouldBe("department-2022");
        PackReader.Read(Folder, "middle").Value.DepartmentSchemeId.ShouldBe("department");
    }

    [Fact]
    public void A_deadline_is_replaced_by_its_step() =>
        child.Deadlines.Select(deadline => (deadline.Step, deadline.On)).ShouldBe(
        [
            ("notice", new DateOnly(2023, 3, 31)),
            ("hand-in", new DateOnly(2023, 5, 31)),
            ("publish", new DateOnly(2023, 6, 30)),
        ]);

    [Fact]
    public void The_library_and_the_template_are_inherited()
    {
        child.Library.Select(indicator => indicator.Id).ShouldBe(["done", "happy"]);
        child.Template.Parts.ShouldHaveSingleItem();
        PackReader.Read(Folder, "base").Value.Template.Parts.ShouldBeEmpty();
    }

    [Fact]
    public void Every_setting_of_a_scheme_is_read()
    {
        var scheme = child.Schemes["department-2022"];
        scheme.Weights[IndicatorClass.Output].ShouldBe(50);
        scheme.Weights.ContainsKey(IndicatorClass.Cost).ShouldBeFalse();
        scheme.Grades.Select(grade => grade.Name).ShouldBe(["优", "良", "中", "差"]);
        (scheme.ScoreDecimals, scheme.ExecutionScoreDecimals).ShouldBe((1, 1));
        scheme.ExecutionReasonBelowPercent.ShouldBe(85);
        scheme.OverAchievement.ShouldBe(new Schemes.OverAchievementPolicy(0.25m, 0.40m, 0.5m, 0.70m));
        scheme.TierFloors.ShouldBe((0.85m, 0.65m));
        scheme.SatisfactionBands.Length.ShouldBe(3);
        (scheme.MinimumSample, scheme.DeductionPerEventPoints, scheme.DeductionPerDayPoints).ShouldBe((50, 0.5m, 0.1m));
        scheme.CitationOf("grades").Place.ShouldBe("第三条");
        scheme.CitationOf("weights").Document.ShouldBe("子办法");
        child.Schemes["department"].ScoreDecimals.ShouldBe(2);
    }

    [Fact]
    public void Columns_take_unit_and_decimals_from_the_form_only_where_they_fit()
    {
        var money = child.Forms.Find("money")!;
        (string?, int?) Read(string id) => (money.Item(id)!.Unit, money.Item(id)!.Decimals);
        Read("a").ShouldBe(("万元", 2));
        Read("people").ShouldBe(("人", null));
        Read("rate").ShouldBe(("%", null));
        Read("fine").ShouldBe(("万元", 4));
        Read("own").ShouldBe(("万元", null));
        Read("measured").ShouldBe((null, null));
        Read("measure").ShouldBe((null, null));
    }

    [Fact]
    public void Every_property_of_forms_and_columns_is_read()
    {
        var money = child.Forms.Find("money")!;
        (money.RowKind, money.RowHeading, money.UnitNote, money.FileName, money.Part)
            .ShouldBe((FormRowKind.Units, "机构名称", "万元", "收支", "第一部分 一"));
        money.Citation.ToText().ShouldBe("示例通知 附件1（仅见部分原文）");
        var (total, a) = (money.Item("total")!, money.Item("a")!);
        (total.Entry, total.Formula).ShouldBe((CellEntry.Computed, "a + b"));
        a.Groups.ShouldBe(["其中", "财政"]);
        a.Aliases.ShouldBe(["甲类"]);
        money.Item("people")!.IsExact.ShouldBeTrue();
        money.Item("measured")!.UnitItem.ShouldBe("measure");
        money.Item("measure")!.IsRequired.ShouldBeTrue();
        money.Item("phone")!.IsPersonal.ShouldBeTrue();
        money.Item("state")!.Choices.ShouldBe(["有", "无"]);
        money.Item("day")!.Kind.ShouldBe(CellKind.Date);
    }

    [Fact]
    public void Every_property_of_a_rule_is_read()
    {
        var rule = child.Rules.Single(candidate => candidate.Code == "S01-staff");
        (rule.Scope.Kind, rule.Level, rule.Certainty).ShouldBe((RuleScopeKind.Once, FindingLevel.Note, Certainty.Conditional));
        (rule.Assumption, rule.Advice, rule.Say).ShouldBe(("编制数为年末数", "请核对编制批复", "实有 {lhs} 人，编制 {rhs} 人"));
        rule.When.ShouldNotBeNull();
        rule.Source.ShouldBe("staff.number[actual] <= staff.number[posts]");
        rule.Tests.Select(test => test.Expected).ShouldBe([Verdict.Exact, Verdict.Breaks, Verdict.NotApplicable]);
        rule.Tests[1].Cells.Select(cell => (cell.Name, cell.Printed[0]))
            .ShouldBe([("staff.number@actual", "13"), ("staff.number@posts", "12")]);
    }

    [Fact]
    public void Tests_keep_the_characters_as_printed() =>
        child.Rules.Single(rule => rule.Code == "M02-sum").Tests[0].Cells[1].Printed.ShouldBe(["1.00", "2.00"]);

    [Fact]
    public void The_template_is_read_with_its_levels_and_blocks()
    {
        var template = child.Template;
        template.Cover.ShouldBe([new Reports.CoverLine("预算编码", "909")]);
        template.Annexes.ShouldBe(["收支表", "人员表"]);
        var section = template.Parts[0].Sections[0];
        (template.Parts[0].Level, section.Level, section.Sections[0].Level).ShouldBe((0, 1, 3));
        section.Blocks.Select(block => block.Kind).ShouldBe(["paragraph", "form", "scores"]);
        section.Blocks[0].When.ShouldBe("money.total@dept");
        (section.Blocks[1].Form, section.Blocks[1].Text, section.Blocks[2].Text).ShouldBe(("money", "收支表", "自评得分表"));
        var signature = section.Sections[0].Blocks[1];
        (signature.Kind, signature.Text, signature.Lines.Length).ShouldBe(("signature", "评价组组长签署意见", 2));
    }

    [Fact]
    public void A_good_pack_has_no_lint_errors() =>
        PackLinter.Lint(Folder, "child").Where(issue => issue.Level == FindingLevel.Error)
            .Select(issue => issue.Describe()).ShouldBeEmpty();

    [Fact]
    public void The_catalogue_lists_all_packs_of_the_folder() =>
        PackCatalogue.List(Folder).Select(pack => (pack.Id, pack.FormCount, pack.RuleCount, pack.Problems.Length))
            .ShouldBe([("base", 2, 3, 0), ("child", 2, 4, 0), ("middle", 2, 3, 0)]);
}
