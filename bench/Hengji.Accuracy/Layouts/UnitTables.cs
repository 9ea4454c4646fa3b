using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Layouts;

/// <summary>A self-evaluation of a department with a table of its units for each matter, the sum first, 万元.</summary>
public sealed class UnitTables() : Layout("unit-tables", new NumberStyle())
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门概况");
        Staff(year, page);
        page.Heading(1, "二、收支情况");
        Tables(year, page);
        page.Heading(1, "三、预算执行与评价结论");
        Conclusion(year, page);
    }

    private static void Staff(DepartmentYear year, Page page)
    {
        var people = year.People;
        page.Say($"我局核定编制{people.Posts}名，截至{year.Year}年12月31日在职{people.Staff}人，其中行政人员{people.Administrative}人，事业人员{people.Institution}人（参照公务员法管理{people.Referenced}人、其他事业人员{people.Ordinary}人）。");
        page.Say($"局内设{page.List(people.OfficeCount, people.Offices)}等{people.OfficeCount}个科室。");
        page.Say($"所属独立核算单位{people.SubunitCount}个：参公单位{people.ReferencedCount}个，即{page.List(people.ReferencedCount, people.ReferencedUnits)}；公益类事业单位{people.OrdinaryCount}个，即{page.List(people.OrdinaryCount, people.OrdinaryUnits)}。");
    }

    private static void Tables(DepartmentYear year, Page page)
    {
        Table(year, page, "（一）全年收入（万元）",
            ["单位名称", "收入合计", "其中：上年结转", "财政拨款", "政府性基金拨款", "专户管理的非税收入", "其他收入"],
            unit => [unit.Income, unit.Carryover, unit.General, unit.Fund, unit.Nontax, unit.Other]);
        Table(year, page, "（二）全年支出与结余（万元）",
            ["单位名称", "支出合计", "其中：基本支出", "其中：人员支出", "公用支出", "项目支出", "当年结余", "累计结余"],
            unit => [unit.Expenditure, unit.Basic, unit.Personnel, unit.Public, unit.Project, unit.Current, unit.Cumulative]);
        Table(year, page, "（三）“三公”经费支出（万元）",
            ["单位名称", "合计", "其中：公务接待费", "公务用车运行维护费", "公务用车购置费", "因公出国（境）费"],
            unit => [unit.ThreePublic, unit.Reception, unit.VehicleRun, unit.VehicleBuy, unit.Abroad]);
        Table(year, page, "（四）年末固定资产（万元）",
            ["单位名称", "固定资产合计", "其中：在用", "出租", "闲置"], unit => [unit.Assets, unit.InUse, unit.Leased, unit.Idle]);
    }

    private static void Table(DepartmentYear year, Page page, string title, string[] heads, Func<UnitYear, Fact[]> of)
    {
        page.Heading(2, title);
        page.Table(table => table.Head([.. heads])
            .Row(["局机关及所属单位汇总", .. of(year.Sum)])
            .Rows(year.Units, (unit, index) => [$"{index + 1}、{unit.Name}", .. of(unit)]));
    }

    private static void Conclusion(DepartmentYear year, Page page)
    {
        page.Say($"全年预算安排{year.Total.FullYear}万元，实际支出{year.Sum.Expenditure}万元，预算执行率{year.Total.Rate}%。“三公”经费全年支出{year.Sum.ThreePublic}万元，比上年{page.Word(year.ThreePublic.Final.Change, "多支出", "少支出")}{year.ThreePublic.Final.Change:abs}万元。");
        foreach (var group in year.Groups.Skip(1).SkipLast(1))
            page.Say($"{group.Name}方面：{group.Indicators.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，为年度目标{one.Target}{one.Unit}的{one.Percent}%")):；}。");
        page.Say($"对照评分标准，预算执行得{year.Groups[0].Score}分，产出得{year.Groups[1].Score}分，效益得{year.Groups[2].Score}分，满意度得{year.Groups[3].Score}分，合计{year.TotalScore}分，自评等次为“{year.Grade}”。");
    }
}
