using Hengji.Accuracy.Details;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>Self-evaluation forms with target (A) and result (B) side by side and full-width digits; a digest with numbered paragraphs before them.</summary>
internal sealed class FullWidthForm() : FreshLayout("full-width-form", new NumberStyle { DropsZeros = true, Typeface = Typeface.FullWidth, Nothing = "０" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Year}年度{year.Name}整体绩效自评结果");
        page.Heading(1, "一、自评结论");
        Digest(year, page);
        page.Heading(1, "二、佐证材料");
        page.Plain("附件１　部门整体绩效自评表");
        Department(year, page);
        foreach (var (sheet, number) in Numbered(year.Details.Sheets.Take(2)))
        {
            page.Plain($"附件２－{number}　项目支出绩效自评表：{sheet.Money.Name}");
            Project(sheet, page);
        }
    }

    private static void Digest(DepartmentYear year, Page page)
    {
        page.Say($"（一）自评得分。部门整体绩效自评得分为{year.TotalScore}分。");
        page.Say($"（二）绩效目标完成情况。１．执行率情况：{year.Year}年部门整体支出全年预算{year.Total.FullYear}万元，执行数{year.Total.Executed}万元，执行率为{year.Total.Rate}％。其中基本支出预算{year.BasicExecution.FullYear}万元、执行{year.BasicExecution.Executed}万元、执行率{year.BasicExecution.Rate}％；项目支出预算{year.ProjectExecution.FullYear}万元、执行{year.ProjectExecution.Executed}万元、执行率{year.ProjectExecution.Rate}％。");
        page.Say($"２．完成的绩效目标：{year.Groups[1].Indicators.Select(one => page.Text($"{one.Name}目标值{one.Target}{Unit(one)}，完成{one.Actual}{Unit(one)}")):；}。");
        page.Say($"３．服务对象满意度：共发放问卷{year.Poll.Issued}份，回收{year.Poll.Returned}份，其中有效问卷{year.Poll.Valid}份，满意{year.Poll.Content}份，满意度达到{year.Poll.ContentRate}％。");
        page.Say($"（三）项目自评情况。参加自评的项目中，{year.Details.Sheets.Take(2).Select(sheet => page.Text($"“{sheet.Money.Name}”预算{sheet.Money.FullYear}万元，执行{sheet.Money.Executed}万元，得{sheet.Score}分")):；}。");
    }

    private static string Unit(Indicator one) => one.Unit == "%" ? "％" : one.Unit;

    private static void Department(DepartmentYear year, Page page) => page.Table(table =>
    {
        var basic = year.Groups[0];
        table.Head("单位名称", new Span(year.Name, 1, 5))
            .Row("基本支出总额（万元）", year.Sum.Basic, "项目支出总额（万元）", year.Sum.Project, null, null)
            .Row(new Span("预算执行情况（万元）", 2), "预算数（A）", "执行数（B）", "执行率（B/A）", "分值", "得分")
            .Row(year.Total.FullYear, year.Total.Executed, new Formatted(year.Total.Rate, null, "％"), basic.Weight, basic.Score)
            .Row("一级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "分值", "得分");
        foreach (var group in year.Groups.Skip(1))
            Rows(group, page, table);
        table.Row(new Span("总分", 1, 4), year.TotalWeight, year.TotalScore);
    });

    private static void Project(ProjectSheet sheet, Page page) => page.Table(table =>
    {
        table.Head("项目名称", new Span(sheet.Money.Name, 1, 5))
            .Row(new Span("预算执行情况（万元）", 2), "预算数（A）", "执行数（B）", "执行率（B/A）", "分值", "得分")
            .Row(sheet.Money.FullYear, sheet.Money.Executed, new Formatted(sheet.Money.Rate, null, "％"), sheet.ExecutionWeight, sheet.ExecutionScore)
            .Row("一级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "分值", "得分");
        foreach (var group in sheet.Groups)
            Rows(group, page, table);
        table.Row(new Span("总分", 1, 4), sheet.Weight, sheet.Score);
    });

    private static void Rows(IndicatorGroup group, Page page, TableWriter table)
    {
        foreach (var (one, number) in Numbered(group.Indicators))
        {
            object?[] rest = [one.Name, page.Text($"{one.Target}{Unit(one)}"), page.Text($"{one.Actual}{Unit(one)}"), one.Weight, one.Score];
            table.Row(number == 1 ? [new Span(page.Text($"{group.Name}（{group.Weight}分）"), group.Indicators.Length), .. rest] : rest);
        }
    }
}
