using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>A county's media centre in the far north-west: every amount against last year's account with the reason, then budget against account as a rate of difference; forms at the end.</summary>
internal sealed class MediaCentreAccount() : BlindLayout("media-centre", "blind-cc", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindCc.Media;
        page.Heading(0, $"{year.Region}融媒体中心{year.Year}年度部门决算公开说明");
        page.Heading(1, "第一部分　部门单位概况");
        page.Plain("一、主要职能。承担全域新闻宣传、广播电视节目制作播出、新媒体平台运营和应急广播管理等工作。");
        page.Say($"二、机构设置及人员情况。本部门无下属预算单位，下设总编室、采编部、新媒体部、技术部、综合办公室5个处室。编制数{account.People.PublicPosts}，实有人数{account.People.Staff}人，其中在职{account.People.Public}人；另有退休人员{account.People.Retired}人。");
        page.Heading(1, "第二部分　部门决算情况说明");
        Money(year, account, page);
        Fiscal(year, account, page);
        Items(year, account, page);
        Costs(year, account, page);
        Others(year, account, page);
        page.Heading(1, "第三部分　部门决算报表");
        Forms(account, page);
    }

    private static void Money(DepartmentYear year, OfficeAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收入总计{account.Total.Now}万元，其中：本年收入合计{account.Income.Now}万元，年初结转和结余{account.Opening}万元。支出总计{account.Total.Now}万元，其中：本年支出合计{account.Spent.Now}万元，年末结转和结余{account.Closing}万元。");
        page.Say($"收入支出总体与上年相比，{page.Moved(account.Total)}，主要原因是：本年人员调动及项目资金到位情况与上年不同。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"本年收入{account.Income.Now}万元，其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}；事业收入0.00万元，占0.00%；经营收入0.00万元，占0.00%。与上年相比，本年收入{page.Moved(account.Income)}。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"本年支出{account.Spent.Now}万元，其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%；上缴上级支出0.00万元，占0.00%。与上年相比，本年支出{page.Moved(account.Spent)}，其中基本支出{page.Moved(account.Basic)}，项目支出{page.Moved(account.Project)}。");
    }

    private static void Fiscal(DepartmentYear year, OfficeAccount account, Page page)
    {
        var (fiscal, whole) = (account.Fiscal, account.Whole);
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收入总计{account.FiscalTotal.Now}万元，其中：年初财政拨款结转和结余{fiscal.Opening}万元，本年财政拨款收入{fiscal.Income}万元。财政拨款支出总计{account.FiscalTotal.Now}万元，其中：本年财政拨款支出{fiscal.Spent}万元，年末财政拨款结转和结余{fiscal.Closing}万元。与上年相比，{page.Moved(account.FiscalTotal)}。");
        page.Say($"与年初预算相比情况：财政拨款支出年初预算数{whole.Budget}万元，决算数{whole.Now}万元，预决算差异率{whole.Plan.Rate}%，主要原因是：年中追加驻村、应急广播等项目资金，并据实调整人员经费。");
    }

    private static void Items(DepartmentYear year, OfficeAccount account, Page page)
    {
        var economy = account.Economy;
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）{year.Year}年度一般公共预算财政拨款支出{account.Whole.Now}万元，占本年支出合计的{account.GeneralShare}%。与上年相比，{page.Moved(account.Whole.Money)}。");
        page.Say($"（二）支出决算结构。{account.Classes.Select((one, at) => page.Text($"{at + 1}.{one.Name}（类）{one.Now}万元，占{one.Share}%")):；}。");
        page.Plain("（三）支出决算具体情况：");
        foreach (var (item, number) in Numbered(account.Items))
            page.Say($"{number}.{item.Path()}：支出决算数为{item.Now}万元，比上年决算{page.Moved(item.Money)}，主要原因是：{(item.Money.Change.Value > 0 ? "本年该项工作任务及人员经费有所增加" : "本年该项工作任务及人员经费有所减少")}。");
        page.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"{year.Year}年度一般公共预算财政拨款基本支出{account.Whole.Basic}万元，其中：人员经费{economy.Personnel.Now}万元，包括：{page.Amounts(economy.WageRows.Concat(economy.HelpRows))}。公用经费{economy.Office.Now}万元，包括：{page.Amounts(economy.GoodsRows)}、办公设备购置{economy.Capital}万元。");
    }

    private static void Costs(DepartmentYear year, OfficeAccount account, Page page)
    {
        var (costs, buy) = (account.Costs, account.Costs.Buy!);
        page.Heading(2, "七、财政拨款“三公”经费支出决算情况说明");
        page.Say($"{year.Year}年度财政拨款“三公”经费支出{costs.Three.Now}万元，比上年{page.Moved(costs.Three.Money)}。其中：因公出国（境）费支出0.00万元，占0.00%；公务用车购置及运行维护费支出{costs.Vehicle.Now}万元，占{costs.Vehicle.Share}%，比上年{page.Moved(costs.Vehicle.Money)}；公务接待费支出{costs.Reception.Now}万元，占{costs.Reception.Share}%，比上年{page.Moved(costs.Reception.Money)}。");
        page.Say($"公务用车购置费{buy.Now}万元，公务用车运行维护费{costs.Run.Now}万元，用于采访用车的燃料、维修和保险。购置采访车{costs.Bought}辆，公务用车保有量{costs.Cars}辆。国内公务接待{costs.Batches}批次，{costs.Guests}人次。");
        page.Say($"与全年预算相比情况：“三公”经费预算数{costs.Three.Budget}万元，决算数{costs.Three.Now}万元，预决算差异率{costs.Three.Plan.Rate}%。其中：公务用车购置费预算数{buy.Budget}万元，决算数{buy.Now}万元，预决算差异率{buy.Plan.Rate}%；公务用车运行维护费预算数{costs.Run.Budget}万元，决算数{costs.Run.Now}万元，预决算差异率{costs.Run.Plan.Rate}%；公务接待费预算数{costs.Reception.Budget}万元，决算数{costs.Reception.Now}万元，预决算差异率{costs.Reception.Plan.Rate}%，主要原因是：厉行节约，压减接待和用车开支。");
    }

    private static void Others(DepartmentYear year, OfficeAccount account, Page page)
    {
        var (estate, buying, rated) = (year.BlindCc.MediaEstate, account.Buying, account.Rated);
        page.Heading(2, "八、其他重要事项的情况说明");
        page.Say($"（一）政府采购情况。{year.Year}年度政府采购支出总额{buying.All}万元，其中：政府采购货物支出{buying.Goods}万元、政府采购工程支出{buying.Works}万元、政府采购服务支出{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%，其中：授予小微企业合同金额{buying.Micro}万元，占中小企业合同金额的{buying.MicroShare}%。");
        page.Say($"（二）国有资产占用情况说明。截至{year.Year}年12月31日，资产总额{estate.All.Now}万元，其中固定资产{estate.Fixed}万元，包括房屋{account.Held.Houses}平方米、价值{estate.Houses}万元，车辆{account.Held.Cars}辆、价值{estate.Vehicles}万元，广播电视专用设备价值{estate.Machines}万元，其他固定资产价值{estate.OtherFixed}万元。");
        page.Counts(rated.Count, rated.Projects.Length);
        page.Say($"（三）预算绩效的情况说明。{year.Year}年度本部门共有项目{rated.Count}个，全年预算数{rated.Budget}万元，全年执行数{rated.Spent}万元，预算执行率{rated.Rate}%。{rated.Projects.Select(one => page.Text($"{one.Name}执行数{one.Spent}万元，执行率{one.Rate}%，自评{one.Score}分")):；}。");
    }

    private static void Forms(OfficeAccount account, Page page)
    {
        page.Aside("收入决算表　单位：万元");
        page.Table(table => table
            .Head("项目", "本年收入合计", account.Sources[0].Name, account.Sources[1].Name)
            .Row("合计", account.Income.Now, account.Sources[0].Money.Now, account.Sources[1].Money.Now));
        page.Aside("支出决算表　单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
            .Row(null, "合计", account.Spent.Now, account.Basic.Now, account.Project.Now).Rows(account.Uses, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project]));
        page.Aside("一般公共预算财政拨款支出决算表　单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "合计", "基本支出", "项目支出")
            .Row(null, "合计", account.Whole.Now, account.Whole.Basic, account.Whole.Project).Rows(account.Lines, (one, _) => [one.Code, one.Name, one.Now, one.Basic, one.Project]));
    }
}
