namespace Hengji.Auditing.Tests.Tables;

/// <summary>Answers counted in persons and questionnaires, lists that go on beside each other, weighted points, posts and persons, amounts of each year.</summary>
public sealed class CountedTableTests
{
    private const string Survey = """
        问卷结果统计表

        内容|很满意||满意||不满意||回收问卷（份）|满意率（%）
        |人数|占比%|人数|占比%|人数|占比%||
        环境卫生|166|60.6|83|30.3|25|9.1|274|90.9
        物业服务|145|52.9|94|34.3|35|12.8|274|87.2
        停车管理|121|44.2|97|35.4|56|20.4|274|79.6
        """;

    private const string Beside = """
        补助资金分配表（单位：万元）

        地区|金额|地区|金额
        东城区|461.90|高新区|506.27
        西城区|547.82|开发区|569.91
        南城区|839.37|临江县|247.73
        北城区|472.52|合计|3645.52
        """;

    private const string Weighted = """
        综合评分表

        评价对象|权重|评价得分|加权得分
        城东分局|20%|79.33|15.87
        城西分局|25%|86.72|21.68
        城南分局|30%|97.66|29.30
        城北分局|25%|92.74|23.19
        合计|100%||90.04
        """;

    private const string Posts = """
        人员情况表

        单位|编制数|实有人数
        机关|58|51
        分局|126|119
        """;

    private const string Years = """
        河道整治。各年分别完成9条、20条、18条、17条、9条，累计73条，目标69条。
        """;

    [Theory]
    [InlineData(Survey)]
    [InlineData(Beside)]
    [InlineData(Weighted)]
    [InlineData(Posts)]
    [InlineData(Years)]
    public void Right_tables_are_silent(string table) => table.ShouldBeSilent();

    [Theory]
    [InlineData(Survey, "|94|34.3", "|64|34.3", "64")]
    [InlineData(Survey, "79.6", "76.9", "76.9")]
    [InlineData(Beside, "839.37", "893.37", "893.37")]
    [InlineData(Weighted, "90.04", "90.40", "90.40")]
    [InlineData(Posts, "|126|", "|16|", "16")]
    [InlineData(Years, "、20条", "、28条", "28")]
    public void A_slip_is_found(string table, string printed, string slipped, string figure)
    {
        table.ShouldContain(printed);
        Audited.Text(table.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Places.Any(place => place.Quote.Contains(figure, StringComparison.Ordinal)), slipped);
    }
}
