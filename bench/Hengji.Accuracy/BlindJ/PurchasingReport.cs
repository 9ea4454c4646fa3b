using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>A county on its public purchases: 亿元 in the overview, 万元 behind it, savings, ways of buying, quarters, policies, with tables by kind, way and body.</summary>
internal sealed class PurchasingReport() : BlindLayout("purchasing", "blind-j", new NumberStyle { HasThousands = true, PercentDecimals = 1, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var buying = year.BlindJ.Purchasing;
        page.Heading(0, $"{year.Region}{year.Year}年度政府采购信息统计分析报告");
        page.Heading(1, "一、总体情况");
        Overview(year, page);
        page.Heading(1, "二、采购结构分析");
        Structure(year, page);
        page.Heading(1, "三、政府采购政策功能落实情况");
        Policy(buying.Policy, page);
        page.Heading(1, "四、监督管理情况");
        page.Say($"全年受理供应商投诉{buying.Policy.Complaints}件，其中驳回{buying.Policy.Outcomes[0]}件、成立{buying.Policy.Outcomes[1]}件、撤回终止{buying.Policy.Outcomes[2]}件，均在法定期限内办结。");
        page.Heading(1, "五、分单位情况");
        Bodies(buying, page);
        page.Heading(1, "六、下一步工作");
        page.Plain("继续推行采购意向公开和“互联网＋采购”，扩大框架协议采购范围，压实采购人主体责任，切实降低供应商制度性交易成本。");
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var (buying, all) = (year.BlindJ.Purchasing, year.BlindJ.Purchasing.All);
        page.Say($"{year.Year}年，全{year.Level()}政府采购预算{all.Budget:亿}亿元，实际采购金额{all.Now:亿}亿元，比上年的{all.Money.Last:亿}亿元{page.Word(all.Money.Change, "增加", "减少")}{all.Money.Change:abs,亿}亿元，{page.Rose(all.Money)}；节约资金{all.Saved}万元，节约率{all.SavedRate}%。采购规模占全{year.Level()}财政支出{buying.Spending:亿}亿元的{buying.SpendingShare}%。");
        page.Say($"全年完成采购{buying.AllWays.Lots}批次，平均每批次{buying.PerLot}元。");
    }

    private static void Structure(DepartmentYear year, Page page)
    {
        var (buying, all) = (year.BlindJ.Purchasing, year.BlindJ.Purchasing.All);
        page.Say($"（一）按采购品目分。{buying.Kinds.Select(kind => page.Text($"{kind.Name}采购{kind.Now}万元，占{kind.Share}%，同比{page.Rose(kind.Money)}")):；}。详见表1。");
        page.Plain($"表1　{year.Year}年政府采购分品目情况（单位：万元）");
        page.Table(table => table
            .Head("品　目", "采购预算", "采购金额", "节约资金", "节约率（%）", "上年采购金额", "增减额", "增减率（%）", "占比（%）")
            .Rows(buying.Kinds, (kind, _) => [.. Row(kind), kind.Share]).Row([.. Row(all), "100.0"]));
        page.Say($"（二）按组织形式分。{buying.Organised.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Say($"（三）按采购方式分。公开招标{buying.Ways[0].Lots}批次、{buying.Ways[0].Money}万元，占采购总金额的{buying.Ways[0].Share}%，仍为主要方式；电子卖场直购{buying.Ways[5].Lots}批次，批次占比{buying.Ways[5].LotShare}%，金额占比{buying.Ways[5].Share}%。");
        page.Plain("表2　分采购方式情况");
        page.Table(table => table.Head("采购方式", "批次（个）", "批次占比（%）", "金额（万元）", "金额占比（%）").Rows(buying.Ways, (way, _) => [way.Name, way.Lots, way.LotShare, way.Money, way.Share]).Row("合　计", buying.AllWays.Lots, "100.0", buying.AllWays.Money, "100.0"));
        page.Say($"（四）按时间分。{buying.Quarters.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。采购活动仍主要集中在下半年。");
    }

    private static object?[] Row(Purchases one) => [one.Name, one.Budget, one.Now, one.Saved, one.SavedRate, one.Money.Last, one.Money.Change, one.Money.Rate];

    private static void Policy(BuyingPolicy policy, Page page)
    {
        page.Say($"1.支持中小企业。授予中小企业合同金额{policy.Small}万元，占采购总金额的{policy.SmallShare}%；其中授予小微企业{policy.Micro}万元，占授予中小企业金额的{policy.MicroShare}%。");
        page.Say($"2.支持绿色发展。采购节能节水产品{policy.Saving}万元，占货物类采购的{policy.SavingShare}%；采购环境标志产品{policy.Green}万元，占货物类采购的{policy.GreenShare}%。");
        page.Say($"3.支持乡村产业。各预算单位通过脱贫地区农副产品网络销售平台预留份额{policy.FarmTarget}万元，实际采购{policy.Farm}万元，完成率{policy.FarmRate}%。");
    }

    private static void Bodies(Purchasing buying, Page page)
    {
        Purchases first = buying.Bodies.MaxBy(body => body.Now.Value)!, saver = buying.Bodies.MaxBy(body => body.SavedRate.Value)!;
        page.Counts(buying.BodyCount, buying.Bodies.Length);
        page.Say($"按系统归并为{buying.BodyCount}类。采购金额最大的是{first.Name}，为{first.Now}万元，占{first.Share}%；节约率最高的是{saver.Name}，节约资金{saver.Saved}万元，节约率{saver.SavedRate}%。");
        page.Plain("表3　分系统采购情况（单位：万元）");
        page.Table(table => table
            .Head("系　统", "采购预算", "采购金额", "节约资金", "节约率（%）", "上年采购金额", "增减额", "增减率（%）", "占比（%）")
            .Rows(buying.Bodies, (body, _) => [.. Row(body), body.Share]).Row([.. Row(buying.All), "100.0"]));
    }
}
