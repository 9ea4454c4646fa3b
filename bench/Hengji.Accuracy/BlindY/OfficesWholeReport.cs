using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A province's administration of public offices as one coastal province orders it: what it is and spends by unit, the conclusion, effect of duties and efficiency of management, problems; two tables.</summary>
internal sealed class OfficesWholeReport() : BlindLayout("offices-whole", "blind-y", new NumberStyle { HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var one = year.BlindY.Offices;
        page.Heading(0, $"省机关事务管理局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        Department(year, page);
        page.Heading(1, "二、绩效自评情况");
        page.Heading(2, "（一）自评结论");
        page.Say($"对照评分标准，本部门自评得分{one.Sheet.Score}分，其中履职效能得{one.Sheet.Groups[0].Score}分（满分{one.Sheet.Groups[0].Weight}分），管理效率得{one.Sheet.Groups[1].Score}分（满分{one.Sheet.Groups[1].Weight}分），共扣{one.Sheet.Lost}分，自评等级为{one.Sheet.Grade}。");
        page.Heading(2, "（二）履职效能分析");
        Effects(one, page);
        page.Heading(2, "（三）管理效率分析");
        Efficiency(one, page);
        page.Heading(2, "（四）就自评发现问题提出的改进意见");
        page.Say($"一是年中追加预算{one.Money.Added}万元，占年初预算的{one.Money.AddedRate}%，预算约束性有待加强；二是{Least(one).Name}预算支出率为{Least(one).Money.Rate}%，在所属单位中最低。下一步将加强项目储备，按月调度支出，严格控制追加事项。");
        page.Heading(1, "三、上年度绩效自评整改情况");
        page.Plain("上年度自评提出的资产盘点不及时问题已整改完毕，全部资产已录入资产管理信息系统。");
        page.Heading(1, "附件　部门整体支出绩效自评指标评分表");
        page.Style = page.Style with { Nothing = "0" };
        page.Table(table => Sheet(table, one, page));
    }

    private static OfficesUnit Least(OfficesWhole one) => one.Units.MinBy(unit => unit.Money.Rate.Value)!;

    private static void Department(DepartmentYear year, Page page)
    {
        var (one, money) = (year.BlindY.Offices, year.BlindY.Offices.Money);
        page.Counts(one.UnitCount, one.Units.Length);
        page.Say($"（一）部门职能。负责省直机关办公用房、公务用车、公共机构节能和后勤服务等管理工作。纳入部门预算编制范围的单位{one.UnitCount}个，编制{money.People.Posts}名，年末在职{money.People.Staff}人，其中行政人员{money.People.Officials}人、事业人员{money.People.Others}人，离退休{money.People.Retired}人。");
        page.Plain("（二）年度总体工作和重点任务。推进办公用房集中统一管理，提升公务出行保障能力，抓好公共机构节约能源资源，建设智慧机关后勤平台。");
        page.Say($"（三）部门整体支出情况。{year.Year}年年初预算{money.Initial}万元，调整预算{money.All.Budget}万元，全年支出{money.All.Spent}万元，支出率{money.All.Rate}%，年末结转结余{money.All.Left}万元。其中基本支出{money.Basic.Spent}万元，占{money.BasicShare}%，包括人员经费{money.Personnel}万元和日常公用经费{money.Common}万元；项目支出{money.Project.Spent}万元，占{money.ProjectShare}%。与上年相比，总支出{page.Moved(money.Spent)}万元，{page.Rose(money.Spent)}，其中基本支出{page.Moved(money.BasicSpent)}万元、项目支出{page.Moved(money.ProjectSpent)}万元。");
        page.Aside("单位：万元、人、%");
        page.Table(table => table
            .Head("预算单位", "在职人数", "年初预算", "调整预算", "决算支出", "支出率", "结转结余")
            .Rows(one.Units, (unit, _) => [unit.Name, unit.Staff, unit.Initial, unit.Money.Budget, unit.Money.Spent, unit.Money.Rate, unit.Money.Left])
            .Row("合计", money.People.Staff, money.Initial, money.All.Budget, money.All.Spent, money.All.Rate, money.All.Left));
    }

    private static void Effects(OfficesWhole one, Page page)
    {
        page.Say($"1.办公用房管理。管理省直机关房屋{one.Area}平方米，其中办公用房{one.OfficeArea}平方米、技术业务及其他用房{one.OtherArea}平方米。物业服务支出{one.Money.Projects[0].Spent}万元，单位面积物业成本为每平方米{one.AreaEach}元。");
        page.Say($"2.公务出行保障。平台车辆{one.Cars}辆，全年派车{one.Trips.Now}趟次，比上年{page.Moved(one.Trips)}趟次，{page.Rose(one.Trips)}。");
        page.Say($"3.公共机构节能。省直公共机构综合能耗{one.Energy.Now}吨标准煤，比上年{page.Moved(one.Energy)}吨标准煤，{page.Rose(one.Energy)}；用能人数{one.Users}人，人均综合能耗{one.EnergyEach}吨标准煤。");
        page.Say($"4.重点任务完成情况。{one.Deeds.Select(deed => page.Text($"{deed.Name}计划{deed.Target}{deed.Unit}，实际{deed.Actual}{deed.Unit}，完成率{deed.Rate}%")):；}。");
        page.Say($"5.服务对象满意度。发放问卷{one.Poll.Issued}份，有效问卷{one.Poll.Valid}份，满意{one.Poll.Content}份，满意度{one.Poll.ContentRate}%。");
    }

    private static void Efficiency(OfficesWhole one, Page page)
    {
        var (money, costs) = (one.Money, one.Money.Costs);
        page.Say($"1.项目支出。{money.ProjectCount}个项目共安排{money.Project.Budget}万元，支出{money.Project.Spent}万元，支出率{money.Project.Rate}%：");
        page.Counts(money.ProjectCount, money.Projects.Length);
        page.Table(table => table
            .Head("项目", "预算数（万元）", "支出数（万元）", "支出率（%）")
            .Rows(money.Projects, (project, _) => [project.Name, project.Budget, project.Spent, project.Rate])
            .Row("小计", money.Project.Budget, money.Project.Spent, money.Project.Rate));
        page.Say($"2.采购管理。政府采购计划{money.Planned}万元，实际采购{money.Bought}万元，采购执行率{money.BoughtRate}%，其中授予中小企业合同金额{one.SmallBought}万元，占{one.SmallShare}%。");
        page.Say($"3.运行成本。“三公”经费支出{costs.All.Now}万元，控制在预算{costs.All.Budget}万元以内，完成预算的{costs.All.Rate}%，比上年{page.Moved(costs.All.Money)}万元，{page.Rose(costs.All.Money)}。其中{costs.Items.Select(item => page.Text($"{item.Name}{item.Now}万元，完成预算的{item.Rate}%")):；}。国内公务接待{costs.Visits}批次，{costs.Visitors}人次。");
    }

    private static void Sheet(TableWriter table, OfficesWhole one, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "自评分");
        foreach (var mark in one.Sheet.Marks)
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.Target is null ? "—" : mark.WantedCell(page), mark.Actual is null ? "—" : mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("合计", 1, 5), one.Sheet.Weight, one.Sheet.Score);
    }
}
