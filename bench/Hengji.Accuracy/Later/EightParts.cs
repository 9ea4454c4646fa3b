using Hengji.Accuracy.Details;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Later;

/// <summary>The published final accounts: two-sided statements, income at the left, expenditure at the right; then numbered parts, a long paragraph each.</summary>
internal sealed class EightParts() : LaterLayout("eight-parts", new NumberStyle { Nothing = "0.00", HasThousands = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}{year.Year}年度部门决算");
        page.Heading(1, "第二部分　部门决算表");
        Totals(year, page);
        Appropriation(year, page);
        page.Heading(1, "第三部分　部门决算情况说明");
        Overall(year, page);
        Granted(year, page);
        ThreePublic(year, page);
        Evaluation(year, page);
    }

    private static void Totals(DepartmentYear year, Page page)
    {
        var statement = year.Details.Statement;
        page.Heading(2, "收入支出决算总表");
        page.Aside("公开01表　金额单位：万元");
        page.Table(table =>
        {
            table.Head(new Span("收入", 1, 3), new Span("支出", 1, 3)).Head("项目", "行次", "金额", "项目（按功能分类）", "行次", "金额");
            var lines = Math.Max(statement.Income.Length, statement.Functions.Length);
            for (var at = 0; at < lines; at++)
                table.Row([.. Side(statement.Income, at, at + 1), .. Side(statement.Functions, at, lines + 4 + at)]);
            table.Row("本年收入合计", lines + 1, statement.Current, "本年支出合计", lines + lines + 4, year.Sum.Expenditure)
                .Row("年初结转和结余", lines + 2, year.Sum.Carryover, "年末结转和结余", lines + lines + 5, year.Sum.Cumulative)
                .Row("总计", lines + 3, year.Sum.Income, "总计", lines + lines + 6, year.Sum.Income);
        });
    }

    private static object?[] Side(ImmutableArray<Portion> portions, int at, int number) => at < portions.Length
        ? [$"{"一二三四五六七八"[at]}、{portions[at].Name}", number, portions[at].Amount] : [null, number, null];

    private static void Appropriation(DepartmentYear year, Page page)
    {
        var (statement, flow) = (year.Details.Statement, year.Details.Statement.Appropriation);
        page.Heading(2, "财政拨款收入支出决算总表");
        page.Aside("公开04表　金额单位：万元");
        page.Table(table =>
        {
            table.Head(new Span("收入", 1, 2), new Span("支出", 1, 4)).Head("项目", "金额", "项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款");
            object?[][] left = [["一、一般公共预算财政拨款", year.Sum.General], ["二、政府性基金预算财政拨款", year.Sum.Fund]];
            foreach (var (line, at) in statement.Granted.Select((line, at) => (line, at)))
                table.Row([.. at < left.Length ? left[at] : [null, null], line.Name, line.Total, line.General, line.Fund]);
            table.Row("本年收入合计", flow.Income, "本年支出合计", flow.Expenditure, year.General.Expenditure, year.Fund.Expenditure)
                .Row("年初财政拨款结转和结余", flow.Opening, "年末财政拨款结转和结余", flow.Closing, year.General.Closing, year.Fund.Closing)
                .Row("总计", statement.AppropriationTotal, "总计", statement.AppropriationTotal, null, null);
        });
    }

    private static void Overall(DepartmentYear year, Page page)
    {
        var statement = year.Details.Statement;
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收、支总计均为{year.Sum.Income}万元。与{year.Year - 1}年度相比，收、支总计各{page.Word(year.Income.Change, "增加", "减少")}{year.Income.Change:abs}万元，{page.Word(year.Income.Change, "增长", "下降")}{year.Income.Rate:abs}%，主要是项目安排变化。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"本年收入合计{statement.Current}万元，其中：{statement.Income.Select(item => page.Text($"{item.Name}{item.Amount}万元，占{item.Share}%")):；}；上级补助收入、事业收入、经营收入均为0万元，占0%。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"本年支出合计{year.Sum.Expenditure}万元，其中：{statement.Kinds.Select(item => page.Text($"{item.Name}{item.Amount}万元，占{item.Share}%")):；}；上缴上级支出、经营支出、对附属单位补助支出均为0万元，占0%。年末结转和结余{year.Sum.Cumulative}万元。");
    }

    private static void Granted(DepartmentYear year, Page page)
    {
        var flow = year.Details.Statement.Appropriation;
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收、支总计均为{year.Details.Statement.AppropriationTotal}万元，其中：本年收入{flow.Income}万元，年初结转和结余{flow.Opening}万元；本年支出{flow.Expenditure}万元，年末结转和结余{flow.Closing}万元。");
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        page.Say($"一般公共预算财政拨款支出{year.General.Expenditure}万元，主要用于以下方面：{year.Functions.Select(item => page.Text($"{item.Name}{item.Total}万元，占{item.Share}%")):；}。");
        page.Heading(2, "六、政府性基金预算财政拨款收入支出决算情况说明");
        page.Say($"政府性基金预算财政拨款年初结转和结余{year.Fund.Opening}万元，本年收入{year.Fund.Income}万元，本年支出{year.Fund.Expenditure}万元，年末结转和结余{year.Fund.Closing}万元。国有资本经营预算财政拨款本年无收支。");
    }

    private static void ThreePublic(DepartmentYear year, Page page)
    {
        var three = year.ThreePublic;
        page.Heading(2, "七、“三公”经费支出决算情况说明");
        page.Say($"“三公”经费财政拨款支出预算为{three.Budget}万元，支出决算为{three.Final.Now}万元，完成预算的{three.Rate}%，{AgainstLastYear(page, three.Final)}，其中：因公出国（境）费支出{year.Abroad.Final.Now}万元；公务用车购置及运行维护费支出{year.Vehicle.Final.Now}万元，{AgainstLastYear(page, year.Vehicle.Final)}；公务接待费支出{year.Reception.Final.Now}万元，{AgainstLastYear(page, year.Reception.Final)}。");
    }

    private static void Evaluation(DepartmentYear year, Page page)
    {
        page.Heading(2, "八、预算绩效情况说明");
        page.Say($"根据预算绩效管理要求，组织对{year.Year}年度{year.ProjectCount}个项目全面开展绩效自评，共涉及资金{year.ProjectExecution.FullYear}万元，全年执行{year.Sum.Project}万元，执行率{year.ProjectExecution.Rate}%。部门整体自评得分{year.TotalScore}分。");
    }
}
