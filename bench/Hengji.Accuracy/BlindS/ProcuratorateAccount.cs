using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>A city's procuratorate in the east: the explanation in eleven numbered parts with plan and reason for every item, evaluations by project, forms behind.</summary>
internal sealed class ProcuratorateAccount() : BlindLayout("procuratorate", "blind-s", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindS.Prosecutors;
        page.Heading(0, $"{year.City()}人民检察院{year.Year}年度部门决算");
        page.Heading(1, "一、概况");
        page.Plain("（一）部门职责。依法行使检察权，承担刑事、民事、行政和公益诉讼检察职责，对执行法律的情况实施监督，领导所辖基层人民检察院工作。");
        page.Say($"（二）机构设置。内设第一至第七检察部、检务督察部、综合业务部、检务保障部、办公室和政治部。纳入本部门决算编制范围的单位共1家，为本级。年末实有在职人员{account.People.Staff}人，其中检察官{account.People.Civil}人、检察辅助及司法行政人员{account.People.Public}人；离退休人员{account.People.Retired.Now}人。");
        page.Plain("二、部门决算公开表（见附表）。");
        page.Heading(1, "三、部门决算情况说明");
        Money(year, account, page);
        General(year, account, page);
        ThreePublic(year, account.Costs, page);
        Others(year, account, page);
        page.Heading(1, "附表");
        Forms(account, page);
    }

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Plain("（一）收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收、支总计均为{account.Total.Now}万元，与{year.Year - 1}年度相比，各{page.Against(account.Total)}，主要原因是人员经费政策性调整及信息化项目按进度支付。");
        page.Plain("（二）收入决算情况说明");
        page.Say($"本年收入合计{account.Income.Now}万元，包括财政拨款收入{account.General.Income}万元（其中：一般公共预算{account.General.Income}万元，政府性基金预算0.00万元，国有资本经营预算0.00万元），占收入合计的{account.Sources[0].Share}%；其他收入{account.Sources[1].Money.Now}万元，占收入合计的{account.Sources[1].Share}%。");
        page.Plain("（三）支出决算情况说明");
        page.Say($"本年支出合计{account.Spent.Now}万元，其中基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%；上缴上级、经营及对附属单位补助支出均为0.00万元。");
        page.Plain("（四）财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收、支总计均为{account.Fiscal.Total.Now}万元，与{year.Year - 1}年相比，各{page.Against(account.Fiscal.Total)}。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        var money = account.Economic;
        page.Plain("（五）一般公共预算财政拨款支出决算情况说明");
        page.Say($"1.总体情况。{year.Year}年度一般公共预算财政拨款支出{account.Whole.Now}万元，占本年支出合计的{account.Fiscal.GeneralShare}%。与{year.Year - 1}年度相比，{page.Against(account.Whole.Money)}。");
        page.Say($"2.结构情况。主要用于以下方面：{account.Tops.Select(one => page.Text($"{one.Name}（类）{one.Now}万元，占{one.Share}%")):；}。");
        page.Say($"3.具体情况。年初预算为{account.Whole.Budget}万元，支出决算为{account.Whole.Now}万元，完成年初预算的{account.Whole.Rate}%。其中：");
        foreach (var (item, number) in Numbered(account.Items))
            page.Say($"（{number}）{item.Path(account)}。年初预算为{item.Budget}万元，支出决算为{item.Now}万元，{(item.IsPlanned ? page.Text($"完成年初预算的{item.Rate}%，{item.Beside()}") : page.Text($"年初未安排，系年中追加"))}。");
        page.Plain("（六）一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"{year.Year}年度一般公共预算财政拨款基本支出{account.Whole.Basic}万元，其中：人员经费{money.Personnel.Now}万元，主要包括{AccountPhrases.Names(money.WageItems)}、{AccountPhrases.Names(money.HelpItems)}；公用经费{money.Office.Now}万元，主要包括{AccountPhrases.Names(money.GoodsItems)}、办公设备购置。");
        page.Plain("（七）政府性基金预算和国有资本经营预算财政拨款支出情况说明");
        page.Plain($"本部门{year.Year}年度没有政府性基金预算、国有资本经营预算财政拨款收支。");
    }

    private static void ThreePublic(DepartmentYear year, HeldCosts costs, Page page)
    {
        Runs Of(HeldCost one) => page.Text($"预算{one.Budget}万元，决算{one.Now}万元，完成预算的{one.Rate}%；与{year.Year - 1}年度相比，{page.Against(one.Money)}");
        page.Plain("（八）“三公”经费支出决算情况说明");
        page.Say($"“三公”经费财政拨款支出预算为{costs.Three.Budget}万元，支出决算为{costs.Three.Now}万元，完成预算的{costs.Three.Rate}%，{costs.Three.Beside()}，主要原因是严格落实过紧日子要求。其中：因公出国（境）费0.00万元，占0.00%；公务用车购置及运行维护费{costs.Vehicle.Now}万元，占{costs.Vehicle.Share}%；公务接待费{costs.Reception.Now}万元，占{costs.Reception.Share}%。具体如下：");
        page.Say($"1.公务用车购置及运行维护费{Of(costs.Vehicle)}。其中公务用车购置{Of(costs.Buy!)}；公务用车运行维护{Of(costs.Run)}。年末公务用车保有量{costs.Cars}辆，车均运行维护费{costs.PerCar}万元。");
        page.Say($"2.公务接待费{Of(costs.Reception)}。全年国内公务接待{costs.Batches}批次、{costs.Guests}人次，人均{costs.PerGuest}元。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (running, buying, assets, results) = (account.Costs.Running, account.Buying, account.Assets, account.Results);
        page.Say($"（九）机关运行经费支出说明。{year.Year}年度机关运行经费支出{running.Now}万元，{(running.Plan.Change.Value == 0 ? page.Text($"与年初预算{running.Budget}万元持平") : page.Text($"比年初预算{running.Budget}万元减少{running.Plan.Change:abs}万元，下降{running.Plan.Rate:abs}%"))}。");
        page.Say($"（十）政府采购支出说明。{year.Year}年度政府采购支出总额{buying.All}万元，其中：政府采购货物支出{buying.Goods}万元、工程支出{buying.Works}万元、服务支出{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%；其中授予小微企业合同金额{buying.Micro}万元，占授予中小企业合同金额的{buying.MicroShare}%。");
        page.Say($"（十一）国有资产占用情况说明。截至{year.Year}年12月31日，共有车辆{assets.Cars}辆，其中：机要通信及应急保障用车{assets.LeaderCars}辆、执法执勤用车{assets.DutyCars}辆、特种专业技术用车{assets.SpecialCars}辆、其他用车{assets.OtherCars}辆；单价100万元以上设备{assets.Machines}台（套）。");
        page.Counts(results.Count, results.Projects.Length);
        page.Say($"（十二）预算绩效情况说明。组织对{results.Count}个项目开展绩效自评，涉及预算资金{results.Money}万元，实际支出{results.Executed}万元，总体执行率{results.Rate}%，支出占部门项目支出的{results.MoneyShare}%。自评结果为“优”的{results.Excellent}个、“良”的{results.Good}个。各项目情况：");
        page.Aside("单位：万元、%、分");
        page.Table(table => table.Head("序号", "项目名称", "全年预算数", "全年执行数", "执行率", "自评得分").Rows(results.Projects, (one, at) => [at + 1, one.Name, one.Budget, one.Executed, one.Rate, one.Score]));
    }

    private static void Forms(FinalAccount account, Page page)
    {
        page.Aside("收入支出决算总表（公开01表）　单位：万元");
        AccountTables.Summary(page, account, true);
        page.Aside("财政拨款收入支出决算总表（公开04表）　单位：万元");
        AccountTables.Fiscal(page, account);
        page.Aside("一般公共预算财政拨款支出决算表（公开05表）　单位：万元");
        AccountTables.Subjects(page, account, _ => true);
        page.Aside("财政拨款“三公”经费支出决算表（公开07表）　单位：万元");
        AccountTables.ThreePublic(page, account.Costs);
    }
}
