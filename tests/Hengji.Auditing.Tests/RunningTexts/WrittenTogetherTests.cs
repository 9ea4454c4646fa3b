namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Figures that a self-evaluation tells together: polls of several groups, what came and went, the months left, parts of a goal.</summary>
public sealed class WrittenTogetherTests
{
    [Theory]
    // Polls group by group.
    [InlineData("游客问卷发放300份，有效280份，满意266份，满意度95.00%；商户问卷发放120份，有效112份，满意{0}份，满意度91.96%。", "103", "13")]
    [InlineData("面向居民发放问卷303份，收回有效问卷280份，有效率92.41%；面向企业发放问卷109份，收回有效问卷100份，有效率{0}%。", "91.74", "19.74")]
    // What came and went.
    [InlineData("年初馆藏图书40200册，全年购入{0}册，剔除480册，净增2620册。", "3100", "3700")]
    [InlineData("年末藏品{0}件。年初藏品15020件，全年征集310件，注销40件，净增270件。", "15290", "15920")]
    [InlineData("全年接收案卷{0}卷（件），鉴定销毁2015卷（件），净增23879卷（件）。", "25894", "25899")]
    [InlineData("本年接收安置人员56人，退休{0}人，净减8人。", "64", "46")]
    // The months left.
    [InlineData("截至8月底累计支出512.40万元，执行率64.05%。\n预计9—12月支出{0}万元，全年支出792.65万元。", "280.25", "208.25")]
    // Part of a goal.
    [InlineData("排查隐患1—6月完成{0}处，为年度计划数450处的42.00%。", "189", "198")]
    // All projects.
    [InlineData("全年纳入预算管理的项目36个，其中重点项目4个。\n{0}个项目均编制了绩效目标。", "36", "63")]
    // What was examined, and what was cut off it.
    [InlineData("经评审，申报资金2005万元审定为1828.33万元，核减176.67万元，核减率{0}%。", "8.81", "8.1")]
    // Points of a self-rating.
    [InlineData("项目自评97.35分，其中预算执行9.15分、产出指标{0}分、效益指标29分、满意度指标10分，等级为优。", "49.2", "94.2")]
    public void The_wrong_one_is_seen(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    [InlineData("全县现有消防站4个，覆盖乡镇9个，覆盖率47.37%。")]
    [InlineData("全年纳入预算管理的项目36个。其中8个项目均按期完工。")]
    [InlineData("新增低保对象210人，清退35人，本年净增就业人口900人。")]
    public void Is_silent_where_nothing_is_wrong(string text) => Written.NothingBreaks(text);
}
