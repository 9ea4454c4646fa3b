using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>A district's bureau for order in the city on the southern coast: units first, commas, one decimal of percents, the general budget and a fund apart, every cost against the whole year's budget and last year.</summary>
internal sealed class CityOrderAccount() : BlindLayout("city-order", "blind-cc", new NumberStyle { HasThousands = true, PercentDecimals = 1, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindCc.CityOrder;
        page.Heading(0, $"{year.Year}年度{year.City()}澜湾区城市管理和综合执法局部门决算");
        page.Heading(1, "第一部分　部门概况");
        page.Plain("一、部门主要职责。负责辖区市容环境卫生、市政设施、户外广告和违法建设治理，指导监督生活垃圾分类，组织城市管理综合执法。");
        page.Say($"二、部门决算单位构成。纳入本部门决算汇编范围的单位共{year.BlindCc.OrderUnits.Length}个。年末在职人员{account.People.Staff}人，其中公务员及参公人员{account.People.Civil}人、事业人员{account.People.Public}人；离退休人员{account.People.Retired}人。各单位情况如下：");
        CityOrderForms.Units(year, account, page);
        page.Heading(1, "第二部分　部门决算表");
        CityOrderForms.Write(account, page);
        page.Heading(1, "第三部分　部门决算情况说明");
        Money(year, account, page);
        Fiscal(year, account, page);
        Costs(year, account, page);
        Others(year, account, page);
    }

    private static void Money(DepartmentYear year, OfficeAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"本部门{year.Year}年度收、支总计均为{account.Total.Now}万元，与{year.Year - 1}年度相比，{page.Moved(account.Total, "万元", "增长", "降低")}。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"{year.Year}年度收入合计{account.Income.Now}万元，比上年{page.Moved(account.Income, "万元", "增长", "降低")}。其中：");
        foreach (var (one, number) in Numbered(account.Sources))
            page.Say($"（{OfficeWords.Numerals[number - 1]}）{one.Name}{one.Money.Now}万元，占{one.Share}%，比上年{page.Moved(one.Money, "万元", "增长", "降低")}。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"{year.Year}年度支出合计{account.Spent.Now}万元，比上年{page.Moved(account.Spent, "万元", "增长", "降低")}，变动的主要原因是环卫作业服务合同结算进度与上年不同。其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%。");
        page.Say($"按支出功能分类：{account.Uses.Select(one => page.Text($"{one.Name}{one.All}万元，占{one.Share}%")):；}。");
    }

    private static void Fiscal(DepartmentYear year, OfficeAccount account, Page page)
    {
        var economy = account.Economy;
        page.Heading(2, "四、财政拨款支出决算情况说明");
        page.Say($"（一）{year.Year}年度财政拨款支出合计{account.Fiscal.Spent}万元，其中：一般公共预算财政拨款支出{account.Whole.Now}万元，政府性基金预算财政拨款支出{account.Fund!.Now}万元。政府性基金预算财政拨款支出比上年{page.Moved(account.Fund, "万元", "增长", "降低")}，用于国有土地使用权出让收入安排的市政设施维护。");
        page.Say($"（二）一般公共预算财政拨款支出{account.Whole.Now}万元，占本年支出合计的{account.GeneralShare}%，完成年初预算{account.Whole.Budget}万元的{account.Whole.Rate}%；比上年{page.Moved(account.Whole.Money, "万元", "增长", "降低")}。具体情况：");
        foreach (var (item, number) in Numbered(account.Items))
            page.Say($"{number}.{item.Name}（项）支出决算{item.Now}万元，{(item.Budget.Value == 0 ? page.Text($"年初未安排预算") : page.Text($"完成年初预算{item.Budget}万元的{item.Rate}%"))}，占{item.Share}%。");
        page.Say($"（三）一般公共预算财政拨款基本支出{account.Whole.Basic}万元。其中：人员经费{economy.Personnel.Now}万元，包括工资福利支出{economy.Wages}万元、对个人和家庭的补助{economy.Help}万元；公用经费{economy.Office.Now}万元，包括商品和服务支出{economy.Goods}万元、资本性支出{economy.Capital}万元。");
    }

    private static void Costs(DepartmentYear year, OfficeAccount account, Page page)
    {
        var costs = account.Costs;
        page.Heading(2, "五、财政拨款“三公”经费支出决算情况说明");
        page.Say($"（一）总体情况。{year.Year}年度“三公”经费财政拨款支出决算为{costs.Three.Now}万元，完成全年预算{costs.Three.Budget}万元的{costs.Three.Rate}%，比上年决算数{page.Moved(costs.Three.Money, "万元", "增长", "降低")}。其中：因公出国（境）费支出决算为0万元；{Line(page, "公务用车购置支出", costs.Buy!)}；{Line(page, "公务用车运行维护费支出", costs.Run)}；{Line(page, "公务接待费支出", costs.Reception)}。决算数小于预算数的主要原因是从严控制公务活动开支。");
        page.Say($"（二）具体情况。公务用车购置及运行维护费支出{costs.Vehicle.Now}万元，占“三公”经费的{costs.Vehicle.Share}%，其中购置执法用车{costs.Bought}辆，年末财政拨款开支的公务用车保有量{costs.Cars}辆；公务接待费支出{costs.Reception.Now}万元，占{costs.Reception.Share}%，国内接待{costs.Batches}批次、{costs.Guests}人次。");
    }

    private static Runs Line(Page page, string name, CostLine one) =>
        page.Text($"{name}决算为{one.Now}万元，完成预算{one.Budget}万元的{one.Rate}%，比上年决算数{page.Moved(one.Money, "万元", "增长", "降低")}");

    private static void Others(DepartmentYear year, OfficeAccount account, Page page)
    {
        var (buying, held, rated) = (account.Buying, account.Held, account.Rated);
        page.Heading(2, "六、其他重要事项的情况说明");
        page.Say($"（一）机关运行经费支出{account.Economy.Office.Now}万元，比上年{page.Moved(account.Economy.Office, "万元", "增长", "降低")}。");
        page.Say($"（二）政府采购支出总额{buying.All}万元，其中：货物支出{buying.Goods}万元、工程支出{buying.Works}万元、服务支出{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%；其中授予小微企业合同金额{buying.Micro}万元，占授予中小企业合同金额的{buying.MicroShare}%。");
        page.Say($"（三）截至{year.Year}年12月31日，本部门共有车辆{held.Cars}辆，其中：执法执勤用车{held.Duty}辆、特种专业技术用车{held.Special}辆、机要应急用车{held.Official}辆、其他用车{held.Others}辆。房屋{held.Houses}平方米，其中办公用房{held.OfficeHouses}平方米、其他用房{held.OtherHouses}平方米。");
        page.Counts(rated.Count, rated.Projects.Length);
        page.Say($"（四）组织{rated.Count}个一般公共预算项目开展绩效自评，全年预算{rated.Budget}万元，支出{rated.Spent}万元，预算执行率{rated.Rate}%。");
        CityOrderForms.Rated(rated, page);
    }
}
