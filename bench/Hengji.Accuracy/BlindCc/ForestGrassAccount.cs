using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>A county's office for forests in the south-west: everything in yuan with commas, shares of the total and changes in one long sentence, holdings and a scored form at the end.</summary>
internal sealed class ForestGrassAccount() : BlindLayout("forest-grass", "blind-cc", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindCc.ForestGrass;
        page.Heading(0, $"{year.Region}林业和草原局{year.Year}年度部门决算");
        page.Heading(1, "第一部分　部门概况");
        page.Plain("一、主要职能。负责全域森林、草原、湿地资源的保护修复和监督管理，组织造林绿化和林业产业发展，承担森林草原防火和有害生物防治相关工作。");
        page.Say($"二、部门基本情况。部门年末编制{account.People.Posts}人，其中行政编制{account.People.CivilPosts}人、事业编制{account.People.PublicPosts}人；在职实有{account.People.Staff}人，其中行政人员{account.People.Civil}人、事业人员{account.People.Public}人；退休人员{account.People.Retired}人。");
        page.Heading(1, $"第二部分　{year.Year}年度部门决算表");
        ForestGrassForms.Write(account, page);
        page.Heading(1, $"第三部分　{year.Year}年度部门决算情况说明");
        Money(year, account, page);
        General(year, account, page);
        Costs(account, page);
        page.Heading(1, "第四部分　其他重要事项情况说明");
        Others(year, account, page);
        ForestGrassForms.Rated(year, account, page);
    }

    private static void Money(DepartmentYear year, OfficeAccount account, Page page)
    {
        var economy = account.Economy;
        page.Heading(2, "一、收入决算情况说明");
        page.Say($"{year.Year}年度收入合计{account.Income.Now}元。其中：财政拨款收入{account.Sources[0].Money.Now}元，占总收入的{account.Sources[0].Share}%；上级补助收入0.00元；事业收入0.00元；经营收入0.00元；其他收入{account.Sources[1].Money.Now}元，占总收入的{account.Sources[1].Share}%。");
        page.Say($"与上年相比，收入合计{page.Moved(account.Income, "元")}。其中：财政拨款收入{page.Moved(account.Sources[0].Money, "元")}；其他收入{page.Moved(account.Sources[1].Money, "元")}。主要原因是中央和省级林业专项资金下达规模较上年有所变化。");
        page.Heading(2, "二、支出决算情况说明");
        page.Say($"{year.Year}年度支出合计{account.Spent.Now}元。其中：基本支出{account.Basic.Now}元，占总支出的{account.BasicShare}%；项目支出{account.Project.Now}元，占总支出的{account.ProjectShare}%。与上年相比，支出合计{page.Moved(account.Spent, "元")}。其中：基本支出{page.Moved(account.Basic, "元")}；项目支出{page.Moved(account.Project, "元")}。");
        page.Say($"（一）基本支出情况。{year.Year}年度用于保障局机关和所属林业站正常运转的一般公共预算基本支出{account.Whole.Basic}元，其中：工资、津补贴、社会保障缴费等人员经费{economy.Personnel.Now}元，占基本支出的{economy.PersonnelShare}%；办公费、差旅费、车辆运行维护费等公用经费{economy.Office.Now}元，占基本支出的{economy.OfficeShare}%。");
        page.Say($"（二）项目支出情况。{year.Year}年度用于完成林业草原专项任务的项目支出{account.Project.Now}元，主要用于{account.Rated.Projects.Take(3).Select(one => page.Text($"{one.Name}{one.Spent}元")):、}等。");
    }

    private static void General(DepartmentYear year, OfficeAccount account, Page page)
    {
        page.Heading(2, "三、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）{year.Year}年度一般公共预算财政拨款支出{account.Whole.Now}元，占本年支出合计的{account.GeneralShare}%。与上年相比{page.Moved(account.Whole.Money, "元")}。");
        page.Plain("（二）一般公共预算财政拨款支出决算具体情况：");
        foreach (var (top, number) in Numbered(account.Classes))
            page.Say($"{number}.{top.Name}（类）{top.Now}元，占一般公共预算财政拨款总支出的{top.Share}%。主要用于{account.Items.Where(item => item.Code.StartsWith(top.Code, StringComparison.Ordinal)).Select(item => page.Text($"{item.Name}{item.Now}元")):、}。");
    }

    private static void Costs(OfficeAccount account, Page page)
    {
        var (costs, buy) = (account.Costs, account.Costs.Buy!);
        page.Heading(2, "四、财政拨款“三公”经费支出决算情况说明");
        page.Say($"（一）总体情况。财政拨款“三公”经费支出年初预算为{costs.Three.Budget}元，支出决算为{costs.Three.Now}元，完成年初预算的{costs.Three.Rate}%。支出决算较上年{page.Moved(costs.Three.Money, "元")}。其中：因公出国（境）费0.00元；公务用车购置费支出决算{buy.Now}元，占总支出决算的{buy.Share}%；公务用车运行维护费支出决算{costs.Run.Now}元，占总支出决算的{costs.Run.Share}%；公务接待费支出决算{costs.Reception.Now}元，占总支出决算的{costs.Reception.Share}%。");
        page.Say($"（二）具体情况。公务用车购置费年初预算{buy.Budget}元，完成年初预算的{buy.Rate}%，购置森林防火巡护车辆{costs.Bought}辆。公务用车运行维护费年初预算{costs.Run.Budget}元，完成年初预算的{costs.Run.Rate}%，较上年{page.Moved(costs.Run.Money, "元")}，开支财政拨款的公务用车保有量{costs.Cars}辆。公务接待费年初预算{costs.Reception.Budget}元，完成年初预算的{costs.Reception.Rate}%，较上年{page.Moved(costs.Reception.Money, "元")}，安排国内公务接待{costs.Batches}批次（其中外事接待0批次），接待{costs.Guests}人次（其中外事接待0人次）。");
    }

    private static void Others(DepartmentYear year, OfficeAccount account, Page page)
    {
        var (estate, buying) = (year.BlindCc.ForestEstate, account.Buying);
        page.Say($"一、机关运行经费支出情况。{year.Year}年度机关运行经费支出{account.Economy.Office.Now}元，比上年{page.Moved(account.Economy.Office, "元")}，主要用于{account.Economy.GoodsRows.Take(6).Names()}等。");
        page.Say($"二、国有资产占用情况。截至{year.Year}年12月31日，部门资产总额{estate.All.Now}元，其中：流动资产{estate.Current}元，固定资产{estate.Fixed}元，在建工程{estate.Works}元，无形资产{estate.Intangible}元。与上年相比，资产总额{page.Moved(estate.All, "元")}。");
        page.Say($"三、政府采购支出情况。{year.Year}年度政府采购支出总额{buying.All}元，其中：货物支出{buying.Goods}元，工程支出{buying.Works}元，服务支出{buying.Services}元。授予中小企业合同金额{buying.Small}元，占政府采购支出总额的{buying.SmallShare}%。");
    }
}
