using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>A county's bureau for approvals in the north: income, expenditure and what changed in three paragraphs, costs and holdings as tables with the change in a column, the year's goals at length.</summary>
internal sealed class ApprovalBudget() : BlindLayout("approval-budget", "blind-cc", new NumberStyle { Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var draft = year.BlindCc.Approval;
        page.Heading(0, $"{year.Region}行政审批局{year.Year}年部门预算信息公开情况说明");
        page.Plain($"按照预算法和部门预算公开的有关规定，现将{year.Region}行政审批局{year.Year}年部门预算公开如下：");
        page.Heading(1, "一、部门职责及机构设置情况");
        page.Say($"部门职责：承担划转到本局的行政审批事项办理，推进审批制度改革和政务服务标准化，管理政务服务大厅，负责公共资源交易活动的现场服务。机构设置：内设综合科、投资项目科、市场准入科、社会事务科和政务服务中心，编制{draft.People.Posts}名，其中行政编制{draft.People.CivilPosts}名、事业编制{draft.People.PublicPosts}名；在职人员{draft.People.Staff}人，其中行政{draft.People.Civil}人、事业{draft.People.Public}人。");
        Money(year, draft, page);
        Running(year, draft, page);
        Costs(year, draft, page);
        Goals(year, draft, page);
        Others(year, draft, page);
        page.Heading(1, "八、部门预算公开表");
        ApprovalForms.Write(draft, page);
    }

    private static void Money(DepartmentYear year, OfficeDraft draft, Page page)
    {
        var economy = draft.Economy;
        page.Heading(1, "二、部门预算安排的总体情况");
        page.Say($"1、收入说明。反映本部门当年全部收入。{year.Year}年预算收入{draft.Income.Now}万元，全部为一般公共预算拨款，政府性基金预算拨款0万元，国有资本经营预算拨款0万元，财政专户管理资金0万元，单位资金0万元。");
        page.Say($"2、支出说明。按照综合预算的原则编列全部支出。{year.Year}年支出预算{draft.Spent.Now}万元，其中基本支出{draft.Basic.Now}万元，包括人员经费{economy.Personnel.Now}万元和日常公用经费{economy.Office.Now}万元；项目支出{draft.Project.Now}万元，包括{draft.Rated.Projects.Select(one => page.Text($"{one.Name}{one.Spent}万元")):、}。");
        page.Say($"3、比上年增减情况。{year.Year}年预算收支安排{draft.Spent.Now}万元，较{year.Year - 1}年预算{page.Moved(draft.Spent)}，其中：基本支出{page.Word(draft.Basic.Change, "增加", "减少")}{draft.Basic.Change:abs}万元，主要为人员变动及社会保险缴费基数调整；项目支出{page.Word(draft.Project.Change, "增加", "减少")}{draft.Project.Change:abs}万元，主要为大厅运行和平台升级项目安排变化。");
    }

    private static void Running(DepartmentYear year, OfficeDraft draft, Page page)
    {
        var economy = draft.Economy;
        page.Heading(1, "三、机关运行经费安排情况");
        page.Say($"{year.Year}年机关运行经费共计安排{economy.Office.Now}万元，较上年{page.Moved(economy.Office)}。主要用于局机关和政务服务中心的日常开支，其中：{page.Amounts(economy.GoodsRows)}、办公设备购置{economy.Capital}万元。");
    }

    private static void Costs(DepartmentYear year, OfficeDraft draft, Page page)
    {
        var costs = draft.Costs;
        page.Heading(1, "四、财政拨款“三公”经费预算情况及增减变化原因");
        page.Say($"{year.Year}年本部门财政拨款“三公”经费预算安排{costs.Three.Now}万元，较{year.Year - 1}年预算{costs.Three.Money.Last}万元{page.Moved(costs.Three.Money)}，主要原因是落实过紧日子要求，合理安排公务活动。具体情况如下表（单位：万元）：");
        object?[] Row(string name, CostLine one) => [name, one.Money.Last, one.Now, one.Money.Change, Reason(one)];
        page.Table(table => table
            .Head("项目", $"{year.Year - 1}年预算数", $"{year.Year}年预算数", "增减额", "增减变化原因")
            .Row(Row("合计", costs.Three)).Row("一、因公出国（境）费", null, null, null, "与上年一致，未安排").Row(Row("二、公务用车购置及运维费", costs.Run))
            .Row("其中：公务用车购置费", null, null, null, "与上年一致，未安排").Row(Row("　　　公务用车运行维护费", costs.Run)).Row(Row("三、公务接待费", costs.Reception)));
    }

    private static string Reason(CostLine one) => one.Money.Change.Value > 0 ? "业务量增加，相应增加安排" : "厉行节约，压减安排";

    private static void Goals(DepartmentYear year, OfficeDraft draft, Page page)
    {
        var (aims, rated) = (year.BlindCc.ApprovalAims, draft.Rated);
        page.Heading(1, "五、预算绩效信息");
        page.Counts(rated.Count, rated.Projects.Length);
        page.Say($"总体绩效目标：持续压减审批时限，提高网上可办率，保障政务服务大厅平稳运行。{year.Year}年共有{rated.Count}个项目设置绩效目标，涉及预算资金{draft.Project.Now}万元。");
        page.Plain($"专项项目绩效目标表（{rated.Projects[0].Name}）");
        page.Table(table => table
            .Head("一级指标", "二级指标", "绩效指标", "指标值", "分值权重")
            .Rows(aims.All, (one, _) => [one.Level1, one.Level2, one.Name, page.Text($"{one.Sign}{one.Target}{one.Unit}"), one.Weight]).Row("合计", null, null, null, aims.Weight));
    }

    private static void Others(DepartmentYear year, OfficeDraft draft, Page page)
    {
        var (buying, estate, held) = (draft.Buying, year.BlindCc.ApprovalEstate, draft.Held);
        page.Heading(1, "六、政府采购预算情况");
        page.Say($"{year.Year}年安排政府采购预算{buying.All}万元，其中：货物类{buying.Goods}万元，工程类{buying.Works}万元，服务类{buying.Services}万元。");
        page.Heading(1, "七、国有资产信息");
        page.Say($"截至{year.Year - 1}年12月31日，本部门资产总额{estate.All.Now}万元，其中固定资产{estate.Fixed}万元，较上年末资产总额{page.Moved(estate.All)}。固定资产占用情况如下：");
        page.Table(table => table
            .Head("项目", "数量", "价值（万元）")
            .Row("资产总额", null, estate.All.Now).Row("1、流动资产", null, estate.Current).Row("2、固定资产", null, estate.Fixed).Row("　其中：房屋（平方米）", held.Houses, estate.Houses).Row("　　　　车辆（台、辆）", held.Cars, estate.Vehicles)
            .Row("　　　　单价50万元以上设备（台、套）", held.Machines, estate.Machines).Row("　　　　其他固定资产", null, estate.OtherFixed).Row("3、在建工程", null, estate.Works).Row("4、无形资产", null, estate.Intangible));
    }
}
