using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Forms of the county's bureau for approvals, each line with its number.</summary>
internal static class ApprovalForms
{
    public static void Write(OfficeDraft draft, Page page)
    {
        page.Aside("部门预算收支总表　单位：万元");
        page.Table(table => table
            .Head("序号", new Span("收入", 1, 2), new Span("支出", 1, 2)).Head(null, "项目", "预算数", "项目", "预算数")
            .Rows(OfficeWords.Beside([("一般公共预算拨款收入", draft.Income.Now), ("政府性基金预算拨款收入", null), ("单位资金收入", null)], [.. draft.Uses.Select(one => (one.Name, (object?)one.All))]), (row, at) => [at + 1, .. row])
            .Row(draft.Uses.Length + 1, "收入总计", draft.Income.Now, "支出总计", draft.Spent.Now));
        page.Aside("部门预算支出总表　单位：万元");
        var at = 1;
        page.Table(table => table
            .Head("序号", "功能分类科目编码", "科目名称", "合计", "基本支出", "项目支出")
            .Row(at++, null, "合计", draft.Whole.Now, draft.Whole.Basic, draft.Whole.Project)
            .Rows(draft.Lines, (one, row) => [row + at, one.Code, one.Name, one.Now, one.Basic, one.Project]));
        page.Aside("部门预算财政拨款基本支出表　单位：万元");
        Economy(draft, page);
    }

    private static void Economy(OfficeDraft draft, Page page)
    {
        var money = draft.Economy;
        page.Table(table => table
            .Head("经济分类科目编码", "科目名称", "总计", "人员经费", "公用经费")
            .Row(null, "合计", draft.Basic.Now, money.Personnel.Now, money.Office.Now)
            .Row("301", "工资福利支出", money.Wages, money.Wages, null).Rows(money.WageRows, (one, _) => [one.Code, one.Name, one.Amount, one.Amount, null])
            .Row("302", "商品和服务支出", money.Goods, null, money.Goods).Rows(money.GoodsRows, (one, _) => [one.Code, one.Name, one.Amount, null, one.Amount])
            .Row("303", "对个人和家庭的补助", money.Help, money.Help, null).Rows(money.HelpRows, (one, _) => [one.Code, one.Name, one.Amount, one.Amount, null])
            .Row("310", "资本性支出", money.Capital, null, money.Capital));
    }
}
