using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Forms of the province's centre for watching the sea.</summary>
internal static class OceanForms
{
    public static void Write(OfficeDraft draft, Page page)
    {
        page.Aside("预算公开表2　一般公共预算支出表　单位：万元");
        page.Table(table => table
            .Head(new Span("支出功能分类科目", 1, 2), "上年预算数", new Span("本年预算数", 1, 3)).Head("科目编码", "科目名称", null, "合计", "基本支出", "项目支出")
            .Rows(draft.Lines, (one, _) => [one.Code, one.Name, one.Money.Last, one.Now, one.Basic, one.Project])
            .Row(null, "合计", draft.Whole.Money.Last, draft.Whole.Now, draft.Whole.Basic, draft.Whole.Project));
        page.Aside("预算公开表3　一般公共预算基本支出表　单位：万元");
        Economy(draft, page);
        page.Aside("预算公开表4　一般公共预算“三公”经费支出表　单位：万元");
        Costs(draft.Costs, page);
        page.Aside("预算公开表7　单位收支总表　单位：万元");
        page.Table(table => table
            .Head(new Span("收入", 1, 2), new Span("支出", 1, 2)).Head("项目", "预算数", "项目", "预算数")
            .Rows(OfficeWords.Beside([.. draft.Sources.Select((one, at) => ($"{OfficeWords.Numerals[at]}、{one.Name}", (object?)one.Money.Now))], [.. draft.Uses.Select((one, at) => ($"{OfficeWords.Numerals[at]}、{one.Name}", (object?)one.All))]), (row, _) => row)
            .Row("收入总计", draft.Income.Now, "支出总计", draft.Spent.Now));
        page.Aside("预算公开表9　单位支出总表　单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "合计", "基本支出", "项目支出", "上缴上级支出")
            .Rows(draft.Uses, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project, "0"])
            .Row(null, "合计", draft.Spent.Now, draft.Basic.Now, draft.Project.Now, "0"));
    }

    private static void Economy(OfficeDraft draft, Page page)
    {
        var money = draft.Economy;
        page.Table(table => table
            .Head("经济分类科目编码", "科目名称", "合计", "人员经费", "公用经费")
            .Row("301", "工资福利支出", money.Wages, money.Wages, null).Rows(money.WageRows, (one, _) => [one.Code, one.Name, one.Amount, one.Amount, null])
            .Row("302", "商品和服务支出", money.Goods, null, money.Goods).Rows(money.GoodsRows, (one, _) => [one.Code, one.Name, one.Amount, null, one.Amount])
            .Row("303", "对个人和家庭的补助", money.Help, money.Help, null).Rows(money.HelpRows, (one, _) => [one.Code, one.Name, one.Amount, one.Amount, null])
            .Row("310", "资本性支出", money.Capital, null, money.Capital)
            .Row(null, "合计", draft.GeneralBasic.Now, money.Personnel.Now, money.Office.Now));
    }

    private static void Costs(Costs costs, Page page) => page.Table(table => table
        .Head("年度", "合计", "因公出国（境）费", "公务用车购置及运行费小计", "公务用车购置费", "公务用车运行费", "公务接待费")
        .Row("上年预算数", costs.Three.Money.Last, costs.Abroad!.Money.Last, costs.Vehicle.Money.Last, costs.Buy!.Money.Last, costs.Run.Money.Last, costs.Reception.Money.Last)
        .Row("本年预算数", costs.Three.Now, costs.Abroad.Now, costs.Vehicle.Now, costs.Buy.Now, costs.Run.Now, costs.Reception.Now));
}
