using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>A district's media centre: a list of its projects, then the common form for each, amounts with as many decimals as they have.</summary>
internal sealed class BroadcastFormsReport() : BlindLayout("broadcast-forms", "blind-r", new NumberStyle { MoneyDecimals = 6, DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindR.Broadcast;
        page.Heading(0, $"东浦区融媒体中心{year.Year}年度项目支出绩效自评情况");
        page.Counts(own.Count, own.Forms.Length);
        page.Say($"{year.Year}年度，我中心对{own.Count}个项目开展了绩效自评，涉及年初预算{own.All.Initial}万元、全年预算{own.All.Budget}万元，全年执行{own.All.Spent}万元，总体执行率{own.All.Rate}%，未执行{own.Left}万元。{own.Count}个项目自评平均得分{own.Average}分，最高{own.Best}分。");
        page.Say($"全区{own.Towns}个镇（街道）、{own.Villages}个村（社区）共安装应急广播终端{own.Speakers}个，在线{own.OnlineSpeakers}个，在线率{own.OnlineRate}%；全年采编播发新闻稿件{own.Stories}条。各项目情况见下表，自评表附后。");
        page.Heading(1, "项目支出绩效自评汇总表");
        page.Aside("金额单位：万元");
        page.Table(table => table.Head("序号", "项目名称", "年初预算数", "全年预算数", "全年执行数", "执行率（%）", "自评得分", "等级")
            .Rows(own.Forms, (one, index) => [index + 1, one.Name, one.All.Initial, one.All.Budget, one.All.Spent, one.All.Rate, one.Sheet.Score, one.Sheet.Grade])
            .Row(null, "合计", own.All.Initial, own.All.Budget, own.All.Spent, own.All.Rate, null, null));
        foreach (var (form, number) in Numbered(own.Forms))
        {
            page.Heading(1, $"附表{number}　项目支出绩效自评表（{year.Year}年度）");
            page.Table(table => Form(table, form, page));
        }
        page.Heading(1, "问题及改进措施");
        page.Say($"{Slow(own)}下一步将在预算批复后一个月内完成采购需求编制，按月跟踪支付进度；对用户增长、用稿数量等指标根据近三年实际合理设定目标值。");
    }

    private static string Slow(BroadcastForms own) => own.Forms.Count(one => one.All.Rate.Value < 90) is > 0 and var slow
        ? $"执行率低于90%的项目有{slow}个，主要是政府采购启动较晚、设备到货验收跨年。" : "各项目执行总体较好，但支出集中在第四季度，进度不够均衡。";

    private static void Form(TableWriter table, BroadcastForm form, Page page)
    {
        table.Head("项目名称", new Span(form.Name, 1, 6));
        table.Row("主管部门", new Span("东浦区委宣传部", 1, 3), "实施单位", new Span("东浦区融媒体中心", 1, 2));
        table.Row(new Span("项目资金（万元）", 4), "", "年初预算数", "全年预算数", "全年执行数", "执行率（%）", "得分（10分）");
        table.Row(form.All.Name, form.All.Initial, form.All.Budget, form.All.Spent, form.All.Rate, form.Sheet.Groups[0].Score);
        foreach (var one in form.Parts)
            table.Row(one.Name, one.Initial, one.Budget, one.Spent, RateOf(one.Rate, one.Budget), "—");
        table.Row("年度总体目标", new Span("预期目标", 1, 3), new Span("实际完成情况", 1, 3));
        table.Row("", new Span($"{form.Purpose}。", 1, 3), new Span(page.Text($"全年支出{form.All.Spent}万元，{form.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}")):，}，目标基本实现。"), 1, 3));
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in form.Sheet.Groups.Skip(1).SelectMany(one => one.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), form.Sheet.Weight, form.Sheet.Score);
    }
}
