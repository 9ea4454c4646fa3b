using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>A county's fund for people resettled from reservoirs, as a southern county reports to its city: people approved, direct payment, projects by town and by kind, incomes.</summary>
internal sealed class ResettlementFundReport() : BlindLayout("resettlement-fund", "blind-u", new NumberStyle { Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var fund = year.BlindU.Resettled;
        page.Heading(0, $"东洲县{year.Year}年度大中型水库移民后期扶持基金绩效自评报告");
        page.Say($"根据绩效自评工作要求，县水库移民事务中心对{year.Year}年度移民后期扶持基金使用情况开展了自评，自评得分{fund.Sheet.Score}分，等级为“{fund.Sheet.Grade}”。现将有关情况报告如下：");
        page.Heading(1, "一、基本情况");
        page.Say($"（一）移民人口情况。年初核定后扶人口{fund.Whole.Opening}人，当年新增{fund.Whole.Added}人，因死亡、户籍变动等核减{fund.Whole.Removed}人，年末核定{fund.Households}户{fund.Whole.People}人，分布在{fund.Towns.Select(one => page.Text($"{one.Name}")):、}。");
        page.Say($"（二）资金下达情况。当年下达{fund.Given}万元，其中{fund.Levels.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}；上年结转{fund.Carried}万元。可用资金{fund.All.Budget}万元，其中直补资金{fund.Direct.Budget}万元、项目扶持资金{fund.AllKinds.Money.Budget}万元。");
        page.Heading(1, "二、资金使用情况");
        Money(year, page);
        page.Heading(1, "三、绩效目标完成情况");
        Goals(fund, page);
        page.Heading(1, "四、存在的主要问题");
        page.Say($"（一）项目完工率有待提高。{fund.AllKinds.Items}个项目中年内完工{fund.AllKinds.Finished}个，完工率{fund.AllKinds.Share}%，未完工的{fund.Unfinished}个主要是下半年下达资金安排的项目。（二）部分乡镇支出偏慢，{Least(fund).Name}项目资金执行率{Least(fund).Projects.Rate}%，结转{Least(fund).Projects.Left}万元。（三）移民收入水平仍低于全县农村居民平均水平。");
        page.Heading(1, "五、下一步工作打算");
        page.Plain("加快项目前期工作，提高当年开工率；加大产业扶持比重，完善利益联结机制；落实移民人口动态管理，确保直补资金及时足额发放。");
        page.Heading(1, "附件1　移民后期扶持基金分乡镇情况表");
        page.Table(table => table
            .Head("乡镇", "年初人口", "新增", "核减", "年末人口", "直补资金（万元）", "项目数", "项目预算（万元）", "项目支出（万元）", "执行率（%）", "支出合计（万元）")
            .Rows(fund.Towns.Add(fund.Whole), (one, _) => [one.Name, one.Opening, one.Added, one.Removed, one.People, one.Direct, one.Items, one.Projects.Budget, one.Projects.Spent, one.Projects.Rate, one.All]));
        page.Heading(1, "附件2　绩效自评表");
        page.Style = page.Style with { Nothing = "0" };
        page.Table(table => Sheet(table, fund, page));
    }

    private static ResettledTown Least(ResettlementFund fund) => fund.Towns.MinBy(one => one.Projects.Rate.Value)!;

    private static void Money(DepartmentYear year, Page page)
    {
        var fund = year.BlindU.Resettled;
        page.Say($"{year.Year}年支出{fund.All.Spent}万元，预算执行率{fund.All.Rate}%，年末结转{fund.All.Left}万元；支出比上年{page.Moved(fund.Spent)}万元，{page.Rose(fund.Spent)}。");
        page.Say($"1.直补资金。按每人每年{fund.Standard:元,0}元标准，向{fund.Whole.People}名移民发放直补资金{fund.Direct.Spent}万元，全部通过“一卡通”发放到户，执行率{fund.Direct.Rate}%。");
        page.Say($"2.项目扶持资金。安排项目{fund.AllKinds.Items}个，预算{fund.AllKinds.Money.Budget}万元，支出{fund.AllKinds.Money.Spent}万元，执行率{fund.AllKinds.Money.Rate}%，结转{fund.AllKinds.Money.Left}万元。分类情况见下表：");
        page.Aside("单位：个、万元、%");
        page.Table(table => table
            .Head("项目类别", "项目数", "完工数", "预算", "支出", "占支出比重", "执行率", "结转")
            .Rows(fund.Kinds, (one, _) => [one.Name, one.Items, one.Finished, one.Money.Budget, one.Money.Spent, one.Share, one.Money.Rate, one.Money.Left])
            .Row("合计", fund.AllKinds.Items, fund.AllKinds.Finished, fund.AllKinds.Money.Budget, fund.AllKinds.Money.Spent, "100.00", fund.AllKinds.Money.Rate, fund.AllKinds.Money.Left));
    }

    private static void Goals(ResettlementFund fund, Page page)
    {
        page.Say($"（一）产出目标。{fund.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成目标{one.Target}{one.Unit}的{one.Rate}%")):；}。");
        page.Say($"（二）经济效益。移民人均可支配收入{fund.Income.Now:元,0}元，比上年{page.Word(fund.Income.Change, "增加", "减少")}{fund.Income.Change:元,0,abs}元，{page.Rose(fund.Income)}；全县农村居民人均可支配收入{fund.CountyIncome.Now:元,0}元，移民收入相当于全县平均水平的{fund.IncomeRate}%。");
        page.Say($"（三）社会效益。累计建成移民美丽家园示范村{fund.Villages.Now}个，比上年增加{fund.Villages.Change}个，未发生移民群体性上访事件。");
        page.Say($"（四）满意度。随机调查移民{fund.Poll.Issued}人，收回有效问卷{fund.Poll.Valid}份，其中满意{fund.Poll.Content}份，满意度{fund.Poll.ContentRate}%。");
    }

    private static void Sheet(TableWriter table, ResettlementFund fund, Page page)
    {
        table.Head(new Span("项目资金（万元）", 1, 2), "全年预算数", "全年执行数", "执行率", "分值", "得分");
        table.Row(new Span("年度资金总额", 1, 2), fund.All.Budget, fund.All.Spent, new Formatted(fund.All.Rate, null, "%"), fund.Sheet.Groups[0].Weight, fund.Sheet.Groups[0].Score);
        table.Row(new Span("其中：直补资金", 1, 2), fund.Direct.Budget, fund.Direct.Spent, new Formatted(fund.Direct.Rate, null, "%"), "—", "—");
        table.Row(new Span("项目扶持资金", 1, 2), fund.AllKinds.Money.Budget, fund.AllKinds.Money.Spent, new Formatted(fund.AllKinds.Money.Rate, null, "%"), "—", "—");
        table.Row("一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分");
        foreach (var mark in fund.Sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("合计", 1, 5), fund.Sheet.Weight, fund.Sheet.Score);
    }
}
