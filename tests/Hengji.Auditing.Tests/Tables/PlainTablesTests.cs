namespace Hengji.Auditing.Tests.Tables;

/// <summary>Plain tables of published papers whose wrong numbers went unnoticed: counts without a unit, standards beside the names, dashes in the total's label, shares of groups.</summary>
public sealed class PlainTablesTests
{
    private const string Courses = """
        全年开展补贴性职业技能培训。按工种分：

        工种|期数|人次|取证人次
        家政服务|18|990|812
        电工焊工|14|770|655
        养老护理|12|660|528
        电商直播|20|1,100|821
        合计|64|3,520|2,816
        """;

    private const string Grades = """
        分等级情况如下：

        等级|项目数（个）|占比|涉及资金（亿元）
        优（90分以上）|1327|80.3%|57.64
        良（80—90分）|241|14.6%|10.28
        中（60—80分）|69|4.2%|3.15
        差（60分以下）|15|0.9%|0.46
        合计|1652|100%|71.53
        """;

    private const string Standards = """
        资金分配如下：

        用途|标准|数量|金额（万元）
        应急救助|每人每天30元，15天|4215人|189.7
        过渡期救助|每人每月600元，3个月|386人|69.5
        倒塌房屋重建|每户5万元|43户|215.0
        水毁道路桥梁抢修|据实|27处|864.2
        合计|||1338.4
        """;

    private const string Sources = """
        各项目支出如下（单位：万元）

        项目|资金来源|支出|受益
        妇女救助|省级|60.00|60人
        春蕾助学|捐款|28.50|95人
        家庭教育进村|县级|21.40|107场
        维权服务站|县级|32.00|16个
        合计|—|141.90|—
        """;

    private const string Groups = """
        收支情况如下

        项目|金额（万元）|占比（%）
        业务收入|23344.5|100.0
        存款利息|3486.2|14.9
        委托贷款利息|19842.7|85.0
        其他|15.6|0.1
        业务支出|11384.8|100.0
        缴存职工利息|10418.3|91.5
        委托贷款手续费|962.4|8.5
        其他|4.1|0.0
        """;

    private const string Farm = """
        林场收支情况

        项目|2021年（万元）|2022年（万元）
        财政补助收入|1,120.4|1,196.0
        公益林补偿收入|141.5|141.5
        经营收入|236.1|188.5
        收入合计|1,498.0|1,526.0
        人员支出|868.2|902.6
        管护和造林支出|436.3|471.9
        其他支出|165.5|128.1
        支出合计|1,470.0|1,502.6
        当年结余|28.0|23.4
        """;

    private const string Regions = """
        重大项目安排情况（单位：亿元）

        地区|重大项目|资金
        东县|7|12.35
        西县|4|8.20
        南县|9|15.45
        合计|20|36.00
        """;

    [Theory]
    [InlineData(Regions)]
    [InlineData(Courses)]
    [InlineData(Grades)]
    [InlineData(Standards)]
    [InlineData(Sources)]
    [InlineData(Groups)]
    [InlineData(Farm)]
    public void Right_tables_are_silent(string table) => table.ShouldBeSilent();

    [Theory]
    [InlineData(Courses, "|18|", "|16|")]
    [InlineData(Regions, "|9|", "|8|")]
    [InlineData(Grades, "71.53", "17.53")]
    [InlineData(Standards, "69.5", "65.9")]
    [InlineData(Sources, "32.00", "23.00")]
    [InlineData(Groups, "3486.2", "348.6")]
    [InlineData(Groups, "85.0", "81.0")]
    [InlineData(Farm, "1,120.4", "1,210.4")]
    public void A_wrong_number_is_noticed(string table, string right, string wrong)
    {
        table.ShouldContain(right);
        Audited.Text(table.Replace(right, wrong, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Places.Any(place => place.Quote.Contains(wrong.Trim('|'), StringComparison.Ordinal)) || finding.Suspects.Any(suspect => suspect.Figure.Printed == wrong.Trim('|')));
    }

    [Fact]
    public void Counts_that_do_not_add_up_are_asked_about() =>
        Audited.Text(Courses.Replace("|18|", "|16|", StringComparison.Ordinal)).Findings.ShouldAllBe(finding => finding.IsQuestion);
}
