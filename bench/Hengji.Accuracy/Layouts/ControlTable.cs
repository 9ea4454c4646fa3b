using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Layouts;

/// <summary>Budget, final and last year's figures of the three public funds side by side, nothing left blank, then economic classes.</summary>
public sealed class ControlTable() : Layout("control-table", new NumberStyle { Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}整体支出绩效评价报告（{year.Year}年）");
        page.Heading(1, "一、基本支出");
        Basic(year, page);
        page.Heading(1, "二、“三公”经费");
        Control(year, page);
        page.Heading(1, "三、项目支出");
        Project(year, page);
    }

    private static void Basic(DepartmentYear year, Page page)
    {
        var flow = year.GeneralBasic;
        page.Say($"一般公共预算基本支出年初结转{flow.Opening}万元，当年拨入{flow.Income}万元，当年列支{flow.Expenditure}万元，年末结转{flow.Closing}万元。");
        page.Say($"按经济科目，基本支出分别为：{year.Economic.SkipLast(1).Select(item => page.Text($"{item.Name}{item.Basic}万元")):；}；合计{flow.Expenditure}万元。");
    }

    private static void Control(DepartmentYear year, Page page)
    {
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", $"{year.Year}年预算", $"{year.Year}年决算", $"{year.Year - 1}年决算", "控制率", "增减额", "增减率")
            .Rows([year.Abroad, year.Vehicle, year.Reception], (item, index) => Row($"{index + 1}.{item.Name}", item))
            .Row(Row("合计", year.ThreePublic)));
        page.Say($"由上表可知，“三公”经费控制率为{year.ThreePublic.Rate}%，{year.Year}年决算数比{year.Year - 1}年决算数{page.Word(year.ThreePublic.Final.Change, "增加", "减少")}{year.ThreePublic.Final.Change:abs}万元，{page.Word(year.ThreePublic.Final.Change, "增加比率", "减少比率")}{year.ThreePublic.Final.Rate:abs}%。公务接待费{page.Word(year.Reception.Final.Change, "增加", "减少")}{year.Reception.Final.Change:abs}万元。");
    }

    private static object?[] Row(string name, Controlled item) =>
    [
        name, item.Budget, item.Final.Now, item.Final.Last, item.Budget.Value == 0 ? null : new Formatted(item.Rate, null, "%"),
        item.Final.Change, item.Final.Last.Value == 0 ? null : new Formatted(item.Final.Rate, null, "%"),
    ];

    private static void Project(DepartmentYear year, Page page)
    {
        var flow = year.GeneralProject;
        page.Say($"项目支出年初结转{flow.Opening}万元，当年拨入{flow.Income}万元，当年列支{flow.Expenditure}万元，年末结转{flow.Closing}万元。");
        page.Table(table => table
            .Head("经济分类科目（万元）", "合计", "基本支出", "项目支出", "比重")
            .Row("支出合计", year.General.Expenditure, year.GeneralBasic.Expenditure, year.GeneralProject.Expenditure, null)
            .Rows(year.Economic, (item, _) => [item.Name, item.Total, item.Basic, item.Project, new Formatted(item.Share, null, "%")]));
        page.Say($"主要项目有：{year.Projects.Take(3).Select(one => page.Text($"{one.Name}{one.Executed}万元"))}等。");
    }
}
