using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>A subdistrict's budget in the words of one south-western city: what came to be more or less, then nine numbered forms.</summary>
internal sealed class StreetBudgetReport() : BlindLayout("street-budget", "blind-w", new NumberStyle { HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var (street, budget) = (year.BlindW.Street, year.BlindW.Street.Budget);
        page.Heading(0, $"璧阳区人民政府桐子岭街道办事处{year.Year}年部门预算情况说明");
        page.Heading(1, "一、部门基本情况");
        page.Say($"（一）职能职责。桐子岭街道办事处是区人民政府的派出机关，承担辖区党的建设、经济发展、民生服务、平安法治、城市管理、应急管理等工作。辖{street.Communities}个社区，常住居民{street.Households}户、{street.People}人。");
        page.Say($"（二）单位构成。本部门由街道机关和社区事务服务中心、文化服务中心、综合行政执法大队、退役军人服务站等事业单位组成。核定编制{budget.People.Posts}名，其中行政编制{budget.People.CivilPosts}名、事业编制{budget.People.PublicPosts}名；年初在职{budget.People.Staff}人，其中行政人员{budget.People.Civil}人、事业人员{budget.People.Public}人；退休{budget.People.Retired}人。");
        page.Heading(1, "二、部门收支总体情况");
        Money(year, budget, page);
        page.Heading(1, "三、部门预算情况说明");
        General(year, budget, page);
        page.Heading(1, "四、“三公”经费情况说明");
        Costs(year, budget.Costs, page);
        page.Heading(1, "五、其他重要事项的情况说明");
        Others(year, budget, page);
        page.Heading(1, "六、专业性名词解释");
        page.Plain("（一）财政拨款收入：指本年度从本级财政部门取得的财政拨款，包括一般公共预算财政拨款和政府性基金预算财政拨款。（二）“三公”经费：指部门用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。");
        StreetBudgetForms.Write(year, page);
    }

    private static void Money(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Say($"（一）收入预算：{year.Year}年年初预算数{budget.Total.Now}万元，其中：{budget.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元")):，}。收入较{year.Year - 1}年{page.Moved(budget.Total)}万元，主要是{budget.Sources.Select(one => page.Text($"{one.Name}{page.Moved(one.Money)}万元")):，}。");
        page.Say($"（二）支出预算：{year.Year}年年初预算数{budget.Total.Now}万元，其中：{budget.Classes.Select(one => page.Text($"{one.Name}{one.All}万元")):，}。支出较{year.Year - 1}年{page.Moved(budget.Total)}万元，主要是基本支出预算{page.Moved(budget.Basic)}万元，项目支出预算{page.Moved(budget.Project)}万元。");
    }

    private static void General(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Say($"（一）{year.Year}年一般公共预算财政拨款收入{budget.Whole.Now}万元，一般公共预算财政拨款支出{budget.Whole.Now}万元，比{year.Year - 1}年{page.Moved(budget.Whole.Money)}万元，{page.Rose(budget.Whole.Money)}。其中：基本支出{budget.GeneralBasic.Now}万元，比{year.Year - 1}年{page.Moved(budget.GeneralBasic)}万元，主要用于保障在职人员工资福利及社会保险缴费、退休人员补助、单位正常运转的商品服务支出；项目支出{budget.GeneralProject.Now}万元，比{year.Year - 1}年{page.Moved(budget.GeneralProject)}万元，主要用于社区治理、环境卫生、城市管理等重点工作。");
        page.Say($"（二）{year.Year}年政府性基金预算拨款收入{budget.Fund!.Now}万元，政府性基金预算支出{budget.Fund.Now}万元，比{year.Year - 1}年{page.Moved(budget.Fund)}万元，{page.Rose(budget.Fund)}，主要用于老旧小区微改造。");
        page.Say($"（三）一般公共预算基本支出中，人员经费{budget.Economic.Personnel.Now}万元，占{budget.Economic.PersonnelShare}%；日常公用经费{budget.Economic.Office.Now}万元，占{budget.Economic.OfficeShare}%。");
    }

    private static void Costs(DepartmentYear year, BudgetCosts costs, Page page)
    {
        var three = costs.Three.Money;
        page.Say($"{year.Year}年“三公”经费预算{three.Now}万元，比{year.Year - 1}年{Beside(three, page)}。其中：因公出国（境）费用0万元；公务接待费{costs.Reception.Money.Now}万元，比{year.Year - 1}年{Beside(costs.Reception.Money, page)}；公务用车运行维护费{costs.Run.Money.Now}万元，比{year.Year - 1}年{Beside(costs.Run.Money, page)}；公务用车购置费0万元。");
    }

    private static Runs Beside(Comparison one, Page page) => one.Change.Value == 0 ? page.Text($"无增减") : page.Text($"{page.Moved(one)}万元");

    private static void Others(DepartmentYear year, YearBudget budget, Page page)
    {
        var (buying, held) = (budget.Buying, budget.Holdings);
        page.Say($"1.机关运行经费。{year.Year}年一般公共预算财政拨款机关运行经费{budget.Costs.Running.Now}万元，比上年{page.Moved(budget.Costs.Running)}万元，主要用于办公费、邮电费、水电费、物管费、差旅费、工会经费等。");
        page.Say($"2.政府采购情况。所属各预算单位政府采购预算总额{buying.All}万元：政府采购货物预算{buying.Goods}万元、政府采购工程预算{buying.Works}万元、政府采购服务预算{buying.Services}万元；其中面向中小企业采购{buying.Small}万元，占{buying.SmallShare}%。");
        page.Counts(budget.ProjectCount, budget.Projects.Length);
        page.Say($"3.绩效目标设置情况。{year.Year}年{budget.ProjectCount}个项目均实行了绩效目标管理，涉及资金{budget.Project.Now}万元，其中：{budget.Projects.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Say($"4.国有资产占有使用情况。截至{year.Year - 1}年12月底，所属各预算单位共有车辆{held.Cars}辆，其中机要通信用车{held.LeaderCars}辆、应急保障用车{held.DutyCars}辆、执法执勤用车{held.SpecialCars}辆、其他用车{held.OtherCars}辆。");
    }
}
