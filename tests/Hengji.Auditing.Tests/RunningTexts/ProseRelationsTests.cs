namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Each rule of the grammar on both sides: what holds, what breaks, and what it must keep silent about.</summary>
public sealed class ProseRelationsTests
{
    [Theory]
    // Sums.
    [InlineData("本年收入合计300.00万元，其中：财政拨款收入250.00万元、其他收入50.00万元。", "TextSum Exact Certain")]
    [InlineData("本年收入合计301.00万元，其中：财政拨款收入250.00万元、其他收入50.00万元。", "TextSum Breaks Certain")]
    [InlineData("支出共100.00万元，分为人员补助30.01万元、设备购置69.98万元。", "TextSum Within Certain")]
    [InlineData("培训经费分别为：场地费12.50万元、教师费7.50万元，合计20.00万元。", "TextSum Exact Certain")]
    [InlineData("培训经费分别为：场地费12.50万元、教师费7.50万元，合计21.00万元。", "TextSum Breaks Inferred")]
    [InlineData("年末在职120人，其中行政编制50人、事业编制70人。", "TextSum Exact Certain")]
    [InlineData("年末在职120人，其中行政编制50人、事业编制71人。", "TextSum Breaks Certain")]
    [InlineData("车辆费用90.5万元（其中车辆购置费40.2万元，车辆运行费50.3万元）。", "TextSum Exact Certain")]
    [InlineData("总支出500.00万元，其中：工程款600.00万元。", "Bound Breaks Inferred")]
    [InlineData("基本支出100.00万元中，人员经费80.00万元，公用经费20.00万元。", "TextSum Exact Certain")]
    [InlineData("基本支出100.00万元中，人员经费80.00万元，公用经费30.00万元。", "TextSum Breaks Certain")]
    [InlineData("全系统在编120人，行政、事业人员分别为50人、70人。", "TextSum Exact Certain")]
    [InlineData("全系统在编120人，行政、事业人员分别为50人、80人。", "TextSum Breaks Certain")]
    [InlineData("事业人员91人（参照公务员法管理63人、其他事业人员28人）。", "TextSum Exact Inferred")]
    // Changes.
    [InlineData("“三公”经费2023年、2022年决算分别为30.00万元和50.00万元，同比压减20.00万元（下降40%）。", "Change Exact Certain")]
    [InlineData("“三公”经费2023年、2022年决算分别为30.00万元和50.00万元，同比压减-20.00万元（下降40%）。", "Change Breaks Certain")]
    [InlineData("“三公”经费2023年、2022年决算分别为30.00万元和50.00万元，同比压减20.00万元（下降45%）。", "ChangeRate Breaks Certain")]
    [InlineData("支出合计110.00万元，比上年增加10.00万元，增长10.00%。", "ChangeRate Exact Certain")]
    [InlineData("支出合计110.00万元，比上年增加10.00万元，增长9.09%。", "ChangeRate Breaks Certain")]
    [InlineData("支出合计90.00万元，较上年度减少10.00万元，下降10%。", "ChangeRate Exact Certain")]
    [InlineData("2023年收入80万元。与上年相比，减少20万元，下降20%。", "ChangeRate Exact Certain")]
    [InlineData("收、支总计各为200.00万元、200.00万元。与2021年相比，收、支总计各增加50.00万元、50.00万元，增长33.33%、33.33%。", "ChangeRate Within Certain")]
    [InlineData("改造单价由2021年的320元降至300元，降低6.25%。", "ChangeRate Exact Certain")]
    [InlineData("改造单价由2021年的320元降至300元，降低9.25%。", "ChangeRate Breaks Certain")]
    [InlineData("支出较2021年的1500万元增加305万元，增长20.33%。", "ChangeRate Within Certain")]
    [InlineData("支出较2021年的1500万元增加305万元，增长30.33%。", "ChangeRate Breaks Certain")]
    [InlineData("年初预算100.00万元，年中追加20.00万元，全年预算120.00万元。", "TextSum Exact Inferred")]
    [InlineData("年初预算100.00万元，年中追加20.00万元，全年预算130.00万元。", "TextSum Breaks Inferred")]
    // Shares.
    [InlineData("本年支出400.00万元，其中：基本支出100.00万元，占25%；项目支出300.00万元，占75%。", "Share Exact Certain")]
    [InlineData("本年支出400.00万元，其中：基本支出100.00万元，占26.0%；项目支出300.00万元，占75.0%。", "Share Breaks Certain")]
    // Completion.
    [InlineData("支出决算为19万元，完成预算20万元的95%。", "CompletionRate Exact Certain")]
    [InlineData("支出决算为19.00万元，完成预算20.00万元的59%。", "CompletionRate Breaks Certain")]
    [InlineData("年初预算为50.00万元，支出决算为49.00万元，完成年初预算的98%。", "CompletionRate Exact Certain")]
    [InlineData("全年预算数200.00万元，全年执行数190.00万元，执行率95%。", "CompletionRate Exact Certain")]
    [InlineData("共受理投诉200件，办结190件，办结率95%。", "CompletionRate Exact Certain")]
    [InlineData("共受理投诉200件，办结190件，办结率59%。", "CompletionRate Breaks Certain")]
    [InlineData("全年预算数200.00万元，执行数190.00万元，结余10.00万元，预算执行率95%。", "CompletionRate Exact Certain")]
    [InlineData("年初预算、全年预算、全年执行分别为150.00万元、200.00万元和190.00万元，执行率95%。", "CompletionRate Exact Certain")]
    [InlineData("年初预算、全年预算、全年执行分别为150.00万元、210.00万元和190.00万元，执行率95%。", "CompletionRate Breaks Certain")]
    [InlineData("“三公”经费决算19.00万元，控制在预算20.00万元以内，为预算的95%。", "CompletionRate Exact Certain")]
    [InlineData("“三公”经费决算19.00万元，控制在预算30.00万元以内，为预算的95%。", "CompletionRate Breaks Certain")]
    [InlineData("按期完工率：年初确定目标90%，年底实际达到99%，目标完成率110%。", "CompletionRate Exact Certain")]
    [InlineData("按期完工率：年初确定目标90%，年底实际达到89%，目标完成率110%。", "CompletionRate Breaks Certain")]
    [InlineData("工程验收合格率99%，为年度目标90%的110%。", "CompletionRate Exact Certain")]
    [InlineData("工程验收合格率99%，为年度目标80%的110%。", "CompletionRate Breaks Certain")]
    [InlineData("计划培训400人，实际培训420人，完成率105%。", "CompletionRate Exact Certain")]
    [InlineData("回收有效问卷200份，表示满意的190份，满意度95%。", "CompletionRate Exact Certain")]
    [InlineData("回收有效问卷200份，表示满意的190份，满意度59%。", "CompletionRate Breaks Certain")]
    // Balances.
    [InlineData("项目支出年初结转10.00万元，当年拨入90.00万元，当年列支95.00万元，年末结转5.00万元。", "Balance Exact Certain")]
    [InlineData("项目支出年初结转10.00万元，当年拨入90.00万元，当年列支95.00万元，年末结转6.00万元。", "Balance Breaks Certain")]
    [InlineData("政府性基金预算收入20.00万元，年初结转5.00万元，本年支出15.00万元，年末结转10.00万元。", "Balance Exact Certain")]
    [InlineData("全年筹集资金0.36亿元，全年支出0.34亿元，年末结余200万元。", "Balance Exact Conditional")]
    [InlineData("全年筹集资金3,600亿元，全年支出0.34亿元，年末结余200万元。", "Balance Breaks Conditional")]
    [InlineData("年初结转和结余10.00万元，本年收入90.00万元，本年支出95.00万元，年末结转和结余5.00万元。", "Balance Exact Certain")]
    [InlineData("年初结转和结余10.00万元，本年收入90.00万元，本年支出95.00万元，年末结转和结余15.00万元。", "Balance Breaks Certain")]
    [InlineData("收入总计100.00万元，支出总计100.00万元。", "Balance Exact Certain")]
    // Points, scores, ranks, counts, pace, whole numbers.
    [InlineData("合格率由90.5%提高到95.7%，提高5.2个百分点。", "PointsApart Exact Certain")]
    [InlineData("合格率由90.5%提高到95.7%，提高6.2个百分点。", "PointsApart Breaks Certain")]
    [InlineData("产出得分48分，效益得分28分，满意度得分10分，执行得分9.5分，总分95.5分，等次为“优”。", "ScoreSum Exact Certain")]
    [InlineData("产出得分48分，效益得分28分，满意度得分10分，执行得分9.5分，总分96.5分。", "ScoreSum Breaks Certain")]
    [InlineData("自评总分88.5分，评价等级为“优”。", "Score Breaks Inferred")]
    [InlineData("自评得分为96.5分，其中投入10分、过程18.5分、产出38分、效益30分。", "ScoreSum Exact Certain")]
    [InlineData("自评得分为96.5分，其中投入10分、过程19.5分、产出38分、效益30分。", "ScoreSum Breaks Certain")]
    [InlineData("人均标准为134.4元/月，比甲市的126.8元/月和乙市的120.7元/月标准高。", "Rank Exact Certain")]
    [InlineData("人均标准为124.4元/月，比甲市的126.8元/月高。", "Rank Breaks Certain")]
    [InlineData("年初预算为50.00万元，支出决算为49.00万元，完成年初预算的98%，决算数大于预算数的主要原因是追加。", "Rank Breaks Certain")]
    [InlineData("下设3个单位（包括图书馆、文化馆、博物馆）。", "Count Exact Certain")]
    [InlineData("下设4个单位（包括图书馆、文化馆、博物馆）。", "Count Breaks Certain")]
    [InlineData("内设办公室、财务科、业务科、人事科、法规科等5个科室。", "Count Exact Certain")]
    [InlineData("内设办公室、财务科、业务科、人事科、法规科等4个科室。", "Count Breaks Certain")]
    [InlineData("1-3月完成收入30.00万元，完成预算120.00万元的25%，较均衡进度慢0.0%。", "CompletionRate Exact Inferred")]
    [InlineData("回收有效问卷60份，群众满意度98.4%。", "Granularity Breaks Conditional")]
    [InlineData("回收有效问卷60份，群众满意度98.3%。", "Granularity Within Conditional")]
    public void Recognises(string paragraph, string relation) => Told.Relations(paragraph).ShouldContain(relation);

