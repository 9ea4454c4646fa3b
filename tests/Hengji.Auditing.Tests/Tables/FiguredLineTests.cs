namespace Hengji.Auditing.Tests.Tables;

/// <summary>Lines whose heads no rule knows, but whose figures show what they follow from.</summary>
public sealed class FiguredLineTests
{
    private const string Insurance = """
        失业保险基金收支情况表
        单位：万元

        项目|2021年|2022年|2023年
        上年末累计|512.36|598.17|655.92
        当年征缴|412.55|438.61|471.08
        当年发放|326.74|380.86|402.33
        本期收支相抵|85.81|57.75|68.75
        滚存|598.17|655.92|724.67
        """;

    private const string Weights = """
        评价得分汇总

        评价维度|权重（%）|百分制得分|折算后得分
        决策|15|91.4|13.71
        过程|20|88.7|17.74
        产出|30|94.2|28.26
        效益|35|90.6|31.71
        """;

    private const string Survey = """
        问卷统计表

        问题|很满意|较满意|一般|不满意|回收份数|认可度（%）
        服务态度|71|38|9|2|120|90.83
        办事效率|64|41|12|3|120|87.50
        政策宣传|58|39|14|6|117|82.91
        补贴到位|80|27|8|4|119|89.92
        """;

    [Fact]
    public void What_is_left_follows_from_lines_that_stand_apart()
    {
        Insurance.ShouldBeSilent();
        Insurance.ShouldBeSilentWith("57.75", "57.76");
        Insurance.ShouldFind("57.75", "75.75");
        Insurance.ShouldFind("402.33", "420.33");
        Insurance.ShouldFind("724.67", "742.67");
    }

    [Fact]
    public void A_weighted_score_is_the_score_times_its_weight()
    {
        Weights.ShouldBeSilent();
        Weights.ShouldFind("28.26", "82.26");
        Weights.ShouldFind("88.7", "78.7");
    }

    [Fact]
    public void A_rate_may_be_of_two_lines_together()
    {
        Survey.ShouldBeSilent();
        Survey.ShouldFind("87.50", "78.50");
        Survey.ShouldFind("64", "46");
    }

    [Fact]
    public void Lines_that_agree_in_a_single_slot_are_bound_to_nothing() =>
        """
            主要指标

            指标|2021年|2022年|2023年
            游客|512.36|498.17|455.92
            收入|412.55|438.61|401.08
            投资|99.81|357.75|268.75
            """.ShouldBeSilent();

    [Fact]
    public void Few_digits_agree_by_chance_and_bind_nothing() =>
        """
            培训情况

            培训班|期数|人数|天数
            甲班|2|5|7
            乙班|1|3|4
            丙班|3|8|10
            """.ShouldBeSilent();

    /// <summary>A table of a single row has no other row to show what adds up: the names of the parts do.</summary>
    [Fact]
    public void Persons_of_a_single_row_are_divided_by_name()
    {
        const string persons = """
            人员情况（人）

            人员|编制数|实有人数|其中：行政|其中：事业|离退休
            合计|325|294|44|250|15
            """;
        persons.ShouldBeSilent();
        persons.ShouldFind("44", "45");
    }

    [Fact]
    public void Parts_that_do_not_stand_behind_the_whole_are_of_another() =>
        """
            人员情况（人）

            人员|编制数|其中：行政|其中：事业|实有人数
            合计|325|60|255|294
            """.ShouldBeSilent();

    [Fact]
    public void One_equation_is_told_once()
    {
        var report = Audited.Text(Insurance.Replace("57.75", "75.75", StringComparison.Ordinal));
        report.Findings.Select(finding => finding.Explanation).ShouldBe(["438.61 − 380.86 = 57.75，表列 75.75，相差 18，四舍五入最多解释 0.015"]);
    }
}
