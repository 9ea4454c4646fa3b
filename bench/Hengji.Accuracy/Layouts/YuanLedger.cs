using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Layouts;

/// <summary>Tables in 元 with thousands separators and heads in two levels, the total last, text in 万元.</summary>
public sealed class YuanLedger() : Layout("yuan-ledger", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}{year.Year}年度预算执行情况自评");
        page.Heading(1, "1. 基本情况");
        page.Say($"{year.Year}年末，全系统编制{year.People.Posts}人，实有{year.People.Staff}人，离退休{year.People.Retired}人。");
        page.Heading(1, "2. 各单位收支");
        Units(year, page);
        page.Heading(1, "3. 资金来源与使用");
        Flows(year, page);
        page.Heading(1, "4. 说明");
        Text(year, page);
    }

    private static void Units(DepartmentYear year, Page page)
    {
        page.Aside("单位：元");
        page.Table(table => table
            .Head(new Span("单位", 2), new Span("本年收入", 1, 6), new Span("本年支出", 1, 3))
            .Head("小计", "上年结转", "一般公共预算", "政府性基金", "财政专户", "其他", "小计", "基本支出", "项目支出")
            .Rows(year.Units, (unit, _) => Row(unit.Name, unit))
            .Row(Row("合  计", year.Sum)));
        page.Aside("单位：元");
        page.Table(table => table
            .Head("单位", "“三公”经费", "出国（境）", "车辆购置及运行", "其中：购置", "运行维护", "接待")
            .Rows(year.Units, (unit, _) => Three(unit.Name, unit))
            .Row(Three("合  计", year.Sum)));
    }

    private static object?[] Row(string name, UnitYear unit) =>
        [name, unit.Income, unit.Carryover, unit.General, unit.Fund, unit.Nontax, unit.Other, unit.Expenditure, unit.Basic, unit.Project];

    private static object?[] Three(string name, UnitYear unit) =>
        [name, unit.ThreePublic, unit.Abroad, unit.Vehicle, unit.VehicleBuy, unit.VehicleRun, unit.Reception];

    private static void Flows(DepartmentYear year, Page page)
    {
        page.Aside("单位：元");
        page.Table(table => table
            .Head("项目", "年初结转结余", "本年收入", "本年支出", "年末结转结余")
            .Row("一般公共预算财政拨款", year.General.Opening, year.General.Income, year.General.Expenditure, year.General.Closing)
            .Row("其中：基本支出", year.GeneralBasic.Opening, year.GeneralBasic.Income, year.GeneralBasic.Expenditure, year.GeneralBasic.Closing)
            .Row("项目支出", year.GeneralProject.Opening, year.GeneralProject.Income, year.GeneralProject.Expenditure, year.GeneralProject.Closing)
            .Row("政府性基金预算财政拨款", year.Fund.Opening, year.Fund.Income, year.Fund.Expenditure, year.Fund.Closing));
        page.Table(table => table
            .Head("经济分类", "基本支出（元）", "项目支出（元）", "合计（元）")
            .Rows(year.Economic, (item, _) => [$"{item.Code} {item.Name}", item.Basic, item.Project, item.Total])
            .Row("合  计", year.GeneralBasic.Expenditure, year.GeneralProject.Expenditure, year.General.Expenditure));
    }

    private static void Text(DepartmentYear year, Page page)
    {
        page.Say($"全年收入{year.Sum.Income:万}万元、支出{year.Sum.Expenditure:万}万元，年末累计结余{year.Sum.Cumulative:万}万元。");
        page.Say($"“三公”经费支出{year.Sum.ThreePublic:万}万元，较上年{page.Word(year.ThreePublic.Final.Change, "上升", "下降")}{year.ThreePublic.Final.Rate:abs}%，上年为{year.ThreePublic.Final.Last:万}万元。");
        page.Say($"部门全年预算{year.Total.FullYear}元，执行{year.Total.Executed}元，执行率{year.Total.Rate}%；年初预算{year.Total.Initial}元。");
    }
}
