namespace Hengji.Auditing.Tests.Tables;

public sealed class GoalsByNameTests
{
    private const string Sheet = """


        附表　绩效指标完成情况

        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        |---|---|---|---|---|---|---|
        | 产出 | 数量 | 举办技能竞赛 | ≥12场 | 15场 | 10 | 10 |
        | 产出 | 数量 | 抽检样品数 | ≥3000份 | 2870份 | 10 | 9.6 |
        | 产出 | 时效 | 案件报告及时率 | ≥99% | 98.16% | 10 | 9.9 |
        | 效益 | 社会效益 | 入驻商户 | ≥40家 | 32家 | 10 | 8 |
        """;

    [Theory]
    [InlineData("全年共举办技能竞赛{0}场，参赛职工踊跃。", "15", "16")]
    [InlineData("完成抽检样品{0}份，比上年略有增加。", "2870", "2780")]
    [InlineData("园区入驻商户{0}家，带动了就业。", "32", "29")]
    [InlineData("报告案件7025件，及时率{0}%。", "98.16", "99.31")]
    public void A_number_behind_the_name_is_what_was_reached(string text, string right, string wrong)
    {
        Audited.Markdown(text.Replace("{0}", right, StringComparison.Ordinal) + Sheet).Findings.Where(Names(right)).ShouldBeEmpty();
        Audited.Markdown(text.Replace("{0}", wrong, StringComparison.Ordinal) + Sheet).Findings.Where(Names(wrong)).ShouldHaveSingleItem().IsQuestion.ShouldBeTrue();
    }

    [Theory]
    [InlineData("年初计划举办技能竞赛12场。")]
    [InlineData("其中新增入驻商户3家。")]
    [InlineData("上年抽检样品2650份。")]
    [InlineData("市级案件及时率97.20%，县级案件及时率98.50%。")]
    public void Parts_plans_and_other_years_are_not(string text) => Audited.Markdown(text + Sheet).Findings.Where(finding => finding.Code == "D14-text-against-table").ShouldBeEmpty();

    private static Func<Hengji.Checks.Finding, bool> Names(string number) =>
        finding => finding.Code == "D14-text-against-table" && finding.Places.Any(place => place.Quote.Contains(number, StringComparison.Ordinal));
}
