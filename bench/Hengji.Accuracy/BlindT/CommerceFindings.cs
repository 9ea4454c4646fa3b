using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindT;

/// <summary>What the evaluators of a fund for trade say indicator by indicator, the problems and the sheet.</summary>
internal static class CommerceFindings
{
    public static void Indicators(Commerce commerce, Page page)
    {
        var sheet = commerce.Sheet;
        page.Say($"（一）决策情况。分值{sheet.Groups[0].Weight}分，得{sheet.Groups[0].Score}分。立项依据充分、程序规范；部分绩效指标未量化，扣{sheet.Of("绩效指标明确性").Lost}分；区县资金分配未充分考虑上年执行情况，扣{sheet.Of("资金分配合理性").Lost}分。");
        page.Say($"（二）过程情况。分值{sheet.Groups[1].Weight}分，得{sheet.Groups[1].Score}分。预算执行率{commerce.All.Rate}%，按比例得{sheet.Of("预算执行率").Score}分（满分{sheet.Of("预算执行率").Weight}分）；抽查发现不合规支出，扣{sheet.Of("资金使用合规性").Lost}分。");
        page.Say($"（三）产出情况。分值{sheet.Groups[2].Weight}分，得{sheet.Groups[2].Score}分。{commerce.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成目标的{one.Rate}%")):；}。");
        page.Say($"（四）效益情况。分值{sheet.Groups[3].Weight}分，得{sheet.Groups[3].Score}分。全年发放消费券{commerce.Issued}张，核销{commerce.Redeemed}张，核销率{commerce.RedeemedRate}%。全市网络零售额{commerce.Online.Now:亿}亿元，比上年增加{commerce.Online.Change:亿}亿元，{page.Rose(commerce.Online)}，占社会消费品零售总额的{commerce.OnlineShare}%。商户满意度{commerce.Merchants.ContentRate}%，消费者满意度{commerce.Consumers.ContentRate}%。");
    }

    public static void Problems(Commerce commerce, Page page)
    {
        var (slow, least) = (commerce.Ways.MinBy(one => one.Money.Rate.Value)!.Money, commerce.Districts.MinBy(one => one.Rate.Value)!);
        page.Say($"（一）部分方向资金执行偏慢。{slow.Name}预算{slow.Budget}万元，实际支出{slow.Spent}万元，执行率{slow.Rate}%，结余{slow.Left}万元，主要是活动申报条件偏严。分区县看，支出率低于90%的有{commerce.BelowNinety}个，其中{least.Name}最低，为{least.Rate}%。");
        page.Say($"（二）资金审核把关不严。抽查的{commerce.Sampled}家企业和商户中，有{commerce.Faulty}家存在重复申报或虚开销售凭证问题，涉及补贴资金{commerce.FaultyMoney}万元。");
        page.Say($"（三）补贴兑付不够及时。{commerce.Late}家企业的奖励资金超过规定时限拨付，最长延迟{commerce.LateDays}天，扣{commerce.Sheet.Of("补贴兑付及时率").Lost}分。");
        page.Say($"（四）长效机制不健全。新增限上商贸企业{commerce.NewFirms}家，为目标的{commerce.NewFirmsRate}%，但对入库企业的后续跟踪服务不足，扣{commerce.Sheet.Of("政策长效机制").Lost}分。");
    }

    public static void Sheet(TableWriter table, Commerce commerce, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分");
        foreach (var mark in commerce.Sheet.Marks)
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.Target is null && mark.Words == "" ? "100%" : mark.WantedCell(page), mark.Name == "预算执行率" ? new Formatted(commerce.All.Rate, null, "%") : mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("合计", 1, 5), commerce.Sheet.Weight, commerce.Sheet.Score);
    }
}
