using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindDd;

/// <summary>What the review of the drains says of its result, level by level.</summary>
internal static class DrainReviewLevels
{
    public static void Write(DrainReview drain, Page page)
    {
        var sheet = drain.Sheet;
        page.Say($"项目综合得分{sheet.Score}分，扣{sheet.Lost}分，评价等级“{sheet.Grade}”。");
        page.Aside("表3　一级指标得分情况");
        page.Table(table => table
            .Head("指标", "决策", "过程", "产出", "效益", "合计")
            .Row(["标准分", .. sheet.Groups.Select(one => one.Weight), sheet.Weight])
            .Row(["得分", .. sheet.Groups.Select(one => one.Score), sheet.Score])
            .Row(["得分率", .. sheet.Groups.Select(one => new Formatted(one.Rate, null, "%")), page.Text($"{sheet.Score}%")]));
        page.Say($"（一）决策情况。立项依据充分，但初步设计批复晚于首个标段开工，“立项程序规范性”扣{sheet.Of("立项程序规范性").Lost}分；效益指标未量化，“绩效指标明确性”扣{sheet.Of("绩效指标明确性").Lost}分。");
        page.Say($"（二）过程情况。资金到位率{drain.Funds.All.ArrivedRate}%，得{sheet.Of("资金到位率").Score}分；预算执行率{drain.Funds.All.SpentRate}%，得{sheet.Of("预算执行率").Score}分。个别工程款支付超过合同约定比例，“资金使用合规性”扣{sheet.Of("资金使用合规性").Lost}分。");
        page.Counts(drain.LotCount, drain.Lots.Length);
        page.Say($"（三）产出情况。工程分{drain.LotCount}个标段实施，实际改造管网{drain.AllLots.Length}公里，完成计划的{drain.LengthRate}%；改造检查井{drain.Wells}座；整治易涝点{drain.SpotsGone}处，占应整治{drain.Spots}处的{drain.SpotsRate}%。已完工程一次验收合格率100%。");
        page.Aside("表4　各标段完成及结算情况　单位：公里、万元、%");
        page.Table(table => table
            .Head("标段", "改造长度", "合同金额", "送审金额", "审定金额", "核减金额", "核减率", "已付工程款", "支付比例")
            .Rows(drain.Lots.Add(drain.AllLots), (one, _) => [one.Name, one.Length, one.Contract, one.HandedIn, one.Settled, one.Cut, one.CutRate, one.Paid, one.PaidRate]));
        page.Say($"（四）效益情况。汛期积水投诉由上年的{drain.Complaints.Last}件减少到{drain.Complaints.Now}件，下降{drain.Complaints.Rate:abs}%。评价组向{drain.Poll.Who}发放问卷{drain.Poll.Issued}份，回收有效问卷{drain.Poll.Valid}份，有效回收率{drain.Poll.ValidRate}%，其中非常满意{drain.Poll.Very}份、比较满意{drain.Poll.Rather}份、一般{drain.Poll.Partly}份、不满意{drain.Poll.Not}份，满意度为{drain.Poll.ContentRate}%，该指标得{sheet.Of("居民满意度").Score}分。");
    }
}