    [Theory]
    [InlineData("支出100.00万元，其中基本支出增加5.00万元，增长10%。")]
    [InlineData("支出100.00万元，主要原因是人员增加5人，项目支出增长10%。")]
    [InlineData("完成培训1000人，新增就业200人，增长50%以上。")]
    [InlineData("收入由80万元增加到100万元。")]
    [InlineData("培训教师200人、学生300人，发放资料约5000份。")]
    [InlineData("支出约100万元，其中基本支出40万元、项目支出70万元。")]
    [InlineData("受理案件200件，调解成功率69%，终结率74%。")]
    [InlineData("内设办公室、财务科等15个科室。")]
    [InlineData("参加活动的有3个单位，现场发放图书500册。")]
    [InlineData("满意度达到95%以上，比目标高。")]
    [InlineData("人员经费80.00万元，主要包括：工资、津贴等；公用经费120.00万元，主要包括：水费、电费等。")]
    [InlineData("重点工程投资500万元，道路投资300万元。")]
    [InlineData("自评总分88.5分，评价等级为“良”。")]
    [InlineData("全年预算3667万元，执行3592万元，总体执行率为98.0%。基本支出执行率99.1%，项目支出执行率96.5%。")]
    [InlineData("基本支出预算20.00万元，实际支出19.80万元，执行率99%；项目支出预算16.00万元，实际支出15.20万元，执行率95%。总体执行率97.22%。")]
    [InlineData("预算36.00万元，其中基本支出预算20.00万元、项目支出预算16.00万元。执行35.00万元，其中基本支出19.80万元、项目支出15.20万元，预算执行率为97.22%，基本支出执行率99.00%。")]
    [InlineData("计划培训400人，实际培训420人，完成率100%。")]
    [InlineData("收入总计3697.59万元，支出总计3591.95万元，年末累计结余105.64万元。")]
    [InlineData("本年支出合计100.00万元，基本支出60.00万元，占总支出的60%；项目支出40.00万元，占总支出的40%。")]
    [InlineData("“三公”经费31.00万元，公务用车购置费10.00万元、公务用车运行维护费12.00万元、公务接待费7.00万元、因公出国（境）费2.00万元。")]
    [InlineData("预算安排2000万元，资金到位1900万元，到位率95%。实际支出1805万元，资金执行率95%。")]
    [InlineData("收入3697.59万元，完成预算3600.00万元的102.71%；支出完成预算的97.22%。")]
    [InlineData("支出100.00万元，比上年80.00万元增加20.00万元，增长25%；其中基本支出增加5.00万元，增长10%。")]
    [InlineData("实有人员110人，其中：公务员40人、事业人员60人、工勤人员10人；离退休人员35人。")]
    [InlineData("发放问卷500份，回收480份，其中表示满意的450份，满意度93.75%。")]
    public void Never_finds_a_contradiction_where_none_is_stated(string paragraph) =>
        Told.Relations(paragraph).ShouldNotContain(relation => relation.Contains("Breaks", StringComparison.Ordinal));

