using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A city's culture department: conclusions first, proofs after, a form with goals and scores at the end; 万元 and %, zeros dropped.</summary>
internal sealed class CultureConclusionReport() : BlindLayout("culture-conclusion", "blind-k", new NumberStyle { DropsZeros = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Year}年度{year.City()}文化和旅游局部门整体绩效自评报告");
        page.Heading(1, "一、自评结论");
        Conclusion(year, page);
        page.Heading(1, "二、佐证材料");
        Basis(year, page);
        Spending(year, page);
        Work(year, page);
        Applied(year, page);
        page.Heading(1, $"附件：{year.Year}年度部门整体绩效自评表");
        Form(year, page);
    }

    private static void Conclusion(DepartmentYear year, Page page)
    {
        var (culture, score) = (year.BlindK.Culture, year.BlindK.Culture.Score);
        var money = culture.Money;
        page.Heading(2, "（一）部门整体绩效自评得分");
        page.Say($"{year.Year}年度部门整体绩效自评得分{score.Score}分，其中预算执行率{score.Spending.Weight}分，得{score.Spending.Score}分；{score.Groups.Take(3).Select((group, index) => page.Text($"年度绩效目标{index + 1}共{group.Weight}分，得{group.Score}分")):；}；满意度{score.Groups[3].Weight}分，得{score.Groups[3].Score}分。");
        page.Heading(2, "（二）绩效目标完成情况");
        page.Say($"1.执行率情况。全年预算{money.AllRun.Full}万元，执行{money.AllRun.Done}万元，执行率{money.AllRun.Rate}%。其中：基本支出预算{money.BasicRun.Full}万元，执行{money.BasicRun.Done}万元，执行率{money.BasicRun.Rate}%；项目支出预算{money.ProjectRun.Full}万元，执行{money.ProjectRun.Done}万元，执行率{money.ProjectRun.Rate}%。");
        page.Say($"2.完成的绩效目标。公共文化场馆全年接待{culture.Visits.Now}万人次，同比{page.Rose(culture.Visits)}；开展惠民演出{culture.Shows.Now}场，比上年{page.Moved(culture.Shows, "多", "少")}场。");
        if (score.Missed.Any())
            page.Say($"3.未完成的绩效目标。{score.Missed.Select(one => page.Text($"{one.Name}年初目标{one.Target}{one.Unit}，实际完成{one.Actual}{one.Unit}，完成率{one.Rate}%，扣{one.Lost}分")):；}。");
        else
            page.Plain("3.未完成的绩效目标。无。");
        page.Heading(2, "（三）存在的问题和原因");
        page.Say($"一是预算执行率没有达到100%，年末结转{money.Closing}万元，主要是文物保护工程按进度付款，尾款未到支付节点。二是部分指标目标值设定偏于保守。");
        page.Heading(2, "（四）下一步拟改进措施");
        page.Plain("加强项目前期论证，提高预算编制的准确性；对照历史数据和行业标准合理设定目标值；健全执行监控，对支付进度慢的项目及时提醒。");
    }

    private static void Basis(DepartmentYear year, Page page)
    {
        var (culture, people) = (year.BlindK.Culture, year.BlindK.Culture.Money.People);
        page.Heading(2, "（一）基本情况");
        page.Say($"我局为市政府工作部门，下辖{culture.UnitCount}个二级预算单位：{page.List(culture.UnitCount, culture.Units)}。编制总数{people.Posts}人，在职{people.Staff}人，离退休{people.Retired}人。");
        page.Say($"{year.Year}年部门收入合计{culture.Money.Income.Now}万元，其中财政拨款{culture.Money.Sources[0].Money.Now}万元、其他收入{culture.Money.Sources[1].Money.Now}万元；加上年结转{culture.Money.Opening}万元，可用资金共{culture.Money.Total}万元。");
    }

    private static void Spending(DepartmentYear year, Page page)
    {
        var culture = year.BlindK.Culture;
        page.Heading(2, "（二）预算执行情况分析");
        page.Say($"全年支出{culture.Money.Spent.Now}万元，同比{page.Rose(culture.Money.Spent)}。人员经费{culture.Money.Personnel.Now}万元，公用经费{culture.Money.Public.Now}万元，项目支出{culture.Money.Project.Now}万元。项目支出明细如下：");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("项目名称", "年初预算", "调整数", "调整后预算", "支出数", "执行率（%）", "结转结余")
            .Rows(culture.Projects, (one, _) => Row(one.Name, one))
            .Row(Row("合　计", culture.Money.ProjectRun)));
    }

    private static object?[] Row(string name, BudgetRun one) => [name, one.Initial, one.Added, one.Full, one.Done, one.Rate, one.Left];

    private static void Work(DepartmentYear year, Page page)
    {
        var culture = year.BlindK.Culture;
        page.Heading(2, "（三）绩效目标完成情况分析");
        page.Say($"惠民演出中，进乡村{culture.ShowKinds[0]}场、进社区{culture.ShowKinds[1]}场、进校园{culture.ShowKinds[2]}场，共支出演出补贴{culture.ShowMoney}万元，平均每场{culture.PerShow}元。");
        page.Say($"通过线上线下相结合的方式发放问卷{culture.Poll.Issued}份，回收{culture.Poll.Returned}份，回收率{culture.Poll.ReturnedRate}%；选择“非常满意”和“满意”的{culture.Poll.Content}份，满意度{culture.Poll.ContentRate}%。");
        page.Say($"“三公”经费预算{culture.Money.ThreePublic.Budget}万元，支出{culture.Money.ThreePublic.Now}万元，完成预算的{culture.Money.ThreePublic.Rate}%，其中公务用车运行维护费{culture.Money.Car.Now}万元，公务接待费{culture.Money.Reception.Now}万元。");
    }

    private static void Applied(DepartmentYear year, Page page)
    {
        var culture = year.BlindK.Culture;
        page.Heading(2, "（四）上年度自评结果应用情况");
        page.Say($"{year.Year - 1}年度自评得分{culture.LastScore}分，预算执行率{culture.LastRate}%。我局针对执行进度问题建立了月调度制度，本年度得分{page.Word(culture.ScoreChange, "提高", "下降")}{culture.ScoreChange:abs}分，预算执行率{page.Word(culture.RateChange, "上升", "下降")}{culture.RateChange:abs}个百分点。");
    }

    private static void Form(DepartmentYear year, Page page)
    {
        var (culture, score) = (year.BlindK.Culture, year.BlindK.Culture.Score);
        var money = culture.Money;
        page.Table(table =>
        {
            table.Head("单位名称", new Span($"{year.City()}文化和旅游局", 1, 5));
            table.Row("基本支出总额", money.BasicRun.Done, "项目支出总额", new Span(money.ProjectRun.Done, 1, 3));
            table.Row(new Span("部门整体支出（万元，20分）", 2), null, "预算数（A）", "执行数（B）", "执行率（B/A，%）", "得分");
            table.Row("部门整体支出总额", money.AllRun.Full, money.AllRun.Done, money.AllRun.Rate, score.Spending.Score);
        });
        page.Table(table =>
        {
            table.Head("年度绩效目标", "二级指标", "三级指标", "年初目标值", "实际完成值", "权重", "得分");
            foreach (var group in score.Groups)
                foreach (var (one, index) in group.Indicators.Select((one, index) => (one, index)))
                    table.Row(index == 0 ? [new Span(group.Name, group.Indicators.Length), .. Cells(page, one)] : Cells(page, one));
            table.Row(new Span("总　　分（含预算执行率）", 1, 5), score.Weight, score.Score);
        });
        page.Plain("偏差大或目标未完成原因：受项目实施进度影响。改进措施及结果应用方案：见正文。");
    }

    private static object?[] Cells(Page page, SelfIndicator one) =>
        [one.Level2, one.Name, page.Text($"{one.Target}{one.Unit}"), page.Text($"{one.Actual}{one.Unit}"), one.Weight, one.Score];
}
