using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>A county's office of veterans' affairs publishes its final accounts in four parts: 万元 with two decimals, the tables before their explanation.</summary>
internal sealed class VeteransAccountReport() : BlindLayout("veterans-account", "blind-jj", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var one = year.BlindJj.Veterans;
        page.Heading(0, $"柏溪县退役军人事务局{year.Year}年度部门决算");
        page.Heading(1, "第一部分　部门概况");
        page.Plain("一、部门职责。贯彻执行退役军人工作法律法规，负责退役军人移交安置、就业创业扶持、优待抚恤、褒扬纪念和服务保障，指导全县拥军优属工作。");
        page.Counts(one.People.UnitCount, one.People.Units.Length);
        page.Say($"二、机构设置。纳入{year.Year}年度部门决算编制范围的单位共{one.People.UnitCount}个，即{string.Join("、", one.People.Units.Select(unit => unit.Name))}。年末编制{one.People.Posts}人，实有在职{one.People.Staff}人，空编{one.People.Vacant}人，离退休{one.People.Retired}人。");
        page.Heading(1, $"第二部分　{year.Year}年度部门决算表");
        VeteransAccountTables.Write(one, page);
        page.Heading(1, $"第三部分　{year.Year}年度部门决算情况说明");
        Totals(one, year, page);
        Fiscal(one, year, page);
        General(one, year, page);
        Costs(one, year, page);
        Others(one, year, page);
        page.Heading(1, "第四部分　名词解释");
        page.Plain("一、财政拨款收入：指县级财政当年拨付的资金，包括一般公共预算财政拨款和政府性基金预算财政拨款。二、其他收入：指财政拨款以外取得的捐赠、利息等收入。");
        page.Plain("三、“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。四、机关运行经费：指行政单位和参照公务员法管理的事业单位使用一般公共预算安排的日常公用经费。");
    }

    private static void Totals(PublicBody one, DepartmentYear year, Page page)
    {
        var (whole, general, fund, own) = (one.Purses.Whole, one.Purses.General, one.Purses.Fund!, one.Purses.Own!);
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收、支总计均为{whole.All.Now}万元。与{year.Year - 1}年度相比，收、支总计各{page.Against(whole.All)}，主要原因是优抚对象抚恤补助标准调整和安置人数变化。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"本年收入合计{whole.Income.Now}万元，其中：一般公共预算财政拨款收入{general.Income.Now}万元，占{general.IncomeShare}%；政府性基金预算财政拨款收入{fund.Income.Now}万元，占{fund.IncomeShare}%；其他收入{own.Income.Now}万元，占{own.IncomeShare}%。年初结转和结余{whole.Opening.Now}万元。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"本年支出合计{whole.Spent.Now}万元，其中：基本支出{one.All.Whole.Basic.Now}万元，占{one.All.BasicShare}%；项目支出{one.All.Whole.Project.Now}万元，占{one.All.ProjectShare}%。本年支出比上年{page.Against(whole.Spent)}。年末结转和结余{whole.Closing.Now}万元。");
    }

    private static void Fiscal(PublicBody one, DepartmentYear year, Page page)
    {
        var fiscal = one.Purses.Fiscal;
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收、支总计均为{fiscal.All.Now}万元。与{year.Year - 1}年度相比，财政拨款收、支总计各{page.Against(fiscal.All)}。其中本年财政拨款收入{fiscal.Income.Now}万元，本年财政拨款支出{fiscal.Spent.Now}万元。");
    }

    private static void General(PublicBody one, DepartmentYear year, Page page)
    {
        var whole = one.General.Whole;
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）总体情况。{year.Year}年度一般公共预算财政拨款支出{whole.Now}万元，占本年支出合计的{one.GeneralShare}%。与{year.Year - 1}年度相比，一般公共预算财政拨款支出{page.Against(whole.All)}。");
        page.Say($"（二）结构情况。{one.General.Tops.Select(top => page.Text($"{top.Name}（类）支出{top.Now}万元，占{top.Share}%")):；}。");
        page.Say($"（三）具体情况。年初预算为{whole.Plan!.Last}万元，支出决算为{whole.Now}万元，完成年初预算的{whole.Done!}%。其中：");
        foreach (var (item, number) in Numbered(one.General.Items))
            page.Say($"{number}.{one.General.TopOf(item).Name}（类）{one.General.GroupOf(item).Name}（款）{item.Name}（项）。{Planned(item, page)}");
        page.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"一般公共预算财政拨款基本支出{whole.Basic.Now}万元，其中：人员经费{one.Costs.Personnel.Now}万元，主要包括{MoneyWords.Names(one.Costs.PersonnelLines)}；公用经费{one.Costs.Office.Now}万元，主要包括{MoneyWords.Names(one.Costs.OfficeLines)}。");
    }

    private static Runs Planned(SpendLine item, Page page) => item.HasPlan
        ? page.Text($"年初预算为{item.Plan!.Last}万元，支出决算为{item.Now}万元，完成年初预算的{item.Done!}%，{page.Kept(item.Plan, $"决算数小于年初预算数，主要原因是{(IsTask(item) ? "项目资金据实结算" : "人员变动")}", $"决算数大于年初预算数，主要原因是{(IsTask(item) ? "年中追加专项资金" : "政策性增资")}", "与年初预算持平")}。")
        : page.Text($"年初无预算，支出决算为{item.Now}万元，主要原因是年中追加上级专项资金。");

    private static bool IsTask(SpendLine item) => item.Project.Now.Value != 0;

    private static void Costs(PublicBody one, DepartmentYear year, Page page)
    {
        var three = one.Three;
        page.Heading(2, "七、财政拨款“三公”经费支出决算情况说明");
        page.Say($"{year.Year}年度“三公”经费财政拨款支出预算为{three.Whole.Budget}万元，支出决算为{three.Whole.Now}万元，完成预算的{three.Whole.Done}%，比上年{page.Against(three.Whole.Money)}。本年未发生因公出国（境）费。");
        page.Say($"（一）公务用车购置及运行维护费支出{three.Run.Now}万元，占“三公”经费的{three.Run.Share}%，完成预算{three.Run.Budget}万元的{three.Run.Done}%。其中公务用车购置费0万元，本年未购置车辆；公务用车运行维护费{three.Run.Now}万元，年末开支财政拨款的公务用车保有量{three.Cars}辆，车均{three.PerCar:元,2}元。");
        page.Say($"（二）公务接待费支出{three.Guest.Now}万元，占“三公”经费的{three.Guest.Share}%，完成预算{three.Guest.Budget}万元的{three.Guest.Done}%。全年国内公务接待{three.Visits}批次、{three.Visitors}人次，人均{three.PerVisitor:2}元。");
        page.Heading(2, "八、政府性基金预算财政拨款支出决算情况说明");
        page.Say($"本年政府性基金预算财政拨款收入{one.Purses.Fund!.Income.Now}万元，支出{one.Purses.Fund.Spent.Now}万元，年末无结转，全部为项目支出，用于光荣院设施改造。");
    }

    private static void Others(PublicBody one, DepartmentYear year, Page page)
    {
        var (bought, estate) = (one.Bought, one.Estate);
        page.Heading(2, "九、其他重要事项情况说明");
        page.Say($"（一）机关运行经费。本部门{year.Year}年度机关运行经费支出{one.Running.Now}万元，比年初预算{one.Running.Budget}万元减少{one.Running.Plan.Change:abs}万元，下降{one.Running.Plan.Rate:abs}%，主要原因是压减一般性支出。");
        page.Say($"（二）政府采购。政府采购支出总额{bought.All}万元，其中：货物支出{bought.Goods}万元、工程支出{bought.Works}万元、服务支出{bought.Services}万元。授予中小企业合同金额{bought.Small}万元，占政府采购支出总额的{bought.SmallShare}%；其中授予小微企业合同金额{bought.Micro}万元，占授予中小企业合同金额的{bought.MicroShare}%。");
        page.Say($"（三）国有资产占用。截至{year.Year}年12月31日，本部门共有车辆{one.Three.Cars}辆，其中机要通信用车{estate.DutyCars}辆、应急保障用车{estate.SpecialCars}辆、其他用车{estate.OtherCars}辆。");
        page.Counts(one.TaskSum.Count, one.Tasks.Length);
        page.Say($"（四）预算绩效。对{year.Year}年度{one.TaskSum.Count}个项目支出全面开展绩效自评，涉及预算资金{one.TaskSum.Budget}万元，实际执行{one.TaskSum.Money.Now}万元，总体执行率{one.TaskSum.Rate}%。自评结果为“优”的{one.TaskSum.Excellent}个，“良”的{one.TaskSum.Good}个，平均得分{one.TaskSum.Mean}分。各项目自评情况见表8。");
    }
}
