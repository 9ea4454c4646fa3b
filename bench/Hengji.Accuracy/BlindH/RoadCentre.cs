using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>A municipality's road centre without any table: every figure against last year and against the initial budget, classes one by one, so much for each car and guest.</summary>
internal sealed class RoadCentre() : BlindLayout("road-centre", "blind-h", new NumberStyle { PercentDecimals = 1 })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindH.Roads;
        page.Heading(0, $"{year.Region}公路事务中心{year.Year}年度决算公开说明");
        page.Heading(1, "一、单位基本情况");
        page.Say($"（一）职能职责。承担国省干线和县乡公路建设、养护、路网运行等事务性工作。");
        page.Say($"（二）机构设置。本单位设办公室、计划财务科、养护管理科、建设管理科、安全科等科室，年末实有在职职工{account.People.Staff}人，退休人员{account.People.Retired.Now}人，退休人员较上年{(account.People.Retired.Change.Value == 0 ? page.Text($"无变化") : page.Text($"{page.Moved(account.People.Retired)}人"))}。");
        page.Heading(1, "二、单位决算收支情况说明");
        page.Heading(2, "（一）收入支出决算总体情况说明");
        Overall(year, account, page);
        page.Heading(2, "（二）财政拨款收入支出决算情况说明");
        Fiscal(year, account, page);
        page.Heading(2, "（三）一般公共预算财政拨款支出决算情况说明");
        General(year, account, page);
        page.Heading(2, "（四）政府性基金预算收支决算情况说明");
        page.Say($"{year.Year}年度政府性基金预算财政拨款年初结转结余{account.Fund!.Opening}万元，年末结转结余{account.Fund.Closing}万元。本年收入{account.Fund.Income}万元；本年支出{account.Fund.Spent.Now}万元，较上年决算数{page.Against(account.Fund.Spent)}，主要用于农村公路建设征地补偿。");
        page.Heading(1, "三、“三公”经费情况说明");
        ThreePublic(year, account.Costs, page);
        page.Heading(1, "四、其他需要说明的事项");
        Others(year, account, page);
    }

    private static void Overall(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Say($"1．总体情况。{year.Year}年度收入总计{account.Total.Now}万元，支出总计{account.Total.Now}万元。收支较上年决算数{page.Against(account.Total)}，主要原因是公路大中修项目投资变化。");
        page.Say($"2．收入情况。{year.Year}年度收入合计{account.Income.Now}万元，较上年决算数{page.Against(account.Income)}。其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。此外，年初结转和结余{account.Opening}万元。");
        page.Say($"3．支出情况。{year.Year}年度支出合计{account.Spent.Now}万元，较上年决算数{page.Against(account.Spent)}。其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%。");
        page.Say($"4．结转结余情况。{year.Year}年度年末结转和结余{account.Closing}万元，其中一般公共预算{account.General.Closing}万元、政府性基金预算{account.Fund!.Closing}万元、其他资金{account.Other!.Closing}万元。");
    }

    private static void Fiscal(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Say($"{year.Year}年度财政拨款收、支总计{account.Fiscal.Total.Now}万元，与{year.Year - 1}年相比，{page.Against(account.Fiscal.Total)}。其中本年财政拨款收入{account.Fiscal.Income}万元，年初财政拨款结转和结余{account.Fiscal.Opening}万元；本年财政拨款支出{account.Fiscal.Spent.Now}万元，年末财政拨款结转和结余{account.Fiscal.Closing}万元。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        var (whole, money) = (account.Whole, account.Economic);
        page.Say($"1．收入情况。{year.Year}年度一般公共预算财政拨款收入{account.General.Income}万元，年初财政拨款结转和结余{account.General.Opening}万元。");
        page.Say($"2．支出情况。{year.Year}年度一般公共预算财政拨款支出{whole.Now}万元，较上年决算数{page.Against(whole.Money)}；较年初预算数{page.Against(whole.Plan)}。");
        page.Say($"3．结转结余情况。年末一般公共预算财政拨款结转和结余{account.General.Closing}万元。");
        page.Plain("4．比较情况。本单位一般公共预算财政拨款支出主要用于以下几个方面：");
        foreach (var (top, number) in Numbered(account.Tops))
            page.Say($"（{number}）{top.Name}{top.Now}万元，占{top.Share}%，较年初预算数{page.Against(top.Plan)}，主要原因是{top.Reason()}。");
        page.Say($"5．基本支出情况。{year.Year}年度一般公共财政拨款基本支出{whole.Basic}万元。其中：人员经费{money.Personnel.Now}万元，较上年决算数{page.Against(money.Personnel)}，人员经费用途主要包括{AccountPhrases.Names(money.WageItems.Take(6))}等。公用经费{money.Office.Now}万元，较上年决算数{page.Against(money.Office)}，按在职职工计算人均公用经费{account.Costs.OfficePerHead}万元。");
    }

    private static void ThreePublic(DepartmentYear year, HeldCosts costs, Page page)
    {
        var (three, buy) = (costs.Three, costs.Buy!);
        page.Say($"（一）总体情况。{year.Year}年度“三公”经费支出共计{three.Now}万元，较年初预算数{page.Against(three.Plan)}；较上年支出数{page.Against(three.Money)}。");
        page.Say($"（二）分项情况。因公出国（境）费用0.00万元。公务车购置费{buy.Now}万元，购置养护巡查车1辆，较年初预算数{page.Against(buy.Plan)}。公务车运行维护费{costs.Run.Now}万元，主要用于养护巡查、应急抢险所需车辆的燃料费、维修费、过桥过路费、保险费等，费用支出较年初预算数{page.Against(costs.Run.Plan)}，较上年支出数{page.Against(costs.Run.Money)}。公务接待费{costs.Reception.Now}万元，较年初预算数{page.Against(costs.Reception.Plan)}，较上年支出数{page.Against(costs.Reception.Money)}。");
        page.Say($"（三）实物量情况。{year.Year}年度公务用车购置1辆，公务车保有量为{costs.Cars}辆；国内公务接待{costs.Batches}批次、{costs.Guests}人次。{year.Year}年本单位人均接待费{costs.PerGuest}元，车均维护费{costs.PerCar}万元。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (costs, assets, buying, results) = (account.Costs, account.Assets, account.Buying, account.Results);
        page.Say($"（一）会议费和培训费。本年度会议费支出{costs.Meeting.Now}万元，较上年决算数{page.Against(costs.Meeting.Money)}。培训费支出{costs.Training.Now}万元，较上年决算数{page.Against(costs.Training.Money)}，举办养护技能培训{costs.Courses}期。");
        page.Say($"（二）国有资产占用情况。截至{year.Year}年12月31日，本单位共有车辆{assets.Cars}辆，其中应急保障用车{assets.DutyCars}辆、特种专业技术用车{assets.SpecialCars}辆、主要负责人用车{assets.LeaderCars}辆、其他用车{assets.OtherCars}辆。单价100万元（含）以上设备{assets.Machines}台（套）。");
        page.Say($"（三）政府采购支出情况。{year.Year}年度本单位政府采购支出总额{buying.All}万元，其中：货物支出{buying.Goods}万元、工程支出{buying.Works}万元、服务支出{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%，其中授予小微企业合同金额{buying.Micro}万元，占政府采购授予中小企业合同金额的{buying.MicroShare}%。");
        page.Say($"（四）预算绩效管理情况。对部门整体和{page.Text($"{results.Count}")}个项目开展绩效自评，涉及资金{results.Executed}万元，占项目支出的{results.MoneyShare}%，分别是{page.List(results.Count, [.. results.Projects.Select(one => one.Name)])}。部门整体绩效自评得分{results.WholeScore}分。其中“{results.Projects[0].Name}”全年预算{results.Projects[0].Budget}万元，执行{results.Projects[0].Executed}万元，执行率{results.Projects[0].Rate}%，得分{results.Projects[0].Score}分。");
    }
}
