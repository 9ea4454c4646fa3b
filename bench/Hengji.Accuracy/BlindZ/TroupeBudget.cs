using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindZ;

/// <summary>A north-western city's opera troupe: what it will play, income and spending against last year, by function, economic class and cost, a goal for one project.</summary>
internal sealed class TroupeBudget() : BlindLayout("troupe", "blind-z", new NumberStyle { HasThousands = true, PercentDecimals = 1, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var budget = year.BlindZ.Troupe;
        page.Heading(0, $"岐阳市戏曲剧院{year.Year}年单位综合预算说明");
        page.Heading(1, "一、单位主要职责及机构设置");
        page.Say($"承担传统戏曲的继承、创排和演出，组织送戏下乡、戏曲进校园等公益演出。内设办公室、业务科、演出一团、演出二团和舞美队。");
        page.Heading(1, "二、工作任务");
        var shows = year.BlindZ.Shows;
        page.Say($"上年完成各类演出{shows.All.Now}场，比前一年{page.Rose(shows.All)}，其中：送戏下乡{shows.Parts[0].Count}场，占{shows.Parts[0].Share}%；剧场公益演出{shows.Parts[1].Count}场，占{shows.Parts[1].Share}%；商业演出{shows.Parts[2].Count}场，占{shows.Parts[2].Share}%。");
        page.Heading(1, "三、单位人员情况");
        page.Say($"截至{year.Year - 1}年底，本单位人员编制{budget.People.PublicPosts}人，均为事业编制；实有事业人员{budget.People.Public}人。单位管理的离退休人员{budget.People.Retired}人。");
        page.Heading(1, "四、单位预算收支说明");
        Money(year, budget, page);
        General(year, budget, page);
        page.Heading(1, "五、其他说明事项");
        Others(year, budget, page);
        page.Heading(1, "六、公开报表");
        Forms(budget, page);
    }

    private static void Money(DepartmentYear year, YearBudget budget, Page page)
    {
        page.Say($"（一）收支预算总体说明。{year.Year}年本单位预算收入{budget.Total.Now}万元，其中一般公共预算拨款收入{budget.Whole.Now}万元、事业收入{budget.Sources[1].Money.Now}万元、其他收入{budget.Sources[2].Money.Now}万元。{year.Year}年本单位预算收入较上年{page.Against(budget.Total)}，主要原因是演出市场变化和新剧目创排。");
        page.Say($"{year.Year}年本单位预算支出{budget.Total.Now}万元，其中基本支出{budget.Basic.Now}万元，较上年{page.Against(budget.Basic)}；项目支出{budget.Project.Now}万元，较上年{page.Against(budget.Project)}。");
        page.Say($"（二）支出按功能科目：{budget.Classes.Select(one => page.Text($"{one.Name}（{one.Code}）{one.All}万元，占{one.Share}%")):；}。");
    }

    private static void General(DepartmentYear year, YearBudget budget, Page page)
    {
        var money = budget.Economic;
        page.Say($"（三）一般公共预算拨款支出明细情况。{year.Year}年一般公共预算拨款支出{budget.Whole.Now}万元，较上年{page.Against(budget.Whole.Money)}。1.按照功能科目分类，其中：");
        foreach (var (item, number) in Numbered(budget.Items))
            page.Say($"（{number}）{item.Name}（{item.Code}）{item.Now}万元，较上年{page.Against(item.Money)}；");
        page.Say($"2.支出按经济科目分类的明细情况。基本支出{budget.GeneralBasic.Now}万元，按照部门预算支出经济分类的类级科目说明：工资福利支出（301）{money.Wages}万元，其中{page.Each(money.WageItems)}；商品和服务支出（302）{money.Goods}万元；对个人和家庭的补助（303）{money.Help}万元，其中{page.Each(money.HelpItems)}；资本性支出（310）{money.Equipment}万元。");
    }

    private static void Others(DepartmentYear year, YearBudget budget, Page page)
    {
        var costs = budget.Costs;
        page.Say($"（一）“三公”经费等预算情况。{year.Year}年本单位一般公共预算“三公”经费预算支出{costs.Three.Money.Now}万元，较上年{page.Against(costs.Three.Money)}。其中：公务接待费{costs.Reception.Money.Now}万元，较上年{page.Against(costs.Reception.Money)}；公务用车运行维护费{costs.Run.Money.Now}万元，较上年{page.Against(costs.Run.Money)}。会议费预算支出{costs.Meeting.Now}万元，较上年{page.Against(costs.Meeting)}；培训费预算支出{costs.Training.Now}万元，较上年{page.Against(costs.Training)}。");
        page.Say($"（二）国有资产占有使用情况。截至{year.Year - 1}年底，本单位所属预算单位共有车辆{budget.Holdings.Cars}辆，单价20万元以上的设备{budget.Holdings.Machines}台（套）。{year.Year}年预算安排购置单价20万元以上的设备{budget.Holdings.Planned}台（套）。");
        page.Say($"（三）政府采购情况。{year.Year}年本单位政府采购预算共{budget.Buying.All}万元，其中政府采购货物类预算{budget.Buying.Goods}万元、政府采购工程类预算{budget.Buying.Works}万元、政府采购服务类预算{budget.Buying.Services}万元。");
        page.Counts(budget.ProjectCount, budget.Projects.Length);
        page.Say($"（四）绩效目标说明。{year.Year}年本单位{budget.ProjectCount}个项目实现绩效目标管理全覆盖，涉及资金{budget.Project.Now}万元。其中“{budget.Projects[1].Name}”{budget.Projects[1].Amount}万元的绩效指标为：");
        BudgetTables.Goals(page, year.BlindZ.TroupeGoals, "分值");
    }

    private static void Forms(YearBudget budget, Page page)
    {
        page.Plain("表1　单位综合预算收支总表");
        page.Aside("单位：万元");
        BudgetTables.Summary(page, budget);
        page.Plain("表4　单位项目支出明细表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目名称", "项目金额", "占项目支出（%）")
            .Row("合计", budget.Project.Now, "100.0")
            .Rows(budget.Projects, (one, _) => [one.Name, one.Amount, one.Share]));
        page.Plain("表5　一般公共预算支出明细表（按功能科目）");
        page.Aside("单位：万元");
        BudgetTables.Subjects(page, budget, one => one.Name);
        page.Plain("表9　“三公”经费、会议费、培训费预算表");
        page.Aside("单位：万元");
        var costs = budget.Costs;
        page.Table(table => table
            .Head("项目", "上年预算", "本年预算", "增减额", "增减率（%）")
            .Row("“三公”经费小计", costs.Three.Money.Last, costs.Three.Money.Now, costs.Three.Money.Change, costs.Three.Money.Rate)
            .Row("公务接待费", costs.Reception.Money.Last, costs.Reception.Money.Now, costs.Reception.Money.Change, costs.Reception.Money.Rate)
            .Row("公务用车运行维护费", costs.Run.Money.Last, costs.Run.Money.Now, costs.Run.Money.Change, costs.Run.Money.Rate)
            .Row("会议费", costs.Meeting.Last, costs.Meeting.Now, costs.Meeting.Change, costs.Meeting.Rate)
            .Row("培训费", costs.Training.Last, costs.Training.Now, costs.Training.Change, costs.Training.Rate));
    }
}
