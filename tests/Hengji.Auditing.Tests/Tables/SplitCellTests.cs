namespace Hengji.Auditing.Tests.Tables;

/// <summary>Cells that hold several figures with a word for each are columns of their own.</summary>
public sealed class SplitCellTests
{
    private const string Mended = """
        问题整改情况汇总（单位：万元）

        领域|问题个数及办结情况|办结率（%）|问题金额|资金整改情况
        财政管理|8个，办结7个|87.5|387.25|到位378.77，占97.8%；未到位8.48
        部门预算|7个，办结6个|85.7|5908.95|到位5865.35，占99.3%；未到位43.60
        民生资金|11个，办结8个|72.7|213.02|到位184.38，占86.6%；未到位28.64
        国有资产|8个，办结6个|75.0|883.28|到位665.73，占75.4%；未到位217.55
        合计|34个，办结27个|79.4|7392.50|到位7094.23，占96.0%；未到位298.27
        """;

    private const string Done = """
        主要指标完成情况表

        服务项目|指标|目标值|完成值（完成数/应完成数）
        老年人健康管理|健康管理率|≥70%|83.65%（15826/18920）
        高血压患者健康管理|规范管理率|≥64%|76.48%（17149/22424）
        糖尿病患者健康管理|规范管理率|≥64%|68.88%（3904/5668）
        孕产妇健康管理|早孕建册率|≥90%|95.73%（829/866）
        """;

    private const string Given = """
        捐赠物资情况表

        物资名称|接受数量|折价|发放及结存
        棉被|317床|单价124.20元，计39,371.40元|发放224床，库存93床
        口罩|3,402盒|单价19.80元，计67,359.60元|发放3,118盒，库存284盒
        矿泉水|1,502箱|单价40.88元，计61,401.76元|发放1,248箱，库存254箱
        折叠床|165张|单价197.80元，计32,637.00元|发放135张，库存30张
        """;

    private const string Ranks = """
        培训班情况表（单位：万元）

        班次|期数和人数|经费
        财务人员|2期/120人|6.50
        新进人员|1期/45人|3.20
        驻村干部|3期/210人|9.80
        合计|6期/375人|19.50
        """;

    [Theory]
    [InlineData(Mended)]
    [InlineData(Done)]
    [InlineData(Given)]
    [InlineData(Ranks)]
    public void Right_tables_are_silent(string table) => table.ShouldBeSilent();

    [Theory]
    [InlineData(Mended, "378.77", "387.77")]
    [InlineData(Mended, "办结27个", "办结72个")]
    [InlineData(Mended, "占86.6%", "占68.6%")]
    [InlineData(Done, "3904", "9304")]
    [InlineData(Done, "83.65", "38.65")]
    [InlineData(Given, "库存93床", "库存39床")]
    [InlineData(Given, "1,502", "1,501")]
    [InlineData(Given, "197.80", "179.80")]
    [InlineData(Ranks, "375人", "357人")]
    public void A_slip_in_one_of_them_is_found(string table, string printed, string slipped) =>
        Audited.Text(table.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty(slipped);

    [Fact]
    public void Goals_told_in_words_of_their_own_are_no_columns() =>
        """
        绩效目标表

        指标|目标|完成情况
        培训|培训200人，合格率95%|培训210人，合格率96.2%
        巡查|巡查12次，覆盖30个村|巡查13次，覆盖31个村
        宣传|发放材料5000份，办班4期|发放材料5100份，办班5期
        """.ShouldBeSilent();

    [Fact]
    public void What_a_rate_changed_by_is_not_made_of_the_changes_beside_it() =>
        """
        主要指标对照表

        指标|计量单位|2019年|2018年|增减
        缴存额|亿元|15.29|14.61|0.68
        提取额|亿元|11.09|10.16|0.93
        提取率|%|72.53|69.54|2.99
        贷款额|亿元|11.43|11.97|-0.54
        """.ShouldBeSilent();

    [Fact]
    public void Heads_of_a_plus_and_a_minus_are_changes()
    {
        const string table = """
            三年采购规模对比（单位：万元）

            类别|2018年|2019年|比上年±|±%
            货物|154248.21|132254.32|-21993.89|-14.26
            工程|142355.15|119555.85|-22799.30|-16.02
            服务|9329.44|10910.35|1580.91|16.95
            合计|305932.80|262720.52|-43212.28|-14.12
            """;
        table.ShouldBeSilent();
        table.ShouldFind("-22799.30", "-27299.30");
    }
}
