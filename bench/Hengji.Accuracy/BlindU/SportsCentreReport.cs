using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>A city's sports centre on its whole expenditure as an eastern unit tells it: what it earns itself, halls by visits, the grant for opening them, scores with wanted and reached values.</summary>
internal sealed class SportsCentreReport() : BlindLayout("sports-centre", "blind-u", new NumberStyle { PercentDecimals = 1, Nothing = "-" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var (sports, money) = (year.BlindU.Sports, year.BlindU.Sports.Money);
        page.Heading(0, $"{year.City()}体育中心{year.Year}年度单位整体支出绩效自评报告");
        page.Heading(1, "一、单位概况");
        page.Counts(sports.VenueCount, sports.Venues.Length);
        page.Say($"{year.City()}体育中心为市体育局所属公益二类事业单位，管理体育场、综合体育馆、游泳馆、全民健身中心{sports.VenueCount}个场馆，对外开放面积{sports.Area}平方米。核定事业编制{sports.Crew.Posts}名，年末在编{sports.Crew.Staff}人，另有合同制人员{sports.Contract}人。");
        page.Heading(1, "二、预算收支情况");
        page.Say($"（一）收入情况。{year.Year}年收入{sports.Income.Now}万元，比上年{page.Moved(sports.Income)}万元，{page.Rose(sports.Income)}。其中{sports.Incomes.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。年初结转{sports.Opening}万元，可用资金合计{sports.AllIncome}万元。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("事业收入", "本年数", "上年数", "增减额", "增减（%）")
            .Rows(sports.Earned, (one, index) => [SportsCentreMaker.EarnedNames[index], one.Now, one.Last, one.Change, one.Rate])
            .Row("合计", sports.AllEarned.Now, sports.AllEarned.Last, sports.AllEarned.Change, sports.AllEarned.Rate));
        page.Say($"（二）支出情况。全年支出{money.All.Spent}万元，预算执行率{money.All.Rate}%，比上年{page.Moved(money.Spent)}万元，{page.Rose(money.Spent)}；年末结转{sports.Closing}万元。按性质分，基本支出{money.Basic.Spent}万元（人员经费{money.Personnel.Spent}万元、公用经费{money.Common.Spent}万元），占{money.BasicPart.Share}%；项目支出{money.Project.Spent}万元，占{money.ProjectPart.Share}%。");
        page.Say($"项目支出中，{money.Projects.Select(one => page.Text($"{one.Name}{one.Spent}万元，执行率{one.Rate}%")):；}。");
        page.Heading(1, "三、绩效目标完成情况");
        Goals(year, page);
        page.Heading(1, "四、自评结论");
        page.Say($"单位整体支出绩效自评{sports.Sheet.Score}分，等级“{sports.Sheet.Grade}”。{sports.Sheet.Groups.Select(one => page.Text($"“{one.Name}”得{one.Score}分，得分率{one.Rate}%")):；}。");
        page.Heading(1, "五、存在问题和改进措施");
        page.Say($"一是维修工程验收滞后，扣{sports.Sheet.Of("维修工程按期完成").Lost}分；二是能源费用占补助资金支出比重偏高，全年能源费用{sports.Energy.Now}万元，比上年{page.Moved(sports.Energy)}万元；三是场馆智慧化管理水平有待提升，扣{sports.Sheet.Of("场馆智慧化管理").Lost}分。下一步将推进节能改造，完善线上预约和客流统计，合理安排工程进度。");
        page.Heading(1, "附表　单位整体支出绩效自评表");
        page.Table(table => Sheet(table, sports.Sheet, page));
    }

    private static void Goals(DepartmentYear year, Page page)
    {
        var sports = year.BlindU.Sports;
        page.Say($"（一）场馆开放。全年接待健身群众{sports.Visits.Now}人次，比上年{page.Moved(sports.Visits)}人次，{page.Rose(sports.Visits)}。其中免费开放{sports.Free}人次，占{sports.FreeShare}%；低收费开放{sports.Cheap}人次。");
        page.Table(table => table
            .Head("场馆", "开放面积（平方米）", "开放天数", "接待人次", "其中：免费", "低收费", "占比（%）", "上年接待人次")
            .Rows(sports.Venues, (one, _) => [one.Name, one.Area, one.Days, one.Visits.Now, one.Free, one.Cheap, one.Share, one.Visits.Last])
            .Row("合计", sports.Area, "", sports.Visits.Now, sports.Free, sports.Cheap, "100.0", sports.Visits.Last));
        page.Say($"（二）补助资金使用。全年安排场馆免费低收费开放补助{sports.Grant.Budget}万元，支出{sports.Grant.Spent}万元，执行率{sports.Grant.Rate}%。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("支出方向", "预算数", "支出数", "执行率（%）", "结余")
            .Rows(sports.Uses.Add(sports.Grant), (one, index) => [index == sports.Uses.Length ? "合计" : one.Name, one.Budget, one.Spent, one.Rate, one.Left]));
        page.Say($"（三）群众体育服务。{sports.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，为年度目标的{one.Rate}%")):；}。");
        page.Say($"（四）运行成本。按接待人次计算，人次均能源费用{sports.EnergyEach}元，能源费用比上年{page.Rose(sports.Energy)}。");
        page.Say($"（五）满意度。发放问卷{sports.Poll.Issued}份，回收有效问卷{sports.Poll.Valid}份，有效率{sports.Poll.ValidRate}%；表示满意的{sports.Poll.Content}份，满意度{sports.Poll.ContentRate}%。");
    }

    private static void Sheet(TableWriter table, MarkSheet sheet, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "得分", "扣分");
        foreach (var mark in sheet.Marks)
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score, mark.Lost);
        table.Row("合计", null, null, null, null, sheet.Weight, sheet.Score, sheet.Lost);
    }
}
