using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>A north-western county's upkeep of village water works: money passed on to towns, works, water tested, fees, what the target was and what became of it.</summary>
internal sealed class DrinkingWaterReport() : BlindLayout("drinking-water", "blind-u", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var water = year.BlindU.Water;
        page.Heading(0, $"山泉县水务局{year.Year}年农村饮水工程维修养护项目支出绩效自评报告");
        page.Heading(1, "一、项目基本情况");
        page.Say($"山泉县农村人口{water.Rural}人，已通自来水{water.Tapped}人，自来水普及率{water.TapRate}%，比上年的{water.LastTapRate}%提高{water.TapChange}个百分点。全县{water.TownCount}个乡镇建有集中供水工程{water.All.Works}处，部分工程建成年限长、管网老化，需逐年维修养护。");
        page.Say($"{year.Year}年项目下达资金{water.All.Money.Budget}万元，其中{water.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。绩效目标为维修养护供水工程{water.Sheet.Of("维修养护供水工程").Target!}处，覆盖服务人口{water.Sheet.Of("覆盖服务人口").Target!}人，水费收缴率达到90%以上。");
        page.Heading(1, "二、项目资金使用及管理情况");
        Money(water, page);
        page.Heading(1, "三、项目绩效情况");
        Effects(water, page);
        page.Heading(1, "四、自评结论");
        page.Say($"项目支出绩效自评得分{water.Sheet.Score}分，评价等级为“{water.Sheet.Grade}”。其中{water.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Score}分")):、}。");
        page.Heading(1, "五、存在问题及建议");
        page.Say($"一是水费收缴不平衡，{Least(water).Name}收缴率仅{Least(water).PaidRate}%，欠缴较多；二是维修资金仍有缺口，人均维修养护支出{water.EachPerson}元；三是年底工程完工比例未达目标，扣{water.Sheet.Of("截至年底工程完工比例").Lost}分。建议继续加大县级配套力度，推行预付费水表，落实工程管护主体责任。");
        page.Heading(1, "附件　项目支出绩效自评表");
        page.Aside("金额单位：万元");
        page.Table(table => Sheet(table, water, page));
    }

    private static WaterTown Least(DrinkingWater water) => water.Towns.MinBy(one => one.PaidRate.Value)!;

    private static void Money(DrinkingWater water, Page page)
    {
        page.Say($"截至年底，项目支出{water.All.Money.Spent}万元，预算执行率{water.All.Money.Rate}%，结转{water.All.Money.Left}万元，支出较上年{page.Moved(water.Money)}万元，{page.Rose(water.Money)}。其中管水员补助按每人每年{water.KeeperStandard:元,0}元发放，共{water.Keepers}人、{water.KeeperMoney}万元。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("资金用途", "下达资金", "支出", "执行率", "结转")
            .Rows(water.Uses, (one, _) => [one.Name, one.Budget, one.Spent, new Formatted(one.Rate, null, "%"), one.Left])
            .Row("合计", water.All.Money.Budget, water.All.Money.Spent, new Formatted(water.All.Money.Rate, null, "%"), water.All.Money.Left));
        page.Plain("资金实行专账核算、县级报账，工程款凭验收单和发票拨付，未发现挤占挪用。");
    }

    private static void Effects(DrinkingWater water, Page page)
    {
        page.Say($"（一）产出情况。全年维修养护供水工程{water.All.Mended}处，更换管网{water.Pipes}公里，维修消毒和净化设备{water.Devices}台（套），服务人口{water.All.People}人。各乡镇完成情况如下表。");
        page.Table(table => table
            .Head("乡镇", "供水工程（处）", "维修养护（处）", "服务人口（人）", "下达资金（万元）", "支出（万元）", "执行率")
            .Rows(water.Towns.Add(water.All), (one, _) => [one.Name, one.Works, one.Mended, one.People, one.Money.Budget, one.Money.Spent, new Formatted(one.Money.Rate, null, "%")]));
        page.Say($"（二）水质情况。全年检测水样{water.AllTests.Samples}份，合格{water.AllTests.Passed}份，合格率{water.AllTests.Rate}%；其中{water.Tests.Select(one => page.Text($"{one.Name}检测{one.Samples}份，合格{one.Passed}份，合格率{one.Rate}%")):；}。");
        page.Say($"（三）水费收缴情况。全年应收水费{water.All.Due}万元，实收{water.All.Paid}万元，收缴率{water.All.PaidRate}%。");
        page.Table(table => table
            .Head("乡镇", "应收水费（万元）", "实收水费（万元）", "收缴率（%）")
            .Rows(water.Towns.Add(water.All), (one, _) => [one.Name, one.Due, one.Paid, one.PaidRate]));
        page.Say($"（四）运行管护情况。受理供水故障{water.Failures}起，24小时内修复{water.MendedInTime}起，及时修复率{water.InTimeRate}%。");
        page.Say($"（五）满意度情况。入户调查{water.Poll.Issued}户，有效问卷{water.Poll.Valid}份，满意{water.Poll.Content}份，满意度{water.Poll.ContentRate}%。");
    }

    private static void Sheet(TableWriter table, DrinkingWater water, Page page)
    {
        var all = water.All.Money;
        table.Head("项目名称", new Span("农村饮水工程维修养护", 1, 6));
        table.Row("项目资金", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        table.Row("年度资金总额", all.Budget, all.Budget, all.Spent, water.Sheet.Groups[0].Weight, new Formatted(all.Rate, null, "%"), water.Sheet.Groups[0].Score);
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in water.Sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), water.Sheet.Weight, water.Sheet.Score);
    }
}
