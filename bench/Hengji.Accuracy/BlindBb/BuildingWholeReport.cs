using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A county's bureau of housing and building as one province of the central plain has it: the form first, with money by source and tasks, then a report that explains it.</summary>
internal sealed class BuildingWholeReport() : BlindLayout("building-whole", "blind-bb", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindBb.Building;
        page.Heading(0, $"{year.Year}年度沃阳县住房和城乡建设局部门整体支出绩效自评表");
        page.Aside("单位：万元");
        Form(own, page);
        page.Heading(0, $"沃阳县住房和城乡建设局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门（单位）概况");
        page.Say($"县住房和城乡建设局为县政府工作部门，核定编制{own.Crew.Posts}名，其中行政编制{own.Officials.Posts}名、事业编制{own.Institution.Posts}名；年末实有在职{own.Crew.Staff}人，其中行政{own.Officials.Staff}人、事业{own.Institution.Staff}人；退休{own.Retired}人。主要承担城镇老旧小区改造、农村危房改造、市政设施维护、住房保障和建筑市场监管等职责。");
        page.Heading(1, "二、部门整体支出情况");
        page.Say($"年初预算{own.Initial}万元，年中调整增加{own.Added}万元，全年预算{own.All.Budget}万元，全年执行{own.Spent.Now}万元，预算执行率{own.All.Rate}%，未执行{own.All.Left}万元。与上年{own.Spent.Last}万元相比，支出{page.Moved(own.Spent)}万元，{page.Rose(own.Spent)}。");
        page.Say($"从支出结构看，基本支出{own.Basic}万元，其中人员经费{own.Personnel.Amount}万元，占总支出的{own.Personnel.Share}%，公用经费{own.Common.Amount}万元，占{own.Common.Share}%；项目支出{own.Project.Amount}万元，占{own.Project.Share}%。");
        page.Say($"“三公”经费预算{own.ThreePublic.Budget}万元，支出{own.ThreePublic.Now}万元，其中公务用车运行维护费{own.Run.Now}万元，公务接待费{own.Guests.Now}万元；比上年{page.Moved(own.ThreePublic.Money)}万元。");
        page.Heading(1, "三、绩效目标完成情况");
        Results(own, page);
        page.Heading(1, "四、自评结论");
        page.Say($"自评总分{own.Sheet.Score}分，评价等级为“{own.Sheet.Grade}”。其中{own.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Weight}分，得{one.Score}分")):；}。");
        page.Heading(1, "五、存在的问题及改进措施");
        page.Say($"一是预算执行不够均衡，城区雨污管网改造全年预算{own.Tasks[2].Budget}万元，执行{own.Tasks[2].Spent}万元，执行率{own.Tasks[2].Rate}%，主要是受雨季施工和征迁影响；二是预算调整率偏高，相关指标扣{own.Sheet.Of("预算调整率").Lost}分；三是排查出的安全隐患尚有个别未按期整改。今后将加强项目前期论证，严格按工程进度支付，提高年初预算编制的准确性。");
    }

    private static void Form(BuildingWhole own, Page page)
    {
        page.Table(table => table
            .Head("部门整体支出", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
            .Row("年度资金总额", own.Initial, own.All.Budget, own.All.Spent, own.Sheet.Groups[0].Weight, new Formatted(own.All.Rate, null, "%"), own.Sheet.Groups[0].Score)
            .Row("其中：财政性资金", own.GrantedInitial, own.Granted.Budget, own.Granted.Spent, "—", new Formatted(own.Granted.Rate, null, "%"), "—")
            .Row("其他资金", own.OwnInitial, own.Own.Budget, own.Own.Spent, "—", new Formatted(own.Own.Rate, null, "%"), "—"));
        page.Table(table => table
            .Head("年度主要任务", "全年预算数", "执行数", "执行率", "结余数")
            .Rows(own.Tasks, (one, index) => [$"任务{index + 1}：{one.Name}", one.Budget, one.Spent, new Formatted(one.Rate, null, "%"), one.Left]));
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "年度指标值", "全年实际值", "分值", "得分");
            foreach (var mark in own.Sheet.Groups.Skip(1).SelectMany(one => one.Marks))
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
            table.Row(new Span("总分（含预算执行率）", 1, 5), own.Sheet.Weight, own.Sheet.Score);
        });
    }

    private static void Results(BuildingWhole own, Page page)
    {
        page.Say($"（一）老旧小区改造。全年实施{own.EstateCount}个片区，改造楼栋{own.Estate.Blocks}栋、{own.Estate.Homes}户，建筑面积{own.Estate.Area}平方米，支出{own.Estate.Money.Spent}万元，户均投入{own.PerHome:元}元。分片区情况如下：");
        page.Table(table => table
            .Head("片区", "楼栋（栋）", "户数（户）", "建筑面积（平方米）", "预算（万元）", "支出（万元）", "支付率（%）")
            .Rows(own.Estates.Add(own.Estate), (one, _) => [one.Name, one.Blocks, one.Homes, one.Area, one.Money.Budget, one.Money.Spent, one.Money.Rate]));
        page.Say($"（二）农村危房改造。完成{own.Rural}户，发放补助资金{own.RuralGrant}万元，户均{own.RuralEach:元}元。");
        page.Say($"（三）市政和住房保障。{own.Deeds.Skip(2).Take(3).Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成计划{one.Target}{one.Unit}的{one.Rate}%")):；}。");
        page.Say($"（四）建筑市场监管。检查在建工地{own.Inspected}个次，排查安全隐患{own.Dangers}处，已整改{own.Mended}处，整改率{own.MendedRate}%。");
        page.Say($"（五）满意度。发放问卷{own.Poll.Issued}份，收回有效问卷{own.Poll.Valid}份，满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%。");
    }
}
