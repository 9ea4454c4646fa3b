namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>What covers the same projects, or both sides of one budget, is the same money.</summary>
public sealed class SameScopeTests
{
    [Theory]
    [InlineData("编报绩效目标的项目26个，涉及预算金额{0}万元；跟踪监控的项目26个，涉及预算金额3187.60万元；自评的项目26个，涉及预算金额3187.60万元。", "3187.60", "3137.60")]
    [InlineData("本年对14个项目开展绩效监控，涉及资金905.27万元；对14个项目开展绩效自评，涉及资金{0}万元。", "905.27", "905.72")]
    [InlineData("编报绩效目标的项目26个，涉及预算金额3187.60万元；自评的项目{0}个，涉及预算金额3187.60万元。", "26", "29")]
    [InlineData("支出预算6284.10万元，其中：基本支出4102.55万元，项目支出2181.55万元。\n项目支出均编制了绩效目标，涉及财政拨款{0}万元。", "2181.55", "2131.55")]
    [InlineData("自评的项目26个，涉及预算金额3187.60万元，平均94.2分（其中，评级为“优”的项目{0}个；评级为“良”的项目5个；评级为“合格”的项目0个）。", "21", "31")]
    [InlineData("2025年，某局收入预算4,310.26万元，其中：财政拨款收入4,310.26万元，比上年预算增加118.40万元。\n支出预算{0}万元，其中：财政拨款支出4,310.26万元，比上年预算增加118.40万元。", "4,310.26", "4,810.26")]
    [InlineData("2025年，某局收入预算4,310.26万元，其中：财政拨款收入4,310.26万元，比上年预算增加{0}万元。\n支出预算4,310.26万元，其中：财政拨款支出4,310.26万元，比上年预算增加118.40万元。", "118.40", "113.40")]
    public void The_wrong_one_is_seen(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);

    [Theory]
    [InlineData("编报绩效目标的项目26个，涉及预算金额3187.60万元；自评的项目26个，涉及预算金额2904.15万元。")]
    [InlineData("本年对14个项目开展绩效监控，涉及资金905.27万元；对3个项目开展重点评价，涉及资金905.72万元。")]
    [InlineData("项目支出2181.55万元。\n项目支出均编制了绩效目标，涉及一般公共预算1904.20万元。")]
    [InlineData("收入预算4310.26万元，其中：本年收入4102.00万元，上年结转208.26万元。\n项目支出预算1800.00万元，比上年增加20.00万元。")]
    public void Others_are_let_be(string text) => Written.NothingBreaks(text);
}
