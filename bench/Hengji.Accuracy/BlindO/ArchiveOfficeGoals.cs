using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>What a city's archive says of its money and each of its goals, and its tables.</summary>
internal static class ArchiveOfficeGoals
{
    public static void Write(DepartmentYear year, Page page)
    {
        var archive = year.BlindO.Archive;
        page.Counts(archive.ProjectCount, archive.Projects.Length);
        page.Say($"1.预算执行情况分析。基本支出执行{archive.Basic.Spent}万元，执行率{archive.Basic.Rate}%，其中人员经费{archive.Personnel}万元、公用经费{archive.Common}万元，人均公用经费{archive.CommonEach}元；项目支出执行{archive.Project.Spent}万元，执行率{archive.Project.Rate}%。{archive.ProjectCount}个项目自评平均得分{archive.ProjectPoints}分，执行率最低的是{Least(archive).Name}，为{Least(archive).Rate}%。“三公”经费支出{archive.ThreePublic.Now}万元，占预算{archive.ThreePublic.Budget}万元的{archive.ThreePublic.Rate}%。");
        page.Say($"2.馆藏资源建设。{archive.Deeds[0].Name}{archive.Deeds[0].Actual}卷（件），完成年度目标的{archive.Deeds[0].Rate}%；征集地方文献{archive.Deeds[3].Actual}件，抢救重点档案{archive.Deeds[2].Actual}卷。");
        page.Say($"3.档案信息化。全年扫描{archive.Deeds[1].Actual}万页，为目标{archive.Deeds[1].Target}万页的{archive.Deeds[1].Rate}%；累计完成数字化{archive.Scanned}卷（件），馆藏数字化率{archive.ScannedRate}%。");
        page.Say($"4.档案利用服务。接待查档{archive.Readers.Now}人次，较上年{page.Moved(archive.Readers)}人次，{page.Rose(archive.Readers)}，其中到馆查档{archive.ReadersHere}人次、网上查档{archive.ReadersOnline}人次，网上查档占{archive.OnlineShare}%；培训档案员{archive.Deeds[4].Actual}人次，举办展览{archive.Deeds[5].Actual}期。发放问卷{archive.Poll.Issued}份，有效{archive.Poll.Valid}份，满意{archive.Poll.Content}份，满意度{archive.Poll.ContentRate}%。");
        page.Heading(2, "（四）上年度部门自评结果应用情况");
        page.Say($"上年度自评查找问题{archive.LastProblems}个，已整改{archive.LastMended}个，{(archive.Open.Value == 0 ? page.Text($"全部整改到位") : page.Text($"正在整改{archive.Open}个"))}。根据自评结果，{year.Year}年预算优先保障档案数字化加工项目{archive.Projects[0].Money.Budget}万元。");
    }

    private static Outlay Least(ArchiveOffice archive) => archive.Projects.Select(one => one.Money).MinBy(one => one.Rate.Value)!;

    public static void Sheet(TableWriter table, ArchiveOffice archive, Page page)
    {
        var execution = archive.Sheet.Groups[0];
        table.Head("单位名称", new Span("望江市档案馆", 1, 5));
        table.Row("基本支出总额（万元）", new Span(archive.Basic.Spent, 1, 2), "项目支出总额（万元）", new Span(archive.Project.Spent, 1, 2));
        table.Row(new Span("预算执行情况（万元）", 2), "", "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分×执行率）");
        table.Row("部门整体支出总额", archive.All.Budget, archive.All.Spent, new Formatted(archive.All.Rate, null, "%"), execution.Score);
        table.Row("二级指标", "三级指标", "期初目标值（A）", "实际完成值（B）", "分值", "得分");
        foreach (var group in archive.Sheet.Groups.Skip(1))
        {
            table.Row(new Span(group.Name, 1, 4), group.Weight, group.Score);
            foreach (var mark in group.Marks)
                table.Row(mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        }
        table.Row(new Span("总分", 1, 4), archive.Sheet.Weight, archive.Sheet.Score);
    }

    public static void Projects(TableWriter table, ArchiveOffice archive)
    {
        table.Head("项目名称", "预算数", "执行数", "执行率（%）", "结余", "上年执行数", "比上年增减", "自评得分");
        foreach (var (money, spent, points) in archive.Projects)
            table.Row(money.Name, money.Budget, money.Spent, money.Rate, money.Left, spent.Last, spent.Change, points);
        table.Row("合计", archive.Project.Budget, archive.Project.Spent, archive.Project.Rate, archive.Project.Left, null, null, archive.ProjectPoints);
    }
}
