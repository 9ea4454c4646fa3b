namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>From one level to another, shares in front of their amounts, those asked and those who answered, parts beyond their total.</summary>
public sealed class LevelsAndSharesTests
{
    [Theory]
    [InlineData("灌区水稻单产由改造前的486.5公斤提高到531.2公斤，亩均增产44.7公斤，增长9.19%。", "9.19%", "12.35%")]
    [InlineData("灌区水稻单产由改造前的486.5公斤提高到531.2公斤，亩均增产44.7公斤，增长9.19%。", "531.2公斤", "486.5公斤")]
    [InlineData("灌区水稻单产由改造前的486.5公斤提高到531.2公斤，亩均增产44.7公斤，增长9.19%。", "44.7公斤", "47.4公斤")]
    [InlineData("全年预算318.4万元，其中中央资金承担60%、191.04万元，省级资金承担25%、79.6万元，市级资金承担15%、47.76万元。", "25%", "20%")]
    [InlineData("全年预算318.4万元，其中中央资金承担60%、191.04万元，省级资金承担25%、79.6万元，市级资金承担15%、47.76万元。", "47.76万元", "74.76万元")]
    [InlineData("总保费864.20万元。其中中央补贴40%，为345.68万元；省级补贴35%，为302.47万元；农户自缴25%，为216.05万元。", "302.47万元", "320.47万元")]
    [InlineData("调查群众286人，有效264人，满意158人、基本满意73人、一般24人、不满意9人。", "调查群众286人", "调查群众86人")]
    [InlineData("“三公”经费支出10.42万元，控制在预算以内。其中：公务用车运行维护费7.26万元，完成预算的81.02%；公务接待费3.16万元，完成预算的79.00%。", "10.42万元", "10.2万元")]
    [InlineData("年末在职教职工512人，其中专任教师436人，行政教辅人员76人。", "436人", "463人")]
    [InlineData("2023年度财政拨款收入、支出决算总计8,164.37万元。与上年相比，收、支总计各增加612.48万元，增长8.11%。", "612.48万元", "621.48万元")]
    [InlineData("2023年上年结转63.18万元，年初预算1420.50万元，年中追加96.27万元，全年预算合计1579.95万元。", "96.27万元", "69.27万元")]
    [InlineData("公务接待费支出29,436.80元，占8.64%，安排国内公务接待31批次，接待人次226人，人均130.25元。", "226人", "262人")]
    [InlineData("全年支付赔款3186.42万元，赔付率71.05%；受益农户21530户次，户次均赔款1479.99元。", "21530户次", "21350户次")]
    public void The_figure_that_does_not_fit_is_seen(string text, string right, string wrong) => Written.WrongIsSeen(text.Replace(right, "{0}", StringComparison.Ordinal), right, right, wrong);

    [Theory]
    [InlineData("受理群众2674人，办结2629人，预算执行率95.23%。")]
    [InlineData("累计支出3218.60万元，比上年同期3496.21万元减少277.61万元，下降7.94%，执行率比上年同期的61.85%提高0.73个百分点。")]
    [InlineData("年末在职84人，其中专业技术人员61人，高级职称24人。")]
    public void What_is_right_or_may_be_is_let_be(string text) => Written.NothingBreaks(text);
}
