namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>What is left of a number, with parts between, or in the sentence behind; parts told with two numbers.</summary>
public sealed class RestOfCountsTests
{
    [Theory]
    [InlineData("共梳理问题41项，其中制度类16项、执行类25项。目前已整改{0}项，余下6项正在推进。", "35", "53")]
    [InlineData("车队共有车辆19辆，其中应急车8辆、工程车6辆，其余{0}辆已停驶。", "5", "7")]
    [InlineData("全镇31个村中，22个已完成测绘，6个正在测绘，其余{0}个尚未启动。", "3", "5")]
    [InlineData("全区共有临时救助对象{0}户2105人，其中城镇临时救助318户746人，农村临时救助628户1359人。", "946", "964")]
    [InlineData("举办讲座9场、听众642人次，其中法律讲座4场305人次，健康讲座3场{0}人次，消防讲座2场119人次。", "218", "281")]
    [InlineData("工程惠及3个村{0}户2456人。各村受益情况：上湾村215户862人、下湾村188户756人、石桥村203户838人。", "606", "660")]
    public void The_wrong_count_is_seen(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);

    [Theory]
    [InlineData("全镇28个村中，20个已通过验收，5个正在整改，其余3个尚未申报；通过验收的村中有12个获评示范村。")]
    [InlineData("共抽查项目30个，已完工18个。涉及资金1200万元，其余12个正在施工。")]
    [InlineData("全年培训8期520人，其中新任教师2期96人，骨干教师1期40人。")]
    public void What_adds_up_or_is_of_others_is_let_be(string text) => Written.NothingBreaks(text);
}
