namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>What units tell of themselves: stocks, money to spend, points taken off, polls told apart from their rate, posts, counts by kind, standards.</summary>
public sealed class WrittenUnitReviewsTests
{
    [Theory]
    // Stocks with all that came and went.
    [InlineData("年初藏品52,416件，新征集1,208件，接受捐赠316件，调出{0}件，年末藏品53,595件。", "345", "354")]
    [InlineData("年初在校生8,214人，新招生{0}人，转入41人，毕业2,065人，退学18人，年末在校生8,478人。", "2,306", "2,360")]
    // What there was to spend.
    [InlineData("2021年收入合计6215.40万元，其中财政拨款6000.10万元、其他收入215.30万元；加上年初结转{0}万元，可用资金6403.68万元。", "188.28", "188.82")]
    [InlineData("全年收入合计6215.40万元。加上年结余188.28万元，可支配财力{0}万元。", "6403.68", "9403.68")]
    // Full marks less what was taken off.
    [InlineData("评价总分100分，扣{0}分，自评得分95.2分。", "4.8", "8.4")]
    [InlineData("该项满分15分，扣1.5分（制度执行扣1分、资料归档扣0.5分），得{0}分。", "13.5", "15.3")]
    [InlineData("过程类权重20分，得18.5分，扣{0}分。", "1.5", "5.1")]
    // A poll whose rate stands elsewhere.
    [InlineData("受益群众满意度目标92%，完成{0}%，得10分。\n走访群众420人，有效答复406人，其中满意及比较满意389人。", "95.81", "98.51")]
    [InlineData("群众满意度目标92%，完成{0}%，得10分。\n满意度由第三方电话访问取得，访问群众420人，有效答复406人，其中满意及比较满意389人。", "95.81", "98.51")]
    [InlineData("群众满意度达到95.81%。\n发放问卷420份，收回{0}份，表示满意的389份。", "406", "408")]
    // Posts and persons.
    [InlineData("人员编制总数86人，在职{0}人，退休31人。", "84", "88")]
    [InlineData("核定编制{0}名，年末在编在岗40人。", "45", "35")]
    // Counts by kind, with money between.
    [InlineData("对全部14个项目开展自评。\n按项目性质分，经常性项目{0}个，资金320.15万元；一次性项目9个，资金811.40万元。", "5", "6")]
    // Nearly all of a count.
    [InlineData("当年减少2,418人（其中去世2,107人、迁出{0}人）。", "311", "312")]
    // Costs of one among other clauses and sentences.
    [InlineData("发放定期补助8,214.36万元；实施临时补助5,204人次，支出{0}万元，次均1,210.05元。", "629.71", "692.71")]
    [InlineData("新购图书18,204册，剔旧306册。购书支出819,180.00元，平均每册{0}元。", "45.00", "54.00")]
    // Parts of three public outlays; money of each level; what is left.
    [InlineData("“三公”经费决算8.20万元，比上年减少0.30万元。其中：公务用车运行维护费6.90万元，公务接待费{0}万元，国内公务接待31批次。", "1.30", "7.30")]
    [InlineData("共安排资金{0}万元，其中中央财政资金5,120.40万元、省级财政资金2,016.35万元、市县财政资金1,488.10万元，到位率100%。", "8,624.85", "9,310.22")]
    [InlineData("实际支出2816.452万元，资金结余{0}万元。\n一是资金结余63.548万元，主要是核定数低于计划数。", "63.548", "63.58")]
    // Standards in words and in products.
    [InlineData("采用良种的，每亩补贴260元；统防统治的，每亩另补贴{0}元。\n良种补贴1560万元（60000亩×260元/亩），统防统治补贴360万元（40000亩×90元/亩）。", "90", "60")]
    public void The_wrong_one_is_seen(string text, string right, string wrong) => Written.WrongIsSeen(text, right, right, wrong);

    [Theory]
    [InlineData("年初在册困难户1,204户，新增86户，年末在册1,150户。")]
    [InlineData("总分100分，其中产出指标50分，得48分；效益指标30分，扣1分，得29分。")]
    [InlineData("各类得分为：产出类指标满分50分、得48.6分，效益类指标满分30分、得29.6分，共扣1.8分。")]
    [InlineData("产出类指标满分50分、得48.6分，效益类指标满分30分、得29.6分，扣1.8分。")]
    [InlineData("举办讲座48场次，参与3,216人次，场均67人次。\n开展巡展9场次，参与1,234人次，场均137人次。")]
    [InlineData("行政编制20人、事业编制35人，在职52人。")]
    [InlineData("核定编制45名，在职40人，编外聘用12人。")]
    [InlineData("服务对象满意度98.20%，职工满意度92.40%。\n收回问卷200份，表示满意的184份。")]
    [InlineData("安排资金900万元，其中中央资金500万元、省级资金300万元，其余由单位自筹。")]
    [InlineData("全年救助1,295人（其中老年人880人、残疾人214人）。")]
    [InlineData("共实施项目14个。\n按实施单位分，重点单位承担8个，资金500万元；其他单位承担2个，资金120万元，另有若干项目未启动。")]
    public void Is_silent_where_nothing_is_wrong(string text) => Written.NothingBreaks(text);
}
