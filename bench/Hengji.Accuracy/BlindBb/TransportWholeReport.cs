using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A city's transport bureau as one central southern province has it: five budgets one after the other, then rates of control, and two annexes, basic data and the form of points.</summary>
internal sealed class TransportWholeReport() : BlindLayout("transport-whole", "blind-bb", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindBb.Transport;
        page.Heading(0, $"汀洲市交通运输局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门概况");
        page.Plain("（一）主要职能。拟订全市综合交通运输发展规划并组织实施，承担公路、水路运输市场监管和交通建设工程质量安全监督，负责国省干线和农村公路养护管理，指导城市公共交通和农村客运发展。");
        page.Say($"（二）机构人员情况。部门由局机关和所属的{own.Brigade.Name}、{own.Centre.Name}{own.Units}个二级预算单位组成，纳入{year.Year}年部门整体支出绩效评价范围。全部门核定编制{own.Crew.Posts}名，年末实有在职{own.Crew.Staff}人，其中局机关{own.Bureau.Staff}人、执法支队{own.Brigade.Staff}人、养护中心{own.Centre.Staff}人。");
        page.Say($"（三）部门收支情况。{year.Year}年部门收入合计{own.Incomes.Year.Now}万元，其中{own.Incomes.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。年初结转{own.Incomes.Opening}万元，全年支出{own.All.Spent}万元，年末结转{own.Incomes.Closing}万元。");
        page.Heading(1, "二、一般公共预算支出情况");
        General(own, page);
        page.Heading(1, "三、政府性基金预算支出情况");
        page.Say($"全年预算{own.Fund.Budget}万元，支出{own.Fund.Spent}万元，执行率{own.Fund.Rate}%，用于城市公交场站建设，比上年{page.Moved(own.Fund.Money)}万元。");
        page.Heading(1, "四、国有资本经营预算、社会保险基金预算支出情况");
        page.Plain("本部门无国有资本经营预算和社会保险基金预算支出。");
        page.Heading(1, "五、部门整体支出绩效情况");
        Results(own, page);
        page.Heading(1, "六、存在的问题及原因分析");
        page.Say($"一是预算编制与执行存在偏差，年中追加{own.All.Added}万元，调整率{own.All.AddedRate}%，主要是上级专项年中下达；二是部分专项资金支付偏慢，年末结余{own.Special.Left}万元；三是农村公路管护机制有待健全，该项指标扣{own.Sheet.Of("管护机制").Lost}分。");
        page.Heading(1, "七、下一步改进措施及自评结果拟应用和公开情况");
        page.Plain("加强项目库建设，提高年初预算到位率；建立专项资金支付月调度机制；将自评结果与下年度项目安排挂钩，并随部门决算在门户网站公开。");
        page.Heading(1, "附件1　部门整体支出绩效评价基础数据表");
        TransportWholeForms.Data(own, page);
        page.Heading(1, $"附件2　{year.Year}年度部门整体支出绩效自评表");
        TransportWholeForms.Marks(own, page);
    }

    private static void General(TransportWhole own, Page page)
    {
        page.Say($"一般公共预算年初安排{own.General.Initial}万元，调整后预算{own.General.Budget}万元，全年支出{own.General.Spent}万元，预算完成率{own.General.Rate}%。");
        page.Say($"（一）基本支出情况。支出{own.Basic.Spent}万元，较上年{own.Basic.Money.Last}万元{page.Moved(own.Basic.Money)}万元，{page.Rose(own.Basic.Money)}。其中人员经费{own.Personnel.Spent}万元、公用经费{own.Common.Spent}万元。“三公”经费决算{own.ThreePublic.Now}万元，为预算{own.ThreePublic.Budget}万元的{own.ThreePublic.Rate}%，较上年{page.Moved(own.ThreePublic.Money)}万元：公务用车购置费{own.Buy.Now}万元、公务用车运行维护费{own.Run.Now}万元、公务接待费{own.Guests.Now}万元。");
        page.Say($"（二）项目支出情况。支出{own.Project.Spent}万元，较上年{page.Moved(own.Project.Money)}万元。其中业务工作专项{own.Business.Spent}万元（{own.Businesses.Select(one => page.Text($"{one.Name}{one.Spent}万元"))}），运行维护专项{own.Operation.Spent}万元。由本部门管理的专项资金使用情况如下：");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "专项资金名称", "上年结转", "本年安排", "本年使用", "年末结余")
            .Rows(own.Specials, (one, index) => [index + 1, one.Name, one.Before, one.Given, one.Spent, one.Left])
            .Row(null, own.Special.Name, own.Special.Before, own.Special.Given, own.Special.Spent, own.Special.Left));
    }

    private static void Results(TransportWhole own, Page page)
    {
        page.Say($"根据评分标准，{own.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Weight}分，自评{one.Score}分")):；}。自评总得分{own.Sheet.Score}分，评价结果为“{own.Sheet.Grade}”。");
        page.Say($"（一）预算配置和控制。在职人员控制率{own.Crew.Rate}%；“三公”经费控制率{own.ThreePublic.Rate}%；公用经费控制率{own.Common.Rate}%；政府采购预算{own.PurchasePlan}万元，实际采购{own.Purchases}万元，政府采购执行率{own.PurchaseRate}%。");
        page.Say($"（二）产出情况。{own.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，为计划{one.Target}{one.Unit}的{one.Rate}%")):；}。");
        page.Say($"（三）效益情况。全年完成公路客运量{own.Passengers.Now}万人次，同比{page.Rose(own.Passengers)}；货运量{own.Freight.Now}万吨，上年为{own.Freight.Last}万吨，同比{page.Rose(own.Freight)}。抽样调查{own.Poll.Who}{own.Poll.Valid}人，满意{own.Poll.Content}人，满意度{own.Poll.ContentRate}%。");
    }
}
