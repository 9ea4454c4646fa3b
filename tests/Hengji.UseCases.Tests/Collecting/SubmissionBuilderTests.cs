using System.Collections.Immutable;
using Hengji.Forms;
using Hengji.UseCases.Collecting;
using static Hengji.UseCases.Tests.Collecting.RawMaterial;

namespace Hengji.UseCases.Tests.Collecting;

public sealed class SubmissionBuilderTests
{
    [Fact]
    public void Blank_is_missing_and_zero_is_zero()
    {
        var submission = Build(Form("income", Row("income", 2, "局机关", "total=0", "other=  ")));

        submission.Figure(new("income", "total", "u01"))!.Value.ShouldBe(0);
        submission.Figure(new("income", "other", "u01")).ShouldBeNull();
    }

    [Theory]
    [InlineData("局机关及二级机构汇总", "dept")]
    [InlineData("汇总", "dept")]
    [InlineData("1、局机关", "u01")]
    [InlineData("2、州就业服务管理局", "u02")]
    [InlineData("u02", "u02")]
    public void Units_are_found_by_name_alias_and_numbering(string label, string unit) =>
        Build(Form("income", Row("income", 2, label, "total=1"))).Forms["income"].Rows[0].Key.ShouldBe(unit);

    [Fact]
    public void An_unknown_unit_comes_with_the_nearest_names()
    {
        var problem = Problems(Form("income", Row("income", 3, "州就业服务局", "total=1"))).ShouldHaveSingleItem();

        problem.Code.ShouldBe("unit.unknown");
        problem.Describe().ShouldStartWith("income.csv 第3行：“州就业服务局”未列入单位名单，最接近：州就业服务中心");
    }

    [Fact]
    public void Rows_given_twice_are_a_problem_with_both_places()
    {
        var problem = Problems(Form(
            "income", Row("income", 2, "州就业服务中心", "total=1"), Row("income", 5, "3、州就业服务管理局", "total=2")))
            .ShouldHaveSingleItem();

        (problem.Code, problem.Place!.Locator).ShouldBe(("row.duplicate", "第5行"));
        problem.Message.ShouldContain("income.csv 第2行");
    }

    [Fact]
    public void Rows_not_given_are_noted_as_missing_never_as_zero()
    {
        var submission = Build(Form("income", Row("income", 2, "汇总", "total=1"), Row("income", 3, "局机关", "total=1")));

        submission.Notes.ShouldHaveSingleItem().Message.ShouldContain("“州就业服务中心”一行，按缺失处理，不作为 0");
        submission.Forms["income"].Row("u02").ShouldBeNull();
    }

    [Theory]
    [InlineData("2. 公务用车购置及运行维护费（含租赁）", "vehicle")]
    [InlineData("公务用车购置及运行维护费(含租赁)", "vehicle")]
    [InlineData("2．公务用车 购置及运行维护费（含租赁）", "vehicle")]
    [InlineData("total", "total")]
    public void Printed_rows_match_whatever_their_numbering_and_width(string label, string key) =>
        Build(Form("control", Row("control", 2, label, "final=1"))).Forms["control"].Rows[0].Key.ShouldBe(key);

    [Fact]
    public void A_row_the_form_does_not_print_is_a_problem() =>
        Problems(Form("control", Row("control", 2, "总计", "final=1"))).ShouldHaveSingleItem().Message
            .ShouldContain("“总计”不是《三公经费控制》的行，最接近：合计");

    [Fact]
    public void Choices_and_dates_are_checked()
    {
        var submission = Build(Form("claimed", Row("claimed", 2, "", "grade= 优 ", "on=2023 年 6 月")));
        submission.Text(new("claimed", "grade", "_")).ShouldBe("优");
        submission.Text(new("claimed", "on", "_")).ShouldBe("2023 年 6 月");

        Problems(Form("claimed", Row("claimed", 2, "", "grade=优秀", "on=6月底"))).Select(problem => problem.Code)
            .ShouldBe(["cell.not-a-choice", "cell.not-a-date"]);
    }

    [Fact]
    public void Rows_may_name_their_unit()
    {
        var figure = Build(Form("facts", Row("facts", 2, "N064", "key=tal.exam", "value=4.6", "unit=万人次")))
            .Figure(new("facts", "value", "N064"))!;

        (figure.Unit.InBase, figure.Unit.Dimension, figure.Decimals).ShouldBe((10_000m, "人次", 1));
    }

    [Fact]
    public void Required_cells_keys_and_numbers_are_checked_together() =>
        Problems(Form("facts", Row("facts", 2, "N 1", "value=很多"), Row("facts", 3, "N2", "value=1,2")))
            .Select(problem => $"{problem.Place!.Locator} {problem.Code}")
            .ShouldBe(
            [
                "第2行 row.bad-key", "第2行 cell.required", "第2行 value figure.not-a-number",
                "第3行 cell.required", "第3行 value figure.misplaced-separator",
            ]);

    [Fact]
    public void Assumed_cells_keep_their_mark()
    {
        var row = Row("income", 2, "局机关", "total=1", "other=2") with { Assumed = ["other"] };
        var filled = Build(Form("income", row)).Forms["income"].Rows[0];

        (filled.Figure("total")!.IsAssumed, filled.Figure("other")!.IsAssumed).ShouldBe((false, true));
        filled.Assumed.ShouldBe(["other"]);
    }

    [Fact]
    public void A_file_in_yuan_becomes_wan_yuan_without_rounding()
    {
        var form = Form("income", Row("income", 2, "局机关", "total=98,400.55")) with { MoneyUnit = "元" };

        Build(form).Figure(new("income", "total", "u01"))!.Value.ShouldBe(9.840055m);
    }

    [Fact]
    public void Year_units_and_forms_are_checked_together() =>
        SubmissionBuilder.Build(
            Submission(Units("dept,某局,,", "u01,甲,dept,", "u01,乙,dept,"), Form("incomes")) with { Year = "22" }, Catalogue)
            .Problems.Select(problem => problem.Code)
            .ShouldBe(["submission.not-a-year", "unit.duplicate-id", "form.unknown"]);

    [Fact]
    public void A_form_in_two_files_is_a_problem() =>
        Problems(Form("income"), Form("income")).ShouldHaveSingleItem().Code.ShouldBe("form.duplicate");

    private static Submission Build(params RawForm[] forms) => SubmissionBuilder.Build(Submission(forms), Catalogue).Value;

    private static ImmutableArray<Problem> Problems(params RawForm[] forms) =>
        SubmissionBuilder.Build(Submission(forms), Catalogue).Problems;
}
