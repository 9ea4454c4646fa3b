using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>A county's office of transport publishes its budget: nine tables first, then an explanation by tables; 万元 with two decimals, blanks for nothing.</summary>
internal sealed class TransportBudgetReport() : BlindLayout("transport-budget", "blind-jj", new NumberStyle { Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var one = year.BlindJj.Transport;
        page.Heading(0, $"禾川县交通运输局{year.Year}年部门预算");
        page.Heading(1, "第一部分　部门概况");
        page.Plain("一、主要职责。拟订全县公路、水路行业发展规划并组织实施，承担农村公路建设、管理、养护和道路运输市场监管，指导城乡客运和交通物流发展，负责交通运输行业安全生产监督管理。");
        page.Say($"二、单位构成。本部门预算为局机关本级预算，无所属独立核算单位。核定编制{one.People.Posts}名，在职{one.People.Staff}人，空编{one.People.Vacant}名，退休{one.People.Retired}人。");
        page.Heading(1, $"第二部分　{year.Year}年部门预算表");
        TransportBudgetTables.Write(one, year, page);
        page.Heading(1, $"第三部分　{year.Year}年部门预算情况说明");
        Totals(one, year, page);
        Fiscal(one, year, page);
        General(one, year, page);
        Three(one, year, page);
        Others(one, year, page);
        page.Heading(1, "第四部分　名词解释");
        page.Plain("（一）一般公共预算拨款收入：指县财政当年拨付的一般公共预算资金。（二）上年结转：指以前年度预算安排、结转到本年仍按原用途使用的资金。（三）机关运行经费：指为保障机关运行用于购买货物和服务的各项资金，包括办公费、差旅费、维修（护）费、公务用车运行维护费等。");
    }

    private static void Totals(PublicBody one, DepartmentYear year, Page page)
    {
        var (purses, tree) = (one.Purses, one.All);
        page.Heading(2, "一、部门收支总体情况");
        page.Say($"按照综合预算的要求，本部门全部收入和支出均编入部门预算。{year.Year}年收支总预算{purses.Whole.All.Now}万元，比{year.Year - 1}年预算{page.Against(purses.Whole.All)}，{page.Word(purses.Whole.All.Change, "主要是农村公路建设养护任务增加", "主要是部分公路项目完工、安排相应减少")}。");
        page.Say($"（一）收入预算{purses.Whole.All.Now}万元，其中：上年结转{purses.Whole.Opening.Now}万元，占{purses.Whole.OpeningShare}%；一般公共预算拨款收入{purses.General.Income.Now}万元，占{purses.General.MoneyShare}%；政府性基金预算拨款收入{purses.Fund!.Income.Now}万元，占{purses.Fund.MoneyShare}%。");
        page.Say($"（二）支出预算{tree.Whole.Now}万元，其中：基本支出{tree.Whole.Basic.Now}万元，占{tree.BasicShare}%；项目支出{tree.Whole.Project.Now}万元，占{tree.ProjectShare}%。按功能科目划分，{tree.Tops.Select(top => page.Text($"{top.Name}{top.Now}万元，占{top.Share}%")):；}。");
    }

    private static void Fiscal(PublicBody one, DepartmentYear year, Page page)
    {
        var fiscal = one.Purses.Fiscal;
        page.Heading(2, "二、财政拨款收支总体情况");
        page.Say($"{year.Year}年财政拨款收支总预算{fiscal.All.Now}万元。收入包括当年财政拨款{fiscal.Income.Now}万元和上年结转{fiscal.Opening.Now}万元；支出包括交通运输支出{one.General.Of("214").Now}万元、社会保障和就业支出{one.General.Of("208").Now}万元、卫生健康支出{one.General.Of("210").Now}万元、住房保障支出{one.General.Of("221").Now}万元、城乡社区支出{one.All.Of("212").Now}万元。");
    }

    private static void General(PublicBody one, DepartmentYear year, Page page)
    {
        var (whole, costs) = (one.General.Whole, one.Costs);
        page.Heading(2, "三、一般公共预算支出情况");
        page.Say($"（一）规模变化。{year.Year}年一般公共预算支出{whole.Now}万元（含上年结转{one.Purses.General.Opening.Now}万元），比上年预算数{whole.Last}万元{page.Against(whole.All)}。");
        page.Plain("（二）具体使用情况。");
        foreach (var (item, number) in Numbered(one.General.Items))
            page.Say($"{number}.{item.Name}（{item.Code}）{year.Year}年预算数{item.Now}万元，比上年预算数{page.Against(item.All)}，{Reason(item)}。");
        page.Heading(2, "四、一般公共预算基本支出情况");
        page.Say($"{year.Year}年一般公共预算基本支出{whole.Basic.Now}万元，占一般公共预算支出的{one.General.BasicShare}%。其中：人员经费{costs.Personnel.Now}万元，包括工资福利支出{costs.Wages.Now}万元、对个人和家庭的补助{costs.Help.Now}万元；公用经费{costs.Office.Now}万元，包括商品和服务支出{costs.Goods.Now}万元、资本性支出{costs.Equipment.Now}万元。");
        page.Heading(2, "五、政府性基金预算支出情况");
        page.Say($"{year.Year}年政府性基金预算支出{one.Purses.Fund!.Spent.Now}万元，比上年{page.Against(one.Purses.Fund.Spent)}，用于农村桥梁改造项目。");
    }

    private static string Reason(SpendLine item) => (item.Project.Now.Value != 0, item.All.Change.Value) switch
    {
        (_, 0) => "安排与上年一致",
        (true, > 0) => "主要是项目工作量增加",
        (true, _) => "主要是项目支出压减",
        (false, > 0) => "主要是缴费基数或人员经费标准提高",
        _ => "主要是人员减少",
    };

    private static void Three(PublicBody one, DepartmentYear year, Page page)
    {
        var three = one.Three;
        page.Heading(2, "六、“三公”经费预算情况");
        page.Say($"{year.Year}年“三公”经费一般公共预算安排{three.Whole.Now}万元，比上年预算{three.Whole.Last}万元{page.Against(three.Whole.Money)}。其中：因公出国（境）费0万元；公务接待费{three.Guest.Now}万元，占{three.Guest.Share}%，比上年{page.Against(three.Guest.Money)}；公务用车购置及运行费{three.Vehicle.Now}万元，占{three.Vehicle.Share}%，比上年{page.Against(three.Vehicle.Money)}，全部为公务用车运行费，按保有{three.Cars}辆测算，车均{three.PerCar:元,2}元，当年无购车计划。");
    }

    private static void Others(PublicBody one, DepartmentYear year, Page page)
    {
        var (bought, estate, sum) = (one.Bought, one.Estate, one.TaskSum);
        page.Heading(2, "七、其他重要事项说明");
        page.Say($"（一）机关运行经费。{year.Year}年机关运行经费预算{one.Running.Now}万元，与基本支出中的公用经费一致，比上年预算{page.Against(one.Running.Money)}。");
        page.Say($"（二）政府采购。{year.Year}年政府采购预算{bought.All}万元，其中货物类{bought.Goods}万元，工程类{bought.Works}万元，服务类{bought.Services}万元。面向中小企业预留采购份额{bought.Small}万元，占采购预算的{bought.SmallShare}%，其中预留给小微企业{bought.Micro}万元。");
        page.Say($"（三）国有资产占用。截至{year.Year - 1}年12月31日，共有车辆{one.Three.Cars}辆，其中执法执勤用车{estate.DutyCars}辆、特种专业技术用车{estate.SpecialCars}辆、其他用车{estate.OtherCars}辆；单位价值50万元以上通用设备{estate.Machines}台（套）。");
        page.Counts(sum.Count, one.Tasks.Length);
        page.Say($"（四）预算绩效。{year.Year}年实行绩效目标管理的项目{sum.Count}个，涉及资金{sum.Money.Now}万元，占部门支出预算的{one.All.ProjectShare}%，项目支出绩效目标实现全覆盖。");
    }
}
