using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>The renewal of an irrigation district in 元 as one north-western region orders it: money planned, come and spent, contracts by lot with guarantees, what was built, points with reasons.</summary>
internal sealed class IrrigationReport() : BlindLayout("irrigation-works", "blind-i", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var work = year.BlindI.Irrigation;
        page.Heading(0, $"{year.Region}灌区续建配套与节水改造项目支出绩效自评报告（{year.Year}年度）");
        page.Heading(1, "一、基本情况");
        Overview(year, page);
        page.Heading(1, "二、绩效评价工作开展情况");
        page.Plain("自评采用比较法、成本效益分析法，由水利局规划建设科、财务科和灌区管理处组成自评小组，查阅合同、结算、支付凭证，并赴现场核实工程量。");
        page.Heading(1, "三、综合评价情况及评价结论");
        page.Say($"项目综合得分{work.Form.Score}分，绩效评定结果为“{work.Form.Grade}”。其中预算执行{work.Form.ExecutionScore!}分，{work.Form.Groups.Select(group => page.Text($"{group.Name}{group.Score}分")):，}。");
        page.Heading(1, "四、绩效评价指标分析");
        IrrigationTables.Lots(work, page);
        Built(work, page);
        page.Heading(1, "五、主要经验及做法、存在的问题及原因分析");
        page.Say($"主要做法：严格执行招投标制、合同制和监理制，招标节约{work.Saved}元。存在的问题：一是地方自筹资金到位率{work.Levels[2].ArrivedRate}%，影响工程款支付，年末尚欠工程款{work.AllLots.Owed}元（含质量保证金{work.AllLots.Kept}元）；二是部分标段受汛期影响，完工时间推迟。");
        page.Heading(1, "六、有关建议");
        page.Plain("建议加大地方配套资金落实力度，提前开展征占地等前期工作，明确管护主体和经费来源。");
        page.Heading(1, "附表　项目支出绩效自评表");
        page.Table(table => IrrigationTables.Form(table, work, page));
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var (work, all) = (year.BlindI.Irrigation, year.BlindI.Irrigation.All);
        page.Say($"（一）项目概况。项目主要对灌区骨干渠道进行防渗改造，配套渠系建筑物和量测水设施，改善灌溉面积，受益农户{work.Households}户。");
        page.Say($"资金投入和使用情况：{year.Year}年预算安排总额为{all.Budget}元，其中{work.Levels.Select(one => page.Text($"{one.Name}{one.Budget}元")):，}；实际到位{all.Arrived}元，到位率{all.ArrivedRate}%；实际支出{all.Spent}元，预算执行率（实际支出/实际到位）{all.SpentRate}%，结转下年{all.Left}元。支出主要用于：工程价款{work.AllLots.Paid}元，独立费用{work.AllFees.Paid}元。");
        page.Table(table => table
            .Head("资金来源", "预算安排（元）", "实际到位（元）", "到位率", "实际支出（元）", "执行率（支出/到位）")
            .Rows(work.Levels.Add(all), (one, _) => [one.Name, one.Budget, one.Arrived, new Formatted(one.ArrivedRate, null, "%"), one.Spent, new Formatted(one.SpentRate, null, "%")]));
        page.Say($"（二）项目绩效目标。{work.Built.Select(one => page.Text($"{one.Name}{one.Planned}{one.Unit}")):，}，单元工程验收合格率100%，灌区农户满意度达到90%以上。");
    }

    private static void Built(Irrigation work, Page page)
    {
        page.Say($"（二）项目产出情况。{work.Built.Select(one => page.Text($"{one.Name}计划{one.Planned}{one.Unit}，完成{one.Built}{one.Unit}，完成率{one.Rate}%")):；}。第1标段结算{work.CanalMoney}元，按渠道改造长度折算每公里造价{work.PerKilometre}元。");
        page.Say($"（三）项目效益情况。改善灌溉面积{work.Area}万亩，比改造前有效灌溉面积{work.LastArea}万亩增加{work.AreaChange}万亩；年节水{work.Water}万立方米，折合每亩节水{work.WaterEach}立方米。");
        page.Say($"（四）满意度情况。发放问卷{work.Poll.Issued}份，有效{work.Poll.Valid}份，非常满意{work.Poll.Answers[0]}份，满意{work.Poll.Answers[1]}份，一般{work.Poll.Answers[2]}份，满意度{work.Poll.ContentRate}%。");
    }
}
