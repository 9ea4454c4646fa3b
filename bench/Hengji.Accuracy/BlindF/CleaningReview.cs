using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>A third party for a city's finance bureau on the cleaning of streets by firms: lots with area, price and deductions, points of four groups in prose and table, what was found wrong with how many of how many.</summary>
internal sealed class CleaningReview() : BlindLayout("cleaning-review", "blind-f", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var work = year.BlindF.Cleaning;
        page.Heading(0, $"{year.City()}{year.Year}年度城区环卫市场化服务专项资金绩效评价报告");
        page.Heading(1, "一、基本情况");
        Project(year, page);
        Money(year, page);
        page.Heading(1, "二、综合评价情况及评价结论");
        Conclusion(work, page);
        page.Heading(1, "三、绩效评价指标分析");
        Analysis(work, page);
        page.Heading(1, "四、主要经验及做法");
        page.Plain("建立了“日巡查、周通报、月考核”机制，考核结果与服务费支付挂钩。");
        page.Heading(1, "五、存在的问题及原因分析");
        Problems(work, page);
        page.Heading(1, "六、有关建议");
        page.Plain("一是督促服务企业按合同配足作业人员；二是加大机械化作业设备投入；三是完善考核细则，严格兑现奖惩。");
        page.Heading(1, "附件");
        Annexes(work, page);
    }

    private static void Project(DepartmentYear year, Page page)
    {
        var work = year.BlindF.Cleaning;
        page.Heading(2, "（一）项目概况");
        page.Counts(work.Count, work.Lots.Length);
        page.Say($"城区环卫市场化服务划分为{work.Count}个标段，保洁总面积{work.All.Area}万平方米，年度合同服务费{work.All.Fee}万元。各标段情况如下：");
        foreach (var lot in work.Lots)
            page.Say($"{lot.Name}由{lot.Firm}承担，保洁面积{lot.Area}万平方米，中标单价{lot.Price!:元}元/平方米·年，年服务费{lot.Fee}万元。");
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var work = year.BlindF.Cleaning;
        page.Heading(2, "（二）资金安排及使用情况");
        page.Say($"{year.Year}年年初预算安排{work.Budget}万元，年中调减{work.Cut}万元，调整后预算{work.Adjusted}万元。全年应付服务费{work.All.Fee}万元，考核扣减{work.All.Deducted}万元，实际支付{work.All.Paid}万元，预算执行率{work.Rate}%，结余{work.Unpaid}万元由财政收回。实际支付额较上年{page.Moved(work.Year)}万元，{page.Rose(work.Year)}。");
        page.Plain("表1　各标段服务费支付情况");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("标段", "应付服务费", "考核扣减", "实际支付", "年度考核平均分")
            .Rows(work.Lots, (lot, _) => [lot.Name, lot.Fee, lot.Deducted, lot.Paid, lot.Mark])
            .Row("合计", work.All.Fee, work.All.Deducted, work.All.Paid, "—"));
    }

    private static void Conclusion(Cleaning work, Page page)
    {
        page.Say($"经综合评价，项目得分{work.Score.Score}分，评价等级为“{(work.Score.Score.Value >= 90 ? "优" : work.Score.Score.Value >= 80 ? "良" : "中")}”。各部分得分情况见表2。");
        page.Plain("表2　绩效评价得分情况");
        page.Table(table => table
            .Head("一级指标", "分值", "得分", "得分率")
            .Rows([.. work.Groups.Select(group => group.Sum), work.Score], (one, _) => [one.Name, one.Weight, one.Score, new Formatted(one.Rate, null, "%")]));
    }

    private static void Analysis(Cleaning work, Page page)
    {
        foreach (var (group, number) in Numbered(work.Groups))
        {
            page.Heading(2, $"（{"一二三四"[number - 1]}）项目{group.Sum.Name}情况");
            page.Say($"{group.Sum.Name}类指标分值{group.Sum.Weight}分，得分{group.Sum.Score}分，得分率{group.Sum.Rate}%。其中：{group.Parts.Select(part => page.Text($"{part.Name}分值{part.Weight}分，得{part.Score}分")):；}。");
        }
        page.Say($"项目产出方面，全年清运生活垃圾{work.Waste.Now}万吨，较上年{work.Waste.Last}万吨{page.Moved(work.Waste)}万吨，{page.Rose(work.Waste)}；按全年{work.Days}天计算，日均清运{work.PerDay}吨。");
        page.Say($"项目效益方面，受理环境卫生投诉{work.Complaints}件，按期办结{work.Settled}件，办结率{work.SettledRate}%。满意度调查共发放问卷{work.Poll.Issued}份，收回{work.Poll.Returned}份，回收率{work.Poll.ReturnRate}%，有效问卷{work.Poll.Valid}份，满意{work.Poll.Content}份，综合满意度{work.Poll.ContentRate}%。其中：市民有效问卷{work.Polls[0].Valid}份，满意{work.Polls[0].Content}份，满意度{work.Polls[0].ContentRate}%；沿街商户及单位有效问卷{work.Polls[1].Valid}份，满意{work.Polls[1].Content}份，满意度{work.Polls[1].ContentRate}%。");
    }

    private static void Problems(Cleaning work, Page page)
    {
        var worst = work.Lots.MinBy(lot => lot.WorkRate.Value)!;
        page.Say($"（一）作业人员配备不足。合同约定配备作业人员{work.All.Workers}人，抽查在岗{work.All.AtWork}人，缺少{work.All.Absent}人，到岗率{work.All.WorkRate}%，其中{worst.Name}到岗率最低，为{worst.WorkRate}%。");
        page.Say($"（二）机械化清扫水平偏低。可机械化清扫面积按{work.All.Area}万平方米计算，实际机械化清扫{work.Swept}万平方米，机械化清扫率{work.SweptRate}%，比{work.SweptGoal}%的目标值低{work.SweptGap:abs}个百分点。");
        page.Say($"（三）保洁质量有待提高。现场抽查道路{work.Streets.All}条，其中符合标准{work.Streets.Right}条、不符合标准{work.Streets.Wrong}条，不合格率{work.Streets.WrongRate}%；抽查公厕{work.Toilets.All}座，其中符合标准{work.Toilets.Right}座、不符合标准{work.Toilets.Wrong}座，不合格率{work.Toilets.WrongRate}%。");
    }

    private static void Annexes(Cleaning work, Page page)
    {
        page.Plain("附件1　绩效评价指标评分表");
        page.Table(table =>
        {
            table.Head("一级指标", "三级指标", "分值", "得分", "得分率（%）");
            foreach (var group in work.Groups)
                foreach (var (part, number) in Numbered(group.Parts))
                {
                    object?[] line = [part.Name, part.Weight, part.Score, part.Rate];
                    table.Row(number == 1 ? [new Span(group.Sum.Name, group.Parts.Length), .. line] : line);
                }
            table.Row(new Span("合计", 1, 2), work.Score.Weight, work.Score.Score, work.Score.Rate);
        });
        page.Plain("附件2　各标段作业人员到岗情况抽查表");
        page.Table(table => table
            .Head("标段", "保洁面积（万平方米）", "合同约定人数", "抽查在岗人数", "缺岗人数", "到岗率（%）")
            .Rows(work.Lots.Add(work.All), (lot, _) => [lot.Name, lot.Area, lot.Workers, lot.AtWork, lot.Absent, lot.WorkRate]));
    }
}
