using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>The coastal department's other matters: public costs one by one, running costs, procurement by kind, vehicles, evaluations.</summary>
internal static class TransportOthers
{
    public static void Write(DepartmentYear year, FinalAccount account, Page page)
    {
        ThreePublic(year, account.Costs, page);
        var (running, buying, assets) = (account.Costs.Running, account.Buying, account.Assets);
        page.Say($"（十）机关运行经费支出说明。{year.Year}年度机关运行经费年初预算数为{running.Budget}万元，支出决算为{running.Now}万元，完成年初预算的{running.Rate}%，比{year.Year - 1}年度{page.Against(running.Money)}。");
        page.Say($"（十一）政府采购支出说明。{year.Year}年度政府采购支出总额{buying.All}万元，其中：政府采购货物支出{buying.Goods}万元、政府采购工程支出{buying.Works}万元、政府采购服务支出{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%。其中，授予小微企业合同金额{buying.Micro}万元，占授予中小企业合同金额的{buying.MicroShare}%。货物采购授予中小企业合同金额{buying.SmallGoods}万元，占货物支出金额的{buying.SmallGoodsShare}%；工程采购授予中小企业合同金额{buying.SmallWorks}万元，占工程支出金额的{buying.SmallWorksShare}%；服务采购授予中小企业合同金额{buying.SmallServices}万元，占服务支出金额的{buying.SmallServicesShare}%。");
        page.Say($"（十二）国有资产占有情况说明。截至{year.Year}年12月31日，本部门共有车辆{assets.Cars}辆，其中，主要负责人用车{assets.LeaderCars}辆、机要通信用车{assets.DutyCars}辆、执法执勤用车{assets.SpecialCars}辆、其他用车{assets.OtherCars}辆；单价100万元以上设备（不含车辆）{assets.Machines}台（套）。");
        Results(year, account, page);
    }

    private static void ThreePublic(DepartmentYear year, HeldCosts costs, Page page)
    {
        var (three, buy) = (costs.Three, costs.Buy!);
        page.Plain("（九）财政拨款“三公”经费支出决算情况说明。");
        page.Say($"1.总体情况。{year.Year}年度“三公”经费财政拨款支出预算为{three.Budget}万元，支出决算为{three.Now}万元，完成预算的{three.Rate}%。比{year.Year - 1}年度{page.Against(three.Money)}。");
        page.Say($"2.结构情况。公务用车购置及运行维护费支出决算{costs.Vehicle.Now}万元，占{costs.Vehicle.Share}%，与{year.Year - 1}年度相比，{page.Against(costs.Vehicle.Money)}；公务接待费支出决算{costs.Reception.Now}万元，占{costs.Reception.Share}%，与{year.Year - 1}年度相比，{page.Against(costs.Reception.Money)}。因公出国（境）费无支出。");
        page.Say($"3.具体情况。公务用车购置及运行维护费预算数{costs.Vehicle.Budget}万元，决算数{costs.Vehicle.Now}万元，完成预算的{costs.Vehicle.Rate}%。其中：公务用车购置支出{buy.Now}万元（含购置税等附加费用），主要用于更新执法用车1辆；公务用车运行维护费支出{costs.Run.Now}万元，主要用于公路巡查、执法检查所需的燃料费、维修费、过路过桥费、保险费等。{year.Year}年度，本级及所属单位开支一般公共预算财政拨款的公务用车保有量为{costs.Cars}辆。");
        page.Say($"公务接待费预算数{costs.Reception.Budget}万元，决算数{costs.Reception.Now}万元，完成预算的{costs.Reception.Rate}%。国内接待共{costs.Batches}批次，累计{costs.Guests}人次，人均{costs.PerGuest}元。");
        page.Plain($"{year.Year}年“三公”经费支出决算表（单位：万元）");
        page.Table(table => table
            .Head("项目", "预算数", "决算数", "完成预算（%）", "上年决算数", "比上年增减")
            .Rows(new[] { costs.Vehicle with { Name = "一、公务用车购置及运行维护费" }, buy with { Name = "其中：公务用车购置费" }, costs.Run with { Name = "　　　公务用车运行维护费" }, costs.Reception with { Name = "二、公务接待费" }, three with { Name = "合计" } },
                (one, _) => [one.Name, one.Budget, one.Now, one.Rate, one.Money.Last, one.Money.Change]));
    }

    private static void Results(DepartmentYear year, FinalAccount account, Page page)
    {
        var results = account.Results;
        page.Counts(results.Count, results.Projects.Length);
        page.Say($"（十三）预算绩效情况说明。根据预算绩效管理要求，组织对{year.Year}年度{results.Count}个二级项目开展绩效自评，共涉及资金{results.Executed}万元，占一般公共预算及政府性基金等项目支出总额的{results.MoneyShare}%。评价结果为优{results.Excellent}个、良{results.Good}个。");
        page.Say($"各项目自评情况：{results.Projects.Select(one => page.Text($"{one.Name}自评得分{one.Score}分，全年预算数为{one.Budget}万元，执行数为{one.Executed}万元，完成预算的{one.Rate}%")):；}。");
    }
}
