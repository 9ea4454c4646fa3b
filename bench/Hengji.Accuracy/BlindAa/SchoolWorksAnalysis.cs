using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Indicators of works for schools one by one with their points, and the two annexes.</summary>
internal static class SchoolWorksAnalysis
{
    public static void Write(SchoolWorks works, Page page)
    {
        var groups = works.Sheet.Groups;
        page.Heading(2, "（一）项目决策情况");
        page.Say($"项目决策类指标由3个二级指标和6个三级指标构成，权重分值为{groups[0].Weight}分，实际得分为{groups[0].Score}分。{Each(groups[0], page)}");
        page.Heading(2, "（二）项目过程情况");
        page.Say($"项目过程类指标由2个二级指标和5个三级指标构成，权重分值为{groups[1].Weight}分，实际得分为{groups[1].Score}分。{Each(groups[1], page)}");
        page.Heading(2, "（三）项目产出情况");
        page.Say($"项目产出类指标由4个二级指标和5个三级指标构成，权重分值为{groups[2].Weight}分，实际得分为{groups[2].Score}分。{Reached(groups[2], page)}");
        page.Heading(2, "（四）项目效益情况");
        page.Say($"项目效益类指标由2个二级指标和2个三级指标构成，权重分值为{groups[3].Weight}分，实际得分为{groups[3].Score}分。");
        page.Say($"办学条件改善情况：全县义务教育学校校舍面积由{works.Floor.Last}平方米增加到{works.Floor.Now}平方米，生均校舍面积由{works.FloorEach.Last}平方米提高到{works.FloorEach.Now}平方米；大班额由{works.BigClasses.Last}个减少到{works.BigClasses.Now}个，减少{works.BigClasses.Change:abs}个。该指标分值{works.Sheet.Of("办学条件改善情况").Weight}分，得{works.Sheet.Of("办学条件改善情况").Score}分。");
        page.Say($"满意度：教师满意{works.Teachers.Content}人，满意度{works.Teachers.ContentRate}%；学生及家长满意{works.Parents.Content}人，满意度{works.Parents.ContentRate}%。该指标分值{works.Sheet.Of("学生及家长满意度").Weight}分，得{works.Sheet.Of("学生及家长满意度").Score}分。");
    }

    private static Runs Each(MarkGroup group, Page page) => page.Text($"{group.Marks.Select(one => page.Text($"{one.Name}指标分值{one.Weight}分，得{one.Score}分")):；}。");

    private static Runs Reached(MarkGroup group, Page page) => page.Text($"{group.Marks.Select(one => One(one, page)):；}。");

    private static Runs One(Mark mark, Page page) => mark.Target is null
        ? page.Text($"{mark.Name}指标分值{mark.Weight}分，得{mark.Score}分")
        : page.Text($"{mark.Name}指标值≥{mark.Target}{mark.Unit}，实际完成值{mark.Actual!}{mark.Unit}，分值{mark.Weight}分，得{mark.Score}分");

    public static void Sites(TableWriter table, SchoolWorks works, Page page)
    {
        table.Head("序号", "项目学校", "建设内容", "建筑面积（㎡）", "合同金额（万元）", "送审金额（万元）", "审定金额（万元）", "审减金额（万元）", "已付款（万元）", "未付款（万元）");
        foreach (var (one, index) in works.Sites.Select((one, index) => (one, index)))
            table.Row(index + 1, one.Name, one.Work, one.Area, one.Contract, one.Claimed, one.Accepted, one.Cut, one.Paid, one.Owed);
        var all = works.AllSites;
        table.Row(new Span(page.Text($"合计"), 1, 3), all.Area, all.Contract, all.Claimed, all.Accepted, all.Cut, all.Paid, all.Owed);
    }

    public static void Goods(TableWriter table, SchoolWorks works) => table
        .Head("品目", "计量单位", "计划数量", "采购数量", "单价（元）", "金额（万元）")
        .Rows(works.Goods, (one, _) => [one.Name, one.Unit, one.Planned, one.Bought, new Formatted(one.Price, "元"), one.Money])
        .Row("合计", null, null, null, null, works.GoodsMoney);
}
