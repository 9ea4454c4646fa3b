using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>A district department's budget: notes in 万元 with commas, each subject named in quotation marks with class, section and item; tables in 元 with the code in three columns.</summary>
internal sealed class BudgetNotesReport() : BlindLayout("budget-notes", "blind-f", new NumberStyle { HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var budget = year.BlindF.Budget;
        page.Heading(0, $"{year.Region}{budget.Bureau}{year.Year + 1}年部门预算");
        page.Heading(1, $"{year.Year + 1}年部门预算编制说明");
        Notes(year, page);
        page.Style = page.Style with { MoneyScale = 1 };
        Both(year, page);
        Subjects(year, page);
        Costs(year, page);
        page.Style = page.Style with { MoneyScale = 10_000 };
        page.Heading(1, "其他相关情况说明");
        Public(year, page);
        Others(year, page);
    }

    private static void Notes(DepartmentYear year, Page page)
    {
        var (budget, now) = (year.BlindF.Budget, year.Year + 1);
        page.Say($"{now}年，{year.Region}{budget.Bureau}收入预算{budget.Income}万元，其中：财政拨款收入{budget.Granted.Now}万元，比{now - 1}年预算{page.Moved(budget.Granted)}万元；事业收入{budget.Fees}万元；事业单位经营收入0万元；其他收入0万元。");
        page.Say($"支出预算{budget.Spent}万元，其中：财政拨款支出预算{budget.Granted.Now}万元，比{now - 1}年预算{page.Moved(budget.Granted)}万元。财政拨款支出预算中，一般公共预算拨款支出预算{budget.General.Now}万元，比{now - 1}年预算{page.Moved(budget.General)}万元；政府性基金拨款支出预算{budget.Fund.Now}万元，比{now - 1}年预算{page.Moved(budget.Fund)}万元；国有资本经营预算拨款支出预算0万元，与{now - 1}年预算持平。");
        page.Plain("财政拨款收入支出变动的主要原因是：政策资金项目预算根据实际工作安排编制。");
        page.Plain("财政拨款支出主要内容如下：");
        foreach (var (path, number) in Numbered(budget.Subjects.Parts.Concat(budget.FundSubjects.Parts).SelectMany(one => one.Parts.SelectMany(two => two.Parts.Select(three => (Name: $"{one.Name}（类）{two.Name}（款）{three.Name}（项）", three))))))
            page.Say($"{number}. “{path.Name}”{path.three.Total}万元，主要用于{(path.three.Left is null ? "相关专项工作支出" : "人员经费和机构正常运转支出")}。");
    }

    private static void Both(DepartmentYear year, Page page)
    {
        var budget = year.BlindF.Budget;
        page.Heading(1, $"{year.Year + 1}年部门财务收支预算总表");
        page.Aside("单位：元");
        object?[][] left = [["一、财政拨款收入", budget.Granted.Now], ["1. 一般公共预算资金", budget.General.Now], ["2. 政府性基金", budget.Fund.Now], ["3. 国有资本经营预算", null], ["二、事业收入", budget.Fees], ["三、事业单位经营收入", null], ["四、其他收入", null]];
        page.Table(table => table
            .Head(new Span("本年收入", 1, 2), new Span("本年支出", 1, 2)).Head("项目", "预算数", "项目", "预算数")
            .Rows(left, (one, index) => [.. one, .. Right(budget, index)])
            .Row("收入总计", budget.Income, "支出总计", budget.Spent));
    }

    private static object?[] Right(BudgetNotes budget, int index) => index < budget.Subjects.Parts.Length
        ? [$"{"一二三四五六"[index]}、{budget.Subjects.Parts[index].Name}", index == 0 ? budget.OwnFirst : budget.Subjects.Parts[index].Total]
        : ["七、城乡社区支出", budget.FundSubjects.Total];

    private static void Subjects(DepartmentYear year, Page page)
    {
        var budget = year.BlindF.Budget;
        page.Heading(1, $"{year.Year + 1}年部门一般公共预算支出功能分类预算表");
        page.Aside("单位：元");
        page.Table(table => table
            .Head(new Span("项目", 1, 4), new Span("一般公共预算支出", 1, 3))
            .Head(new Span("功能分类科目编码", 1, 3), new Span("功能分类科目名称", 2), new Span("合计", 2), new Span("基本支出", 2), new Span("项目支出", 2))
            .Head("类", "款", "项")
            .Rows(budget.Subjects.Parts.SelectMany(part => part.All), (one, _) => [.. Code(one.Code), one.Name, one.Total, one.Left, one.Right])
            .Row(new Span("合计", 1, 4), budget.Subjects.Total, budget.Subjects.Left, budget.Subjects.Right));
        page.Heading(1, $"{year.Year + 1}年部门政府性基金预算支出功能分类预算表");
        page.Aside("单位：元");
        page.Table(table => table
            .Head(new Span("功能分类科目编码", 1, 3), new Span("功能分类科目名称", 2), new Span("合计", 2), new Span("基本支出", 2), new Span("项目支出", 2))
            .Head("类", "款", "项")
            .Rows(budget.FundSubjects.Parts.SelectMany(part => part.All), (one, _) => [.. Code(one.Code), one.Name, one.Total, one.Left, one.Right])
            .Row(new Span("合计", 1, 4), budget.FundSubjects.Total, null, budget.FundSubjects.Right));
    }

    private static object?[] Code(string code) => [code[..3], code.Length > 3 ? code[3..5] : null, code.Length > 5 ? code[5..] : null];

    private static void Costs(DepartmentYear year, Page page)
    {
        var costs = year.BlindF.Budget.Costs;
        page.Heading(1, $"{year.Year + 1}年部门一般公共预算基本支出部门预算经济分类预算表");
        page.Aside("单位：元");
        page.Table(table => table
            .Head(new Span("部门预算经济分类科目编码", 1, 2), new Span("经济分类科目名称", 2), new Span("一般公共预算基本支出", 1, 3))
            .Head("类", "款", "合计", "人员经费", "公用经费")
            .Rows(costs.Parts.SelectMany(part => part.All), (one, _) => [one.Code[..3], one.Code.Length > 3 ? one.Code[3..] : null, one.Name, one.Total, one.Left, one.Right])
            .Row(new Span("合计", 1, 3), costs.Total, costs.Left, costs.Right));
    }

    private static void Public(DepartmentYear year, Page page)
    {
        var (budget, now) = (year.BlindF.Budget, year.Year + 1);
        page.Plain($"{now}年部门“三公”经费和机关运行经费预算表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head(new Span("“三公”经费预算数", 1, 6), new Span("机关运行经费预算数", 3))
            .Head(new Span("合计", 2), new Span("因公出国（境）费", 2), new Span("公务接待费", 2), new Span("公务用车购置及运行费", 1, 3))
            .Head("小计", "购置费", "运行费")
            .Row(budget.Public.Now, null, budget.Guests.Now, budget.Cars.Now, budget.CarBuy.Now, budget.CarRun.Now, budget.Office));
        page.Plain($"一、{now}年“三公”经费预算情况说明");
        page.Say($"{now}年“三公”经费预算数为{budget.Public.Now}万元，比{now - 1}年预算{page.Moved(budget.Public)}万元。其中：");
        page.Plain($"（一）因公出国（境）费0万元，与{now - 1}年预算持平，主要原因是此部分预算统一安排。");
        page.Say($"（二）公务用车购置及运行费{budget.Cars.Now}万元，比{now - 1}年预算{page.Moved(budget.Cars)}万元，主要原因是按规定更新车辆。其中：公务用车购置费{budget.CarBuy.Now}万元，比{now - 1}年预算{page.Moved(budget.CarBuy)}万元；公务用车运行费{budget.CarRun.Now}万元，比{now - 1}年预算{page.Moved(budget.CarRun)}万元。");
        page.Say($"（三）公务接待费{budget.Guests.Now}万元，比{now - 1}年预算{page.Moved(budget.Guests)}万元，主要原因是根据实际业务需求安排。");
    }

    private static void Others(DepartmentYear year, Page page)
    {
        var (budget, now) = (year.BlindF.Budget, year.Year + 1);
        page.Say($"二、机关运行经费预算。{now}年财政拨款的机关运行经费预算为{budget.Office}万元。");
        page.Say($"三、政府采购预算情况。{now}年本部门政府采购预算{budget.Bought}万元，其中：政府采购货物预算{budget.BoughtKinds[0]}万元、政府采购工程预算{budget.BoughtKinds[1]}万元、政府采购服务预算{budget.BoughtKinds[2]}万元。面向中小企业预留政府采购项目预算金额{budget.ForSmall}万元。");
        page.Say($"四、绩效目标设置情况。按照预算绩效管理工作的总体要求，{now}年编报绩效目标的项目{budget.Projects}个，涉及项目预算资金{budget.ProjectMoney}万元。");
        page.Say($"五、国有资产占有使用情况。截至{now - 1}年8月31日，本部门房屋面积{budget.Area}平方米，共有车辆{budget.Vehicles}辆。");
    }
}
