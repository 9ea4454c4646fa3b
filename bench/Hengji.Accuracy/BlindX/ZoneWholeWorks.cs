using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>What a development zone tells of its works, its policies for firms, and what it did for them.</summary>
internal static class ZoneWholeWorks
{
    public static void Write(DepartmentYear year, Page page)
    {
        var (zone, poll) = (year.BlindX.Zone, year.BlindX.Zone.Poll);
        var works = zone.AllWorks;
        page.Heading(2, "（二）基础设施建设");
        page.Counts(zone.WorkCount, zone.Works.Length);
        page.Say($"实施政府投资项目{zone.WorkCount}个，总投资{works.Cost}万元，年度计划投资{works.Year.Budget}万元，当年完成投资{works.Year.Spent}万元，完成年度计划的{works.Year.Rate}%；截至年底累计完成投资{works.Done}万元，占总投资的{works.DoneRate}%。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目名称", "总投资", "年度计划", "当年完成", "年度完成率（%）", "累计完成", "占总投资（%）")
            .Rows(zone.Works.Add(works), (one, index) => [index == zone.Works.Length ? "合计" : one.Year.Name, one.Cost, one.Year.Budget, one.Year.Spent, one.Year.Rate, one.Done, one.DoneRate]));
        page.Heading(2, "（三）惠企政策兑现");
        page.Say($"安排惠企资金{zone.AllPolicies.Money.Budget}万元，兑现{zone.AllPolicies.Money.Spent}万元，惠及企业{zone.AllPolicies.Firms}户次，兑现率{zone.AllPolicies.Money.Rate}%。其中：{zone.Policies.Select(one => page.Text($"{one.Name}{one.Money.Spent}万元，惠及企业{one.Firms}户次，兑现率{one.Money.Rate}%")):；}。");
        page.Heading(2, "（四）服务保障和安全环保");
        page.Say($"{zone.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}（年度目标{one.Target}{one.Unit}，完成率{one.Rate}%）")):；}。");
        page.Heading(2, "（五）满意度");
        page.Say($"向入区企业发放问卷{poll.Issued}份，收回有效问卷{poll.Valid}份，有效回收率{poll.ValidRate}%，其中表示满意的{poll.Content}份，企业满意度{poll.ContentRate}%。");
    }
}
