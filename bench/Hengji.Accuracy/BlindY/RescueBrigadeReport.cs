using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A county's fire brigade on its paid firemen: why and what for, money over three years and by use, equipment, calls, marks; what is left to do.</summary>
internal sealed class RescueBrigadeReport() : BlindLayout("rescue-brigade", "blind-y", new NumberStyle { MoneyDecimals = 2, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var brigade = year.BlindY.Brigade;
        page.Heading(0, $"南屏县消防救援大队{year.Year}年度政府专职消防队经费项目支出绩效自评报告");
        page.Heading(1, "一、基本情况");
        Basics(year, page);
        page.Heading(1, "二、绩效自评结论");
        page.Say($"按照项目支出绩效自评指标，本项目自评得分{brigade.Sheet.Score}分，评定等级为“{brigade.Sheet.Grade}”。其中预算执行率得{brigade.Sheet.Groups[0].Score}分，产出指标得{brigade.Sheet.Groups[1].Score}分，效益指标得{brigade.Sheet.Groups[2].Score}分，满意度指标得{brigade.Sheet.Groups[3].Score}分。");
        page.Heading(1, "三、绩效目标实现情况分析");
        Goals(brigade, page);
        page.Heading(1, "四、问题与建议");
        page.Say($"（一）专职消防员流动性较大，“专职队伍稳定性”扣{brigade.Sheet.Of("专职队伍稳定性").Lost}分，建议适当提高工资待遇。（二）{Least(brigade).Name}预算执行率{Least(brigade).Rate}%，预算测算偏宽，下年据实核减。");
        page.Heading(1, $"附件　{year.Year}年度项目支出绩效自评表");
        page.Table(table => Sheet(table, brigade, page));
    }

    private static BlindO.Outlay Least(RescueBrigade brigade) => brigade.Uses.MinBy(one => one.Rate.Value)!;

    private static void Basics(DepartmentYear year, Page page)
    {
        var brigade = year.BlindY.Brigade;
        page.Say($"（一）项目背景。我县消防救援力量不足，县政府按规定招录政府专职消防员补充灭火救援力量。{year.Year}年在岗{brigade.Team}人，其中县城消防站{brigade.Station}人、乡镇小型消防站{brigade.Small}人。");
        page.Say($"（二）资金安排及支出。全年预算{brigade.All.Budget}万元，其中县财政{brigade.County}万元、工业园区分担{brigade.Zone}万元。实际支出{brigade.All.Spent}万元，执行率{brigade.All.Rate}%，结余{brigade.All.Left}万元。近三年支出分别为：{year.Year - 2}年{brigade.Third}万元、{year.Year - 1}年{brigade.Spent.Last}万元、{year.Year}年{brigade.Spent.Now}万元，本年比上年{page.Moved(brigade.Spent)}万元，{page.Rose(brigade.Spent)}。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "支出内容", "预算数", "执行数", "执行率（%）", "结余数")
            .Rows(brigade.Uses, (one, index) => [index + 1, one.Name, one.Budget, one.Spent, one.Rate, one.Left])
            .Row("", "合计", brigade.All.Budget, brigade.All.Spent, brigade.All.Rate, brigade.All.Left));
        page.Say($"（三）绩效目标。保障{brigade.Team}名专职消防员待遇，完成{brigade.Deeds.Select(one => page.Text($"{one.Name}{one.Target}{one.Unit}")):、}，群众满意度达到95%以上。");
    }

    private static void Goals(RescueBrigade brigade, Page page)
    {
        page.Say($"（一）人员保障。专职消防员人均工资及保险{brigade.Wage:元,0}元，全年支出{brigade.WageMoney}万元，按月足额发放。组织岗位练兵考核{brigade.Team}人，合格{brigade.Passed}人，合格率{brigade.PassedRate}%。");
        page.Say($"（二）装备购置。全年购置器材装备支出{brigade.Uses[1].Spent}万元，全部验收合格并登记入账，明细如下：");
        page.Table(table => table
            .Head("装备名称", "计量单位", "数量", "单价（元）", "金额（元）")
            .Rows(brigade.Gear, (one, _) => [one.Name, one.Unit, one.Count, new Formatted(one.Price, "元,0"), new Formatted(one.Money, "元,0")])
            .Row("合计", "", "", "", new Formatted(brigade.Uses[1].Spent, "元,0")));
        page.Say($"（三）灭火救援。全年接警出动{brigade.AllCalls.Now}起，比上年{page.Moved(brigade.AllCalls)}起，{page.Rose(brigade.AllCalls)}。其中{brigade.Calls.Select(one => page.Text($"{one.Name}{one.Number.Now}起，占{one.Share}%，同比{page.Moved(one.Number)}起")):；}。抢救被困人员{brigade.Saved}人，疏散人员{brigade.Rescued}人，抢救财产价值{brigade.Worth}万元。");
        page.Say($"（四）火灾预防。{brigade.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}。");
        page.Say($"（五）满意度。发放问卷{brigade.Poll.Issued}份，收回{brigade.Poll.Valid}份，满意{brigade.Poll.Content}份，满意度{brigade.Poll.ContentRate}%。");
    }

    private static void Sheet(TableWriter table, RescueBrigade brigade, Page page)
    {
        var execution = brigade.Sheet.Groups[0];
        table.Head("项目资金（万元）", "年初预算数", "全年执行数", "执行率（%）", "分值", "得分");
        table.Row("年度资金总额", brigade.All.Budget, brigade.All.Spent, brigade.All.Rate, execution.Weight, execution.Score);
        table.Row("一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in brigade.Sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row($"{mark.Level1}／{mark.Level2}", mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("合计", 1, 4), brigade.Sheet.Weight, brigade.Sheet.Score);
    }
}
