using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindX;

/// <summary>The forms of an association's budget.</summary>
internal static class ScienceBudgetForms
{
    public static void Write(ScienceBudget science, Page page)
    {
        page.Aside("表1　收支总表　单位：万元");
        page.Table(table => Whole(table, science));
        page.Aside("表2　部门预算单位收支情况表　单位：万元");
        page.Table(table => table
            .Head(new Span("单位", 2), new Span("收入预算", 1, 3), new Span("支出预算", 1, 2))
            .Head("小计", "一般公共预算拨款", "自有资金", "基本支出", "项目支出")
            .Rows(science.Units.Add(science.All), (one, _) => [one.Name, one.Total, one.Granted, one.Own, one.Basic, one.Project]));
        page.Aside("表3　支出总表（按功能分类）　单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "上年预算数", "本年预算数", "基本支出", "项目支出", "增减")
            .Rows(science.Items, (one, _) => [one.Code, one.Name, one.Total.Last, one.Total.Now, one.Basic, one.Project, one.Total.Change])
            .Row("", "合计", science.Total.Last, science.Total.Now, science.Basic.Now, science.Project.Now, science.Total.Change));
        page.Aside("表4　基本支出表　单位：万元");
        page.Table(table => table
            .Head("经济分类", "金额")
            .Row("基本支出合计", science.Basic.Now)
            .Row("一、人员经费", science.Personnel)
            .Rows(science.Wages, (one, _) => ["　" + one.Name, one.Amount])
            .Row("二、公用经费", science.Common)
            .Rows(science.Goods, (one, _) => ["　" + one.Name, one.Amount]));
        page.Aside("表5　项目支出表　单位：万元");
        page.Table(table => table
            .Head("单位", "项目名称", "合计", "一般公共预算", "自有资金")
            .Rows(science.Projects, (one, _) => [one.Unit, one.Name, one.Total, one.Granted, one.Own])
            .Row(new Span("合计", 1, 2), science.Project.Now, null, science.All.Own));
        page.Aside("表6　“三公”经费预算表　单位：万元");
        page.Table(table => table
            .Head("项目", "上年预算", "本年预算", "增减额")
            .Rows(science.Costs.Add(science.ThreePublic), (one, _) => [one == science.ThreePublic ? "合计" : one.Name, one.Money.Last, one.Money.Now, one.Money.Change]));
    }

    private static void Whole(TableWriter table, ScienceBudget science)
    {
        table.Head(new Span("收入", 1, 2), new Span("支出", 1, 2));
        table.Head("项目", "预算数", "项目", "预算数");
        table.Row("一、一般公共预算拨款收入", science.Granted.Now, "一、科学技术支出", science.Classes[0].Amount);
        table.Row("二、政府性基金预算拨款收入", "", "二、社会保障和就业支出", science.Classes[1].Amount);
        table.Row("三、自有资金收入", science.Own.Now, "三、卫生健康支出", science.Classes[2].Amount);
        table.Row("", "", "四、住房保障支出", science.Classes[3].Amount);
        table.Row("收入总计", science.Total.Now, "支出总计", science.Total.Now);
    }
}