    [Fact]
    public void Passages_in_the_same_words_must_give_the_same_figures()
    {
        const string Words = "全市新增就业{0}人，培训工人3200人，发放贷款2.8亿元，建成车间333家。组织考试{1}万人次，零差错。";
        string Report(int jobs, string exams) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Words, jobs, exams);
        Told.Relations(Report(2330, "4.6"), "五、绩效情况", Report(2330, "3.5")).Count(relation => relation == "Repeat Breaks Certain").ShouldBe(1);
        Told.Relations(Report(2330, "4.6"), "五、绩效情况", Report(2330, "4.6")).ShouldAllBe(relation => relation == "Repeat Exact Certain");
    }

    [Theory]
    [InlineData("10.00", "TextSum Exact Inferred")]
    [InlineData("11.00", "TextSum Breaks Inferred")]
    public void The_three_parts_of_three_public_are_summed_over_paragraphs(string total, string relation) =>
        Told.Relations(
            $"“三公”经费支出预算为30.00万元，支出决算为{total}万元。其中：",
            "1．因公出国（境）费预算为5.00万元，支出决算为1.00万元。",
            "2．公务用车购置及运行维护费预算为20.00万元，支出决算为6.00万元。",
            "3．公务接待费预算为5.00万元，支出决算为3.00万元。").ShouldContain(relation);

    [Theory]
    [InlineData("30.00", "TextSum Exact Certain")]
    [InlineData("31.00", "TextSum Breaks Certain")]
    public void A_list_may_name_its_total(string part, string relation) =>
        Told.Relations("部门收入总计100.00万元。", $"收入总计中，财政拨款70.00万元，其他收入{part}万元。").ShouldContain(relation);

    [Theory]
    [InlineData("910.00", "TextSum Exact Inferred")]
    [InlineData("810.00", "TextSum Breaks Inferred")]
    public void Numbered_items_are_the_parts_of_the_total_before_them(string amount, string relation) =>
        Told.Relations(
            "支出年初预算为900.00万元，支出决算为1000.00万元。其中：1.教育支出年初预算为100.00万元，支出决算为90.00万元。"
            + $"2.农林水支出年初预算为800.00万元，支出决算为{amount}万元。").ShouldContain(relation);

    [Fact]
    public void Numbered_items_that_are_other_things_are_no_sum() =>
        Told.Relations("全年投入100.00万元。", "1.完成培训，投入10.00万元。", "2.新建站点，投入20.00万元。").ShouldBeEmpty();

    [Fact]
    public void A_change_stands_between_last_year_and_this() =>
        Told.Relations("收入总计120.00万元，与2021年度的100.00万元相比，增加20.00万元，增长20.00%。")
            .ShouldBe(["ChangeRate Exact Certain", "Change Exact Certain", "ChangeRate Exact Certain"]);

    [Fact]
    public void Each_budget_has_its_own_income() =>
        Told.Relations(
            "本年收入合计100.00万元，本年支出合计90.00万元。", "本年收入合计70.00万元，本年支出合计60.00万元。", "全年执行数30万元。", "全年执行数40万元。")
            .ShouldNotContain(relation => relation.StartsWith("Repeat", StringComparison.Ordinal));

    [Fact]
    public void Names_alike_are_a_question() =>
        Told.Relations("落实就业帮扶政策补贴1.7亿元。其后，落实就业帮扶政府补贴6940万元。").ShouldBe(["Repeat Breaks Conditional"]);

    [Fact]
    public void Names_of_different_grades_are_none() =>
        Told.Relations("全年申报工程系列高级职称857个。全年申报工程系列中级职称1317个。").ShouldBeEmpty();
}
