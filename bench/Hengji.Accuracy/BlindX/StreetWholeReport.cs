using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A city's subdistrict on its whole expenditure as one coastal province orders it: fifty points for what it did and fifty for how it manages.</summary>
internal sealed class StreetWholeReport() : BlindLayout("street-whole", "blind-x", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var street = year.BlindX.Street;
        page.Heading(0, $"岚江市南塘区榕岸街道办事处{year.Year}年度部门整体绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        Body(street, page);
        page.Heading(2, "（四）部门整体支出情况");
        Money(year, page);
        page.Heading(1, "二、绩效自评情况");
        page.Say($"（一）自评结论。{year.Year}年度整体绩效自评得分{street.Sheet.Score}分，等级为“{street.Sheet.Grade}”。其中：{street.Sheet.Groups.Select(one => page.Text($"{one.Name}满分{one.Weight}分，得{one.Score}分，扣{one.Lost}分")):；}。");
        page.Heading(2, "（二）履职效能分析");
        Deeds(street, page);
        page.Heading(2, "（三）管理效率分析");
        StreetWholeManagement.Write(street, page);
        page.Heading(2, "（四）部门整体支出绩效管理存在问题及改进意见");
        Problems(street, page);
        page.Heading(1, "附件　部门整体绩效自评指标表");
        page.Table(table => Sheet(table, street, page));
    }

    private static void Body(StreetWhole street, Page page)
    {
        page.Plain("（一）部门职能。街道办事处是区政府派出机关，统筹辖区党的建设、公共服务、城市管理、综合治理、应急管理和行政执法等工作。");
        page.Counts(street.CommunityCount, street.Communities.Length);
        page.Say($"（二）辖区及人员情况。辖区共有{street.CommunityCount}个社区，常住{street.Households}户、{street.People}人，其中户籍人口{street.Registered}人、流动人口{street.Floating}人，流动人口占{street.FloatingShare}%。年末工作人员{street.Staff}人，其中公务员{street.Officials}人、事业编制{street.Institution}人、聘用人员{street.Hired}人。");
        page.Plain("（三）年度总体工作和重点任务。推进老旧小区微改造，深化网格化治理，落实安全生产和三防责任，提升社区公共服务水平。");
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var street = year.BlindX.Street;
        page.Say($"{year.Year}年年初预算{street.Initial}万元，年中{page.Word(street.Change, "调增", "调减")}{street.Change:abs}万元（{page.Word(street.Change, "增长", "下降")}{street.ChangeRate:abs}%），调整后预算{street.Whole.Budget}万元；全年支出{street.Whole.Spent}万元，支出率{street.Whole.Rate}%。与上年支出{street.Last}万元相比，{page.Word(street.Grown, "增加", "减少")}{street.Grown:abs}万元，{page.Word(street.Grown, "增幅", "降幅")}{street.GrownRate:abs}%。");
        page.Say($"从支出结构看，基本支出{street.Basic.Spent}万元，占{street.BasicShare}%；项目支出{street.Project.Spent}万元，占{street.ProjectShare}%。从资金来源看，{street.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元（{one.Share}%）")):、}。主要项目支出情况如下：");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("责任科室", "项目名称", "年初预算", "调整数", "调整后预算", "实际支出", "支出率", "未支出")
            .Rows(street.Tasks, (one, _) => [one.Office, one.Money.Name, one.Initial, one.Change, one.Money.Budget, one.Money.Spent, new Formatted(one.Money.Rate, null, "%"), one.Money.Left])
            .Row(new Span("项目支出小计", 1, 2), null, null, street.Project.Budget, street.Project.Spent, new Formatted(street.Project.Rate, null, "%"), street.Project.Left));
    }

    private static void Deeds(StreetWhole street, Page page)
    {
        page.Say($"1.重点工作完成情况。{street.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，年度目标{one.Target}{one.Unit}，完成率{one.Rate}%")):；}。");
        page.Say($"2.群众诉求办理。全年受理民生诉求{street.Calls}件，办结{street.Settled}件，办结率{street.SettledRate}%。各社区情况如下：");
        page.Table(table => table
            .Head("社区", "户数（户）", "人口（人）", "受理诉求（件）", "办结（件）", "办结率（%）")
            .Rows(street.Communities, (one, _) => [one.Name, one.Households, one.People, one.Calls, one.Settled, one.Rate])
            .Row("合计", street.Households, street.People, street.Calls, street.Settled, street.SettledRate));
        page.Say($"3.满意度。面向{street.Poll.Who}发放问卷{street.Poll.Issued}份，回收有效问卷{street.Poll.Valid}份（有效率{street.Poll.ValidRate}%），满意{street.Poll.Content}份，满意度{street.Poll.ContentRate}%。");
    }

    private static void Problems(StreetWhole street, Page page)
    {
        var slow = street.Slow.ToList();
        if (slow.Count > 0)
            page.Say($"1.个别项目支出进度偏慢。{slow.Select(one => page.Text($"“{one.Money.Name}”支出率{one.Money.Rate}%")):、}，主要是工程结算和第三方审核耗时较长。");
        else
            page.Plain("1.预算支出时间分布不够均衡，第四季度支出较为集中。");
        page.Say($"2.预算编制约束性有待增强，该项扣{street.Sheet.Of("预算编制约束性").Lost}分。下一步将提前开展项目论证，严控年中追加。");
        page.Plain("3.绩效指标设置仍有提升空间。将结合街道实际细化量化指标，强化绩效监控结果运用。");
    }

    private static void Sheet(TableWriter table, StreetWhole street, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "年度指标值", "完成情况", "权重", "自评分数");
        foreach (var group in street.Sheet.Groups)
        {
            table.Row(group.Name, null, null, null, null, group.Weight, group.Score);
            foreach (var mark in group.Marks)
                table.Row(null, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        }
        table.Row("合计", null, null, null, null, street.Sheet.Weight, street.Sheet.Score);
    }
}
