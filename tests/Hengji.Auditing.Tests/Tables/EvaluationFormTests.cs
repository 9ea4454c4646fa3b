namespace Hengji.Auditing.Tests.Tables;

/// <summary>Forms of evaluation, assets, procurement and staff as spreadsheets copy them.</summary>
public sealed class EvaluationFormTests
{
    private const string Project = """
        项目支出绩效自评表
        （2023年度）

        项目名称|老旧小区改造||||||
        主管部门|某市住房和城乡建设局|||实施单位||某市房屋中心|
        项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
        |年度资金总额|500.00|620.00|589.00|10|95.00%|9.50
        |其中：当年财政拨款|400.00|480.00|460.00|—|95.83%|—
        |上年结转资金|60.00|90.00|84.00|—|93.33%|—
        |其他资金|40.00|50.00|45.00|—|90.00%|—
        绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
        |产出指标（50分）|数量指标|改造小区数量|≥12个|12个|20|20
        ||质量指标|验收合格率|≥98%|99.2%|20|20
        ||时效指标|按期完工率|≥95%|95.5%|10|9
        |效益指标（30分）|社会效益|受益居民户数|≥3000户|3150户|30|30
        |满意度指标（10分）|服务对象满意度|居民满意度|≥90%|92.4%|10|10
        总分||||||100|98.50
        """;

    private const string Assets = """
        固定资产情况表
        单位：万元

        资产类别|年初数|本年增加|本年减少|年末数
        房屋和构筑物|2310.50|120.00|0.00|2430.50
        设备|860.20|95.30|40.10|915.40
        图书档案|12.00|1.50|0.00|13.50
        家具和用具|77.45|6.20|3.15|80.50
        合计|3260.15|223.00|43.25|3439.90
        """;

    private const string Procurement = """
        政府采购情况表
        单位：万元

        采购品目|采购金额|其中：授予中小企业|中小企业占比（%）
        货物|156.48|121.47|77.63
        工程|320.75|208.51|65.01
        服务|146.20|105.89|72.43
        合计|623.43|435.87|69.91
        """;

    private const string Staff = """
        人员情况表
        单位：人

        单位|编制数|在职人数||||离退休
        ||合计|行政|事业|工勤|
        局机关|60|57|48|6|3|31
        服务中心|24|22|0|21|1|6
        检测站|18|18|0|16|2|4
        合计|102|97|48|43|6|41
        """;

    private const string Quarters = """
        各季度支出进度（万元）

        时间|当季支出|累计支出|累计支出进度（%）
        一季度|210.15|210.15|21.02
        二季度|250.19|460.34|46.03
        三季度|278.57|738.91|73.89
        四季度|261.09|1000.00|100.00
        """;

    private const string Adjusted = """
        预算调整情况表（万元）

        项目|年初预算|追加|调减|调整后预算|预算调整率（%）
        基本支出|1668.99|271.23|34.55|1905.67|14.18
        项目支出|1172.22|616.78|13.36|1775.64|51.48
        合计|2841.21|888.01|47.91|3681.31|29.57
        """;

    [Fact]
    public void A_project_form_adds_up_by_source_rates_and_points()
    {
        Project.ShouldBeSilent();
        Project.ShouldFind("480.00", "408.00");
        Project.ShouldFind("93.33", "93.83");
        Project.ShouldFind("98.50", "95.80");
        Project.ShouldFind("589.00", "598.00");
    }

    [Fact]
    public void A_maximum_too_large_is_told_where_it_stands_and_not_of_the_points()
    {
        var errors = Audited.Text(Project.Replace("99.2%|20|20", "99.2%|30|20", StringComparison.Ordinal)).Findings.Where(finding => !finding.IsQuestion).ToList();
        errors.ShouldNotBeEmpty();
        errors.ShouldAllBe(finding => finding.Places.Any(place => place.Quote == "30" && place.Source.Locator == "表1第10行第7列"));
    }

    [Fact]
    public void A_cost_below_its_target_is_met() =>
        """
        一级指标|三级指标|年初目标值|实际完成值|分值|得分
        产出指标|培训人数|300人|310人|40|40
        产出指标|项目总成本|306.41万元|297.75万元|60|60
        """.ShouldBeSilent();

    [Fact]
    public void Assets_of_the_end_are_those_of_the_beginning_and_what_came_and_went()
    {
        Assets.ShouldBeSilent();
        Assets.ShouldBeSilentWith("915.40", "915.41");
        Assets.ShouldFind("95.30", "93.50");
        Assets.ShouldFind("2430.50", "2340.50");
    }

    [Fact]
    public void Procurement_adds_up_and_its_shares_are_of_each_kind()
    {
        Procurement.ShouldBeSilent();
        Procurement.ShouldFind("320.75", "302.75");
        Procurement.ShouldFind("65.01", "56.01");
    }

    [Fact]
    public void Staff_on_duty_is_administrative_institutional_and_workers()
    {
        Staff.ShouldBeSilent();
        Staff.ShouldFind("57", "75");
        Staff.ShouldFind("21", "12");
    }

    [Fact]
    public void A_running_total_grows_by_each_quarter()
    {
        Quarters.ShouldBeSilent();
        Quarters.ShouldFind("738.91", "783.91");
        Quarters.ShouldFind("250.19", "205.19");
    }

    [Fact]
    public void A_budget_changes_by_what_was_added_and_cut()
    {
        Adjusted.ShouldBeSilent();
        Adjusted.ShouldBeSilentWith("1905.67", "1905.68");
        Adjusted.ShouldFind("616.78", "661.78");
        Adjusted.ShouldFind("51.48", "54.18");
    }
}
