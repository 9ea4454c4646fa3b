using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindZ;

/// <summary>A coastal city's centre for services: forms by class in 元, text in 万元 with 完成预算, costs and purchases, what the counter did.</summary>
internal sealed class ServicesAccount() : BlindLayout("services", "blind-z", new NumberStyle { PercentDecimals = 1, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindZ.Services;
        page.Heading(0, $"{year.Year}年珠浦市政务服务中心部门决算");
        page.Heading(1, "第一部分　概况");
        page.Say($"一、主要职责。组织市直部门进驻大厅集中审批，管理政务服务热线和一体化平台，考核进驻窗口。");
        page.Say($"二、部门决算单位构成。纳入本部门决算编报范围的单位共2个，包括中心本级和下属热线受理所。年末实有在职{account.People.Staff}人，其中行政编制{account.People.Civil}人，事业编制{account.People.Public}人；退休{account.People.Retired.Now}人。");
        page.Heading(1, $"第二部分　{year.Year}年部门决算表");
        page.Style = page.Style with { MoneyScale = 1, HasThousands = true };
        Forms(account, page);
        page.Style = page.Style with { MoneyScale = 10_000, HasThousands = false };
        page.Heading(1, $"第三部分　{year.Year}年部门决算情况说明");
        Money(year, account, page);
        General(year, account, page);
        Others(year, account, page);
    }

    private static void Forms(FinalAccount account, Page page)
    {
        page.Plain("收入支出决算总表");
        page.Aside("单位：元");
        AccountTables.Summary(page, account, true);
        page.Plain("收入决算表");
        page.Aside("单位：元");
        page.Table(table => table
            .Head("收入项目", "本年金额", "上年金额", "增减额", "增减率（%）")
            .Rows(account.Sources, (one, _) => [one.Name, one.Money.Now, one.Money.Last, one.Money.Change, RateOf(one.Money.Rate, one.Money.Last)])
            .Row("本年收入合计", account.Income.Now, account.Income.Last, account.Income.Change, account.Income.Rate));
        page.Plain("一般公共预算财政拨款支出决算表");
        page.Aside("单位：元");
        AccountTables.Subjects(page, account, _ => true);
        page.Plain("一般公共预算财政拨款基本支出决算明细表");
        page.Aside("单位：元");
        AccountTables.Economic(page, account);
    }

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度总收入{account.Total.Now}万元，总支出{account.Total.Now}万元，与上年相比，收、支总计各{page.Against(account.Total)}，主要是一体化平台升级改造按合同分期付款。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"{year.Year}年度本年收入{account.Income.Now}万元，较上年{page.Against(account.Income)}。其中：财政拨款收入{account.General.Income}万元，占本年收入的{account.Sources[0].Share}%；其他收入{account.Sources[1].Money.Now}万元，占本年收入的{account.Sources[1].Share}%。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"{year.Year}年度本年支出{account.Spent.Now}万元，较上年{page.Against(account.Spent)}。其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%。基本支出比上年{page.Against(account.Basic)}；项目支出比上年{page.Against(account.Project)}。");
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"财政拨款收、支总计{account.Fiscal.Total.Now}万元。本年收入{account.Fiscal.Income}万元，年初结转和结余{account.Fiscal.Opening}万元；本年支出{account.Fiscal.Spent.Now}万元，年末结转和结余{account.Fiscal.Closing}万元。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        page.Say($"（一）总体情况。一般公共预算财政拨款支出{account.Whole.Now}万元，占本年支出的{account.Fiscal.GeneralShare}%，完成年初预算{account.Whole.Budget}万元的{account.Whole.Rate}%。");
        page.Say($"（二）支出结构。{account.Tops.Select(one => page.Text($"{one.Name}{one.Now}万元，占{one.Share}%，较上年{page.Against(one.Money)}")):；}。");
        page.Say($"（三）具体情况。{account.Items.Where(one => one.IsPlanned).Select(one => page.Text($"{one.Name}年初预算{one.Budget}万元，支出决算{one.Now}万元，完成年初预算的{one.Rate}%")):；}。");
        page.Say($"（四）基本支出{account.Whole.Basic}万元，其中人员经费{account.Economic.Personnel.Now}万元，占{account.Economic.PersonnelShare}%；公用经费{account.Economic.Office.Now}万元，占{account.Economic.OfficeShare}%。");
        page.Heading(2, "六、“三公”经费支出决算情况说明");
        var costs = account.Costs;
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", $"{year.Year}年预算", $"{year.Year}年决算", $"{year.Year - 1}年决算", "完成预算（%）")
            .Row("“三公”经费合计", costs.Three.Budget, costs.Three.Now, costs.Three.Money.Last, costs.Three.Rate)
            .Row("1.因公出国（境）费", "0.00", "0.00", "0.00", "—")
            .Row("2.公务用车运行维护费", costs.Run.Budget, costs.Run.Now, costs.Run.Money.Last, costs.Run.Rate)
            .Row("3.公务接待费", costs.Reception.Budget, costs.Reception.Now, costs.Reception.Money.Last, costs.Reception.Rate));
        page.Say($"{year.Year}年“三公”经费支出{costs.Three.Now}万元，比上年{page.Against(costs.Three.Money)}。其中公务用车运行维护费占{costs.Run.Share}%，公务接待费占{costs.Reception.Share}%。公务用车保有{costs.Cars}辆；国内公务接待{costs.Batches}批次、{costs.Guests}人次。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (buying, assets, results, work) = (account.Buying, account.Assets, account.Results, year.BlindZ.Requests);
        page.Heading(2, "七、其他重要事项情况说明");
        page.Say($"（一）机关运行经费{account.Costs.Running.Now}万元，比上年{page.Against(account.Costs.Running.Money)}。");
        page.Say($"（二）政府采购支出总额{buying.All}万元，其中：货物{buying.Goods}万元、工程{buying.Works}万元、服务{buying.Services}万元。授予中小企业合同{buying.Small}万元，占{buying.SmallShare}%；其中授予小微企业{buying.Micro}万元，占授予中小企业合同金额的{buying.MicroShare}%。");
        page.Say($"（三）国有资产占用。共有车辆{assets.Cars}辆，其中主要领导干部用车{assets.LeaderCars}辆、机要通信用车{assets.DutyCars}辆、特种专业技术用车{assets.SpecialCars}辆、其他用车{assets.OtherCars}辆。");
        page.Say($"（四）绩效管理。对{results.Count}个项目开展绩效自评，预算{results.Money}万元，实际支出{results.Executed}万元，预算执行率{results.Rate}%，评价等级优{results.Excellent}个、良{results.Good}个。全年受理政务服务事项{work.All.Now}件，比上年{page.Rose(work.All)}，其中即办件{work.Parts[0].Count}件、承诺件{work.Parts[1].Count}件、上报件{work.Parts[2].Count}件，即办件占{work.Parts[0].Share}%。");
    }
}
