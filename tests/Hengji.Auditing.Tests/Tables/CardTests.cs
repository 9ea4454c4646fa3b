namespace Hengji.Auditing.Tests.Tables;

/// <summary>Cards of labels and values, one after the other; averages in tables; amounts to the fen that lost a digit.</summary>
public sealed class CardTests
{
    private const string Named = """
        事项|内容|事项|内容
        收入总额|3697.59万元|支出总额|3591.95万元
        基本支出|1985.22万元|项目支出|1606.73万元
        年度预算|3667.36万元|预算执行率|97.94%
        三公经费|31.22万元|上年三公经费|50.50万元
        三公经费增减|-19.28万元|三公经费增减率|-38.18%
        """;

    private const string Cards = """
        2024年度项目支出绩效自评情况

        项目卡片一（单位：万元）

        项目名称|图书馆夜间开放|主管部门|某市文化局
        年初预算数|80.00|全年预算数|96.00
        其中：财政拨款|70.00|其中：财政拨款|76.00
        其他资金|10.00|其他资金|20.00
        全年执行数|91.20|执行率|95.00%
        分值|10|得分|9.50

        项目卡片二（单位：万元）

        项目名称|文物数字化|主管部门|某市文化局
        年初预算数|200.00|全年预算数|240.00
        其中：财政拨款|150.00|其中：财政拨款|180.00
        其他资金|50.00|其他资金|60.00
        全年执行数|228.96|执行率|95.40%
        分值|10|得分|9.54
        """;

    private const string Averages = """
        补贴发放情况表

        乡镇|补贴人数（人）|补贴金额（万元）|人均补贴（元）
        东山镇|250|30.00|1200.00
        西河镇|400|50.00|1250.00
        南坪镇|320|38.40|1200.00
        合计|970|118.40|1220.62
        """;

    private const string Mixed = """
        部门基本情况表（单位：万元）

        单位名称|某市水利局|预算编码|305001
        人员编制|86|实有人数|81
        其中：行政编制|32|其中：在职行政人员|30
        事业编制|54|在职事业人员|51
        在职人员控制率|94.19%|退休人员|27
        年初预算|1860.40|调整预算|2035.75
        全年支出|1986.32|预算执行率|97.57%
        基本支出|1320.18|项目支出|666.14
        三公经费预算|36.00|三公经费决算|28.43
        三公经费控制率|78.97%|年末结转结余|49.43
        """;

    [Fact]
    public void A_card_of_persons_and_money_is_silent() => Mixed.ShouldBeSilent();

    [Theory]
    [InlineData("|86|", "|68|")]
    [InlineData("|51", "|57")]
    [InlineData("97.57%", "79.57%")]
    [InlineData("|36.00", "|63.00")]
    [InlineData("|666.14", "|661.64")]
    public void A_slip_in_a_card_of_persons_and_money_is_named(string printed, string slipped) =>
        Audited.Text(Mixed.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Places.Any(place => place.Quote == slipped.Trim('|')), slipped);

    [Theory]
    [InlineData("三公经费|31.22万元", "三公经费|50.50万元")]
    [InlineData("-19.28万元", "-91.28万元")]
    public void A_change_is_of_the_matter_it_names(string printed, string slipped)
    {
        Named.ShouldBeSilent();
        Audited.Text(Named.Replace(printed, slipped, StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Places.Any(place => slipped.EndsWith(place.Quote, StringComparison.Ordinal)), slipped);
    }

    [Fact]
    public void Right_cards_are_silent() => Cards.ShouldBeSilent();

    [Theory]
    [InlineData("80.00", "85.00")]
    [InlineData("76.00", "67.00")]
    [InlineData("228.96", "229.86")]
    public void A_slip_in_a_card_is_found(string printed, string slipped) => Cards.ShouldFind(printed, slipped);

    /// <summary>One figure against one other: which of them slipped cannot be told.</summary>
    [Fact]
    public void A_slip_that_only_one_relation_sees_is_told_with_its_place() =>
        Audited.Text(Cards.Replace("95.00%", "59.00%", StringComparison.Ordinal)).Findings
            .ShouldContain(finding => finding.Places.Any(place => place.Quote == "59.00%"));

    [Fact]
    public void Points_of_the_rate_are_held_against_it_where_most_cards_do() =>
        Audited.Text(string.Concat(Card(95.00m, 9.50m), Card(95.40m, 9.54m), Card(90.00m, 9.90m))).Findings
            .ShouldContain(finding => finding.Places.Any(place => place.Quote == "9.90"));

    [Fact]
    public void A_rate_rounded_to_one_decimal_is_silent() => Cards.ShouldBeSilentWith("95.40%", "95.4%");

    [Fact]
    public void Averages_are_quotients_and_are_not_added_up() => Averages.ShouldBeSilent();

    [Theory]
    [InlineData("1250.00", "1520.00")]
    [InlineData("38.40", "34.80")]
    public void A_slip_beside_an_average_is_found(string printed, string slipped) => Averages.ShouldFind(printed, slipped);

    [Fact]
    public void An_amount_whose_group_lost_a_digit_is_one_number() =>
        Audited.Text("全年支出合计8,790,123.45元，其中：基本支出5,000,000.00元，项目支出3,90,123.45元。").Findings
            .ShouldContain(finding => finding.Suspects.Any(suspect => suspect.Figure.Printed == "3,90,123.45"));

    /// <summary>The change since the year began is of the closing balance, whatever else stands between.</summary>
    [Fact]
    public void A_change_since_the_opening_is_of_the_closing_balance()
    {
        const string balances = """
            各单位结转结余情况表（单位：万元）

            单位|年初结转结余|年末结转结余|比年初增减
            机关本级|120.50|98.30|-22.20
            图书馆|46.00|61.75|15.75
            文化馆|33.40|30.10|-3.30
            合计|199.90|190.15|-9.75
            """;
        balances.ShouldBeSilent();
        balances.ShouldFind("61.75", "67.15");
    }

    private static string Card(decimal rate, decimal points) => $"""
        项目绩效自评表（单位：万元）

        年初预算数|{rate}
        全年预算数|100.00
        全年执行数|{rate}
        执行率|{rate}%
        分值|10
        得分|{points}


        """;
}
