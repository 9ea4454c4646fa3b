using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>A district's finance office on the costs of all departments: the three public costs by department, running costs, procurement and assets, each a paragraph and a table.</summary>
internal sealed class CostsBulletinReport() : BlindLayout("costs-bulletin", "blind-n", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var costs = year.BlindN.Costs;
        page.Heading(0, $"{year.City()}凤岭区{year.Year}年度“三公”经费、机关运行经费、政府采购和国有资产占用情况汇总说明");
        page.Say($"按照预决算公开要求，经区财政局汇总，现将区级各部门、各镇（街道）{year.Year}年度有关决算情况公开如下。");
        page.Heading(1, "一、“三公”经费支出情况");
        ThreePublic(year, costs, page);
        page.Heading(1, "二、机关运行经费及会议费、培训费支出情况");
        Running(year, costs, page);
        page.Heading(1, "三、政府采购情况");
        Procured(year, costs, page);
        page.Heading(1, "四、国有资产占用情况");
        Assets(year, costs, page);
    }

    private static void ThreePublic(DepartmentYear year, CostsBulletin costs, Page page)
    {
        page.Say($"（一）总体情况。{year.Year}年度全区“三公”经费年初预算{costs.Three.Budget}万元，支出决算{costs.Three.Now}万元，完成预算的{costs.Three.Rate}%，比预算节约{costs.Spared}万元；比{year.Year - 1}年度决算数{costs.Three.Money.Last}万元{page.Differs(costs.Three.Money, down: "降低")}。");
        page.Say($"（二）分项情况。1.因公出国（境）费决算{costs.Abroad.Now}万元，占{costs.Abroad.Share}%，比上年{page.Differs(costs.Abroad.Money, down: "降低")}。全年安排因公出国（境）团组{costs.Groups}个、{costs.Travellers}人次，人均{costs.PerTraveller}万元。");
        page.Say($"2.公务用车购置及运行维护费决算{costs.Vehicle.Now}万元，占{costs.Vehicle.Share}%，比上年{page.Differs(costs.Vehicle.Money, down: "降低")}。其中：公务用车购置费{costs.Buy.Now}万元，更新购置车辆{costs.Bought}辆，平均每辆{costs.PerBought}万元；公务用车运行维护费{costs.Run.Now}万元，年末公务用车保有量{costs.Cars.Now}辆，比上年末{costs.Cars.Last}辆{(costs.Cars.Change.Value == 0 ? page.Text($"没有增减") : page.Text($"{page.Word(costs.Cars.Change, "增加", "减少")}{costs.Cars.Change:abs}辆"))}，平均每辆运行维护费{costs.PerCar}万元。");
        page.Say($"3.公务接待费决算{costs.Reception.Now}万元，占{costs.Reception.Share}%，比上年{page.Differs(costs.Reception.Money, down: "降低")}。全年国内公务接待{costs.Batches}批次、{costs.Guests}人次，人均{costs.PerGuest}元。");
        page.Plain($"表1　{year.Year}年度“三公”经费支出决算汇总表（单位：万元）");
        page.Table(table => table
            .Head("项目", "年初预算数", "决算数", "完成预算%", "上年决算数", "比上年增减额", "增减幅%")
            .Rows([costs.Three with { Name = "合计" }, costs.Abroad with { Name = "1.因公出国（境）费" }, costs.Vehicle with { Name = "2.公务用车购置及运行维护费" }, costs.Buy with { Name = "其中：公务用车购置费" }, costs.Run with { Name = "公务用车运行维护费" }, costs.Reception with { Name = "3.公务接待费" }],
                (one, _) => [one.Name, one.Budget, one.Now, one.Rate, one.Money.Last, one.Money.Change, one.Money.Rate]));
        page.Plain($"表2　{year.Year}年度“三公”经费支出分部门明细表（单位：万元）");
        page.Table(table => table
            .Head(new Span("部门", 2), new Span("合计", 2), new Span("因公出国（境）费", 2), new Span("公务用车购置及运行维护费", 1, 3), new Span("公务接待费", 2)).Head("小计", "购置费", "运行维护费")
            .Rows(costs.Departments.Add(costs.All), (one, _) => [one.Name, one.Three, one.Abroad, one.Vehicle, one.Buy, one.Run, one.Reception]));
    }

    private static void Running(DepartmentYear year, CostsBulletin costs, Page page)
    {
        var running = costs.Running;
        page.Say($"{year.Year}年度全区行政单位和参照公务员法管理的事业单位机关运行经费支出{running.Now}万元，为预算{running.Budget}万元的{running.Rate}%，比上年{page.Differs(running.Money, down: "降低")}。以年末在职人员{costs.CivilStaff}人计算，人均机关运行经费{costs.PerStaff}万元。");
        page.Say($"会议费支出{costs.Meeting.Now}万元，为预算{costs.Meeting.Budget}万元的{costs.Meeting.Rate}%，比上年{page.Differs(costs.Meeting.Money, down: "降低")}；培训费支出{costs.Training.Now}万元，为预算{costs.Training.Budget}万元的{costs.Training.Rate}%，比上年{page.Differs(costs.Training.Money, down: "降低")}。");
    }

    private static void Procured(DepartmentYear year, CostsBulletin costs, Page page)
    {
        var all = costs.Procured;
        page.Say($"{year.Year}年度全区完成政府采购项目{costs.Projects}个，采购预算{all.Budget}万元，实际采购金额{all.Contract}万元，节约资金{all.Saved}万元，资金节约率{all.SavedRate}%。其中：{costs.Kinds.Select(one => page.Text($"{one.Name}类采购{one.Contract}万元")):，}。");
        page.Say($"授予中小企业合同金额{costs.Small}万元，占采购总额的{costs.SmallShare}%，其中授予小微企业{costs.Micro}万元，占授予中小企业合同金额的{costs.MicroShare}%。");
        page.Plain("表3　政府采购规模情况（单位：万元）");
        page.Table(table => table.Head("类别", "采购预算", "实际采购金额", "节约资金", "节约率%").Rows(costs.Kinds.Add(all), (one, _) => [one.Name, one.Budget, one.Contract, one.Saved, one.SavedRate]));
        page.Plain("表4　政府采购方式情况（单位：个、万元）");
        page.Table(table => table
            .Head("采购方式", "项目数", "采购金额", "占比%").Rows(costs.Manners, (one, _) => [one.Name, one.Count, one.Money, one.Share]).Row("合计", costs.Projects, all.Contract, null));
    }

    private static void Assets(DepartmentYear year, CostsBulletin costs, Page page)
    {
        var all = costs.AllAssets;
        page.Say($"截至{year.Year}年12月31日，全区纳入汇总的行政事业单位{all.Bodies}户，资产总额{all.Assets:亿}亿元，比上年{page.Word(costs.AssetsMoney.Change, "增加", "减少")}{costs.AssetsMoney.Change:abs,亿}亿元，{page.Grows(costs.AssetsMoney, down: "降低")}；负债总额{all.Debts:亿}亿元，净资产{all.Net:亿}亿元。其中：{costs.Assets.Select(one => page.Text($"{one.Name}{one.Bodies}户，资产总额{one.Assets:亿}亿元，占{one.Share}%")):；}。");
        page.Say($"公务用车保有量{costs.Cars.Now}辆，其中：{costs.Vehicles.Select(one => page.Text($"{one.Name}{one.Count}辆")):、}。单价100万元以上的设备{costs.Machines}台（套）。");
        page.Plain("表5　行政事业单位国有资产情况（单位：户、万元）");
        page.Table(table => table
            .Head("单位性质", "户数", "资产总额", "负债总额", "净资产", "资产占比%").Rows(costs.Assets, (one, _) => [one.Name, one.Bodies, one.Assets, one.Debts, one.Net, one.Share]).Row("合计", all.Bodies, all.Assets, all.Debts, all.Net, null));
    }
}
