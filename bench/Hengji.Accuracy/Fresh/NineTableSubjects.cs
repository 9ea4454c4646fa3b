using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>Tables 2, 3, 5 and 6 of the nine: by functional and economic subject.</summary>
internal static class NineTableSubjects
{
    public static void Income(DepartmentYear year, Page page)
    {
        NineTables.Title(year, page, 2, "收入决算表");
        var statement = year.Details.Statement;
        page.Table(table => table
            .Head(new Span("项　目", 1, 2), new Span("本年收入合计", 2), new Span("财政拨款收入", 2), new Span("上级补助收入", 2), new Span("事业收入", 2), new Span("经营收入", 2), new Span("其他收入", 2))
            .Head("科目代码", "科目名称")
            .Row(new Span("合计", 1, 2), statement.Current, statement.Appropriation.Income, null, year.Sum.Nontax, null, year.Sum.Other)
            .Rows(year.Fresh.Classes, (line, _) => [line.Code, line.Name, line.Income, line.Granted, null, line.Nontax, null, line.Other]));
    }

    public static void Expenditure(DepartmentYear year, Page page)
    {
        NineTables.Title(year, page, 3, "支出决算表");
        page.Table(table => table
            .Head(new Span("项　目", 1, 2), new Span("本年支出合计", 2), new Span("基本支出", 2), new Span("项目支出", 2), new Span("上缴上级支出", 2), new Span("经营支出", 2), new Span("对附属单位补助支出", 2))
            .Head("科目代码", "科目名称")
            .Row(new Span("合计", 1, 2), year.Sum.Expenditure, year.Sum.Basic, year.Sum.Project, null, null, null)
            .Rows(year.Fresh.Classes, (line, _) => [line.Code, line.Name, line.Expenditure, line.Basic, line.Project, null, null, null]));
    }

    public static void General(DepartmentYear year, Page page)
    {
        NineTables.Title(year, page, 5, "一般公共预算财政拨款支出决算表");
        page.Table(table => table
            .Head(new Span("科目编码", 1, 3), new Span("科目名称", 2), new Span("合计", 2), new Span("基本支出", 2), new Span("项目支出", 2))
            .Head("类", "款", "项")
            .Row(new Span("合　计", 1, 4), year.General.Expenditure, year.GeneralBasic.Expenditure, year.GeneralProject.Expenditure)
            .Rows(year.Details.Subjects.Functional, (item, _) => [.. Codes(item.Code), item.Name, item.Total, item.Basic, item.Project]));
    }

    private static object?[] Codes(string code) =>
        [code[..3], code.Length > 3 ? code[3..5] : null, code.Length > 5 ? code[5..] : null];

    public static void Basic(DepartmentYear year, Page page)
    {
        var subjects = year.Details.Subjects;
        NineTables.Title(year, page, 6, "一般公共预算财政拨款基本支出决算表");
        page.Table(table => table
            .Head("经济分类科目编码", "科目名称", "合计", "人员经费", "公用经费")
            .Row(new Span("合计", 1, 2), year.GeneralBasic.Expenditure, subjects.PersonnelTotal, subjects.OfficeTotal)
            .Rows(subjects.Personnel, (item, _) => [item.Code, Name(item.Code, item.Name), item.Amount, item.Amount, null])
            .Rows(subjects.Office, (item, _) => [item.Code, Name(item.Code, item.Name), item.Amount, null, item.Amount]));
    }

    private static string Name(string code, string name) => code.Length > 3 ? "　　" + name : name;
}
