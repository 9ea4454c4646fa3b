using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindV;

/// <summary>The water bureau's later chapters: three public costs, fund, running of the office, procurement, holdings, evaluations.</summary>
internal static class WaterOthers
{
    public static void Write(DepartmentYear year, FinalAccount account, Page page)
    {
        ThreePublic(year, account.Costs, page);
        Fund(account.Fund!, page);
        Office(account.Costs, page);
        var (buying, assets) = (account.Buying, account.Assets);
        page.Heading(2, "十一、政府采购支出说明");
        page.Say($"本部门{year.Year}年度政府采购支出总额{buying.All}万元，其中：政府采购货物支出{buying.Goods}万元、政府采购工程支出{buying.Works}万元、政府采购服务支出{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%，其中：授予小微企业合同金额{buying.Micro}万元，占授予中小企业合同金额的{buying.MicroShare}%；货物采购授予中小企业合同金额占货物支出金额的{buying.SmallGoodsShare}%，工程采购占{buying.SmallWorksShare}%，服务采购占{buying.SmallServicesShare}%。");
        page.Heading(2, "十二、国有资产占用情况说明");
        page.Say($"截至{year.Year}年12月31日，本部门共有车辆{assets.Cars}辆，其中：主要领导干部用车{assets.LeaderCars}辆，执法执勤用车{assets.DutyCars}辆，特种专业技术用车{assets.SpecialCars}辆，其他用车{assets.OtherCars}辆；单价100万元以上设备（不含车辆）{assets.Machines}台（套）。");
        Results(account.Results, page);
    }

    private static void ThreePublic(DepartmentYear year, HeldCosts costs, Page page)
    {
        page.Heading(2, "七、财政拨款“三公”经费支出决算情况说明");
        page.Say($"（一）“三公”经费财政拨款支出预算为{costs.Three.Budget}万元，支出决算为{costs.Three.Now}万元，完成预算的{costs.Three.Rate}%。其中：因公出国（境）费支出预算为0万元，支出决算为0万元；公务接待费支出预算为{costs.Reception.Budget}万元，支出决算为{costs.Reception.Now}万元，完成预算的{costs.Reception.Rate}%，与上年相比{page.Moved(costs.Reception.Money)}万元，{page.Rose(costs.Reception.Money)}；公务用车运行维护费支出预算为{costs.Run.Budget}万元，支出决算为{costs.Run.Now}万元，完成预算的{costs.Run.Rate}%，与上年相比{page.Moved(costs.Run.Money)}万元，{page.Rose(costs.Run.Money)}。");
        page.Say($"（二）{year.Year}年度“三公”经费财政拨款支出决算中，公务接待费支出决算{costs.Reception.Now}万元，占{costs.Reception.Share}%；公务用车购置费及运行维护费支出决算{costs.Vehicle.Now}万元，占{costs.Vehicle.Share}%。全年共接待来访团组{costs.Batches}个、来宾{costs.Guests}人次；公务用车保有量为{costs.Cars}辆。");
    }

    private static void Fund(Purse fund, Page page)
    {
        page.Heading(2, "八、政府性基金预算收入支出决算情况");
        page.Say($"政府性基金预算财政拨款年初结转和结余{fund.Opening}万元，本年收入{fund.Income}万元，本年支出{fund.Spent.Now}万元，均为项目支出，与上年相比{page.Moved(fund.Spent)}万元，{page.Rose(fund.Spent)}；年末结转和结余{fund.Closing}万元。主要用于大中型水库移民后期扶持。");
    }

    private static void Office(HeldCosts costs, Page page)
    {
        page.Heading(2, "九、关于机关运行经费支出说明");
        page.Say($"本部门机关运行经费支出{costs.Running.Now}万元，比上年决算数{page.Moved(costs.Running.Money)}万元，{page.Rose(costs.Running.Money, "增长", "降低")}。");
        page.Heading(2, "十、一般性支出情况说明");
        page.Say($"开支会议费{costs.Meeting.Now}万元，用于召开水利工作会议、防汛部署会议等，共{costs.Meetings}次，人数{costs.Attendants}人；开支培训费{costs.Training.Now}万元，用于开展河道管护、水库巡查等培训，共{costs.Courses}期，人数{costs.Trainees}人。未举办节庆、晚会、论坛、赛事活动。");
    }

    private static void Results(AccountResults results, Page page)
    {
        page.Heading(2, "十三、预算绩效情况的说明");
        page.Counts(results.Count, results.Projects.Length);
        page.Say($"本部门组织对{results.Count}个项目开展绩效自评，涉及资金预算{results.Money}万元，实际支出{results.Executed}万元，预算执行率{results.Rate}%，占项目支出总额的{results.MoneyShare}%。评价等级为“优”的{results.Excellent}个，“良”的{results.Good}个。部门整体支出绩效自评得分{results.WholeScore}分。");
        page.Aside("项目支出绩效自评情况表　单位：万元");
        page.Table(table => table
            .Head("序号", "项目名称", "全年预算数", "全年执行数", "执行率（%）", "自评得分")
            .Rows(results.Projects, (one, at) => [at + 1, one.Name, one.Budget, one.Executed, one.Rate, one.Score])
            .Row(null, "合计", results.Money, results.Executed, results.Rate, null));
    }
}
