using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>A province's centre for watching the sea, on an island: forms first, then 规模、结构、具体使用 of the general budget, zeros at the end dropped as the workbook did.</summary>
internal sealed class OceanBudget() : BlindLayout("ocean-budget", "blind-cc", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var draft = year.BlindCc.Ocean;
        page.Heading(0, $"南屿省海洋监测预报中心{year.Year}年单位预算");
        page.Heading(1, "第一部分　单位概况");
        page.Plain("一、主要职能。承担全省海洋环境观测、生态监测和海洋灾害预警预报，提供海洋数据共享和应急技术支撑服务。");
        page.Say($"二、机构编制。中心内设观测室、监测室、预报室、信息室、质量管理室和办公室，事业编制{draft.People.PublicPosts}名，实有在编人员{draft.People.Public}名，退休人员{draft.People.Retired}名。");
        page.Heading(1, $"第二部分　{year.Year}年单位预算表");
        OceanForms.Write(draft, page);
        page.Heading(1, $"第三部分　{year.Year}年单位预算情况说明");
        General(year, draft, page);
        Costs(year, draft, page);
        Money(year, draft, page);
        Others(year, draft, page);
    }

    private static void General(DepartmentYear year, OfficeDraft draft, Page page)
    {
        var economy = draft.Economy;
        page.Heading(2, "一、关于一般公共预算当年拨款情况说明");
        page.Say($"（一）规模变化情况。{year.Year}年一般公共预算当年拨款{draft.Whole.Now}万元，比上年预算数{page.Word(draft.Whole.Money.Change, "增加", "减少")}{draft.Whole.Money.Change:abs}万元，主要是观测站网运行维护和浮标更新任务安排变化。其中基本支出{draft.GeneralBasic.Now}万元，比上年预算数{page.Word(draft.GeneralBasic.Change, "增加", "减少")}{draft.GeneralBasic.Change:abs}万元；项目支出{draft.GeneralProject.Now}万元，比上年预算数{page.Word(draft.GeneralProject.Change, "增加", "减少")}{draft.GeneralProject.Change:abs}万元。");
        page.Say($"（二）结构情况。{draft.Classes.Select(one => page.Text($"{one.Name}（类）{one.Now}万元，占{one.Share}%")):；}。");
        page.Plain("（三）具体使用情况。");
        foreach (var (item, number) in Numbered(draft.Items))
            page.Say($"{number}.{item.Path()}{year.Year}年预算数为{item.Now}万元，比上年预算数{page.Moved(item.Money)}。");
        page.Heading(2, "二、关于一般公共预算基本支出情况说明");
        page.Say($"{year.Year}年一般公共预算基本支出{draft.GeneralBasic.Now}万元，其中：人员经费{economy.Personnel.Now}万元，主要包括：{economy.WageRows.Names()}、{economy.HelpRows.Names()}；公用经费{economy.Office.Now}万元，主要包括：{economy.GoodsRows.Names()}、办公设备购置。");
    }

    private static void Costs(DepartmentYear year, OfficeDraft draft, Page page)
    {
        var (costs, buy, abroad) = (draft.Costs, draft.Costs.Buy!, draft.Costs.Abroad!);
        page.Heading(2, "三、关于“三公”经费预算情况说明");
        page.Say($"{year.Year}年“三公”经费预算数为{costs.Three.Now}万元，其中：因公出国（境）费{abroad.Now}万元，公务用车购置及运行费{costs.Vehicle.Now}万元（含公务用车购置费{buy.Now}万元，公务用车运行费{costs.Run.Now}万元），公务接待费{costs.Reception.Now}万元。");
        page.Say($"（一）因公出国（境）费比上年预算数{page.Moved(abroad.Money)}。拟安排出国（境）团组{costs.Groups}个、{costs.Travellers}人次，参加海洋观测技术交流。");
        page.Say($"（二）公务用车购置及运行费比上年预算数{page.Moved(costs.Vehicle.Money)}。其中购置费比上年预算数{page.Moved(buy.Money)}，拟购置外业监测车{costs.Bought}辆；运行费比上年预算数{page.Moved(costs.Run.Money)}，公务用车保有量{draft.Held.Cars}辆。");
        page.Say($"（三）公务接待费比上年预算数{page.Moved(costs.Reception.Money)}，计划接待{costs.Batches}批次、{costs.Guests}人次。");
    }

    private static void Money(DepartmentYear year, OfficeDraft draft, Page page)
    {
        page.Heading(2, "四、关于单位收支预算情况说明");
        page.Say($"（一）按照综合预算的原则，本单位所有收入和支出均纳入预算管理。{year.Year}年收支总预算{draft.Income.Now}万元。");
        page.Say($"（二）收入预算{draft.Income.Now}万元，其中：{draft.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。比上年预算数{page.Moved(draft.Income)}。");
        page.Say($"（三）支出预算{draft.Spent.Now}万元，其中：基本支出{draft.Basic.Now}万元，占{draft.BasicShare}%；项目支出{draft.Project.Now}万元，占{draft.ProjectShare}%；事业单位经营支出0万元，占0%。");
    }

    private static void Others(DepartmentYear year, OfficeDraft draft, Page page)
    {
        var (buying, held, rated) = (draft.Buying, draft.Held, draft.Rated);
        page.Heading(2, "五、其他重要事项的情况说明");
        page.Plain("（一）机关运行经费。本单位为公益一类事业单位，不涉及机关运行经费。");
        page.Say($"（二）政府采购情况。{year.Year}年政府采购预算总额{buying.All}万元，其中：政府采购货物预算{buying.Goods}万元，占{buying.GoodsShare}%；政府采购工程预算{buying.Works}万元，占{buying.WorksShare}%；政府采购服务预算{buying.Services}万元，占{buying.ServicesShare}%。");
        page.Say($"（三）国有资产占用情况。截至{year.Year - 1}年12月31日，共有车辆{held.Cars}辆，其中外业监测车{held.Special}辆、应急保障车{held.Official}辆、业务用车{held.Duty}辆、其他用车{held.Others}辆；单位价值50万元以上通用设备{held.Machines}台（套）。");
        page.Counts(rated.Count, rated.Projects.Length);
        page.Say($"（四）绩效目标设置情况。{year.Year}年{rated.Count}个项目实行绩效目标管理，涉及资金{draft.Project.Now}万元，其中{rated.Projects.Take(3).Select(one => page.Text($"{one.Name}{one.Spent}万元")):、}。");
    }
}
