using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A county's self-review of subsidies for employment: lots, sources, subsidies with heads and averages in clauses; the national form with A, B and B/A, a table by subsidy, targets and results with units in the cells.</summary>
internal sealed class EmploymentReport() : BlindLayout("employment", "blind-g", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var (jobs, all) = (year.BlindG.Jobs, year.BlindG.Jobs.All);
        page.Heading(0, $"{year.Region}{year.Year}年度就业补助资金绩效自评报告");
        page.Heading(1, "一、绩效目标分解下达情况");
        Given(year, page);
        page.Heading(1, "二、绩效目标完成情况分析");
        page.Heading(2, "（一）资金投入情况分析");
        Money(jobs, page);
        page.Heading(2, "（二）总体绩效目标完成情况分析");
        page.Say($"{year.Year}年，全域城镇新增就业{jobs.NewJobs}人，完成年度目标任务{jobs.NewTarget}人的{jobs.NewRate}%；失业人员再就业{jobs.Again}人；就业困难人员实现就业{jobs.Hard}人；农村劳动力转移就业{jobs.Villagers}人。");
        page.Heading(2, "（三）绩效指标完成情况分析");
        foreach (var (one, number) in Numbered(jobs.Subsidies))
            page.Say($"{number}.{one.Name}。发放{one.Money.Now}万元，惠及{one.People.Now}{one.Unit}，人均{one.Each}元。上年发放{one.Money.Last}万元、{one.People.Last}{one.Unit}，同比{page.Moved(one.Money)}万元、{page.Moved(one.People)}{one.Unit}。");
        page.Heading(1, "三、自评结果");
        page.Say($"按照评分标准，资金执行率指标满分{jobs.MoneyFull}分，执行率{all.Rate}%，得{jobs.MoneyScore}分；绩效指标满分{jobs.GoalsFull}分，得{jobs.GoalsScore}分。自评总分{jobs.Score}分。");
        page.Heading(1, "附件　就业补助资金绩效目标自评表");
        Form(year, page);
    }

    private static void Given(DepartmentYear year, Page page)
    {
        var jobs = year.BlindG.Jobs;
        page.Counts(jobs.LotCount, jobs.Lots.Length);
        page.Say($"{year.Year}年，上级分{jobs.LotCount}批下达中央就业补助资金{jobs.Sources[0].Budget}万元，第一批{jobs.Lots[0]}万元，第二批{jobs.Lots[1]}万元。省级就业补助资金{jobs.Sources[1].Budget}万元，市县配套{jobs.Sources[2].Budget}万元，以前年度结转{jobs.Sources[3].Budget}万元，全年可用资金合计{jobs.All.Budget}万元。");
    }

    private static void Money(Employment jobs, Page page)
    {
        var all = jobs.All;
        page.Say($"全年就业补助资金支出{all.Spent}万元，执行率{all.Rate}%，年末结余{all.Left}万元。其中：{jobs.Sources.Select(one => page.Text($"{one.Name}支出{one.Spent}万元，执行率{one.Rate}%")):；}。与上年支出{jobs.Money.Last}万元相比，{page.Moved(jobs.Money)}万元，{page.Rose(jobs.Money)}。");
        page.Say($"从支出方向看，{jobs.Subsidies.Select(one => page.Text($"{one.Name}占{one.Share}%")):、}。");
        page.Plain("各项补贴支出情况表");
        page.Table(table => table
            .Head(new Span("补贴项目", 2), new Span("本年", 1, 3), new Span("上年", 1, 2))
            .Head("人数（人、人次）", "金额（万元）", "人均（元）", "人数（人、人次）", "金额（万元）")
            .Rows(jobs.Subsidies, (one, _) => [one.Name, one.People.Now, one.Money.Now, one.Each, one.People.Last, one.Money.Last])
            .Row("合　计", null, all.Spent, null, null, jobs.Money.Last));
    }

    private static void Form(DepartmentYear year, Page page)
    {
        var (jobs, all) = (year.BlindG.Jobs, year.BlindG.Jobs.All);
        page.Plain($"（{year.Year}年度）");
        page.Table(table => table
            .Head("资金投入情况（万元）", "全年预算数（A）", "全年执行数（B）", "执行率（B/A）", "分值", "得分")
            .Row(all.Name, all.Budget, all.Spent, Percent(all.Rate), jobs.MoneyFull, jobs.MoneyScore)
            .Rows(jobs.Sources, (one, index) => [(index == 0 ? "其中：" : "　　　") + one.Name, one.Budget, one.Spent, Percent(one.Rate), null, null]));
        page.Table(table => Goals(jobs, table, page));
    }

    private static Formatted Percent(Fact rate) => new(rate, null, "%");

    private static void Goals(Employment jobs, TableWriter table, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "分值", "得分");
        foreach (var (one, index) in jobs.Goals.Select((one, index) => (one, index)))
            table.Row(Level1(index) is { } first ? [first, .. Line(one, page)] : Line(one, page));
        table.Row(new Span("总　分（含资金执行率）", 1, 5), jobs.Full, jobs.Score);
    }

    private static Span? Level1(int index) => index switch { 0 => new("产出指标", 5), 5 => new("效益指标", 2), 7 => new("满意度指标"), _ => null };

    private static object?[] Line(EmploymentGoal one, Page page) =>
        [one.Level2, one.Name, page.Text($"≥{one.Target}{one.Unit}"), new Formatted(one.Done, null, one.Unit), one.Full, one.Score];
}
