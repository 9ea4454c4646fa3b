namespace Hengji.Auditing.Tests.Tables;

/// <summary>Text that tells the rows of a table one by one, in words the heads of its columns do not use.</summary>
public sealed class RowsInTextTests
{
    private const string Report = """
        1.东山水库。蓄水1,235.40万方，投入维修资金86.20万元，管护人员较上年底净增12人。

        2.西河水库。蓄水982.15万方，投入维修资金64.75万元，管护人员较上年底净减15人。

        3.南坪水库。蓄水1,510.08万方，投入维修资金91.32万元，管护人员较上年底净增18人。

        4.北岭水库。蓄水876.33万方，投入维修资金58.06万元，管护人员较上年底净减14人。

        各水库运行情况表

        水库|年末库容（万方）|维修养护支出（万元）|年末管护人数|上年末管护人数
        东山水库|1,235.40|86.20|154|142
        西河水库|982.15|64.75|87|102
        南坪水库|1,510.08|91.32|203|185
        北岭水库|876.33|58.06|88|102
        合计|4,603.96|300.33|532|531
        """;

    private const string Percentages = """
        从资金投向看，道路硬化占30.3%，水渠清淤占17.5%，路灯安装占12.3%，垃圾收集占39.9%。从支付进度看，道路硬化已支付88.27%，水渠清淤已支付91.60%，路灯安装已支付79.75%，垃圾收集已支付95.03%。

        项目资金情况表（单位：万元）

        项目|安排|支付
        道路硬化|214.60|189.43
        水渠清淤|123.85|113.45
        路灯安装|87.30|69.62
        垃圾收集|282.45|268.40
        合计|708.20|640.90
        """;

    [Theory]
    [InlineData(Report)]
    [InlineData(Percentages)]
    public void Text_and_table_that_agree_are_silent(string report) => report.ShouldBeSilent();

    [Theory]
    [InlineData("占17.5%", "占15.7%", "15.7")]
    [InlineData("支付91.60%", "支付91.06%", "91.06")]
    public void Percentages_the_table_does_not_print_are_worked_out(string printed, string slipped, string figure)
    {
        Percentages.ShouldContain(printed);
        Audited.Text(Percentages.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Suspects.Any(suspect => suspect.Figure.Printed == figure));
    }

    [Theory]
    [InlineData("资金64.75万元", "资金67.45万元", "67.45")]
    [InlineData("|91.32|", "|93.12|", "93.12")]
    [InlineData("净减14人", "净减41人", "41")]
    public void The_row_that_differs_is_told(string printed, string slipped, string figure)
    {
        Report.ShouldContain(printed);
        Audited.Text(Report.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Code.StartsWith("D14", StringComparison.Ordinal) || finding.Code.StartsWith("D05", StringComparison.Ordinal));
        Audited.Text(Report.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Suspects.Any(suspect => suspect.Figure.Printed == figure) || finding.Places.Any(place => place.Quote.Contains(figure, StringComparison.Ordinal)));
    }

    /// <summary>Two sources of money that differ in most rows are not the same fact.</summary>
    [Fact]
    public void What_mostly_differs_is_something_else() =>
        Audited.Text("""
            1.东山水库。本年申请维修资金90.10万元。

            2.西河水库。本年申请维修资金70.40万元。

            3.南坪水库。本年申请维修资金95.22万元。

            各水库运行情况表

            水库|维修养护支出（万元）
            东山水库|86.20
            西河水库|64.75
            南坪水库|91.32
            """).Findings.ShouldBeEmpty();

    /// <summary>Next year's growth in the same words is not the one of the table.</summary>
    [Fact]
    public void A_passage_that_agrees_in_no_row_is_of_something_else() =>
        Audited.Text("""
            2022年全区收入53080万元，增长0.7%。其中：房产税12840万元，增长8.3%；契税9615万元，下降5.9%；印花税3127万元，增长15.6%；车船税2204万元，增长1.8%；土地增值税8702万元，下降20.4%；罚没收入16592万元，增长11.9%。

            2023年全区收入安排54300万元。其中：房产税13290万元，增长3.5%；罚没收入16990万元，增长2.4%。

            2022年收入完成情况表（单位：万元）

            项目|2021年|2022年|比上年增减%
            房产税|11856|12840|8.3
            契税|10218|9615|-5.9
            印花税|2705|3127|15.6
            车船税|2165|2204|1.8
            土地增值税|10932|8702|-20.4
            罚没收入|14828|16592|11.9
            """).Findings.ShouldBeEmpty();
}
