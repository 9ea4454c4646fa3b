using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>The nine official tables of final accounts in 元, codes split into 类 款 项, unused lines blank; a short explanation in 万元 after them.</summary>
internal sealed class NineTables() : FreshLayout("nine-tables", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Year}年度{year.Name}部门决算公开");
        page.Plain("第一部分　部门概况　　第二部分　部门决算表　　第三部分　部门决算情况说明");
        page.Heading(1, "第二部分　部门决算表");
        Totals(year, page);
        NineTableSubjects.Income(year, page);
        NineTableSubjects.Expenditure(year, page);
        Granted(year, page);
        NineTableSubjects.General(year, page);
        NineTableSubjects.Basic(year, page);
        ThreePublic(year, page);
        Fund(year, page);
        page.Heading(2, "表9　国有资本经营预算财政拨款支出决算表");
        page.Plain("说明：本部门本年度无国有资本经营预算财政拨款支出，本表为空。");
        page.Heading(1, "第三部分　部门决算情况说明");
        page.Style = page.Style with { MoneyScale = 10_000, HasThousands = false };
        NineTableText.Write(year, page);
    }

    internal static void Title(DepartmentYear year, Page page, int number, string name)
    {
        page.Heading(2, $"表{number}　{name}");
        page.Plain($"部门：{year.Name}　　　　　公开{number:00}表　　　　　金额单位：元");
    }

    private static void Totals(DepartmentYear year, Page page)
    {
        Title(year, page, 1, "收入支出决算总表");
        (string, Fact?)[] left =
        [
            ("一、一般公共预算财政拨款收入", year.Sum.General), ("二、政府性基金预算财政拨款收入", year.Sum.Fund), ("三、国有资本经营预算财政拨款收入", null),
            ("四、上级补助收入", null), ("五、事业收入", year.Sum.Nontax), ("六、经营收入", null), ("七、附属单位上缴收入", null), ("八、其他收入", year.Sum.Other),
        ];
        var right = year.Fresh.Classes;
        page.Table(table =>
        {
            table.Head(new Span("收　　入", 1, 2), new Span("支　　出", 1, 2)).Head("项目", "决算数", "项目", "决算数");
            for (var at = 0; at < left.Length; at++)
                table.Row([left[at].Item1, left[at].Item2, .. at < right.Length ? new object?[] { $"{"一二三四五六七八"[at]}、{right[at].Name}", right[at].Expenditure } : [null, null]]);
            table.Row("本年收入合计", year.Details.Statement.Current, "本年支出合计", year.Sum.Expenditure)
                .Row("使用非财政拨款结余（含专用结余）", null, "结余分配", null)
                .Row("年初结转和结余", year.Sum.Carryover, "年末结转和结余", year.Sum.Cumulative)
                .Row("总计", year.Sum.Income, "总计", year.Sum.Income);
        });
        page.Plain("注：1.本表反映部门本年度的总收支和年末结转结余情况。2.本套报表金额以元为单位，保留两位小数。");
    }

    private static void Granted(DepartmentYear year, Page page)
    {
        var (statement, flow) = (year.Details.Statement, year.Details.Statement.Appropriation);
        Title(year, page, 4, "财政拨款收入支出决算总表");
        object?[][] left = [["一、一般公共预算财政拨款", year.Sum.General], ["二、政府性基金预算财政拨款", year.Sum.Fund], ["三、国有资本经营预算财政拨款", null]];
        page.Table(table =>
        {
            table.Head(new Span("收　入", 1, 2), new Span("支　出", 1, 5))
                .Head("项目", "决算数", "项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款");
            foreach (var (line, at) in statement.Granted.Select((line, at) => (line, at)))
                table.Row([.. at < left.Length ? left[at] : [null, null], line.Name, line.Total, line.General, line.Fund, null]);
            table.Row("本年收入合计", flow.Income, "本年支出合计", flow.Expenditure, year.General.Expenditure, year.Fund.Expenditure, null)
                .Row("年初财政拨款结转和结余", flow.Opening, "年末财政拨款结转和结余", flow.Closing, year.General.Closing, year.Fund.Closing, null)
                .Row("　一般公共预算财政拨款", year.General.Opening, null, null, null, null, null)
                .Row("　政府性基金预算财政拨款", year.Fund.Opening, null, null, null, null, null)
                .Row("总计", statement.AppropriationTotal, "总计", statement.AppropriationTotal, null, null, null);
        });
    }

    private static void ThreePublic(DepartmentYear year, Page page)
    {
        Controlled[] items = [year.ThreePublic, year.Abroad, year.Vehicle, year.VehicleBuy, year.VehicleRun, year.Reception];
        Title(year, page, 7, "财政拨款“三公”经费支出决算表");
        object?[] heads = [new Span("合计", 2), new Span("因公出国（境）费", 2), new Span("公务用车购置及运行维护费", 1, 3), new Span("公务接待费", 2)];
        page.Table(table => table
            .Head(new Span("预算数", 1, 6), new Span("决算数", 1, 6))
            .Head([.. heads, .. heads])
            .Head("小计", "公务用车购置费", "公务用车运行维护费", "小计", "公务用车购置费", "公务用车运行维护费")
            .Row([.. items.Select(item => item.Budget), .. items.Select(item => item.Final.Now)]));
        page.Plain("注：预算数为全年预算数，反映按规定程序调整后的数额。");
    }

    private static void Fund(DepartmentYear year, Page page)
    {
        var fund = year.Fund;
        Title(year, page, 8, "政府性基金预算财政拨款收入支出决算表");
        object?[] money = [fund.Opening, fund.Income, fund.Expenditure, null, fund.Expenditure, fund.Closing];
        page.Table(table => table
            .Head(new Span("项目", 1, 2), new Span("年初结转和结余", 2), new Span("本年收入", 2), new Span("本年支出", 1, 3), new Span("年末结转和结余", 2))
            .Head("科目代码", "科目名称", "小计", "基本支出", "项目支出")
            .Row([new Span("合计", 1, 2), .. money])
            .Row(["212", "城乡社区支出", .. money])
            .Row(["21208", "国有土地使用权出让收入安排的支出", .. money]));
    }
}
