using System.Collections.Immutable;
using Hengji.Budgets;
using Hengji.BudgetUnits;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Indicators;
using Hengji.Scoring;

namespace Hengji.Tests.Scoring;

public sealed class IndicatorReaderTests
{
    [Theory]
    [InlineData("≥", "完成比例", Direction.AtLeast, ScoringMethod.AtLeast)]
    [InlineData(">", "完成比例", Direction.MoreThan, ScoringMethod.AtLeast)]
    [InlineData("≤", "完成比例", Direction.AtMost, ScoringMethod.AtMost)]
    [InlineData("＜", "完成比例", Direction.LessThan, ScoringMethod.AtMost)]
    [InlineData("=", "完成比例", Direction.Equal, ScoringMethod.Equal)]
    [InlineData("区间", "", Direction.Range, ScoringMethod.Range)]
    [InlineData("定性", "", Direction.Qualitative, ScoringMethod.QualitativeTier)]
    [InlineData("≥", "满意度", Direction.AtLeast, ScoringMethod.Satisfaction)]
    [InlineData("≤", "时限", Direction.AtMost, ScoringMethod.Deadline)]
    [InlineData("", "时限", Direction.AtMost, ScoringMethod.Deadline)]
    [InlineData("定性", "直接赋分", Direction.Qualitative, ScoringMethod.YesNo)]
    [InlineData("≤", "扣分", Direction.AtMost, ScoringMethod.DeductPerEvent)]
    [InlineData("≥", "分档", Direction.AtLeast, ScoringMethod.Bands)]
    public void Reads_the_words_of_the_form(string direction, string method, Direction expected, ScoringMethod expectedMethod)
    {
        var indicator = Read(Row("产出指标", direction, method)).Indicators.ShouldHaveSingleItem();
        indicator.Direction.ShouldBe(expected);
        indicator.Method.ShouldBe(expectedMethod);
    }

    [Theory]
    [InlineData("产出指标（50分）", IndicatorClass.Output)]
    [InlineData("成本指标", IndicatorClass.Cost)]
    [InlineData("效益指标", IndicatorClass.Benefit)]
    [InlineData("满意度指标", IndicatorClass.Satisfaction)]
    public void Reads_the_class(string text, IndicatorClass expected) =>
        Read(Row(text, "≥", "")).Indicators.ShouldHaveSingleItem().Level1.ShouldBe(expected);

    [Theory]
    [InlineData("", "≥", "完成比例", "一级指标未填")]
    [InlineData("过程指标", "≥", "完成比例", "一级指标“过程指标”不是表中的选项")]
    [InlineData("产出指标", "大约", "等于", "指标性质“大约”不是表中的选项")]
    [InlineData("产出指标", "≥", "随意", "赋分规则“随意”不是表中的选项")]
    [InlineData("产出指标", "", "完成比例", "指标性质未填")]
    public void Tells_what_it_cannot_read(string level1, string direction, string method, string expected)
    {
        var reading = Read(Row(level1, direction, method));
        reading.Indicators.ShouldBeEmpty();
        var finding = reading.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("SCORE-READ");
        finding.Message.ShouldContain(expected);
        finding.Places.ShouldHaveSingleItem().Figure.ToString().ShouldBe("indicators.name@n1");
    }

    [Fact]
    public void Keeps_figures_tier_cause_evidence_and_assumptions()
    {
        var row = Row("效益指标", "≥", "") with { Assumed = ["weight"] };
        row = row.With(Some.Number("5", item: "weight", row: "n1")).With(Some.Number("60", item: "sample", row: "n1"));
        row = row with { Texts = row.Texts.SetItem("tier", "部分达成").SetItem("cause", "目标偏低").SetItem("evidence", "甲.pdf；乙.pdf") };
        var indicator = Read(row).Indicators.ShouldHaveSingleItem();
        indicator.Weight!.Value.ShouldBe(5);
        indicator.SampleSize!.Value.ShouldBe(60);
        indicator.Tier.ShouldBe(AchievementTier.PartlyAchieved);
        indicator.OverAchievementCause.ShouldBe("目标偏低");
        indicator.EvidenceCount.ShouldBe(2);
        indicator.HasAssumedText.ShouldBeTrue();
    }

    [Fact]
    public void Claimed_scores_and_execution_come_from_their_forms()
    {
        var claimed = new FilledForm("claimed", [
            OneRow("claimed", "_", ("execution", "8.8"), ("output", "50"), ("total", "98.8")) with
            {
                Texts = CellDictionary<string>.Empty.SetItem("grade", "优"),
            },
        ]);
        var budget = new FilledForm("budget", [OneRow("budget", "total", ("full_year", "9853.12"), ("executed", "8675.33"))]);
        var submission = Submission(claimed, budget);
        ScoringInput.Claimed(submission).Total!.Value.ShouldBe(98.8m);
        ScoringInput.Claimed(submission).Grade.ShouldBe("优");
        ScoringInput.Claimed(submission).Classes.Keys.ShouldBe([IndicatorClass.Execution, IndicatorClass.Output], ignoreOrder: true);
        ScoringInput.Execution(submission).Executed!.Value.ShouldBe(8675.33m);
    }

    private static IndicatorReading Read(FilledRow row) =>
        IndicatorReader.Read(Submission(new FilledForm("indicators", [row])), Some.Citation);

    private static Submission Submission(params FilledForm[] forms) =>
        new("hunan-2022", new FiscalYear(2022), Units(), forms.ToImmutableDictionary(form => form.FormId));

    private static BudgetUnitTree Units() => new([new BudgetUnit("dept", "1", "某局", null, "", [])]);

    private static FilledRow Row(string level1, string direction, string method) =>
        new(
            "n1",
            "",
            CellDictionary<Figure>.Empty,
            new Dictionary<string, string> { ["level1"] = level1, ["name"] = "新增就业", ["direction"] = direction, ["method"] = method }
                .Where(cell => cell.Value.Length > 0)
                .ToCellDictionary(),
            new SourceLocation("indicators.csv", "第3行"));

    private static FilledRow OneRow(string form, string key, params (string Item, string Printed)[] cells) =>
        new(
            key,
            "",
            cells.ToCellDictionary(
                cell => cell.Item,
                cell => Some.Number(cell.Printed, item: cell.Item, row: key) with { Address = new FigureAddress(form, cell.Item, key) }),
            CellDictionary<string>.Empty,
            new SourceLocation(form + ".csv", ""));
}
