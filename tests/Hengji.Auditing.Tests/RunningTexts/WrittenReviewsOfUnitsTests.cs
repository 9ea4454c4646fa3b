namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>What reviews and self-evaluations of units tell: parts with rates of their own, answers alone, prices, rests, points and marks of groups.</summary>
public sealed class WrittenReviewsOfUnitsTests
{
    [Theory]
    // What stands at the year's end against the year before's.
    [InlineData("年末登记在册社会组织2613家，比上年末增加187家，增长{0}%。", "7.71", "7.17")]
    [InlineData("年末在库档案50420卷，较去年底减少1580卷，下降{0}%。", "3.04", "4.30")]
    // Polls told by their answers alone.
    [InlineData("办事群众问卷中，非常满意120份，满意60份，一般12份，不满意8份，满意度为{0}%。", "90.00", "9.00")]
    [InlineData("家长答卷满意212份、基本满意30份、不满意10份，满意度{0}%。", "96.03", "93.60")]
    // Counts at a price.
    [InlineData("购置内容：课桌椅{0}套，单价360元，支出43200.00元；教学仪器25件，单价2,400元，支出60,000.00元。", "120", "121")]
    // Requests, of which some were granted; graduates.
    [InlineData("全年受理申请640件，经审核给予救助{0}件，不符合条件32件，救助率95.00%。", "608", "580")]
    [InlineData("毕业生320人，取得职业资格证书256人，证书取得率{0}%。", "80.00", "82.50")]
    // What is left makes the budget that is not told.
    [InlineData("其中：中央资金支出3463.90万元，执行率{0}%，结转293.81万元；省级资金支出866.16万元，执行率91.6%，结转79.10万元。", "92.2", "95.8")]
    // The total's rate, marks of all groups.
    [InlineData("项目总得分94.5分，得分率{0}%。", "94.5", "86.61")]
    [InlineData("综合得分91.0分。其中决策满分20分，得18分；过程满分20分，得19分；产出满分{0}分，得30分；效益满分25分，得24分。", "35", "30")]
    // A count and an amount of each part by turns.
    [InlineData("三年累计发放{0}人次，惠及单位56家。其中，安家补贴246人次、1,294.6万元；生活补贴3,163人次、3,295.9万元；租房补贴3,399人次、2,231.0万元。\n累计支出6,821.5万元。", "6,808", "6,338")]
    // One number of all projects.
    [InlineData("纳入监控的项目{0}个，年初预算5899.00万元。\n8个项目中，进度正常的5个，进度滞后的3个。", "8", "10")]
    public void The_wrong_one_is_seen(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    // The budget told is that of the total, which has its rate; the parts' are not told.
    [InlineData("“三公”经费年初预算9.79万元，实际支出8.58万元，完成预算的87.65%；其中公务用车运行维护费支出6.46万元，完成预算的87.56%，公务接待费支出2.12万元，完成预算的87.93%。")]
    [InlineData("全年预算120.00万元，实际支出110.40万元，预算执行率92.00%，其中：人员经费支出80.10万元，预算执行率95.00%；公用经费支出30.30万元，预算执行率84.91%。")]
    // Levels may be weighted; a price of ten thousand, and what was paid of several things.
    [InlineData("受访群众非常满意120份，满意60份，一般12份，不满意8份，满意度为89.10%。")]
    [InlineData("短信服务63万条，单价4,000元，支出252,000.00元。")]
    // What is left of other years' money makes no rate; a sheet of other marks with its own total.
    [InlineData("全年支出866.16万元，执行率91.6%，结转179.10万元。")]
    [InlineData("满分120分，项目总得分96分，得分率80%。")]
    [InlineData("全年发放6,808人次。其中，安家补贴246人次、1,294.6万元；生活补贴3,163人次、3,295.9万元；租房补贴2,399人次、2,231.0万元。")]
    public void Is_silent_where_nothing_is_wrong(string text) => Written.NothingBreaks(text);
}
