namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Shares of a total of last year's, beside shares of this year's.</summary>
public class SharesOfLastYearTests
{
    [Fact]
    public void Shares_of_two_totals_make_no_whole() =>
        Written.NothingBreaks("协会上年末净资产1432.00万元，本年度总支出123.35万元，其中业务活动支出114.56万元，占上年末净资产的8.00%；管理费用8.79万元，占总支出的7.13%。");

    [Fact]
    public void A_share_is_of_the_total_of_last_year_that_it_names() =>
        Written.OnlyWrongBreaks("协会上年末净资产1432.00万元，本年度总支出123.35万元，其中业务活动支出114.56万元，占上年末净资产的{0}%。", "8.00", "9.00");

    [Fact]
    public void Also_where_it_is_told_between_the_part_and_its_share() =>
        Written.WrongIsSeen("全年房屋租金收入86.40万元，上年末资产总额1728.00万元，租金收入占上年末资产总额的{0}%。", "5.00", "5.0", "6.00");
}
