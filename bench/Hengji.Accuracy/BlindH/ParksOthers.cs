using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>The other matters of the capital's department: public costs against budget and last year, procurement, assets, evaluations.</summary>
internal static class ParksOthers
{
    public static void Write(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "一、“三公”经费财政拨款决算情况");
        ThreePublic(year, account.Costs, page);
        page.Heading(2, "二、机关运行经费支出情况");
        page.Say($"{year.Year}年度履行行政职责、维持机关运行的日常公用经费合计{account.Costs.Running.Now}万元，比上年{page.Against(account.Costs.Running.Money)}，主要是办公用房维修和物业服务费用变动。");
        page.Heading(2, "三、政府采购支出情况");
        page.Say($"{year.Year}年度政府采购支出总额{account.Buying.All}万元，其中：政府采购货物支出{account.Buying.Goods}万元，政府采购工程支出{account.Buying.Works}万元，政府采购服务支出{account.Buying.Services}万元。授予中小企业合同金额{account.Buying.Small}万元，占政府采购支出总额的{account.Buying.SmallShare}%；其中授予小微企业合同金额{account.Buying.Micro}万元，占授予中小企业合同金额的{account.Buying.MicroShare}%。");
        page.Heading(2, "四、国有资产占用情况");
        page.Say($"截至{year.Year}年12月31日，本部门共有车辆{account.Assets.Cars}台，其中：主要负责人用车{account.Assets.LeaderCars}台、机要通信和应急保障用车{account.Assets.DutyCars}台、特种专业技术用车{account.Assets.SpecialCars}台、其他用车{account.Assets.OtherCars}台；单价100万元（含）以上的设备{account.Assets.Machines}台（套）。资产总额{account.Assets.All.Now}万元，比年初{page.Against(account.Assets.All)}。");
        page.Heading(2, "五、预算绩效情况");
        Results(year, account, page);
    }

    private static void ThreePublic(DepartmentYear year, HeldCosts costs, Page page)
    {
        var (three, away) = (costs.Three, costs.Abroad!);
        page.Say($"{year.Year}年度“三公”经费财政拨款决算数{three.Now}万元，比{year.Year}年度“三公”经费财政拨款年初预算{three.Budget}万元{page.Against(three.Plan)}。其中：");
        page.Say($"1．因公出国（境）费用。{year.Year}年度决算数{away.Now}万元，比年初预算数{away.Budget}万元{page.Against(away.Plan)}；比上年{page.Against(away.Money)}。全年组织因公出国（境）团组{costs.Groups}个、{costs.Travellers}人次，内容为参加国际花卉展览和湿地保护交流。");
        page.Say($"2．公务接待费。{year.Year}年度决算数{costs.Reception.Now}万元，比年初预算数{costs.Reception.Budget}万元{page.Against(costs.Reception.Plan)}。公务接待{costs.Batches}批次，公务接待{costs.Guests}人次。");
        page.Say($"3．公务用车购置及运行维护费。{year.Year}年度决算数{costs.Vehicle.Now}万元，比年初预算数{costs.Vehicle.Budget}万元{page.Against(costs.Vehicle.Plan)}，比上年{page.Against(costs.Vehicle.Money)}。其中，公务用车购置费0.00万元，未购置（更新）车辆；公务用车运行维护费用于燃油、维修、保险等，公务用车保有量{costs.Cars}辆，车均运行维护费{costs.PerCar}万元。");
    }

    private static void Results(DepartmentYear year, FinalAccount account, Page page)
    {
        var results = account.Results;
        page.Counts(results.Count, results.Projects.Length);
        page.Say($"{year.Year}年度对{results.Count}个项目开展绩效自评，涉及年度预算{results.Money}万元，全年执行{results.Executed}万元，执行率{results.Rate}%，执行数占部门项目支出总额的{results.MoneyShare}%。自评结果为“优”的{results.Excellent}个，“良”的{results.Good}个。部门整体绩效得分{results.WholeScore}分。");
        page.Table(table => table
            .Head("序号", "项目名称", "全年预算数（万元）", "全年执行数（万元）", "执行率（%）", "得分")
            .Rows(results.Projects, (one, index) => [index + 1, one.Name, one.Budget, one.Executed, one.Rate, one.Score])
            .Row(new Span("合计", 1, 2), results.Money, results.Executed, results.Rate, "—"));
    }
}
