using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindJj;

/// <summary>Tables 1 to 8 of a county's office of veterans' affairs.</summary>
internal static class VeteransAccountTables
{
    public static void Write(PublicBody one, Page page)
    {
        Totals(one, page);
        Head(page, "表2　支出决算表");
        Subjects(one.All, page);
        Fiscal(one, page);
        Head(page, "表4　一般公共预算财政拨款支出决算表");
        Subjects(one.General, page);
        Basic(one, page);
        Three(one, page);
        Units(one, page);
        Tasks(one, page);
    }

    private static void Head(Page page, string title, string unit = "单位：万元")
    {
        page.Plain(title);
        page.Aside(unit);
    }

    private static void Totals(PublicBody one, Page page)
    {
        var purses = one.Purses;
        SpendLine[] tops = [.. one.All.Tops];
        object?[][] left = [["一、一般公共预算财政拨款收入", purses.General.Income.Now], ["二、政府性基金预算财政拨款收入", purses.Fund!.Income.Now], ["三、其他收入", purses.Own!.Income.Now], [null, null]];
        Head(page, "表1　收入支出决算总表");
        page.Table(table => table
            .Head(new Span("收入", 1, 2), new Span("支出", 1, 2)).Head("项目", "决算数", "项目", "决算数")
            .Rows(tops, (top, at) => [.. left[at], $"{"一二三四"[at]}、{top.Name}", top.Now])
            .Row("本年收入合计", purses.Whole.Income.Now, "本年支出合计", purses.Whole.Spent.Now)
            .Row("年初结转和结余", purses.Whole.Opening.Now, "年末结转和结余", purses.Whole.Closing.Now)
            .Row("总计", purses.Whole.All.Now, "总计", purses.Whole.All.Now));
    }

    private static void Subjects(SpendTree tree, Page page) => page.Table(table => table
        .Head("功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
        .Row(new Span("合计", 1, 2), tree.Whole.Now, tree.Whole.Basic.Now, tree.Whole.Project.Now)
        .Rows(tree.Lines, (line, _) => [line.Code, line.Name, line.Now, line.Basic.Now, line.Project.Now]));

    private static void Fiscal(PublicBody one, Page page)
    {
        var (general, fund, fiscal) = (one.Purses.General, one.Purses.Fund!, one.Purses.Fiscal);
        Head(page, "表3　财政拨款收入支出决算总表");
        page.Table(table => table
            .Head("项目", "年初结转和结余", "本年收入", "本年支出", "年末结转和结余")
            .Row("一般公共预算财政拨款", general.Opening.Now, general.Income.Now, general.Spent.Now, general.Closing.Now)
            .Row("政府性基金预算财政拨款", fund.Opening.Now, fund.Income.Now, fund.Spent.Now, fund.Closing.Now)
            .Row("合计", fiscal.Opening.Now, fiscal.Income.Now, fiscal.Spent.Now, fiscal.Closing.Now));
    }

    private static void Basic(PublicBody one, Page page)
    {
        CostLine[] people = [.. one.Costs.PersonnelLines], office = [.. one.Costs.OfficeLines];
        Head(page, "表5　一般公共预算财政拨款基本支出决算表");
        page.Table(table =>
        {
            table.Head(new Span("人员经费", 1, 3), new Span("公用经费", 1, 3)).Head("科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数");
            for (var at = 0; at < office.Length; at++)
            {
                var left = at < people.Length ? people[at] : null;
                table.Row(left?.Code, left?.Name, left?.Now, office[at].Code, office[at].Name, office[at].Now);
            }
            table.Row(new Span("人员经费合计", 1, 2), one.Costs.Personnel.Now, new Span("公用经费合计", 1, 2), one.Costs.Office.Now);
        });
    }

    private static void Three(PublicBody one, Page page)
    {
        var three = one.Three;
        Head(page, "表6　财政拨款“三公”经费支出决算表");
        page.Table(table => table
            .Head(new Span("预算数", 1, 3), new Span("决算数", 1, 3))
            .Head("合计", "公务用车运行维护费", "公务接待费", "合计", "公务用车运行维护费", "公务接待费")
            .Row(three.Whole.Budget, three.Run.Budget, three.Guest.Budget, three.Whole.Now, three.Run.Now, three.Guest.Now));
    }

    private static void Units(PublicBody one, Page page)
    {
        Head(page, "表7　所属单位人员和支出情况表", "单位：人、万元");
        page.Table(table => table
            .Head("单位名称", "编制数", "在职人数", "基本支出", "项目支出", "支出合计")
            .Rows(one.People.Units, (unit, _) => [unit.Name, unit.Posts, unit.Staff, unit.Basic, unit.Project, unit.All])
            .Row("合计", one.People.Posts, one.People.Staff, one.All.Whole.Basic.Now, one.All.Whole.Project.Now, one.All.Whole.Now));
    }

    private static void Tasks(PublicBody one, Page page)
    {
        Head(page, "表8　项目支出绩效自评情况表", "单位：万元、%、分");
        page.Table(table => table
            .Head("序号", "项目名称", "全年预算数", "全年执行数", "执行率", "自评得分")
            .Rows(one.Tasks, (task, at) => [$"{at + 1}", task.Name, task.Budget, task.Now, task.Rate, task.Marks.Score])
            .Row(null, "合计", one.TaskSum.Budget, one.TaskSum.Money.Now, one.TaskSum.Rate, null));
    }
}
