using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>What a county's bureau of labour says of its results, and the two tables behind its report.</summary>
internal static class LabourWholeTables
{
    public static void Results(LabourWhole labour, Page page)
    {
        var (cases, poll, sheet) = (labour.Cases, labour.Poll, labour.Sheet);
        page.Say($"对照《部门整体支出绩效评价指标体系》，自评得{sheet.Score}分，其中{sheet.Groups.Select(one => page.Text($"{one.Name}{one.Weight}分，得{one.Score}分")):；}，等次为“{sheet.Grade}”。");
        page.Say($"（一）就业创业。{labour.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成目标任务{one.Target}{one.Unit}的{one.Rate}%")):；}。");
        page.Say($"（二）劳动关系。受理劳动人事争议案件{cases.Taken.Now}件，比上年{page.Word(cases.Taken.Change, "增加", "减少")}{cases.Taken.Change:abs}件；审结{cases.Closed}件，其中调解{cases.Mediated}件、裁决{cases.Ruled}件，结案率{cases.ClosedRate}%，调解占结案数的{cases.MediatedShare}%，尚有{cases.Pending}件正在审理。为{cases.Workers}名劳动者追回工资{cases.Wages}万元。");
        page.Say($"（三）社会公众满意度。发放问卷{poll.Issued}份，收回有效问卷{poll.Valid}份，其中满意{poll.Content}份，满意度{poll.ContentRate}%。");
    }

    public static void Write(DepartmentYear year, Page page)
    {
        var labour = year.BlindX.Labour;
        page.Heading(1, $"附表1　{year.Year}年度部门整体支出绩效评价基础数据表");
        page.Table(table => Basics(table, labour));
        page.Plain("说明：“项目支出”需要填报除基本支出以外的所有项目支出情况；“公用经费”包括商品和服务支出及资本性支出。金额单位为万元。");
        page.Heading(1, $"附表2　{year.Year}年度部门整体支出绩效自评表");
        page.Table(table => Sheet(table, labour, page));
    }

    private static void Basics(TableWriter table, LabourWhole labour)
    {
        table.Head("财政供养人员情况（人）", "编制数", "年末在职人数", "控制率（%）");
        table.Row("", labour.All.Posts, labour.All.Staff, labour.All.StaffRate);
        table.Row("经费控制情况（万元）", "上年决算数", "本年预算数", "本年决算数");
        table.Row("“三公”经费", labour.ThreePublic.Money.Last, labour.ThreePublic.Budget, labour.ThreePublic.Now);
        table.Row("1.公务用车购置和维护经费", labour.Vehicles.Money.Last, labour.Vehicles.Budget, labour.Vehicles.Now);
        table.Row("其中：公车购置", "0.00", "0.00", "0.00");
        table.Row("　　　公车运行维护", labour.Vehicles.Money.Last, labour.Vehicles.Budget, labour.Vehicles.Now);
        table.Row("2.出国经费", "0.00", "0.00", "0.00");
        table.Row("3.公务接待", labour.Guests.Money.Last, labour.Guests.Budget, labour.Guests.Now);
        table.Row("项目支出", labour.Project.Money.Last, labour.Project.Budget, labour.Project.Now);
        foreach (var (one, index) in labour.Projects.Select((one, index) => (one, index)))
            table.Row($"{index + 1}.{one.Name}", one.Money.Last, one.Budget, one.Now);
        table.Row("公用经费", labour.Common.Money.Last, labour.Common.Budget, labour.Common.Now);
        table.Row("部门支出总计", labour.Whole.Money.Last, labour.Whole.Budget, labour.Whole.Now);
    }

    private static void Sheet(TableWriter table, LabourWhole labour, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "目标值", "实际完成值", "分值", "自评得分");
        foreach (var group in labour.Sheet.Groups)
        {
            var level1 = new Span(page.Text($"{group.Name}（{group.Weight}分）"), group.Marks.Count());
            foreach (var part in group.Parts)
                foreach (var (mark, index) in part.Marks.Select((mark, index) => (mark, index)))
                {
                    object?[] cells = [mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score];
                    object?[] named = index == 0 ? [new Span(part.Name, part.Marks.Length), .. cells] : cells;
                    table.Row(part == group.Parts[0] && index == 0 ? [level1, .. named] : named);
                }
        }
        table.Row(new Span("总分", 1, 5), labour.Sheet.Weight, labour.Sheet.Score);
    }
}
