using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>A township health centre's budget in the south-west: short numbered paragraphs first, each against last year, then the forms and a project's goal.</summary>
internal sealed class ClinicYearBudget() : BlindLayout("clinic-budget", "blind-n", new NumberStyle { Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var budget = year.BlindN.Clinic;
        page.Heading(0, $"{year.Region}石门镇中心卫生院{year.Year}年单位预算公开说明");
        page.Heading(1, "第一部分　单位概况");
        page.Say($"一、主要职能。承担辖区居民基本医疗、基本公共卫生服务和村卫生室业务指导，受县级卫生健康行政部门委托开展疾病预防、妇幼保健等管理工作。");
        page.Say($"二、机构设置及人员情况。本院为公益一类事业单位，内设门诊部、住院部、公共卫生科、医技科、财务室和院办公室。核定事业编制{budget.People.PublicPosts}名；现有职工{budget.People.Staff}人，其中在编{budget.People.Public}人、编外聘用{budget.People.Civil}人；退休{budget.People.Retired}人。");
        page.Heading(1, $"第二部分　{year.Year}年单位预算情况说明");
        Money(year, budget, page);
        General(year, budget, page);
        Others(year, budget, page);
        page.Heading(1, $"第三部分　{year.Year}年单位预算公开报表");
        Forms(year, budget, page);
    }

    private static void Money(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Heading(2, "一、单位收支总体情况");
        page.Say($"{year.Year}年收支总预算{budget.Total.Now}万元，较上年{budget.Total.Last}万元{page.Differs(budget.Total)}，变动的主要原因是医疗业务收入预计和公共卫生补助标准调整。");
        page.Heading(2, "二、单位收入总体情况");
        page.Say($"{year.Year}年收入总预算{budget.Total.Now}万元，其中：{budget.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%，较上年{page.Differs(one.Money)}")):；}。");
        page.Heading(2, "三、单位支出总体情况");
        page.Say($"{year.Year}年支出总预算{budget.Total.Now}万元，其中：基本支出{budget.Basic.Now}万元，占{budget.BasicShare}%，较上年{page.Differs(budget.Basic)}；项目支出{budget.Project.Now}万元，占{budget.ProjectShare}%，较上年{page.Differs(budget.Project)}。");
        page.Say($"按功能科目划分：{budget.Classes.Select(one => page.Text($"{one.Name}{one.All}万元，占{one.Share}%")):；}。");
    }

    private static void General(DepartmentYear year, YearBudget budget, Page page)
    {
        var money = budget.Economic;
        page.Heading(2, "四、一般公共预算支出情况");
        page.Say($"{year.Year}年一般公共预算支出{budget.Whole.Now}万元，较上年{page.Differs(budget.Whole.Money)}。其中：基本支出{budget.GeneralBasic.Now}万元，项目支出{budget.GeneralProject.Now}万元。具体安排如下：");
        foreach (var (item, number) in Numbered(budget.Items))
            page.Say($"{number}.{item.Name}（{item.Code}）{item.Now}万元，较上年{page.Differs(item.Money)}。");
        page.Heading(2, "五、一般公共预算基本支出情况");
        page.Say($"一般公共预算基本支出{budget.GeneralBasic.Now}万元，其中：人员经费{money.Personnel.Now}万元（工资福利支出{money.Wages}万元，对个人和家庭的补助{money.Help}万元），公用经费{money.Office.Now}万元（商品和服务支出{money.Goods}万元，资本性支出{money.Equipment}万元）。");
        page.Heading(2, "六、一般公共预算“三公”经费支出情况");
        var costs = budget.Costs;
        page.Say($"{year.Year}年“三公”经费预算{costs.Three.Money.Now}万元，较上年预算{page.Differs(costs.Three.Money)}。其中：因公出国（境）费0万元；公务接待费{costs.Reception.Money.Now}万元，较上年{page.Differs(costs.Reception.Money)}；公务用车运行维护费{costs.Run.Money.Now}万元，较上年{page.Differs(costs.Run.Money)}，用于救护车和巡诊车；公务用车购置费0万元。");
    }

    private static void Others(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Heading(2, "七、政府性基金和国有资本经营预算支出情况");
        page.Say($"{year.Year}年本院没有使用政府性基金预算和国有资本经营预算拨款安排的支出。");
        page.Heading(2, "八、政府采购预算情况");
        page.Say($"{year.Year}年政府采购预算{budget.Buying.All}万元，其中：货物类{budget.Buying.Goods}万元，工程类{budget.Buying.Works}万元，服务类{budget.Buying.Services}万元。专门面向中小企业采购{budget.Buying.Small}万元，占{budget.Buying.SmallShare}%。");
        page.Heading(2, "九、国有资产占用情况");
        page.Say($"截至{year.Year - 1}年12月31日，本院共有车辆{budget.Holdings.Cars}辆，其中：救护车{budget.Holdings.SpecialCars}辆、巡诊车{budget.Holdings.DutyCars}辆、公共卫生体检车{budget.Holdings.LeaderCars}辆、其他用车{budget.Holdings.OtherCars}辆。单价50万元以上通用设备{budget.Holdings.Machines}台（套）。");
        page.Heading(2, "十、项目预算绩效情况");
        page.Counts(budget.ProjectCount, budget.Projects.Length);
        page.Say($"{year.Year}年实行绩效目标管理的项目{budget.ProjectCount}个，涉及资金{budget.Project.Now}万元，占项目支出的100%。");
    }

    private static void Forms(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Plain("表一　单位收支总表");
        page.Aside("单位：万元");
        BudgetTables.Summary(page, budget);
        page.Plain("表二　单位支出总表");
        page.Aside("单位：万元");
        BudgetTables.Spent(page, budget);
        page.Plain("表三　一般公共预算支出表");
        page.Aside("单位：万元");
        BudgetTables.Subjects(page, budget, one => one.Indented());
        page.Plain("表四　项目支出表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "项目名称", $"{year.Year}年预算数", "占项目支出（%）")
            .Rows(budget.Projects, (one, at) => [at + 1, one.Name, one.Amount, one.Share])
            .Row(null, "合计", budget.Project.Now, null));
        page.Plain("表五　项目支出绩效目标表（公共卫生绩效考核补助）");
        BudgetTables.Goals(page, year.BlindN.ClinicGoals, "权重");
    }
}
