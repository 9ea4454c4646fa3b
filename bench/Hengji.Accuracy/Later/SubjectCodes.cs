using Hengji.Accuracy.Details;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Later;

/// <summary>Tables by subject codes, 类 款 项 one below the other, names indented; economic subjects in two halves side by side; a sentence for each 项.</summary>
internal sealed class SubjectCodes() : LaterLayout("subject-codes", new NumberStyle { Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Year}年{year.Name}部门决算公开表及说明");
        page.Heading(1, "一般公共预算财政拨款支出决算表");
        Functional(year, page);
        page.Heading(1, "一般公共预算财政拨款基本支出决算明细表");
        Economic(year, page);
        page.Heading(1, "政府性基金预算财政拨款收入支出决算表");
        Fund(year, page);
        page.Heading(1, "有关情况说明");
        Text(year, page);
    }

    private static void Functional(DepartmentYear year, Page page)
    {
        page.Aside("公开05表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(new Span("项　目", 1, 2), new Span("本年支出", 1, 3))
            .Head("功能分类科目编码", "科目名称", "合计", "基本支出", "项目支出")
            .Row(new Span("合　计", 1, 2), year.General.Expenditure, year.GeneralBasic.Expenditure, year.GeneralProject.Expenditure)
            .Rows(year.Details.Subjects.Functional, (item, _) =>
                [item.Code, new string('　', item.Level - 1) + item.Name, item.Total, item.Basic, item.Project]));
        page.Plain("注：本表反映部门本年度一般公共预算财政拨款支出情况。");
    }

    private static void Economic(DepartmentYear year, Page page)
    {
        var subjects = year.Details.Subjects;
        page.Aside("公开06表");
        page.Aside("单位：万元");
        page.Table(table =>
        {
            table.Head(new Span("人员经费", 1, 3), new Span("公用经费", 1, 3)).Head("科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数");
            for (var at = 0; at < Math.Max(subjects.Personnel.Length, subjects.Office.Length); at++)
                table.Row([.. Half(subjects.Personnel, at), .. Half(subjects.Office, at)]);
            table.Row(new Span("人员经费合计", 1, 2), subjects.PersonnelTotal, new Span("公用经费合计", 1, 2), subjects.OfficeTotal);
        });
    }

    private static object?[] Half(ImmutableArray<EconomicSubject> half, int at) => at >= half.Length
        ? [null, null, null] : [half[at].Code, (half[at].Code.Length > 3 ? "　" : "") + half[at].Name, half[at].Amount];

    private static void Fund(DepartmentYear year, Page page)
    {
        page.Aside("公开08表");
        page.Aside("单位：万元");
        var fund = year.Fund;
        page.Table(table => table
            .Head("科目编码", "科目名称", "年初结转和结余", "本年收入", "本年支出", "年末结转和结余")
            .Row("212", "城乡社区支出", fund.Opening, fund.Income, fund.Expenditure, fund.Closing)
            .Row(new Span("合　计", 1, 2), fund.Opening, fund.Income, fund.Expenditure, fund.Closing));
    }

    private static void Text(DepartmentYear year, Page page)
    {
        var subjects = year.Details.Subjects;
        page.Say($"{year.Year}年度一般公共预算财政拨款支出年初预算为{subjects.Budget}万元，支出决算为{year.General.Expenditure}万元，完成年初预算的{subjects.BudgetRate}%。按功能分类科目，其中：");
        var (top, middle) = ("", "");
        var number = 0;
        foreach (var item in subjects.Functional)
        {
            (top, middle) = item.Level switch { 1 => (item.Name, ""), 2 => (top, item.Name), _ => (top, middle) };
            if (item is { Budget: { } budget, Rate: { } rate })
                page.Say($"{++number}．{top}（类）{middle}（款）{item.Name}（项）。年初预算为{budget}万元，支出决算为{item.Total}万元，完成年初预算的{rate}%。");
        }
        page.Say($"基本支出{year.GeneralBasic.Expenditure}万元，包括人员经费和公用经费：人员经费{subjects.PersonnelTotal}万元，主要包括{subjects.Personnel.Where(one => one.Code.Length > 3).Select(one => one.Name).Aggregate((one, other) => $"{one}、{other}")}；公用经费{subjects.OfficeTotal}万元。");
    }
}
