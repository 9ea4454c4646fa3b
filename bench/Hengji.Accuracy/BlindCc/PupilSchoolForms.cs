using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Forms of the primary school, in whole yuan.</summary>
internal static class PupilSchoolForms
{
    public static void Write(DepartmentYear year, OfficeDraft draft, Page page)
    {
        page.Plain($"{year.Year}年单位财务收支预算总表");
        page.Aside("编制单位：梧桐里小学　单位：元");
        page.Table(table => table
            .Head(new Span("本年收入", 1, 2), new Span("本年支出", 1, 2)).Head("项目", "预算数", "项目", "预算数")
            .Rows(OfficeWords.Beside([.. draft.Sources.Select((one, at) => ($"{OfficeWords.Numerals[at]}、{one.Name}", (object?)one.Money.Now))], [.. draft.Uses.Select((one, at) => ($"{OfficeWords.Numerals[at]}、{one.Name}", (object?)one.All))]), (row, _) => row)
            .Row("收入总计", draft.Income.Now, "支出总计", draft.Spent.Now));
        page.Plain($"{year.Year}年单位支出预算总表");
        page.Aside("单位：元");
        page.Table(table => table
            .Head("功能分类科目编码", "功能分类科目名称", "合计", "基本支出", "项目支出")
            .Rows(draft.Uses, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project])
            .Row(new Span("合计", 1, 2), draft.Spent.Now, draft.Basic.Now, draft.Project.Now));
        page.Plain($"{year.Year}年单位一般公共预算支出功能分类预算表");
        page.Aside("单位：元");
        page.Table(table => table
            .Head(new Span("项目", 1, 4), new Span("一般公共预算支出", 1, 3)).Head("类", "款", "项", "功能分类科目名称", "合计", "基本支出", "项目支出")
            .Rows(draft.Lines, (one, _) => [one.Code[..3], one.Level > 1 ? one.Code[3..5] : null, one.Level > 2 ? one.Code[5..] : null, one.Name, one.Now, one.Basic, one.Project])
            .Row(new Span("合计", 1, 4), draft.Whole.Now, draft.Whole.Basic, draft.Whole.Project));
        page.Plain($"{year.Year}年单位一般公共预算基本支出部门预算经济分类预算表");
        page.Aside("单位：元");
        Economy(draft, page);
    }

    private static void Economy(OfficeDraft draft, Page page)
    {
        var money = draft.Economy;
        object?[] Row(EconomicRow one, bool isPersonnel) => [one.Code[..3], one.Code[3..], one.Name, one.Amount, isPersonnel ? one.Amount : null, isPersonnel ? null : one.Amount];
        page.Table(table => table
            .Head("类", "款", "经济分类科目名称", "合计", "人员经费", "公用经费")
            .Row("301", null, "工资福利支出", money.Wages, money.Wages, null).Rows(money.WageRows, (one, _) => Row(one, true))
            .Row("302", null, "商品和服务支出", money.Goods, null, money.Goods).Rows(money.GoodsRows, (one, _) => Row(one, false))
            .Row("303", null, "对个人和家庭的补助", money.Help, money.Help, null).Rows(money.HelpRows, (one, _) => Row(one, true))
            .Row("310", null, "资本性支出", money.Capital, null, money.Capital)
            .Row(new Span("合计", 1, 3), draft.GeneralBasic.Now, money.Personnel.Now, money.Office.Now));
    }
}
