using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A city's office of management on street cleaning by contract: sections with prices and deductions, the money, outputs and effects, points.</summary>
internal sealed class StreetCleaningReport() : BlindLayout("street-cleaning", "blind-x", new NumberStyle { Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var cleaning = year.BlindX.Cleaning;
        page.Heading(0, $"清屏市城市管理局{year.Year}年度环卫作业市场化项目支出绩效自评报告");
        page.Heading(1, "一、项目概况");
        Project(cleaning, page);
        page.Heading(1, "二、项目资金情况");
        Money(year, page);
        page.Heading(1, "三、绩效自评工作开展情况");
        page.Plain("市城管局抽调环卫科、财务科、督查科人员组成自评小组，采用资料核查、现场抽查和问卷调查相结合的方式，对照批复的绩效目标逐项评分。");
        page.Heading(1, "四、绩效目标实现情况分析");
        Reached(cleaning, page);
        page.Heading(1, "五、自评结论");
        page.Say($"项目自评总分{cleaning.Sheet.Score}分，评价等级为“{cleaning.Sheet.Grade}”。其中：{cleaning.Sheet.Groups.Select(one => page.Text($"{one.Name}指标{one.Weight}分，得{one.Score}分，得分率{one.Rate}%")):；}。");
        page.Heading(1, "六、存在的问题和改进措施");
        Problems(cleaning, page);
        page.Heading(1, "附表　项目支出绩效自评评分表");
        page.Table(table => Sheet(table, cleaning, page));
    }

    private static void Project(StreetCleaning cleaning, Page page)
    {
        page.Counts(cleaning.SectionCount, cleaning.Sections.Length);
        page.Say($"中心城区道路清扫保洁通过公开招标划分为{cleaning.SectionCount}个标段，保洁总面积{cleaning.All.Area}万平方米，年合同总价{cleaning.All.Contract}万元，平均单价{cleaning.All.Price}元/平方米，一线环卫工人{cleaning.All.Workers}人。合同约定按月考核、按考核结果扣减服务费。全年扣减{cleaning.All.Deducted}万元，应付服务费{cleaning.All.Due}万元。");
        page.Aside("面积单位：万平方米；金额单位：万元");
        page.Table(table => table
            .Head("标段", "作业范围", "面积", "单价（元/平方米·年）", "合同价", "考核扣款", "应付服务费", "考核均分", "人数")
            .Rows(cleaning.Sections, (one, _) => [one.Name, one.District, one.Area, one.Price, one.Contract, one.Deducted, one.Due, one.Marks, one.Workers])
            .Row(new Span("合计（平均）", 1, 2), cleaning.All.Area, cleaning.All.Price, cleaning.All.Contract, cleaning.All.Deducted, cleaning.All.Due, cleaning.All.Marks, cleaning.All.Workers));
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var (cleaning, money) = (year.BlindX.Cleaning, year.BlindX.Cleaning.Money);
        page.Say($"（一）资金安排。{year.Year}年申报预算{cleaning.Planned}万元，批复{money.Budget}万元，批复率{cleaning.PlannedRate}%。其中{cleaning.Levels.Select(one => page.Text($"{one.Name}{one.Budget}万元")):、}，资金全部到位。");
        page.Say($"（二）资金使用。全年支出{money.Spent}万元，预算执行率{money.Rate}%，结余{money.Left}万元，由财政统一收回。支出比上年的{cleaning.Spent.Last}万元{page.Moved(cleaning.Spent)}万元，{page.Rose(cleaning.Spent)}。按用途分：{cleaning.Uses.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Table(table => table
            .Head("资金来源", "预算（万元）", "支出（万元）", "执行率（%）", "结余（万元）")
            .Rows(cleaning.Levels.Add(money), (one, index) => [index == 2 ? "合计" : one.Name, one.Budget, one.Spent, one.Rate, one.Left]));
        page.Say($"（三）服务费支付。应付服务费{cleaning.All.Due}万元，已付{cleaning.All.Paid}万元，未付{cleaning.All.Owed}万元，支付率{cleaning.All.Rate}%。{cleaning.Sections.Where(one => one.Owed.Value > 0).Select(one => page.Text($"{one.Name}未付{one.Owed}万元")):，}{(cleaning.All.Owed.Value > 0 ? "，待考核结果确认后支付。" : "")}");
    }

    private static void Reached(StreetCleaning cleaning, Page page)
    {
        var (best, worst) = (cleaning.Sections.MaxBy(one => one.Marks.Value)!, cleaning.Sections.MinBy(one => one.Marks.Value)!);
        page.Say($"（一）产出数量。{cleaning.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，为目标值{one.Target}{one.Unit}的{one.Rate}%")):；}。全年清运生活垃圾{cleaning.Tonnes.Now}吨，日均{cleaning.Daily}吨，比上年{page.Moved(cleaning.Tonnes)}吨，{page.Rose(cleaning.Tonnes)}。分季度看，{cleaning.Seasons.Select(one => page.Text($"{one.Name}{one.Tonnes}吨，占{one.Share}%")):；}。");
        page.Say($"（二）产出质量。全年组织考核{cleaning.Checks}次，各标段平均得分{cleaning.All.Marks}分，最高的{best.Name}{best.Marks}分，最低的{worst.Name}{worst.Marks}分。考核发现问题{cleaning.Faults}个，已整改{cleaning.Mended}个，整改率{cleaning.MendedRate}%。");
        page.Say($"（三）社会效益。受理环卫类投诉{cleaning.Calls.Now}件，同比{page.Word(cleaning.Calls.Change, "上升", "下降")}{cleaning.Calls.Rate:abs}%（上年{cleaning.Calls.Last}件），办结{cleaning.Settled}件，办结率{cleaning.SettledRate}%。");
        page.Say($"（四）满意度。在街道、社区发放问卷{cleaning.Poll.Issued}份，有效问卷{cleaning.Poll.Valid}份，满意{cleaning.Poll.Content}份，市民满意度{cleaning.Poll.ContentRate}%。");
    }

    private static void Problems(StreetCleaning cleaning, Page page)
    {
        page.Say($"一是预算编制不够精细，申报数高于批复数，“预算编制科学性”扣{cleaning.Sheet.Of("预算编制科学性").Lost}分；二是市容环境改善效果与群众期盼还有差距，扣{cleaning.Sheet.Of("市容环境改善").Lost}分。");
        page.Plain("下一步将按实际保洁面积据实编制预算，加密背街小巷考核频次，考核结果与服务费支付和下轮招标资格挂钩。");
    }

    private static void Sheet(TableWriter table, StreetCleaning cleaning, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "得分", "扣分");
        foreach (var group in cleaning.Sheet.Groups)
        {
            foreach (var mark in group.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score, mark.Lost);
            table.Row(new Span($"{group.Name}小计", 1, 5), group.Weight, group.Score, group.Lost);
        }
        table.Row(new Span("总计", 1, 5), cleaning.Sheet.Weight, cleaning.Sheet.Score, cleaning.Sheet.Lost);
    }
}
