using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>A coastal county's department with its units: forms by unit, numbered paragraphs to three levels, initial budget by class, procurement by kind.</summary>
internal sealed class TransportByUnit() : BlindLayout("transport-by-unit", "blind-h", new NumberStyle { HasThousands = true, PercentDecimals = 2, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindH.Transport;
        page.Heading(0, $"{year.Region}交通运输局{year.Year}年度部门决算");
        page.Heading(1, "一、概况");
        page.Say($"（一）部门职责。负责全{year.Region[^1]}公路、水路、公共交通行业管理和工程建设。");
        page.Say($"（二）机构设置。从预算单位构成看，本部门决算包括局本级决算和局属事业单位决算，共{year.BlindH.TransportUnits.Length}家：{string.Join("、", year.BlindH.TransportUnits.Select(unit => unit.Name))}。");
        page.Heading(1, $"二、{year.Year}年度部门决算公开表");
        Forms(year, account, page);
        page.Heading(1, $"三、{year.Year}年度部门决算情况说明");
        Money(year, account, page);
        General(year, account, page);
        Costs(year, account, page);
        TransportOthers.Write(year, account, page);
    }

    private static void Forms(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Plain("收入支出决算总表");
        page.Aside("单位：万元");
        AccountTables.Summary(page, account, false);
        page.Plain("收入决算表（分单位）");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(["单位名称", "合计", .. account.Sources.Select(one => one.Name)])
            .Row(["合计", account.Income.Now, .. account.Sources.Select(one => one.Money.Now)])
            .Rows(year.BlindH.TransportUnits, (unit, _) => [unit.Name, unit.Income, .. unit.Sources]));
        page.Plain("支出决算表（分单位）");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("单位名称", "合计", "基本支出", "项目支出", "经营支出")
            .Row("合计", account.Spent.Now, account.Basic.Now, account.Project.Now, null)
            .Rows(year.BlindH.TransportUnits, (unit, _) => [unit.Name, unit.Spent, unit.Basic, unit.Project, null]));
        page.Plain("一般公共预算财政拨款支出决算表（分科目）");
        page.Aside("单位：万元");
        AccountTables.Subjects(page, account, _ => true);
    }

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Say($"（一）收入支出决算总体情况说明。{year.Year}年度收入总计{account.Total.Now}万元，支出总计{account.Total.Now}万元，与{year.Year - 1}年度相比，各{page.Against(account.Total)}。主要原因是农村公路提升改造项目安排变化。");
        page.Say($"（二）收入决算情况说明。本年收入合计{account.Income.Now}万元；包括财政拨款收入{account.Fiscal.Income}万元（其中：一般公共预算{account.General.Income}万元，政府性基金预算{account.Fund!.Income}万元），{account.Sources.Skip(2).Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占收入合计{one.Share}%")):；}。");
        page.Say($"（三）支出决算情况说明。本年支出合计{account.Spent.Now}万元，其中基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%；上缴上级支出0万元，占0%；经营支出0万元，占0%。");
        page.Say($"（四）财政拨款收入支出决算总体情况说明。{year.Year}年度财政拨款收入总计{account.Fiscal.Total.Now}万元，支出总计{account.Fiscal.Total.Now}万元，与{year.Year - 1}年度相比，各{page.Against(account.Fiscal.Total)}。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Plain("（五）一般公共预算财政拨款支出决算情况说明。");
        page.Say($"1.一般公共预算财政拨款支出决算总体情况。{year.Year}年度一般公共预算财政拨款支出{account.Whole.Now}万元，占本年支出合计的{account.Fiscal.GeneralShare}%。与{year.Year - 1}年度相比，一般公共预算财政拨款支出{page.Against(account.Whole.Money)}。");
        page.Say($"2.一般公共预算财政拨款支出决算结构情况。主要用于以下方面：{account.Tops.Select(one => page.Text($"{one.Name}（类）支出{one.Now}万元，占{one.Share}%")):；}。");
        page.Say($"3.一般公共预算财政拨款支出决算具体情况。{year.Year}年度一般公共预算财政拨款支出年初预算为{account.Whole.Budget}万元，支出决算为{account.Whole.Now}万元，完成年初预算的{account.Whole.Rate}%。其中：");
        foreach (var (top, number) in Numbered(account.Tops))
        {
            page.Say($"（{number}）{top.Name}（类）。年初预算{top.Budget}万元，决算{top.Now}万元，完成{top.Rate}%。");
            foreach (var item in account.Items.Where(item => item.Code.StartsWith(top.Code, StringComparison.Ordinal)))
                page.Say($"{item.Name}（项）年初预算为{item.Budget}万元，支出决算为{item.Now}万元，{(item.IsPlanned ? page.Text($"完成年初预算的{item.Rate}%") : page.Text($"预算为年中追加"))}。{item.Beside("年初预算数", "，主要是")}。");
        }
    }

    private static void Costs(DepartmentYear year, FinalAccount account, Page page)
    {
        var (money, fund) = (account.Economic, account.Fund!);
        page.Say($"（六）一般公共预算财政拨款基本支出决算情况说明。基本支出{account.Whole.Basic}万元，其中：人员经费{money.Personnel.Now}万元，主要包括{page.Listed(money.WageItems.Concat(money.HelpItems))}；公用经费{money.Office.Now}万元，主要包括{page.Listed(money.GoodsItems)}、办公设备购置{money.Equipment}万元。");
        page.Say($"（七）政府性基金预算财政拨款支出决算情况说明。年初结转和结余{fund.Opening}万元，本年收入{fund.Income}万元，本年支出{fund.Spent.Now}万元，年末结转和结余{fund.Closing}万元。支出比上年{page.Against(fund.Spent)}，为城乡社区支出（类）。");
        page.Say($"（八）国有资本经营预算财政拨款支出决算情况说明。本部门{year.Year}年度没有国有资本经营预算财政拨款收支。");
    }
}
