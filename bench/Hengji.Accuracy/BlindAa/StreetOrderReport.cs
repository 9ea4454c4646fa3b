using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>A county's bureau that keeps order in the streets, on its whole expenditure in the order of one small western region: who it is, how money was managed and used, effects of four kinds, what is amiss; the sheet at the end.</summary>
internal sealed class StreetOrderReport() : BlindLayout("street-order", "blind-aa", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var order = year.BlindAa.Order;
        page.Heading(0, $"石沟县综合执法局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门概况");
        page.Plain("（一）主要职能。负责县城规划区市容环境卫生、市政公用、城市绿化、违法建设、建筑垃圾等方面的行政执法和日常管理，组织实施城区环卫作业。");
        page.Say($"（二）机构人员。核定编制{order.Posts}名，年末在职{order.Staff}人，其中公务员和参公人员{order.Civil}人、事业人员{order.Institution}人，在职人员控制率{order.StaffRate}%；另聘用协管员{order.Helpers}人。");
        page.Say($"（三）预算安排。{year.Year}年年初部门预算{order.Initial}万元，上年结转{order.Opening}万元，年中追加{order.Added}万元，调整后全年预算{order.All.Budget}万元，其中基本支出{order.Basic.Budget}万元、项目支出{order.Project.Budget}万元。");
        page.Heading(1, "二、部门整体支出管理及使用情况");
        Money(order, page);
        page.Heading(1, "三、部门整体支出绩效情况");
        Effects(order, page);
        page.Heading(1, "四、存在的主要问题");
        page.Say($"一是年初预算编制不够细化，年中追加预算{order.Added}万元，占年初预算的{order.AddedRate}%，“预算调整率”扣{order.Sheet.Of("预算调整率").Lost}分。二是个别项目执行偏慢，{Slowest(order).Name}执行率{Slowest(order).Rate}%，年末结余{Slowest(order).Left}万元。三是个别绩效指标表述笼统，“绩效指标明确性”扣{order.Sheet.Of("绩效指标明确性").Lost}分。");
        page.Heading(1, "五、改进措施和有关建议");
        page.Plain("提前谋划项目，细化预算编制；按季度通报项目支出进度；围绕环卫作业质量和执法规范化完善量化指标，把自评结果与下年预算安排挂钩。");
        page.Heading(1, $"附件1　{year.Year}年度部门整体支出绩效自评表");
        page.Style = page.Style with { Nothing = "0" };
        page.Table(table => StreetOrderTables.Sheet(table, order, page));
        page.Heading(1, $"附件2　{year.Year}年度项目支出情况表");
        page.Style = page.Style with { Nothing = "0.00" };
        page.Aside("单位：万元");
        page.Table(table => StreetOrderTables.Projects(table, order));
    }

    private static BlindO.Outlay Slowest(StreetOrder order) => order.Projects.MinBy(one => one.Rate.Value)!;

    private static void Money(StreetOrder order, Page page)
    {
        page.Say($"全年支出{order.All.Spent}万元，预算完成率{order.All.Rate}%，比上年{order.Spent.Last}万元{page.Moved(order.Spent)}万元，{page.Rose(order.Spent)}。按经济分类，{order.Classes.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。年末结转和结余{order.All.Left}万元。");
        page.Say($"（一）基本支出。支出{order.Basic.Spent}万元，其中人员经费{order.Personnel.Amount}万元，占{order.Personnel.Share}%；公用经费{order.Common.Amount}万元，占{order.Common.Share}%。公用经费预算{order.CommonPlan}万元，公用经费控制率{order.CommonRate}%。");
        page.Say($"“三公”经费预算{order.ThreePublic.Budget}万元，支出{order.ThreePublic.Now}万元，控制率{order.ThreePublic.Rate}%，比上年{page.Moved(order.ThreePublic.Money)}万元。其中公务用车运行维护费{order.Vehicles.Now}万元，保有执法执勤和环卫巡查车辆{order.Cars}辆，车均运行费用{order.EachCar}元；公务接待费{order.Guests.Now}万元。");
        page.Say($"（二）项目支出。支出{order.Project.Spent}万元，执行率{order.Project.Rate}%。其中：{order.Projects.Select(one => page.Text($"{one.Name}{one.Spent}万元")):，}。");
        page.Say($"（三）政府采购和资产管理。政府采购预算{order.Buying.Budget}万元，实际采购{order.Buying.Spent}万元，执行率{order.Buying.Rate}%。年末固定资产原值{order.Assets}万元，其中在用{order.AssetsUsed}万元，利用率{order.AssetsRate}%。");
    }

    private static void Effects(StreetOrder order, Page page)
    {
        page.Say($"本部门{order.Sheet.Marks.Count()}项三级指标自评总分{order.Sheet.Score}分，其中{order.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Score}分")):、}，自评等次为“{order.Sheet.Grade}”。");
        page.Plain("（一）经济性。严格执行中央八项规定精神和过紧日子要求，一般性支出得到有效压减。");
        page.Say($"（二）效率性。全年立案查处各类案件{order.AllCases.Taken}起，结案{order.AllCases.Closed}起，结案率{order.ClosedRate}%，罚款{order.AllCases.Fines}万元。其中：{order.Cases.Select(one => page.Text($"{one.Name}类{one.Taken}起、罚款{one.Fines}万元")):；}。");
        page.Say($"（三）有效性。城区清扫保洁面积{order.Swept}万平方米，其中机械化清扫{order.SweptByMachine}万平方米，机械化清扫率{order.MachineRate}%；清运处置生活垃圾{order.Rubbish.Now}吨，较上年{page.Moved(order.Rubbish)}吨。受理市民投诉{order.Complaints}件，办结{order.Answered}件，办结率{order.AnsweredRate}%。");
        page.Say($"（四）可持续性。面向社会公众发放问卷{order.Poll.Issued}份，收回有效问卷{order.Poll.Valid}份，表示满意的{order.Poll.Content}份，满意度{order.Poll.ContentRate}%。");
    }
}
