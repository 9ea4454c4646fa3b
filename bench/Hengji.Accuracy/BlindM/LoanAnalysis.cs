using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindM;

/// <summary>What a review of loans says of each group of indicators, and its points.</summary>
internal static class LoanAnalysis
{
    public static void Write(LoanInterest loan, Page page)
    {
        var groups = loan.Form.Groups;
        page.Say($"（一）决策情况。分值{groups[0].Weight}分，得分{groups[0].Score}分，得分率{loan.GroupRates[0]}%。项目立项符合促进就业政策，预算按上年发放规模测算，编制依据基本充分。");
        page.Say($"（二）过程情况。分值{groups[1].Weight}分，得分{groups[1].Score}分，得分率{loan.GroupRates[1]}%，扣{groups[1].Lost}分。主要扣分原因为资金到位和支付进度滞后、贷后检查不到位。");
        page.Say($"（三）产出情况。分值{groups[2].Weight}分，得分{groups[2].Score}分，得分率{loan.GroupRates[2]}%。当年贷款应付利息{loan.Interest}万元，其中财政贴息{loan.Subsidy}万元，占{loan.SubsidyShare}%，借款人自付{loan.Borrowers}万元。当年到期贷款{loan.Due}万元，收回{loan.Repaid}万元，到期还款率{loan.RepaidRate}%，逾期{loan.Overdue}万元。");
        page.Say($"（四）效益情况。分值{groups[3].Weight}分，得分{groups[3].Score}分，得分率{loan.GroupRates[3]}%。扶持创业主体带动就业{loan.Jobs}人，平均每笔贷款带动{loan.JobsEach}人。向借款人发放问卷{loan.Poll.Issued}份，有效问卷{loan.Poll.Valid}份，其中满意{loan.Poll.Answers[0]}份、比较满意{loan.Poll.Answers[1]}份、一般{loan.Poll.Answers[2]}份、不满意{loan.Poll.Answers[3]}份，满意度{loan.Poll.ContentRate}%。");
    }

    public static void Scores(LoanInterest loan, Page page) => page.Table(table =>
    {
        table.Head("一级指标", "二级指标", "三级指标", "分值", "得分", "得分率");
        var lines = loan.Lines.GroupBy(one => one.Line.Level1).ToList();
        foreach (var (group, index) in lines.Select((group, index) => (group.ToList(), index)))
        {
            foreach (var (one, number) in group.Select((one, number) => (one, number)))
                table.Row([.. number == 0 ? new object?[] { new Span(one.Line.Level1, group.Count) } : [], one.Line.Level2, one.Line.Name, one.Line.Weight, one.Line.Score, new Formatted(one.Rate, null, "%")]);
            table.Row(new Span($"{loan.Form.Groups[index].Name}小计", 1, 3), loan.Form.Groups[index].Weight, loan.Form.Groups[index].Score, new Formatted(loan.GroupRates[index], null, "%"));
        }
        table.Row(new Span("总计", 1, 3), loan.Form.Weight, loan.Form.Score, new Formatted(loan.WholeRate, null, "%"));
    });
}
