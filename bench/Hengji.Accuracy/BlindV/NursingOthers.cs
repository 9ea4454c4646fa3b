using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindV;

/// <summary>The nursing school's other chapters.</summary>
internal static class NursingOthers
{
    public static void Write(DepartmentYear year, FinalAccount account, Page page)
    {
        ThreePublic(account.Costs, page);
        var (buying, results) = (account.Buying, account.Results);
        page.Heading(1, "五、政府采购情况");
        page.Say($"全年政府采购支出{buying.All}元，其中货物类{buying.Goods}元、工程类{buying.Works}元、服务类{buying.Services}元；授予中小企业的合同金额{buying.Small}元，占{buying.SmallShare}%。");
        Assets(year, account.Assets, page);
        page.Heading(1, "七、预算绩效情况");
        page.Say($"对{results.Projects.Select(one => one.Name).Aggregate((left, right) => left + "、" + right)}等{results.Count}个项目开展自评，预算{results.Money}元，执行{results.Executed}元，执行率{results.Rate}%，其中优等{results.Excellent}个、良等{results.Good}个。");
        page.Counts(results.Count, results.Projects.Length);
        page.Say($"生均培养支出{year.BlindV.Pupils.PerPupil}元（按本年支出和在校学生人数计算）。");
    }

    private static void ThreePublic(HeldCosts costs, Page page)
    {
        page.Heading(1, "四、“三公”经费支出情况");
        page.Say($"“三公”经费财政拨款支出{costs.Three.Now}元，比年初预算{costs.Three.Budget}元{(costs.Three.Plan.Change.Value == 0 ? page.Text($"持平") : page.Text($"减少{costs.Three.Plan.Change:abs}元"))}，比上年{page.Moved(costs.Three.Money)}元。其中：公务用车运行维护费{costs.Run.Now}元，占{costs.Vehicle.Share}%；公务接待费{costs.Reception.Now}元，占{costs.Reception.Share}%，接待{costs.Batches}批次{costs.Guests}人次，人均{costs.PerGuest}元。无因公出国（境）和公务用车购置支出。");
        page.Say($"会议费支出{costs.Meeting.Now}元，比上年{page.Moved(costs.Meeting.Money)}元；教师培训费支出{costs.Training.Now}元，比上年{page.Moved(costs.Training.Money)}元，{page.Rose(costs.Training.Money)}。");
    }

    private static void Assets(DepartmentYear year, AccountAssets assets, Page page)
    {
        page.Heading(1, "六、国有资产情况");
        page.Say($"截至{year.Year}年12月31日，资产总额{assets.All.Now}元，较年初{page.Moved(assets.All)}元，{page.Rose(assets.All)}。固定资产净值{assets.Fixed.Now}元，其中房屋构筑物{assets.Houses}元、车辆{assets.Vehicles}元、单价100万元以上设备{assets.Large}元、其他固定资产{assets.OtherFixed}元。租入校外实训基地房屋{assets.HouseArea}平方米，其中教学实训用房{assets.OfficeArea}平方米、学生宿舍及其他用房{assets.OtherArea}平方米。");
        page.Aside("单位：元");
        page.Table(table => table
            .Head("资产类别", "年初数", "年末数", "增减额", "增减（%）")
            .Rows([("流动资产", assets.Current), ("固定资产净值", assets.Fixed), ("在建工程", assets.Building), ("无形资产", assets.Intangible), ("资产合计", assets.All)],
                (one, _) => [one.Item1, one.Item2.Last, one.Item2.Now, one.Item2.Change, one.Item2.Rate]));
    }
}
