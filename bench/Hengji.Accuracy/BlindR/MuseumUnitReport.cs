using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>A city's museum on its whole expenditure in yuan, as one eastern province orders it: the unit, its goals, its money, what it did, the score by level.</summary>
internal sealed class MuseumUnitReport() : BlindLayout("museum-unit", "blind-r", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindR.Museum;
        page.Heading(0, $"{year.Year}年度云州市博物馆单位整体支出绩效自评报告");
        page.Heading(1, "一、单位基本情况");
        page.Say($"云州市博物馆隶属市文化和旅游局，为公益一类事业单位，主要承担文物收藏、保护、研究、展示和社会教育工作。核定编制{own.Posts}名，年末在职{own.Staff}人，其中高级职称{own.Senior}人、中级职称{own.Middle}人、初级及以下{own.Junior}人，高级职称占{own.SeniorShare}%。");
        page.Say($"年末馆藏文物{own.Holdings.Now}件（套），比上年增加{own.Holdings.Change}件（套）。其中{own.Ranks.Select(one => page.Text($"{one.Name}{one.Amount}件（套），占{one.Share}%")):；}。三级以上珍贵文物{own.Precious}件（套），占馆藏总量的{own.PreciousShare}%。");
        page.Heading(1, "二、年度收支情况");
        Money(year, page);
        page.Heading(1, "三、年度绩效目标及完成情况");
        Results(own, page);
        page.Heading(1, "四、绩效自评结论");
        page.Say($"单位整体支出绩效自评得分{own.Sheet.Score}分，等级为“{own.Sheet.Grade}”。各部分得分如下：");
        page.Table(table => table.Head("一级指标", "分值", "得分", "得分率（%）")
            .Rows(own.Sheet.Groups, (one, _) => [one.Name, one.Weight, one.Score, one.Rate])
            .Row("合计", own.Sheet.Weight, own.Sheet.Score, null));
        page.Heading(1, "五、存在问题和改进措施");
        page.Say($"一是部分项目执行偏慢，{Least(own).Name}项目执行率为{Least(own).Rate}%，结余{Least(own).Left}元；二是观众高度集中在暑期，三季度接待{own.Quarters[2]}人次，服务压力大；三是文物修复人员不足。下一步将提前编报政府采购计划，推行分时预约，联合高校培养修复人才。");
        page.Heading(1, "附件　单位整体支出绩效自评表");
        page.Style = page.Style with { Nothing = "0" };
        page.Table(table => Sheet(table, own, page));
    }

    private static BlindO.Outlay Least(MuseumUnit own) => own.Projects.MinBy(one => one.Rate.Value)!;

    private static void Money(DepartmentYear year, Page page)
    {
        var own = year.BlindR.Museum;
        page.Say($"（一）收入情况。{year.Year}年收入合计{own.Income.Now}元，比上年{page.Moved(own.Income)}元，{page.Rose(own.Income)}。其中{own.Incomes.Select(one => page.Text($"{one.Name}{one.Amount}元，占{one.Share}%")):；}。加上年初结转{own.Opening}元，全年可用资金{own.All.Budget}元。");
        page.Say($"（二）支出情况。全年支出{own.Spent.Now}元，比上年的{own.Spent.Last}元{page.Moved(own.Spent)}元，{page.Rose(own.Spent)}；其中{own.Kinds.Select(one => page.Text($"{one.Name}{one.Spent}元")):、}。年末结转{own.Closing}元，整体预算执行率{own.All.Rate}%。");
        page.Aside("单位：元");
        page.Table(table =>
        {
            table.Head("支出项目", "全年预算数", "执行数", "执行率（%）", "结转结余");
            foreach (var one in own.Kinds.Take(2))
                table.Row(one.Name, one.Budget, one.Spent, one.Rate, one.Left);
            table.Row("项目支出", own.Project.Budget, own.Project.Spent, own.Project.Rate, own.Project.Left);
            foreach (var (one, number) in Numbered(own.Projects))
                table.Row($"　{number}.{one.Name}", one.Budget, one.Spent, one.Rate, one.Left);
            table.Row("合计", own.All.Budget, own.All.Spent, own.All.Rate, own.All.Left);
        });
        page.Say($"（三）政府采购情况。项目支出中政府采购{own.Bought}元，其中授予中小企业{own.BoughtSmall}元，占{own.BoughtShare}%。");
    }

    private static void Results(MuseumUnit own, Page page)
    {
        page.Say($"（一）公共服务。全年开放{own.Days}天，接待观众{own.Visitors.Now}人次，比上年{page.Moved(own.Visitors)}人次，{page.Rose(own.Visitors)}，日均{own.EachDay}人次。其中未成年人{own.Minors}人次，占{own.MinorShare}%。分季度看，一至四季度分别接待{own.Quarters[0]}人次、{own.Quarters[1]}人次、{own.Quarters[2]}人次和{own.Quarters[3]}人次。");
        page.Say($"（二）陈列展览。推出临时展览{own.Shows}个，其中原创展览{own.OwnShows}个、引进展览{own.GuestShows}个；提供讲解{own.Tours}批次，其中公益讲解{own.FreeTours}批次。");
        page.Say($"（三）主要业务指标。{own.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成目标的{one.Rate}%")):；}。");
        page.Say($"（四）观众满意度。全年发放问卷{own.Poll.Issued}份，有效问卷{own.Poll.Valid}份，有效率{own.Poll.ValidRate}%；满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%。");
    }

    private static void Sheet(TableWriter table, MuseumUnit own, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "年度目标值", "实际完成值", "分值", "得分", "扣分");
        foreach (var group in own.Sheet.Groups)
        {
            var isFirst = true;
            foreach (var mark in group.Marks)
            {
                object?[] cells = [mark.Level2, mark.Name, Wanted(mark, page), Done(mark, own), mark.Weight, mark.Score, mark.Lost];
                table.Row(isFirst ? [new Span(group.Name, group.Marks.Count()), .. cells] : cells);
                isFirst = false;
            }
        }
        table.Row(new Span("合计", 1, 5), own.Sheet.Weight, own.Sheet.Score, own.Sheet.Lost);
    }

    private static object Wanted(BlindO.Mark mark, Page page) => mark.Level1 == "预算执行" ? "100%" : mark.Target is null ? "达标" : mark.WantedCell(page);

    private static object Done(BlindO.Mark mark, MuseumUnit own) =>
        mark.Level1 == "预算执行" ? new Formatted(own.All.Rate, null, "%") : mark.Actual is not null ? mark.DoneCell() : mark.IsFull ? "达标" : "基本达标";
}
