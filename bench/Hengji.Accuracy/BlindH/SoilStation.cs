using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>A south-western station to the fen: income and expenditure by kind against last year, shares of personnel, forms with one row of assets across.</summary>
internal sealed class SoilStation() : BlindLayout("soil-station", "blind-h", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    private const string Unit = "元";

    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindH.Station;
        page.Heading(0, $"{year.Region}水土保持工作站{year.Year}年度部门决算");
        page.Heading(1, "第一部分　部门概况");
        page.Say($"（一）机构设置。我站为参照公务员法管理的事业单位，纳入{year.Year}年度部门决算编报的单位共1个。");
        page.Say($"（二）人员和车辆情况。{year.Year}年末编制{account.People.Posts}名，年末在职实有人员{account.People.Staff}人，年末离退休人员{account.People.Retired.Now}人（上年末{account.People.Retired.Last}人）。车辆编制{account.Costs.Cars}辆，在编实有车辆{account.Costs.Cars}辆。");
        page.Heading(1, $"第二部分　{year.Year}年度部门决算情况说明");
        Income(year, account, page);
        Spent(year, account, page);
        General(year, account, page);
        ThreePublic(year, account.Costs, page);
        page.Heading(1, "第三部分　其他重要事项及相关口径情况说明");
        Others(year, account, page);
        page.Heading(1, "第四部分　决算公开表");
        SoilForms.Write(account, page);
    }

    private static void Income(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "一、收入决算情况说明");
        page.Say($"{year.Year}年度收入合计{account.Income.Now}元。其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}元，占总收入的{one.Share}%")):；}；上级补助收入0.00元，事业收入0.00元，经营收入0.00元。与上年相比，收入合计{page.Against(account.Income, Unit)}。其中：{account.Sources.Select(one => page.Text($"{one.Name}{page.Against(one.Money, Unit)}")):；}。主要原因是水土流失治理项目资金下达时间不同。");
    }

    private static void Spent(DepartmentYear year, FinalAccount account, Page page)
    {
        var money = account.Economic;
        page.Heading(2, "二、支出决算情况说明");
        page.Say($"{year.Year}年度支出合计{account.Spent.Now}元。其中：基本支出{account.Basic.Now}元，占总支出的{account.BasicShare}%；项目支出{account.Project.Now}元，占总支出的{account.ProjectShare}%。与上年相比，支出合计{page.Against(account.Spent, Unit)}。其中：基本支出{page.Against(account.Basic, Unit)}；项目支出{page.Against(account.Project, Unit)}。");
        page.Say($"（一）基本支出情况。用于保障机构正常运转的日常支出{account.Basic.Now}元。其中：基本工资、津贴补贴等人员经费支出{money.Personnel.Now}元，占基本支出的{money.PersonnelShare}%；办公费、印刷费、水电费、办公设备购置等公用经费{money.Office.Now}元，占基本支出的{money.OfficeShare}%。人员经费与上年相比{page.Against(money.Personnel, Unit)}，公用经费与上年相比{page.Against(money.Office, Unit)}。");
        page.Say($"（二）项目支出情况。用于专项业务工作的经费支出{account.Project.Now}元。其中：{account.Results.Projects.Select(one => page.Text($"{one.Name}支出{one.Executed}元")):，}，三项合计{account.Results.Executed}元，占项目支出的{account.Results.MoneyShare}%。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "三、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）总体情况。{year.Year}年度一般公共预算财政拨款支出{account.Whole.Now}元，占本年支出合计的{account.Fiscal.GeneralShare}%。与上年相比{page.Against(account.Whole.Money, Unit)}，完成年初预算{account.Whole.Budget}元的{account.Whole.Rate}%。");
        page.Plain("（二）具体使用情况。");
        foreach (var (top, number) in Numbered(account.Tops))
            page.Say($"{number}.{top.Name}（类）支出{top.Now}元，占一般公共预算财政拨款总支出的{top.Share}%，完成年初预算的{top.Rate}%。主要用于{account.Items.Where(item => item.Code.StartsWith(top.Code, StringComparison.Ordinal)).Select(item => page.Text($"{item.Name}{item.Now}元")):、}。{top.Reason()}。");
    }

    private static void ThreePublic(DepartmentYear year, HeldCosts costs, Page page)
    {
        page.Heading(2, "四、财政拨款“三公”经费支出决算情况说明");
        page.Say($"{year.Year}年度财政拨款“三公”经费支出年初预算为{costs.Three.Budget}元，决算为{costs.Three.Now}元，完成年初预算的{costs.Three.Rate}%。其中：因公出国（境）费支出0.00元；公务用车购置费支出0.00元；公务用车运行维护费支出决算为{costs.Run.Now}元，占总支出决算的{costs.Run.Share}%，完成年初预算{costs.Run.Budget}元的{costs.Run.Rate}%；公务接待费支出决算为{costs.Reception.Now}元，占总支出决算的{costs.Reception.Share}%，完成年初预算{costs.Reception.Budget}元的{costs.Reception.Rate}%。");
        page.Say($"“三公”经费支出决算数与上年相比{page.Against(costs.Three.Money, Unit)}。其中：公务用车运行维护费{page.Against(costs.Run.Money, Unit)}；公务接待费{page.Against(costs.Reception.Money, Unit)}。全年安排国内公务接待{costs.Batches}批次，接待{costs.Guests}人次，人均{costs.PerGuest}元。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (running, assets, buying, results) = (account.Costs.Running, account.Assets, account.Buying, account.Results);
        page.Say($"一、机关运行经费支出情况。{year.Year}年机关运行经费支出{running.Now}元，与上年相比{page.Against(running.Money, Unit)}，主要用于办公费、邮电费、差旅费、其他交通费用等。");
        page.Say($"二、国有资产占用情况。截至{year.Year}年12月31日，资产总额{assets.All.Now}元，其中，流动资产{assets.Current.Now}元，固定资产{assets.Fixed.Now}元，在建工程{assets.Building.Now}元，无形资产{assets.Intangible.Now}元。与上年相比，本年资产总额{page.Against(assets.All, Unit)}，其中固定资产{page.Against(assets.Fixed, Unit)}。");
        page.Say($"三、政府采购支出情况。{year.Year}年度政府采购支出总额{buying.All}元，其中：政府采购货物支出{buying.Goods}元；政府采购工程支出{buying.Works}元；政府采购服务支出{buying.Services}元。授予中小企业合同金额{buying.Small}元，占政府采购支出总额的{buying.SmallShare}%。");
        page.Counts(results.Count, results.Projects.Length);
        page.Say($"四、部门绩效自评情况。项目支出绩效自评{results.Count}个，自评金额{results.Money}元，整体支出自评得分{results.WholeScore}分，自评等级为{(results.WholeScore.Value >= 90 ? "优" : "良")}。");
    }
}
