namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Numbers that words reckon from others: those of whom it is not so, what remains, what is missing, so many of each.</summary>
public sealed class CountingTests
{
    [Theory]
    // Those of whom it is so, and of whom it is not.
    [InlineData("送检样品206份，检测合格184份，合格率89.32%，不合格{0}份。", "22", "32")]
    [InlineData("片区应搬迁318户，已签约{0}户，未签约41户。", "277", "227")]
    [InlineData("网上录取420人，实际报到402人，报到率95.71%，未报到{0}人。", "18", "28")]
    [InlineData("评查案卷75卷，其中优秀28卷、合格41卷、不合格{0}卷。", "6", "9")]
    [InlineData("全年调解纠纷863件，调解成功{0}件，调解失败46件，终止调解39件。", "778", "787")]
    // What remains of a number, once or of two kinds.
    [InlineData("各镇上报对象952人，比对剔除{0}人，最终核定884人。", "68", "86")]
    [InlineData("共收回答卷418份，剔除空白卷9份后得到有效答卷{0}份。", "409", "490")]
    [InlineData("领取养老补助1860人，领取护理补助942人，其中同时领取两项的{0}人，实际受助2488人。", "314", "341")]
    // What there should be, and what there is.
    [InlineData("按标准应配教师84名，现有71名，缺额{0}名。", "13", "31")]
    [InlineData("建成充电桩46个，超出年度目标（40个）{0}个。", "6", "8")]
    // So many of each, and a mean.
    [InlineData("抽取3个县，每县抽取4个乡镇，合计抽取{0}个乡镇。", "12", "16")]
    [InlineData("按每个社区3名的标准为26个社区配备调解员{0}名。", "78", "87")]
    [InlineData("按每400户配备1名协管员，36000户需配备{0}名。", "90", "80")]
    [InlineData("检验室现有9人，全年出具报告4518份，人均{0}份。", "502", "520")]
    [InlineData("全年演出48场，观众11472人次，场均{0}人次。", "239", "293")]
    // A total joined to the parts right before it.
    [InlineData("悬挂门牌9860块，本年新挂128块、更换95块，合计{0}块。", "223", "232")]
    public void The_wrong_count_is_seen(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);

    [Theory]
    [InlineData("项目50个，已完工30个，未完工12个，未开工8个。")]
    [InlineData("应检查100户，已检查80户，未整改问题5个，未整改的5户。")]
    [InlineData("上报对象863户，比对剔除59户，其中死亡7户、重复享受26户、车辆超标26户，最终核定804户。")]
    [InlineData("涉及2个村、214户，已签约191户；已腾空172户、未腾空19户，未签约23户。")]
    [InlineData("培训10期，每期计划50人，实际参训478人。")]
    [InlineData("监测点106个达标，6个国控站均具备自动校准条件18项。")]
    [InlineData("动用结转87.42万元，项目支出中，当年列支3591.95万元。")]
    [InlineData("编制12名，现有10名，缺员岗位已公开招聘3名。")]
    [InlineData("年龄分档：60岁以上21人，其中80岁以上3人；60岁以下40人。")]
    public void Other_numbers_are_let_be(string text) => Written.NothingBreaks(text);
}
