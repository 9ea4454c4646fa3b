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
    // Changes.
    [InlineData("支出合计110.00万元，比上年增加10.00万元，增长10.00%。", "ChangeRate Exact Certain")]
    [InlineData("支出合计110.00万元，比上年增加10.00万元，增长9.09%。", "ChangeRate Breaks Certain")]
    [InlineData("支出合计90.00万元，较上年度减少10.00万元，下降10%。", "ChangeRate Exact Certain")]
    [InlineData("2023年收入80万元。与上年相比，减少20万元，下降20%。", "ChangeRate Exact Certain")]
    [InlineData("收、支总计各为200.00万元、200.00万元。与2021年相比，收、支总计各增加50.00万元、50.00万元，增长33.33%、33.33%。", "ChangeRate Within Certain")]
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
    // Balances.
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
