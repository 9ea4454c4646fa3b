namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Shares whose total or part stands in another item or sentence, what is left of money, and rates of what was removed.</summary>
public sealed class NamedSharesTests
{
    [Theory]
    // The first item names the total, the others do not.
    [InlineData("捐款按来源划分，共3716056.51元：\n1）企业捐款2007588.03元，占捐款的54.02%；\n2）个人捐款912459.40元，占24.55%；\n3）网络募捐796009.08元，占{0}%。", "21.42", "13.53")]
    // Names with their shares, the amounts told before.
    [InlineData("全年支出1000.00万元。助学支出306.50万元，大病救助支出278.10万元，救灾支出101.40万元，慰问支出314.00万元。\n从支出结构看，助学{0}%，大病救助27.81%，救灾10.14%，慰问31.40%。", "30.65", "3.65")]
    // The last part in brackets is all the rest.
    [InlineData("住房消费提取占71.50%（购房占19.75%，偿还贷款占42.11%，租房占7.64%，老旧小区改造等其他占{0}%）。", "2.00", "2.60")]
    public void A_wrong_share_is_seen(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    [InlineData("涉及问题金额{0}万元，已整改184.38万元，余28.65万元。", "213.03", "210.15")]
    [InlineData("下达资金{0}万元，已支付412.60万元，剩余87.40万元。", "500.00", "520.00")]
    [InlineData("整改资金8262.24万元，其中上缴国库2862.57万元，归还原渠道1668.83万元，统筹盘活1498.03万元，追回损失723.10万元，调整账目{0}万元。", "1509.71", "15097066")]
    [InlineData("全年使用捐赠资金{0}元，具体用于：\n1.助学支出976000.00元。\n2.大病救助支出885666.00元。\n3.慰问258户，户均发放800元，支出206400.00元。", "2068066.00", "2452195.53")]
    [InlineData("问题金额{0}万元，整改到位168.54万元。涉及3个问题，均已销号：\n1.关于租金未收的问题。涉及54.71万元。\n2.关于收入未缴库的问题。涉及100.54万元。\n3.关于补贴发放的问题。涉及13.29万元。", "168.54", "186.54")]
    public void What_is_left_and_what_items_make_is_checked(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    [InlineData("进水平均252.7毫克/升、出水16.8毫克/升，去除率{0}%。", "93.35", "3.35")]
    [InlineData("供水1000.00万吨，售水880.00万吨，产销差率{0}%。", "12.00", "21.00")]
    public void What_was_removed_is_of_what_went_in(string text, string right, string wrong) => Written.OnlyWrongBreaks(text, right, wrong);

    [Theory]
    [InlineData("助学支出306.50万元，救灾支出101.40万元。\n从满意情况看，助学98.65%，救灾97.81%，慰问99.14%。")]
    [InlineData("资金500.00万元，主要用于：\n1.设备购置200.00万元。\n2.人员培训100.00万元。")]
    [InlineData("1）企业捐款200.00万元，占54.02%；\n2）个人捐款90.00万元，占81.20%；\n3）网络募捐80.00万元，占21.42%。")]
    public void What_says_nothing_of_a_total_is_silent(string text) => Written.NothingBreaks(text);
}
