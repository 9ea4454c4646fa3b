using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindZ;

/// <summary>An inland city's office for air defence: amounts with six decimals in forms and one or two in text, every subject against last year's budget with its reason.</summary>
internal sealed class AirDefenceBudget() : BlindLayout("air-defence", "blind-z", new NumberStyle { PercentDecimals = 2, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var budget = year.BlindZ.AirDefence;
        page.Heading(0, $"淮桥市国防动员办公室（人民防空办公室）{year.Year}年部门预算");
        page.Heading(1, "一、部门概况");
        page.Say($"（一）主要职责。负责人民防空工程建设管理、警报通信和疏散体系建设，组织防空防灾宣传教育。");
        page.Say($"（二）部门预算构成。纳入编制范围的预算单位包括本级和指挥信息保障中心。编制{budget.People.Posts}名，其中行政{budget.People.CivilPosts}名、事业{budget.People.PublicPosts}名；实有{budget.People.Staff}人，其中行政{budget.People.Civil}人、事业{budget.People.Public}人；退休{budget.People.Retired}人。");
        page.Heading(1, $"二、{year.Year}年部门预算表");
        page.Style = page.Style with { MoneyDecimals = 6 };
        Forms(budget, page);
        page.Style = page.Style with { MoneyDecimals = 2 };
        page.Heading(1, $"三、{year.Year}年部门预算情况说明");
        Money(year, budget, page);
        General(year, budget, page);
        Others(year, budget, page);
    }

    private static void Forms(YearBudget budget, Page page)
    {
        page.Aside("部门收支总表　单位：万元");
        BudgetTables.Summary(page, budget);
        page.Aside("部门支出总表　单位：万元");
        page.Table(table => table
            .Head("功能分类科目", "合计", "基本支出", "项目支出", "占比（%）")
            .Rows(budget.Classes, (one, _) => [page.Text($"[{one.Code}]{one.Name}"), one.All, one.Basic, one.Project, one.Share])
            .Row("总计", budget.Total.Now, budget.Basic.Now, budget.Project.Now, "100.00"));
        page.Aside("一般公共预算支出表　单位：万元");
        BudgetTables.Subjects(page, budget, one => one.Indented());
        page.Aside("部门项目支出表　单位：万元");
        page.Table(table => table
            .Head("序号", "项目名称", "金额", "占比（%）")
            .Rows(budget.Projects, (one, at) => [at + 1, one.Name, one.Amount, one.Share])
            .Row(null, "合计", budget.Project.Now, "100.00"));
    }

    private static Runs Than(DepartmentYear year, Page page, Comparison one) => page.Text($"比{year.Year - 1}年预算{page.Against(one)}");

    private static void Money(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Say($"（一）{year.Year}年收支总体情况。收支总预算{budget.Total.Now}万元，{Than(year, page, budget.Total)}，原因主要是警报通信网建设进度和人员经费变化。");
        page.Say($"（二）{year.Year}年收入预算{budget.Total.Now}万元，其中，本年收入{budget.Whole.Now}万元，占{budget.Sources[0].Share}%；上年结转{budget.Sources[1].Money.Now}万元，占{budget.Sources[1].Share}%。");
        page.Say($"（三）{year.Year}年支出预算{budget.Total.Now}万元，{Than(year, page, budget.Total)}。其中，基本支出{budget.Basic.Now}万元，占{budget.BasicShare}%，主要用于保障机构日常运转；项目支出{budget.Project.Now}万元，占{budget.ProjectShare}%，主要用于{string.Join("、", budget.Projects.Select(one => one.Name))}。");
    }

    private static void General(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Say($"（四）一般公共预算支出{budget.Whole.Now}万元，{Than(year, page, budget.Whole.Money)}。1.结构情况：{budget.Tops.Select(one => page.Text($"{one.Name}支出{one.Now}万元，占{one.Share}%")):；}。2.具体使用情况：");
        foreach (var (item, number) in Numbered(budget.Items))
            page.Say($"（{number}）{item.CodedPath(budget.Subjects)}{year.Year}年预算{item.Now}万元，{Than(year, page, item.Money)}，{Cause(item)}。");
        var money = budget.Economic;
        page.Say($"（五）一般公共预算基本支出{budget.GeneralBasic.Now}万元，其中：人员经费{money.Personnel.Now}万元，包括{page.Each(money.WageItems.Take(3))}等；公用经费{money.Office.Now}万元，包括{page.Each(money.GoodsItems.Take(3))}等。");
    }

    private static string Cause(AccountSubject item) => (item.Money.Change.Value >= 0, item.Project.Value > 0) switch
    {
        (true, true) => "增长原因主要是设备到期更换和维护范围扩大",
        (true, false) => "增长原因主要是缴费基数上调",
        (false, true) => "下降原因主要是部分建设任务上年已完成",
        _ => "下降原因主要是人员减少",
    };

    private static void Others(DepartmentYear year, YearBudget budget, Page page)
    {
        var (costs, holdings) = (budget.Costs, budget.Holdings);
        page.Say($"（六）“三公”经费支出预算{costs.Three.Money.Now}万元，{Than(year, page, costs.Three.Money)}。其中：因公出国（境）费用0万元；公务接待费{costs.Reception.Money.Now}万元，占{costs.Reception.Share}%；公务用车购置及运行费{costs.Vehicle.Money.Now}万元，占{costs.Vehicle.Share}%，其中公务用车购置费{costs.Buy!.Money.Now}万元、公务用车运行费{costs.Run.Money.Now}万元，{Than(year, page, costs.Vehicle.Money)}。");
        page.Say($"（七）其他重要事项。1.机关运行经费{costs.Running.Now}万元，{Than(year, page, costs.Running)}。2.政府采购预算{budget.Buying.All}万元，其中货物{budget.Buying.Goods}万元、工程{budget.Buying.Works}万元、服务{budget.Buying.Services}万元。");
        page.Say($"3.国有资产占有使用情况。截至{year.Year - 1}年末，共有车辆{holdings.Cars}辆，其中领导干部用车{holdings.LeaderCars}辆、机要通信用车{holdings.DutyCars}辆、特种专业技术用车{holdings.SpecialCars}辆、其他用车{holdings.OtherCars}辆；单位价值100万元以上设备{holdings.Machines}台（套）。");
        page.Counts(budget.ProjectCount, budget.Projects.Length);
        page.Say($"4.绩效目标设置情况。{budget.ProjectCount}个项目全部设置绩效目标，涉及预算资金{budget.Project.Now}万元，覆盖率100%。");
    }
}
