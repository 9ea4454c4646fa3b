using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.HeldBack;

/// <summary>Amounts in 元 in sentences and tables, told in 万元 again.</summary>
public sealed class YuanProse() : Layout("held-back-4", new NumberStyle { MoneyScale = 1, PercentDecimals = 1 })
{
    public override bool IsHeldBack => true;

    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Year}年度{year.Name}财政支出绩效自我评价");
        page.Heading(1, "壹、资金收支");
        page.Say($"上年结余结转{year.Sum.Carryover}元，当年财政拨款{year.Sum.General}元，基金拨款{year.Sum.Fund}元，专户拨款{year.Sum.Nontax}元，其他收入{year.Sum.Other}元，收入共计{year.Sum.Income}元。");
        page.Say($"当年共支出{year.Sum.Expenditure}元，其中人员支出{year.Sum.Personnel}元、公用支出{year.Sum.Public}元、项目支出{year.Sum.Project}元，结余{year.Sum.Cumulative}元。");
        page.Heading(1, "贰、“三公”经费");
        ThreePublic(year, page);
        page.Heading(1, "叁、各单位汇总");
        Units(year, page);
    }

    private static void ThreePublic(DepartmentYear year, Page page)
    {
        Controlled[] items = [year.Reception, year.VehicleRun, year.VehicleBuy, year.Abroad];
        page.Plain("计量单位：元");
        page.Table(table => table
            .Head("费用名称", "本年预算", "本年支出", "上年支出", "本年比上年", "比上年（%）")
            .Row(Row("三公经费", year.ThreePublic))
            .Rows(items, (item, index) => Row(index == 0 ? "其中：" + item.Name : item.Name, item)));
        page.Say($"本年“三公”支出约{year.Sum.ThreePublic:万}万元，占预算的{year.ThreePublic.Rate}%。");
    }

    private static object?[] Row(string name, Controlled item) =>
        [name, item.Budget, item.Final.Now, item.Final.Last, item.Final.Change, item.Final.Last.Value == 0 ? null : item.Final.Rate];

    private static void Units(DepartmentYear year, Page page)
    {
        page.Table(table => table
            .Head("单位（元）", "收入", "支出", "基本支出", "项目支出", "结余", "固定资产")
            .Rows(year.Units, (unit, _) => Row(unit.Name, unit))
            .Row(Row("总计", year.Sum)));
        page.Say($"总计收入{year.Sum.Income:万}万元，支出{year.Sum.Expenditure:万}万元，预算完成率{year.Total.Rate}%（全年预算{year.Total.FullYear:万}万元）。");
    }

    private static object?[] Row(string name, UnitYear unit) =>
        [name, unit.Income, unit.Expenditure, unit.Basic, unit.Project, unit.Cumulative, unit.Assets];
}
