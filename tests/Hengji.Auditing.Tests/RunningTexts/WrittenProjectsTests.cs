namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Self-evaluations: rates told twice, money added, what was saved of an estimate.</summary>
public sealed class WrittenProjectsTests
{
    [Fact]
    public void A_rate_told_again_is_the_one_its_sentence_works_out() =>
        Written.WrongIsSeen("全年预算数2480.50万元，全年支出2301.66万元，支出率92.79%。\n三、预算执行。全年支出率{0}%，年末结转178.84万元。", "92.79", "92.79", "52.79");

    [Fact]
    public void What_is_added_has_no_minus() =>
        Written.WrongIsSeen("会议费3.20万元，比上年3.00万元增加0.20万元。年初预算1520.00万元，执行中追加{0}万元，追加比例偏高。", "312.40", "312.40", "-312.40");

    [Fact]
    public void Usable_money_is_what_came_in_and_what_was_left_of_last_year() =>
        Written.WrongIsSeen("截至年底实际到位{0}万元，到位率98.34%，其中县级配套到位104.54万元；加上年结转28.19万元，可用资金1129.34万元。", "1101.15", "1101.15", "1054.02");

    [Fact]
    public void What_was_saved_of_an_estimate_makes_its_rate() =>
        Written.WrongIsSeen("实际完成投资{0}万元，较概算节余587.56万元，节余幅度5.13%。", "10867.62", "10867.60", "11455.18");

    [Theory]
    [InlineData("执行中追加（追减）-312.40万元。")]
    [InlineData("较概算节余587.56万元，比上年末结余增加12.30万元。")]
    [InlineData("年末结余587.56万元，比上年年末结余高5.13%。")]
    public void What_may_be_meant_so_is_not_asked(string text) => Written.NothingBreaks(text);
}
