using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A township on the upkeep of its roads, in 元 and kilometres: where the money came from by standard, villages with their keepers, indicators one by one, the form.</summary>
internal sealed class RoadUpkeepReport() : BlindLayout("road-upkeep", "blind-x", new NumberStyle { MoneyScale = 1, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var road = year.BlindX.Road;
        page.Heading(0, $"核桃箐乡人民政府{year.Year}年农村公路日常养护项目支出绩效自评报告");
        page.Heading(1, "一、基本情况");
        Body(year, page);
        page.Heading(1, "二、绩效自评工作情况");
        page.Plain("乡政府成立由乡长任组长，乡财政所、交通和建设环保中心参加的自评工作小组，查阅会计凭证和养护台账，实地抽查养护路段，走访沿线群众，形成自评结果。");
        page.Heading(1, "三、评价情况分析及综合评价结论");
        page.Say($"综合评价得分{road.Sheet.Score}分，自评等级为{road.Sheet.Grade}。具体得分：{road.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Score}分")):、}。");
        page.Heading(1, "四、绩效目标实现情况分析");
        Money(road, page);
        Reached(road, page);
        page.Heading(1, "五、存在的问题和整改情况");
        Problems(road, page);
        page.Heading(1, "附表　项目支出绩效自评表");
        page.Table(table => Form(table, year, page));
    }

    private static void Body(DepartmentYear year, Page page)
    {
        var road = year.BlindX.Road;
        page.Counts(road.VillageCount, road.Villages.Length);
        page.Say($"（一）项目概况。全乡辖{road.VillageCount}个村委会，纳入日常养护的农村公路{road.Length}公里，其中{road.Classes.Select(one => page.Text($"{one.Name}{one.Length}公里")):、}。按照{road.Classes.Select(one => page.Text($"{one.Name}每公里{one.Standard:0}元")):、}的年度补助标准测算，需资金{road.Wanted}元。");
        page.Table(table => table
            .Head("公路等级", "养护里程（公里）", "补助标准（元/公里）", "测算资金（元）")
            .Rows(road.Classes, (one, _) => [one.Name, one.Length, one.Standard, one.Money])
            .Row("合计", road.Length, "—", road.Wanted));
        page.Say($"（二）资金来源。{year.Year}年计划筹集资金{road.All.Planned}元，比测算数多{road.OwnAdded}元，用于水毁修复和机械租赁；实际到位{road.All.Arrived}元，到位率{road.All.Rate}%。其中：{road.Sources.Select(one => page.Text($"{one.Name}计划{one.Planned}元，到位{one.Arrived}元，到位率{one.Rate}%")):；}。");
    }

    private static void Money(RoadUpkeep road, Page page)
    {
        page.Heading(2, "（一）项目资金情况分析");
        page.Say($"全年支出{road.Money.Spent}元，占到位资金{road.Money.Budget}元的{road.Money.Rate}%，结余{road.Money.Left}元结转下年使用。与上年支出{road.Spent.Last}元相比，{page.Moved(road.Spent)}元，{page.Rose(road.Spent)}。支出构成为：{road.Uses.Select(one => page.Text($"{one.Name}{one.Amount}元，占{one.Share}%")):；}。");
        page.Say($"全乡聘用护路员{road.AllVillages.Keepers}名，每人每月劳务费{road.MonthlyWage:0}元，按12个月发放，共{road.AllVillages.Wages}元；其中脱贫劳动力{road.PoorKeepers}名，占{road.PoorShare}%。各村资金情况见下表：");
        page.Aside("单位：公里、名、元");
        page.Table(table => table
            .Head("村委会", "乡道", "村道", "里程小计", "护路员", "劳务费", "水毁修复", "资金小计")
            .Rows(road.Villages.Add(road.AllVillages), (one, _) => [one.Name, one.Township, one.Village, one.Length, one.Keepers, one.Wages, one.Repairs, one.Money]));
    }

    private static void Reached(RoadUpkeep road, Page page)
    {
        page.Heading(2, "（二）项目绩效指标完成情况分析");
        page.Say($"1.数量指标。养护农村公路{road.Length}公里；{road.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成计划{one.Target}{one.Unit}的{one.Rate}%")):；}。");
        page.Say($"2.质量指标。经县交通运输局评定，优良中等路{road.Good}公里，优良中等路率{road.GoodRate}%。");
        page.Say($"3.时效指标。全年发生塌方等水毁{road.Slides.Now}处，上年{road.Slides.Last}处，{page.Word(road.Slides.Change, "增加", "减少")}{road.Slides.Change:abs}处；及时清理{road.Cleared}处，及时率{road.ClearedRate}%。");
        page.Say($"4.满意度指标。走访沿线群众，发放问卷{road.Poll.Issued}份，有效{road.Poll.Valid}份，满意{road.Poll.Content}份，满意度{road.Poll.ContentRate}%。");
    }

    private static void Problems(RoadUpkeep road, Page page)
    {
        var county = road.Sources[2];
        page.Say($"一是县级配套资金到位率{county.Rate}%，{(county.Planned.Value == county.Arrived.Value ? "但拨付时间偏晚" : "尚未足额到位")}；二是长效管护机制不够健全，扣{road.Sheet.Of("长效管护机制").Lost}分。");
        page.Plain("整改措施：积极向县财政局、县交通运输局汇报争取；完善护路员考核办法，将考核结果与劳务费发放挂钩。");
    }

    private static void Form(TableWriter table, DepartmentYear year, Page page)
    {
        var road = year.BlindX.Road;
        table.Head("项目名称", new Span($"{year.Year}年农村公路日常养护", 1, 6));
        table.Row(new Span("项目资金（元）", 2), "", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分");
        table.Row("年度资金总额", road.Money.Budget, road.Money.Spent, road.Sheet.Groups[0].Weight, new Formatted(road.Money.Rate, null, "%"), road.Sheet.Groups[0].Score);
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in road.Sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), road.Sheet.Weight, road.Sheet.Score);
    }
}
