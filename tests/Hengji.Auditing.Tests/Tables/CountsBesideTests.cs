namespace Hengji.Auditing.Tests.Tables;

/// <summary>Columns of counts that have no unit of their own, and figures of text that a row of another table tells.</summary>
public sealed class CountsBesideTests
{
    private const string Visits = """
        展馆|展厅面积（平方米）|参观人次|其中：团体|散客|占比（%）
        历史馆|5200|48211|20333|27878|48.4
        自然馆|3100|30507|12644|17863|30.6
        科技馆|2800|20864|9120|11744|21.0
        合计|11100|99582|42097|57485|100.0
        """;

    private const string Persons = """
        街道|年初人口|新增|核减|年末人口|补助资金（万元）
        东关街道|4120|36|41|4115|205.75
        西河街道|3875|52|27|3900|195.00
        南岭街道|2960|18|33|2945|147.25
        合计|10955|106|101|10960|548.00
        """;

    private const string Projects = """
        本年共支出182.46万元，结转31.08万元。

        东塘水闸除险加固支出较慢，结转12.37万元。

        资金来源表（单位：万元）

        资金来源|到位数|支出数|结转数
        省级资金|120.10|101.22|18.88
        县级资金|93.44|81.24|12.20
        合计|213.54|182.46|31.08

        项目表（单位：万元）

        序号|项目名称|类别|安排|支出|结转
        1|东塘水闸除险加固|水利|80.00|67.63|12.37
        2|西岭灌渠衬砌工程|水利|72.54|60.83|11.71
        3|南坝村饮水管网|民生|61.00|54.00|7.00
        合计|||213.54|182.46|31.08
        """;

    private const string Covered = """
        全省养老保险参保1452.55万户，基金收入520.36亿元，同比增长3.05%；支出487.15亿元，同比增长4.12%。

        单位：万户、亿元

        制度|参保户数|基金收入|基金支出|年末结余
        职工养老|812.40|401.22|380.05|350.61
        居民养老|640.15|119.14|107.10|88.02
        合计|1452.55|520.36|487.15|438.63

        部门预算执行表（单位：万元）

        项目|预算数|执行数
        基本支出|1520.30|1501.22
        项目支出|860.00|842.75
        合计|2380.30|2343.97
        """;

    [Fact]
    public void Money_named_behind_a_count_is_that_of_the_table()
    {
        Covered.ShouldBeSilent();
        Covered.ShouldFind("487.15", "478.15");
    }

    [Theory]
    [InlineData(Visits)]
    [InlineData(Persons)]
    [InlineData(Projects)]
    public void Right_tables_are_silent(string table) => table.ShouldBeSilent();

    [Theory]
    [InlineData(Visits, "17863", "17865")]
    [InlineData(Persons, "2945", "2943")]
    [InlineData(Persons, "52", "54")]
    public void A_count_that_is_two_off_is_found(string table, string right, string wrong) => table.ShouldFind(right, wrong);
}
