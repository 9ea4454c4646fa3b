using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>A department scored for efficacy and management: progress by quarter, budget changes across, ratios in sentences; Chinese commas between thousands.</summary>
internal sealed class EfficiencyScores() : FreshLayout("efficiency-scores", new NumberStyle { HasThousands = true, Typeface = Typeface.ChineseComma, Nothing = "/" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Year}年度{year.Name}部门整体支出绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        page.Say($"我局核定编制{year.People.Posts}名，年末在职人员{year.People.Staff}人，在职人员控制率{year.Fresh.Ratios.StaffRate}%。下属单位{year.People.SubunitCount}个，内设科室{year.People.OfficeCount}个。");
        Money(year, page);
        page.Heading(1, "二、绩效自评情况");
        Scores(year, page);
        page.Heading(2, "（二）履职效能分析");
        Works(year, page);
        page.Heading(2, "（三）管理效率分析");
        Management(year, page);
    }

    private static void Money(DepartmentYear year, Page page)
    {
        page.Say($"{year.Year}年部门整体支出年初预算{year.Total.Initial}万元，调整后预算{year.Total.FullYear}万元，实际支出{year.Total.Executed}万元（其中：基本支出{year.Sum.Basic}万元，项目支出{year.Sum.Project}万元），支出完成率{year.Total.Rate}%。");
        page.Plain("表1　预算调整情况（万元）");
        page.Table(table => table
            .Head(["项目", .. year.Fresh.Adjustments.Select(one => one.Money.Name)])
            .Row(["年初预算", .. Across(year, one => one.Money.Initial)])
            .Row(["本年追加", .. Across(year, one => one.Added)])
            .Row(["本年调减", .. Across(year, one => one.Cut)])
            .Row(["调整后预算", .. Across(year, one => one.Money.FullYear)])
            .Row(["决算支出", .. Across(year, one => one.Money.Executed)])
            .Row(["预算调整率（%）", .. Across(year, one => one.NetRate)])
            .Row(["支出完成率（%）", .. Across(year, one => one.Money.Rate)]));
    }

    private static IEnumerable<object?> Across(DepartmentYear year, Func<Adjustment, Fact> of) => year.Fresh.Adjustments.Select(of);

    private static void Scores(DepartmentYear year, Page page)
    {
        var scores = year.Fresh.Efficiency;
        page.Heading(2, "（一）自评结论");
        page.Say($"根据自评指标体系，我局{year.Year}年度部门整体支出绩效自评得分{scores.All.Score}分，等级为{scores.Grade}。{scores.Dimensions.Select(part => page.Text($"“{part.Name}”分值{part.Weight}分，自评{part.Score}分")):；}。");
        page.Table(table => table
            .Head("评价指标", "权重（%）", "自评分数")
            .Rows(scores.Dimensions.SelectMany(dimension => dimension.Parts.Prepend(dimension)), (part, _) =>
                [part.Parts.IsEmpty ? "　　" + part.Name : part.Name, part.Weight, part.Score])
            .Row("总分", scores.All.Weight, scores.All.Score));
    }

    private static void Works(DepartmentYear year, Page page)
    {
        foreach (var (group, number) in Numbered(year.Groups.Skip(1).SkipLast(1)))
            page.Say($"{number}．{group.Name}。{group.Indicators.Select(one => page.Text($"{one.Name}预期{one.Target}{one.Unit}，实际完成{one.Actual}{one.Unit}，完成率{one.Percent}%")):；}。");
        page.Plain("表2　各季度支出进度（万元）");
        page.Table(table => table
            .Head("时间", "当季支出", "累计支出", "累计支出进度（%）")
            .Rows(year.Fresh.Quarters, (quarter, _) => [quarter.Name, quarter.Paid, quarter.SoFar, quarter.Rate]));
        page.Say($"上半年累计支出{year.Fresh.Quarters[1].SoFar}万元，支出进度{year.Fresh.Quarters[1].Rate}%；前三季度累计支出{year.Fresh.Quarters[2].SoFar}万元，支出进度{year.Fresh.Quarters[2].Rate}%。");
    }

    private static void Management(DepartmentYear year, Page page)
    {
        var ratios = year.Fresh.Ratios;
        var (buy, three) = (year.Procurement, year.ThreePublic);
        page.Say($"（1）预算执行。年末结转结余{year.Sum.Cumulative}万元，占收入总额{year.Sum.Income}万元的{ratios.Carried}%。（2）采购管理。政府采购预算{ratios.BuyBudget}万元，实际采购{buy.Total}万元，采购执行率{ratios.BuyRate}%。（3）资产管理。固定资产总额{year.Sum.Assets}万元，其中在用{year.Sum.InUse}万元，固定资产利用率{ratios.InUseRate}%。（4）运行成本。公用经费支出{year.Sum.Public}万元，按在职{year.People.Staff}人计算；“三公”经费实际支出{three.Final.Now}万元，预算安排{three.Budget}万元，控制率{three.Rate}%，“三公”经费占公用经费的{ratios.ThreePublicOfPublic}%。");
        page.Table(table => table
            .Head("单位名称", "收入", "支出", "结转结余", "固定资产", "其中：在用")
            .Rows(year.Units, (unit, _) => Row(unit.Name, unit))
            .Row(Row("总　计", year.Sum)));
    }

    private static object?[] Row(string name, UnitYear unit) => [name, unit.Income, unit.Expenditure, unit.Cumulative, unit.Assets, unit.InUse];
}
