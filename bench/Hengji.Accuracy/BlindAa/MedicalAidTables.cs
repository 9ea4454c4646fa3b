using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Indicators of aid against the costs of illness one by one, the form of a transfer, and its two statistics.</summary>
internal static class MedicalAidTables
{
    public static void Indicators(MedicalAid aid, Page page)
    {
        var (hospital, clinic, extra, groups) = (aid.Paid[0], aid.Paid[1], aid.Paid[2], aid.Sheet.Groups);
        page.Say($"1.产出指标完成情况分析（分值{groups[1].Weight}分，自评{groups[1].Score}分）。");
        page.Say($"（1）数量指标。应资助参保{aid.Wanted}人，实际资助{aid.Insured}人，分别为{aid.Kinds.Select(one => page.Text($"{one.Name}{one.Insured}人")):、}。住院救助{hospital.Times}人次，次均救助{hospital.Each}元；门诊慢特病救助{clinic.Times}人次，次均救助{clinic.Each}元；倾斜救助{extra.Times}人次，人均{extra.Each}元。");
        page.Say($"（2）质量指标。救助对象住院合规自付费用{aid.Bills}万元，住院救助支出{hospital.Money}万元，救助比例{aid.HospitalRate}%，救助对象认定准确率达到100%。");
        page.Say($"（3）时效指标。县域内“一站式”即时结算实现全覆盖，个别转外就医的手工报销超过规定时限，扣{aid.Sheet.Of("手工报销资金拨付时限").Lost}分。");
        page.Say($"2.效益指标完成情况分析（分值{groups[2].Weight}分，自评{groups[2].Score}分）。困难群众看病就医负担进一步减轻，依申请救助机制更加顺畅。");
        page.Say($"3.满意度指标完成情况分析（分值{groups[3].Weight}分，自评{groups[3].Score}分）。回访救助对象{aid.Poll.Issued}人，有效答复{aid.Poll.Valid}人，表示满意{aid.Poll.Content}人，满意度{aid.Poll.ContentRate}%。");
    }

    public static void Form(TableWriter table, MedicalAid aid, Page page)
    {
        table.Head("转移支付名称", new Span("城乡医疗救助补助资金", 1, 6));
        table.Row(new Span("资金情况（万元）", 4), new Span("", 1, 2), "全年预算数（A）", "全年执行数（B）", new Span("预算执行率（B/A×100%）", 1, 2));
        foreach (var one in new[] { aid.All, aid.Upper, aid.Levels[3] })
            table.Row(new Span(one == aid.All ? "年度资金总额：" : one == aid.Upper ? "其中：上级补助" : "地方资金", 1, 2), one.Budget, one.Spent, new Span(new Formatted(one.Rate, null, "%"), 1, 2));
        table.Row("一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "分值", "得分");
        foreach (var mark in aid.Sheet.Marks)
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), aid.Sheet.Weight, aid.Sheet.Score);
    }

    public static void Insured(TableWriter table, MedicalAid aid) => table
        .Head("救助对象类别", "应参保人数（人）", "实际参保人数（人）", "参保率（%）", "资助标准（元/人）", "资助金额（万元）")
        .Rows(aid.Kinds, (one, _) => [one.Name, one.Wanted, one.Insured, one.Rate, new Formatted(one.Standard, "元,0"), one.Money])
        .Row("合计", aid.Wanted, aid.Insured, aid.InsuredRate, "—", aid.Insurance.Amount);

    public static void Paid(TableWriter table, MedicalAid aid) => table
        .Head("救助方式", "救助人次", "救助金额（万元）", "次均救助（元）", "占总支出比重（%）")
        .Rows(aid.Paid, (one, _) => [one.Name, one.Times, one.Money, one.Each, one.Share])
        .Row("小计", aid.Times, aid.DirectMoney, "—", "—");
}
