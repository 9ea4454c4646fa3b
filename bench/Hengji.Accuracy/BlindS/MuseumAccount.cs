using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>A prefecture's museum in the far west, all in 元: every figure against last year and against the initial budget (预决算差异率), what is left over, forms with class, group and item apart.</summary>
internal sealed class MuseumAccount() : BlindLayout("museum", "blind-s", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindS.Museum;
        page.Heading(0, $"塔里地区博物馆{year.Year}年度单位决算公开说明");
        page.Heading(1, "第一部分　单位概况");
        page.Say($"一、主要职能。负责文物征集、收藏、保护、研究、陈列和宣传教育，组织免费开放工作。二、机构设置及人员情况。本馆无下属预算单位，内设办公室、保管部、陈列部、宣教部、安全保卫部5个科室。编制数{account.People.Posts}人，实有人数{account.People.Staff}人，其中：管理岗位{account.People.Civil}人，专业技术及工勤岗位{account.People.Public}人；退休人员{account.People.Retired.Now}人，较上年{(account.People.Retired.Change.Value == 0 ? page.Text($"无变化") : page.Text($"{page.Moved(account.People.Retired)}人"))}。");
        page.Heading(1, "第二部分　部门决算情况说明");
        Money(year, account, page);
        Fiscal(year, account, page);
        Costs(year, account, page);
        Others(year, account, page);
        page.Heading(1, "第三部分　部门决算报表");
        Forms(account, page);
    }

    private static Runs Last(Page page, Comparison one) => page.Text($"与上年相比，{page.Against(one, "元")}");

    /// <summary>The initial budget, the final account, and by how many percent they differ.</summary>
    private static Runs Differs(Page page, Fact now, Comparison plan) => plan.Last.Value == 0
        ? page.Text($"年初预算数0.00元，决算数{now}元，为年中追加")
        : page.Text($"年初预算数{plan.Last}元，决算数{now}元，预决算差异率{plan.Rate}%");

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收入总计{account.Total.Now}元，其中：本年收入合计{account.Income.Now}元，使用非财政拨款结余0.00元，年初结转和结余{account.Opening}元。支出总计{account.Total.Now}元，其中：本年支出合计{account.Spent.Now}元，结余分配0.00元，年末结转和结余{account.Closing}元。收入支出总计{Last(page, account.Total)}，主要原因是：文物保护专项资金和人员工资变化。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"本年收入{account.Income.Now}元，其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}元，占{one.Share}%")):；}；事业收入0.00元，占0.00%；经营收入0.00元，占0.00%。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"本年支出{account.Spent.Now}元，其中：基本支出{account.Basic.Now}元，占{account.BasicShare}%；项目支出{account.Project.Now}元，占{account.ProjectShare}%。基本支出{Last(page, account.Basic)}；项目支出{Last(page, account.Project)}。");
        page.Heading(2, "四、结转结余情况");
        page.Say($"年初结转和结余{account.Opening}元，其中：财政拨款结转和结余{account.Fiscal.Opening}元，非财政拨款结转和结余{account.Other!.Opening}元。年末结转和结余{account.Closing}元，其中：财政拨款结转和结余{account.Fiscal.Closing}元，非财政拨款结转和结余{account.Other.Closing}元，主要是跨年度实施的文物保护项目资金。");
    }

    private static void Fiscal(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "五、财政拨款收入支出决算情况说明");
        page.Say($"{year.Year}年度财政拨款收入总计{account.Fiscal.Total.Now}元，其中：年初财政拨款结转和结余{account.Fiscal.Opening}元，本年财政拨款收入{account.Fiscal.Income}元。财政拨款支出总计{account.Fiscal.Total.Now}元，其中：年末财政拨款结转和结余{account.Fiscal.Closing}元，本年财政拨款支出{account.Fiscal.Spent.Now}元。财政拨款收入支出总计{Last(page, account.Fiscal.Total)}。与年初预算相比，财政拨款支出{Differs(page, account.Whole.Now, account.Whole.Plan)}。");
        page.Heading(2, "六、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）总体情况。一般公共预算财政拨款支出{account.Whole.Now}元，占本年支出合计的{account.Fiscal.GeneralShare}%。{Last(page, account.Whole.Money)}。（二）结构情况。{Numbered(account.Tops).Select(one => page.Text($"{one.Number}.{one.Item.Name}（类）{one.Item.Now}元，占{one.Item.Share}%")):；}。（三）具体情况如下：");
        foreach (var (item, number) in Numbered(account.Items))
            page.Say($"{number}.{item.Path(account)}：支出决算数为{item.Now}元，比上年决算{page.Against(item.Money, "元")}。{Differs(page, item.Now, item.Plan)}，主要原因是：{item.Reason()}。");
        var money = account.Economic;
        page.Heading(2, "七、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"基本支出{account.Whole.Basic}元，其中：人员经费{money.Personnel.Now}元，包括{page.Listed(money.WageItems, "元")}、{page.Listed(money.HelpItems, "元")}；公用经费{money.Office.Now}元，包括{page.Listed(money.GoodsItems, "元")}、办公设备购置{money.Equipment}元。");
    }

    private static void Costs(DepartmentYear year, FinalAccount account, Page page)
    {
        var costs = account.Costs;
        page.Heading(2, "八、财政拨款“三公”经费支出决算情况说明");
        page.Say($"“三公”经费支出{costs.Three.Now}元，比上年{page.Against(costs.Three.Money, "元")}。其中：因公出国（境）费支出0.00元，占0.00%；公务用车购置及运行维护费支出{costs.Vehicle.Now}元，占{costs.Vehicle.Share}%，比上年{page.Against(costs.Vehicle.Money, "元")}；公务接待费支出{costs.Reception.Now}元，占{costs.Reception.Share}%，比上年{page.Against(costs.Reception.Money, "元")}。");
        page.Say($"公务用车购置0辆，公务用车保有量{costs.Cars}辆；国内公务接待{costs.Batches}批次，{costs.Guests}人次。与全年预算数相比，“三公”经费支出全年预算数{costs.Three.Budget}元，决算数{costs.Three.Now}元，预决算差异率{costs.Three.Plan.Rate}%。其中：公务用车运行维护费全年预算数{costs.Run.Budget}元，决算数{costs.Run.Now}元，预决算差异率{costs.Run.Plan.Rate}%；公务接待费全年预算数{costs.Reception.Budget}元，决算数{costs.Reception.Now}元，预决算差异率{costs.Reception.Plan.Rate}%。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (buying, assets, results) = (account.Buying, account.Assets, account.Results);
        page.Heading(2, "九、其他重要事项的情况说明");
        page.Say($"（一）运行经费。本单位为事业单位，{year.Year}年度公用经费支出{account.Economic.Office.Now}元，比上年{page.Against(account.Economic.Office, "元")}。（二）政府采购。政府采购支出总额{buying.All}元，其中：货物支出{buying.Goods}元、工程支出{buying.Works}元、服务支出{buying.Services}元；授予中小企业合同金额{buying.Small}元，占{buying.SmallShare}%。");
        page.Say($"（三）国有资产占用。截至{year.Year}年12月31日，房屋面积{assets.HouseArea}平方米，其中办公及业务用房{assets.OfficeArea}平方米、其他用房{assets.OtherArea}平方米；车辆{assets.Cars}辆；资产总额{assets.All.Now}元，比上年末{page.Against(assets.All, "元")}，其中：流动资产{assets.Current.Now}元，固定资产{assets.Fixed.Now}元，在建工程{assets.Building.Now}元，无形资产{assets.Intangible.Now}元。");
        page.Counts(results.Count, results.Projects.Length);
        page.Say($"（四）绩效管理。对{results.Count}个项目开展自评，共涉及资金{results.Money}元，全年执行{results.Executed}元，执行率{results.Rate}%。其中：{results.Projects.Select(one => page.Text($"{one.Name}预算{one.Budget}元，执行{one.Executed}元，执行率{one.Rate}%，自评得分{one.Score}分")):；}。");
    }

    private static void Forms(FinalAccount account, Page page)
    {
        page.Plain("表1　收入支出决算总表");
        page.Aside("金额单位：元");
        AccountTables.Summary(page, account, false);
        page.Plain("表2　支出决算表");
        page.Aside("金额单位：元");
        page.Table(table => table.Head("类", "科目名称", "本年支出合计", "基本支出", "项目支出").Row(null, "合计", account.Spent.Now, account.Basic.Now, account.Project.Now).Rows(account.Classes, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project]));
        page.Plain("表3　一般公共预算财政拨款支出决算表");
        page.Aside("金额单位：元");
        page.Table(table => table
            .Head(new Span("项目", 1, 4), new Span("本年支出", 1, 3)).Head(new Span("支出功能分类科目编码", 1, 3), "科目名称", "合计", "基本支出", "项目支出").Head("类", "款", "项", "栏次", "1", "2", "3")
            .Row(null, null, null, "合计", account.Whole.Now, account.Whole.Basic, account.Whole.Project)
            .Rows(account.Subjects, (one, _) => [one.Code[..3], one.Level > 1 ? one.Code[3..5] : null, one.Level > 2 ? one.Code[5..] : null, one.Name, one.Now, one.Basic, one.Project]));
        page.Plain("表4　一般公共预算财政拨款基本支出决算表");
        page.Aside("金额单位：元");
        AccountTables.Economic(page, account);
    }
}
