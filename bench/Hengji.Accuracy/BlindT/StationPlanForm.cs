using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>A station that measures air and water asks for next year's money: the form with goals, the estimate in 元 by quantity and price, the plan by quarter, and why.</summary>
internal sealed class StationPlanForm() : BlindLayout("station-plan-form", "blind-t", new NumberStyle { MoneyScale = 1, MoneyDecimals = 0, HasThousands = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var plan = year.BlindT.Station;
        page.Heading(0, $"项目支出绩效目标申报表（{year.Year + 1}年度）");
        page.Aside("金额单位：元");
        page.Table(table => Form(table, year, page));
        page.Heading(1, $"附表1　{year.Year + 1}年度项目预算测算明细表");
        page.Aside("金额单位：元");
        page.Table(table => Estimate(table, plan));
        page.Heading(1, $"附表2　{year.Year + 1}年度分季度用款计划表");
        page.Aside("金额单位：元");
        page.Table(table => table.Head("季度", "计划用款", "累计用款", "累计进度")
            .Rows(plan.Quarters, (one, _) => [one.Name, one.Amount, one.Sum, new Formatted(one.Rate, null, "%")])
            .Row("合计", plan.Total, null, null));
        page.Heading(1, "项目申报说明");
        Words(year, page);
    }

    private static void Form(TableWriter table, DepartmentYear year, Page page)
    {
        var plan = year.BlindT.Station;
        table.Row("项目名称", new Span("生态环境监测网络运行保障", 1, 2), "项目属性", new Span("延续项目", 1, 2));
        table.Row("主管部门", new Span("南屏市生态环境局", 1, 2), "实施单位", new Span("南屏市生态环境监测站", 1, 2));
        table.Row(new Span("项目资金", 3), new Span("年度资金总额", 1, 2), new Span(plan.Total, 1, 3));
        foreach (var source in plan.Sources)
            table.Row(new Span(source.Name, 1, 2), new Span(source.Amount, 1, 3));
        table.Row("年度总体目标", new Span(page.Text($"保障{plan.Sites}个自动监测站稳定运行，完成手工监测{plan.Samples}点次，监测数据真实、准确、全面，为污染防治提供技术支撑。"), 1, 5));
        table.Row("一级指标", "二级指标", new Span("三级指标", 1, 2), "指标值", "指标说明");
        Target(table, "产出指标", "数量指标", "运维空气自动监测站", page.Text($"={plan.Air}站"), "按站点台账统计");
        Target(table, "产出指标", "数量指标", "运维地表水自动监测站", page.Text($"={plan.Water}站"), "按站点台账统计");
        Target(table, "产出指标", "数量指标", "手工监测点次", page.Text($"≥{plan.Samples}点次"), "地表水、土壤及地下水、声环境合计");
        Target(table, "产出指标", "质量指标", "自动监测数据有效率", "≥95%", "有效数据/应获取数据");
        Target(table, "产出指标", "时效指标", "监测报告按时报送率", "=100%", "按月统计");
        Target(table, "成本指标", "经济成本指标", "空气站单站运维成本", page.Text($"≤{plan.Added.Price}元"), "按中标价控制");
        Target(table, "成本指标", "经济成本指标", "项目总成本", page.Text($"≤{plan.Total:万,2}万元"), "不超预算");
        Target(table, "效益指标", "生态效益指标", "空气质量优良天数", page.Text($"≥{plan.GoodDays}天"), page.Text($"优良率约{plan.GoodRate}%"));
        Target(table, "满意度指标", "服务对象满意度", "公众满意度", "≥90%", "问卷调查");
    }

    private static void Target(TableWriter table, string level1, string level2, string name, object value, object note) => table.Row(level1, level2, new Span(name, 1, 2), value, note);

    private static void Estimate(TableWriter table, StationPlan plan)
    {
        table.Head("序号", "测算内容", "计量单位", "数量", "单价", "金额", "占比（%）");
        foreach (var (group, number) in Numbered(plan.Groups))
        {
            table.Row("一二三"[number - 1].ToString(), group.Name, null, null, null, group.Amount, group.Share);
            table.Rows(group.Lines, (one, index) => [index + 1, one.Name, one.Unit, one.Quantity, one.Price, one.Amount, null]);
        }
        table.Row(null, "合计", null, null, null, plan.Total, null);
    }

    private static void Words(DepartmentYear year, Page page)
    {
        var plan = year.BlindT.Station;
        page.Say($"一、单位概况。南屏市生态环境监测站现有在职人员{plan.Staff}人，其中专业技术人员{plan.Technicians}人，占{plan.TechnicianShare}%，具备{plan.Parameters}项参数的监测能力，管理空气自动监测站{plan.Air}个、地表水自动监测站{plan.Water}个，共{plan.Sites}个，空气站均具备{plan.AirEach}项污染物自动监测能力。");
        page.Say($"二、以前年度预算执行情况。{year.Year - 1}年预算{plan.Before.Budget:万,2}万元，支出{plan.Before.Spent:万,2}万元，执行率{plan.Before.Rate}%；{year.Year}年预算{plan.Last.Budget:万,2}万元，支出{plan.Last.Spent:万,2}万元，执行率{plan.Last.Rate}%，比上年{page.Word(plan.RateChange, "提高", "下降")}{plan.RateChange:abs}个百分点，结余{plan.Last.Left:万,2}万元已交回财政。上年度项目绩效自评得分{plan.Score}分。");
        page.Say($"三、{year.Year + 1}年预算申请。申请预算{plan.Total:万,2}万元，较{year.Year}年预算增加{plan.Budget.Change:万,2}万元，增长{plan.Budget.Rate}%，主要是新增监测站点和提高运维标准。其中{plan.Groups.Select(one => page.Text($"{one.Name}{one.Amount:万,2}万元，占{one.Share}%")):；}。资金来源为{plan.Sources.Select(one => page.Text($"{one.Name}{one.Amount:万,2}万元"))}。");
        page.Say($"四、测算依据。环境空气自动监测站运维按每站每年{plan.Added.Price}元、共{plan.Added.Quantity}站测算，计{plan.Added.Amount}元。自动监测站运维服务拟公开招标，招标预算{plan.Tender}元，占项目预算的{plan.TenderShare}%。");
        page.Say($"五、用款计划。上半年计划支付{plan.Quarters[1].Sum}元，进度{plan.Quarters[1].Rate}%；前三季度累计支付{plan.Quarters[2].Sum}元，进度{plan.Quarters[2].Rate}%；其余{plan.Quarters[3].Amount}元在第四季度考核验收后支付。");
    }
}
