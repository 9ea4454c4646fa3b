using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.HeldBack;

/// <summary>A card of named figures in pairs, projects across, effects as a list in sentences.</summary>
public sealed class VerticalCard() : Layout("held-back-3", new NumberStyle { DropsZeros = true })
{
    public override bool IsHeldBack => true;

    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}绩效自评简表");
        page.Plain($"自评年度：{year.Year}");
        Card(year, page);
        page.Heading(1, "成效");
        foreach (var one in year.Groups.Skip(1).SelectMany(group => group.Indicators))
            page.Say($"● {one.Name}：{one.Actual}{one.Unit}（计划{one.Target}{one.Unit}），完成计划的{one.Percent}%，该项{one.Weight}分，得{one.Score}分。");
        page.Say($"以上各项连同预算执行得分{year.Groups[0].Score}分（满分{year.Groups[0].Weight}分），总得分{year.TotalScore}分，满分{year.TotalWeight}分。");
        page.Heading(1, "问题");
        page.Say($"部分项目进度偏慢，全年安排项目资金{year.ProjectExecution.FullYear}万元，只支出{year.ProjectExecution.Executed}万元，完成{year.ProjectExecution.Rate}%。");
    }

    private static void Card(DepartmentYear year, Page page)
    {
        page.Table(table =>
        {
            table.Head("事项", "内容", "事项", "内容");
            Pair(table, page, "编制人数", page.Text($"{year.People.Posts}人"), "在职人数", page.Text($"{year.People.Staff}人"));
            Pair(table, page, "行政人员", page.Text($"{year.People.Administrative}人"), "事业人员", page.Text($"{year.People.Institution}人"));
            Pair(table, page, "收入总额", page.Text($"{year.Sum.Income}万元"), "支出总额", page.Text($"{year.Sum.Expenditure}万元"));
            Pair(table, page, "基本支出", page.Text($"{year.Sum.Basic}万元"), "项目支出", page.Text($"{year.Sum.Project}万元"));
            Pair(table, page, "年度预算", page.Text($"{year.Total.FullYear}万元"), "预算执行率", page.Text($"{year.Total.Rate}%"));
            Pair(table, page, "三公经费", page.Text($"{year.Sum.ThreePublic}万元"), "上年三公经费", page.Text($"{year.ThreePublic.Final.Last}万元"));
            Pair(table, page, "三公经费增减", page.Text($"{year.ThreePublic.Final.Change}万元"), "三公经费增减率", page.Text($"{year.ThreePublic.Final.Rate}%"));
            Pair(table, page, "固定资产", page.Text($"{year.Sum.Assets}万元"), "其中在用", page.Text($"{year.Sum.InUse}万元"));
        });
        page.Plain("重点项目支出明细（万元）");
        page.Table(table => table
            .Head(["项目", .. year.Projects.Select(one => one.Name), "合计"])
            .Row(["安排", .. year.Projects.Select(one => one.FullYear), year.ProjectExecution.FullYear])
            .Row(["支出", .. year.Projects.Select(one => one.Executed), year.ProjectExecution.Executed])
            .Row(["进度", .. year.Projects.Select(one => new Formatted(one.Rate, null, "%")), new Formatted(year.ProjectExecution.Rate, null, "%")]));
    }

    private static void Pair(TableWriter table, Page page, string left, Runs one, string right, Runs other)
    {
        _ = page;
        table.Row(left, one, right, other);
    }
}
