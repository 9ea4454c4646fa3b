namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>What self-evaluations tell: polls answer by answer, marks and points, monthly means, costs of one, staff against posts.</summary>
public sealed class WrittenSelfEvaluationsTests
{
    [Theory]
    // Polls.
    [InlineData("收回有效问卷337份，满意180份、较满意{0}份、一般25份、不满意7份，满意度90.50%。", "125", "152")]
    [InlineData("收回有效问卷337份，满意180份、较满意125份、一般25份、不满意7份，满意度{0}%。", "90.50", "95.50")]
    [InlineData("发放问卷229份，有效223份，非常满意148份，满意64份，一般{0}份，满意度95.07%。", "11", "12")]
    [InlineData("走访171人，收回有效问卷164份，满意120份，基本满意31份，满意度{0}%。", "92.07", "96.71")]
    [InlineData("有效答复311人，其中非常满意199人、比较满意{0}人，综合满意度90.68%。", "83", "38")]
    // Points within the marks beside them.
    [InlineData("效益指标（20分，自评得{0}分）。", "20", "21")]
    [InlineData("产出指标50分，得49分；效益指标{0}分，得29分。", "30", "3")]
    [InlineData("项目管理得{0}分（满分25分）。", "24.3", "42.3")]
    // Means of a month, costs of one, staff against posts in the sentence before.
    [InlineData("全年12个月共发放{0}人次，月均7463人次。", "89552", "83991")]
    [InlineData("公务用车运行维护费26.10万元，折23726.55元/辆。在编公务用车{0}辆。", "11", "14")]
    [InlineData("核定编制{0}名，年末实有在职人员294人。在职人员控制率90.46%。", "325", "327")]
    // Of the part of the budget with the amount's name, of what there was to spend, of two kinds told by turns.
    [InlineData("全年预算18722.60万元，其中基本支出12532.77万元、项目支出6189.83万元；实际支出17673.40万元，其中基本支出12403.68万元，执行率{0}%，项目支出5269.72万元。", "98.97", "97.98")]
    [InlineData("加上年结转28.19万元，可用资金1129.34万元。全年支出{0}万元，执行率93.33%。", "1054.02", "1113.36")]
    [InlineData("共有项目417个，涉及资金5.31亿元。\n按性质分，部门项目233个、1.56亿元，分别占55.88%和29.34%；上级项目133个、2.56亿元，分别占{0}%和48.11%；本级项目51个、1.20亿元，分别占12.23%和22.55%。", "31.89", "38.19")]
    // Scores that changed; a budget that was cut; what is told of the year in several chapters.
    [InlineData("平均得分{0}分，比上年的90.54分提高3.28分。", "93.82", "90.54")]
    [InlineData("压减2020年预算767.31万元，收回结余资金{0}万元，两项合计1769.99万元。", "1002.68", "1020.68")]
    [InlineData("年初预算{0}万元，追加比例偏高。\n年初预算2587.33万元，全年执行较好。", "2587.33", "2578.33")]
    public void The_wrong_one_is_seen(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    // Levels may be weighted, and some answers left out.
    [InlineData("收回有效问卷200份，非常满意100份、满意60份、基本满意30份、不满意10份，满意度89.00%。")]
    [InlineData("收回有效问卷337份，满意180份、较满意125份。")]
    [InlineData("产出指标50分，得49分，扣1分。")]
    [InlineData("上半年共发放44000人次，月均7333人次。")]
    // Income's parts are not those of the expenditure behind them; a part is no whole of its neighbour.
    [InlineData("收入总计3697.59万元，其中年初结转87.42万元、财政拨款3572.29万元、其他收入37.88万元；支出总计3591.95万元，年末结转和结余105.64万元。")]
    [InlineData("执行率100%的项目183个，占43.88%；90%以上的项目132个，占31.65%。")]
    [InlineData("增设发酵池3.20万元，共计40.83万元，改建后已带动14户贫困户分红，分红款每户贫困户可分得700元。")]
    [InlineData("共有11个部门、417个项目开展自评，比上年的430个减少13个，下降3.02%。")]
    public void Is_silent_where_nothing_is_wrong(string text) => Written.NothingBreaks(text);
}
