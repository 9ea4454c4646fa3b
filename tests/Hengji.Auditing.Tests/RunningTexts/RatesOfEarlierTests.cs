namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Rates whose whole stands in a sentence before, shares of transactions, and costs per unit.</summary>
public class RatesOfEarlierTests
{
    [Theory]
    [InlineData("热线受理诉求81284件，即时答复60904件，转派承办单位20380件。转派工单按期办结{0}件，按期办结率95.50%。", "19463", "19463", "19643")]
    [InlineData("公务卡结算{0}笔，占应使用公务卡结算业务8640笔的90%。", "7776", "7776", "7676")]
    [InlineData("审结4325件，发回改判26件，占审结案件的{0}%。", "0.60", "0.60", "6.01")]
    [InlineData("光伏项目装机2,400千瓦，总投资936.0万元，单位造价{0}元/千瓦。", "3,900", "3,900", "390")]
    [InlineData("收回有效表决票174张，其中赞成168票，赞成率{0}%。", "96.6", "96.55", "69.6")]
    public void A_wrong_number_is_seen(string sentence, string right, string within, string wrong) => Written.WrongIsSeen(sentence, right, within, wrong);

    [Fact]
    public void A_rate_whose_whole_is_told_nowhere_is_passed_over() =>
        Written.NothingBreaks("热线受理诉求81284件。派驻窗口按期办结463件，按期办结率96.50%。");

    [Fact]
    public void Nor_does_a_market_price_contradict_a_cost() =>
        Written.NothingBreaks("光伏项目装机2,400千瓦，总投资936.0万元，综合单价4,120元/千瓦的设备尚在询价。");
}
