using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindA;

/// <summary>The self-evaluation of one project in 元: money by level of government, tasks with unit costs, payments, and a provincial form with natures and units in columns.</summary>
internal sealed class ProjectSelfReport() : BlindLayout("project-self-report", "blind-a", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "/" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var project = year.BlindA.Project;
        page.Heading(0, $"{year.Region}{year.Year}年{project.Name}项目支出绩效自评报告");
        page.Heading(1, "一、项目概况");
        page.Say($"项目由中央、省、市、县四级筹资，计划总投资{project.All.Planned}元，建设内容{project.Tasks.Length}项，受益农户{project.AllHouseholds}户。");
        page.Heading(1, "二、资金计划、到位及使用");
        Money(project, page);
        page.Heading(1, "三、任务完成情况");
        Tasks(project, page);
        page.Heading(1, "四、受益对象及满意度");
        Households(project, page);
        page.Heading(1, "五、自评结论");
        page.Say($"自评总分{project.Score}分（满分{project.Weight}分），其中预算执行{project.ExecutionScore}分，绩效指标{project.IndicatorScore}分。");
        Form(project, page);
        page.Plain("注：预算执行得分＝资金使用率×10，最高不超过10分；“/”表示该栏不涉及。");
    }

    private static void Money(ProjectFund project, Page page)
    {
        var all = project.All;
        page.Say($"1.计划与到位。截至评价基准日，资金到位率为{all.ArrivedRate}%，累计到位{all.Arrived}元。分级次看，{project.Levels.Select(level => page.Text($"{level.Name}到位率{level.ArrivedRate}%（{level.Arrived}元）")):，}。");
        page.Say($"2.使用。累计支出{all.Used}元，占到位资金的{all.UsedRate}%，尚有{all.Left}元待结算后支付。");
        page.Aside("金额单位：元");
        page.Table(table => table
            .Head("资金来源", "计划数①", "到位数②", "到位率②/①（%）", "支出数③", "使用率③/②（%）", "结余②-③")
            .Row(Row(all))
            .Rows(project.Levels, (level, _) => Row(level)));
        page.Say($"3.支付进度。资金分{project.Payments.Length}次拨付：{project.Payments.Select(one => page.Text($"{one.Name}{one.Paid}元")):；}。");
        page.Table(table => table
            .Head(["支付时间", .. project.Payments.Select(one => one.Name)])
            .Row(["当次支付（元）", .. project.Payments.Select(one => one.Paid)])
            .Row(["累计支付（元）", .. project.Payments.Select(one => one.SoFar)])
            .Row(["占到位资金（%）", .. project.Payments.Select(one => one.Rate)]));
    }

    private static object?[] Row(FundLevel level) =>
        [level.Name, level.Planned, level.Arrived, level.ArrivedRate, level.Used, level.UsedRate, level.Left];

    private static void Tasks(ProjectFund project, Page page)
    {
        foreach (var (task, number) in Numbered(project.Tasks))
            page.Say($"（{number}）{task.Name}：完成{task.Done}{task.Unit}，为计划{task.Planned}{task.Unit}的{task.Rate}%；支出{task.Spent}元，较概算{task.Budget}元节约{task.Saved}元，折合每{task.Unit}{task.UnitCost}元。");
        page.Table(table => table
            .Head(new Span("建设内容", 2), new Span("单位", 2), new Span("工程量", 1, 3), new Span("投资（元）", 1, 4))
            .Head("计划", "完成", "完成率%", "概算", "支出", "节约", "占支出%")
            .Rows(project.Tasks, (task, _) =>
                [task.Name, task.Unit, task.Planned, task.Done, task.Rate, task.Budget, task.Spent, task.Saved, task.Share])
            .Row("合计", null, null, null, null, project.All.Planned, project.All.Used, null, null));
    }

    private static void Households(ProjectFund project, Page page)
    {
        var visits = project.Visits;
        page.Say($"受益农户{project.AllHouseholds}户中，{project.Households.Select(part => page.Text($"{part.Name}{part.Count}户，占{part.Share}%")):；}。户均投入{project.PerHousehold}元。");
        page.Say($"入户走访{visits.Visited}户，取得有效问卷{visits.Valid}份，有效率{visits.ValidRate}%。");
        page.Table(table => table
            .Head("评价", "份数")
            .Rows(visits.Answers, (answer, _) => [answer.Name, answer.Count])
            .Row("有效问卷合计", visits.Valid));
        page.Say($"选择“非常满意”“比较满意”的合计{visits.Content}份，综合满意度{visits.ContentRate}%。");
    }

    private static void Form(ProjectFund project, Page page)
    {
        var all = project.All;
        page.Plain("附表　项目支出绩效自评表");
        page.Table(table => table
            .Head("预算执行情况（10分）", "预算数（元）", "预算执行数（元）", "预算执行率", "权重", "得分")
            .Row("总额", all.Arrived, all.Used, new Formatted(all.UsedRate, null, "%"), project.ExecutionWeight, project.ExecutionScore)
            .Rows(project.Levels, (level, index) =>
                [(index == 0 ? "其中：" : "　　　") + level.Name, level.Arrived, level.Used, new Formatted(level.UsedRate, null, "%"), "/", "/"]));
        page.Table(table => table
            .Head("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分")
            .Rows(project.Indicators, (one, _) =>
                [one.Level1, one.Level2, one.Name, one.Nature, one.Target, one.Unit, one.Actual, one.Weight, one.Score])
            .Row(new Span("绩效指标小计", 1, 7), project.IndicatorWeight, project.IndicatorScore)
            .Row(new Span("总分（含预算执行）", 1, 7), project.Weight, project.Score));
    }
}
