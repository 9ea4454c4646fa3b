using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A county on money passed on from above for dilapidated houses: what was told, what arrived, what was reached, by town; the form of transfers, which has no points.</summary>
internal sealed class RuralHousingReport() : BlindLayout("rural-housing", "blind-i", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var house = year.BlindI.Housing;
        page.Heading(0, $"{year.Region}{year.Year}年度农村危房改造补助资金转移支付绩效自评报告");
        page.Heading(1, "一、绩效目标分解下达情况");
        page.Say($"（一）上级下达预算和绩效目标情况。{year.Year}年上级分两批下达我{year.Region[^1]}农村危房改造任务{house.Planned}户，其中第一批{house.Batches[0].Count}户，下达中央资金{house.Batches[0].Money}万元；第二批{house.Batches[1].Count}户，下达中央资金{house.Batches[1].Money}万元。");
        page.Counts(house.TownCount, house.Towns.Length);
        page.Say($"（二）区域内分解下达情况。收到资金文件后30日内，将任务分解到{house.TownCount}个乡镇，并同步下达绩效目标：改造{house.Planned}户，其中{house.Kinds.Select(one => page.Text($"{one.Name}{one.Planned}户")):，}。");
        page.Heading(1, "二、绩效目标完成情况分析");
        Money(house, page);
        Work(year, page);
        page.Heading(1, "三、偏离绩效目标的原因和下一步改进措施");
        page.Say($"实际改造户数与任务数相差主要是坚持“应改尽改”、动态新增所致，其中{Most(house).Name}完成率{Most(house).Rate}%。市县配套资金到位率{house.Levels[2].ArrivedRate}%，尚需加大统筹力度。下一步将健全动态监测机制，及时拨付资金。");
        page.Heading(1, "四、绩效自评结果拟应用和公开情况");
        page.Plain("自评结果作为下一年度资金分配的依据，并在政府网站公开。");
        page.Heading(1, $"附表　{year.Year}年度转移支付区域绩效目标自评表");
        page.Table(table => Form(table, year, page));
    }

    private static HousingTown Most(RuralHousing house) => house.Towns.MaxBy(one => one.Rate.Value)!;

    private static void Money(RuralHousing house, Page page)
    {
        page.Heading(2, "（一）资金投入情况分析");
        page.Say($"1.项目资金到位情况。全年预算安排{house.All.Budget}万元，其中{house.Levels.Select(one => page.Text($"{one.Name}{one.Budget}万元")):、}；实际到位{house.All.Arrived}万元，到位率{house.All.ArrivedRate}%。");
        page.Say($"2.项目资金执行情况。截至年底累计发放补助资金{house.All.Spent}万元，占到位资金的{house.All.SpentRate}%，预算执行率{house.All.BudgetRate}%，到位资金结余{house.All.Left}万元，户均补助{house.PerHouse}元。其中{house.Kinds.Select(one => page.Text($"{one.Name}每户补助{one.Each}万元，{one.Done}户，共{one.Money}万元")):；}。");
        page.Plain("3.项目资金管理情况。补助资金通过“一卡通”直接发放到户，严格执行公示制度，未发现截留挪用、虚报冒领等问题。");
    }

    private static void Work(DepartmentYear year, Page page)
    {
        var house = year.BlindI.Housing;
        page.Heading(2, "（二）总体绩效目标完成情况分析");
        page.Say($"{year.All()}实际完成改造{house.Done.Now}户，完成率{house.Rate}%，较上年{house.Done.Last}户{page.Moved(house.Done)}户。其中新建{house.Rebuilt}户，建筑面积{house.Area}平方米，户均{house.AreaEach}平方米；修缮加固{house.Repaired}户。各乡镇完成情况见下表：");
        page.Table(table => table
            .Head(new Span("乡镇", 2), new Span("任务数（户）", 2), new Span("完成数（户）", 1, 4), new Span("完成率", 2), new Span("发放补助（万元）", 2))
            .Head("小计", "低保、特困重建", "其他重建", "修缮加固")
            .Rows(house.Towns, (one, _) => [one.Name, one.Planned, one.Done, .. one.Kinds, new Formatted(one.Rate, null, "%"), one.Money])
            .Row("合计", house.Planned, house.Done.Now, house.Kinds[0].Done, house.Kinds[1].Done, house.Kinds[2].Done, new Formatted(house.Rate, null, "%"), house.All.Spent));
        page.Heading(2, "（三）绩效指标完成情况分析");
        page.Say($"1.产出指标。数量指标：改造户数目标{house.Planned}户，完成{house.Done.Now}户；质量指标：改造后房屋验收合格率100%；时效指标：当年开工率100%。2.效益指标。农村低收入群体住房安全得到有效保障。3.满意度指标。入户调查{house.Poll.Issued}户，有效{house.Poll.Valid}户，满意和基本满意{house.Poll.Content}户，满意度{house.Poll.ContentRate}%。");
    }

    private static void Form(TableWriter table, DepartmentYear year, Page page)
    {
        var house = year.BlindI.Housing;
        table.Row(new Span("转移支付名称", 1, 2), new Span("农村危房改造补助资金", 1, 4));
        table.Row(new Span("地方主管部门", 1, 2), new Span($"{year.Region}住房和城乡建设局", 1, 4));
        table.Row(new Span("资金情况（万元）", 5), "", "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A×100%）", "备注");
        table.Row("年度资金总额：", house.All.Budget, house.All.Spent, new Formatted(house.All.BudgetRate, null, "%"), "");
        foreach (var level in house.Levels)
            table.Row($"其中：{level.Name}", level.Budget, level.Spent, new Formatted(level.BudgetRate, null, "%"), "");
        table.Row("一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "未完成原因和改进措施");
        foreach (var kind in house.Kinds)
            table.Row("产出指标", "数量指标", $"{kind.Name}户数", page.Text($"{kind.Planned}户"), page.Text($"{kind.Done}户"), kind.Done.Value < kind.Planned.Value ? "部分农户缓建，已列入下年计划" : "");
        table.Row("产出指标", "质量指标", "验收合格率", "100%", "100%", "");
        table.Row("产出指标", "时效指标", "当年开工率", "100%", "100%", "");
        table.Row("产出指标", "成本指标", "户均补助标准", "不低于省定标准", page.Text($"{house.PerHouse}元"), "");
        table.Row("效益指标", "社会效益指标", "住房安全保障", "有效保障", "有效保障", "");
        table.Row("满意度指标", "服务对象满意度指标", "改造农户满意度", "≥90%", new Formatted(house.Poll.ContentRate, null, "%"), "");
    }
}
