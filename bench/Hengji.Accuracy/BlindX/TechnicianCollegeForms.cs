using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindX;

/// <summary>The forms of a college's final account.</summary>
internal static class TechnicianCollegeForms
{
    public static void Write(TechnicianCollege college, Page page)
    {
        page.Aside("收入支出决算总表　公开01表　金额单位：万元");
        page.Table(table => Whole(table, college.Flow));
        page.Aside("一般公共预算财政拨款支出决算表　公开05表　金额单位：万元");
        page.Table(table => table
            .Head("科目代码", "科目名称", "本年支出", "基本支出", "项目支出")
            .Row("", "合计", college.All.Total, college.All.Basic, college.All.Project)
            .Rows(college.Items, (one, _) => [one.Code, one.Name, one.Total, one.Basic, one.Project]));
        page.Aside("一般公共预算财政拨款基本支出决算明细表　公开06表　金额单位：万元");
        page.Table(table => Basic(table, college));
        page.Aside("财政拨款“三公”经费支出决算表　公开09表　金额单位：万元");
        page.Table(table => table
            .Head("项目", "预算数", "决算数", "上年决算数", "比上年增减")
            .Rows([college.ThreePublic, college.Vehicles, college.Guests], (one, _) => [one.Name, one.Budget, one.Now, one.Money.Last, one.Money.Change]));
    }

    private static void Whole(TableWriter table, CollegeFlow flow)
    {
        table.Head(new Span("收入", 1, 2), new Span("支出", 1, 2));
        table.Head("项目", "决算数", "项目", "决算数");
        table.Row("一、一般公共预算财政拨款收入", flow.General.Now, "一、教育支出", flow.Functions[0]);
        table.Row("二、事业收入", flow.Business.Now, "二、社会保障和就业支出", flow.Functions[1]);
        table.Row("三、其他收入", flow.Other.Now, "三、卫生健康支出", flow.Functions[2]);
        table.Row("", "", "四、住房保障支出", flow.Functions[3]);
        table.Row("本年收入合计", flow.Income.Now, "本年支出合计", flow.Spent.Now);
        table.Row("使用非财政拨款结余", flow.Used, "结余分配", flow.Distributed);
        table.Row("年初结转和结余", flow.Opening, "年末结转和结余", flow.Closing);
        table.Row("总计", flow.Total.Now, "总计", flow.Total.Now);
    }

    private static void Basic(TableWriter table, TechnicianCollege college)
    {
        table.Head(new Span("人员经费", 1, 2), new Span("公用经费", 1, 2));
        table.Head("科目名称", "决算数", "科目名称", "决算数");
        for (var row = 0; row < Math.Max(college.Wages.Length, college.Goods.Length); row++)
        {
            object?[] left = row < college.Wages.Length ? [college.Wages[row].Name, college.Wages[row].Amount] : ["", ""];
            object?[] right = row < college.Goods.Length ? [college.Goods[row].Name, college.Goods[row].Amount] : ["", ""];
            table.Row([.. left, .. right]);
        }
        table.Row("人员经费合计", college.Personnel, "公用经费合计", college.Common);
    }
}
