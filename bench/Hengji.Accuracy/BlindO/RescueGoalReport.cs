using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>The goals a county's fire brigade hands in with a project of three years: the form, what the money was worked out from, the review before the budget, the indicators.</summary>
internal sealed class RescueGoalReport() : BlindLayout("rescue-goal", "blind-o", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var (goal, next) = (year.BlindO.Goal, year.Year + 1);
        page.Heading(0, $"基层消防救援能力提升项目支出绩效目标申报表（{next}年度）");
        page.Plain($"申报单位：清河县消防救援大队　主管部门：清河县应急管理局　项目属性：新增项目　起止时间：{next}年1月至{next + 2}年12月");
        page.Aside("金额单位：万元");
        page.Table(table => Form(table, year));
        page.Heading(1, "一、项目概况");
        page.Say($"全县现有消防救援站{goal.Stations}个，覆盖乡镇（街道）{goal.CoveredBefore}个，覆盖率{goal.CoveredRateBefore}%。近年来警情逐年上升，{year.Year}年接警出动{goal.Calls.Now}起，比上年{goal.Calls.Last}起增加{goal.Calls.Change}起，增长{goal.Calls.Rate}%，偏远乡镇平均到场时间{goal.LastMinutes}分钟，现有专职队员{goal.Members}人，站点少、装备旧的矛盾突出。");
        page.Heading(1, "二、申报依据及测算过程");
        Costs(goal, page);
        page.Heading(1, "三、事前绩效评估情况");
        Review(goal, page);
        page.Heading(1, "四、资金筹措及分年度计划");
        Years(year, page);
        page.Heading(1, "五、绩效目标");
        page.Say($"长期目标：用三年时间新建乡镇消防救援站{goal.Planned}个，覆盖乡镇（街道）达到{goal.Covered}个，占全县{goal.Towns}个乡镇（街道）的{goal.CoveredRate}%，比目前提高{goal.CoverageChange}个百分点；偏远乡镇平均到场时间缩短到{goal.Minutes}分钟以内，减少{goal.MinutesCut}分钟。");
        page.Table(table => Indicators(table, goal, page));
    }

    private static void Form(TableWriter table, DepartmentYear year)
    {
        var (goal, next) = (year.BlindO.Goal, year.Year + 1);
        table.Head("资金构成", "中期资金总额", $"其中：{next}年", "占中期总额（%）");
        table.Row("资金总额", goal.Allowed, goal.Years[0], goal.YearShares[0]);
        table.Row("其中：上级补助资金", goal.Sources[0].Amount, goal.SourcesFirst[0], null);
        table.Row("县级财政资金", goal.Sources[1].Amount, goal.SourcesFirst[1], null);
    }

    private static void Costs(RescueGoal goal, Page page)
    {
        page.Say($"根据乡镇消防站建设标准和装备配备标准，结合现有存量测算，申报资金{goal.Asked}万元，其中{goal.Kinds.Select(one => page.Text($"{one.Name}{one.Money}万元")):、}。主要测算依据如下：");
        page.Table(table =>
        {
            table.Head("类别", "内容", "单位", "申报数量", "单价（元）", "申报金额（万元）", "审核数量", "审核金额（万元）", "核减（万元）");
            foreach (var kind in goal.Kinds)
            {
                foreach (var one in kind.Items)
                    table.Row(one.Kind, one.Name, one.Unit, one.Number, new Formatted(one.Price, "元"), one.Money, one.AllowedNumber, one.Allowed, one.Cut);
                table.Row(new Span($"{kind.Name}小计", 1, 5), kind.Money, null, kind.Allowed, kind.Cut);
            }
            table.Row(new Span("合计", 1, 5), goal.Asked, null, goal.Allowed, goal.Cut);
        });
    }

    private static void Review(RescueGoal goal, Page page)
    {
        page.Say($"县财政局组织{goal.Experts}名专家开展事前绩效评估，综合得分{goal.Score}分（满分{goal.Weight}分），结论为“调整后支持”。其中{goal.Opinions.Select(one => page.Text($"{one.Name}{one.Score}分")):、}。");
        page.Table(table => table
            .Head("评估内容", "分值", "得分", "专家意见")
            .Rows(goal.Opinions, (one, _) => [one.Name, one.Weight, one.Score, one.Words])
            .Row("合计", goal.Weight, goal.Score, null));
        page.Say($"经评审，申报资金{goal.Asked}万元审定为{goal.Allowed}万元，核减{goal.Cut}万元，核减率{goal.CutRate}%，核减内容主要是超出配备标准的装备。");
    }

    private static void Years(DepartmentYear year, Page page)
    {
        var (goal, next) = (year.BlindO.Goal, year.Year + 1);
        page.Say($"项目三年总投入{goal.Allowed}万元，其中{goal.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。分年度安排为{next}年{goal.Years[0]}万元、{next + 1}年{goal.Years[1]}万元、{next + 2}年{goal.Years[2]}万元，分别占{goal.YearShares[0]}%、{goal.YearShares[1]}%和{goal.YearShares[2]}%。");
        page.Table(table => table
            .Head("类别", "审定金额", "占比（%）", $"{next}年", $"{next + 1}年", $"{next + 2}年")
            .Rows(goal.Kinds, (one, _) => [one.Name, one.Allowed, one.Share, .. one.Years])
            .Row("合计", goal.Allowed, "100", goal.Years[0], goal.Years[1], goal.Years[2]));
    }

    private static void Indicators(TableWriter table, RescueGoal goal, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "指标值", "权重");
        foreach (var (one, weight) in goal.Kinds.SelectMany(kind => kind.Items).Where(one => one.Name is not "消防水带" and not "灭火防护服").Zip([10, 5, 8, 5, 6, 4, 6]))
            table.Row("产出指标", "数量指标", one.Name, page.Text($"{one.AllowedNumber}{one.Unit}"), weight);
        table.Row("产出指标", "质量指标", "装备验收合格率", "100%", 6);
        table.Row("成本指标", "经济成本指标", "项目总成本", page.Text($"≤{goal.Allowed}万元"), 10);
        table.Row("效益指标", "社会效益指标", "消防救援站乡镇覆盖率", page.Text($"≥{goal.CoveredRate}%"), 15);
        table.Row("效益指标", "社会效益指标", "偏远乡镇平均到场时间", page.Text($"≤{goal.Minutes}分钟"), 15);
        table.Row("满意度指标", "服务对象满意度", "群众满意度", "≥90%", 10);
    }
}
